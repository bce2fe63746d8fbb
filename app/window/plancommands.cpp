// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/plancommands.h"

#include "app/actionregistry.h"
#include "app/window/documentsession.h"
#include "app/window/importfile.h"
#include "app/window/messageslot.h"
#include "app/window/workspace.h"
#include "document/decisionproof.h"
#include "document/openplan.h"
#include "domain/allrecords.h"
#include "domain/plandraft.h"
#include "views/calendars/calendarsdialog.h"
#include "views/importing/importdialog.h"
#include "views/importing/mergedialog.h"
#include "views/importing/rulesdialog.h"
#include "views/slip/baselinesdialog.h"
#include "views/slip/finddatedialog.h"
#include "views/slip/slipdialog.h"
#include "views/whatif/scenariokeeper.h"
#include "views/whatif/whatifdialog.h"

#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Plimsoll {

PlanCommands::PlanCommands(const WindowContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    ActionRegistry &actions = context.actions;
    actions.add(u"plan.settings"_s, tr("Plan &settings"), u"configure"_s, Qt::CTRL | Qt::Key_Comma, Needs::Plan,
                [this] { showSettings(); });
    actions.add(u"plan.calendars"_s, tr("&Calendars and holidays…"), u"view-calendar-holiday"_s, {}, Needs::Plan,
                [this] { showCalendars(); });
    actions.add(u"plan.import"_s, tr("&Import a schedule…"), u"document-import"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_I, Needs::Nothing,
                [this] { importSchedule(); });
    actions.add(u"plan.slip"_s, tr("Sli&p a milestone…"), u"go-jump"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_L, Needs::WritablePlan,
                [this] { slipSelected(); });
    actions.add(u"plan.findDate"_s, tr("Find a &date…"), u"edit-find"_s, {}, Needs::WritablePlan, [this] { findDate(); });
    actions.add(u"plan.baselines"_s, tr("&Baselines…"), u"bookmarks"_s, {}, Needs::Plan, [this] { showBaselines(); });
    actions.add(u"plan.whatIf"_s, tr("W&hat-if…"), u"vcs-diff"_s, {}, Needs::Plan, [this] { showScenarios(); });
    actions.add(u"plan.turnIntoRules"_s, tr("Turn dates into &rules…"), u"anchor"_s, {}, Needs::WritablePlan, [this] { turnIntoRules(); });
    actions.add(u"plan.learnRules"_s, tr("&Learn rules from past cycles…"), u"view-history"_s, {}, Needs::WritablePlan,
                [this] { learnRules(); });
    actions.add(u"plan.merge"_s, tr("&Merge a copy…"), u"document-import"_s, {}, Needs::WritablePlan, [this] { mergeCopy(); });
    actions.add(u"plan.verify"_s, tr("Check the &file"), u"security-high"_s, {}, Needs::Plan, [this] { verify(); });
}

/// The inspector shows the plan where nothing else is selected.
void PlanCommands::showSettings()
{
    Workspace *workspace = m_context.workspace();
    workspace->reveal({QString::fromLatin1(Record<PlanSettings>::table), PlanSettings::onlyId.value()});
    workspace->setPaneShown(Workspace::InspectorPane, true);
}

void PlanCommands::showCalendars()
{
    CalendarsDialog dialog(*m_context.session.document(), &m_context.window);
    dialog.exec();
}

void PlanCommands::importSchedule()
{
    const QString path = chooseImport(m_context, tr("Import a schedule"), tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
    if (path.isEmpty())
        return;
    const auto allowed = checkIsNoOpenPlan(path);
    const auto table = allowed ? readCsvFile(path) : Result<CsvTable>(allowed.error());
    if (!table)
        m_context.messages().showError(table.error());
    else if (m_context.session.isWritable() || m_context.check(m_context.session.startEmpty()))
        importTable(*table);
}

void PlanCommands::importTable(const CsvTable &table)
{
    importTableAs(table, ImportKind::Milestones);
}

void PlanCommands::importTableAs(const CsvTable &table, ImportKind kind)
{
    auto *dialog = new ImportDialog(*m_context.session.document(), table, &m_context.window, kind);
    connect(dialog, &ImportDialog::imported, this, [this](ReleaseId release) {
        Workspace *workspace = m_context.workspace();
        if (release.isValid())
            workspace->selection().setRelease(release);
        workspace->goToUsefulDate();
        m_context.tell(tr("Imported; Undo takes it back in one step"));
    });
    dialog->open();
}

/// The one of the sidebar; where all are shown, the newest.
ReleaseId PlanCommands::currentRelease() const
{
    const ReleaseId chosen = m_context.workspace()->selection().release();
    const auto &releases = m_context.session.document()->plan().table<Release>();
    return chosen.isValid() || releases.isEmpty() ? chosen : releases.at(releases.size() - 1).id;
}

void PlanCommands::turnIntoRules()
{
    if (currentRelease().isValid())
        RulesDialog::forRelease(*m_context.session.document(), currentRelease(), &m_context.window)->open();
    else
        m_context.tell(tr("There is no release yet whose dates could follow rules"));
}

void PlanCommands::learnRules()
{
    if (currentRelease().isValid())
        RulesDialog::fromCycles(*m_context.session.document(), currentRelease(), &m_context.window)->open();
    else
        m_context.tell(tr("There is no release yet whose rules could be learnt"));
}

/// The selected one, else the next of the release that is still to come.
MilestoneId PlanCommands::milestoneToMove() const
{
    const PlanDocument &document = *m_context.session.document();
    const auto selected = m_context.workspace()->selection().idsOf(QString::fromLatin1(Record<Milestone>::table));
    if (selected.size() == 1)
        return MilestoneId(selected.front());
    MilestoneId next;
    QDate soonest;
    for (const Milestone &m : document.plan().table<Milestone>()) {
        const QDate start = document.timetable().startOf(m.id);
        if (m.release != currentRelease() || m.state != MilestoneState::Planned || start < document.today())
            continue;
        if (!soonest.isValid() || start < soonest) {
            soonest = start;
            next = m.id;
        }
    }
    return next;
}

void PlanCommands::slipSelected()
{
    if (const MilestoneId milestone = milestoneToMove(); milestone.isValid())
        slip(milestone, {});
    else
        m_context.tell(tr("Select the milestone that slips"));
}

/// For the selected milestone, else for the anchor of the release.
void PlanCommands::findDate()
{
    const PlanDocument &document = *m_context.session.document();
    const auto selected = m_context.workspace()->selection().idsOf(QString::fromLatin1(Record<Milestone>::table));
    const Release *release = document.plan().find(currentRelease());
    const MilestoneId milestone = selected.size() == 1 ? MilestoneId(selected.front()) : release ? release->anchor : MilestoneId();
    if (!document.timetable().startOf(milestone).isValid()) {
        m_context.tell(tr("Select the milestone that needs a date"));
        return;
    }
    auto *dialog = new FindDateDialog(*m_context.session.document(), milestone, &m_context.window);
    connect(dialog, &FindDateDialog::dayChosen, this, &PlanCommands::slip);
    dialog->open();
}

void PlanCommands::showBaselines()
{
    auto *dialog = new BaselinesDialog(*m_context.session.document(), m_context.workspace()->selection().release(), &m_context.window);
    dialog->open();
}

void PlanCommands::showScenarios()
{
    auto *dialog = new WhatIfDialog(*m_context.session.document(), &m_context.window);
    connect(dialog, &WhatIfDialog::openRequested, this, &PlanCommands::openScenario);
    connect(dialog, &WhatIfDialog::takeRequested, this, [this, dialog] { takeScenario(*dialog); });
    dialog->open();
}

void PlanCommands::openScenario(const PlanEdit &edit, const QString &name)
{
    const QString title = tr("%1 – %2").arg(m_context.session.name(), name);
    if (m_context.check(m_context.session.openBranch(edit, title)))
        m_context.tell(tr("This is a copy; what you change in it is taken back by What-if in the plan it came from"));
}

/// What goes wrong is told in the dialog, which hides the window's messages.
void PlanCommands::takeScenario(WhatIfDialog &dialog)
{
    PlanDocument &document = *m_context.session.document();
    const QString path = QFileDialog::getOpenFileName(&dialog, tr("Take the changes of a copy of this plan"), Drafts::standardFolder(),
                                                      tr("Plans (*.plimsoll);;All files (*)"));
    if (path.isEmpty())
        return;
    const auto copy = document.readCopy(path);
    const Result<void> kept = copy ? keepAsScenario(document, editBetween(copy->sent, copy->theirs, {}), QFileInfo(path).completeBaseName())
                                   : Result<void>(copy.error());
    if (kept)
        dialog.selectNewest();
    else
        dialog.showError(kept.error());
}

void PlanCommands::slip(MilestoneId milestone, QDate target)
{
    auto *dialog = new SlipDialog(*m_context.session.document(), milestone, target, &m_context.window);
    connect(dialog, &SlipDialog::kept, this, [this] { m_context.tell(tr("Kept as a scenario; see What-if")); });
    connect(dialog, &SlipDialog::slipped, this, [this](MilestoneId slipped) {
        m_context.workspace()->reveal({QString::fromLatin1(Record<Milestone>::table), slipped.value()});
        m_context.tell(tr("Slipped; Undo takes it back in one step"));
    });
    dialog->open();
}

void PlanCommands::mergeCopy()
{
    const QString path = chooseImport(m_context, tr("Merge a copy of this plan"), tr("Plans (*.plimsoll);;All files (*)"));
    if (path.isEmpty())
        return;
    PlanDocument &document = *m_context.session.document();
    const auto copy = document.readCopy(path);
    if (!copy) {
        m_context.messages().showError(copy.error());
        return;
    }
    auto *dialog = new MergeDialog(document, *copy, QFileInfo(path).fileName(), &m_context.window);
    connect(dialog, &QDialog::accepted, this, [this] { m_context.tell(tr("Merged; Undo takes it back in one step")); });
    dialog->open();
}

void PlanCommands::verify()
{
    const auto report = verifyWithDecisions(*m_context.session.document());
    if (!report)
        m_context.messages().showError(report.error());
    else if (report->sound)
        m_context.messages().post(u"verify"_s, MessageSlot::Kind::Success,
                                  tr("The file is sound: every page, every reference, every step of its history, every decision."));
    else
        m_context.messages().post(u"verify"_s, MessageSlot::Kind::Error, report->findings.join(u' '));
}

} // namespace Plimsoll
