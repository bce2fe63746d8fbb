// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/testneed.h"

#include <QLocale>
#include <QStringList>

namespace Plimsoll {

struct TestCycle;

/// "Fits", "Tight", "Too late", or why nothing can be said.
[[nodiscard]] QString fitName(TestFit fit);

/// "60 of 200 working hours until Tue 25 Aug 2026, begin by Mon 3 Aug 2026": what a tester must do by hand against the time that there is.
[[nodiscard]] QString headroomText(const TestNeed &need, QDate today, const QLocale &locale);

/// "220 min × 2 rounds + 66 min for fixes = 506 min, shared by 2 testers": how the hours of that cycle come about; empty where they are what
/// one round takes one tester.
[[nodiscard]] QString needBasisText(const TestNeed &need, const TestCycle &cycle, const QLocale &locale);

/// "10 tests, none open, all automated"; empty where none is planned.
[[nodiscard]] QString cycleCountsText(const TestNeed &need, const QLocale &locale);

/// "Exploring: 42 of 40 h", "Exploring: 42 of 40 h, as scheduled work takes 8 h": a skill of the need whose people have less than it takes or
/// hardly more; empty where all have enough.
[[nodiscard]] QString narrowSkillsText(const Plan &plan, const TestNeed &need, const QLocale &locale);

/// "3.8 h · Fits": what a cycle still takes by hand, and whether that fits.
[[nodiscard]] QString needText(const TestNeed &need, const QLocale &locale);

/// "The 2 cycles of Crane 4.2 still take 12 h by hand: Exploring 10 h, Painting 2 h"; empty where the release has not several cycles with
/// tests.
[[nodiscard]] QString releaseNeedText(const Plan &plan, ReleaseId release, const ReleaseTestNeed &need, const QLocale &locale);
/// "3.8 h"
[[nodiscard]] QString needHoursText(double hours, const QLocale &locale);

/// One skill of the need as the cells of a table show it: skill, tests, need, what its people have, and whether that is enough.
[[nodiscard]] QStringList skillNeedCells(const Plan &plan, const TestNeed &need, const SkillTestNeed &skill, const QLocale &locale);
/// Their headings.
[[nodiscard]] QStringList skillNeedHeadings();

} // namespace Plimsoll
