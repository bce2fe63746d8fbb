// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/workedits.h"
#include "engine/workbaselines.h"
#include "engine/workplan/workreasons.h"
#include "engine/workplan/workschedule.h"
#include "views/inspector/formfactories.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// A state brings its days.
void addState(RecordForm<WorkItem> &form)
{
    const auto set = [](const EditContext &context, std::span<const WorkItemId> ids, const QVariant &cell) -> Result<PlanEdit> {
        const auto state = fromCell<WorkItemState>(cell, {}, context);
        if (!state)
            return state.error();
        return edits::setWorkState(context.plan, ids, *state, context.today);
    };
    form.addSetBy(form.row(&WorkItem::state), set);
}

/// A release brings the day on which they join it.
void addRelease(RecordForm<WorkItem> &form)
{
    auto row = form.row(&WorkItem::release);
    row.choices = [](const Plan &plan) {
        auto choices = recordChoices<Release>(plan, true);
        choices.front().text = formText("Not planned yet");
        return choices;
    };
    const auto set = [](const EditContext &context, std::span<const WorkItemId> ids, const QVariant &cell) -> Result<PlanEdit> {
        const auto release = fromCell<ReleaseId>(cell, {}, context);
        if (!release)
            return release.error();
        return edits::setWorkRelease(context.plan, ids, *release, context.today);
    };
    form.addSetBy(std::move(row), set);
}

void addAudiences(RecordForm<WorkItem> &form)
{
    auto row = form.row(&WorkItem::audiences);
    static_cast<ListField *>(row.editor)->setPlaceholder(formText("All audiences"));
    form.addRow(std::move(row));
}

/// Offers the names that the plan has; others may be typed.
void addToggle(RecordForm<WorkItem> &form)
{
    auto row = form.row(&WorkItem::featureToggle);
    row.choices = [](const Plan &plan) { return recordChoices<FeatureToggle>(plan, false); };
    form.addRow(std::move(row));
}

/// "Coding, Mara Berg: waits for KEP-12", a line for each part of the work.
QString reasonsText(const Plan &plan, const std::vector<ScheduledWork> &rows)
{
    QStringList lines;
    for (const ScheduledWork &row : rows) {
        const Demand *demand = plan.find(row.demand);
        QStringList names{demand ? recordName(plan, demand->skill) : QString(), workerName(plan, row.person)};
        names.removeAll(QString());
        lines << u"%1: %2"_s.arg(names.join(u", "_s), startText(plan, row));
    }
    return lines.join(u'\n');
}

/// When the item is worked on, and why each part does not start earlier.
FormInfo scheduleInfo(const RecordForm<WorkItem> &form, const Plan &plan)
{
    const WorkItem *item = form.only(plan);
    const std::vector<ScheduledWork> rows = item ? scheduledWorkOf(plan, item->id) : std::vector<ScheduledWork>();
    if (rows.empty())
        return {};
    const QDate end = std::ranges::max(rows, {}, &ScheduledWork::end).end;
    const QLocale locale;
    return {formText("Scheduled from %1 until %2").arg(dateText(rows.front().start, locale), dateText(end, locale)), reasonsText(plan, rows)};
}

/// How it differs from the newest baseline that has it.
FormInfo baselineInfo(const RecordForm<WorkItem> &form, const Plan &plan, const Timetable &timetable)
{
    const WorkItem *item = form.only(plan);
    if (!item || plan.table<BaselineWork>().isEmpty())
        return {};
    const WorkBaselines baselines(plan);
    const BaselineWork *was = baselines.find(item->id);
    const Baseline *baseline = was ? plan.find(was->baseline) : nullptr;
    const auto slip = baseline ? baselines.slipOf(timetable, workNow(plan, item->id)) : std::nullopt;
    const QString text = slip ? workSlipText(*slip) : QString();
    return {{}, text.isEmpty() ? QString() : formText("Since “%1”: %2").arg(baseline->name, text)};
}

void fill(RecordForm<WorkItem> &form)
{
    form.add(&WorkItem::key);
    form.add(&WorkItem::title);
    form.add(&WorkItem::kind);
    addState(form);
    form.add(&WorkItem::progress);
    addRelease(form);
    form.addReference(&WorkItem::team, formText("Nobody yet"));
    form.add(&WorkItem::parent);
    form.add(&WorkItem::priority);
    form.add(&WorkItem::component);
    form.add(&WorkItem::rollout);
    addToggle(form);
    form.addHeading(formText("Days"));
    form.addInfo([&form](const Plan &plan, const Timetable &) { return scheduleInfo(form, plan); });
    form.addInfo([&form](const Plan &plan, const Timetable &timetable) { return baselineInfo(form, plan, timetable); });
    form.add(&WorkItem::notBefore);
    form.add(&WorkItem::finishBefore);
    form.add(&WorkItem::started);
    form.add(&WorkItem::finished);
    form.add(&WorkItem::joined);
    form.addHeading(formText("Release notes"));
    form.add(&WorkItem::isPublic);
    addAudiences(form);
    addText(form, &WorkItem::customerNote, formText("What customers read of it"));
    addText(form, &WorkItem::upgradeAction, formText("What customers must do when they upgrade"));
    form.add(&WorkItem::documentation);
    form.add(&WorkItem::documentationOwner);
}

} // namespace

std::unique_ptr<Form> makeWorkForm(const QString &table, PlanDocument &document)
{
    return makeFormAmong<RoughDemand, WorkItem, Demand, WorkDependency, Responsibility>(table, document, [](auto &form) { fill(form); });
}

} // namespace Plimsoll
