// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/windowcontext.h"

#include <QObject>

class QAction;

namespace Plimsoll {

class PlanDocument;

/// Leveling of the plan's work. Where there is nothing to level, the action is disabled and says why.
class LevelCommands : public QObject
{
    Q_OBJECT
public:
    explicit LevelCommands(const WindowContext &context, QObject *parent = nullptr);

    /// Whose work it is about; null while no plan is open. The registry enables all actions by what is open, so this comes after it.
    void follow(PlanDocument *document);

private:
    void level();
    void showState();

    const WindowContext &m_context;
    PlanDocument *m_document = nullptr; ///< Not that of the session, which is there while it is being closed.
    QAction *m_level;
};

} // namespace Plimsoll
