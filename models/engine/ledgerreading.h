// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/tolddates.h"

#include <map>
#include <vector>

namespace Plimsoll {

/// What the ledger holds for one audience.
struct ToldSoFar {
    std::map<MilestoneId, ToldDate> dates;   ///< The last that was told of each.
    std::map<ReleaseId, QDateTime> lastTold; ///< When it was last told anything of that release.
};

/// The ledger of a plan, read once: for those who ask of several versions of a plan whose ledger is the same. A value.
class LedgerReading
{
public:
    LedgerReading() = default;
    explicit LedgerReading(const Plan &plan);

    /// As the function of that name. The plan has the same publications; audiences that it has and the one read had not were told nothing.
    [[nodiscard]] std::vector<StaleDates> staleDates(const Plan &plan, const Timetable &timetable, QDate today) const;

private:
    std::map<AudienceId, ToldSoFar> m_told;
};

} // namespace Plimsoll
