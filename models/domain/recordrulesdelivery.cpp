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

std::optional<QString> brokenRule(const Plan &, const Component &r)
{
    const QString name = quotedName(r);
    return firstOf(brokenName(r.name, validationText("component")), brokenNote(r.repository, name), brokenNote(r.pipeline, name),
                   brokenRange(r.position, 0, 1000000, fieldLabel("component", "position"), name), brokenNote(r.note, name));
}

std::optional<QString> brokenRule(const Plan &, const FeatureToggle &r)
{
    const QString name = quotedName(r);
    return firstOf(brokenName(r.name, validationText("feature toggle")), brokenDate(r.removed, name), brokenNote(r.note, name));
}

std::optional<QString> brokenRule(const Plan &, const ToggleState &r)
{
    const QString name = quotedName(r);
    if (!r.toggle.isValid())
        return brokenOwner(recordLabel<ToggleState>(), recordLabel<FeatureToggle>());
    if (!r.environment.isValid())
        return brokenOwner(recordLabel<ToggleState>(), recordLabel<Environment>());
    return firstOf(brokenRange(r.share, 0, 100, fieldLabel("toggle_state", "share"), name), brokenDate(r.since, name), brokenNote(r.note, name));
}

std::optional<QString> brokenRule(const Plan &, const Build &r)
{
    const QString name = quotedName(r);
    if (!r.component.isValid())
        return brokenOwner(recordLabel<Build>(), recordLabel<Component>());
    return firstOf(brokenName(r.version, validationText("build")), brokenNote(r.revision, name), brokenNote(r.url, name),
                   brokenNote(r.note, name));
}

std::optional<QString> brokenRule(const Plan &, const Promotion &r)
{
    const QString name = quotedName(r);
    if (!r.build.isValid())
        return brokenOwner(recordLabel<Promotion>(), recordLabel<Build>());
    if (!r.environment.isValid())
        return brokenOwner(recordLabel<Promotion>(), recordLabel<Environment>());
    return brokenNote(r.note, name);
}

std::optional<QString> brokenRule(const Plan &, const PipelineRun &r)
{
    const QString name = quotedName(r);
    if (!r.component.isValid())
        return brokenOwner(recordLabel<PipelineRun>(), recordLabel<Component>());
    if (r.started.isValid() && r.finished.isValid() && r.finished < r.started)
        return validationText("A pipeline run ends before it begins; change one of the times.");
    return firstOf(brokenNote(r.name, name), brokenNote(r.key, name), brokenNote(r.revision, name), brokenNote(r.branch, name),
                   brokenNote(r.url, name), brokenNote(r.note, name));
}

std::optional<QString> brokenRule(const Plan &, const RolloutStep &r)
{
    const QString name = quotedName(r);
    if (!r.milestone.isValid())
        return brokenOwner(recordLabel<RolloutStep>(), recordLabel<Milestone>());
    return firstOf(brokenNote(r.cohort, name), brokenRange(r.share, 0, 100, fieldLabel("rollout_step", "share"), name),
                   brokenRange(r.holdHours, 0, 100000, fieldLabel("rollout_step", "hold_hours"), name), brokenNote(r.metric, name),
                   brokenNote(r.killCriterion, name), brokenNote(r.dataNote, name), brokenNote(r.note, name));
}

std::optional<QString> brokenRule(const Plan &, const BackOutPlan &r)
{
    const QString name = quotedName(r);
    if (!r.release.isValid())
        return brokenOwner(recordLabel<BackOutPlan>(), recordLabel<Release>());
    return firstOf(brokenName(r.title, validationText("back-out plan")), brokenNote(r.trigger, name), brokenNote(r.steps, name),
                   brokenRange(r.minutes, 0, 100000, fieldLabel("back_out_plan", "minutes"), name), brokenDate(r.rehearsed, name),
                   brokenNote(r.note, name));
}

std::optional<QString> brokenRule(const Plan &, const InfrastructureCode &r)
{
    const QString name = quotedName(r);
    if (!r.environment.isValid())
        return brokenOwner(recordLabel<InfrastructureCode>(), recordLabel<Environment>());
    return firstOf(brokenNote(r.repository, name), brokenNote(r.revision, name),
                   brokenRange(r.toAdd, 0, 1000000, fieldLabel("infrastructure_code", "to_add"), name),
                   brokenRange(r.toChange, 0, 1000000, fieldLabel("infrastructure_code", "to_change"), name),
                   brokenRange(r.toDestroy, 0, 1000000, fieldLabel("infrastructure_code", "to_destroy"), name),
                   brokenRange(r.drifted, 0, 1000000, fieldLabel("infrastructure_code", "drifted"), name), brokenNote(r.note, name));
}

std::optional<QString> brokenRule(const Plan &, const InfrastructureChange &r)
{
    const QString name = quotedName(r);
    if (!r.release.isValid())
        return brokenOwner(recordLabel<InfrastructureChange>(), recordLabel<Release>());
    return firstOf(brokenName(r.title, validationText("infrastructure change")), brokenNote(r.evidence, name), brokenDate(r.done, name),
                   brokenNote(r.note, name));
}

std::optional<QString> brokenRule(const Plan &, const Incident &r)
{
    const QString name = quotedName(r);
    if (r.started.isValid() && r.restored.isValid() && r.restored < r.started)
        return validationText("%1 is restored before it begins; change one of the times.").arg(name);
    return firstOf(brokenName(r.title, validationText("incident")), brokenNote(r.key, name), brokenNote(r.url, name), brokenNote(r.note, name));
}

std::optional<QString> brokenRule(const Plan &, const OnCall &r)
{
    const QString name = quotedName(r);
    if (!r.person.isValid())
        return brokenOwner(recordLabel<OnCall>(), recordLabel<Person>());
    if (!r.start.isValid() || !r.end.isValid())
        return validationText("On-call duty needs its first and its last day; give both.");
    return firstOf(brokenSpan(r.start, r.end, name), brokenNote(r.note, name));
}

} // namespace Plimsoll
