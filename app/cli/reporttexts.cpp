// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reporttexts.h"

#include "app/cli/commandtext.h"
#include "domain/allrecords.h"
#include "domain/titlepattern.h"
#include "engine/sentences.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// For scripts; not translated.
QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"error"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Notice:
        break;
    }
    return u"notice"_s;
}

} // namespace

QString releaseName(const Plan &plan, ReleaseId id)
{
    const Release *release = plan.find(id);
    return release ? displayName(plan, *release) : QString();
}

QString milestoneTitle(const Plan &plan, MilestoneId id)
{
    const Milestone *milestone = plan.find(id);
    return milestone ? displayTitle(plan, *milestone) : QString();
}

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString printedDay(QDate day)
{
    return day.isValid() ? dayText(day) : commandText("no date");
}

QString printedSpan(QDate start, QDate end)
{
    return end.isValid() && end != start ? printedDay(start) + u" – "_s + printedDay(end) : printedDay(start);
}

QString printedZone(const Milestone &milestone)
{
    switch (milestone.deadlineZone) {
    case DeadlineZone::Utc:
        return u" UTC"_s;
    case DeadlineZone::AnywhereOnEarth:
        return u" AoE"_s;
    case DeadlineZone::None:
    case DeadlineZone::Local:
        break;
    }
    return milestone.timeZone.isEmpty() ? QString() : u' ' + milestone.timeZone;
}

QString isoMoment(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODate);
}

QString printedList(const QString &heading, const QStringList &lines)
{
    return lines.isEmpty() ? QString() : heading + u"\n  "_s + lines.join(u"\n  "_s) + u'\n';
}

QString printedProblems(const QString &heading, const std::vector<Problem> &problems)
{
    QStringList lines;
    for (const Problem &problem : problems)
        lines << problem.text;
    return printedList(heading, lines);
}

QString acceptanceLine(bool accepted)
{
    return (accepted ? commandText("Done.") : commandText("Nothing was changed; --accept does it.")) + u'\n';
}

void insertDate(QJsonObject &object, const QString &name, const MilestoneDate &date)
{
    object.insert(name, isoDay(date.start));
    if (date.end != date.start)
        object.insert(name + "End"_L1, isoDay(date.end));
    if (date.moment.isValid())
        object.insert(name + "Moment"_L1, isoMoment(date.moment));
}

QJsonArray problemObjects(const std::vector<Problem> &problems)
{
    QJsonArray list;
    for (const Problem &problem : problems) {
        list.append(QJsonObject{{u"severity"_s, severityName(problem.severity)}, {u"check"_s, problem.check}, {u"text"_s, problem.text},
                                {u"cure"_s, problem.cure}});
    }
    return list;
}

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson());
}

} // namespace Plimsoll
