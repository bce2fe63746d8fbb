// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tolddates.h"

#include "domain/allrecords.h"
#include "domain/titlepattern.h"
#include "engine/ledgerreading.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QDate soonestOf(const DateChange &change)
{
    if (!change.told.start.isValid())
        return change.now.start;
    return change.now.start.isValid() ? qMin(change.told.start, change.now.start) : change.told.start;
}

/// Publications of an audience, the oldest first.
std::vector<const Publication *> publicationsFor(const Plan &plan, AudienceId audience)
{
    std::vector<const Publication *> found;
    for (const Publication &publication : plan.table<Publication>()) {
        if (publication.audience == audience.value())
            found.push_back(&publication);
    }
    std::ranges::sort(found, {}, [](const Publication *p) { return std::tuple(p->time, p->id); });
    return found;
}

bool isOver(const DateChange &change, QDate today)
{
    return qMax(change.told.end, change.now.end) < today; // Invalid ones are before all others.
}

bool isFor(const Milestone &milestone, AudienceId audience)
{
    return std::ranges::find(milestone.audiences, audience) != milestone.audiences.end();
}

bool isOff(const Plan &plan, const Milestone &milestone)
{
    const Release *release = plan.find(milestone.release);
    return milestone.state == MilestoneState::Cancelled || !release || release->state == ReleaseState::Cancelled;
}

ToldSoFar toldSoFar(const Plan &plan, AudienceId audience)
{
    ToldSoFar told;
    for (const Publication *publication : publicationsFor(plan, audience)) {
        for (ToldDate &date : readLedgerContent(publication->content)) {
            told.lastTold[date.release] = publication->time;
            told.dates[date.milestone] = std::move(date);
        }
    }
    return told;
}

/// Of several releases at once, so that the ledger is read once for each audience.
std::map<ReleaseId, std::vector<DateChange>> allChanges(const Plan &plan, const Timetable &timetable, const Audience &audience,
                                                        const ToldSoFar &ledger, QDate today)
{
    std::map<ReleaseId, std::vector<DateChange>> changes;
    for (const auto &[id, told] : ledger.dates) {
        if (!plan.find(told.release))
            continue;
        const Milestone *milestone = plan.find(told.milestone);
        // Who was told that it is off is told that it is on again only where it is theirs.
        if (!told.start.isValid() && (!milestone || !isFor(*milestone, audience.id)))
            continue;
        ToldDate now = milestone ? dateFor(plan, timetable, audience, *milestone) : ToldDate{told.milestone, told.release, {}, {}, {}, {}};
        // A date that cannot be computed for the moment is another problem; nobody is told that it is off.
        if (milestone && !now.start.isValid() && !isOff(plan, *milestone))
            continue;
        // What is not for customers any more, or was told when they were none, is not told by how it moved.
        if (milestone && audience.customer && now.title.isEmpty())
            continue;
        if (now.title.isEmpty())
            now.title = told.title;
        const DateChange change{told, now};
        if (!now.isAsGoodAs(told) && !isOver(change, today))
            changes[told.release].push_back(change);
    }
    for (auto &[release, list] : changes)
        std::ranges::stable_sort(list, {}, soonestOf);
    return changes;
}

} // namespace

ToldDate dateFor(const Plan &plan, const Timetable &timetable, const Audience &audience, const Milestone &milestone)
{
    ToldDate told;
    told.milestone = milestone.id;
    told.release = milestone.release;
    told.title = audience.customer ? displayPublicTitle(plan, milestone) : displayTitle(plan, milestone);
    const MilestoneDate *date = timetable.find(milestone.id);
    if (date && date->start.isValid() && !isOff(plan, milestone)) {
        told.start = date->start;
        told.end = date->end;
        told.moment = date->moment;
    }
    return told;
}

std::vector<ToldDate> datesFor(const Plan &plan, const Timetable &timetable, const Audience &audience, ReleaseId release)
{
    std::vector<ToldDate> dates;
    for (const Milestone &milestone : plan.table<Milestone>()) {
        if (milestone.release != release || !isFor(milestone, audience.id))
            continue;
        ToldDate told = dateFor(plan, timetable, audience, milestone);
        if (told.start.isValid() && !told.title.isEmpty())
            dates.push_back(std::move(told));
    }
    std::ranges::stable_sort(dates, {}, [](const ToldDate &d) { return std::tuple(d.start, d.end); });
    return dates;
}

QString whenText(const ToldDate &date, const QTimeZone &zone, const QLocale &locale)
{
    if (!date.start.isValid())
        return {};
    const auto day = [&](QDate d) { return locale.toString(d, u"ddd d MMM yyyy"_s); };
    if (!date.moment.isValid())
        return date.start == date.end ? day(date.start) : day(date.start) + u" – "_s + day(date.end);
    QDateTime local = date.moment.toTimeZone(zone);
    if (local.time() == QTime(0, 0) && local.date() > date.end)
        local = local.addSecs(-60);
    const QString until = day(local.date()) + local.time().toString(u", HH:mm"_s) + u" ("_s + QString::fromLatin1(zone.id()) + u')';
    return date.start == date.end ? until : day(date.start) + u" – "_s + until;
}

QString ledgerContent(const std::vector<ToldDate> &dates)
{
    QJsonArray list;
    for (const ToldDate &date : dates) {
        QJsonObject entry{{u"milestone"_s, QString::number(date.milestone.value())},
                          {u"release"_s, QString::number(date.release.value())},
                          {u"title"_s, date.title}};
        if (date.start.isValid()) {
            entry.insert(u"start"_s, date.start.toString(Qt::ISODate));
            entry.insert(u"end"_s, date.end.toString(Qt::ISODate));
        }
        if (date.moment.isValid())
            entry.insert(u"moment"_s, date.moment.toUTC().toString(Qt::ISODate));
        list.append(entry);
    }
    return QString::fromUtf8(QJsonDocument(QJsonObject{{u"dates"_s, list}}).toJson(QJsonDocument::Compact));
}

std::vector<ToldDate> readLedgerContent(const QString &content)
{
    std::vector<ToldDate> dates;
    const auto list = QJsonDocument::fromJson(content.toUtf8()).object().value("dates"_L1).toArray();
    for (const auto &value : list) {
        const QJsonObject entry = value.toObject();
        ToldDate date;
        date.milestone = MilestoneId(entry.value("milestone"_L1).toString().toLongLong());
        date.release = ReleaseId(entry.value("release"_L1).toString().toLongLong());
        date.title = entry.value("title"_L1).toString();
        date.start = QDate::fromString(entry.value("start"_L1).toString(), Qt::ISODate);
        date.end = QDate::fromString(entry.value("end"_L1).toString(), Qt::ISODate);
        date.moment = QDateTime::fromString(entry.value("moment"_L1).toString(), Qt::ISODate);
        if (date.moment.isValid())
            date.moment = date.moment.toTimeZone(QTimeZone(QTimeZone::UTC));
        if (date.milestone.isValid() && date.release.isValid() && date.start.isValid() == date.end.isValid())
            dates.push_back(std::move(date));
    }
    return dates;
}

std::vector<ToldDate> lastTold(const Plan &plan, AudienceId audience)
{
    const ToldSoFar told = toldSoFar(plan, audience);
    std::vector<ToldDate> list;
    for (const auto &[id, date] : told.dates)
        list.push_back(date);
    return list;
}

std::vector<DateChange> changesFor(const Plan &plan, const Timetable &timetable, const Audience &audience, ReleaseId release, QDate today)
{
    auto changes = allChanges(plan, timetable, audience, toldSoFar(plan, audience.id), today);
    return std::move(changes[release]);
}

LedgerReading::LedgerReading(const Plan &plan)
{
    if (plan.table<Publication>().isEmpty())
        return;
    for (const Audience &audience : plan.table<Audience>())
        m_told.emplace(audience.id, toldSoFar(plan, audience.id));
}

std::vector<StaleDates> LedgerReading::staleDates(const Plan &plan, const Timetable &timetable, QDate today) const
{
    std::vector<StaleDates> stale;
    for (const auto &[id, told] : m_told) {
        const Audience *audience = plan.find(id);
        if (!audience)
            continue;
        for (auto &[release, changes] : allChanges(plan, timetable, *audience, told, today))
            stale.push_back({id, release, told.lastTold.at(release), std::move(changes)});
    }
    return stale;
}

std::vector<StaleDates> staleDates(const Plan &plan, const Timetable &timetable, QDate today)
{
    return LedgerReading(plan).staleDates(plan, timetable, today);
}

} // namespace Plimsoll
