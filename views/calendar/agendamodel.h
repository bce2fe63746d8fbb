// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/calendar/calendarentries.h"
#include "views/common/planselection.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace Plimsoll {

/// Milestones, windows and what is due about risks and for decisions in the order of their days, with a heading above each month and a line at
/// today. Headings are rows that cannot be chosen. Rows that stay the same across a change keep their place for views.
class AgendaModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { DayColumn, TitleColumn, KindColumn, ReleaseColumn, StateColumn, DistanceColumn, ColumnCount };
    enum class RowKind { Month, Today, Milestone, Window, Action };
    enum Role {
        RowKindRole = Qt::UserRole, ///< As int.
        DateRole,
        RepeatedDayRole,            ///< Whether the row above has the same day.
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(std::shared_ptr<const CalendarEntries> entries, QDate today);
    [[nodiscard]] const CalendarEntries &entries() const { return *m_entries; }
    [[nodiscard]] RowKind kindOf(int row) const { return m_rows[size_t(row)].kind; }
    /// Null for a row that is no milestone.
    [[nodiscard]] const MilestoneMark *milestoneAt(int row) const;
    [[nodiscard]] const WindowShade *windowAt(int row) const;
    [[nodiscard]] const ActionMark *actionAt(int row) const;
    /// Id 0 for a heading.
    [[nodiscard]] RecordReference recordAt(int row) const;
    [[nodiscard]] int rowOf(const RecordReference &record) const; ///< -1 where it has none.
    /// The first row on or after the day, its heading included; the last one where all are before it, -1 where there are none.
    [[nodiscard]] int rowAt(QDate date) const;
    /// How many milestones are today or later.
    [[nodiscard]] int upcoming() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        RowKind kind;
        QDate date;
        qint64 id;     ///< Of the record; 0 for headings.
        int index = 0; ///< Into the entries.

        [[nodiscard]] bool isSameAs(const Row &other) const { return kind == other.kind && date == other.date && id == other.id; }
    };
    [[nodiscard]] static std::vector<Row> rowsOf(const CalendarEntries &entries, QDate today);
    [[nodiscard]] QString headingText(const Row &row) const;
    [[nodiscard]] QString cellText(const Row &row, int column) const;
    [[nodiscard]] QString actionCell(const ActionMark &action, int column) const;
    [[nodiscard]] QString releaseName(ReleaseId id) const;

    std::shared_ptr<const CalendarEntries> m_entries = std::make_shared<CalendarEntries>();
    std::vector<Row> m_rows;
    QDate m_today;
};

} // namespace Plimsoll
