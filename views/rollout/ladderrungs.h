// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordlist.h"
#include "engine/timetable.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace Plimsoll {

/// How far a step of a roll-out has come. It runs from its day on until somebody says how it went.
enum class RungState { ToCome, Running, Passed, TakenBack, Cancelled };
inline constexpr int rungStates = 5;

/// A step of a roll-out as it is drawn.
struct LadderRung {
    RolloutStepId step;
    RungState state = RungState::ToCome;
    double share = 0.0; ///< Per cent of the users.
    QDate day;          ///< In the plan's zone where it has a time; invalid where the step has no date.
    QDate watchedUntil; ///< Inclusive; invalid where it is not watched.
    QString title;
    QString time;       ///< "18:00 UTC"; empty where it has none.
    QString hold;       ///< "Watched for 1 day, until Fri 28 Aug 2026"; empty where it is not watched.
    QStringList details; ///< Lines: where and for whom; what is watched and at what it is taken back.
    bool isLive = false; ///< Customers are on the side that it switched to, or back to.

    friend bool operator==(const LadderRung &, const LadderRung &) = default;
};

/// A roll-out as it is drawn, its first step first.
struct DrawnLadder {
    ReleaseId release;
    QString title; ///< "Faster search: Canary".
    QString live;  ///< Of blue-green, which side carries the customers: "“Green” is live since Wed 26 Aug 2026"; empty until one was switched to.
    std::vector<LadderRung> rungs;
    int begun = 0; ///< How many rungs, from the first on, are not after today.
    bool todayInHold = false; ///< The last of those is still watched today.

    friend bool operator==(const DrawnLadder &, const DrawnLadder &) = default;
};

/// All of the plan, those of whole releases before those of features, by first date.
[[nodiscard]] std::vector<DrawnLadder> drawnLadders(const Plan &plan, const Timetable &timetable, QDate today);

/// "Running", "To come".
[[nodiscard]] QString rungStateText(RungState state);
/// "Passed, live": the state of that rung, and whether its side is live.
[[nodiscard]] QString rungStandingText(const LadderRung &rung);
/// "Thu 27 Aug 2026", or that it has no date.
[[nodiscard]] QString rungDayText(const LadderRung &rung);
/// "2.5 %"
[[nodiscard]] QString rungShareText(const LadderRung &rung);
/// All that is drawn of a rung, in words and lines.
[[nodiscard]] QString rungText(const LadderRung &rung);

} // namespace Plimsoll
