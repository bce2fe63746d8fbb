// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordlist.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace Plimsoll {

class DateEdit;
class PlanDocument;

/// "Waive…": why a criterion may be missing, until when, and who answers for it. Deletes itself when closed.
class WaiveDialog final : public QDialog
{
    Q_OBJECT
public:
    WaiveDialog(PlanDocument &document, const IdList<Criterion> &criteria, QWidget *parent);

    void accept() override;

private:
    void build();
    void refresh();

    PlanDocument &m_document;
    IdList<Criterion> m_criteria;
    QPlainTextEdit *m_reason;
    DateEdit *m_expires;
    QComboBox *m_person;
    QLabel *m_problem;
    QPushButton *m_accept = nullptr;
};

} // namespace Plimsoll
