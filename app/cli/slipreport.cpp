// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/slipreport.h"

#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/titlepattern.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString dayText(QDate day)
{
    return QLocale::c().toString(day, u"ddd yyyy-MM-dd");
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"error"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Notice:
        break;
    }
    return u"notice"_s;
}

/// With its end where it is a span, and its moment where it has one.
void insertDate(QJsonObject &object, const QString &name, const MilestoneDate &date)
{
    object.insert(name, isoDay(date.start));
    if (date.end != date.start)
        object.insert(name + "End"_L1, isoDay(date.end));
    if (date.moment.isValid())
        object.insert(name + "Moment"_L1, date.moment.toUTC().toString(Qt::ISODate));
}

} // namespace

SlipReport::SlipReport(const Plan &plan, const SlipPreview &preview, std::vector<MilestoneId> openInThePast, bool accepted)
    : m_plan(plan), m_preview(preview), m_open(std::move(openInThePast)), m_accepted(accepted)
{
    m_plan.apply(preview.edit);
}

QString SlipReport::titleOf(MilestoneId id) const
{
    const Milestone *milestone = m_plan.find(id);
    return milestone ? displayTitle(m_plan, *milestone) : QString();
}

QString SlipReport::releaseOf(MilestoneId id) const
{
    const Milestone *milestone = m_plan.find(id);
    const Release *release = milestone ? m_plan.find(milestone->release) : nullptr;
    return release ? displayName(m_plan, *release) : QString();
}

QJsonObject SlipReport::moveObject(const SlippedDate &moved) const
{
    QJsonObject object{{u"milestone"_s, titleOf(moved.milestone)},
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

QJsonArray SlipReport::problems(const std::vector<Problem> &problems) const
{
    QJsonArray list;
    for (const Problem &problem : problems) {
        list.append(QJsonObject{{u"severity"_s, severityName(problem.severity)}, {u"check"_s, problem.check}, {u"text"_s, problem.text},
                                {u"cure"_s, problem.cure}});
    }
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
        const Release *release = m_plan.find(dates.release);
        QJsonArray changes;
        for (const DateChange &change : dates.changes) {
            changes.append(QJsonObject{{u"title"_s, change.now.title}, {u"from"_s, isoDay(change.told.start)}, {u"to"_s, isoDay(change.now.start)}});
        }
        list.append(QJsonObject{{u"audience"_s, audience ? audience->name : QString()},
                                {u"release"_s, release ? displayName(m_plan, *release) : QString()}, {u"changes"_s, changes}});
    }
    return list;
}

QString SlipReport::json() const
{
    QJsonArray open;
    for (const MilestoneId id : m_open)
        open.append(titleOf(id));
    QJsonArray past;
    for (const MilestoneId id : m_preview.intoThePast)
        past.append(titleOf(id));
    const QJsonObject object{{u"step"_s, m_preview.edit.label},
                             {u"accepted"_s, m_accepted},
                             {u"moved"_s, moves(m_preview.moved)},
                             {u"rippled"_s, moves(m_preview.rippled(m_plan))},
                             {u"conflicts"_s, problems(m_preview.conflicts)},
                             {u"resolved"_s, problems(m_preview.resolved)},
                             {u"intoThePast"_s, past},
                             {u"notices"_s, notices()},
                             {u"stale"_s, stale()},
                             {u"openInThePast"_s, open}};
    return QString::fromUtf8(QJsonDocument(object).toJson());
}

QString SlipReport::moveLine(const SlippedDate &moved) const
{
    QString when = dayText(moved.from.start) + u" → "_s + dayText(moved.to.start);
    if (moved.to.start == moved.from.start && moved.to.end != moved.from.end)
        when = tr("end %1 → %2").arg(dayText(moved.from.end), dayText(moved.to.end));
    else if (moved.to.start == moved.from.start && moved.to.moment.isValid())
        when = moved.from.moment.toUTC().toString(Qt::ISODate) + u" → "_s + moved.to.moment.toUTC().toString(Qt::ISODate);
    const QString days = tr("%1 working days").arg((moved.workingDays > 0 ? u"+"_s : QString()) + QString::number(moved.workingDays));
    return u"  %1  %2  %3 (%4)\n"_s.arg(when, days, titleOf(moved.milestone), slipReason(m_plan, moved));
}

QString SlipReport::text() const
{
    QString text = m_preview.edit.label + u'\n';
    if (!m_open.empty()) {
        QStringList titles;
        for (const MilestoneId id : m_open)
            titles << titleOf(id);
        constexpr qsizetype most = 5; // JSON has them all.
        if (const qsizetype others = titles.size() - most; others > 1)
            titles = titles.first(most) << tr("and %1 more").arg(others);
        text += tr("Past and still planned: %1.").arg(titles.join(", "_L1)) + u'\n';
    }
    text += tr("Milestones that move: %1").arg(m_preview.moved.size()) + u'\n';
    QString release = releaseOf(m_preview.slipped.milestone);
    for (const SlippedDate &moved : m_preview.moved) {
        if (const QString own = releaseOf(moved.milestone); own != release) {
            release = own;
            text += release + u":\n"_s;
        }
        text += moveLine(moved);
    }
    const auto addLines = [&](const QString &heading, const QStringList &lines) {
        if (!lines.isEmpty())
            text += heading + u"\n  "_s + lines.join(u"\n  "_s) + u'\n';
    };
    QStringList conflicts;
    for (const Problem &problem : m_preview.conflicts)
        conflicts << problem.text;
    addLines(tr("New conflicts:"), conflicts);
    QStringList past;
    for (const MilestoneId id : m_preview.intoThePast)
        past << titleOf(id);
    addLines(tr("Milestones that would be past:"), past);
    QStringList late;
    for (const auto &value : notices()) {
        const QJsonObject notice = value.toObject();
        late << tr("%1 to %2, at the latest on %3").arg(notice["message"_L1].toString(), notice["audience"_L1].toString(), notice["latest"_L1].toString());
    }
    addLines(tr("Messages whose notice becomes too short:"), late);
    QStringList holders;
    for (const StaleDates &dates : m_preview.stale) {
        if (const Audience *audience = m_plan.find(dates.audience))
            holders << audience->name;
    }
    addLines(tr("Audiences that will hold stale dates:"), holders);
    return text + (m_accepted ? tr("Done.") : tr("Nothing was changed; --accept does it.")) + u'\n';
}

} // namespace Plimsoll
