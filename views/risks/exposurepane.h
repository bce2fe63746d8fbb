// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/exposurehistory.h"

#include <QWidget>

namespace Plimsoll {

class DayChart;

/// Exposure over time, before and after the responses, as a chart or a table.
class ExposurePane final : public QWidget
{
    Q_OBJECT
public:
    explicit ExposurePane(QWidget *parent = nullptr);

    void setHistory(const std::vector<ExposurePoint> &history);
    [[nodiscard]] DayChart &chart() const { return *m_chart; }

private:
    DayChart *m_chart;
};

} // namespace Plimsoll
