// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/publishcommands.h"

#include "app/actionregistry.h"
#include "app/window/documentsession.h"
#include "app/exportfile.h"
#include "app/window/workspace.h"
#include "domain/allrecords.h"
#include "exchange/safefilename.h"
#include "views/publishing/publishdialog.h"
#include "views/publishing/sentinvitationsdialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Plimsoll {

PublishCommands::PublishCommands(const WindowContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    ActionRegistry &actions = context.actions;
    QAction *publish = actions.add(u"file.publish"_s, tr("&Publish…"), u"document-export"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_P, Needs::Plan,
                                   [this] { this->publish(); });
    publish->setIconText(tr("Publish"));
    actions.add(u"plan.invite"_s, tr("In&vitation…"), u"mail-send"_s, {}, Needs::WritablePlan, [this] { inviteSelected(); });
    actions.add(u"plan.invitations"_s, tr("Se&nt invitations…"), u"mail-message"_s, {}, Needs::Plan, [this] { showInvitations(); });
}

void PublishCommands::publish()
{
    PlanDocument &document = *m_context.session.document();
    auto *dialog = new PublishDialog(document, m_secrets, targetWriters(document.path()), m_context.workspace()->selection().release(), &m_context.window);
    connect(dialog, &PublishDialog::published, this,
            [this](int count) { m_context.tell(count == 1 ? tr("1 calendar is published") : tr("%1 calendars are published").arg(count)); });
    open(dialog);
}

void PublishCommands::inviteSelected()
{
    std::vector<MilestoneId> ids;
    for (const qint64 id : m_context.workspace()->selection().idsOf(QString::fromLatin1(Record<Milestone>::table)))
        ids.emplace_back(id);
    invite(ids);
}

void PublishCommands::invite(const std::vector<MilestoneId> &milestones)
{
    PlanDocument &document = *m_context.session.document();
    std::vector<MilestoneId> ids;
    for (const MilestoneId id : milestones) {
        const Milestone *milestone = document.plan().find(id);
        if (milestone && milestone->state != MilestoneState::Cancelled && document.timetable().startOf(id).isValid())
            ids.push_back(id);
    }
    if (ids.empty()) {
        m_context.tell(tr("Select the milestones to which people are to be invited"));
        return;
    }
    const QString key = u"invitations/organiser"_s;
    auto *dialog = new InvitationDialog(document, ids, m_context.settings.value(key).toString(),
                                        [this](const std::vector<WrittenInvitation> &invitations) { return save(invitations); }, &m_context.window);
    connect(dialog, &InvitationDialog::written, this, [this, dialog, key](int count) {
        m_context.settings.setValue(key, dialog->organiser());
        m_context.tell(count == 1 ? tr("The invitation was saved; open it with your mail program") : tr("%1 invitations were saved; open them with your mail program").arg(count));
    });
    open(dialog);
}

void PublishCommands::showInvitations()
{
    auto *dialog = new SentInvitationsDialog(*m_context.session.document(), [this](const std::vector<WrittenInvitation> &updates) { return save(updates); },
                                             &m_context.window);
    open(dialog);
}

void PublishCommands::open(QDialog *dialog)
{
    // At once, not later: it holds the document, and notes in it how far publishing came.
    connect(&m_context.session, &DocumentSession::aboutToClose, dialog, [dialog] { delete dialog; });
    dialog->open();
}

/// A file for one mail, a folder for several; empty where the user changes their mind.
QString PublishCommands::askForPlace(const std::vector<WrittenInvitation> &invitations)
{
    const QString key = u"files/exportFolder"_s;
    const QString folder = m_context.settings.value(key, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).toString();
    if (invitations.size() > 1) {
        const QString chosen = QFileDialog::getExistingDirectory(&m_context.window, tr("Folder for the mails"), folder);
        if (!chosen.isEmpty())
            m_context.settings.setValue(key, chosen);
        return chosen;
    }
    QFileDialog dialog(&m_context.window, tr("Save the mail"), folder, tr("Mails (*.eml)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(u"eml"_s);
    dialog.selectFile(invitations.front().fileName);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    m_context.settings.setValue(key, QFileInfo(dialog.selectedFiles().constFirst()).absolutePath());
    return dialog.selectedFiles().constFirst();
}

bool PublishCommands::save(const std::vector<WrittenInvitation> &invitations)
{
    const QString place = askForPlace(invitations);
    if (place.isEmpty())
        return false;
    if (invitations.size() == 1)
        return m_context.check(writeExport(place, invitations.front().eml));
    QStringList names;
    for (const WrittenInvitation &invitation : invitations) {
        // Milestones of several releases may be called alike.
        const QString stem = QFileInfo(invitation.fileName).completeBaseName();
        QString name = invitation.fileName;
        for (int i = 2; names.contains(name); ++i)
            name = safeFileName(u"%1 %2"_s.arg(stem).arg(i), u"eml"_s);
        names << name;
        const auto path = safeFilePath(place, QFileInfo(name).completeBaseName(), u"eml"_s);
        if (!m_context.check(path ? writeExport(*path, invitation.eml) : Result<void>(path.error())))
            return false;
    }
    return true;
}

} // namespace Plimsoll
