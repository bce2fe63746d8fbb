// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/effectlist.h"

namespace Plimsoll {

struct LeveledPlan;
struct LevelingResult;

/// What a leveling that is not accepted yet means beside the days of the work: what has no place, what ends too late, problems that come and
/// go, in groups with their count.
class LevelingEffects : public EffectList
{
    Q_OBJECT
public:
    explicit LevelingEffects(QWidget *parent = nullptr);

    /// Problems must have been looked for.
    void setWork(const LevelingResult &work, const LeveledPlan &plan);
};

} // namespace Plimsoll
