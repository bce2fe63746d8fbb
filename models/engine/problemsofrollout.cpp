// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "engine/problemlist.h"
#include "engine/problemtext.h"
#include "engine/readiness/readiness.h"
#include "engine/rolloutfacts.h"
#include "engine/sentences.h"
#include "engine/skilldemand.h"
#include "engine/toggledebt.h"
#include "engine/workname.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// Many are told as one, at the first of them.
void checkUndatedToggles(ProblemList &list, const std::vector<ToggleDebt> &debts)
{
    std::vector<const FeatureToggle *> undated;
    for (const ToggleDebt &debt : debts) {
        if (debt.undated)
            undated.push_back(list.plan().find(debt.toggle));
    }
    std::ranges::sort(undated, {}, [](const FeatureToggle *toggle) { return toggle->name; });
    const QString cure = problemText("Say by which milestone its code must be gone.");
    if (qsizetype(undated.size()) <= fewEnoughToName) {
        for (const FeatureToggle *toggle : undated)
            list.add(*toggle, {}, {}, {Severity::Notice, "toggle-undated", problemText("Nobody said by when the feature toggle %1 is removed.").arg(quotedName(*toggle)), cure});
        return;
    }
    QStringList names;
    for (const FeatureToggle *toggle : undated) {
        if (names.size() < fewEnoughToName)
            names << quotedName(*toggle);
    }
    list.add(*undated.front(), {}, {},
             {Severity::Notice, "toggle-undated",
              problemText("Nobody said by when %1 feature toggles are removed: %2 and %3 more.")
                  .arg(QString::number(undated.size()), names.join(", "_L1), QString::number(qsizetype(undated.size()) - names.size())),
              problemText("Say by which milestone the code of each must be gone.")});
}

void checkToggles(ProblemList &list)
{
    if (list.plan().table<FeatureToggle>().isEmpty())
        return;
    const auto debts = toggleDebts(list.plan(), list.timetable(), list.today());
    checkUndatedToggles(list, debts);
    for (const ToggleDebt &debt : debts) {
        if (debt.daysOver == 0)
            continue;
        const FeatureToggle &toggle = *list.plan().find(debt.toggle);
        const Milestone &by = *list.plan().find(toggle.removeBy);
        const QDate due = list.timetable().endOf(by.id);
        list.add(toggle, by.release, due,
                 {Severity::Warning, "toggle-overdue",
                  problemText("The code of the feature toggle %1 had to be gone by %2, %3, and is still there.").arg(quotedName(toggle), list.nameOf(by), dayText(due)),
                  problemText("Remove its code and say when, or give it a later milestone.")});
    }
}

/// Names that no toggle bears, in a plan that keeps its toggles. Of many in a release one problem tells.
void checkNamedToggles(ProblemList &list)
{
    QSet<QString> known;
    for (const FeatureToggle &toggle : list.plan().table<FeatureToggle>())
        known.insert(toggle.name);
    if (known.isEmpty())
        return;
    using Named = std::pair<const WorkItem *, QString>;
    std::map<ReleaseId, std::vector<Named>> unknown;
    for (const WorkItem &item : list.plan().table<WorkItem>()) {
        if (item.featureToggle.isEmpty() || !list.isLive(item.release) || !isPlanned(item))
            continue;
        for (const QString &name : togglesNamedBy(item)) {
            if (!known.contains(name))
                unknown[item.release].emplace_back(&item, name);
        }
    }
    list.addEach(
        unknown,
        [&](const Named &named) {
            const auto &[item, name] = named;
            list.add(*item, item->release, {},
                     {Severity::Notice, "toggle-unknown",
                      problemText("%1 names the feature toggle “%2”, which the plan does not have.").arg(workName(*item), name),
                      problemText("Correct the name, or add the toggle.")});
        },
        [&](const Release &release, const std::vector<Named> &found) {
            QStringList names;
            for (const auto &[item, name] : found)
                names << name;
            return Finding{Severity::Notice, "toggle-unknown",
                           problemText("Work items of %1 name %2 feature toggles that the plan does not have: %3.")
                               .arg(list.nameOf(release), QString::number(found.size()), fewOf(names)),
                           problemText("Correct the names, or add the toggles.")};
        });
}

/// Steps that are still to come: by their release, whether it is out or not.
bool isAhead(const ProblemList &list, const RolloutStep &step, const Milestone *milestone)
{
    if (!milestone || step.outcome != StepOutcome::Pending || milestone->state != MilestoneState::Planned)
        return false;
    const Release *release = list.plan().find(milestone->release);
    return release && release->state != ReleaseState::Cancelled && list.timetable().startOf(milestone->id) >= list.today();
}

void checkOnCall(ProblemList &list, const RolloutStep &step, const Milestone &milestone)
{
    const QDate day = list.timetable().startOf(milestone.id);
    if (list.plan().table<OnCall>().isEmpty() || hasOnCall(list.plan(), step, day))
        return;
    list.add(milestone, {Severity::Warning, "step-without-on-call", problemText("Nobody is on call at %1 on %2.").arg(list.nameOf(milestone), dayText(day)),
                         problemText("Put somebody on call for that day, or move the step.")});
}

/// A plan without any duties is told once, at the first step that is to come.
void checkDuties(ProblemList &list)
{
    if (!list.plan().table<OnCall>().isEmpty())
        return;
    const Milestone *first = nullptr;
    for (const RolloutStep &step : list.plan().table<RolloutStep>()) {
        const Milestone *milestone = list.plan().find(step.milestone);
        const bool earlier = milestone && (!first || list.timetable().startOf(milestone->id) < list.timetable().startOf(first->id));
        if (earlier && isAhead(list, step, milestone))
            first = milestone;
    }
    if (first)
        list.add(*first, {Severity::Notice, "step-without-on-call",
                          problemText("No on-call duties are planned, although %1 on %2 is a step of a roll-out.")
                              .arg(list.nameOf(*first), dayText(list.timetable().startOf(first->id))),
                          problemText("Say who is on call when, or read it from a table.")});
}

void checkSteps(ProblemList &list)
{
    for (const RolloutStep &step : list.plan().table<RolloutStep>()) {
        const Milestone *milestone = list.plan().find(step.milestone);
        if (!isAhead(list, step, milestone))
            continue;
        checkOnCall(list, step, *milestone);
        if (step.technique == RolloutTechnique::BlueGreen && step.action == RolloutAction::Switch && step.dataNote.trimmed().isEmpty())
            list.add(*milestone, {Severity::Warning, "switch-without-data-note",
                                  problemText("%1 on %2 does not say what happens to the data that is written on one side and read on the other.")
                                      .arg(list.nameOf(*milestone), dayText(list.timetable().startOf(milestone->id))),
                                  problemText("Say how data is migrated there and, when it is taken back, back.")});
    }
}

/// One for each roll-out, at the first step that lacks it.
void checkKillCriteria(ProblemList &list)
{
    for (const RolloutLadder &ladder : rolloutLadders(list.plan(), list.timetable())) {
        if (std::ranges::count(needsOf(ladder.technique), RolloutNeed::KillCriterion) == 0)
            continue;
        const auto lacks = [&](RolloutStepId id) {
            const RolloutStep &step = *list.plan().find(id);
            return isWatched(step) && step.killCriterion.trimmed().isEmpty() && isAhead(list, step, list.plan().find(step.milestone));
        };
        const auto first = std::ranges::find_if(ladder.steps, lacks);
        if (first == ladder.steps.end())
            continue;
        const Milestone &milestone = *list.plan().find(list.plan().find(*first)->milestone);
        const auto count = std::ranges::count_if(ladder.steps, lacks);
        const QString day = dayText(list.timetable().startOf(milestone.id));
        list.add(milestone, {Severity::Warning, "step-without-kill-criterion",
                             count == 1 ? problemText("%1 on %2 has no kill criterion, so that nobody knows when to take it back.").arg(list.nameOf(milestone), day)
                                        : problemText("%1 on %2 and %3 more after it have no kill criterion, so that nobody knows when to take them back.")
                                              .arg(list.nameOf(milestone), day, QString::number(count - 1)),
                             problemText("Say at which figures it is taken back.")});
    }
}

/// What stands for the day by which a release must be able to go back, and whether a gate says so.
struct BackOutDay {
    const Milestone *milestone = nullptr;
    bool isGate = false;
};

/// The gates at which the rehearsal of a back-out is a criterion, by release.
QHash<ReleaseId, const Milestone *> backOutGates(const Plan &plan, QDate today)
{
    QHash<ReleaseId, const Milestone *> gates;
    for (const Criterion &criterion : plan.table<Criterion>()) {
        const bool asks = criterion.measure == CriterionMeasure::BackOutRehearsed && !isWaived(criterion, today);
        const Gate *gate = asks ? plan.find(criterion.gate) : nullptr;
        const Milestone *milestone = gate ? plan.find(gate->milestone) : nullptr;
        if (milestone && milestone->state == MilestoneState::Planned && !gates.contains(milestone->release))
            gates.insert(milestone->release, milestone);
    }
    return gates;
}

void checkRehearsal(ProblemList &list, const BackOutPlan &backOut, const BackOutDay &by)
{
    const QDate day = list.timetable().startOf(by.milestone->id);
    const QDate rehearsal = list.timetable().endOf(backOut.rehearsal);
    if (backOut.rehearsed.isValid() || (rehearsal.isValid() && rehearsal < day && rehearsal >= list.today()))
        return;
    const QString name = quotedName(backOut);
    QString text = problemText("The back-out plan %1 is not rehearsed before %2 on %3.").arg(name, list.nameOf(*by.milestone), dayText(day));
    if (rehearsal.isValid() && rehearsal >= day)
        text = problemText("The back-out plan %1 is rehearsed on %2, but %3 is on %4.").arg(name, dayText(rehearsal), list.nameOf(*by.milestone), dayText(day));
    else if (rehearsal.isValid())
        text = problemText("The back-out plan %1 was to be rehearsed on %2, and nobody says that it was; %3 is on %4.")
                   .arg(name, dayText(rehearsal), list.nameOf(*by.milestone), dayText(day));
    list.add(backOut, backOut.release, day, {by.isGate ? Severity::Warning : Severity::Notice, "back-out-not-rehearsed", text,
                                             problemText("Rehearse it before, and say when that was.")});
}

/// Asked of releases whose gate says so, which have roll-out steps, or in a plan that writes back-out plans at all.
void checkBackOuts(ProblemList &list)
{
    const Plan &plan = list.plan();
    const auto gates = backOutGates(plan, list.today());
    QSet<ReleaseId> ramped;
    for (const RolloutStep &step : plan.table<RolloutStep>()) {
        if (const Milestone *milestone = plan.find(step.milestone))
            ramped.insert(milestone->release);
    }
    QHash<ReleaseId, std::vector<const BackOutPlan *>> written;
    for (const BackOutPlan &backOut : plan.table<BackOutPlan>())
        written[backOut.release].push_back(&backOut);
    for (const Release &release : plan.table<Release>()) {
        const Milestone *goLive = plan.find(release.anchor);
        BackOutDay by{gates.value(release.id), gates.contains(release.id)};
        if (!by.milestone)
            by.milestone = goLive;
        const bool ahead = by.milestone && by.milestone->state == MilestoneState::Planned && list.timetable().startOf(by.milestone->id) >= list.today();
        if (!list.isLive(release.id) || !ahead || !(by.isGate || ramped.contains(release.id) || !written.isEmpty()))
            continue;
        const auto found = written.constFind(release.id);
        if (found == written.cend()) {
            list.add(*by.milestone, {by.isGate ? Severity::Warning : Severity::Notice, "go-live-without-back-out",
                                     problemText("%1 is on %2, and there is no plan of how to go back.").arg(list.nameOf(*by.milestone), dayText(list.timetable().startOf(by.milestone->id))),
                                     problemText("Write a back-out plan for the release.")});
            continue;
        }
        for (const BackOutPlan *backOut : *found)
            checkRehearsal(list, *backOut, by);
    }
}

} // namespace

void checkRollout(ProblemList &list)
{
    checkToggles(list);
    checkNamedToggles(list);
    checkDuties(list);
    checkSteps(list);
    checkKillCriteria(list);
    checkBackOuts(list);
}

} // namespace Plimsoll
