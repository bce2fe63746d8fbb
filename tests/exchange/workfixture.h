// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/allrecords.h"
#include "domain/clock.h"
#include "domain/validation.h"
#include "exchange/work/workimport.h"
#include "exchange/work/workreader.h"

#include <QTest>
#include <QTimeZone>

/// A plan of one product with two releases, into which work is imported without a file behind it.
struct WorkFixture {
    Plimsoll::FixedClock clock{QDateTime(QDate(2026, 3, 2), QTime(12, 0), QTimeZone::UTC)};
    Plimsoll::IdSource ids{clock, 4711};
    Plimsoll::Plan plan;
    static constexpr auto firstRelease = Plimsoll::ReleaseId(2);
    static constexpr auto secondRelease = Plimsoll::ReleaseId(3);

    WorkFixture()
    {
        plan.planId = QUuid::fromString("{6f2c1a0e-6a0b-4b53-9d0a-0f6b5a1c2d3e}");
        plan.put(Plimsoll::Product{Plimsoll::ProductId(1), QStringLiteral("Crane"), {}, {}});
        plan.put(Plimsoll::Release{firstRelease, Plimsoll::ProductId(1), QStringLiteral("4.2")});
        plan.put(Plimsoll::Release{secondRelease, Plimsoll::ProductId(1), QStringLiteral("4.3")});
    }

    [[nodiscard]] static Plimsoll::WorkImportSheet read(const QByteArray &bytes, const Plimsoll::WorkReadOptions &options = {})
    {
        const auto sheet = Plimsoll::readWork(bytes, Plimsoll::guessWorkFormat(bytes), options);
        if (!sheet)
            qFatal("%s", qPrintable(sheet.error().text));
        return *sheet;
    }

    /// Imports and applies; the edit has passed validate() inside and does so here again, from outside.
    Plimsoll::WorkImportOutcome import(const Plimsoll::WorkImportSheet &sheet, const Plimsoll::WorkImportOptions &options = {})
    {
        const auto outcome = Plimsoll::importWork(plan, sheet, options, ids);
        if (!outcome)
            qFatal("%s", qPrintable(outcome.error().text));
        if (const auto sound = Plimsoll::validate(plan, outcome->edit); !sound)
            qFatal("%s", qPrintable(sound.error().text));
        plan.apply(outcome->edit);
        return *outcome;
    }
    Plimsoll::WorkImportOutcome import(const QByteArray &bytes, const Plimsoll::WorkImportOptions &options = {})
    {
        return import(read(bytes), options);
    }

    [[nodiscard]] const Plimsoll::WorkItem &item(const QString &key) const
    {
        for (const auto &one : plan.table<Plimsoll::WorkItem>()) {
            if (one.key == key)
                return *plan.find(one.id);
        }
        qFatal("no item %s", qPrintable(key));
    }
    /// "Backend 20/40/60", sorted.
    [[nodiscard]] QStringList demands(const QString &key) const
    {
        QStringList list;
        for (const auto &demand : plan.table<Plimsoll::Demand>()) {
            if (demand.workItem == item(key).id) {
                list << QStringLiteral("%1 %2/%3/%4").arg(plan.find(demand.skill)->name).arg(demand.low).arg(demand.likely).arg(demand.high);
            }
        }
        list.sort();
        return list;
    }
    [[nodiscard]] const Plimsoll::Demand &demand(const QString &key) const
    {
        for (const auto &one : plan.table<Plimsoll::Demand>()) {
            if (one.workItem == item(key).id)
                return *plan.find(one.id);
        }
        qFatal("no demand of %s", qPrintable(key));
    }
    /// "A > B finish_to_start 8", sorted.
    [[nodiscard]] QStringList links() const
    {
        QStringList list;
        for (const auto &link : plan.table<Plimsoll::WorkDependency>()) {
            list << QStringLiteral("%1 > %2 %3 %4")
                        .arg(plan.find(link.predecessor)->key, plan.find(link.successor)->key,
                             Plimsoll::FieldCodec<Plimsoll::DependencyKind>::name(link.kind))
                        .arg(link.lag);
        }
        list.sort();
        return list;
    }
    [[nodiscard]] static int count(const Plimsoll::WorkImportOutcome &outcome, Plimsoll::WorkImportResult::Outcome what)
    {
        return outcome.count(what);
    }
};
