// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/windowcontext.h"
#include "domain/recordlist.h"
#include "engine/problemcures.h"

#include <QObject>
#include <QPointer>

class QAction;

namespace Plimsoll {

class CapacityPage;
class LevelingDialog;
class PlanDocument;

/// Leveling of the plan's work, and whether it fits. Where there is nothing to level, the action is disabled and says why.
class LevelCommands : public QObject
{
    Q_OBJECT
public:
    explicit LevelCommands(const WindowContext &context, QObject *parent = nullptr);

    /// Whose work it is about; null while no plan is open. The registry enables all actions by what is open, so this comes after it.
    void follow(PlanDocument *document);

    /// Opens where the cure of a problem of that release is chosen; of no release, of all.
    void openCure(CurePlace place, ReleaseId release);
    /// Whether the work of that release fits; of none, of the one looked at last.
    void showFit(ReleaseId release);

private:
    void level(ReleaseId release);
    [[nodiscard]] ReleaseId shownRelease() const;
    void showState();
    CapacityPage *showCapacity();

    const WindowContext &m_context;
    PlanDocument *m_document = nullptr; ///< Not that of the session, which is there while it is being closed.
    QAction *m_level;
    QPointer<LevelingDialog> m_dialog; ///< Beside which the plan may be edited.
};

} // namespace Plimsoll
