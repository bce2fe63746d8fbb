// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/plan.h"
#include "domain/recordrules.h"
#include "domain/riskspot.h"
#include "domain/rulechecks.h"
#include "domain/validationtext.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

using namespace RuleChecks;

namespace {

constexpr int largestActionOffset = 36500;

/// The file takes the levels of the largest scale, so that a plan may go back to a smaller one; the matrix shows them at its edge.
std::optional<QString> brokenLevels(std::initializer_list<int> levels, const QString &name)
{
    for (const int level : levels) {
        if (level < 1 || level > mostRiskLevels)
            return validationText("A position of %1 must be a level from 1 to %2; choose one.").arg(name).arg(mostRiskLevels);
    }
    return {};
}

} // namespace

std::optional<QString> brokenRule(const Plan &, const RiskScale &s)
{
    if (s.id != RiskScale::onlyId)
        return validationText("A plan has one risk scale; this one has another number.");
    if (s.levels < fewestRiskLevels || s.levels > mostRiskLevels)
        return validationText("A risk matrix has 3 to %1 levels; type another number.").arg(mostRiskLevels);
    if (s.mediumFrom < 1 || s.mediumFrom >= s.highFrom || s.highFrom >= s.criticalFrom || s.criticalFrom > mostRiskLevels * mostRiskLevels)
        return validationText("The scores from which risks are medium, high and critical must rise, up to %1; type them in that order.").arg(mostRiskLevels * mostRiskLevels);
    return {};
}

std::optional<QString> brokenRule(const Plan &, const RiskLevel &l)
{
    const QString name = quotedName(l);
    if (!(l.from >= 0 && l.to >= l.from && l.to <= 100'000))
        return validationText("The range of risk level %1 must rise and be between 0 and 100,000; type others.").arg(name);
    if (l.axis == RiskAxis::Probability && l.to > 100)
        return validationText("The probability of risk level %1 must be between 0 and 100 %; type another.").arg(name);
    if (l.name.size() > longestName)
        return validationText("The name of risk level %1 is longer than %2 characters; shorten it.").arg(name).arg(longestName);
    return brokenLevels({l.level}, name);
}

std::optional<QString> brokenRule(const Plan &, const Risk &r)
{
    const QString name = quotedName(r);
    if (r.state == RiskState::Struck && !r.struckOn.isValid())
        return validationText("%1 has struck but has no date on which it did; type one.").arg(name);
    for (const RiskAxis axis : riskImpacts) {
        for (const RiskStage stage : {RiskStage::Inherent, RiskStage::Residual}) {
            // Of the impacts only that on the schedule is always rated.
            if (const int level = spotOn(r, axis, stage).impact; level != 0 || axis == RiskAxis::Impact) {
                if (const auto broken = brokenLevels({level}, name))
                    return broken;
            }
        }
    }
    return firstOf(brokenName(r.title, validationText("risk")), brokenLevels({r.probability, r.residualProbability}, name),
                   brokenEstimate(r.delayLow, r.delayLikely, r.delayHigh, name), brokenDate(r.proximity, name),
                   brokenDate(r.struckOn, name), brokenDate(r.reviewBy, name), brokenNote(r.note, name), brokenNote(r.cause, name),
                   brokenNote(r.event, name), brokenNote(r.effect, name), brokenNote(r.trigger, name), brokenNote(r.contingency, name));
}

std::optional<QString> brokenRule(const Plan &, const RiskAction &a)
{
    const QString name = quotedName(a);
    if (!a.risk.isValid())
        return validationText("The action %1 belongs to no risk; choose one.").arg(name);
    if (a.daysAfterStrike < 0 || a.daysAfterStrike > 3650)
        return validationText("The days after the strike of %1 must be between 0 and 3650; type another number.").arg(name);
    return firstOf(brokenName(a.title, validationText("risk action")), brokenDate(a.due, name), brokenDate(a.done, name), brokenNote(a.note, name));
}

std::optional<QString> brokenRule(const Plan &, const RiskPosition &p)
{
    const QString name = validationText("a risk");
    if (!p.risk.isValid() || !p.date.isValid())
        return validationText("A position in the history of a risk names the risk and a day; give both.");
    return firstOf(brokenLevels({p.probability, p.impact, p.residualProbability, p.residualImpact}, name), brokenDate(p.date, name));
}

std::optional<QString> brokenRule(const Plan &, const Stakeholder &s)
{
    if (!s.audience.isValid())
        return validationText("A stakeholder belongs to no audience; choose one.");
    if (s.name.trimmed().isEmpty() && !s.person.isValid())
        return validationText("A stakeholder needs a name, or a person of the plan; give one.");
    return firstOf(brokenNote(s.name, validationText("a stakeholder")), brokenNote(s.note, quotedName(s)));
}

std::optional<QString> brokenRule(const Plan &, const MessageTemplate &t)
{
    return firstOf(brokenName(t.name, validationText("message template")), brokenNote(t.subject, quotedName(t)), brokenNote(t.body, quotedName(t)),
                   brokenNote(t.note, quotedName(t)));
}

std::optional<QString> brokenRule(const Plan &plan, const Message &m)
{
    const QString name = quotedName(m);
    if (!m.audience.isValid() || !m.release.isValid())
        return validationText("The message %1 needs an audience and a release; choose both.").arg(name);
    const Milestone *milestone = plan.find(m.milestone);
    if (milestone && milestone->release != m.release)
        return validationText("The message %1 counts from a milestone of another release; choose one of its own.").arg(name);
    if (qAbs(m.offset) > largestActionOffset)
        return validationText("The offset of %1 is beyond %2; type a smaller one.").arg(name).arg(largestActionOffset);
    if ((m.state == MessageState::Sent || m.state == MessageState::Acknowledged) && !m.sentOn.isValid())
        return validationText("The message %1 is sent but has no date on which it was; type one.").arg(name);
    return firstOf(brokenName(m.title, validationText("message")), brokenDate(m.due, name), brokenDate(m.sentOn, name), brokenNote(m.note, name));
}

std::optional<QString> brokenRule(const Plan &, const Publication &)
{
    return {};
}

} // namespace Plimsoll
