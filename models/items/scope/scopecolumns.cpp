// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/scope/scopecolumns.h"

#include "domain/allrecords.h"
#include "domain/edits/workedits.h"
#include "engine/workplan/workreasons.h"
#include "items/demandcolumns.h"
#include "items/scope/worklinks.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

using Facts = std::shared_ptr<const ScopeFacts>;
constexpr QChar sum(0x03A3);

QString tr(const char *text)
{
    return QCoreApplication::translate("ScopeModel", text);
}

/// Calls read(facts) with those of the plan that a cell is read from, which may be a draft of another.
template<typename Read>
auto withFacts(const Facts &facts, const Plan &plan, Read &&read)
{
    return facts->areOf(plan) ? read(*facts) : read(ScopeFacts(plan));
}

template<typename... R>
bool touches(const PlanChange &change)
{
    return change.wholePlan || (... || !change.edit.changes<R>().empty());
}

/// Sums change with the parts of an item, too.
bool hoursTouched(const PlanChange &change)
{
    return touches<Demand>(change) || std::ranges::any_of(change.edit.changes<WorkItem>(), [](const Change<WorkItem> &c) {
               return !c.before || !c.after || c.before->parent != c.after->parent;
           });
}

bool leftTouched(const PlanChange &change)
{
    return hoursTouched(change) || std::ranges::any_of(change.edit.changes<WorkItem>(), [](const Change<WorkItem> &c) {
               return c.before && c.after && (c.before->state != c.after->state || c.before->progress != c.after->progress);
           });
}

bool itemNamesTouched(const PlanChange &change)
{
    return change.wholePlan || std::ranges::any_of(change.edit.changes<WorkItem>(), [](const Change<WorkItem> &c) {
               return c.before && c.after && (c.before->key != c.after->key || c.before->title != c.after->title);
           });
}

bool scheduleTouched(const PlanChange &change)
{
    return touches<ScheduledWork>(change) || hoursTouched(change);
}

/// A typed number of hours; that of the parts, after a Σ, is not the item's own.
Result<double> hoursFromCell(const QVariant &cell, const EditContext &context)
{
    QVariant own = cell;
    if (cell.typeId() == QMetaType::QString) {
        QString text = cell.toString().section(sum, 0, 0).trimmed();
        if (text.endsWith(u'+'))
            text.chop(1);
        own = text.trimmed().isEmpty() ? QVariant(0.0) : QVariant(text);
    }
    const auto hours = fromCell<double>(own, 0.0, context);
    if (hours && *hours < 0.0)
        return Error{ErrorCode::InvalidInput, tr("Hours are not negative; type 0 or more."), {}};
    return hours;
}

Column<WorkItem> hoursColumn(const Plan &plan, SkillId skill, const Facts &facts)
{
    Column<WorkItem> hours;
    hours.field = hoursField(skill);
    hours.heading = tr("%1 h").arg(recordName(plan, skill));
    hours.format = Format::Number;
    hours.touchedBy = hoursTouched;
    hours.value = [=](const WorkItem &item, const ReadContext &context) {
        return QVariant(withFacts(facts, context.plan, [&](const ScopeFacts &f) { return f.hoursOf(item.id, skill); }));
    };
    hours.sortKey = [=](const WorkItem &item, const ReadContext &context) {
        const double all = withFacts(facts, context.plan, [&](const ScopeFacts &f) { return f.hoursOf(item.id, skill) + f.hoursBelow(item.id, skill); });
        return all > 0.0 ? QVariant(all) : QVariant();
    };
    hours.text = [=](const WorkItem &item, const ReadContext &context) {
        return withFacts(facts, context.plan, [&](const ScopeFacts &f) {
            const QString own = hoursText(f.hoursOf(item.id, skill), context.locale);
            const QString below = hoursText(f.hoursBelow(item.id, skill), context.locale);
            if (below.isEmpty())
                return own;
            const QString parts = QString(sum) + u' ' + below;
            return own.isEmpty() ? parts : QString(own + " + "_L1 + parts);
        });
    };
    hours.set = [=](const EditContext &context, std::span<const WorkItemId> ids, const QVariant &cell) -> Result<PlanEdit> {
        const auto typed = hoursFromCell(cell, context);
        return typed ? Result<PlanEdit>(edits::setDemandHours(context.plan, ids, skill, *typed, context.ids)) : Result<PlanEdit>(typed.error());
    };
    return hours;
}

Column<WorkItem> leftColumn(const Facts &facts)
{
    auto left = computedColumn<WorkItem>(u"hours_left"_s, tr("Hours left"), [=](const WorkItem &item, const ReadContext &context) {
        return hoursText(withFacts(facts, context.plan, [&](const ScopeFacts &f) { return f.hoursLeft(item.id); }), context.locale);
    });
    left.format = Format::Number;
    left.touchedBy = leftTouched;
    left.value = [=](const WorkItem &item, const ReadContext &context) {
        return QVariant(withFacts(facts, context.plan, [&](const ScopeFacts &f) { return f.hoursLeft(item.id); }));
    };
    left.sortKey = left.value;
    return left;
}

QString linksText(const ScopeFacts &facts, const WorkItem &item, const ReadContext &context)
{
    QStringList texts;
    for (const WorkDependencyId id : facts.predecessorsOf(item.id)) {
        if (const WorkDependency *d = context.plan.find(id))
            texts += linkText(context.plan, {d->predecessor, d->kind, d->lag}, context.locale);
    }
    return texts.join(", "_L1);
}

Column<WorkItem> dependenciesColumn(const Facts &facts)
{
    auto links = computedColumn<WorkItem>(u"predecessors"_s, tr("Waits for"), [=](const WorkItem &item, const ReadContext &context) {
        return withFacts(facts, context.plan, [&](const ScopeFacts &f) { return linksText(f, item, context); });
    });
    links.touchedBy = [](const PlanChange &change) { return touches<WorkDependency>(change) || itemNamesTouched(change); };
    links.set = [](const EditContext &context, std::span<const WorkItemId> ids, const QVariant &cell) -> Result<PlanEdit> {
        const auto typed = linksFromText(context.plan, cell.toString(), context.locale, ids);
        return typed ? edits::setPredecessors(context.plan, ids, *typed, context.ids) : Result<PlanEdit>(typed.error());
    };
    return links;
}

Column<WorkItem> dayColumn(const QString &field, const QString &heading, QDate ScheduledDays::*day, const Facts &facts)
{
    const auto dayOf = [=](const WorkItem &item, const ReadContext &context) {
        return withFacts(facts, context.plan, [&](const ScopeFacts &f) { return f.daysOf(item.id).*day; });
    };
    auto date = computedColumn<WorkItem>(field, heading, [dayOf](const WorkItem &item, const ReadContext &context) {
        return dateText(dayOf(item, context), context.locale);
    });
    date.format = Format::Date;
    date.touchedBy = scheduleTouched;
    date.value = [dayOf](const WorkItem &item, const ReadContext &context) {
        const QDate found = dayOf(item, context);
        return found.isValid() ? QVariant(found) : QVariant();
    };
    date.sortKey = date.value;
    return date;
}

Column<WorkItem> workersColumn(const Facts &facts)
{
    auto workers = computedColumn<WorkItem>(u"scheduled_people"_s, tr("Who"), [=](const WorkItem &item, const ReadContext &context) {
        const ScheduledDays days = withFacts(facts, context.plan, [&](const ScopeFacts &f) { return f.daysOf(item.id); });
        QStringList names;
        for (const PersonId person : days.people)
            names += recordName(context.plan, person);
        names.sort(Qt::CaseInsensitive);
        return names.join(", "_L1);
    });
    workers.touchedBy = [](const PlanChange &change) { return scheduleTouched(change) || namesTouched<Person>(change); };
    return workers;
}

/// Of what starts first of the item and its parts.
Column<WorkItem> reasonColumn(const Facts &facts)
{
    auto reason = computedColumn<WorkItem>(u"starts_because"_s, tr("Starts because"), [=](const WorkItem &item, const ReadContext &context) {
        const ScheduledDays days = withFacts(facts, context.plan, [&](const ScopeFacts &f) { return f.daysOf(item.id); });
        const ScheduledWork *first = context.plan.find(days.first);
        return first ? startSentence(context.plan, *first) : QString();
    });
    reason.touchedBy = [](const PlanChange &change) {
        return scheduleTouched(change) || itemNamesTouched(change) || namesTouched<Person>(change);
    };
    return reason;
}

/// "+3", "−1": how one part of the item has changed since the newest baseline.
template<typename T>
Column<WorkItem> slipColumn(const QString &field, const QString &heading, T WorkSlip::*part, const Facts &facts)
{
    const auto slipOf = [=](const WorkItem &item, const ReadContext &context) {
        const auto slip = withFacts(facts, context.plan, [&](const ScopeFacts &f) { return f.slipOf(item.id, context.timetable); });
        return slip ? std::optional<T>(*slip.*part) : std::nullopt;
    };
    auto made = computedColumn<WorkItem>(field, heading, [slipOf](const WorkItem &item, const ReadContext &context) {
        const std::optional<T> slip = slipOf(item, context);
        if (!slip)
            return QString();
        const QString amount = context.locale.toString(*slip < 0 ? -*slip : *slip);
        return *slip > 0 ? QString(u'+' + amount) : *slip < 0 ? QString(u'\u2212' + amount) : amount;
    });
    made.format = Format::Number;
    made.touchedBy = [](const PlanChange &change) {
        return scheduleTouched(change) || touches<Baseline, BaselineWork, WorkingCalendar, CalendarException, PlanSettings>(change);
    };
    made.sortKey = [slipOf](const WorkItem &item, const ReadContext &context) {
        const std::optional<T> slip = slipOf(item, context);
        return slip ? QVariant(*slip) : QVariant();
    };
    return made;
}

Column<WorkItem> stateColumn()
{
    auto state = column(&WorkItem::state, Format::Choice);
    state.set = [](const EditContext &context, std::span<const WorkItemId> ids, const QVariant &cell) -> Result<PlanEdit> {
        const auto typed = fromCell<WorkItemState>(cell, {}, context);
        return typed ? Result<PlanEdit>(edits::setWorkState(context.plan, ids, *typed, context.today)) : Result<PlanEdit>(typed.error());
    };
    return state;
}

/// A release brings the day on which they join it.
Column<WorkItem> releaseColumn()
{
    auto release = column(&WorkItem::release, Format::Choice);
    release.set = [](const EditContext &context, std::span<const WorkItemId> ids, const QVariant &cell) -> Result<PlanEdit> {
        const auto typed = fromCell<ReleaseId>(cell, {}, context);
        return typed ? Result<PlanEdit>(edits::setWorkRelease(context.plan, ids, *typed, context.today)) : Result<PlanEdit>(typed.error());
    };
    return release;
}

/// Any item but itself.
Column<WorkItem> parentColumn()
{
    auto parent = column(&WorkItem::parent, Format::Choice);
    parent.choices = [](const WorkItem &item, const ReadContext &context) {
        QList<Choice> choices = recordChoices<WorkItem>(context.plan, true);
        choices.removeIf([&](const Choice &choice) { return choice.value.toLongLong() == item.id.value(); });
        return choices;
    };
    return parent;
}

/// "40", "40 %"; blank where nothing is done.
Column<WorkItem> progressColumn()
{
    auto progress = column(&WorkItem::progress, Format::Number);
    progress.text = [](const WorkItem &item, const ReadContext &context) {
        return item.progress == 0 ? QString() : QString(context.locale.toString(item.progress) + " %"_L1);
    };
    progress.set = [](const EditContext &context, std::span<const WorkItemId> ids, const QVariant &cell) -> Result<PlanEdit> {
        QVariant percent = cell;
        if (cell.typeId() == QMetaType::QString) {
            const QString text = cell.toString().remove(u'%').trimmed();
            percent = text.isEmpty() ? QVariant(0) : QVariant(text);
        }
        const auto typed = fromCell<int>(percent, 0, context);
        return typed ? Result<PlanEdit>(edits::setField<WorkItem, int>(context.plan, ids, &WorkItem::progress, *typed)) : Result<PlanEdit>(typed.error());
    };
    return progress;
}

} // namespace

QString hoursText(double hours, const QLocale &locale)
{
    return hours > 0.0 ? locale.toString(hours) : QString();
}

QString hoursField(SkillId skill)
{
    return "hours_"_L1 + skill.toString();
}

std::vector<SkillId> scopeSkills(const Plan &plan, const std::vector<SkillId> &before)
{
    std::vector<SkillId> skills = before;
    for (const Demand &demand : plan.table<Demand>())
        skills.push_back(demand.skill);
    if (skills.empty()) {
        for (const Skill &skill : plan.table<Skill>())
            skills.push_back(skill.id);
    }
    std::ranges::sort(skills);
    skills.erase(std::unique(skills.begin(), skills.end()), skills.end());
    std::erase_if(skills, [&](SkillId id) { return !plan.find(id); });
    std::ranges::stable_sort(skills, [&](SkillId a, SkillId b) { return plan.find(a)->name.localeAwareCompare(plan.find(b)->name) < 0; });
    // The model keeps a bit for each column.
    constexpr size_t most = 30;
    if (skills.size() > most)
        skills.resize(most);
    return skills;
}

std::vector<Column<WorkItem>> scopeColumns(const Plan &plan, const std::vector<SkillId> &skills, const std::shared_ptr<const ScopeFacts> &facts)
{
    std::vector<Column<WorkItem>> columns{
        column(&WorkItem::key, Format::Text),
        column(&WorkItem::title, Format::Text),
        stateColumn(),
    };
    for (const SkillId skill : skills)
        columns.push_back(hoursColumn(plan, skill, facts));
    columns.push_back(leftColumn(facts));
    columns.push_back(dependenciesColumn(facts));
    columns.push_back(releaseColumn());
    columns.push_back(column(&WorkItem::team, Format::Choice));
    columns.push_back(column(&WorkItem::kind, Format::Choice));
    columns.push_back(column(&WorkItem::priority, Format::Number));
    columns.push_back(progressColumn());
    columns.push_back(dayColumn(u"scheduled_start"_s, tr("Scheduled from"), &ScheduledDays::start, facts));
    columns.push_back(dayColumn(u"scheduled_end"_s, tr("Scheduled until"), &ScheduledDays::end, facts));
    columns.push_back(workersColumn(facts));
    columns.push_back(reasonColumn(facts));
    columns.push_back(slipColumn(u"baseline_start_slip"_s, tr("Start slip since baseline"), &WorkSlip::start, facts));
    columns.push_back(slipColumn(u"baseline_finish_slip"_s, tr("Finish slip since baseline"), &WorkSlip::end, facts));
    columns.push_back(slipColumn(u"baseline_hours"_s, tr("Hours more than baseline"), &WorkSlip::hours, facts));
    columns.push_back(column(&WorkItem::notBefore, Format::Date));
    columns.push_back(memberMilestoneColumn(&WorkItem::finishBefore, &WorkItem::release));
    columns.push_back(column(&WorkItem::documentation, Format::Choice));
    columns.push_back(column(&WorkItem::documentationOwner, Format::Choice));
    columns.push_back(parentColumn());
    columns.push_back(column(&WorkItem::started, Format::Date));
    columns.push_back(column(&WorkItem::finished, Format::Date));
    columns.push_back(column(&WorkItem::joined, Format::Date));
    columns.push_back(column(&WorkItem::isPublic, Format::Flag));
    columns.push_back(column(&WorkItem::audiences, Format::Choices));
    columns.push_back(column(&WorkItem::customerNote, Format::LongText));
    columns.push_back(column(&WorkItem::upgradeAction, Format::LongText));
    columns.push_back(column(&WorkItem::component, Format::Choice));
    columns.push_back(column(&WorkItem::rollout, Format::Choice));
    columns.push_back(column(&WorkItem::featureToggle, Format::Text));
    columns.push_back(column(&WorkItem::note, Format::LongText));
    return columns;
}

} // namespace Plimsoll
