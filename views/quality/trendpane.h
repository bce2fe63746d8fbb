// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordlist.h"

#include <QWidget>

class QStackedLayout;

namespace Plimsoll {

class DayChart;
class EmptyState;
class PlanDocument;

/// How many of each suite's tests passed over time, in per cent, as a chart or a table; a sentence where there are no results. The document
/// must outlive it.
class TrendPane final : public QWidget
{
    Q_OBJECT
public:
    explicit TrendPane(PlanDocument &document, QWidget *parent = nullptr);

    /// Of all releases where it is invalid.
    void setRelease(ReleaseId release);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();

    PlanDocument &m_document;
    ReleaseId m_release;
    DayChart *m_chart;
    EmptyState *m_empty;
    QStackedLayout *m_layout;
};

} // namespace Plimsoll
