// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/messagevalues.h"

#include "domain/allrecords.h"
#include "domain/titlepattern.h"
#include "engine/exposure.h"
#include "engine/messages.h"
#include "engine/releasenotes.h"
#include "engine/scheduler.h"
#include "engine/slip.h"
#include "engine/tolddates.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr qsizetype mostRows = 1000;
constexpr qsizetype longestText = 2000;

/// Reads the plan for one message; what its audience may not see never comes into the values.
class Values
{
public:
    Values(const Plan &plan, const Timetable &timetable, const Message &message, const Audience &audience, QDate today, const TextEscape &escape)
        : m_plan(plan), m_timetable(timetable), m_message(message), m_audience(audience), m_today(today), m_escape(escape),
          m_zone(zoneOf(plan, audience)), m_locale(audience.language.isEmpty() ? u"en"_s : audience.language)
    {
    }

    QVariantHash read()
    {
        QVariantHash values{{u"release"_s, release()}, {u"changes"_s, changes()}, {u"items"_s, items()}, {u"risks"_s, risks()},
                            {u"contacts"_s, contacts()}, {u"audience"_s, audience()}, {u"today"_s, safe(longDay(m_today))}};
        QVariantList dates;
        QVariant next;
        for (const ToldDate &told : datesFor(m_plan, m_timetable, m_audience, m_message.release)) {
            dates << dateOf(told);
            if (!next.isValid() && told.end >= m_today)
                next = dates.last();
        }
        values.insert(u"dates"_s, dates.mid(0, mostRows));
        if (next.isValid())
            values.insert(u"next"_s, next);
        const Milestone *milestone = m_plan.find(m_message.milestone);
        if (milestone && isShown(*milestone))
            values.insert(u"milestone"_s, dateOf(dateFor(m_plan, m_timetable, m_audience, *milestone)));
        if (!m_audience.customer)
            values.insert(u"why"_s, safe(m_message.note));
        return values;
    }

private:
    [[nodiscard]] QString safe(const QString &text) const
    {
        return m_escape(text.size() > longestText ? text.left(longestText) + u'…' : text);
    }
    [[nodiscard]] QString longDay(QDate day) const { return day.isValid() ? m_locale.toString(day, QLocale::LongFormat) : QString(); }
    [[nodiscard]] bool isShown(const Milestone &milestone) const
    {
        return !m_audience.customer || !displayPublicTitle(m_plan, milestone).isEmpty();
    }

    [[nodiscard]] QVariantHash dateOf(const ToldDate &told) const
    {
        const Milestone *milestone = m_plan.find(told.milestone);
        return {{u"title"_s, safe(told.title)},
                {u"when"_s, safe(whenText(told, m_zone, m_locale))},
                {u"date"_s, safe(longDay(told.start))},
                {u"iso"_s, told.start.toString(Qt::ISODate)},
                {u"tentative"_s, milestone && milestone->commitment == Commitment::Tentative},
                {u"passed"_s, told.end.isValid() && told.end < m_today}};
    }

    [[nodiscard]] QVariantHash release() const
    {
        const Release *release = m_plan.find(m_message.release);
        if (!release)
            return {};
        const Product *product = m_plan.find(release->product);
        QVariantHash values{{u"name"_s, safe(displayName(m_plan, *release))}, {u"version"_s, safe(release->name)},
                            {u"product"_s, safe(product ? product->name : QString())}};
        const Milestone *anchor = m_plan.find(release->anchor);
        if (anchor && isShown(*anchor)) {
            const QVariantHash date = dateOf(dateFor(m_plan, m_timetable, m_audience, *anchor));
            values.insert(u"date"_s, date.value(u"date"_s));
            values.insert(u"when"_s, date.value(u"when"_s));
        }
        return values;
    }

    [[nodiscard]] QVariantList changes() const
    {
        QVariantList list;
        for (const DateChange &change : changesFor(m_plan, m_timetable, m_audience, m_message.release, m_today)) {
            QVariantHash values{{u"title"_s, safe(change.now.title)},
                                {u"from"_s, safe(whenText(change.told, m_zone, m_locale))},
                                {u"to"_s, safe(whenText(change.now, m_zone, m_locale))},
                                {u"off"_s, !change.now.start.isValid()}};
            if (const QString why = reasonOf(change); !why.isEmpty())
                values.insert(u"reason"_s, safe(why));
            list << values;
        }
        return list.mid(0, mostRows);
    }

    /// What was said when the date slipped, and by whom it was approved; else how the date comes about. Customers are told neither.
    [[nodiscard]] QString reasonOf(const DateChange &change) const
    {
        const Milestone *milestone = m_plan.find(change.now.milestone);
        if (m_audience.customer || !change.now.start.isValid() || !milestone)
            return {};
        if (const Slip *slip = slipBehind(m_plan, m_audience.id, *milestone)) {
            return slip->approver.isEmpty() ? slip->reason
                                            : QCoreApplication::translate("MessageValues", "%1; approved by %2").arg(slip->reason, slip->approver);
        }
        // That somebody pinned it is no reason that tells anything.
        return milestone->rule == RuleKind::Offset ? explainDate(m_plan, m_timetable, milestone->id) : QString();
    }

    [[nodiscard]] QVariantList items() const
    {
        QVariantList list;
        for (const WorkItem *item : itemsOfNotes(m_plan, m_message.release, m_audience)) {
            list << QVariantHash{{u"title"_s, safe(item->title)}, {u"key"_s, safe(item->key)}, {u"note"_s, safe(item->customerNote)},
                                 {u"action"_s, safe(item->upgradeAction)}};
        }
        return list.mid(0, mostRows);
    }

    [[nodiscard]] QVariantList risks() const
    {
        QVariantList list;
        for (const Risk &risk : m_plan.table<Risk>()) {
            if (risk.state == RiskState::Closed || !concerns(risk, m_message.release) || (m_audience.customer && !risk.isPublic))
                continue;
            QVariantHash values{{u"title"_s, safe(risk.title)}, {u"effect"_s, safe(risk.effect)}};
            if (!m_audience.customer)
                values.insert(u"plan"_s, safe(risk.contingency));
            list << values;
        }
        return list.mid(0, mostRows);
    }

    /// The people behind the message's owner; customers are not told who they are.
    [[nodiscard]] QVariantList contacts() const
    {
        const Role *role = m_plan.find(m_message.owner);
        if (m_audience.customer || !role)
            return {};
        QVariantList list;
        for (const PersonId id : {role->person, role->deputy}) {
            if (const Person *person = m_plan.find(id))
                list << QVariantHash{{u"name"_s, safe(person->name)}, {u"email"_s, safe(person->email)}, {u"role"_s, safe(role->name)}};
        }
        if (list.isEmpty())
            list << QVariantHash{{u"name"_s, safe(role->name)}, {u"email"_s, QString()}, {u"role"_s, safe(role->name)}};
        return list;
    }

    [[nodiscard]] QVariantHash audience() const
    {
        const QString channel = m_message.channel.isEmpty() ? m_audience.channel : m_message.channel;
        return m_audience.customer ? QVariantHash() : QVariantHash{{u"name"_s, safe(m_audience.name)}, {u"channel"_s, safe(channel)}};
    }

    const Plan &m_plan;
    const Timetable &m_timetable;
    const Message &m_message;
    const Audience &m_audience;
    QDate m_today;
    const TextEscape &m_escape;
    QTimeZone m_zone;
    QLocale m_locale;
};

} // namespace

QVariantHash messageValues(const Plan &plan, const Timetable &timetable, const Message &message, QDate today, const TextEscape &escape)
{
    const Audience *audience = plan.find(message.audience);
    return audience ? Values(plan, timetable, message, *audience, today, escape).read() : QVariantHash();
}

QString oneLine(const QString &text)
{
    QString line;
    for (const QChar c : text)
        line += c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator ? QChar(u' ') : c;
    return line.simplified();
}

QString markdownEscaped(const QString &text)
{
    static const QString special = u"\\`*_[]<>&~|"_s;
    const QString line = oneLine(text);
    QString escaped;
    qsizetype digits = 0;
    while (digits < line.size() && line[digits].isDigit())
        ++digits;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        // Only at the beginning of a line would these begin a heading, a list, a rule or an underline.
        const bool begins = (i == 0 && (c == u'#' || c == u'+' || c == u'-' || c == u'=')) || (i == digits && i > 0 && (c == u'.' || c == u')'));
        if (begins || special.contains(c))
            escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

} // namespace Plimsoll
