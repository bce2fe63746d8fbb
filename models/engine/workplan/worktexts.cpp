// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/workplan/workschedule.h"

#include "domain/allrecords.h"
#include "domain/labels.h"
#include "engine/workname.h"
#include "engine/workplan/levelingtext.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// "Thu 6 Aug": the year is plain from what stands around it.
QString shortDay(QDate day)
{
    return QLocale().toString(day, u"ddd d MMM"_s);
}

QString personName(const Plan &plan, PersonId id)
{
    const Person *person = plan.find(id);
    return person ? person->name : levelingText("somebody");
}

QString workName(const Plan &plan, WorkItemId id)
{
    const WorkItem *item = plan.find(id);
    return item ? workName(*item) : levelingText("another item");
}

} // namespace

QString startText(const Plan &plan, const ScheduledWork &row)
{
    switch (row.cause) {
    case StartCause::Nothing:
        return levelingText("starts at once");
    case StartCause::Started:
        return levelingText("has started");
    case StartCause::NotBefore:
        return levelingText("not before %1").arg(shortDay(row.start));
    case StartCause::Predecessor:
        return levelingText("waits for %1").arg(workName(plan, row.causeItem));
    case StartCause::Person:
        if (!row.causePerson.isValid())
            return levelingText("those who could do it are busy with %1 until %2").arg(workName(plan, row.causeItem), shortDay(row.start));
        if (const Demand *demand = plan.find(row.demand); demand && demand->workItem == row.causeItem)
            return levelingText("%1 does another part of it until %2").arg(personName(plan, row.causePerson), shortDay(row.start));
        return levelingText("%1 is busy with %2 until %3").arg(personName(plan, row.causePerson), workName(plan, row.causeItem), shortDay(row.start));
    case StartCause::Calendar:
        if (!row.causePerson.isValid())
            return levelingText("those who could do it are away until %1").arg(shortDay(row.start));
        return levelingText("%1 is away until %2").arg(personName(plan, row.causePerson), shortDay(row.start));
    }
    return {};
}

QString unplacedText(const Plan &plan, const WorkNetwork &network, const UnplacedPart &unplaced)
{
    const WorkPart &part = network.parts()[size_t(unplaced.part)];
    const QString name = workName(plan, part.item);
    const Skill *skill = plan.find(part.skill);
    const QString skillName = skill ? quotedName(*skill) : recordLabel<Skill>();
    switch (unplaced.reason) {
    case UnplacedReason::NobodyHasSkill:
        return levelingText("%1 needs %2, a skill that nobody has.").arg(name, skillName);
    case UnplacedReason::NobodyHasHours:
        return part.fixedPerson.isValid() ? levelingText("%1 needs %2, who has no hours.").arg(name, personName(plan, part.fixedPerson))
                                          : levelingText("%1 needs %2, but nobody who has that skill has any hours.").arg(name, skillName);
    case UnplacedReason::TooLong:
        return levelingText("%1 needs more hours of %2 than there are until %3.").arg(name, skillName, QLocale().toString(network.capacity().last(), u"d MMM yyyy"_s));
    case UnplacedReason::WaitsForUnplaced:
        return levelingText("%1 waits for %2, which cannot be placed.").arg(name, workName(plan, unplaced.by));
    }
    return {};
}

} // namespace Plimsoll
