// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Plimsoll {

class ProblemList;
struct WorkItem;

/// Whether the item is still to be done, for a release that is planned.
[[nodiscard]] bool isOpenWork(const ProblemList &list, const WorkItem &item);

/// Who is scheduled with more hours than there are: people by name, those who share out the work of a skill among themselves, and both
/// together where it is the same people.
void checkOverload(ProblemList &list);

} // namespace Plimsoll
