// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/datefinder.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace Plimsoll {

class DateEdit;

/// "Find a date…": the days of a span, ranked by what would speak against the milestone being on them. Changes nothing. Deletes itself
/// when closed.
class FindDateDialog : public QDialog
{
    Q_OBJECT
public:
    FindDateDialog(PlanDocument &document, MilestoneId milestone, QWidget *parent);

Q_SIGNALS:
    /// The user wants to see the slip to that day.
    void dayChosen(Plimsoll::MilestoneId milestone, QDate day);

private:
    void build();
    [[nodiscard]] DateEdit *dateEdit(QDate day);
    void search();
    void showDays(const std::vector<DateCandidate> &candidates);
    void choose();
    void updateButton();

    PlanDocument &m_document;
    MilestoneId m_milestone;
    DateFinder m_finder;
    DateEdit *m_first;
    DateEdit *m_last;
    QLabel *m_state;
    QTreeWidget *m_days;
    QPushButton *m_choose = nullptr;
};

} // namespace Plimsoll
