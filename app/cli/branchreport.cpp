// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/branchreport.h"

#include "app/cli/commandtext.h"
#include "app/cli/reporttexts.h"
#include "domain/allrecords.h"
#include "domain/titlepattern.h"
#include "engine/scheduler.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

BranchReport::BranchReport(const BranchPreview &preview, const Timetable &before, bool accepted)
    : m_preview(preview), m_before(before), m_accepted(accepted)
{
}

QJsonObject BranchReport::milestoneObject(MilestoneId id) const
{
    const Milestone &milestone = *m_preview.after.find(id);
    QJsonObject object{{u"milestone"_s, displayTitle(m_preview.after, milestone)},
                       {u"id"_s, QString::number(id.value())},
                       {u"inSource"_s, isoDay(m_before.startOf(milestone.copiedFrom))},
                       {u"reason"_s, explainDate(m_preview.after, m_preview.dates, id)}};
    insertDate(object, u"date"_s, *m_preview.dates.find(id));
    return object;
}

QString BranchReport::json() const
{
    const Release &release = *m_preview.after.find(m_preview.release);
    QJsonArray milestones;
    for (const MilestoneId id : m_preview.milestones)
        milestones.append(milestoneObject(id));
    QJsonArray rippled;
    for (const MovedDate &moved : m_preview.rippled) {
        QJsonObject move{{u"milestone"_s, displayTitle(m_preview.after, *m_preview.after.find(moved.milestone))},
                         {u"id"_s, QString::number(moved.milestone.value())},
                         {u"workingDays"_s, moved.workingDays}};
        insertDate(move, u"from"_s, moved.from);
        insertDate(move, u"to"_s, moved.to);
        rippled.append(move);
    }
    QJsonArray names;
    for (const StillNames &text : m_preview.stillNames)
        names.append(QJsonObject{{u"record"_s, text.record}, {u"field"_s, text.field}, {u"version"_s, text.version}});
    QJsonObject object{{u"step"_s, m_preview.edit.label},
                       {u"accepted"_s, m_accepted},
                       {u"release"_s, displayName(m_preview.after, release)},
                       {u"name"_s, release.name},
                       {u"date"_s, isoDay(m_preview.dates.startOf(release.anchor))},
                       {u"milestones"_s, milestones},
                       {u"conflicts"_s, problemObjects(m_preview.conflicts)},
                       {u"stillNames"_s, names},
                       {u"linksLeftOut"_s, QJsonArray::fromStringList(m_preview.linksLeftOut)},
                       {u"rippled"_s, rippled}};
    if (const Train *train = m_preview.after.find(release.train)) {
        object.insert(u"train"_s, train->name);
        object.insert(u"departure"_s, isoDay(release.departure));
    }
    return jsonText(object);
}

QString BranchReport::text() const
{
    const Release &release = *m_preview.after.find(m_preview.release);
    QString text = m_preview.edit.label + u'\n';
    text += commandText("Goes live on %1").arg(printedDay(m_preview.dates.startOf(release.anchor)));
    if (const Train *train = m_preview.after.find(release.train))
        text += commandText(", a departure of %1").arg(train->name);
    text += u'\n' + commandText("Milestones: %1").arg(m_preview.milestones.size()) + u'\n';
    for (const MilestoneId id : m_preview.milestones) {
        const Milestone &milestone = *m_preview.after.find(id);
        text += u"  %1  %2 (%3)\n"_s.arg(printedDay(m_preview.dates.startOf(id)), displayTitle(m_preview.after, milestone),
                                          commandText("in the source %1").arg(printedDay(m_before.startOf(milestone.copiedFrom))));
    }
    text += printedProblems(commandText("Conflicts:"), m_preview.conflicts);
    QStringList names;
    for (const StillNames &still : m_preview.stillNames)
        names << commandText("%1 of %2 still names %3").arg(still.field, still.record, still.version);
    QStringList rippled;
    for (const MovedDate &moved : m_preview.rippled)
        rippled << printedDay(moved.from.start) + u" → "_s + printedDay(moved.to.start) + u"  "_s
                + displayTitle(m_preview.after, *m_preview.after.find(moved.milestone));
    return text + printedList(commandText("Texts that name another version:"), names) + printedList(commandText("Moves in other releases:"), rippled)
        + printedList(commandText("Dependencies on other releases, which the copy does not have:"), m_preview.linksLeftOut) + acceptanceLine(m_accepted);
}

} // namespace Plimsoll
