// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/slip.h"
#include "views/common/effectlist.h"

namespace Plimsoll {

/// What a previewed slip means beside the dates: conflicts, messages, audiences, in groups with their count.
class SlipEffects : public EffectList
{
    Q_OBJECT
public:
    explicit SlipEffects(QWidget *parent = nullptr);

    /// The plan is the one after the slip.
    void setPreview(const Plan &after, const SlipPreview &preview);
};

} // namespace Plimsoll
