// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readiness/decisionlines.h"

#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/midsentence.h"
#include "engine/readiness/dossier.h"
#include "engine/sentences.h"

#include <QCoreApplication>

namespace Plimsoll {

namespace {

QString tr(const char *text, const char *comment = nullptr)
{
    return QCoreApplication::translate("DecisionLines", text, comment);
}

QString conditionLine(const Plan &plan, const DecisionCondition &condition)
{
    const Role *owner = plan.find(condition.owner);
    const QString due = condition.due.isValid() ? dayText(condition.due) : tr("no day named");
    const QString line = owner ? tr("Condition (%1, %2): %3", "by when, role, what").arg(due, owner->name, condition.title)
                               : tr("Condition (%1): %2", "by when, what").arg(due, condition.title);
    return condition.done.isValid() ? tr("%1 \u2013 met on %2", "condition, day").arg(line, dayText(condition.done)) : line;
}

} // namespace

QStringList decisionLines(const Plan &plan, const Decision &decision)
{
    QStringList lines;
    if (const QString reason = decision.reason.trimmed(); !reason.isEmpty())
        lines << reason;
    for (const DecisionCondition &condition : plan.table<DecisionCondition>()) {
        if (condition.decision == decision.id)
            lines << conditionLine(plan, condition);
    }
    for (const Vote *vote : votesOf(plan, decision.gate)) {
        if (const QString dissent = vote->dissent.trimmed(); !dissent.isEmpty())
            lines << tr("%1, %2: %3", "person, vote, why").arg(plan.find(vote->person)->name, midSentence(label(vote->choice)), dissent);
    }
    return lines;
}

} // namespace Plimsoll
