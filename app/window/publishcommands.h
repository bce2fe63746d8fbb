// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keychain.h"
#include "app/window/windowcontext.h"
#include "domain/recordlist.h"

#include <QObject>

#include <vector>

QT_BEGIN_NAMESPACE
class QDialog;
QT_END_NAMESPACE

namespace Plimsoll {

struct WrittenInvitation;

/// Publish, and invitations to milestones.
class PublishCommands : public QObject
{
    Q_OBJECT
public:
    explicit PublishCommands(const WindowContext &context, QObject *parent = nullptr);

    /// Those of them that people can be invited to.
    void invite(const std::vector<Plimsoll::MilestoneId> &milestones);

private:
    void publish();
    void inviteSelected();
    void showInvitations();
    /// Until it is closed, or the plan is.
    void open(QDialog *dialog);
    [[nodiscard]] bool save(const std::vector<WrittenInvitation> &invitations);
    [[nodiscard]] QString askForPlace(const std::vector<WrittenInvitation> &invitations);

    const WindowContext &m_context;
    Keychain m_keychain;
    SessionSecrets m_secrets{m_keychain};
};

} // namespace Plimsoll
