// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/waiver.h"
#include "engine/problems.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace Plimsoll {

class DateEdit;
class PlanDocument;

/// "Waive…": why a problem is accepted, by whom and until when, for its record or for its check everywhere. A waiver of the same kind that
/// has run out is renewed. One step; deletes itself when closed.
class WaiveProblemDialog final : public QDialog
{
    Q_OBJECT
public:
    WaiveProblemDialog(PlanDocument &document, const Problem &problem, QWidget *parent);

    void accept() override;

private:
    void build();
    [[nodiscard]] QFormLayout *makeForm();
    /// Shows what an earlier waiver of the chosen extent said.
    void fill();
    /// What is missing keeps the button off.
    void refresh();
    /// Without its id where it is a new one.
    [[nodiscard]] Waiver waiver() const;

    PlanDocument &m_document;
    Problem m_problem;
    QPlainTextEdit *m_reason;
    QComboBox *m_person;
    DateEdit *m_expires;
    QComboBox *m_extent;
    QLabel *m_state;
    QPushButton *m_accept = nullptr;
};

} // namespace Plimsoll
