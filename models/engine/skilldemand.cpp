// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/skilldemand.h"

#include "domain/allrecords.h"
#include "engine/personhours.h"
#include "engine/skillfreeze.h"
#include "engine/workingdays.h"
#include "engine/workslack.h"

#include <QHash>

#include <algorithm>
#include <functional>
#include <iterator>
#include <map>
#include <numeric>
#include <tuple>

namespace Plimsoll {

namespace {

struct DemandSpan {
    QDate first;
    QDate last;
};

/// That of a demand; see DemandPiece.
struct DemandPlace {
    DemandSpan span;
    QDate due;
    bool isOpen = false;
};

/// From the first milestone of each release to its anchor, or to its last milestone where it has none.
QHash<ReleaseId, DemandSpan> releaseSpans(const Plan &plan, const Timetable &timetable)
{
    QHash<ReleaseId, DemandSpan> spans;
    for (const Milestone &milestone : plan.table<Milestone>()) {
        const MilestoneDate *date = timetable.find(milestone.id);
        if (milestone.state == MilestoneState::Cancelled || !date || !date->start.isValid())
            continue;
        DemandSpan &span = spans[milestone.release];
        span.first = span.first.isValid() ? std::min(span.first, date->start) : date->start;
        span.last = span.last.isValid() ? std::max(span.last, date->end) : date->end;
    }
    for (const Release &release : plan.table<Release>()) {
        const auto span = spans.find(release.id);
        const QDate anchor = timetable.startOf(release.anchor);
        if (span != spans.end() && anchor.isValid())
            span->last = std::max(span->first, anchor);
    }
    return spans;
}

DemandPlace placeOf(const Plan &plan, const Timetable &timetable, const WorkLimits &limits, const WorkItem &item, FreezeScope freeze,
                    const DemandSpan &release)
{
    const QDate limit = workLimitOf(plan, timetable, limits, item, freeze).day;
    DemandPlace place{release, limit.isValid() ? limit.addDays(-1) : release.last, false};
    if (!place.due.isValid())
        return {};
    const QDate begin = item.state == WorkItemState::Started ? QDate() : notBeforeOf(plan, item);
    if (begin.isValid()) {
        place.span.first = begin;
    } else if (!release.first.isValid() || release.first > place.due) {
        place.span.first = place.due;
        place.isOpen = true;
    }
    // What is late already is asked for at once.
    place.span.last = std::max(place.span.first, place.due);
    return place;
}

/// The rows of each demand's scheduled work that have dates.
QHash<DemandId, std::vector<const ScheduledWork *>> scheduledRows(const Plan &plan)
{
    QHash<DemandId, std::vector<const ScheduledWork *>> rows;
    for (const ScheduledWork &work : plan.table<ScheduledWork>()) {
        if (work.start.isValid() && work.end >= work.start)
            rows[work.demand].push_back(&work);
    }
    return rows;
}

/// The pieces of one person day by day, from the last day back: each day goes to what may not be earlier, as far as there are hours. Then
/// what was planned one after the other, a day shared by two pieces included, stays so.
std::vector<DemandPiece> laidOut(const Plan &plan, PersonId person, std::vector<DemandPiece> pieces)
{
    const PersonRules rules(plan, person);
    std::vector<DemandPiece> made;
    std::ranges::sort(pieces, std::ranges::greater(), &DemandPiece::last);
    const auto earlier = [](const DemandPiece &a, const DemandPiece &b) { return a.first < b.first; };
    std::vector<DemandPiece> open;
    size_t next = 0;
    for (QDate day = pieces.front().last; next < pieces.size() || !open.empty(); day = day.addDays(-1)) {
        if (open.empty())
            day = std::min(day, pieces[next].last);
        for (; next < pieces.size() && pieces[next].last >= day; ++next) {
            open.push_back(pieces[next]);
            std::ranges::push_heap(open, earlier);
        }
        double left = rules.on(day).available();
        while (!open.empty() && (open.front().first >= day || left > 0)) {
            std::ranges::pop_heap(open, earlier);
            DemandPiece piece = open.back();
            open.pop_back();
            const double hours = piece.first >= day ? piece.hours : std::min(left, piece.hours);
            made.push_back(piece);
            made.back().first = made.back().last = day;
            made.back().hours = hours;
            made.back().workingDays = 0;
            left -= hours;
            piece.hours -= hours;
            if (piece.first < day && piece.hours > 0) {
                open.push_back(piece);
                std::ranges::push_heap(open, earlier);
                break;
            }
        }
    }
    return made;
}

} // namespace

bool isPlanned(const WorkItem &item)
{
    return item.state != WorkItemState::Proposed && item.state != WorkItemState::Dropped;
}

bool isPlanned(const Plan &plan, ReleaseId id)
{
    const Release *release = plan.find(id);
    return release && release->state != ReleaseState::Cancelled;
}

bool hasWorkLeft(const Plan &plan)
{
    const auto &items = plan.table<WorkItem>();
    return std::any_of(items.begin(), items.end(), [&](const WorkItem &item) {
        const Release *release = plan.find(item.release);
        return release && release->state == ReleaseState::Planned && isPlanned(item) && item.state != WorkItemState::Done;
    });
}

double shareLeft(const WorkItem &item)
{
    return item.state == WorkItemState::Done ? 0.0 : (100 - item.progress) / 100.0;
}

double hoursLeft(const WorkItem &item, const Demand &demand, const ScheduledWork &row, double scheduled)
{
    if (item.state != WorkItemState::Started || scheduled <= 0)
        return row.hours;
    return std::min(row.hours, demand.likely * shareLeft(item) * row.hours / scheduled);
}

SkillDemand SkillDemand::of(const Plan &plan, const Timetable &timetable)
{
    return of(plan, timetable, {});
}

SkillDemand SkillDemand::scheduled(const Plan &plan, const Timetable &timetable)
{
    return of(plan, timetable, scheduledRows(plan));
}

SkillDemand SkillDemand::of(const Plan &plan, const Timetable &timetable, const Rows &rows)
{
    SkillDemand demand;
    demand.m_timetable = timetable;
    const QHash<ReleaseId, DemandSpan> spans = releaseSpans(plan, timetable);
    const WorkLimits limits(plan, timetable);
    const auto add = [&](SkillId skill, ReleaseId release, WorkItemId item, const DemandPlace &place, double hours, PersonId person, DemandId id) {
        if (hours <= 0)
            return;
        const DemandSpan &span = place.span;
        const int days = span.first.isValid() ? timetable.calendars().ofPlan().between(span.first.addDays(-1), span.last) : 0;
        demand.m_pieces.push_back({skill, release, item, span.first, span.last, hours, days, person, id, place.due, place.isOpen});
    };
    QHash<std::pair<ReleaseId, SkillId>, double> ofItems;
    QHash<std::pair<ReleaseId, SkillId>, double> rough;
    SkillFreeze freezes(plan);
    WorkItemId placed; // The demands of an item mostly follow each other.
    FreezeScope placedFor = FreezeScope::Code;
    DemandPlace place;
    for (const Demand &asked : plan.table<Demand>()) {
        const WorkItem *item = plan.find(asked.workItem);
        if (!item || !isPlanned(plan, item->release) || !isPlanned(*item))
            continue;
        ofItems[{item->release, asked.skill}] += asked.likely;
        const FreezeScope freeze = freezes.of(asked.skill);
        if (item->id != placed || freeze != placedFor) {
            placed = item->id;
            placedFor = freeze;
            place = placeOf(plan, timetable, limits, *item, freeze, spans.value(item->release));
        }
        const auto own = rows.constFind(asked.id);
        if (own == rows.constEnd()) {
            add(asked.skill, item->release, item->id, place, asked.likely * shareLeft(*item), {}, asked.id);
        } else if (item->state != WorkItemState::Done) {
            const double scheduled = std::accumulate(own->begin(), own->end(), 0.0, [](double sum, const ScheduledWork *work) { return sum + work->hours; });
            for (const ScheduledWork *work : *own) {
                const DemandPlace row{{work->start, work->end}, place.due, false};
                add(asked.skill, item->release, item->id, row, hoursLeft(*item, asked, *work, scheduled), work->person, asked.id);
            }
        }
    }
    for (const RoughDemand &asked : plan.table<RoughDemand>())
        rough[{asked.release, asked.skill}] += asked.likely;
    for (const RoughDemand &asked : plan.table<RoughDemand>()) {
        if (!isPlanned(plan, asked.release))
            continue;
        const std::pair key(asked.release, asked.skill);
        const double share = rough[key] > 0 ? std::max(0.0, 1.0 - ofItems.value(key) / rough[key]) : 0.0;
        const MilestoneDate *phase = timetable.find(asked.phase);
        const DemandSpan span = phase ? DemandSpan{phase->start, phase->end} : spans.value(asked.release);
        add(asked.skill, asked.release, {}, {span, span.last, false}, asked.likely * share, {}, {});
    }
    demand.layOutByPerson(plan);
    std::stable_sort(demand.m_pieces.begin(), demand.m_pieces.end(), [](const DemandPiece &a, const DemandPiece &b) {
        return std::tuple(a.skill, a.release) < std::tuple(b.skill, b.release);
    });
    return demand;
}

void SkillDemand::layOutByPerson(const Plan &plan)
{
    std::map<PersonId, std::vector<DemandPiece>> named;
    for (const DemandPiece &piece : m_pieces) {
        if (plan.find(piece.person))
            named[piece.person].push_back(piece);
    }
    std::erase_if(m_pieces, [&](const DemandPiece &piece) { return named.contains(piece.person); });
    for (const auto &[person, pieces] : named)
        std::ranges::move(laidOut(plan, person, pieces), std::back_inserter(m_pieces));
}

double SkillDemand::hoursOf(const DemandPiece &piece, QDate from, QDate to) const
{
    if (!piece.first.isValid())
        return 0.0;
    from = std::max(from, piece.first);
    to = std::min(to, piece.last);
    if (from > to)
        return 0.0;
    if (piece.workingDays == 0)
        return piece.hours * double(from.daysTo(to) + 1) / double(piece.first.daysTo(piece.last) + 1);
    return piece.hours * m_timetable.calendars().ofPlan().between(from.addDays(-1), to) / piece.workingDays;
}

double SkillDemand::hours(SkillId skill, QDate from, QDate to) const
{
    const auto before = [](const DemandPiece &piece, SkillId id) { return piece.skill < id; };
    double sum = 0.0;
    for (auto piece = std::lower_bound(m_pieces.begin(), m_pieces.end(), skill, before); piece != m_pieces.end() && piece->skill == skill;
         ++piece)
        sum += hoursOf(*piece, from, to);
    return sum;
}

double SkillDemand::unplaced(SkillId skill) const
{
    double sum = 0.0;
    for (const DemandPiece &piece : m_pieces)
        sum += piece.skill == skill && !piece.first.isValid() ? piece.hours : 0.0;
    return sum;
}

} // namespace Plimsoll
