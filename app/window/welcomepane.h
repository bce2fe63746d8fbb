// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/windowcontext.h"

#include <QWidget>

namespace Plimsoll {

class FileCommands;
class MessageSlot;
class WelcomePage;

/// The welcome page with its message slot, bound to the commands that it offers; lists drafts before other recent plans.
class WelcomePane : public QWidget
{
    Q_OBJECT
public:
    WelcomePane(const WindowContext &context, FileCommands &files, QWidget *parent = nullptr);

    [[nodiscard]] MessageSlot &messages() { return *m_messages; }
    /// Reads again which plans there are.
    void refresh();

Q_SIGNALS:
    void importRequested();

private:
    const WindowContext &m_context;
    WelcomePage *m_page;
    MessageSlot *m_messages;
};

} // namespace Plimsoll
