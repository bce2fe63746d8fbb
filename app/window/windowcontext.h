// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <functional>

class QSettings;
class QWidget;

namespace Plimsoll {

class ActionRegistry;
class DocumentSession;
class MessageSlot;
class PlanEdit;
class RecentPlans;
class Workspace;

/// What the command groups of one window share. Everything in it outlives them.
struct WindowContext {
    QWidget &window; ///< Parent of dialogs.
    ActionRegistry &actions;
    DocumentSession &session;
    RecentPlans &recent;
    QSettings &settings;
    std::function<Workspace *()> workspace;         ///< Null while no plan is open.
    std::function<MessageSlot &()> messages;        ///< Of what the window shows now.
    std::function<void(const QString &)> tell;      ///< A passing line in the status bar.

    /// Executes the edit and shows why where it is refused.
    bool execute(const PlanEdit &edit) const;
    /// Shows an error where there is one; true where there is none.
    bool check(const Result<void> &result) const;
};

} // namespace Plimsoll
