// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/forecast/forecast.h"
#include "views/common/page.h"

class QAction;
class QComboBox;
class QLabel;
class QProgressBar;
class QStackedLayout;
class QTabWidget;

namespace Plimsoll {

class DayChart;
class EmptyState;
class ForecastJob;
class ForecastTab;
class ForecastTable;
class PlanDocument;
class PlanSelection;
struct RecordReference;

/// How likely the chosen release makes its dates: in a sentence, as a curve, by milestone, and what sways it most. Forecast in the
/// background while it is shown; the last forecast stays, marked as outdated, until the next has come. Document and selection must outlive it.
class ForecastPage final : public Page
{
    Q_OBJECT
public:
    ForecastPage(PlanDocument &document, PlanSelection &selection, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] std::vector<QAction *> tools() const override;

    [[nodiscard]] QString sentence() const;
    [[nodiscard]] DayChart &chart() const { return *m_chart; }
    /// "milestones", "items", "risks", "days", "phases"
    [[nodiscard]] ForecastTable &table(const QString &id) const;

Q_SIGNALS:
    /// Another page has what lacks here.
    void pageRequested(const QString &id);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeActions();
    [[nodiscard]] QWidget *makeBar();
    [[nodiscard]] QWidget *makeContent();
    [[nodiscard]] QWidget *makeChartSide();
    [[nodiscard]] QWidget *makeTabs();
    void choose();
    void refresh();
    void fill();
    void showForecast(const ReleaseForecast &forecast);
    void showNothing(const QString &sentence, const QString &button, QAction *action);
    [[nodiscard]] const ReleaseForecast *shown() const;
    void pick(const RecordReference &record);

    PlanDocument &m_document;
    PlanSelection &m_selection;
    ForecastJob &m_job;
    QStackedLayout *m_layout;
    EmptyState *m_empty;
    QWidget *m_content = nullptr;
    QLabel *m_sentence = nullptr;
    QLabel *m_detail = nullptr;
    QLabel *m_mark = nullptr; ///< Says that the figures are outdated.
    QProgressBar *m_progress = nullptr;
    QComboBox *m_runs = nullptr;
    QComboBox *m_shape = nullptr;
    QComboBox *m_stage = nullptr; ///< Of the chart.
    QLabel *m_chartTitle = nullptr;
    DayChart *m_chart;
    ForecastTable *m_milestones = nullptr;
    ForecastTab *m_items = nullptr;
    ForecastTab *m_risks = nullptr;
    ForecastTab *m_days = nullptr;
    ForecastTab *m_phases = nullptr;
    QAction *m_run = nullptr;
    QAction *m_cancel = nullptr;
    QAction *m_toScope = nullptr;
    QAction *m_toMilestones = nullptr;
    QAction *m_toRisks = nullptr;
    bool m_watching = false;
};

} // namespace Plimsoll
