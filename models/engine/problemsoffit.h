// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Plimsoll {

class ProblemList;
class SkillDemand;

/// Which planned releases ask for more hours than those who can do the work have in time, what ships earlier being met first: as findFit() answers,
/// in one go, but where the work of a release is in more than two hundred lots: then it may begin up to a year too early in this answer, as little
/// as is needed, and no more is told than is missing. What nobody can do is told of by its skill.
void checkFit(ProblemList &list, const SkillDemand &demand);

} // namespace Plimsoll
