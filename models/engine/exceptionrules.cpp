// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exceptionrules.h"

#include "domain/person.h"

#include <QCoreApplication>

namespace Plimsoll {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Triage", text);
}

} // namespace

QStringList missingFrom(const Plan &plan, const ExceptionRequest &request)
{
    QStringList missing;
    if (request.userImpact.trimmed().isEmpty())
        missing << tr("what users suffer if it is declined");
    if (request.tests.trimmed().isEmpty())
        missing << tr("the tests that show it to be sound");
    if (request.risk.trimmed().isEmpty())
        missing << tr("the risk, and why it is worth it");
    const bool first = plan.find(request.approver) != nullptr;
    const bool second = plan.find(request.secondApprover) != nullptr;
    if (!first)
        missing << tr("an approver");
    if (!second)
        missing << tr("a second approver");
    else if (first && request.approver == request.secondApprover)
        missing << tr("a second approver other than the first");
    return missing;
}

const ExceptionRequest *exceptionOf(const Plan &plan, const Bug &bug)
{
    const ExceptionRequest *best = nullptr;
    for (const ExceptionRequest &request : plan.table<ExceptionRequest>()) {
        if (request.bug != bug.id || request.release != bug.release)
            continue;
        // By id the newer comes later.
        if (!best || request.state == ExceptionState::Approved || best->state != ExceptionState::Approved)
            best = &request;
    }
    return best;
}

bool isAllowedAfterFreeze(const Plan &plan, const Bug &bug)
{
    for (const ExceptionRequest &request : plan.table<ExceptionRequest>()) {
        if (request.bug == bug.id && request.release == bug.release && request.state == ExceptionState::Approved && missingFrom(plan, request).isEmpty())
            return true;
    }
    return false;
}

} // namespace Plimsoll
