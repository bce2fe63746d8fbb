// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csvreader.h"
#include "exchange/importmapping.h"
#include "views/common/page.h"

#include <optional>

class QSettings;
class QTabWidget;

namespace Plimsoll {

class PlanDocument;
class PlanSelection;
class RecordTableView;
class TablePane;

/// All records that are not milestones, each kind as a table on its own tab: releases and products, windows, people, calendars.
/// Document and selection must outlive it.
class RecordsPage final : public Page
{
    Q_OBJECT
public:
    RecordsPage(PlanDocument &document, PlanSelection &selection, QWidget *parent = nullptr);

    /// Where the columns' state is kept.
    void keepColumnsIn(QSettings &settings);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] std::vector<QAction *> tools() const override;
    void setFilter(const QString &text) override;
    void goToDate(QDate date) override;
    void showRecord(const RecordReference &record) override;

    /// The table of that kind of record, as Record<R>::table names it; null where it has none here.
    [[nodiscard]] RecordTableView *table(const QString &recordTable) const;
    /// Brings that table to the front.
    void showTable(const QString &recordTable);

Q_SIGNALS:
    /// The user does not want to filter any more; whoever holds the words shall forget them.
    void allRequested();
    /// A table with headings was pasted; the window opens the import of that kind with it.
    void tablePasted(const Plimsoll::CsvTable &table, Plimsoll::ImportKind kind);

private:
    void addTables();
    void addWindowTables();
    void addPane(TablePane *pane, const QString &text);
    [[nodiscard]] TablePane *current() const;
    void copyHolidays();
    void enableTools();

    PlanDocument &m_document;
    PlanSelection &m_selection;
    QTabWidget *m_tabs;
    std::vector<TablePane *> m_panes;
    QAction *m_add;
    QAction *m_remove;
    QAction *m_export;
    QAction *m_holidays;
};

} // namespace Plimsoll
