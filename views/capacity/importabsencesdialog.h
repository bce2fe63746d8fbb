// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/absenceimport.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace Plimsoll {

class PlanDocument;

/// Shows what a foreign calendar says of people who are away, and whose absence each would be; takes the ticked rows as one step. The
/// document must outlive it.
class ImportAbsencesDialog final : public QDialog
{
    Q_OBJECT
public:
    ImportAbsencesDialog(PlanDocument &document, const AwayCalendar &calendar, QWidget *parent = nullptr);

    [[nodiscard]] QTreeWidget &rows() const { return *m_rows; }
    /// Whose the spans are in which nobody is recognised.
    void setFallback(PersonId person);
    void accept() override;

Q_SIGNALS:
    void imported(int absences);

private:
    void build();
    void fill();
    void enable();
    [[nodiscard]] std::vector<AwayProposal> ticked() const;

    PlanDocument &m_document;
    AwayCalendar m_calendar;
    std::vector<AwayProposal> m_proposals; ///< One for each row, in order.
    QComboBox *m_fallback;
    QComboBox *m_kind;
    QTreeWidget *m_rows;
    QLabel *m_note;
    QPushButton *m_take = nullptr;
};

} // namespace Plimsoll
