// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/environments/environmentlanes.h"

#include <QTreeWidget>

namespace Plimsoll {

/// The same as the board as a list: each environment, and under it what has it when, with what it meets.
class BookingList final : public QTreeWidget
{
    Q_OBJECT
public:
    explicit BookingList(QWidget *parent = nullptr);

    void setRows(const Plan &plan, const std::vector<EnvironmentRow> &rows);
    void select(WindowId window);
    /// Those that hold all of these words stay.
    void setFilter(const QString &text);

Q_SIGNALS:
    void picked(Plimsoll::WindowId window);
    void environmentPicked(Plimsoll::EnvironmentId environment);
    void opened();
};

} // namespace Plimsoll
