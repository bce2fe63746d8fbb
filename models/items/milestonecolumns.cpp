// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/milestonecolumns.h"

#include "domain/edits/milestoneedits.h"
#include "domain/milestonelength.h"
#include "engine/moveedits.h"
#include "engine/presentdates.h"
#include "engine/rulelearning.h"
#include "engine/scheduler.h"
#include "engine/workingdays.h"
#include "items/deadlinetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Plimsoll::MilestoneColumns {

namespace {

using Ids = std::span<const MilestoneId>;

QString tr(const char *text)
{
    return QCoreApplication::translate("MilestoneColumns", text);
}

QVariant keyOf(QDate date)
{
    return date.isValid() ? QVariant(date) : QVariant();
}

/// The last day of a span, invalid for a point.
QDate endOfSpan(const Milestone &m, const ReadContext &context)
{
    const QDate end = context.timetable.endOf(m.id);
    return m.span > 0 || end != context.timetable.startOf(m.id) ? end : QDate();
}

/// That day of the milestone with its time of day, where it has one and that is shown there: its only day, or the last day of a span.
QString dayWithClock(const Milestone &m, const ReadContext &context, QDate day, bool ofSpan)
{
    const QString text = dateText(day, context.locale);
    const MilestoneDate *date = context.timetable.find(m.id);
    if (!date || (date->start != date->end) != ofSpan)
        return text;
    const QString clock = clockText(context.plan, m, *date, context.locale);
    return clock.isEmpty() ? text : text + u", "_s + clock;
}

bool zoneMoved(const PlanChange &change)
{
    return change.before.settings().timeZone != change.after.settings().timeZone;
}

/// A typed date against the milestone's own working days; invalid where the cell is empty.
Result<QDate> typedDate(const EditContext &context, Ids ids, QDate current, const QVariant &cell)
{
    if (cell.typeId() != QMetaType::QString)
        return cell.toDate();
    if (cell.toString().trimmed().isEmpty())
        return QDate();
    const Milestone *first = ids.empty() ? nullptr : context.plan.find(ids.front());
    const CompiledCalendars &calendars = context.timetable.calendars();
    const WorkingDays &days = first ? calendars.forMilestone(context.plan, *first) : calendars.ofPlan();
    return dateFromText(cell.toString(), {context.today, current, &days, context.locale});
}

Result<PlanEdit> setTitle(const EditContext &context, Ids ids, const QVariant &cell)
{
    const QString typed = cell.toString().trimmed();
    const Milestone *first = ids.empty() ? nullptr : context.plan.find(ids.front());
    const Release *release = first ? context.plan.find(first->release) : nullptr;
    const bool keeps = release && !typed.contains(u'{') && first->title.contains("{release}"_L1);
    return edits::setField(context.plan, ids, &Milestone::title, keeps ? patternFromTitle(typed, release->name) : typed);
}

Result<PlanEdit> setStart(const EditContext &context, Ids ids, const QVariant &cell)
{
    const auto date = typedDate(context, ids, ids.empty() ? QDate() : context.timetable.startOf(ids.front()), cell);
    return date ? moveMilestones(context.plan, context.timetable, ids, *date) : Result<PlanEdit>(date.error());
}

Result<PlanEdit> setEnd(const EditContext &context, Ids ids, const QVariant &cell)
{
    const auto date = typedDate(context, ids, ids.empty() ? QDate() : context.timetable.endOf(ids.front()), cell);
    if (!date)
        return date.error();
    if (!date->isValid())
        return edits::updateRecords(context.plan, ids, memberLabel(&Milestone::span), [](Milestone &m) { setLength(m, 0, m.spanUnit); });
    return stretchMilestones(context.plan, context.timetable, ids, *date);
}

Result<PlanEdit> setOffset(const EditContext &context, Ids ids, const QVariant &cell)
{
    for (const auto id : ids) {
        const Milestone *m = context.plan.find(id);
        if (m && m->rule == RuleKind::Pinned) {
            return Error{ErrorCode::InvalidInput,
                         tr("%1 is pinned and has no offset; let it follow another milestone in the inspector first.").arg(quotedName(*m)),
                         {}};
        }
    }
    const Milestone *first = ids.empty() ? nullptr : context.plan.find(ids.front());
    const auto amount = amountFromText(cell.toString(), first ? first->offsetUnit : OffsetUnit::WorkingDays);
    if (!amount)
        return amount.error();
    return edits::updateRecords(context.plan, ids, memberLabel(&Milestone::offset), [&](Milestone &m) {
        m.offset = amount->count;
        m.offsetUnit = amount->unit;
    });
}

Result<PlanEdit> setKind(const EditContext &context, Ids ids, const QVariant &cell)
{
    const auto wanted = fromCell<MilestoneKind>(cell, {}, context);
    return wanted ? Result<PlanEdit>(edits::setKind(context.plan, ids, *wanted)) : Result<PlanEdit>(wanted.error());
}

Result<PlanEdit> setFreezes(const EditContext &context, Ids ids, const QVariant &cell)
{
    // As cells of what is no freeze are copied.
    const bool isEmpty = cell.typeId() == QMetaType::QString && cell.toString().trimmed().isEmpty();
    const auto wanted = isEmpty ? Result<FreezeScope>(FreezeScope::Unspecified) : fromCell<FreezeScope>(cell, {}, context);
    return wanted ? Result<PlanEdit>(edits::setField(context.plan, ids, &Milestone::freezes, *wanted)) : Result<PlanEdit>(wanted.error());
}

Result<PlanEdit> setState(const EditContext &context, Ids ids, const QVariant &cell)
{
    const auto wanted = fromCell<MilestoneState>(cell, {}, context);
    if (!wanted)
        return wanted.error();
    return edits::setState(context.plan, ids, *wanted, presentDates(context.plan, context.timetable, context.today));
}

Result<PlanEdit> setActual(const EditContext &context, Ids ids, const QVariant &cell)
{
    const auto date = typedDate(context, ids, ids.empty() ? QDate() : context.timetable.endOf(ids.front()), cell);
    if (!date)
        return date.error();
    return edits::setActual(context.plan, ids, *date, presentDates(context.plan, context.timetable, context.today));
}

Result<PlanEdit> setDeadline(const EditContext &context, Ids ids, const QVariant &cell)
{
    const auto deadline = deadlineFromText(cell.toString(), context.locale);
    return deadline ? Result<PlanEdit>(edits::setDeadline(context.plan, ids, *deadline)) : Result<PlanEdit>(deadline.error());
}

QString offsetText(const Milestone &m)
{
    if (m.rule == RuleKind::Pinned)
        return {};
    const QString amount = amountLabel(m.offset, m.offsetUnit);
    return m.offset < 0 ? QChar(0x2212) + amount : amount;
}

} // namespace

quint64 clockFields()
{
    return fieldBit(&Milestone::deadlineZone) | fieldBit(&Milestone::deadlineTime) | fieldBit(&Milestone::timeZone) | fieldBit(&Milestone::rule)
        | fieldBit(&Milestone::offsetUnit) | fieldBit(&Milestone::state) | fieldBit(&Milestone::actual);
}

Column<Milestone> title()
{
    auto title = column(&Milestone::title, Format::Text);
    title.fields |= fieldBit(&Milestone::release);
    title.touchedBy = [](const PlanChange &change) { return namesTouched<Release>(change); };
    title.text = [](const Milestone &m, const ReadContext &context) { return displayTitle(context.plan, m); };
    title.sortKey = [](const Milestone &m, const ReadContext &context) { return QVariant(displayTitle(context.plan, m)); };
    title.set = setTitle;
    return title;
}

Column<Milestone> start()
{
    Column<Milestone> start;
    start.field = u"start"_s;
    start.heading = tr("Date");
    start.format = Format::Date;
    start.fields = clockFields();
    start.showsDates = true;
    start.touchedBy = zoneMoved;
    start.setNeedsDates = true;
    start.value = [](const Milestone &m, const ReadContext &context) { return QVariant(context.timetable.startOf(m.id)); };
    start.sortKey = [](const Milestone &m, const ReadContext &context) { return keyOf(context.timetable.startOf(m.id)); };
    start.text = [](const Milestone &m, const ReadContext &context) {
        return dayWithClock(m, context, context.timetable.startOf(m.id), false);
    };
    start.error = [](const Milestone &m, const ReadContext &context) {
        const MilestoneDate *date = context.timetable.find(m.id);
        return date && date->issue != DateIssue::None ? explainIssue(context.plan, context.timetable, m.id) : QString();
    };
    start.set = setStart;
    return start;
}

Column<Milestone> end()
{
    Column<Milestone> end;
    end.field = u"end"_s;
    end.heading = tr("Last day");
    end.format = Format::Date;
    end.fields = fieldBit(&Milestone::span) | fieldBit(&Milestone::spanUnit) | clockFields();
    end.showsDates = true;
    end.touchedBy = zoneMoved;
    end.setNeedsDates = true;
    end.value = [](const Milestone &m, const ReadContext &context) { return QVariant(endOfSpan(m, context)); };
    end.sortKey = [](const Milestone &m, const ReadContext &context) { return keyOf(endOfSpan(m, context)); };
    end.text = [](const Milestone &m, const ReadContext &context) { return dayWithClock(m, context, endOfSpan(m, context), true); };
    end.set = setEnd;
    return end;
}

Column<Milestone> weekday()
{
    auto weekday = computedColumn<Milestone>(u"weekday"_s, tr("Weekday"), [](const Milestone &m, const ReadContext &context) {
        const QDate start = context.timetable.startOf(m.id);
        return start.isValid() ? context.locale.dayName(start.dayOfWeek()) : QString();
    });
    weekday.showsDates = true;
    weekday.sortKey = [](const Milestone &m, const ReadContext &context) {
        const QDate start = context.timetable.startOf(m.id);
        const int first = context.plan.settings().firstDayOfWeek;
        return start.isValid() ? QVariant((start.dayOfWeek() - first + 7) % 7) : QVariant();
    };
    weekday.touchedBy = [](const PlanChange &change) {
        return change.before.settings().firstDayOfWeek != change.after.settings().firstDayOfWeek;
    };
    return weekday;
}

Column<Milestone> rule()
{
    auto rule = computedColumn<Milestone>(u"rule"_s, memberLabel(&Milestone::rule),
                                          [](const Milestone &m, const ReadContext &context) { return ruleText(context.plan, m); });
    rule.fields = fieldBit(&Milestone::rule) | fieldBit(&Milestone::pinned) | fieldBit(&Milestone::anchor) | fieldBit(&Milestone::offset)
                  | fieldBit(&Milestone::offsetUnit);
    rule.touchedBy = [](const PlanChange &change) { return namesTouched<Milestone>(change); };
    return rule;
}

Column<Milestone> offset()
{
    auto offset = column(&Milestone::offset, Format::Text);
    offset.fields |= fieldBit(&Milestone::offsetUnit) | fieldBit(&Milestone::rule);
    offset.setNeedsDates = false;
    offset.text = [](const Milestone &m, const ReadContext &) { return offsetText(m); };
    offset.value = [](const Milestone &m, const ReadContext &) { return QVariant(offsetText(m)); };
    offset.sortKey = [](const Milestone &m, const ReadContext &) {
        return m.rule == RuleKind::Pinned ? QVariant() : QVariant(nominalHours(m.offset, m.offsetUnit));
    };
    offset.set = setOffset;
    return offset;
}

Column<Milestone> kind()
{
    auto kind = column(&Milestone::kind, Format::Choice);
    kind.set = setKind;
    return kind;
}

Column<Milestone> freezes()
{
    auto freezes = column(&Milestone::freezes, Format::Choice);
    freezes.fields |= fieldBit(&Milestone::kind);
    freezes.text = [](const Milestone &m, const ReadContext &) { return m.kind == MilestoneKind::Freeze ? label(m.freezes) : QString(); };
    freezes.sortKey = [](const Milestone &m, const ReadContext &) {
        return m.kind == MilestoneKind::Freeze ? QVariant(int(m.freezes)) : QVariant();
    };
    freezes.set = setFreezes;
    return freezes;
}

Column<Milestone> state()
{
    auto state = column(&Milestone::state, Format::Choice);
    state.setNeedsDates = true;
    state.set = setState;
    return state;
}

Column<Milestone> actual()
{
    auto actual = column(&Milestone::actual, Format::Date);
    actual.setNeedsDates = true;
    actual.set = setActual;
    return actual;
}

Column<Milestone> deadline()
{
    auto deadline = column(&Milestone::deadlineZone, Format::Text);
    deadline.field = u"deadline"_s;
    deadline.fields |= fieldBit(&Milestone::deadlineTime) | fieldBit(&Milestone::timeZone);
    deadline.showsDates = true;
    deadline.choices = nullptr;
    deadline.touchedBy = zoneMoved;
    deadline.text = [](const Milestone &m, const ReadContext &context) {
        return deadlineText(context.plan, m, context.locale, context.timetable.find(m.id));
    };
    deadline.value = [text = deadline.text](const Milestone &m, const ReadContext &context) { return QVariant(text(m, context)); };
    deadline.sortKey = [text = deadline.text](const Milestone &m, const ReadContext &context) {
        const QString shown = text(m, context);
        return shown.isEmpty() ? QVariant() : QVariant(shown);
    };
    deadline.set = setDeadline;
    return deadline;
}

} // namespace Plimsoll::MilestoneColumns
