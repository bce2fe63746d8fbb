// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/reapplying.h"

#include <QTreeWidget>

namespace Plimsoll {

/// What changed in a pattern, by release and milestone, each with a check box that says whether the pattern wins.
class PatternChangeTree final : public QTreeWidget
{
    Q_OBJECT
public:
    explicit PatternChangeTree(QWidget *parent = nullptr);

    void setChanges(const Plan &plan, const Timetable &timetable, std::vector<PatternChange> changes);
    /// With the choices made here.
    [[nodiscard]] const std::vector<PatternChange> &changes() const { return m_changes; }

Q_SIGNALS:
    void choiceChanged();

private:
    void addChange(QTreeWidgetItem &release, const Plan &plan, const Timetable &timetable, int index);
    void readChoice(QTreeWidgetItem *item);

    std::vector<PatternChange> m_changes;
    bool m_filling = false;
};

} // namespace Plimsoll
