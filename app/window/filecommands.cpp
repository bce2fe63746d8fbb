// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/filecommands.h"

#include "app/actionregistry.h"
#include "app/window/documentsession.h"
#include "app/window/messageslot.h"
#include "app/window/newplandialog.h"
#include "app/window/recentplans.h"
#include "app/window/rescueoffer.h"
#include "app/window/revertdialog.h"
#include "app/window/workspace.h"
#include "document/rescue.h"
#include "views/inspector/inspector.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

const auto reopenKey = u"start/reopen"_s;

QString planFilter()
{
    return FileCommands::tr("Plimsoll plans (*.plimsoll)");
}

} // namespace

FileCommands::FileCommands(const WindowContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    ActionRegistry &actions = context.actions;
    const auto add = [&](const char *id, const QString &text, const QString &icon, const QKeySequence &shortcut, Needs needs, auto member) {
        actions.add(QString::fromLatin1(id), text, icon, shortcut, needs, [this, member] { (this->*member)(); });
    };
    add("file.new", tr("&New plan…"), u"document-new"_s, QKeySequence::New, Needs::Nothing, &FileCommands::chooseNew);
    add("file.empty", tr("New &empty plan"), {}, {}, Needs::Nothing, &FileCommands::startEmpty);
    add("file.open", tr("&Open…"), u"document-open"_s, QKeySequence::Open, Needs::Nothing, &FileCommands::chooseAndOpen);
    add("file.sample", tr("Open the sa&mple plan"), u"view-calendar-month"_s, {}, Needs::Nothing, &FileCommands::openSample);
    add("file.save", tr("&Save"), u"document-save"_s, QKeySequence::Save, Needs::WritablePlan, &FileCommands::save);
    add("file.saveAs", tr("Save &As…"), u"document-save-as"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_S, Needs::Plan, &FileCommands::saveAs);
    add("file.saveCopy", tr("Save a &Copy…"), u"document-duplicate"_s, {}, Needs::Plan, &FileCommands::saveCopy);
    add("file.revert", tr("Re&vert to…"), u"document-revert"_s, {}, Needs::WritablePlan, &FileCommands::revert);
    QAction *reopen = actions.add(u"settings.reopen"_s, tr("&Open the last plan at start"), {}, {}, Needs::Nothing, [this] {
        m_context.settings.setValue(reopenKey, m_context.actions.action(u"settings.reopen"_s)->isChecked());
    });
    reopen->setCheckable(true);
    reopen->setChecked(context.settings.value(reopenKey, false).toBool());
    actions.add(u"file.close"_s, tr("&Close plan"), u"document-close"_s, QKeySequence::Close, Needs::Plan,
                [this] { m_context.session.close(); });
    actions.add(u"file.quit"_s, tr("&Quit"), u"application-exit"_s, QKeySequence(Qt::CTRL | Qt::Key_Q), Needs::Nothing,
                [this] { m_context.window.close(); });
}

bool FileCommands::hold(const Result<void> &result)
{
    return m_context.check(result);
}

void FileCommands::open(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (const auto opened = m_context.session.open(absolute); !opened)
        offerRescue(absolute, opened.error());
}

void FileCommands::offerRescue(const QString &path, const Error &error)
{
    if (error.code == ErrorCode::Damaged)
        rescueDamaged(m_context, path, error);
    else if (error.code == ErrorCode::HostileSidecar && isLeftInWal(path))
        offerConversion(m_context, path, error);
    else
        m_context.messages().showError(error);
}

void FileCommands::openSample()
{
    hold(m_context.session.openSample());
}

void FileCommands::reopenLast()
{
    const QString path = m_context.settings.value(u"window/lastPlan"_s).toString();
    if (m_context.settings.value(reopenKey, false).toBool() && QFileInfo::exists(path))
        open(path);
}

void FileCommands::chooseNew()
{
    auto *dialog = new NewPlanDialog(&m_context.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (const QString name = dialog->templateName(); name.isEmpty())
            startEmpty();
        else
            startFromTemplate(name);
    });
    dialog->open();
}

void FileCommands::startEmpty()
{
    hold(m_context.session.startEmpty());
}

void FileCommands::startFromTemplate(const QString &name)
{
    hold(m_context.session.startFromTemplate(name));
}

QString FileCommands::lastFolder() const
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = m_context.settings.value(u"files/folder"_s, documents).toString();
    return QDir(folder).exists() ? folder : QDir::homePath();
}

void FileCommands::chooseAndOpen()
{
    const QString path = QFileDialog::getOpenFileName(&m_context.window, tr("Open a plan"), lastFolder(), planFilter());
    if (path.isEmpty())
        return;
    m_context.settings.setValue(u"files/folder"_s, QFileInfo(path).absolutePath());
    open(path);
}

QString FileCommands::askForPath(const QString &title, const QString &name)
{
    QFileDialog dialog(&m_context.window, title, lastFolder(), planFilter());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(u"plimsoll"_s);
    dialog.selectFile(name + ".plimsoll"_L1);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const QString path = dialog.selectedFiles().constFirst();
    m_context.settings.setValue(u"files/folder"_s, QFileInfo(path).absolutePath());
    return path;
}

void FileCommands::save()
{
    // An editor takes its text over when it loses the keyboard.
    if (!hold(m_context.workspace()->inspector().commitPending()))
        return;
    if (QWidget *editor = QApplication::focusWidget(); editor && m_context.window.isAncestorOf(editor)) {
        editor->clearFocus();
        editor->setFocus();
    }
    if (m_context.session.isDraft()) {
        saveAs();
        return;
    }
    if (hold(m_context.session.makeBackupPoint())) {
        const QString time = QLocale().toString(m_context.session.clock().now().toLocalTime().time(), QLocale::ShortFormat);
        m_context.tell(tr("Every change is on disk already; a backup point was made at %1").arg(time));
    }
}

void FileCommands::saveAs()
{
    const QString path = askForPath(tr("Save the plan as"), m_context.session.name());
    if (!path.isEmpty() && hold(m_context.session.saveAs(path)))
        m_context.tell(tr("Saved as %1").arg(QFileInfo(path).fileName()));
}

void FileCommands::saveCopy()
{
    const QString filterWithHistory = tr("Plan with its history (*.plimsoll)");
    const QString filterWithout = tr("Plan without history, nothing deleted in it (*.plimsoll)");
    QFileDialog dialog(&m_context.window, tr("Save a copy of the plan"), lastFolder());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters({filterWithHistory, filterWithout});
    dialog.setDefaultSuffix(u"plimsoll"_s);
    dialog.selectFile(tr("%1 (copy)").arg(m_context.session.name()) + ".plimsoll"_L1);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString path = dialog.selectedFiles().constFirst();
    const bool withHistory = dialog.selectedNameFilter() != filterWithout;
    if (hold(m_context.session.document()->saveCopy(path, withHistory)))
        m_context.tell(withHistory ? tr("Copied to %1").arg(QFileInfo(path).fileName())
                                   : tr("Copied to %1, without history").arg(QFileInfo(path).fileName()));
}

void FileCommands::revert()
{
    RevertDialog dialog(*m_context.session.document(), &m_context.window);
    if (dialog.exec() == QDialog::Accepted && hold(dialog.revert()))
        m_context.tell(tr("Reverted; Undo or “Revert to…” takes it back"));
}

void FileCommands::fillRecentMenu(QMenu &menu)
{
    menu.clear();
    for (const QString &path : m_context.recent.paths()) {
        const QFileInfo info(path);
        const bool found = info.exists();
        QString text = found ? tr("%1 — %2").arg(info.completeBaseName(), info.absolutePath())
                             : tr("%1 — not found").arg(info.completeBaseName());
        QAction *action = menu.addAction(text.replace(u'&', u"&&"_s));
        action->setEnabled(found);
        connect(action, &QAction::triggered, this, [this, path] { open(path); });
    }
    menu.addSeparator();
    QAction *clear = menu.addAction(QIcon::fromTheme(u"edit-clear-history"_s), tr("Clear the list"));
    clear->setEnabled(!m_context.recent.paths().isEmpty());
    connect(clear, &QAction::triggered, &m_context.recent, &RecentPlans::clear);
}

} // namespace Plimsoll
