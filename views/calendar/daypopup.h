// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/calendar/calendarentries.h"
#include "views/common/planselection.h"

#include <QFrame>

class QListWidget;

namespace Plimsoll {

/// Everything of one day as a list over the calendar; goes away when something is chosen, by Esc, or by a click beside it.
class DayPopup : public QFrame
{
    Q_OBJECT
public:
    DayPopup(const CalendarEntries &entries, QDate date, QWidget *parent);

    /// Shows it beside the cell, within the screen. The rectangle is in global coordinates.
    void showBeside(const QRect &cell);

Q_SIGNALS:
    void chosen(const Plimsoll::RecordReference &record);

private:
    void addRow(const QString &text, const QString &tip, const QIcon &icon, const RecordReference &record);

    QListWidget *m_list;
    std::vector<RecordReference> m_records;
};

} // namespace Plimsoll
