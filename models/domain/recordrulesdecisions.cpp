// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/plan.h"
#include "domain/recordrules.h"
#include "domain/rulechecks.h"
#include "domain/validationtext.h"

namespace Plimsoll {

using namespace RuleChecks;

std::optional<QString> brokenRule(const Plan &, const Gate &r)
{
    const QString name = quotedName(r);
    if (!r.milestone.isValid())
        return brokenOwner(recordLabel<Gate>(), recordLabel<Milestone>());
    return firstOf(brokenName(r.title, validationText("gate")), brokenNote(r.note, name));
}

std::optional<QString> brokenRule(const Plan &, const Criterion &r)
{
    const QString name = quotedName(r);
    if (!r.gate.isValid())
        return brokenOwner(recordLabel<Criterion>(), recordLabel<Gate>());
    return firstOf(brokenName(r.title, validationText("criterion")),
                   brokenRange(r.threshold, 0, 1000000, fieldLabel("criterion", "threshold"), name), brokenDate(r.attested, name),
                   brokenNote(r.evidence, name), brokenRange(r.position, 0, 1000000, fieldLabel("criterion", "position"), name),
                   brokenNote(r.waiverReason, name), brokenDate(r.waiverExpires, name), brokenNote(r.note, name));
}

std::optional<QString> brokenRule(const Plan &, const Decision &r)
{
    const QString name = quotedName(r);
    if (!r.gate.isValid())
        return brokenOwner(recordLabel<Decision>(), recordLabel<Gate>());
    if (!r.decider.isValid())
        return validationText("A decision names who took it; choose that person. Who decided something stays in the plan.");
    return firstOf(brokenNote(r.reason, name), brokenLength(r.dossier, 10000000, fieldLabel("decision", "dossier"), name),
                   brokenLength(r.seal, 64, fieldLabel("decision", "seal"), name));
}

std::optional<QString> brokenRule(const Plan &, const DecisionCondition &r)
{
    const QString name = quotedName(r);
    if (!r.decision.isValid())
        return brokenOwner(recordLabel<DecisionCondition>(), recordLabel<Decision>());
    return firstOf(brokenName(r.title, validationText("condition of a decision")), brokenDate(r.due, name), brokenDate(r.done, name),
                   brokenNote(r.note, name));
}

std::optional<QString> brokenRule(const Plan &, const Vote &r)
{
    const QString name = quotedName(r);
    if (!r.gate.isValid())
        return brokenOwner(recordLabel<Vote>(), recordLabel<Gate>());
    if (!r.person.isValid())
        return brokenOwner(recordLabel<Vote>(), recordLabel<Person>());
    return brokenNote(r.dissent, name);
}

std::optional<QString> brokenRule(const Plan &, const Waiver &r)
{
    const QString name = quotedName(r);
    if (r.record < 0)
        return validationText("A waiver names a record that there cannot be; waive the problem again.");
    return firstOf(brokenLength(r.check, 100, fieldLabel("waiver", "check_name"), name),
                   brokenLength(r.table, 100, fieldLabel("waiver", "table_name"), name), brokenNote(r.reason, name),
                   brokenDate(r.made, name), brokenDate(r.expires, name));
}

std::optional<QString> brokenRule(const Plan &, const ChecklistItem &r)
{
    const QString name = quotedName(r);
    if (!r.milestone.isValid())
        return brokenOwner(recordLabel<ChecklistItem>(), recordLabel<Milestone>());
    return firstOf(brokenName(r.title, validationText("checklist item")),
                   brokenRange(r.position, 0, 1000000, fieldLabel("checklist_item", "position"), name), brokenDate(r.done, name),
                   brokenNote(r.note, name));
}

std::optional<QString> brokenRule(const Plan &, const RunbookStep &r)
{
    const QString name = quotedName(r);
    if (!r.milestone.isValid())
        return brokenOwner(recordLabel<RunbookStep>(), recordLabel<Milestone>());
    return firstOf(brokenName(r.title, validationText("runbook step")),
                   brokenRange(r.minute, -100000, 100000, fieldLabel("runbook_step", "minute"), name),
                   brokenRange(r.minutes, 0, 100000, fieldLabel("runbook_step", "minutes"), name), brokenNote(r.note, name));
}

std::optional<QString> brokenRule(const Plan &, const ReviewFinding &r)
{
    const QString name = quotedName(r);
    if (!r.release.isValid())
        return brokenOwner(recordLabel<ReviewFinding>(), recordLabel<Release>());
    return firstOf(brokenName(r.title, validationText("finding of a review")), brokenNote(r.action, name), brokenDate(r.due, name),
                   brokenDate(r.done, name),
                   brokenRange(r.proposedOffset, -3650, 3650, fieldLabel("review_finding", "proposed_offset"), name),
                   brokenNote(r.note, name));
}

} // namespace Plimsoll
