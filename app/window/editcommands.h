// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/windowcontext.h"

#include <QObject>

class QAction;

namespace Plimsoll {

class CommandPalette;
class PlanDocument;

/// Undo, redo, the palette: what the Edit menu does. The texts of undo and redo name the step.
class EditCommands : public QObject
{
    Q_OBJECT
public:
    EditCommands(const WindowContext &context, CommandPalette &palette, QObject *parent = nullptr);

    /// Follows the history of that document; null while no plan is open.
    void follow(PlanDocument *document);

private:
    void showHistory();
    void openPalette();

    const WindowContext &m_context;
    CommandPalette &m_palette;
    QAction *m_undo;
    QAction *m_redo;
};

} // namespace Plimsoll
