// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/decisions/runbookmodel.h"

#include "domain/allrecords.h"
#include "domain/edits/removal.h"
#include "engine/planzone.h"
#include "items/celltext.h"
#include "items/membercolumn.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString trr(const char *text)
{
    return QCoreApplication::translate("RunbookModel", text);
}

constexpr int secondsPerMinute = 60;
constexpr int minutesPerHour = 60;
constexpr int toldInHours = 2 * minutesPerHour; ///< From so many minutes on.

/// "T-30", "-30", "30", "T+24 h" and "T-4 h 30 min".
Result<int> minuteFromText(const QString &text, const EditContext &context)
{
    QString bare = text.trimmed();
    bare.replace(u'\u2212', u'-');
    if (bare.startsWith(u'T', Qt::CaseInsensitive))
        bare.remove(0, 1);
    if (bare.startsWith(u'+'))
        bare.remove(0, 1);
    static const QRegularExpression inHours(u"^(-?)\\s*(\\d{1,5})\\s*h(?:\\s*(\\d{1,5})\\s*min)?$"_s, QRegularExpression::CaseInsensitiveOption);
    if (const auto match = inHours.match(bare.trimmed()); match.hasMatch()) {
        const int minutes = match.captured(2).toInt() * minutesPerHour + match.captured(3).toInt();
        return match.captured(1).isEmpty() ? minutes : -minutes;
    }
    return fromCell<int>(QVariant(bare.trimmed()), 0, context);
}

Column<RunbookStep> minuteColumn()
{
    auto minute = column(&RunbookStep::minute, Format::Number);
    minute.text = [](const RunbookStep &step, const ReadContext &) { return minuteText(step.minute); };
    minute.set = [](const EditContext &context, std::span<const RunbookStepId> ids, const QVariant &cell) -> Result<PlanEdit> {
        const auto typed = cell.typeId() == QMetaType::QString ? minuteFromText(cell.toString(), context) : Result<int>(cell.toInt());
        return typed ? Result<PlanEdit>(edits::setField(context.plan, ids, &RunbookStep::minute, *typed)) : Result<PlanEdit>(typed.error());
    };
    return minute;
}

} // namespace

RunbookModel::RunbookModel(PlanDocument &document, QObject *parent) : RecordTableModel(document, parent)
{
    auto clock = computedColumn<RunbookStep>(u"clock"_s, trr("Time"), stepClock);
    clock.fields = fieldBit(&RunbookStep::minute) | fieldBit(&RunbookStep::milestone);
    clock.touchedBy = [](const PlanChange &) { return true; };
    setColumns({
        minuteColumn(),
        std::move(clock),
        column(&RunbookStep::minutes, trr("Takes, min"), Format::Number),
        column(&RunbookStep::title, Format::Text),
        column(&RunbookStep::owner, Format::Choice),
        column(&RunbookStep::pointOfNoReturn, Format::Flag),
        column(&RunbookStep::done, Format::Text, Editing::ReadOnly),
        column(&RunbookStep::note, Format::LongText),
    });
    setFactory([this](const EditContext &context) { return newStep(context); });
    setRemover([](const EditContext &context, std::span<const RunbookStepId> ids) { return edits::removeRecords<RunbookStep>(context.plan, ids); });
    setMilestone({});
}

void RunbookModel::setMilestone(MilestoneId milestone)
{
    m_milestone = milestone;
    setRowFilter([milestone](const RunbookStep &step) { return step.milestone == milestone; });
}

/// Begins when the last one ends.
RunbookStep RunbookModel::newStep(const EditContext &context) const
{
    RunbookStep made;
    made.id = context.ids.next<RunbookStep>();
    made.milestone = m_milestone;
    made.title = unusedName<RunbookStep>(context.plan, trr("New step"));
    bool first = true;
    for (const RunbookStep &other : context.plan.table<RunbookStep>()) {
        if (other.milestone != m_milestone)
            continue;
        made.minute = first ? other.minute + other.minutes : std::max(made.minute, other.minute + other.minutes);
        first = false;
    }
    return made;
}

RunbookSum runbookSum(const Plan &plan, MilestoneId milestone)
{
    RunbookSum sum;
    int begin = 0;
    int end = 0;
    for (const RunbookStep &step : plan.table<RunbookStep>()) {
        if (step.milestone != milestone)
            continue;
        begin = sum.steps == 0 ? step.minute : std::min(begin, step.minute);
        end = sum.steps == 0 ? step.minute + step.minutes : std::max(end, step.minute + step.minutes);
        ++sum.steps;
        sum.done += step.done.isValid();
        if (step.pointOfNoReturn && (!sum.noReturn || step.minute < *sum.noReturn))
            sum.noReturn = step.minute;
    }
    sum.minutes = end - begin;
    return sum;
}

QString stepClock(const RunbookStep &step, const ReadContext &context)
{
    const MilestoneDate *date = context.timetable.find(step.milestone);
    if (!date || !date->moment.isValid())
        return {};
    const Milestone *milestone = context.plan.find(step.milestone);
    const QTimeZone zone = milestone && !milestone->timeZone.isEmpty() ? zoneNamed(milestone->timeZone) : planZone(context.plan);
    const QDateTime at = date->moment.addSecs(qint64(step.minute) * secondsPerMinute).toTimeZone(zone);
    const QString clock = timeText(at.time(), context.locale);
    const bool sameDay = at.date() == date->moment.toTimeZone(zone).date();
    return sameDay ? clock : QString(context.locale.toString(at.date(), u"ddd d MMM, "_s) + clock);
}

QString lengthText(int minutes)
{
    const QLocale locale;
    if (minutes < toldInHours)
        return trr("%1 min").arg(locale.toString(minutes));
    const QString hours = locale.toString(minutes / minutesPerHour);
    const int rest = minutes % minutesPerHour;
    return rest == 0 ? trr("%1 h").arg(hours) : trr("%1 h %2 min").arg(hours, locale.toString(rest));
}

QString minuteText(int minute)
{
    if (minute == 0)
        return u"T0"_s;
    const int length = std::abs(minute);
    return (minute < 0 ? u"T\u2212"_s : u"T+"_s) + (length < toldInHours ? QLocale().toString(length) : lengthText(length));
}

} // namespace Plimsoll
