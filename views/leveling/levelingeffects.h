// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/effectlist.h"

namespace Plimsoll {

struct LeveledWork;

/// What a leveling that is not accepted yet means beside the days of the work: what has no place, what ends too late, problems that come and
/// go, in groups with their count.
class LevelingEffects : public EffectList
{
    Q_OBJECT
public:
    explicit LevelingEffects(QWidget *parent = nullptr);

    void setWork(const LeveledWork &work);
};

} // namespace Plimsoll
