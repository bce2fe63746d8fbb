// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/icsimport.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace Plimsoll {

class PlanDocument;

/// A calendar of another program as windows, absences or milestones: what each event would become, with a check box; what is ticked is one
/// step. The document must outlive it; deletes itself when closed.
class CalendarImportDialog final : public QDialog
{
    Q_OBJECT
public:
    /// The span is that in which the calendar was read.
    CalendarImportDialog(PlanDocument &document, const ForeignCalendar &calendar, const ForeignSpan &span, IcsAs as, QWidget *parent = nullptr);

    [[nodiscard]] QTreeWidget &rows() const { return *m_rows; }
    [[nodiscard]] QString summary() const;
    void setAs(IcsAs as);
    void setRelease(ReleaseId release);
    void setPerson(PersonId person);
    void accept() override;

Q_SIGNALS:
    /// How many rows were taken, as what.
    void imported(int rows, Plimsoll::IcsAs as);

private:
    enum Column { EventColumn, PersonColumn, FirstColumn, LastColumn, OutcomeColumn, RemarkColumn };

    void build();
    void buildChoices();
    void showChoices();
    void fill();
    void tellCounts(bool homeless);
    void enable();
    [[nodiscard]] IcsImportOptions options() const;
    [[nodiscard]] std::vector<IcsImportRow> ticked() const;

    PlanDocument &m_document;
    ForeignCalendar m_calendar;
    ForeignSpan m_span;
    std::vector<IcsImportRow> m_proposed; ///< One for each row, in order.
    QFormLayout *m_form;
    QComboBox *m_as;
    QComboBox *m_kind;
    QCheckBox *m_hard;
    QComboBox *m_product;
    QComboBox *m_environment;
    QComboBox *m_reach;
    QComboBox *m_release;
    QComboBox *m_person;
    QComboBox *m_absenceKind;
    QLabel *m_summary;
    QLabel *m_note;
    QTreeWidget *m_rows;
    QPushButton *m_take = nullptr;
};

} // namespace Plimsoll
