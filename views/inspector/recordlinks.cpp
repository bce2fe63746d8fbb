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

QString linkText(const char *text)
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

bool isMilestone(const char *table)
{
    return qstrcmp(table, Record<Milestone>::table) == 0;
}

/// What the records of type `target` to which one of type `named` refers are for it.
QString targetHeading(const QString &named, const char *target)
{
    if (!isMilestone(target))
        return recordTypeLabel(target);
    if (named == QLatin1StringView(Record<Milestone>::table))
        return linkText("Counts from");
    return named == QLatin1StringView(Record<Window>::table) ? linkText("Hangs on") : linkText("Anchor");
}

/// What the records of type `source` that refer to one of type `named` are for it.
QString sourceHeading(const QString &named, const char *source)
{
    const bool ofMilestone = named == QLatin1StringView(Record<Milestone>::table);
    if (isMilestone(source))
        return ofMilestone ? linkText("What counts from it") : linkText("Milestones");
    if (qstrcmp(source, Record<Window>::table) == 0)
        return ofMilestone ? linkText("Windows that hang on it") : linkText("Windows");
    if (qstrcmp(source, Record<Release>::table) == 0)
        return ofMilestone ? linkText("Anchor of") : linkText("Releases");
    return recordTypeLabel(source);
}

/// A pinned milestone may remember an anchor from which it no longer counts.
template<typename R>
bool isRemembered(const R &record, const char *named)
{
    if constexpr (std::is_same_v<R, Milestone>)
        return isMilestone(named) && record.rule != RuleKind::Offset;
    else
        return false;
}

/// Gathers the links of one record. Types meet as names of tables: code for each pair of them would be thousands of functions.
class Collector
{
public:
    Collector(const Plan &plan, const Timetable &timetable, const RecordReference &reference)
        : m_plan(plan), m_timetable(timetable), m_reference(reference)
    {
    }

    template<typename R>
    void addTargets()
    {
        if (QLatin1StringView(Record<R>::table) != m_reference.table)
            return;
        if (const R *record = m_plan.find(Id<R>(m_reference.id))) {
            m_table = Record<R>::table;
            forEachReference(*record, [&]<typename X>(Id<X> id) {
                if (!isRemembered(*record, Record<X>::table))
                    addTarget(Record<X>::table, id.value());
            });
        }
    }
    template<typename R>
    void addSources()
    {
        if (!mayName<R>(m_table))
            return;
        for (const R &record : m_plan.table<R>()) {
            bool refers = false;
            forEachReference(record, [&]<typename X>(Id<X> id) {
                refers = refers || (id.value() == m_reference.id && QLatin1StringView(Record<X>::table) == m_reference.table
                                    && !isRemembered(record, Record<X>::table));
            });
            if (refers)
                add(sourceHeading(m_reference.table, Record<R>::table), record);
        }
    }
    [[nodiscard]] bool isThere() const { return m_table; }
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
    void addTarget(const char *table, qint64 id)
    {
        forEachRecordType([&]<typename X>() {
            if constexpr (isLinked<X>) {
                const X *target = qstrcmp(table, Record<X>::table) == 0 ? m_plan.find(Id<X>(id)) : nullptr;
                if (target)
                    add(targetHeading(m_reference.table, table), *target);
            }
        });
    }
    template<typename R>
    void add(const QString &heading, const R &record)
    {
        const RecordReference reference{QString::fromLatin1(Record<R>::table), record.id.value()};
        add(heading, {reference, recordName(m_plan, record), dateOf(m_timetable, record)});
    }
    void add(const QString &heading, RecordLink link)
    {
        auto found = std::ranges::find(m_groups, heading, &LinkGroup::heading);
        if (found == m_groups.end())
            found = m_groups.insert(found, LinkGroup{heading, {}});
        found->links.push_back(std::move(link));
    }

    const Plan &m_plan;
    const Timetable &m_timetable;
    const RecordReference &m_reference;
    std::vector<LinkGroup> m_groups;
    const char *m_table = nullptr; ///< Of the record itself; null where it is not there.
};

} // namespace

std::vector<LinkGroup> linksOf(const Plan &plan, const Timetable &timetable, const RecordReference &reference)
{
    Collector links(plan, timetable, reference);
    forEachRecordType([&]<typename R>() {
        if constexpr (isLinked<R>)
            links.addTargets<R>();
    });
    if (links.isThere()) {
        forEachRecordType([&]<typename R>() {
            if constexpr (isLinked<R>)
                links.addSources<R>();
        });
    }
    return links.sorted();
}

} // namespace Plimsoll
