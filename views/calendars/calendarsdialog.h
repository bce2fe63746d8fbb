// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/plandocument.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace Plimsoll {

class CalendarPane;

/// The working calendars of the plan: a list of them, and the hours, holidays and other exceptions of the chosen one. Each change is a
/// step of undo of its own, made at once.
class CalendarsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit CalendarsDialog(PlanDocument &document, QWidget *parent = nullptr);

private:
    void fill();
    void add();
    void remove();
    void makeDefault();
    void take(const Result<void> &result);
    [[nodiscard]] WorkingCalendarId current() const;

    PlanDocument &m_document;
    QListWidget *m_list;
    QPushButton *m_remove;
    QPushButton *m_default;
    CalendarPane *m_pane;
    QLabel *m_message;
};

} // namespace Plimsoll
