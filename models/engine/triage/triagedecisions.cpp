// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/triage/triagedecisions.h"

#include "domain/featuretoggle.h"
#include "domain/labels.h"
#include "domain/milestone.h"
#include "domain/person.h"
#include "domain/plandraft.h"
#include "domain/release.h"
#include "domain/titlepattern.h"
#include "engine/exceptionrules.h"
#include "engine/sentences.h"
#include "engine/triage/triagepolicy.h"
#include "engine/triage/triageproposal.h"
#include "engine/triagephases.h"
#include "engine/triagetext.h"
#include "engine/workparts.h"

#include <QHash>
#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString nameOf(const Bug &bug)
{
    return bug.key.isEmpty() ? quotedName(bug) : bug.key;
}

QString brokenFix(const Plan &plan, const Timetable &timetable, const Bug &bug, QDate day)
{
    const TriagePhases phases = triagePhases(plan, timetable, bug.release);
    if (phases.on(day) == TriagePhase::BeforeFreeze || isAllowedAfterFreeze(plan, bug))
        return {};
    const QDate since = phases.freeze.isValid() ? phases.freeze : phases.candidate;
    return triageText("%1 is in a release that is frozen since %2, so fixing it now needs an approved exception request; ask for one.")
        .arg(nameOf(bug), dayText(since));
}

QString brokenDeferral(const Plan &plan, const Bug &bug, ReleaseId target)
{
    const Release *release = plan.find(target);
    if (!target.isValid())
        return {};
    if (!release)
        return triageText("The release to which %1 is deferred is not in the plan any more; choose another.").arg(nameOf(bug));
    if (target == bug.release)
        return triageText("%1 can't be deferred to the release that it is in; choose a later one.").arg(nameOf(bug));
    if (release->state == ReleaseState::Planned)
        return {};
    return triageText("%1 can't be deferred to %2, which is released or cancelled; choose another release.").arg(nameOf(bug), displayName(plan, *release));
}

QString brokenToggle(const Plan &plan, const Bug &bug, FeatureToggleId id)
{
    const FeatureToggle *toggle = plan.find(id);
    if (!toggle)
        return triageText("%1 is to ship behind a toggle, but none is chosen; choose the toggle, or add one.").arg(nameOf(bug));
    if (toggle->removed.isValid())
        return triageText("The code of the toggle %1 was removed on %2; choose another for %3.")
            .arg(quotedName(*toggle), dayText(toggle->removed), nameOf(bug));
    return {};
}

QString brokenReason(const Bug &bug, const TriageChoice &choice)
{
    return choice.reason.trimmed().isEmpty() ? triageText("The decision about %1 needs a reason; type one.").arg(nameOf(bug)) : QString();
}

QString brokenDecider(const Plan &plan, const Bug &bug, const TriageChoice &choice)
{
    if (plan.find(choice.decider) || plan.table<Person>().isEmpty())
        return {};
    return triageText("Nobody is named who decides about %1; choose the person.").arg(nameOf(bug));
}

QString brokenTarget(const Plan &plan, const Timetable &timetable, const Bug &bug, const TriageChoice &choice)
{
    switch (choice.decision) {
    case TriageDecision::FixNow:
        return brokenFix(plan, timetable, bug, choice.day);
    case TriageDecision::Defer:
        return brokenDeferral(plan, bug, choice.deferredTo);
    case TriageDecision::Toggle:
        return brokenToggle(plan, bug, choice.toggle);
    case TriageDecision::Undecided:
    case TriageDecision::Waive:
        break;
    }
    return {};
}

QString brokenChoice(const Plan &plan, const Timetable &timetable, const Bug &bug, const TriageChoice &choice)
{
    if (choice.decision == TriageDecision::Undecided)
        return {};
    for (const QString &broken : {brokenReason(bug, choice), brokenDecider(plan, bug, choice)}) {
        if (!broken.isEmpty())
            return broken;
    }
    return brokenTarget(plan, timetable, bug, choice);
}

/// All that the decision about the bug lacks.
QStringList faultsOf(const Plan &plan, const Timetable &timetable, const Bug &bug)
{
    if (bug.decision == TriageDecision::Undecided)
        return {};
    const TriageChoice choice{bug.decision, bug.reason, bug.decider, bug.decided, bug.deferredTo, bug.toggle, false};
    QStringList faults{brokenReason(bug, choice), brokenDecider(plan, bug, choice)};
    if (bug.decided.isValid())
        faults << brokenTarget(plan, timetable, bug, choice);
    else
        faults << triageText("The decision about %1 needs the day on which it was taken; type it.").arg(nameOf(bug));
    faults.removeAll(QString());
    return faults;
}

int priorityOf(BugSeverity severity)
{
    return severity == BugSeverity::Blocker || severity == BugSeverity::Critical ? 2 : 1 - (int(severity) - int(BugSeverity::Major));
}

/// An item of its release that bears the key of the bug already is its work. Where one of another release bears it, the new item has none: no two
/// items have the same key.
WorkItemId workOf(PlanDraft &draft, const Bug &bug, IdSource &ids)
{
    if (draft.plan().find(bug.workItem))
        return bug.workItem;
    bool isTaken = false;
    for (const WorkItem &item : draft.plan().table<WorkItem>()) {
        if (bug.key.isEmpty() || item.key.compare(bug.key, Qt::CaseInsensitive) != 0)
            continue;
        if (item.release == bug.release)
            return item.id;
        isTaken = true;
    }
    WorkItem item;
    item.id = ids.next<WorkItem>();
    item.release = bug.release;
    item.key = isTaken ? QString() : bug.key;
    item.title = bug.title;
    item.kind = WorkItemKind::BugFix;
    item.component = bug.component;
    item.priority = priorityOf(bug.severity);
    const WorkItemId id = item.id;
    draft.put(std::move(item));
    return id;
}

void write(PlanDraft &draft, Bug bug, const TriageChoice &choice, IdSource &ids)
{
    const bool decided = choice.decision != TriageDecision::Undecided;
    bug.decision = choice.decision;
    bug.decider = decided ? choice.decider : PersonId();
    bug.decided = decided ? choice.day : QDate();
    bug.reason = decided ? choice.reason.trimmed() : QString();
    bug.deferredTo = choice.decision == TriageDecision::Defer ? choice.deferredTo : ReleaseId();
    bug.toggle = choice.decision == TriageDecision::Toggle ? choice.toggle : FeatureToggleId();
    if (choice.decision == TriageDecision::FixNow && choice.makeWork)
        bug.workItem = workOf(draft, bug, ids);
    draft.put(std::move(bug));
}

QString labelFor(const Plan &plan, std::span<const BugId> bugs, TriageDecision decision)
{
    const Bug *bug = bugs.size() == 1 ? plan.find(bugs.front()) : nullptr;
    return bug ? triageText("Decide on %1: %2").arg(nameOf(*bug), label(decision))
               : triageText("Decide on %1 bugs: %2").arg(QLocale().toString(qlonglong(bugs.size())), label(decision));
}

/// For a bug or a work item, which it does not name yet.
template<typename R>
ExceptionRequest newException(const R &record, QDate today, IdSource &ids)
{
    ExceptionRequest request;
    request.id = ids.next<ExceptionRequest>();
    request.title = (record.key.isEmpty() ? record.title : record.key + u": "_s + record.title).left(500);
    request.release = record.release;
    request.asked = today;
    return request;
}

bool isDeferredTo(const Bug &bug, ReleaseId release)
{
    const bool open = isOpen(bug);
    return open && bug.decision == TriageDecision::Defer && bug.deferredTo == release && bug.release != release;
}

/// Whether another open bug that stays in the release is mended by the same work.
bool mendsAnother(const Plan &plan, const Bug &bug, ReleaseId to)
{
    return std::ranges::any_of(plan.table<Bug>(), [&](const Bug &other) {
        return other.id != bug.id && other.workItem == bug.workItem && other.release == bug.release && isOpen(other)
            && !isDeferredTo(other, to);
    });
}

/// Work by the release that it leaves.
using LeavingWork = QHash<ReleaseId, QSet<WorkItemId>>;

/// What of it, and of its parts in the same release, is unfinished.
void moveWork(PlanDraft &draft, const Plan &plan, const LeavingWork &leaving, ReleaseId to)
{
    for (const WorkItem &item : plan.table<WorkItem>()) {
        const auto wholes = leaving.constFind(item.release);
        if (wholes == leaving.constEnd() || isOver(item) || !isWithin(plan, item.id, *wholes))
            continue;
        draft.update(item.id, [&](WorkItem &moved) {
            const Milestone *bound = plan.find(moved.finishBefore);
            if (bound && bound->release == item.release)
                moved.finishBefore = {};
            moved.release = to;
            moved.joined = {};
        });
    }
}

/// The bug's work in the release that takes it up. What is unfinished of the old release is to go along; what is over, or another bug's too, stays.
WorkItemId workTakenAlong(const Plan &plan, const Bug &bug, ReleaseId to, LeavingWork &leaving)
{
    const WorkItem *item = plan.find(bug.workItem);
    if (!item || item->release == to)
        return bug.workItem;
    if (isOver(*item) || (item->release == bug.release && mendsAnother(plan, bug, to)))
        return {};
    if (item->release == bug.release)
        leaving[item->release].insert(item->id);
    return item->id;
}

} // namespace

Result<PlanEdit> decide(const Plan &plan, const Timetable &timetable, std::span<const BugId> bugs, const TriageChoice &choice, IdSource &ids)
{
    PlanDraft draft(plan);
    for (const BugId id : bugs) {
        const Bug *bug = plan.find(id);
        if (!bug)
            continue;
        if (const QString broken = brokenChoice(plan, timetable, *bug, choice); !broken.isEmpty())
            return Error{ErrorCode::InvalidInput, broken, nameOf(*bug)};
        write(draft, *bug, choice, ids);
    }
    return draft.toEdit(labelFor(plan, bugs, choice.decision));
}

TriageChoice choiceFor(const Plan &plan, const Timetable &timetable, const Bug &bug, TriageDecision decision, PersonId decider, QDate today)
{
    const TriageProposal proposal = proposalFor(plan, timetable, TriagePolicy(plan), bug, today);
    TriageChoice choice;
    choice.decision = decision;
    choice.reason = bug.reason.trimmed().isEmpty() ? proposal.reason : bug.reason;
    choice.decider = decider.isValid() ? decider : bug.decider;
    choice.day = today;
    choice.deferredTo = proposal.deferTo;
    choice.toggle = proposal.toggle;
    return choice;
}

Result<PlanEdit> decideEach(const Plan &plan, const Timetable &timetable, std::span<const BugId> bugs, TriageDecision decision, PersonId decider,
                            QDate today, IdSource &ids)
{
    PlanDraft draft(plan);
    for (const BugId id : bugs) {
        const Bug *bug = plan.find(id);
        if (!bug)
            continue;
        const TriageChoice choice = choiceFor(plan, timetable, *bug, decision, decider, today);
        if (const QString broken = brokenChoice(plan, timetable, *bug, choice); !broken.isEmpty())
            return Error{ErrorCode::InvalidInput, broken, nameOf(*bug)};
        write(draft, *bug, choice, ids);
    }
    return draft.toEdit(labelFor(plan, bugs, decision));
}

std::optional<Error> brokenTriage(const Plan &plan, const Timetable &timetable, const PlanEdit &edit)
{
    Plan after = plan;
    after.apply(edit);
    for (const auto &change : edit.changes<Bug>()) {
        if (!change.after)
            continue;
        const QStringList before = change.before ? faultsOf(plan, timetable, *change.before) : QStringList();
        for (const QString &fault : faultsOf(after, timetable, *change.after)) {
            if (!before.contains(fault))
                return Error{ErrorCode::InvalidInput, fault, nameOf(*change.after)};
        }
    }
    return {};
}

TriageProgress triageProgress(const Plan &plan, ReleaseId release)
{
    TriageProgress progress;
    for (const Bug &bug : plan.table<Bug>()) {
        if ((release.isValid() && bug.release != release) || !isOpen(bug))
            continue;
        ++progress.open;
        progress.decided += bug.decision == TriageDecision::Undecided ? 0 : 1;
    }
    return progress;
}

Result<PlanEdit> putException(const Plan &plan, const Timetable &timetable, ExceptionRequest request, const std::optional<TriageChoice> &choice,
                              IdSource &ids)
{
    const QStringList missing = missingFrom(plan, request);
    if (request.state == ExceptionState::Approved && !missing.isEmpty())
        return Error{ErrorCode::InvalidInput, triageText("The request can't be approved yet: %1 is missing.").arg(missing.front()), quotedName(request)};
    const bool isNew = !plan.find(request.id);
    PlanDraft draft(plan);
    const QString name = quotedName(request);
    const BugId bugId = request.bug;
    const bool approved = request.state == ExceptionState::Approved;
    draft.put(std::move(request));
    const Bug *bug = draft.plan().find(bugId);
    if (approved && choice && bug) {
        if (const QString broken = brokenChoice(draft.plan(), timetable, *bug, *choice); !broken.isEmpty())
            return Error{ErrorCode::InvalidInput, broken, nameOf(*bug)};
        write(draft, *bug, *choice, ids);
    }
    return draft.toEdit((isNew ? triageText("Ask for the exception %1") : triageText("Change the exception %1")).arg(name));
}

std::optional<Error> brokenException(const Plan &plan, const PlanEdit &edit)
{
    Plan after = plan;
    after.apply(edit);
    for (const auto &change : edit.changes<ExceptionRequest>()) {
        if (!change.after || change.after->state != ExceptionState::Approved)
            continue;
        const bool wasApproved = change.before && change.before->state == ExceptionState::Approved;
        const QStringList before = wasApproved ? missingFrom(plan, *change.before) : QStringList();
        for (const QString &missing : missingFrom(after, *change.after)) {
            if (before.contains(missing))
                continue;
            const QString text = wasApproved ? triageText("The request is approved, and %1 would be missing; take the approval back first.")
                                             : triageText("The request can't be approved yet: %1 is missing.");
            return Error{ErrorCode::InvalidInput, text.arg(missing), quotedName(*change.after)};
        }
    }
    return {};
}

ExceptionRequest newExceptionFor(const Bug &bug, QDate today, IdSource &ids)
{
    ExceptionRequest request = newException(bug, today, ids);
    request.bug = bug.id;
    return request;
}

ExceptionRequest newExceptionFor(const WorkItem &item, QDate today, IdSource &ids)
{
    ExceptionRequest request = newException(item, today, ids);
    request.workItem = item.id;
    return request;
}

PlanEdit takeUpDeferred(const Plan &plan, ReleaseId release)
{
    PlanDraft draft(plan);
    LeavingWork leaving;
    for (const Bug &bug : plan.table<Bug>()) {
        if (!isDeferredTo(bug, release))
            continue;
        Bug copy = bug;
        copy.release = release;
        copy.workItem = workTakenAlong(plan, bug, release, leaving);
        copy.decision = TriageDecision::Undecided;
        copy.decider = {};
        copy.decided = {};
        copy.reason.clear();
        copy.deferredTo = {};
        draft.put(std::move(copy));
    }
    moveWork(draft, plan, leaving, release);
    const Release *found = plan.find(release);
    return draft.toEdit(triageText("Take up the bugs deferred to %1").arg(found ? displayName(plan, *found) : QString()));
}

int deferredTo(const Plan &plan, ReleaseId release)
{
    return int(std::ranges::count_if(plan.table<Bug>(), [release](const Bug &bug) { return isDeferredTo(bug, release); }));
}

} // namespace Plimsoll
