// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordlist.h"

#include <QWidget>

class QLabel;
class QStackedLayout;

namespace Plimsoll {

class EmptyState;
class PlanDocument;
class PlanSelection;
class RecordTableView;
class TestResultModel;

/// The results of one test run, as a table; a sentence where there is no run or it holds none. Document and selection must outlive it.
class ResultsPane final : public QWidget
{
    Q_OBJECT
public:
    ResultsPane(PlanDocument &document, PlanSelection &selection, QWidget *parent = nullptr);
    ~ResultsPane() override;

    /// An invalid one stands for none. While the pane is hidden its table stays as it is.
    void setRun(TestRunId run);
    [[nodiscard]] TestRunId run() const { return m_run; }
    [[nodiscard]] RecordTableView &table() const { return *m_table; }

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showRun();
    void showHeading();
    void showState();

    PlanDocument &m_document;
    TestResultModel *m_model;
    RecordTableView *m_table;
    EmptyState *m_empty;
    QLabel *m_heading;
    QStackedLayout *m_layout;
    TestRunId m_run;
};

} // namespace Plimsoll
