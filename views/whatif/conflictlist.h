// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/scenarios.h"

#include <QTreeWidget>

namespace Plimsoll {

/// Where a scenario and the plan were changed in different ways: what it was, what each has now. What is checked becomes as the scenario
/// has it, the rest stays as the plan is.
class ConflictList : public QTreeWidget
{
    Q_OBJECT
public:
    explicit ConflictList(QWidget *parent = nullptr);

    /// Those that conflict; places that were checked before stay checked where `keep` says so.
    void setRows(const Plan &plan, const LaidScenario &laid, bool keep);
    /// The undisputed rows of what was set, and those that are checked.
    [[nodiscard]] std::vector<MergeRow> chosen() const;

Q_SIGNALS:
    void chosenChanged();

private:
    std::vector<MergeRow> m_undisputed;
    std::vector<MergeRow> m_conflicts; ///< A row each.
    bool m_filling = false; ///< What the list says now is nobody's choice.
};

} // namespace Plimsoll
