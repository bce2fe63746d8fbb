// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/recordlinks.h"

#include "domain/labels.h"
#include "engine/timetable.h"
#include "items/recordnames.h"

#include <QCoreApplication>

#include <algorithm>

namespace Plimsoll {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("RecordLinks", text);
}

template<typename R>
QDate dateOf(const Timetable &timetable, const R &record)
{
    if constexpr (std::is_same_v<R, Milestone>) {
        return timetable.startOf(record.id);
    } else if constexpr (std::is_same_v<R, Window>) {
        const WindowDates *dates = timetable.find(record.id);
        return dates ? dates->start : QDate();
    } else if constexpr (std::is_same_v<R, Release>) {
        return timetable.startOf(record.anchor);
    } else if constexpr (std::is_same_v<R, CalendarException>) {
        return record.start;
    } else {
        return {};
    }
}

template<typename R>
constexpr bool isLinked = !isNeverUndone<R> && !isSingle<R>;

class Collector
{
public:
    Collector(const Plan &plan, const Timetable &timetable) : m_plan(plan), m_timetable(timetable) {}

    template<typename R>
    void add(const QString &heading, const R &record)
    {
        auto found = std::ranges::find(m_groups, heading, &LinkGroup::heading);
        if (found == m_groups.end())
            found = m_groups.insert(found, LinkGroup{heading, {}});
        const RecordReference reference{QString::fromLatin1(Record<R>::table), record.id.value()};
        found->links.push_back({reference, recordName(m_plan, record), dateOf(m_timetable, record)});
    }
    [[nodiscard]] std::vector<LinkGroup> sorted()
    {
        for (LinkGroup &group : m_groups) {
            std::ranges::stable_sort(group.links, [](const RecordLink &a, const RecordLink &b) {
                return a.date != b.date ? a.date < b.date : a.name.localeAwareCompare(b.name) < 0;
            });
        }
        return std::move(m_groups);
    }

private:
    const Plan &m_plan;
    const Timetable &m_timetable;
    std::vector<LinkGroup> m_groups;
};

/// What the records that `Named` refers to are for it.
template<typename Named, typename Target>
QString targetHeading()
{
    if constexpr (!std::is_same_v<Target, Milestone>)
        return recordLabel<Target>();
    else if constexpr (std::is_same_v<Named, Milestone>)
        return tr("Counts from");
    else if constexpr (std::is_same_v<Named, Window>)
        return tr("Hangs on");
    else
        return tr("Anchor");
}

/// What the records of type Source that refer to `Named` are for it.
template<typename Named, typename Source>
QString sourceHeading()
{
    constexpr bool ofMilestone = std::is_same_v<Named, Milestone>;
    if constexpr (std::is_same_v<Source, Milestone>)
        return ofMilestone ? tr("What counts from it") : tr("Milestones");
    else if constexpr (std::is_same_v<Source, Window>)
        return ofMilestone ? tr("Windows that hang on it") : tr("Windows");
    else if constexpr (std::is_same_v<Source, Release>)
        return ofMilestone ? tr("Anchor of") : tr("Releases");
    else
        return recordLabel<Source>();
}

/// A pinned milestone may remember an anchor from which it no longer counts.
template<typename R, typename X>
bool isRemembered(const R &record)
{
    if constexpr (std::is_same_v<R, Milestone> && std::is_same_v<X, Milestone>)
        return record.rule != RuleKind::Offset;
    else
        return false;
}

template<typename Named>
void addTargets(const Plan &plan, Collector &links, const Named &record)
{
    forEachReference(record, [&]<typename X>(Id<X> id) {
        if constexpr (isLinked<X>) {
            if (const X *target = plan.find(id); target && !isRemembered<Named, X>(record))
                links.add(targetHeading<Named, X>(), *target);
        }
    });
}

template<typename Named>
void addSources(const Plan &plan, Collector &links, Id<Named> id)
{
    forEachRecordType([&]<typename R>() {
        if constexpr (isLinked<R>) {
            for (const R &record : plan.table<R>()) {
                bool refers = false;
                forEachReference(record, [&]<typename X>(Id<X> named) {
                    if constexpr (std::is_same_v<X, Named>)
                        refers = refers || named == id;
                });
                if (refers && !isRemembered<R, Named>(record))
                    links.add(sourceHeading<Named, R>(), record);
            }
        }
    });
}

} // namespace

std::vector<LinkGroup> linksOf(const Plan &plan, const Timetable &timetable, const RecordReference &reference)
{
    Collector links(plan, timetable);
    forEachRecordType([&]<typename R>() {
        if constexpr (isLinked<R>) {
            if (QLatin1StringView(Record<R>::table) != reference.table)
                return;
            if (const R *record = plan.find(Id<R>(reference.id))) {
                addTargets(plan, links, *record);
                addSources(plan, links, record->id);
            }
        }
    });
    return links.sorted();
}

} // namespace Plimsoll
