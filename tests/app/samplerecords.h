// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/allrecords.h"
#include "domain/idsource.h"
#include "domain/plan.h"
#include "domain/result.h"
#include "domain/titlepattern.h"

#include <QTimeZone>

#include <utility>

/// The value; what is none stops the writers of the sample.
template<typename T>
[[nodiscard]] T orStop(Plimsoll::Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text));
    return *std::move(result);
}

/// What the writers of the sample have in common: they find records by what people call them, and add others. Whatever is not there stops
/// them.
class SampleRecords
{
public:
    SampleRecords(Plimsoll::Plan &plan, Plimsoll::IdSource &ids)
        : release(plan.table<Plimsoll::Release>().at(0).id), product(plan.table<Plimsoll::Release>().at(0).product), m_plan(plan), m_ids(ids)
    {
    }

    const Plimsoll::ReleaseId release;
    const Plimsoll::ProductId product;

    template<typename R>
    Plimsoll::Id<R> add(R record)
    {
        record.id = m_ids.next<R>();
        const Plimsoll::Id<R> id = record.id;
        m_plan.put(std::move(record));
        return id;
    }

    template<typename R, typename Function>
    void change(Plimsoll::Id<R> id, Function &&set)
    {
        R record = *m_plan.find(id);
        set(record);
        m_plan.put(std::move(record));
    }

    template<typename R>
    [[nodiscard]] Plimsoll::Id<R> named(const char *name) const
    {
        for (const R &record : m_plan.table<R>()) {
            if (nameOf(record) == QString::fromUtf8(name))
                return record.id;
        }
        qFatal("nothing is called \"%s\"", name);
    }

    /// Invalid for an empty key.
    template<typename R>
    [[nodiscard]] Plimsoll::Id<R> keyed(const char *key) const
    {
        if (!*key)
            return {};
        for (const R &record : m_plan.table<R>()) {
            if (record.key == QLatin1StringView(key))
                return record.id;
        }
        qFatal("nothing has the key \"%s\"", key);
    }

    /// Invalid for an empty name.
    [[nodiscard]] Plimsoll::PersonId person(const char *name) const
    {
        if (!*name)
            return {};
        QByteArray full(name);
        full += " (sample)";
        return named<Plimsoll::Person>(full.constData());
    }

    [[nodiscard]] Plimsoll::MilestoneId milestone(const char *title) const
    {
        for (const Plimsoll::Milestone &each : m_plan.table<Plimsoll::Milestone>()) {
            if (displayTitle(m_plan, each) == QString::fromUtf8(title))
                return each.id;
        }
        qFatal("no milestone \"%s\"", title);
    }

    /// Of the component of that name.
    [[nodiscard]] Plimsoll::BuildId build(const char *part, const char *version) const
    {
        const Plimsoll::ComponentId component = named<Plimsoll::Component>(part);
        for (const Plimsoll::Build &each : m_plan.table<Plimsoll::Build>()) {
            if (each.component == component && each.version == QLatin1StringView(version))
                return each.id;
        }
        qFatal("%s of %s was never built", version, part);
    }

    /// An empty text is no day.
    [[nodiscard]] static QDate day(const char *iso) { return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate); }
    /// As "2026-08-05 17:00", in UTC.
    [[nodiscard]] static QDateTime moment(const char *text)
    {
        const QString all = QString::fromLatin1(text);
        return all.isEmpty() ? QDateTime()
                             : QDateTime(QDate::fromString(all.left(10), Qt::ISODate), QTime::fromString(all.mid(11), QStringLiteral("HH:mm")),
                                         QTimeZone::UTC);
    }

private:
    template<typename R>
    [[nodiscard]] static QString nameOf(const R &record)
    {
        if constexpr (requires { record.name; })
            return record.name;
        else
            return record.title;
    }

    Plimsoll::Plan &m_plan;
    Plimsoll::IdSource &m_ids;
};
