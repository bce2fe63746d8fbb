// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/exceptionrequest.h"
#include "engine/triage/triagedecisions.h"

#include <QDialog>

#include <optional>
#include <vector>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace Plimsoll {

class PlanDocument;

/// Everything that approvers ask of a request for an exception, and what they said. Says what is still missing. One that names neither bug nor
/// work item yet lets choose among those of its release that are open. Where a decision about the bug waits for it, an approval makes it in
/// the same step. The document must outlive it; deletes itself when closed.
class ExceptionRequestDialog final : public QDialog
{
    Q_OBJECT
public:
    /// The request may be in the plan already or not.
    ExceptionRequestDialog(PlanDocument &document, ExceptionRequest request, std::optional<TriageChoice> choice, QWidget *parent = nullptr);

    /// As the fields are now.
    [[nodiscard]] ExceptionRequest request() const;
    [[nodiscard]] QString message() const;
    void accept() override;

Q_SIGNALS:
    /// The plan holds it now; whether its bug was decided along with it.
    void saved(bool decided);

private:
    void build();
    void fill();
    void offerSubjects();
    void useSubject(int index);
    [[nodiscard]] QString about() const;
    void tellMissing();

    PlanDocument &m_document;
    ExceptionRequest m_request;
    std::optional<TriageChoice> m_choice;
    std::vector<ExceptionRequest> m_offers; ///< One for each entry of m_subject.
    QLabel *m_about;
    QComboBox *m_subject = nullptr; ///< Only where it is to be chosen.
    QLineEdit *m_title;
    QPlainTextEdit *m_userImpact;
    QPlainTextEdit *m_tests;
    QPlainTextEdit *m_risk;
    QComboBox *m_askedBy;
    QComboBox *m_state;
    QComboBox *m_approver;
    QComboBox *m_second;
    QLineEdit *m_reason;
    QLabel *m_message;
    QDialogButtonBox *m_buttons;
};

} // namespace Plimsoll
