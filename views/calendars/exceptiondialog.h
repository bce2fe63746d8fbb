// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/plandocument.h"

#include <QDialog>

class QDoubleSpinBox;
class QLabel;
class QLineEdit;

namespace Plimsoll {

class DateEdit;

/// One more day, or span of days, on which a calendar differs from its week. Executes the edit itself and stays open where that is
/// refused.
class ExceptionDialog : public QDialog
{
    Q_OBJECT
public:
    ExceptionDialog(PlanDocument &document, WorkingCalendarId calendar, QWidget *parent = nullptr);

    void accept() override;

private:
    [[nodiscard]] Result<void> execute();

    PlanDocument &m_document;
    WorkingCalendarId m_calendar;
    QLineEdit *m_name;
    DateEdit *m_start = nullptr;
    DateEdit *m_end = nullptr;
    QDoubleSpinBox *m_hours;
    QLabel *m_message;
};

} // namespace Plimsoll
