// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/workslack.h"

#include "domain/allrecords.h"
#include "engine/skilldemand.h"
#include "engine/skillfreeze.h"
#include "engine/workends.h"
#include "engine/workingdays.h"
#include "engine/workparts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>
#include <vector>

namespace Plimsoll {

namespace {

/// One row of scheduled work that is still to be done, or an edge of what has parts.
struct Piece {
    WorkItemId item; ///< None: an edge.
    ReleaseId release;
    FreezeScope freeze = FreezeScope::Code;
    PersonId person;
    QDate start;
    QDate end;
    std::vector<int> before;  ///< Of the links that arrive.
    std::vector<int> after;
    std::optional<int> days;  ///< Until its limit.
    std::optional<int> toEnd; ///< Until the last work of a release would end later.
};

struct Link {
    int from = 0;
    int to = 0;
    int room = 0;
};

/// All pieces of one item, and from when to when they go.
struct ItemPieces {
    QDate start;
    QDate end;
    std::vector<int> pieces;

    void add(const ItemPieces &part)
    {
        start = pieces.empty() ? part.start : std::min(start, part.start);
        end = pieces.empty() ? part.end : std::max(end, part.end);
        pieces.insert(pieces.end(), part.pieces.begin(), part.pieces.end());
    }
};

class SlackSearch
{
public:
    SlackSearch(const Plan &plan, const Timetable &timetable) : m_plan(plan), m_timetable(timetable), m_calendar(timetable.calendars().ofPlan()), m_hoursOfDay(hoursOfWorkingDay(plan)), m_workLimits(plan, timetable)
    {
        addPieces();
        addWholes();
    }

    /// Nothing where one of the two is not among the pieces.
    [[nodiscard]] std::optional<int> roomOf(const WorkDependency &dependency) const
    {
        const ItemPieces *from = wholeOf(dependency.predecessor);
        const ItemPieces *to = wholeOf(dependency.successor);
        return from && to && from != to ? std::optional(room(dependency, from->start, from->end, to->start, to->end)) : std::nullopt;
    }

    QHash<WorkItemId, WorkFloat> floats()
    {
        addPeople(); // Before there are edges, which are nobody's.
        for (const WorkDependency &dependency : m_plan.table<WorkDependency>())
            addDependency(dependency);
        spread();
        QHash<WorkItemId, WorkFloat> floats;
        for (auto item = m_items.cbegin(); item != m_items.cend(); ++item)
            floats.insert(item.key(), floatOf(*item));
        return floats;
    }

private:
    void addPieces()
    {
        SkillFreeze freezes(m_plan);
        for (const ScheduledWork &work : m_plan.table<ScheduledWork>()) {
            const Demand *demand = m_plan.find(work.demand);
            const WorkItem *item = demand ? m_plan.find(demand->workItem) : nullptr;
            if (!item || isOver(*item) || !work.start.isValid() || work.end < work.start)
                continue;
            Piece piece;
            piece.item = item->id;
            piece.release = item->release;
            piece.freeze = freezes.of(demand->skill);
            piece.person = work.person;
            piece.start = work.start;
            piece.end = work.end;
            m_pieces.push_back(std::move(piece));
        }
        std::ranges::stable_sort(m_pieces, {}, [](const Piece &piece) { return std::tuple(piece.start, piece.end); });
        for (int i = 0; i < int(m_pieces.size()); ++i) {
            const Piece &piece = m_pieces[size_t(i)];
            ItemPieces &item = m_items[piece.item];
            item.start = item.pieces.empty() ? piece.start : std::min(item.start, piece.start);
            item.end = item.pieces.empty() ? piece.end : std::max(item.end, piece.end);
            item.pieces.push_back(i);
            QDate &last = m_lastOf[piece.release];
            last = last.isValid() ? std::max(last, piece.end) : piece.end;
        }
    }

    /// What has parts is worked on while they are.
    void addWholes()
    {
        for (auto item = m_items.cbegin(); item != m_items.cend(); ++item) {
            forEachUpwards(m_plan, m_plan.find(m_plan.find(item.key())->parent), [&](const WorkItem &above) {
                m_wholes[above.id].add(*item);
                return true;
            });
        }
        for (auto whole = m_wholes.begin(); whole != m_wholes.end(); ++whole) {
            if (const auto own = m_items.constFind(whole.key()); own != m_items.cend())
                whole->add(*own);
        }
    }

    /// Null where nothing of it is scheduled.
    [[nodiscard]] const ItemPieces *wholeOf(WorkItemId id) const
    {
        if (const auto whole = m_wholes.constFind(id); whole != m_wholes.cend())
            return &*whole;
        const auto item = m_items.constFind(id);
        return item != m_items.cend() ? &*item : nullptr;
    }

    /// Working days between the two, neither of them counted: what one whole day leaves the next.
    [[nodiscard]] int gap(QDate end, QDate start) const { return start > end ? m_calendar.between(end, start.addDays(-1)) : m_calendar.between(end, start); }

    [[nodiscard]] int room(const WorkDependency &dependency, QDate fromStart, QDate fromEnd, QDate toStart, QDate toEnd) const
    {
        const bool byStart = dependency.kind == DependencyKind::StartToStart || dependency.kind == DependencyKind::StartToFinish;
        const bool holdsStart = dependency.kind == DependencyKind::FinishToStart || dependency.kind == DependencyKind::StartToStart;
        const QDate held = byStart ? fromStart : fromEnd;
        const auto lag = int(std::floor(dependency.lag / m_hoursOfDay));
        const QDate earliest = lag == 0 ? held : m_calendar.plus(held, lag);
        const QDate target = holdsStart ? toStart : toEnd;
        if (!earliest.isValid())
            return 0;
        return dependency.kind == DependencyKind::FinishToStart ? gap(earliest, target) : m_calendar.between(earliest, target);
    }

    void connect(int from, int to, int room)
    {
        const int index = int(m_links.size());
        m_links.push_back({from, to, room});
        m_pieces[size_t(from)].after.push_back(index);
        m_pieces[size_t(to)].before.push_back(index);
    }

    /// Stands for the edge of many pieces, so that links grow with pieces, not with pairs of them.
    [[nodiscard]] int makeEdge(const ItemPieces &whole)
    {
        Piece edge;
        edge.start = whole.start;
        edge.end = whole.end;
        m_pieces.push_back(std::move(edge));
        return int(m_pieces.size()) - 1;
    }

    void addDependencyOfWholes(const WorkDependency &dependency, const ItemPieces &from, const ItemPieces &to)
    {
        const bool byStart = dependency.kind == DependencyKind::StartToStart || dependency.kind == DependencyKind::StartToFinish;
        const bool holdsEnd = dependency.kind == DependencyKind::FinishToFinish || dependency.kind == DependencyKind::StartToFinish;
        const int edge = makeEdge(from);
        for (const int i : from.pieces) {
            const Piece &before = m_pieces[size_t(i)];
            if (!byStart)
                connect(i, edge, m_calendar.between(before.end, from.end));
            else if (before.start == from.start)
                connect(i, edge, 0);
        }
        for (const int i : to.pieces) {
            const Piece &after = m_pieces[size_t(i)];
            if (!holdsEnd || after.end == to.end)
                connect(edge, i, room(dependency, from.start, from.end, after.start, after.end));
        }
    }

    /// Only those pieces are held that touch the edge which the dependency is about.
    void addDependency(const WorkDependency &dependency)
    {
        if (!roomOf(dependency))
            return;
        const ItemPieces &from = *wholeOf(dependency.predecessor);
        const ItemPieces &to = *wholeOf(dependency.successor);
        if (m_wholes.contains(dependency.predecessor) || m_wholes.contains(dependency.successor)) {
            addDependencyOfWholes(dependency, from, to);
            return;
        }
        const bool byStart = dependency.kind == DependencyKind::StartToStart || dependency.kind == DependencyKind::StartToFinish;
        const bool holdsEnd = dependency.kind == DependencyKind::FinishToFinish || dependency.kind == DependencyKind::StartToFinish;
        for (const int i : from.pieces) {
            const Piece &before = m_pieces[size_t(i)];
            if (byStart && before.start != from.start)
                continue;
            for (const int j : to.pieces) {
                const Piece &after = m_pieces[size_t(j)];
                if (!holdsEnd || after.end == to.end)
                    connect(i, j, room(dependency, before.start, before.end, after.start, after.end));
            }
        }
    }

    /// Who does something waits until what was before it is over; of what is done at a time, all waits.
    void addPeople()
    {
        QHash<PersonId, std::vector<int>> ofPerson;
        for (int i = 0; i < int(m_pieces.size()); ++i) {
            if (m_pieces[size_t(i)].person.isValid())
                ofPerson[m_pieces[size_t(i)].person].push_back(i);
        }
        for (const std::vector<int> &own : std::as_const(ofPerson)) {
            for (size_t at = 0; at < own.size(); ++at) {
                const QDate end = m_pieces[size_t(own[at])].end;
                auto next = std::ranges::lower_bound(own.begin() + std::ptrdiff_t(at) + 1, own.end(), end, {}, [this](int i) { return m_pieces[size_t(i)].start; });
                const QDate firstOver = next != own.end() ? m_pieces[size_t(*next)].end : QDate();
                for (bool first = true; next != own.end() && (first || m_pieces[size_t(*next)].start < firstOver); ++next, first = false)
                    connect(own[at], *next, gap(end, m_pieces[size_t(*next)].start));
            }
        }
    }

    /// Those from which nothing leads on first; of those in a circle in any order, each by what is known then.
    [[nodiscard]] std::vector<int> endsFirst() const
    {
        std::vector<size_t> left(m_pieces.size());
        std::vector<int> order;
        order.reserve(m_pieces.size());
        for (size_t i = 0; i < m_pieces.size(); ++i) {
            left[i] = m_pieces[i].after.size();
            if (left[i] == 0)
                order.push_back(int(i));
        }
        for (size_t next = 0; next < order.size(); ++next) {
            for (const int link : m_pieces[size_t(order[next])].before) {
                const int from = m_links[size_t(link)].from;
                if (--left[size_t(from)] == 0)
                    order.push_back(from);
            }
        }
        for (size_t i = m_pieces.size(); i-- > 0;) {
            if (left[i] > 0)
                order.push_back(int(i));
        }
        return order;
    }

    void spread()
    {
        for (const int index : endsFirst()) {
            Piece &piece = m_pieces[size_t(index)];
            if (piece.item.isValid()) {
                const QDate limit = lastDayOf(piece);
                if (limit.isValid())
                    piece.days = m_calendar.between(piece.end, limit);
                piece.toEnd = m_calendar.between(piece.end, m_lastOf.value(piece.release));
            }
            for (const int out : piece.after) {
                const Link &link = m_links[size_t(out)];
                const Piece &next = m_pieces[size_t(link.to)];
                narrow(piece.days, next.days, link.room);
                narrow(piece.toEnd, next.toEnd, link.room);
            }
        }
    }

    static void narrow(std::optional<int> &own, const std::optional<int> &next, int room)
    {
        // What is violated already is no worse for what the next could still slip.
        if (!next)
            return;
        const int held = room < 0 ? room + std::min(0, *next) : room + *next;
        own = own ? std::min(*own, held) : held;
    }

    [[nodiscard]] QDate lastDayOf(const Piece &piece)
    {
        QHash<WorkItemId, QDate> &lastDays = m_lastDays[size_t(piece.freeze)];
        auto known = lastDays.constFind(piece.item);
        if (known == lastDays.constEnd())
            known = lastDays.insert(piece.item, lastDay(*m_plan.find(piece.item), piece.freeze));
        return *known;
    }
    [[nodiscard]] QDate lastDay(const WorkItem &item, FreezeScope freeze) const
    {
        const QDate limit = workLimitOf(m_plan, m_timetable, m_workLimits, item, freeze).day;
        const QDate worked = limit.isValid() ? m_calendar.nearest(limit.addDays(-1), -1) : QDate();
        return worked.isValid() || !limit.isValid() ? worked : limit.addDays(-1);
    }

    [[nodiscard]] WorkFloat floatOf(const ItemPieces &item) const
    {
        WorkFloat found;
        std::optional<int> toEnd;
        for (const int i : item.pieces) {
            const Piece &piece = m_pieces[size_t(i)];
            if (piece.days)
                found.days = found.days ? std::min(*found.days, *piece.days) : *piece.days;
            if (piece.toEnd)
                toEnd = toEnd ? std::min(*toEnd, *piece.toEnd) : *piece.toEnd;
        }
        found.isChain = toEnd && *toEnd <= 0;
        found.until = found.days.value_or(0) > 0 ? m_calendar.plus(item.end, *found.days) : item.end;
        return found;
    }

    const Plan &m_plan;
    const Timetable &m_timetable;
    const WorkingDays &m_calendar;
    double m_hoursOfDay;
    std::vector<Piece> m_pieces; ///< By start, then end; edges after them.
    std::vector<Link> m_links;
    QHash<WorkItemId, ItemPieces> m_items;
    QHash<WorkItemId, ItemPieces> m_wholes; ///< Of what has scheduled parts: these, and its own work.
    QHash<ReleaseId, QDate> m_lastOf; ///< On which the last work of each ends.
    WorkLimits m_workLimits;
    std::array<QHash<WorkItemId, QDate>, freezeScopeCount> m_lastDays; ///< Those that were asked for, by FreezeScope.
};

} // namespace

WorkLimit workLimitOf(const Plan &plan, const Timetable &timetable, const WorkLimits &limits, const WorkItem &item, FreezeScope freeze)
{
    WorkLimit limit = limits.of(plan, item, freeze);
    forEachUpwards(plan, &item, [&](const WorkItem &part) {
        const QDate day = timetable.startOf(part.finishBefore);
        if (day.isValid() && (!limit.day.isValid() || day < limit.day))
            limit = {part.finishBefore, day};
        return true;
    });
    return limit;
}

QDate notBeforeOf(const Plan &plan, const WorkItem &item)
{
    QDate latest;
    forEachUpwards(plan, &item, [&](const WorkItem &part) {
        if (part.notBefore.isValid())
            latest = latest.isValid() ? std::max(latest, part.notBefore) : part.notBefore;
        return true;
    });
    return latest;
}

double hoursOfWorkingDay(const Plan &plan)
{
    double longest = 0.0;
    if (const WorkingCalendar *calendar = plan.find(plan.settings().calendar)) {
        for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
            longest = std::max(longest, calendar->hoursOn(day));
    }
    return longest > 0 ? longest : 8.0;
}

std::vector<LateWork> lateWork(const Plan &plan, const Timetable &timetable)
{
    std::vector<LateWork> late;
    const WorkLimits limits(plan, timetable);
    for (const WorkEnd &work : workEnds(plan)) {
        const WorkItem *item = plan.find(work.item);
        if (!item || isOver(*item) || !isPlanned(*item) || !isPlanned(plan, item->release))
            continue;
        const WorkLimit limit = workLimitOf(plan, timetable, limits, *item, work.freeze);
        if (!limit.day.isValid() || work.end < limit.day)
            continue;
        const bool isFurther = !late.empty() && late.back().item == item->id;
        if (!isFurther)
            late.push_back({item->id, work.end, limit});
        else if (limit.day < late.back().limit.day)
            late.back() = {item->id, work.end, limit};
    }
    std::ranges::stable_sort(late, {}, [](const LateWork &work) { return std::tuple(work.limit.day, work.end); });
    return late;
}

WorkSlack::WorkSlack(const Plan &plan, const Timetable &timetable) : m_floats(SlackSearch(plan, timetable).floats())
{
}

const WorkFloat *WorkSlack::find(WorkItemId id) const
{
    const auto found = m_floats.constFind(id);
    return found == m_floats.constEnd() ? nullptr : &*found;
}

QHash<WorkDependencyId, int> workLinkRooms(const Plan &plan, const Timetable &timetable)
{
    QHash<WorkDependencyId, int> rooms;
    const SlackSearch search(plan, timetable);
    for (const WorkDependency &dependency : plan.table<WorkDependency>()) {
        if (const std::optional<int> room = search.roomOf(dependency))
            rooms.insert(dependency.id, *room);
    }
    return rooms;
}

} // namespace Plimsoll
