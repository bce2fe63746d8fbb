// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/titlepattern.h"
#include "engine/exceptionrules.h"
#include "engine/problemlist.h"
#include "engine/problemtext.h"
#include "engine/sentences.h"
#include "engine/triagephases.h"
#include "engine/workingdays.h"

#include <QHash>

#include <map>
#include <vector>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

// As soon as so few working days are left before the freeze, a blocker without a decision is told.
constexpr int daysBeforeFreeze = 10;

QString nameOf(const Bug &bug)
{
    return bug.key.isEmpty() ? quotedName(bug) : bug.key;
}

void checkUndecided(ProblemList &list, const Bug &bug, const TriagePhases &phases)
{
    if (bug.decision != TriageDecision::Undecided || bug.severity != BugSeverity::Blocker || !phases.freeze.isValid())
        return;
    const QString cure = problemText("Decide in Bug triage whether it is fixed now, deferred, shipped behind a toggle or waived.");
    if (list.today() >= phases.freeze) {
        list.add(bug, bug.release, phases.freeze,
                 {Severity::Error, "blocker-undecided",
                  problemText("The blocker %1 is not decided, though the release is frozen since %2.").arg(nameOf(bug), dayText(phases.freeze)), cure});
    } else if (list.timetable().calendars().ofPlan().between(list.today(), phases.freeze) <= daysBeforeFreeze) {
        list.add(bug, bug.release, phases.freeze,
                 {Severity::Warning, "blocker-undecided",
                  problemText("The blocker %1 is not decided, and the freeze is on %2.").arg(nameOf(bug), dayText(phases.freeze)), cure});
    }
}

void checkFix(ProblemList &list, const Bug &bug, const TriagePhases &phases)
{
    const QDate day = bug.decided;
    if (bug.decision != TriageDecision::FixNow || !day.isValid() || phases.on(day) == TriagePhase::BeforeFreeze)
        return;
    if (isAllowedAfterFreeze(list.plan(), bug))
        return;
    const QDate since = phases.freeze.isValid() ? phases.freeze : phases.candidate;
    list.add(bug, bug.release, day,
             {Severity::Warning, "fix-without-exception",
              problemText("%1 was decided to be fixed on %2, after the freeze of %3, but no exception request for it is approved.")
                  .arg(nameOf(bug), dayText(day), dayText(since)),
              problemText("Have an exception request approved by two people, or decide otherwise.")});
}

void checkDeferral(ProblemList &list, const Bug &bug)
{
    const Release *target = bug.decision == TriageDecision::Defer ? list.plan().find(bug.deferredTo) : nullptr;
    if (!target || target->state == ReleaseState::Planned)
        return;
    const QString text = target->state == ReleaseState::Cancelled ? problemText("%1 is deferred to %2, which is cancelled.")
                                                                  : problemText("%1 is deferred to %2, which is released already, and it is still open.");
    list.add(bug, bug.release, bug.decided,
             {Severity::Warning, "deferred-to-nowhere", text.arg(nameOf(bug), list.nameOf(*target)),
              problemText("Defer it to a release that is planned, or decide otherwise.")});
}

void checkToggle(ProblemList &list, const Bug &bug)
{
    if (bug.decision != TriageDecision::Toggle)
        return;
    const FeatureToggle *toggle = list.plan().find(bug.toggle);
    if (toggle && !toggle->removed.isValid())
        return;
    const QString text = toggle ? problemText("%1 is to ship behind the toggle %2, whose code is removed.").arg(nameOf(bug), quotedName(*toggle))
                                : problemText("%1 is to ship behind a toggle, but none is named.").arg(nameOf(bug));
    list.add(bug, bug.release, bug.decided,
             {Severity::Warning, "toggle-decision-without-toggle", text, problemText("Choose the toggle, or decide otherwise.")});
}

/// Approved requests of releases that are still to come.
void checkRequests(ProblemList &list)
{
    for (const ExceptionRequest &request : list.plan().table<ExceptionRequest>()) {
        if (request.state != ExceptionState::Approved || !list.isLive(request.release))
            continue;
        QStringList missing = missingFrom(list.plan(), request);
        const Person *approver = list.plan().find(request.approver);
        if (approver && request.approver == request.secondApprover) {
            missing.removeLast();
            list.add(request, request.release, request.decided,
                     {Severity::Warning, "exception-approved-by-one",
                      problemText("%1 approved the exception %2 twice.").arg(quotedName(*approver), quotedName(request)),
                      problemText("After the freeze two must agree; have somebody else approve it, too.")});
        }
        if (!missing.isEmpty())
            list.add(request, request.release, request.decided,
                     {Severity::Warning, "exception-incomplete",
                      problemText("The exception %1 is approved, but lets nothing in as long as this is missing: %2.")
                          .arg(quotedName(request), missing.join("; "_L1)),
                      problemText("Add what is missing, or take the approval back.")});
    }
}

/// What a decision about the bug must have beside its target, and lacks.
QStringList missingFromDecision(const Plan &plan, const Bug &bug)
{
    QStringList missing;
    if (bug.reason.trimmed().isEmpty())
        missing << problemText("a reason");
    if (!plan.find(bug.decider) && !plan.table<Person>().isEmpty())
        missing << problemText("who took it");
    if (!bug.decided.isValid())
        missing << problemText("the day on which it was taken");
    return missing;
}

/// Decisions that came in as they are: dialogs, cells and forms ask for all of it. Of many in a release one problem tells.
void checkHalfDecided(ProblemList &list)
{
    std::map<ReleaseId, std::vector<const Bug *>> byRelease;
    for (const Bug &bug : list.plan().table<Bug>()) {
        if (bug.decision != TriageDecision::Undecided && list.isLive(bug.release) && !missingFromDecision(list.plan(), bug).isEmpty())
            byRelease[bug.release].push_back(&bug);
    }
    const QString cure = problemText("Add what is missing, or decide anew.");
    list.addEach(
        byRelease,
        [&](const Bug *bug) {
            list.add(*bug, bug->release, bug->decided,
                     {Severity::Notice, "bug-decision-incomplete",
                      problemText("The decision about %1 lacks this: %2.").arg(nameOf(*bug), missingFromDecision(list.plan(), *bug).join("; "_L1)), cure});
        },
        [&](const Release &release, const std::vector<const Bug *> &bugs) {
            QStringList names;
            for (const Bug *bug : bugs)
                names << nameOf(*bug);
            return Finding{Severity::Notice, "bug-decision-incomplete",
                           problemText("%1 bugs of %2 are decided without a reason, a day or anybody who decided: %3.")
                               .arg(QString::number(bugs.size()), list.nameOf(release), fewOf(names)),
                           cure};
        });
}

/// Not of parts that came in with their whole, which is told.
void checkJoined(ProblemList &list)
{
    const Plan &plan = list.plan();
    std::map<ReleaseId, std::vector<const WorkItem *>> byRelease;
    for (const WorkItem &item : plan.table<WorkItem>()) {
        if (item.joined.isValid() && !isOver(item) && list.isLive(item.release))
            byRelease[item.release].push_back(&item);
    }
    std::map<ReleaseId, QDate> freezes;
    for (auto &[release, items] : byRelease) {
        const QDate freeze = freezes[release] = scopeFreezeOf(plan, list.timetable(), release);
        const auto isLate = [&](const WorkItem &item) { return freeze.isValid() && !isOver(item) && item.joined >= freeze; };
        std::erase_if(items, [&](const WorkItem *item) {
            const WorkItem *whole = plan.find(item->parent);
            const bool isTold = whole && whole->release == item->release && isLate(*whole);
            return !isLate(*item) || isTold || isAllowedAfterFreeze(plan, *item);
        });
    }
    list.addEach(
        byRelease,
        [&](const WorkItem *item) {
            list.add(*item, item->release, item->joined,
                     {Severity::Warning, "scope-after-freeze",
                      problemText("%1 joined %2 on %3, though its scope is frozen since %4, and no exception request for it is approved.")
                          .arg(quotedName(*item), list.nameOf(*plan.find(item->release)), dayText(item->joined), dayText(freezes[item->release])),
                      problemText("Have an exception request approved by two people, or move it to a later release.")});
        },
        [&](const Release &release, const std::vector<const WorkItem *> &items) {
            QStringList names;
            for (const WorkItem *item : items)
                names << quotedName(*item);
            return Finding{Severity::Warning, "scope-after-freeze",
                           problemText("%1 items joined %2 though its scope is frozen since %3, and no exception requests for them are approved: %4.")
                               .arg(QString::number(items.size()), list.nameOf(release), dayText(freezes[release.id]), fewOf(names)),
                           problemText("Have exception requests approved by two people, or move the items to a later release.")};
        });
}

} // namespace

void checkTriage(ProblemList &list)
{
    QHash<ReleaseId, TriagePhases> phases;
    for (const Bug &bug : list.plan().table<Bug>()) {
        if (!list.isLive(bug.release))
            continue;
        auto known = phases.constFind(bug.release);
        if (known == phases.cend())
            known = phases.insert(bug.release, triagePhases(list.plan(), list.timetable(), bug.release));
        checkFix(list, bug, *known);
        if (!isOpen(bug))
            continue;
        checkUndecided(list, bug, *known);
        checkDeferral(list, bug);
        checkToggle(list, bug);
    }
    checkRequests(list);
    checkHalfDecided(list);
    checkJoined(list);
}

} // namespace Plimsoll
