// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plandraft.h"
#include "store/store.h"
#include "support/randomrecords.h"

#include <QDir>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QTest>

#define VERIFY_RESULT(expression) \
    do { \
        const auto &verifiedResult = (expression); \
        QVERIFY2(verifiedResult.hasValue(), qPrintable(verifiedResult.hasValue() ? QString() : verifiedResult.error().text)); \
    } while (false)

namespace Plimsoll {

/// A folder with room for plan files, a clock that stands still, and a plan with some records of every type.
struct StoreFixture {
    QTemporaryDir folder{scratchFolder() + QStringLiteral("/plimsoll-XXXXXX")};
    FixedClock clock{QDateTime(QDate(2026, 3, 2), QTime(9, 30), QTimeZone::UTC)};
    QRandomGenerator random{7};

    /// Where syncs cost nothing, since none of these tests pulls a plug; only where there is room.
    static QString scratchFolder()
    {
        const QStorageInfo memory(QStringLiteral("/dev/shm"));
        const bool roomy = memory.isReady() && !memory.isReadOnly() && memory.bytesAvailable() > qint64(1) << 30;
        return roomy ? QStringLiteral("/dev/shm") : QDir::tempPath();
    }

    [[nodiscard]] QString file(const QString &name = QStringLiteral("plan.plimsoll")) const { return folder.filePath(name); }
    [[nodiscard]] static StoreOptions options()
    {
        StoreOptions options;
        options.author = QStringLiteral("mara");
        return options;
    }

    Plan plan(int recordsOfEachType = 6)
    {
        Plan base;
        base.planId = QUuid(QStringLiteral("1b4e28ba-2fa1-11d2-883f-0016d3cca427"));
        return randomPlan(base, random, recordsOfEachType);
    }

    /// A step that gives some milestone another title, and what the plan is then.
    PlanEdit rename(Plan &plan, const QString &title)
    {
        const auto &milestones = plan.table<Milestone>();
        const MilestoneId id = milestones.at(random.bounded(int(milestones.size()))).id;
        PlanDraft draft(plan);
        draft.update(id, [&](Milestone &milestone) { milestone.title = title; });
        const PlanEdit edit = draft.toEdit(QStringLiteral("Rename to ") + title);
        plan.apply(edit);
        return edit;
    }

    [[nodiscard]] static JournalEntry entry(const QString &label, JournalKind kind = JournalKind::Do, qint64 target = 0)
    {
        JournalEntry entry;
        entry.author = QStringLiteral("mara");
        entry.label = label;
        entry.kind = kind;
        entry.target = target;
        return entry;
    }
};

} // namespace Plimsoll
