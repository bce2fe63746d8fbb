// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordlist.h"

#include <QDate>

#include <vector>

namespace Plimsoll {

struct Membership;

/// Of a person's time on that day what the team has, after the shares of all teams are scaled down to one whole. The memberships are those
/// of the person.
[[nodiscard]] double teamShare(TeamId team, const std::vector<const Membership *> &memberships, QDate day);

} // namespace Plimsoll
