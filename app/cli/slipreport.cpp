// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/slipreport.h"

#include "app/cli/commandtext.h"
#include "app/cli/reporttexts.h"
#include "domain/allrecords.h"
#include "engine/datecalculator.h"
#include "engine/timeunits.h"
#include "items/movetexts.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// " 13:00" in that zone; empty for what lasts all day or ends with it.
QString timeOf(const MilestoneDate &date, const QTimeZone &zone)
{
    if (!date.moment.isValid())
        return {};
    const QDateTime local = date.moment.toTimeZone(zone);
    // The end of a day is the first moment after it.
    return local.date() == date.end ? u' ' + local.time().toString(u"HH:mm"_s) : QString();
}

bool isPoint(const MilestoneDate &date)
{
    return date.start == date.end;
}

} // namespace

SlipReport::SlipReport(const SlipPreview &preview, std::vector<MilestoneId> openInThePast, bool accepted)
    : m_preview(preview), m_plan(preview.after), m_open(std::move(openInThePast)), m_accepted(accepted)
{
}

QString SlipReport::releaseOf(MilestoneId id) const
{
    const Milestone *milestone = m_plan.find(id);
    return milestone ? releaseName(m_plan, milestone->release) : QString();
}

QJsonObject SlipReport::moveObject(const SlippedDate &moved) const
{
    QJsonObject object{{u"milestone"_s, milestoneTitle(m_plan, moved.milestone)},
                       {u"id"_s, QString::number(moved.milestone.value())},
                       {u"release"_s, releaseOf(moved.milestone)},
                       {u"workingDays"_s, moved.workingDays},
                       {u"reason"_s, slipReason(m_plan, moved)}};
    insertDate(object, u"from"_s, moved.from);
    insertDate(object, u"to"_s, moved.to);
    return object;
}

QJsonArray SlipReport::moves(const std::vector<SlippedDate> &moved) const
{
    QJsonArray list;
    for (const SlippedDate &date : moved)
        list.append(moveObject(date));
    return list;
}

QJsonArray SlipReport::notices() const
{
    QJsonArray list;
    for (const ShortNotice &notice : m_preview.notices) {
        const Message *message = m_plan.find(notice.message);
        const Audience *audience = message ? m_plan.find(message->audience) : nullptr;
        list.append(QJsonObject{{u"message"_s, message ? message->title : QString()}, {u"audience"_s, audience ? audience->name : QString()},
                                {u"due"_s, isoDay(notice.dates.due)}, {u"latest"_s, isoDay(notice.dates.latest)}});
    }
    return list;
}

QJsonArray SlipReport::stale() const
{
    QJsonArray list;
    for (const StaleDates &dates : m_preview.stale) {
        const Audience *audience = m_plan.find(dates.audience);
        QJsonArray changes;
        for (const DateChange &change : dates.changes) {
            changes.append(QJsonObject{{u"title"_s, change.now.title}, {u"from"_s, isoDay(change.told.start)}, {u"to"_s, isoDay(change.now.start)}});
        }
        list.append(QJsonObject{{u"audience"_s, audience ? audience->name : QString()},
                                {u"release"_s, releaseName(m_plan, dates.release)}, {u"changes"_s, changes}});
    }
    return list;
}

QString SlipReport::json() const
{
    QJsonArray open;
    for (const MilestoneId id : m_open)
        open.append(milestoneTitle(m_plan, id));
    QJsonArray past;
    for (const MilestoneId id : m_preview.intoThePast)
        past.append(milestoneTitle(m_plan, id));
    const QJsonObject object{{u"step"_s, m_preview.edit.label},
                             {u"accepted"_s, m_accepted},
                             {u"moved"_s, moves(m_preview.moved)},
                             {u"rippled"_s, moves(m_preview.rippled(m_plan))},
                             {u"conflicts"_s, problemObjects(m_preview.conflicts)},
                             {u"resolved"_s, problemObjects(m_preview.resolved)},
                             {u"intoThePast"_s, past},
                             {u"notices"_s, notices()},
                             {u"stale"_s, stale()},
                             {u"openInThePast"_s, open}};
    return jsonText(object);
}

QString SlipReport::movedText(const SlippedDate &moved) const
{
    const MilestoneDate &from = moved.from;
    const MilestoneDate &to = moved.to;
    const Milestone &milestone = *m_plan.find(moved.milestone);
    const QTimeZone zone = DateCalculator(m_plan, m_preview.dates.calendars()).zoneOf(milestone);
    const QString fromTime = timeOf(from, zone);
    const QString toTime = timeOf(to, zone);
    const QString zoneName = fromTime.isEmpty() && toTime.isEmpty() ? QString() : printedZone(milestone);
    QString when;
    if (isPoint(from) && isPoint(to)) {
        const bool sameDay = from.start == to.start && !toTime.isEmpty();
        when = printedDay(from.start) + fromTime + u" → "_s + (sameDay ? toTime.trimmed() : printedDay(to.start) + toTime) + zoneName;
    } else if (from.start == to.start) {
        const QString last = printedDay(to.end) + toTime + zoneName;
        when = commandText("end %1 → %2").arg(QString(printedDay(from.end) + fromTime), last);
    } else {
        when = printedDay(from.start) + u" → "_s + printedDay(to.start);
    }
    const bool sameDays = from.start == to.start && from.end == to.end;
    const bool otherTime = isPoint(from) && isPoint(to) && fromTime != toTime;
    if (from.moment.isValid() && to.moment.isValid() && (sameDays || otherTime)) {
        const qint64 hours = qRound64(double(from.moment.secsTo(to.moment)) / secondsPerHour);
        const QString amount = (hours < 0 ? u"−"_s : u"+"_s) + QString::number(qAbs(hours));
        return when + u", "_s + commandText("%1 h").arg(amount);
    }
    // Over days off no working day may lie between.
    const int days = int(from.start == to.start ? from.end.daysTo(to.end) : from.start.daysTo(to.start));
    return when + u", "_s
        + (moved.workingDays != 0 ? signedAmount(moved.workingDays, OffsetUnit::WorkingDays) : signedAmount(days, OffsetUnit::CalendarDays));
}

QString SlipReport::moveLine(const SlippedDate &moved) const
{
    return u"  %1  %2 (%3)\n"_s.arg(movedText(moved), milestoneTitle(m_plan, moved.milestone), slipReason(m_plan, moved));
}

QString SlipReport::stateLine(MilestoneId id) const
{
    const Milestone *milestone = m_plan.find(id);
    const Release *release = milestone ? m_plan.find(milestone->release) : nullptr;
    if (release && release->state == ReleaseState::Released)
        return commandText("%1 is released already.").arg(releaseOf(id)) + u'\n';
    if (release && release->state == ReleaseState::Cancelled)
        return commandText("%1 is cancelled.").arg(releaseOf(id)) + u'\n';
    return {};
}

QString SlipReport::text() const
{
    QString text = m_preview.edit.label + u'\n' + stateLine(m_preview.slipped.milestone);
    if (!m_open.empty()) {
        QStringList titles;
        for (const MilestoneId id : m_open)
            titles << milestoneTitle(m_plan, id);
        constexpr qsizetype most = 5; // JSON has them all.
        if (const qsizetype others = titles.size() - most; others > 1)
            titles = titles.first(most) << commandText("and %1 more").arg(others);
        text += commandText("Past and still planned: %1.").arg(titles.join(", "_L1)) + u'\n';
    }
    text += commandText("Milestones that move: %1").arg(m_preview.moved.size()) + u'\n';
    QString release = releaseOf(m_preview.slipped.milestone);
    for (const SlippedDate &moved : m_preview.moved) {
        if (const QString own = releaseOf(moved.milestone); own != release) {
            release = own;
            text += release + u":\n"_s;
        }
        text += moveLine(moved);
    }
    text += printedProblems(commandText("New conflicts:"), m_preview.conflicts);
    QStringList past;
    for (const MilestoneId id : m_preview.intoThePast)
        past << milestoneTitle(m_plan, id);
    text += printedList(commandText("Milestones that would be past:"), past);
    QStringList late;
    for (const ShortNotice &notice : m_preview.notices) {
        const Message *message = m_plan.find(notice.message);
        const Audience *audience = message ? m_plan.find(message->audience) : nullptr;
        late << commandText("%1 to %2, at the latest on %3")
                    .arg(message ? message->title : QString(), audience ? audience->name : QString(), printedDay(notice.dates.latest));
    }
    text += printedList(commandText("Messages whose notice becomes too short:"), late);
    QStringList holders;
    for (const StaleDates &dates : m_preview.stale) {
        if (const Audience *audience = m_plan.find(dates.audience))
            holders << audience->name;
    }
    return text + printedList(commandText("Audiences that will hold stale dates:"), holders) + acceptanceLine(m_accepted);
}

} // namespace Plimsoll
