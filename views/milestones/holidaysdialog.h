// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordlist.h"
#include "domain/result.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace Plimsoll {

class PlanDocument;

/// Chooses regions and years whose public holidays are copied into a working calendar, as one step. What the calendar copied from the
/// same regions before is replaced; days typed by hand stay.
class HolidaysDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit HolidaysDialog(PlanDocument &document, QWidget *parent = nullptr);

    void setCalendar(WorkingCalendarId calendar);
    void setYears(int first, int last);
    /// Ticks a region by its code.
    void tickRegion(const QString &code);
    void accept() override;

Q_SIGNALS:
    void failed(const Plimsoll::Error &error);
    /// How many holidays of the ticked regions the calendar holds now.
    void copied(int days);

private:
    void build();
    void fillRegions();
    void filterRegions(const QString &words);
    void showCount();
    [[nodiscard]] QStringList tickedRegions() const;

    PlanDocument &m_document;
    QComboBox *m_calendar;
    QLineEdit *m_filter;
    QListWidget *m_regions;
    QSpinBox *m_first;
    QSpinBox *m_last;
    QLabel *m_count;
    QPushButton *m_copy = nullptr;
};

} // namespace Plimsoll
