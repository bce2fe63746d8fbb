// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/train.h"
#include "engine/departures.h"
#include "engine/problems.h"
#include "engine/releaseplacement.h"

#include <optional>
#include <vector>

namespace Plimsoll {

/// The release that takes a departure: minted for it, or named by its number, or another one of the product that goes live on its day.
/// Invalid where none does.
[[nodiscard]] ReleaseId releaseOf(const Plan &plan, const Timetable &timetable, const Train &train, const Departure &departure);

/// The first departure planned after that day that is not left out and that no release takes. Nothing where there is none before 2200.
[[nodiscard]] std::optional<Departure> nextOpenDeparture(const Plan &plan, const Timetable &timetable, const Train &train, QDate after);

/// How many of the train's next releases are planned, of those that should be: as many departures after today as Train::ahead says.
struct TrainCover {
    int planned = 0;
    int wanted = 0;
    Departure firstOpen; ///< The first departure without release; only where some are open.
};
[[nodiscard]] TrainCover coverOf(const Plan &plan, const Timetable &timetable, const Train &train, QDate today);

/// One departure of a minting.
struct MintedRelease {
    Departure departure; ///< Its day is invalid where it is left out, and nothing is made.
    QString reason;      ///< Why it is moved or left out.
    QString name;
    ReleaseId release;
    std::vector<Problem> conflicts;
};

struct MintPreview {
    PlanEdit edit; ///< One named step.
    std::vector<MintedRelease> releases; ///< By departure, with those left out between them.
    Plan after;
    Timetable dates;
};

/// Makes releases for the next departures of a train that have none, each a copy of its pattern that slips on its own. Fails where the
/// train has no pattern, where the pattern cannot be copied, and where a name is taken.
[[nodiscard]] Result<MintPreview> previewMinting(const Plan &plan, const Timetable &timetable, TrainId train, int count, QDate today, IdSource &ids);

/// As many as there may be at once.
constexpr int mostMinted = 60;

} // namespace Plimsoll
