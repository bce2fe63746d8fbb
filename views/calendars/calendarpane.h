// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/plandocument.h"

#include <QWidget>

#include <array>

class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTreeWidget;

namespace Plimsoll {

/// One working calendar: its name, its hours on each weekday, the region whose holidays it follows, its exceptions. Every field is one
/// edit, made when the field is left.
class CalendarPane : public QWidget
{
    Q_OBJECT
public:
    explicit CalendarPane(PlanDocument &document, QWidget *parent = nullptr);

    /// An invalid id shows nothing to edit.
    void setCalendar(WorkingCalendarId id);

Q_SIGNALS:
    /// What came of an edit.
    void told(const Plimsoll::Result<void> &result);

private:
    void build();
    void fillRegions();
    void fillExceptions();
    void setName();
    void setHours(int day, double hours);
    void copyHolidays();
    void addException();
    void removeExceptions();

    PlanDocument &m_document;
    WorkingCalendarId m_calendar;
    QLineEdit *m_name;
    std::array<QDoubleSpinBox *, 7> m_hours{};
    QComboBox *m_region;
    QSpinBox *m_firstYear;
    QSpinBox *m_lastYear;
    QPushButton *m_copy;
    QTreeWidget *m_exceptions;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace Plimsoll
