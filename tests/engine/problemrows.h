// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/problems.h"
#include "engine/scheduler.h"
#include "engine/soundplan.h"

#include <QTest>

namespace Plimsoll {

/// Something done to the sound plan, and the one problem that it shall cause; none where the check is empty.
struct ProblemRow {
    std::function<void(Plan &)> spoil;
    QString check;
    Severity severity = Severity::Warning;
    QString table = QStringLiteral("milestone");
    qint64 record = 11;
    QString text;
};

inline void addProblemRow(const char *name, std::function<void(Plan &)> spoil, const char *check, Severity severity, const char *table,
                          qint64 record, const QString &text)
{
    QTest::newRow(name) << ProblemRow{std::move(spoil), QString::fromLatin1(check), severity, QString::fromLatin1(table), record, text};
}

/// A near miss: nothing may be found.
inline void addSoundRow(const char *name, std::function<void(Plan &)> spoil)
{
    QTest::newRow(name) << ProblemRow{std::move(spoil), {}, {}, {}, 0, {}};
}

inline std::vector<Problem> problemsOf(const Plan &plan)
{
    return findProblems(plan, computeTimetable(plan), SoundPlan::today);
}

inline void compareRow(const ProblemRow &row)
{
    Plan plan = SoundPlan::make();
    row.spoil(plan);
    const auto problems = problemsOf(plan);
    QStringList found;
    for (const Problem &problem : problems)
        found << problem.check + QStringLiteral(": ") + problem.text;
    if (row.check.isEmpty()) {
        QCOMPARE(found.join(u'\n'), QString());
        return;
    }
    QCOMPARE(found.join(u'\n'), row.check + QStringLiteral(": ") + row.text);
    const Problem &problem = problems.front();
    QCOMPARE(int(problem.severity), int(row.severity));
    QCOMPARE(problem.table, row.table);
    QCOMPARE(problem.record, row.record);
    QVERIFY2(problem.cure.endsWith(u'.'), qPrintable(problem.cure));
    QVERIFY2(!problem.text.contains(u'%') && !problem.cure.contains(u'%'), qPrintable(problem.cure));
}

} // namespace Plimsoll

Q_DECLARE_METATYPE(Plimsoll::ProblemRow)
