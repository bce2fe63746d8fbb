// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icsexport.h"

#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/midsentence.h"
#include "exchange/calendarscope.h"
#include "exchange/calendarstamps.h"
#include "exchange/calendartombstone.h"
#include "exchange/icsenvelope.h"

#include <QCoreApplication>
#include <QSet>
#include <QTimeZone>

namespace Plimsoll {

namespace {

/// Collects what a scope takes out of one plan.
class Collector
{
public:
    Collector(const Plan &plan, const Timetable &timetable, const CalendarScope &scope)
        : m_plan(plan), m_timetable(timetable), m_scope(scope), m_wording(wordingOf(plan, scope))
    {
    }

    template<typename R>
    void addAll()
    {
        for (const R &record : m_plan.table<R>()) {
            if (!isInScope(m_scope, calendarFacts(m_plan, record)))
                continue;
            auto item = calendarItem(m_plan, m_timetable, record.id, m_wording);
            if (!item)
                continue;
            m_shown.insert(record.id.value());
            add(std::move(*item), m_plan.find(Id<CalendarStamp>(record.id.value())));
        }
    }

    void addTombstones(const QDateTime &now)
    {
        for (const CalendarStamp &stamp : m_plan.table<CalendarStamp>()) {
            if (!isTombstoneCurrent(stamp, now))
                continue;
            if (m_shown.contains(stamp.id.value()))
                continue;
            for (const CalendarTombstone &tombstone : tombstonesFromJson(stamp.lastContent, stamp.id.value())) {
                const auto &item = m_wording == CalendarWording::Public ? tombstone.open : tombstone.internal;
                if (!item || !isInScope(m_scope, tombstone.facts))
                    continue;
                add(*item, &stamp);
                break;
            }
        }
    }

    [[nodiscard]] std::vector<IcsEvent> sorted() &&
    {
        const auto key = [](const IcsEvent &event) {
            const CalendarItem &item = event.item;
            return item.moment.isValid() ? item.moment : QDateTime(item.start, QTime(0, 0), QTimeZone::UTC);
        };
        std::vector<std::pair<qint64, size_t>> order;
        order.reserve(m_events.size());
        for (size_t i = 0; i < m_events.size(); ++i)
            order.emplace_back(key(m_events[i]).toMSecsSinceEpoch(), i);
        std::ranges::sort(order, [this](const auto &a, const auto &b) {
            return a.first != b.first ? a.first < b.first : m_events[a.second].uid < m_events[b.second].uid;
        });
        std::vector<IcsEvent> events;
        events.reserve(order.size());
        for (const auto &[moment, index] : order)
            events.push_back(std::move(m_events[index]));
        return events;
    }

private:
    void add(CalendarItem item, const CalendarStamp *stamp)
    {
        IcsEvent event;
        event.uid = calendarUid(m_plan.planId, item.recordId);
        event.item = std::move(item);
        // A plan that nothing has stamped yet still gives the same bytes each time.
        event.sequence = stamp ? stamp->sequence : 0;
        event.created = stamp && stamp->created.isValid() ? stamp->created : QDateTime::fromSecsSinceEpoch(0, QTimeZone::UTC);
        event.modified = stamp && stamp->modified.isValid() ? stamp->modified : event.created;
        m_events.push_back(std::move(event));
    }

    const Plan &m_plan;
    const Timetable &m_timetable;
    const CalendarScope &m_scope;
    CalendarWording m_wording;
    std::vector<IcsEvent> m_events;
    QSet<qint64> m_shown; ///< Records that are there; they are not cancelled.
};

template<typename R>
bool isMissing(const Plan &plan, Id<R> id, QString &what)
{
    if (!id.isValid() || plan.find(id))
        return false;
    what = midSentence(recordLabel<R>());
    return true;
}

} // namespace

std::vector<IcsEvent> icsEvents(const Plan &plan, const Timetable &timetable, const CalendarScope &scope, const QDateTime &now)
{
    Collector collector(plan, timetable, scope);
    collector.addAll<Milestone>();
    collector.addAll<Window>();
    collector.addAll<RiskAction>();
    collector.addAll<DecisionCondition>();
    collector.addTombstones(now);
    return std::move(collector).sorted();
}

Result<QByteArray> icsCalendar(const Plan &plan, const Timetable &timetable, const CalendarScope &scope, const QDateTime &now)
{
    QString what;
    if (isMissing(plan, scope.product, what) || isMissing(plan, scope.release, what) || isMissing(plan, scope.team, what)
        || isMissing(plan, scope.audience, what)) {
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("IcsExport", "The calendar is to hold one %1 only, which is no longer in the plan; choose another.")
                         .arg(what),
                     {}};
    }
    const std::vector<IcsEvent> events = icsEvents(plan, timetable, scope, now);
    QByteArray calendar = icsHead(calendarName(plan, scope), events.size() != 1);
    calendar.reserve(calendar.size() + qsizetype(events.size()) * 640);
    IcsEventWriter writer;
    for (const IcsEvent &event : events)
        calendar += writer.write(event);
    calendar += icsTail();
    return calendar;
}

} // namespace Plimsoll
