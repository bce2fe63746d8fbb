// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/publishoutput.h"

#include "app/cli/commandtext.h"
#include "app/cli/reporttexts.h"
#include "document/publishing/filetarget.h"
#include "domain/allrecords.h"

#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString kindName(PendingEvent::Kind kind)
{
    static constexpr std::array names{"new", "changed", "cancelled"};
    return QString::fromLatin1(names[size_t(kind)]);
}

/// " (Mon 30 Nov 2026)" for one that takes whole days; a time stands in the title.
QString daysOf(const PendingEvent &event)
{
    if (!event.start.isValid())
        return {};
    return u" ("_s + printedSpan(event.start, event.end) + u')';
}

} // namespace

QString PublishOutput::placeOf(const PublishingTarget &target) const
{
    return target.kind == TargetKind::File ? filePathOf(target, m_planPath) : target.address;
}

QJsonObject PublishOutput::objectOf(const PublishingTarget &target, const CalendarDifference &counts) const
{
    return {{u"name"_s, target.name},
            {u"kind"_s, FieldCodec<TargetKind>::name(target.kind)},
            {u"address"_s, placeOf(target)},
            {u"new"_s, counts.added},
            {u"changed"_s, counts.changed},
            {u"cancelled"_s, counts.cancelled},
            {u"unchanged"_s, counts.unchanged}};
}

void PublishOutput::add(const PublishingTarget &target, const PendingDifference &pending)
{
    m_lines << commandText("%1: %2 (%3)").arg(target.name, differenceText(pending), placeOf(target));
    QJsonArray changes;
    for (const PendingEvent &event : pending.events) {
        const QString title = event.title.isEmpty() ? commandText("an event that is no longer in this calendar") : event.title;
        m_lines << u"  %1  %2"_s.arg(kindName(event.kind), -9).arg(title) + daysOf(event);
        changes.append(QJsonObject{{u"kind"_s, kindName(event.kind)}, {u"title"_s, event.title}, {u"uid"_s, event.uid}});
    }
    QJsonObject object = objectOf(target, pending.counts);
    object.insert(u"events"_s, changes);
    m_targets.append(object);
}

void PublishOutput::add(const PublishingTarget &target, const PublishReport &report)
{
    const QString place = report.address.isEmpty() ? placeOf(target) : report.address;
    const PendingDifference difference{report.difference, {}, true};
    QJsonObject object = objectOf(target, report.difference);
    QJsonArray conflicts;
    object.insert(u"address"_s, place);
    object.insert(u"sent"_s, report.sent);
    if (report.error) {
        m_lines << commandText("%1: not published as a whole (%2)").arg(target.name, place);
        object.insert(u"error"_s, report.error->text);
    } else if (report.sent == 0 && !report.conflicts.empty()) {
        m_lines << commandText("%1: left as it is (%2)").arg(target.name, place);
    } else if (report.sent == 0) {
        m_lines << (report.difference.unchanged == 1 ? commandText("%1: is up to date, 1 event (%2)").arg(target.name, place)
                                                     : commandText("%1: is up to date, %2 events (%3)").arg(target.name, QString::number(report.difference.unchanged), place));
    } else {
        m_lines << commandText("%1: published, %2 (%3)").arg(target.name, differenceText(difference), place);
    }
    for (const TargetConflict &conflict : report.conflicts) {
        m_lines << u"  "_s + conflict.text;
        conflicts.append(QJsonObject{{u"uid"_s, conflict.uid}, {u"text"_s, conflict.text}});
    }
    object.insert(u"conflicts"_s, conflicts);
    m_targets.append(object);
}

const Error &PublishOutput::add(const PublishingTarget &target, const Error &error)
{
    QJsonObject object = objectOf(target, {});
    object.insert(u"error"_s, error.text);
    m_targets.append(object);
    return error;
}

QString PublishOutput::text() const
{
    return m_lines.isEmpty() ? QString() : m_lines.join(u'\n') + u'\n';
}

QString PublishOutput::json() const
{
    return jsonText({{u"dryRun"_s, m_dryRun}, {u"targets"_s, m_targets}});
}

} // namespace Plimsoll
