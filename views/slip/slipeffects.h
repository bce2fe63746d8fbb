// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/slip.h"

#include <QTreeWidget>

namespace Plimsoll {

/// What a previewed slip means beside the dates: conflicts, messages, audiences, in groups with their count.
class SlipEffects : public QTreeWidget
{
    Q_OBJECT
public:
    explicit SlipEffects(QWidget *parent = nullptr);

    /// The plan is the one after the slip.
    void setPreview(const Plan &after, const SlipPreview &preview);

private:
    /// Nothing where there are no lines.
    void addGroup(const QString &heading, const QString &icon, const QStringList &lines);
};

} // namespace Plimsoll
