// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/publishing/invitation.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace Plimsoll {

class PlanDocument;

/// Saves mails where the user says; false where they change their mind or it fails.
using InvitationSaver = std::function<bool(const std::vector<WrittenInvitation> &)>;

/// Invites people to chosen milestones: one mail a milestone, saved as a draft that any mail program opens. Deletes itself when closed.
class InvitationDialog : public QDialog
{
    Q_OBJECT
public:
    /// The organiser is proposed; see organiser() for what became of it.
    InvitationDialog(PlanDocument &document, std::vector<MilestoneId> milestones, const QString &organiser, InvitationSaver save, QWidget *parent = nullptr);

    /// As typed.
    [[nodiscard]] QString organiser() const;
    void accept() override;

Q_SIGNALS:
    void written(int count);

private:
    void build();
    void fillPeople();
    void check();
    void tell(const QString &text, bool wrong);
    [[nodiscard]] Result<InvitationTerms> terms() const;
    [[nodiscard]] Result<std::vector<WrittenInvitation>> invitations() const;

    PlanDocument &m_document;
    std::vector<MilestoneId> m_milestones;
    InvitationSaver m_save;
    QListWidget *m_dates;
    QLineEdit *m_organiser;
    QListWidget *m_people;
    QLineEdit *m_others;
    QComboBox *m_wording;
    QLabel *m_note;
    QPushButton *m_write = nullptr;
};

} // namespace Plimsoll
