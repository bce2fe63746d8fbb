// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/publishing/invitationdialog.h"

class QTreeWidget;

namespace Plimsoll {

/// The invitations that were sent, those first that tell old dates, and the updates for these. Deletes itself when closed.
class SentInvitationsDialog : public QDialog
{
    Q_OBJECT
public:
    SentInvitationsDialog(PlanDocument &document, InvitationSaver save, QWidget *parent = nullptr);

Q_SIGNALS:
    void written(int count);

private:
    void build();
    void refresh();
    void writeUpdates();
    void tell(const QString &text, bool wrong);

    PlanDocument &m_document;
    InvitationSaver m_save;
    QTreeWidget *m_list;
    QLabel *m_text;
    QPushButton *m_write = nullptr;
    std::vector<SentInvitationId> m_outdated;
};

} // namespace Plimsoll
