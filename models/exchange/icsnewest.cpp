// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icsevents.h"

#include <QCryptographicHash>
#include <QHash>

#include <vector>

namespace Plimsoll {

namespace {

/// An event, or what stands between events.
struct ComponentPart {
    QByteArray lines;
    QByteArray uid;
    QByteArray recurrence;
    QByteArray naming;   ///< What tells it from others where it has no UID.
    int sequence = 0;
    bool allDay = false; ///< Outlook says so, though it writes midnights.
    QByteArray modified; ///< DTSTAMP in UTC, which sorts as text.
};

bool isProperty(const QByteArray &line, const char *property)
{
    const QByteArray name(property);
    return line.size() > name.size() && line.left(name.size()).compare(name, Qt::CaseInsensitive) == 0
        && (line[name.size()] == ':' || line[name.size()] == ';');
}

QByteArray valueBehindColon(const QByteArray &line)
{
    return line.sliced(line.indexOf(':') + 1).trimmed();
}

void note(ComponentPart &part, const QByteArray &line)
{
    if (isProperty(line, "UID"))
        part.uid = valueBehindColon(line);
    else if (isProperty(line, "RECURRENCE-ID"))
        part.recurrence = line.sliced(line.lastIndexOf(':') + 1).trimmed();
    else if (isProperty(line, "SEQUENCE"))
        part.sequence = valueBehindColon(line).toInt();
    else if (isProperty(line, "DTSTAMP"))
        part.modified = valueBehindColon(line);
    else if (isProperty(line, "X-MICROSOFT-CDO-ALLDAYEVENT"))
        part.allDay = valueBehindColon(line).toUpper() == "TRUE";
    else if (isProperty(line, "SUMMARY") || isProperty(line, "DTSTART"))
        part.naming += line;
}

bool isNewer(const ComponentPart &a, const ComponentPart &b)
{
    return a.sequence != b.sequence ? a.sequence > b.sequence : a.modified >= b.modified;
}

/// Parsers give an event without UID a random one, so that the next import would bring it again.
void giveUid(ComponentPart &part)
{
    if (!part.uid.isEmpty())
        return;
    part.uid = "plimsoll-" + QCryptographicHash::hash(part.naming, QCryptographicHash::Sha1).toHex();
    part.lines.insert(part.lines.indexOf('\n') + 1, "UID:" + part.uid + "\r\n");
}

/// Midnights of a zone as days: the parser would take the midnight after the last day for a day more, and other zones for other days.
void makeDays(ComponentPart &part)
{
    QByteArray lines;
    for (const QByteArray &line : part.lines.split('\n')) {
        const QByteArray value = line.sliced(line.lastIndexOf(':') + 1).trimmed();
        const bool midnight = value.size() == 15 && value.endsWith("T000000");
        for (const char *name : {"DTSTART", "DTEND"}) {
            if (midnight && isProperty(line, name))
                lines += QByteArray(name) + ";VALUE=DATE:" + value.first(8) + "\r\n";
        }
        if (!(midnight && (isProperty(line, "DTSTART") || isProperty(line, "DTEND"))) && !line.isEmpty())
            lines += line + '\n';
    }
    part.lines = lines;
}

class Newest
{
public:
    void add(const QByteArray &line)
    {
        const QByteArray word = line.trimmed().toUpper();
        if (word == "BEGIN:VEVENT") {
            m_inEvent = true;
            m_parts.emplace_back();
        }
        m_parts.back().lines += line;
        if (m_inEvent)
            note(m_parts.back(), line);
        if (word == "END:VEVENT")
            finishEvent();
    }
    [[nodiscard]] QByteArray text() const
    {
        QByteArray out;
        for (const ComponentPart &part : m_parts)
            out += part.lines;
        return out;
    }

private:
    void finishEvent()
    {
        m_inEvent = false;
        giveUid(m_parts.back());
        if (m_parts.back().allDay)
            makeDays(m_parts.back());
        const size_t index = m_parts.size() - 1;
        const QByteArray key = m_parts[index].uid + '\n' + m_parts[index].recurrence;
        const auto known = m_newest.find(key);
        if (known == m_newest.end()) {
            m_newest.insert(key, index);
        } else if (isNewer(m_parts[index], m_parts[*known])) {
            m_parts[*known].lines.clear();
            *known = index;
        } else {
            m_parts[index].lines.clear();
        }
        m_parts.emplace_back();
    }

    std::vector<ComponentPart> m_parts = std::vector<ComponentPart>(1);
    QHash<QByteArray, size_t> m_newest;
    bool m_inEvent = false;
};

} // namespace

QByteArray newestEvents(const QByteArray &gated)
{
    Newest newest;
    for (qsizetype at = 0; at < gated.size();) {
        const qsizetype found = gated.indexOf('\n', at);
        const qsizetype end = found < 0 ? gated.size() : found + 1;
        newest.add(gated.sliced(at, end - at));
        at = end;
    }
    return newest.text();
}

} // namespace Plimsoll
