// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "domain/result.h"

#include <QWidget>

class QAction;
class QSettings;
class QTabWidget;
class QTreeWidget;

namespace Plimsoll {

class Chart;
class ExceptionModel;
class PlanDocument;
class PlanSelection;
class RecordTableView;
class TablePane;

/// The ledger of exceptions, and below it the trend: bugs by week as a chart and in figures, and what the releases have in common. Document
/// and selection must outlive it.
class ExceptionsPane final : public QWidget
{
    Q_OBJECT
public:
    ExceptionsPane(PlanDocument &document, PlanSelection &selection, QWidget *parent = nullptr);

    void keepColumnsIn(QSettings &settings);
    void setFilter(const QString &text);
    void refresh();
    [[nodiscard]] RecordTableView &table() const;
    [[nodiscard]] QAction *askAction() const { return m_ask; }
    [[nodiscard]] QAction *openAction() const { return m_open; }
    [[nodiscard]] const QTreeWidget &figures() const { return *m_figures; }

Q_SIGNALS:
    void failed(const Plimsoll::Error &error);
    void statusTold(const QString &text);
    void allRequested();

private:
    void makeTrend();
    void ask();
    void open();
    void fillWeeks();
    void fillFigures();

    PlanDocument &m_document;
    PlanSelection &m_selection;
    ExceptionModel *m_model = nullptr;
    TablePane *m_ledger = nullptr;
    QTabWidget *m_trend;
    Chart *m_chart;
    QTreeWidget *m_weeks;
    QTreeWidget *m_figures;
    QAction *m_ask;
    QAction *m_open;
};

} // namespace Plimsoll
