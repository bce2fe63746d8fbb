// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/levelcommands.h"

#include "app/actionregistry.h"
#include "app/window/centrepane.h"
#include "app/window/documentsession.h"
#include "app/window/workspace.h"
#include "domain/allrecords.h"
#include "engine/skilldemand.h"
#include "items/plaintip.h"
#include "views/capacity/capacitypage.h"
#include "views/capacity/fitpanel.h"
#include "views/leveling/levelingdialog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// Why there is nothing to level; empty where there is.
QString obstacle(const Plan &plan)
{
    const bool demanded = std::ranges::any_of(plan.table<Demand>(), [&](const Demand &demand) {
        const WorkItem *item = plan.find(demand.workItem);
        return item && isPlanned(*item) && item->state != WorkItemState::Done && demand.likely > 0;
    });
    if (!demanded)
        return LevelCommands::tr("no work with hours is planned");
    return plan.table<PersonSkill>().isEmpty() ? LevelCommands::tr("nobody has a skill yet") : QString();
}

} // namespace

LevelCommands::LevelCommands(const WindowContext &context, QObject *parent)
    : QObject(parent), m_context(context),
      m_level(context.actions.add(u"plan.level"_s, tr("Le&vel work…"), u"office-chart-bar"_s, {}, Needs::WritablePlan,
                                  [this] { level(shownRelease()); }))
{
    // Buttons have no room for the reason why there is nothing to level.
    m_level->setIconText(tr("Level work…"));
    context.actions.add(u"plan.fit"_s, tr("D&oes it fit?"), u"system-users"_s, {}, Needs::Plan,
                        [this] { showFit(m_context.workspace()->selection().release()); });
}

void LevelCommands::follow(PlanDocument *document)
{
    m_document = document;
    if (document)
        connect(document, &PlanDocument::changed, this, &LevelCommands::showState);
    showState();
}

void LevelCommands::showState()
{
    const bool writable = m_document && m_context.session.isWritable();
    const QString why = writable ? obstacle(m_document->plan()) : QString();
    m_level->setEnabled(writable && why.isEmpty());
    m_level->setText(why.isEmpty() ? tr("Le&vel work…") : tr("Le&vel work… (%1)").arg(why));
    m_level->setToolTip(plainTip(why.isEmpty() ? tr("Schedule the work on the people who can do it") : tr("There is nothing to level: %1").arg(why)));
}

void LevelCommands::openCure(CurePlace place, ReleaseId release)
{
    switch (place) {
    case CurePlace::Leveling:
        if (m_level->isEnabled())
            level(release);
        else if (m_document)
            m_context.tell(tr("There is nothing to level: %1").arg(obstacle(m_document->plan())));
        break;
    case CurePlace::Fit:
        showFit(release);
        break;
    case CurePlace::SkillsOfPeople:
        if (CapacityPage *page = showCapacity())
            page->showTable(QString::fromLatin1(Record<PersonSkill>::table));
        break;
    case CurePlace::None:
        break;
    }
}

void LevelCommands::showFit(ReleaseId release)
{
    if (CapacityPage *page = showCapacity())
        page->showFit(release);
}

/// “Does it fit?” may be about another one than the window.
ReleaseId LevelCommands::shownRelease() const
{
    Workspace &workspace = *m_context.workspace();
    const auto *capacity = qobject_cast<CapacityPage *>(workspace.centre().page());
    const bool isAsked = capacity && capacity->fit().isVisible() && capacity->fit().release().isValid();
    return isAsked ? capacity->fit().release() : workspace.selection().release();
}

CapacityPage *LevelCommands::showCapacity()
{
    Workspace &workspace = *m_context.workspace();
    workspace.showPage(u"capacity"_s);
    return qobject_cast<CapacityPage *>(workspace.centre().page());
}

void LevelCommands::level(ReleaseId release)
{
    if (m_dialog && m_dialog->isVisible()) {
        m_dialog->choose(release);
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    auto *dialog = new LevelingDialog(*m_context.session.document(), release, &m_context.window);
    m_dialog = dialog;
    connect(dialog, &LevelingDialog::leveled, this, [this](int moves) {
        if (moves == 0)
            m_context.tell(tr("The work is scheduled with other hours; Undo takes it back"));
        else
            m_context.tell(moves == 1 ? tr("1 part of the work moved; Undo takes it back") : tr("%1 parts of the work moved; Undo takes them back in one step").arg(moves));
    });
    // It holds the document.
    connect(&m_context.session, &DocumentSession::aboutToClose, dialog, [dialog] { delete dialog; });
    dialog->show();
}

} // namespace Plimsoll
