// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/calendar/agendamodel.h"
#include "views/common/columnwidths.h"

#include <QTreeView>

#include <array>

namespace Plimsoll {

class AgendaDelegate;
class CalendarEditor;
class PlanDocument;

/// What comes, as a list; opens at today. Follows the window's selection and sets it. Where there is little room, titles keep theirs before
/// the other columns, until the user gives a column another width; releases have a column only where there are several.
class AgendaView : public QTreeView
{
    Q_OBJECT
public:
    AgendaView(const PlanDocument &document, PlanSelection &selection, CalendarEditor &editor, QWidget *parent = nullptr);

    void setEntries(std::shared_ptr<const CalendarEntries> entries);
    /// Puts the first row on or after that day at the top.
    void goTo(QDate date);
    [[nodiscard]] const AgendaModel &agenda() const { return *m_agenda; }

Q_SIGNALS:
    void openRequested();

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void measureColumns();
    void sizeColumns();
    void showSelection();
    [[nodiscard]] std::vector<MilestoneId> selectedMilestones() const;
    [[nodiscard]] std::vector<RecordReference> chosenRecords() const;

    const PlanDocument &m_document;
    PlanSelection &m_selection;
    CalendarEditor &m_editor;
    AgendaModel *m_agenda;
    AgendaDelegate *m_delegate;
    bool m_following = false; ///< Rows are being selected because the selection says so, or move because the plan changed.
    QDate m_wanted;           ///< To go to as soon as there is a size.
    std::array<Widths, AgendaModel::ColumnCount> m_widths;
    bool m_sizing = false;    ///< Columns change their widths, but not by the user.
    bool m_ownWidths = false; ///< The user has chosen some.
};

} // namespace Plimsoll
