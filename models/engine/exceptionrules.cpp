// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exceptionrules.h"

#include "domain/person.h"
#include "engine/triagephases.h"
#include "engine/triagetext.h"
#include "engine/workslack.h"
#include "engine/workspans.h"

#include <algorithm>

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
    const QDate freeze = triagePhases(plan, timetable, item.release).freeze;
    if (!freeze.isValid() || isOver(item))
        return false;
    if (today >= freeze)
        return true;
    return std::ranges::any_of(workSpans(plan), [&](const WorkSpan &span) { return span.end >= freeze && isWithin(plan, span.item, item.id); });
}

} // namespace Plimsoll
