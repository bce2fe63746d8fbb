// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/forecast/forecasttable.h"

#include <QWidget>

class QAction;
class QStackedLayout;

namespace Plimsoll {

/// A table in a tab; where it has no rows, an EmptyState that says why, and may lead to what lacks. Owns its table.
class ForecastTab final : public QWidget
{
    Q_OBJECT
public:
    /// The button does what the action does, under its text; without an action there is none.
    ForecastTab(ForecastTable *table, const QString &sentence, QAction *action = nullptr, QWidget *parent = nullptr);

    [[nodiscard]] ForecastTable &table() const { return *m_table; }
    void setRows(const std::vector<ForecastRow> &rows);

private:
    ForecastTable *m_table;
    QStackedLayout *m_layout;
};

} // namespace Plimsoll
