// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/milestonedependencymodel.h"

#include "domain/edits/removal.h"
#include "domain/milestonelength.h"
#include "engine/criticalpath.h"
#include "items/membercolumn.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("MilestoneDependencyModel", text);
}

/// Whether what is left between any two may be another: dates, states, working days.
bool slackTouched(const PlanChange &change)
{
    return change.wholePlan || !(change.timetableBefore.milestones() == change.timetableAfter.milestones())
        || !change.edit.changes<Milestone>().empty() || !change.edit.changes<Product>().empty() || !change.edit.changes<Release>().empty()
        || !change.edit.changes<WorkingCalendar>().empty() || !change.edit.changes<CalendarException>().empty()
        || !change.edit.changes<PlanSettings>().empty();
}

QString lagText(const MilestoneDependency &d)
{
    const QString amount = amountLabel(d.lag, d.lagUnit);
    return d.lag < 0 ? QChar(0x2212) + amount : amount;
}

Column<MilestoneDependency> lagColumn()
{
    auto lag = column(&MilestoneDependency::lag, Format::Text);
    lag.fields |= fieldBit(&MilestoneDependency::lagUnit);
    lag.text = [](const MilestoneDependency &d, const ReadContext &) { return lagText(d); };
    lag.value = [](const MilestoneDependency &d, const ReadContext &) { return QVariant(lagText(d)); };
    lag.sortKey = [](const MilestoneDependency &d, const ReadContext &) { return QVariant(nominalHours(d.lag, d.lagUnit)); };
    lag.set = [](const EditContext &context, std::span<const MilestoneDependencyId> ids, const QVariant &cell) -> Result<PlanEdit> {
        const MilestoneDependency *first = ids.empty() ? nullptr : context.plan.find(ids.front());
        const auto amount = amountFromText(cell.toString(), first ? first->lagUnit : OffsetUnit::WorkingDays);
        if (!amount)
            return amount.error();
        return edits::updateRecords(context.plan, ids, memberLabel(&MilestoneDependency::lag), [&](MilestoneDependency &d) {
            d.lag = amount->count;
            d.lagUnit = amount->unit;
        });
    };
    return lag;
}

Column<MilestoneDependency> dateColumn(MilestoneId MilestoneDependency::*member, const QString &field, const QString &heading, bool end)
{
    const auto day = [member, end](const MilestoneDependency &d, const ReadContext &context) {
        return end ? context.timetable.endOf(d.*member) : context.timetable.startOf(d.*member);
    };
    auto date = computedColumn<MilestoneDependency>(
        field, heading, [day](const MilestoneDependency &d, const ReadContext &context) { return dateText(day(d, context), context.locale); });
    date.format = Format::Date;
    date.fields = fieldBit(member);
    date.touchedBy = slackTouched;
    date.value = [day](const MilestoneDependency &d, const ReadContext &context) {
        return day(d, context).isValid() ? QVariant(day(d, context)) : QVariant();
    };
    date.sortKey = date.value;
    return date;
}

Column<MilestoneDependency> slackColumn()
{
    auto slack = computedColumn<MilestoneDependency>(u"slack"_s, tr("Slack"), [](const MilestoneDependency &d, const ReadContext &context) {
        const DependencySlack left = slackOf(context.plan, context.timetable, d);
        return left.isActive() ? (left.days < 0 ? QChar(0x2212) + amountLabel(left.days, OffsetUnit::WorkingDays)
                                                : amountLabel(left.days, OffsetUnit::WorkingDays))
                               : QString();
    });
    slack.fields = fieldBit(&MilestoneDependency::lag) | fieldBit(&MilestoneDependency::lagUnit) | fieldBit(&MilestoneDependency::predecessor)
        | fieldBit(&MilestoneDependency::successor);
    slack.touchedBy = slackTouched;
    slack.sortKey = [](const MilestoneDependency &d, const ReadContext &context) {
        const DependencySlack left = slackOf(context.plan, context.timetable, d);
        return left.isActive() ? QVariant(left.days) : QVariant();
    };
    slack.error = [](const MilestoneDependency &d, const ReadContext &context) {
        return slackOf(context.plan, context.timetable, d).isViolated()
            ? tr("It comes too early; move one of the two, shorten the time between them, or remove the dependency.")
            : QString();
    };
    return slack;
}

Column<MilestoneDependency> dependencyStateColumn()
{
    auto state = computedColumn<MilestoneDependency>(u"state"_s, tr("State"), [](const MilestoneDependency &d, const ReadContext &context) {
        const DependencySlack left = slackOf(context.plan, context.timetable, d);
        return !left.isActive() ? tr("Over") : left.isViolated() ? tr("Violated") : tr("Kept");
    });
    state.fields = fieldBit(&MilestoneDependency::lag) | fieldBit(&MilestoneDependency::lagUnit) | fieldBit(&MilestoneDependency::predecessor)
        | fieldBit(&MilestoneDependency::successor);
    state.touchedBy = slackTouched;
    return state;
}

} // namespace

MilestoneDependencyModel::MilestoneDependencyModel(PlanDocument &document, QObject *parent) : RecordTableModel(document, parent)
{
    setColumns({
        column(&MilestoneDependency::predecessor, Format::Choice, Editing::ReadOnly),
        dateColumn(&MilestoneDependency::predecessor, u"predecessor_end"_s, tr("Ends on"), true),
        column(&MilestoneDependency::successor, Format::Choice, Editing::ReadOnly),
        dateColumn(&MilestoneDependency::successor, u"successor_start"_s, tr("Starts on"), false),
        lagColumn(),
        slackColumn(),
        dependencyStateColumn(),
        column(&MilestoneDependency::note, Format::LongText),
    });
    setRemover([](const EditContext &context, std::span<const MilestoneDependencyId> ids) {
        return edits::removeRecords<MilestoneDependency>(context.plan, ids);
    });
}

} // namespace Plimsoll
