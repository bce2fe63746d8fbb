// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/publishing/pendingdifference.h"

#include "document/publishing/filetarget.h"
#include "document/publishing/targetfacts.h"
#include "domain/allrecords.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Plimsoll {

PendingDifference differenceBetween(const std::vector<PublishedEvent> &held, const OutgoingCalendar &calendar)
{
    PendingDifference difference;
    std::map<QString, const PublishedEvent *> known;
    for (const PublishedEvent &event : held)
        known.emplace(event.uid, &event);
    const auto add = [&](int &count, PendingEvent::Kind kind, const QString &uid) {
        ++count;
        const EventLabel told = calendar.labels.value(uid);
        difference.events.push_back({kind, uid, told.title, told.start, told.end});
    };
    for (const OutgoingEvent &event : calendar.events) {
        const auto found = known.find(event.uid);
        const bool wasThere = found != known.end() && !found->second->cancelled;
        if (event.cancelled) {
            if (wasThere)
                add(difference.counts.cancelled, PendingEvent::Kind::Cancelled, event.uid);
        } else if (!wasThere) {
            add(difference.counts.added, PendingEvent::Kind::New, event.uid);
        } else if (found->second->contentHash == event.contentHash) {
            ++difference.counts.unchanged;
        } else {
            add(difference.counts.changed, PendingEvent::Kind::Changed, event.uid);
        }
        if (found != known.end())
            known.erase(found);
    }
    for (const auto &[uid, event] : known) {
        if (!event->cancelled)
            add(difference.counts.cancelled, PendingEvent::Kind::Cancelled, uid);
    }
    std::ranges::stable_sort(difference.events, {}, [](const PendingEvent &event) { return std::tuple(event.kind, event.title); });
    return difference;
}

Result<std::vector<PublishedEvent>> eventsHeld(const Plan &plan, const PublishingTarget &target, const QString &planPath)
{
    if (target.kind != TargetKind::File)
        return publishedEvents(plan, target, planPath);
    const auto present = readPublishedFile(filePathOf(target, planPath));
    return present ? Result<std::vector<PublishedEvent>>(eventsInFile(*present)) : Result<std::vector<PublishedEvent>>(present.error());
}

Result<PendingDifference> pendingDifference(const Plan &plan, const Timetable &timetable, const PublishingTarget &target, const QString &planPath,
                                            const QDateTime &now)
{
    if (const auto shared = sharedPlace(plan, target, planPath))
        return *shared;
    const auto calendar = outgoingCalendar(plan, timetable, target, now);
    if (!calendar)
        return calendar.error();
    const auto held = eventsHeld(plan, target, planPath);
    if (!held)
        return held.error();
    PendingDifference difference = differenceBetween(*held, *calendar);
    difference.everPublished = publishedCalendar(plan, target, planPath).time.isValid();
    return difference;
}

QString differenceText(const PendingDifference &difference)
{
    const CalendarDifference &counts = difference.counts;
    if (counts.isEmpty() && counts.unchanged == 1)
        return QCoreApplication::translate("Publishing", "up to date, 1 event");
    if (counts.isEmpty())
        return QCoreApplication::translate("Publishing", "up to date, %1 events").arg(counts.unchanged);
    return QCoreApplication::translate("Publishing", "%1 new, %2 changed, %3 cancelled, %4 unchanged")
        .arg(counts.added).arg(counts.changed).arg(counts.cancelled).arg(counts.unchanged);
}

} // namespace Plimsoll
