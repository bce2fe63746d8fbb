// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exceptionrules.h"

#include "domain/demand.h"
#include "domain/person.h"
#include "domain/scheduledwork.h"
#include "engine/countingfreeze.h"
#include "engine/skillfreeze.h"
#include "engine/triagetext.h"
#include "engine/workparts.h"

#include <algorithm>
#include <array>
#include <optional>

namespace Plimsoll {

namespace {

/// By id the newer comes later.
bool speaksSooner(const ExceptionRequest &request, const ExceptionRequest *than)
{
    return !than || request.state == ExceptionState::Approved || than->state != ExceptionState::Approved;
}

bool isWhole(const Plan &plan, const ExceptionRequest &request)
{
    return request.state == ExceptionState::Approved && missingFrom(plan, request).isEmpty();
}

} // namespace

QStringList missingFrom(const Plan &plan, const ExceptionRequest &request)
{
    QStringList missing;
    if (!plan.find(request.bug) && !plan.find(request.workItem))
        missing << triageText("the bug or the work item that it is asked for");
    if (request.userImpact.trimmed().isEmpty())
        missing << triageText("what users suffer if it is declined");
    if (request.tests.trimmed().isEmpty())
        missing << triageText("the tests that show it to be sound");
    if (request.risk.trimmed().isEmpty())
        missing << triageText("the risk, and why it is worth it");
    const bool first = plan.find(request.approver) != nullptr;
    const bool second = plan.find(request.secondApprover) != nullptr;
    if (!first)
        missing << triageText("an approver");
    if (!second)
        missing << triageText("a second approver");
    else if (first && request.approver == request.secondApprover)
        missing << triageText("a second approver other than the first");
    return missing;
}

const ExceptionRequest *exceptionOf(const Plan &plan, const Bug &bug)
{
    const ExceptionRequest *best = nullptr;
    for (const ExceptionRequest &request : plan.table<ExceptionRequest>()) {
        if (request.bug == bug.id && request.release == bug.release && speaksSooner(request, best))
            best = &request;
    }
    return best;
}

const ExceptionRequest *exceptionOf(const Plan &plan, const WorkItem &item)
{
    const ExceptionRequest *best = nullptr;
    for (const ExceptionRequest &request : plan.table<ExceptionRequest>()) {
        if (request.workItem == item.id && request.release == item.release && speaksSooner(request, best))
            best = &request;
    }
    return best;
}

bool isAllowedAfterFreeze(const Plan &plan, const Bug &bug)
{
    return std::ranges::any_of(plan.table<ExceptionRequest>(), [&](const ExceptionRequest &request) {
        return request.bug == bug.id && request.release == bug.release && isWhole(plan, request);
    });
}

bool isAllowedAfterFreeze(const Plan &plan, const WorkItem &item)
{
    return std::ranges::any_of(plan.table<ExceptionRequest>(), [&](const ExceptionRequest &request) {
        if (request.release != item.release)
            return false;
        const Bug *bug = plan.find(request.bug);
        return isWithin(plan, item.id, bug ? bug->workItem : request.workItem) && isWhole(plan, request);
    });
}

bool endsBehindFreeze(const Plan &plan, const Timetable &timetable, const WorkItem &item, QDate today)
{
    if (isOver(item))
        return false;
    SkillFreeze freezes(plan);
    std::array<std::optional<QDate>, freezeScopeCount> days;
    const auto isBehind = [&](QDate day, SkillId skill) {
        const FreezeScope freeze = freezes.of(skill);
        std::optional<QDate> &known = days[size_t(freeze)];
        if (!known)
            known = freezeFor(plan, timetable, item.release, freeze).day;
        return known->isValid() && day >= *known;
    };
    const auto isOfItem = [&](const Demand &demand) {
        const WorkItem *own = plan.find(demand.workItem);
        return own && !isOver(*own) && isWithin(plan, own->id, item.id);
    };
    const Table<Demand> &demands = plan.table<Demand>();
    if (std::ranges::any_of(demands, [&](const Demand &demand) { return isBehind(today, demand.skill) && isOfItem(demand); }))
        return true;
    // What asks for no hours any more goes by the code.
    if (isBehind(today, {}) && std::ranges::none_of(demands, isOfItem))
        return true;
    return std::ranges::any_of(plan.table<ScheduledWork>(), [&](const ScheduledWork &row) {
        const Demand *demand = plan.find(row.demand);
        return demand && row.start.isValid() && isBehind(row.end, demand->skill) && isOfItem(*demand);
    });
}

QDate scopeFreezeOf(const Plan &plan, const Timetable &timetable, ReleaseId release)
{
    const CountingFreeze freeze = freezeFor(plan, timetable, release, FreezeScope::Scope);
    // Where nothing freezes the scope, work may come in until another freeze stops it.
    return freeze.rank == 0 ? freeze.day : QDate();
}

bool joinedAfterScopeFreeze(const Plan &plan, const Timetable &timetable, const WorkItem &item)
{
    if (isOver(item) || !item.joined.isValid())
        return false;
    const QDate freeze = scopeFreezeOf(plan, timetable, item.release);
    return freeze.isValid() && item.joined >= freeze;
}

} // namespace Plimsoll
