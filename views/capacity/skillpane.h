// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableView;

namespace Plimsoll {

class CapacityView;
class Chart;
class PlanDocument;
class SkillLoadModel;
struct ChartContent;
struct SkillLoadRow;
struct Theme;

/// Capacity against demand of a skill over the coming weeks or months, or over those in which it was asked for: a chart, and the same as a table beside it. Reads what the grid has
/// reckoned; document and grid must outlive it.
class SkillPane final : public QWidget
{
    Q_OBJECT
public:
    SkillPane(PlanDocument &document, CapacityView &grid, QWidget *parent = nullptr);

    [[nodiscard]] SkillId skill() const; ///< Invalid where the plan has none.
    [[nodiscard]] const SkillLoadModel &model() const { return *m_model; }
    [[nodiscard]] const Chart &chart() const { return *m_chart; }
    [[nodiscard]] QString note() const;

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void refresh();
    void readSkills();
    /// Where in the list the skill stands of which most is asked in one of its rows; what is looked at first.
    [[nodiscard]] int tightest() const;
    /// From which day on rows are shown: today, or where nothing is asked for from today on the day on which something was first.
    [[nodiscard]] QDate firstDay(SkillId skill) const;
    [[nodiscard]] std::vector<SkillLoadRow> reckon(SkillId skill) const;
    [[nodiscard]] QString noteText(const std::vector<SkillLoadRow> &rows) const;
    void copyTable();

    PlanDocument &m_document;
    CapacityView &m_grid;
    SkillLoadModel *m_model;
    QComboBox *m_skills;
    QComboBox *m_units;
    QLabel *m_note;
    Chart *m_chart;
    QTableView *m_table;
};

/// The rows as a chart: what is asked for as bars, what of it is over as hatched bars, what is available as a line of steps.
[[nodiscard]] ChartContent skillChart(const std::vector<SkillLoadRow> &rows, bool months, const Theme &theme);

} // namespace Plimsoll
