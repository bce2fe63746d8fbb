// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Plimsoll {

class ProblemList;

/// Adds the trains that have fewer releases planned ahead than they should.
void checkTrains(ProblemList &list);

} // namespace Plimsoll
