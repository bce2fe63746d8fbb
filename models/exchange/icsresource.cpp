// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icsresource.h"

#include "exchange/icsenvelope.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QByteArray unescaped(const QByteArray &value)
{
    QByteArray plain;
    plain.reserve(value.size());
    for (qsizetype i = 0; i < value.size(); ++i) {
        const bool escape = value[i] == '\\' && i + 1 < value.size();
        const char c = escape ? value[++i] : value[i];
        plain += escape && (c == 'n' || c == 'N') ? '\n' : c;
    }
    return plain;
}

/// Where the value begins: at the first colon that is not in quotes.
qsizetype colonOf(const QByteArray &line)
{
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == '"')
            quoted = !quoted;
        else if (line[i] == ':' && !quoted)
            return i;
    }
    return line.size();
}

QByteArray normalized(const QByteArray &line)
{
    const qsizetype colon = colonOf(line);
    QList<QByteArray> parts = line.first(colon).split(';');
    const QByteArray name = parts.takeFirst().toUpper();
    for (QByteArray &parameter : parts) {
        const qsizetype equals = parameter.indexOf('=');
        parameter = parameter.first(std::max<qsizetype>(equals, 0)).toUpper() + parameter.sliced(std::max<qsizetype>(equals, 0)).replace('"', QByteArray());
    }
    std::ranges::sort(parts);
    parts.prepend(name);
    return parts.join(';') + ':' + unescaped(line.sliced(std::min(colon + 1, line.size())));
}

/// The lines of all events, sorted; an event more or less shows in its BEGIN.
QList<QByteArray> eventLines(QByteArray ics)
{
    ics.replace("\r\n", "\n").replace("\n ", "").replace("\n\t", "");
    QList<QByteArray> lines;
    bool inside = false;
    const QList<QByteArray> all = ics.split('\n');
    for (const QByteArray &line : all) {
        const QByteArray edge = line.trimmed().toUpper();
        inside = inside || edge == "BEGIN:VEVENT";
        if (inside && !edge.isEmpty() && !edge.startsWith("DTSTAMP"))
            lines += normalized(line);
        if (edge == "END:VEVENT")
            inside = false;
    }
    std::ranges::sort(lines);
    return lines;
}

} // namespace

QByteArray icsResource(const QByteArray &component)
{
    return icsLine("BEGIN", u"VCALENDAR"_s) + icsLine("VERSION", u"2.0"_s) + icsLine("PRODID", u"-//Plimsoll//Release planner//EN"_s)
        + icsLine("CALSCALE", u"GREGORIAN"_s) + component + icsTail();
}

bool holdsEvent(const QByteArray &resource, const QByteArray &component)
{
    const QList<QByteArray> theirs = eventLines(resource);
    const QList<QByteArray> ours = eventLines(component);
    QList<QByteArray> more;
    std::ranges::set_difference(theirs, ours, std::back_inserter(more));
    return !ours.isEmpty() && std::ranges::includes(theirs, ours)
        && std::ranges::all_of(more, [](const QByteArray &line) { return line.startsWith("X-"); });
}

} // namespace Plimsoll
