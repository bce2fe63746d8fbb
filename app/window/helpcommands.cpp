// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/helpcommands.h"

#include "app/actionregistry.h"
#include "app/window/centrepane.h"
#include "app/window/shortcutsdialog.h"
#include "app/window/workspace.h"
#include "views/handbook/handbookwindow.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Plimsoll {

HelpCommands::HelpCommands(const WindowContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    context.actions.add(u"help.handbook"_s, tr("&Handbook"), u"help-contents"_s, Qt::Key_F1, Needs::Nothing, [this] { showHandbook(); });
    context.actions.add(u"help.shortcuts"_s, tr("&Keyboard shortcuts"), u"configure-shortcuts"_s, Qt::CTRL | Qt::Key_Slash, Needs::Nothing,
                        [this] { showShortcuts(); });
    context.actions.add(u"help.about"_s, tr("&About Plimsoll"), u"help-about"_s, {}, Needs::Nothing, [this] { showAbout(); });
}

HelpCommands::~HelpCommands() = default;

void HelpCommands::showHandbook()
{
    if (!m_handbook) {
        // Without a parent, so that it may stand behind the window; but it does not keep the program alive.
        m_handbook = std::make_unique<HandbookWindow>();
        m_handbook->setAttribute(Qt::WA_QuitOnClose, false);
    }
    Workspace *workspace = m_context.workspace();
    m_handbook->showPage(handbookPageFor(workspace ? workspace->centre().pageId() : QString()));
    m_handbook->setWindowState(m_handbook->windowState() & ~Qt::WindowMinimized);
    m_handbook->show();
    m_handbook->raise();
    m_handbook->activateWindow();
}

void HelpCommands::showShortcuts()
{
    ShortcutsDialog dialog(m_context.actions, &m_context.window);
    dialog.exec();
}

void HelpCommands::showAbout()
{
    QDialog dialog(&m_context.window);
    dialog.setWindowTitle(tr("About Plimsoll"));
    auto *layout = new QVBoxLayout(&dialog);
    const int em = dialog.fontMetrics().height();
    layout->setContentsMargins(em * 3 / 2, em * 3 / 2, em * 3 / 2, em);
    layout->setSpacing(em / 2);
    const auto add = [&](const QString &text, qreal scale, bool bold) {
        auto *label = new QLabel(text);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        QFont font = label->font();
        font.setPointSizeF(font.pointSizeF() * scale);
        font.setBold(bold);
        label->setFont(font);
        layout->addWidget(label);
    };
    auto *picture = new QLabel;
    picture->setTextFormat(Qt::PlainText);
    picture->setPixmap(QGuiApplication::windowIcon().pixmap(em * 4));
    layout->addWidget(picture);
    add(tr("Plimsoll %1").arg(QStringLiteral(PLIMSOLL_VERSION)), 1.6, true);
    add(tr("Plans releases: dates that follow rules, people who are really there, calendars that everybody can subscribe to."), 1.0, false);
    add(tr("Free software under the GNU General Public License, version 3 or later. Icons by the KDE Breeze authors, under the GNU Lesser "
           "General Public License, version 3 or later. Built with Qt %1.").arg(QString::fromLatin1(qVersion())), 0.9, false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    layout->addSpacing(em / 2);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    dialog.setMinimumWidth(em * 26);
    dialog.exec();
}

} // namespace Plimsoll
