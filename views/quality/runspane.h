// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Plimsoll {

class OwnedPane;
class PlanDocument;
class PlanSelection;
class RecordTableView;
class TablePane;

/// The runs that results came with, and below them the results of the one that is looked at. Document and selection must outlive it.
class RunsPane final : public QWidget
{
    Q_OBJECT
public:
    /// Takes over the table of the runs.
    RunsPane(TablePane *runs, PlanDocument &document, PlanSelection &selection, QWidget *parent = nullptr);

    [[nodiscard]] TablePane &runs() const { return *m_runs; }
    [[nodiscard]] OwnedPane &results() const { return *m_results; }
    /// The table of the results where some of them are selected, else that of the runs.
    [[nodiscard]] RecordTableView &tableInUse() const;

private:
    void followSelection();
    void followRuns();

    PlanDocument &m_document;
    PlanSelection &m_selection;
    TablePane *m_runs;
    OwnedPane *m_results;
};

} // namespace Plimsoll
