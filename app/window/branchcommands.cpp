// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/branchcommands.h"

#include "app/actionregistry.h"
#include "app/window/documentsession.h"
#include "app/window/workspace.h"
#include "domain/allrecords.h"
#include "engine/departures.h"
#include "views/branching/branchdialog.h"
#include "views/branching/copyrulesdialog.h"
#include "views/branching/hotfixdialog.h"
#include "views/branching/mintdialog.h"
#include "views/branching/reapplydialog.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

BranchCommands::BranchCommands(const WindowContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    ActionRegistry &actions = context.actions;
    actions.add(u"plan.branch"_s, tr("&Branch next release…"), u"vcs-branch"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_B, Needs::WritablePlan,
                [this] { branch(); });
    actions.add(u"plan.mint"_s, tr("&Mint releases of a train…"), u"task-recurring"_s, {}, Needs::WritablePlan, [this] { mint(); });
    actions.add(u"plan.hotfix"_s, tr("New &hotfix…"), u"tools-report-bug"_s, {}, Needs::WritablePlan, [this] { makeHotfix(); });
    actions.add(u"plan.copyRules"_s, tr("Copy rules &to…"), u"edit-copy"_s, {}, Needs::WritablePlan, [this] { copyRules(); });
    actions.add(u"plan.reapply"_s, tr("Re-&apply changed pattern…"), u"view-refresh"_s, {}, Needs::WritablePlan, [this] { reapply(); });
}

PlanDocument &BranchCommands::document() const
{
    return *m_context.session.document();
}

/// The one of the sidebar; where all are shown, that of the newest selected milestone, else the newest that is no hotfix.
ReleaseId BranchCommands::currentRelease() const
{
    const PlanSelection &selection = m_context.workspace()->selection();
    if (selection.release().isValid())
        return selection.release();
    const Plan &plan = document().plan();
    const auto releases = selection.idsOf(QString::fromLatin1(Record<Release>::table));
    if (!releases.empty())
        return ReleaseId(releases.back());
    const auto milestones = selection.idsOf(QString::fromLatin1(Record<Milestone>::table));
    if (const Milestone *milestone = milestones.empty() ? nullptr : plan.find(MilestoneId(milestones.back())))
        return milestone->release;
    ReleaseId newest;
    for (const Release &release : plan.table<Release>())
        newest = release.hotfixOf.isValid() ? newest : release.id;
    return newest;
}

std::vector<MilestoneId> BranchCommands::selectedMilestones(ReleaseId release) const
{
    std::vector<MilestoneId> own;
    for (const qint64 id : m_context.workspace()->selection().idsOf(QString::fromLatin1(Record<Milestone>::table))) {
        const Milestone *milestone = document().plan().find(MilestoneId(id));
        if (milestone && milestone->release == release)
            own.push_back(milestone->id);
    }
    return own;
}

void BranchCommands::showMade(ReleaseId id)
{
    const Release *release = document().plan().find(id);
    if (!release)
        return;
    m_context.workspace()->reveal({QString::fromLatin1(Record<Release>::table), id.value()});
    m_context.workspace()->goToDate(document().timetable().startOf(release->anchor));
    m_context.tell(tr("Made; Undo takes it back in one step"));
}

void BranchCommands::branch()
{
    if (!currentRelease().isValid()) {
        m_context.tell(tr("There is no release yet that the next one could be like"));
        return;
    }
    auto *dialog = new BranchDialog(document(), currentRelease(), &m_context.window);
    connect(dialog, &BranchDialog::releaseMade, this, &BranchCommands::showMade);
    dialog->open();
}

void BranchCommands::mint()
{
    if (document().plan().table<Train>().isEmpty()) {
        m_context.tell(tr("There is no train yet that could mint releases; add one to the table of trains"));
        return;
    }
    const auto selected = m_context.workspace()->selection().idsOf(QString::fromLatin1(Record<Train>::table));
    const Train *train = selected.empty() ? trainOf(document().plan(), currentRelease()) : document().plan().find(TrainId(selected.front()));
    auto *dialog = new MintDialog(document(), train ? train->id : TrainId(), &m_context.window);
    connect(dialog, &MintDialog::releaseMade, this, &BranchCommands::showMade);
    dialog->open();
}

void BranchCommands::makeHotfix()
{
    if (!currentRelease().isValid()) {
        m_context.tell(tr("There is no release yet that a hotfix could repair"));
        return;
    }
    auto *dialog = new HotfixDialog(document(), currentRelease(), &m_context.window);
    connect(dialog, &HotfixDialog::releaseMade, this, &BranchCommands::showMade);
    dialog->open();
}

void BranchCommands::copyRules()
{
    if (document().plan().table<Release>().size() < 2) {
        m_context.tell(tr("There is no second release to which rules could be copied"));
        return;
    }
    const ReleaseId release = currentRelease();
    auto *dialog = new CopyRulesDialog(document(), release, selectedMilestones(release), &m_context.window);
    connect(dialog, &QDialog::accepted, this, [this] { m_context.tell(tr("Copied; Undo takes it back in one step")); });
    dialog->open();
}

void BranchCommands::reapply()
{
    auto *dialog = new ReapplyDialog(document(), currentRelease(), &m_context.window);
    connect(dialog, &QDialog::accepted, this, [this] { m_context.tell(tr("Re-applied; Undo takes it back in one step")); });
    dialog->open();
}

} // namespace Plimsoll
