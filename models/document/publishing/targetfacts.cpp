// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/publishing/targetfacts.h"

#include "document/publishing/filetarget.h"
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/plandraft.h"
#include "engine/tolddates.h"
#include "exchange/calendarscope.h"
#include "exchange/icseventwriter.h"
#include "exchange/serveraddress.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// Whether what was published there is at the place that the target names now.
bool isSamePlace(const PublishedCalendar &state, const PublishingTarget &target, const QString &planPath)
{
    if (target.kind == TargetKind::File)
        return state.address == filePathOf(target, planPath);
    const Result<QUrl> now = serverAddress(target.address);
    if (!now || target.kind == TargetKind::Web)
        return now && state.address == now->toString();
    // A calendar may have been found below the address of its server, or elsewhere on it.
    return isSameOrigin(QUrl(state.address), *now);
}

/// Where the one file of a target lies; empty where it is none, or nowhere yet.
QString placeOf(const PublishingTarget &target, const QString &planPath)
{
    if (target.kind == TargetKind::CalDav || target.address.trimmed().isEmpty())
        return {};
    if (target.kind == TargetKind::File)
        return filePathOf(target, planPath);
    const Result<QUrl> url = serverAddress(target.address);
    return url ? url->toString() : QString();
}

/// The UIDs of events that the target holds as they went out.
std::set<QString> reachedUids(const PublishedRun &run)
{
    std::map<QString, QString> held;
    for (const PublishedEvent &event : run.outcome.held)
        held.emplace(event.uid, event.contentHash);
    std::set<QString> reached;
    for (const OutgoingEvent &event : run.events) {
        const auto found = held.find(event.uid);
        // On servers a cancelled event is removed.
        if (found == held.end() ? event.cancelled : found->second == event.contentHash)
            reached.insert(event.uid);
    }
    // There the target says what somebody else wrote.
    for (const TargetConflict &conflict : run.outcome.conflicts)
        reached.erase(conflict.uid);
    return reached;
}

/// What those who see the calendar read in it, in the wording of the audience; what they were told of and is gone is told as off.
std::vector<ToldDate> toldBy(const PublishedRun &run, const Audience &audience)
{
    const std::set<QString> reached = reachedUids(run);
    const auto isReached = [&](MilestoneId id) { return reached.contains(calendarUid(run.plan.planId, id.value())); };
    const CalendarScope scope = scopeOf(run.target);
    std::vector<ToldDate> told;
    std::set<MilestoneId> shown;
    for (const Milestone &milestone : run.plan.table<Milestone>()) {
        if (!isInScope(scope, calendarFacts(run.plan, milestone)) || !isReached(milestone.id))
            continue;
        ToldDate date = dateFor(run.plan, run.timetable, audience, milestone);
        if (date.title.isEmpty())
            continue;
        shown.insert(milestone.id);
        told.push_back(std::move(date));
    }
    for (ToldDate &known : lastTold(run.plan, audience.id)) {
        if (!known.start.isValid() || shown.contains(known.milestone) || !isReached(known.milestone))
            continue;
        known.start = known.end = {};
        known.moment = {};
        told.push_back(std::move(known));
    }
    return told;
}

/// Whether the target holds anything else than the plan knew, also where an earlier run brought it there and could not note it.
bool tellsNews(const Plan &plan, const PublishedRun &run)
{
    std::map<QString, std::pair<QString, bool>> known;
    for (const PublishedEvent &event : plan.table<PublishedEvent>()) {
        if (event.target == run.target.id.value())
            known[event.uid] = {event.contentHash, event.cancelled};
    }
    std::map<QString, std::pair<QString, bool>> held;
    for (const PublishedEvent &event : run.outcome.held)
        held[event.uid] = {event.contentHash, event.cancelled};
    return known != held;
}

void keepEvents(PlanDraft &draft, const PublishedRun &run, IdSource &ids)
{
    std::map<QString, PublishedEventId> known;
    std::set<PublishedEventId> gone;
    for (const PublishedEvent &event : draft.plan().table<PublishedEvent>()) {
        if (event.target == run.target.id.value()) {
            known.emplace(event.uid, event.id);
            gone.insert(event.id);
        }
    }
    for (PublishedEvent event : run.outcome.held) {
        const auto found = known.find(event.uid);
        event.id = found != known.end() ? found->second : ids.next<PublishedEvent>();
        event.target = run.target.id.value();
        gone.erase(event.id);
        draft.put(std::move(event));
    }
    for (const PublishedEventId id : gone)
        draft.remove(id);
}

} // namespace

PublishedCalendar publishedCalendar(const Plan &plan, const PublishingTarget &target, const QString &planPath)
{
    const PublishedCalendar *state = plan.find(PublishedCalendarId(target.id.value()));
    if (state && isSamePlace(*state, target, planPath))
        return *state;
    PublishedCalendar none;
    none.id = PublishedCalendarId(target.id.value());
    return none;
}

std::vector<PublishedEvent> publishedEvents(const Plan &plan, const PublishingTarget &target, const QString &planPath)
{
    std::vector<PublishedEvent> events;
    if (publishedCalendar(plan, target, planPath).address.isEmpty())
        return events;
    for (const PublishedEvent &event : plan.table<PublishedEvent>()) {
        if (event.target == target.id.value())
            events.push_back(event);
    }
    std::ranges::sort(events, {}, &PublishedEvent::uid);
    return events;
}

std::optional<Error> sharedPlace(const Plan &plan, const PublishingTarget &target, const QString &planPath)
{
    const QString place = placeOf(target, planPath);
    if (place.isEmpty())
        return {};
    for (const PublishingTarget &other : plan.table<PublishingTarget>()) {
        if (other.id == target.id || other.kind != target.kind || placeOf(other, planPath) != place)
            continue;
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate("Publishing", "%1 and %2 name the same place and would overwrite each other; give one of them another.")
                         .arg(quotedName(target), quotedName(other)),
                     target.name};
    }
    return {};
}

TargetRequest targetRequest(const Plan &plan, const PublishingTarget &target, OutgoingCalendar calendar, const QString &password,
                            const QString &planPath)
{
    TargetRequest request;
    request.target = target;
    request.password = password;
    request.calendarName = std::move(calendar.name);
    request.events = std::move(calendar.events);
    request.file = std::move(calendar.file);
    request.state = publishedCalendar(plan, target, planPath);
    request.held = publishedEvents(plan, target, planPath);
    return request;
}

PlanEdit publishedEdit(const Plan &plan, const PublishedRun &run, const QDateTime &now, IdSource &ids)
{
    PlanDraft draft(plan);
    // Where no place was reached, what is known of another one stays as it is.
    const bool hasPlace = !run.outcome.state.address.isEmpty();
    if (hasPlace)
        keepEvents(draft, run, ids);
    PublishedCalendar state = run.outcome.state;
    state.id = PublishedCalendarId(run.target.id.value());
    if (!run.outcome.error && hasPlace && run.outcome.conflicts.empty()) {
        state.time = now.toUTC();
        state.revision = run.revision;
        state.author.clear(); // Is signed anew.
    }
    if (hasPlace)
        draft.put(std::move(state));
    const Audience *audience = run.plan.find(run.target.audience);
    if (audience && hasPlace && (run.outcome.sent > 0 || tellsNews(plan, run))) {
        std::vector<ToldDate> dates = toldBy(run, *audience);
        if (!dates.empty()) {
            Publication publication;
            publication.id = ids.next<Publication>();
            publication.audience = audience->id.value();
            publication.audienceName = audience->name;
            publication.release = run.target.release.value();
            publication.title = run.target.name;
            publication.time = now.toUTC();
            publication.content = ledgerContent(dates);
            draft.put(std::move(publication));
        }
    }
    return draft.toEdit(QCoreApplication::translate("Edits", "Publish %1").arg(quotedName(run.target)));
}

} // namespace Plimsoll
