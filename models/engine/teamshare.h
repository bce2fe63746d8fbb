// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordlist.h"

#include <QDate>
#include <QHash>

#include <vector>

namespace Plimsoll {

class Plan;
struct Membership;

/// The memberships of each person; they point into the plan, which must outlive them.
using Memberships = QHash<PersonId, std::vector<const Membership *>>;
[[nodiscard]] Memberships membershipsOf(const Plan &plan);

/// Of a person's time on that day what the team has, after the shares of all teams are scaled down to one whole. The memberships are those
/// of the person.
[[nodiscard]] double teamShare(TeamId team, const std::vector<const Membership *> &memberships, QDate day);

} // namespace Plimsoll
