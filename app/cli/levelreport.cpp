// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/levelreport.h"

#include "app/cli/commandtext.h"
#include "app/cli/reporttexts.h"
#include "domain/allrecords.h"
#include "domain/titlepattern.h"
#include "engine/skillfreeze.h"
#include "engine/workingdays.h"
#include "engine/workname.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QJsonObject rowObject(const ScheduledWork &row, const QString &person)
{
    return {{u"start"_s, isoDay(row.start)}, {u"end"_s, isoDay(row.end)}, {u"person"_s, person}, {u"hours"_s, row.hours}};
}

} // namespace

LevelReport::LevelReport(const Plan &plan, const Timetable &timetable, const WorkNetwork &network, const WorkSchedule &schedule, QString step, bool accepted)
    : m_plan(plan), m_timetable(timetable), m_network(network), m_schedule(schedule), m_step(std::move(step)), m_accepted(accepted),
      m_change(changeOf(plan, network, schedule))
{
}

QString LevelReport::workerOf(const ScheduledWork &row) const
{
    const Person *person = m_plan.find(row.person);
    return person ? person->name : QString();
}

QString LevelReport::skillOf(const WorkMove &move) const
{
    const Demand *demand = m_plan.find(move.demand);
    const Skill *skill = demand ? m_plan.find(demand->skill) : nullptr;
    return skill ? skill->name : QString();
}

void LevelReport::ReleaseEnd::add(QDate partEnd, const WorkLimit &partLimit)
{
    end = end.isValid() ? std::max(end, partEnd) : partEnd;
    if (!partLimit.day.isValid())
        return;
    std::vector<WorkLimit> &limits = partEnd >= partLimit.day ? missed : kept;
    late += partEnd >= partLimit.day ? 1 : 0;
    if (std::ranges::find(limits, partLimit.milestone, &WorkLimit::milestone) == limits.end())
        limits.push_back(partLimit);
}

/// Of work that belongs to several freezes, what is told is the first that some misses, else the first that all of it makes.
void LevelReport::ReleaseEnd::chooseLimit()
{
    for (const WorkLimit &each : isLate() ? missed : kept) {
        if ((isLate() || each.day > end) && (!limit.isValid() || each.day < limit)) {
            limit = each.day;
            milestone = each.milestone;
        }
    }
}

std::vector<LevelReport::ReleaseEnd> LevelReport::ends() const
{
    const WorkLimits limits(m_plan, m_timetable);
    SkillFreeze freezes(m_plan);
    std::vector<ReleaseEnd> ends;
    for (const PlacedWork &placed : m_schedule.placed) {
        const WorkPart &part = m_network.parts()[size_t(placed.part)];
        const WorkItem &item = *m_plan.find(part.item);
        auto known = std::ranges::find(ends, item.release, [](const ReleaseEnd &end) { return end.release->id; });
        if (known == ends.end()) {
            known = ends.insert(ends.end(), ReleaseEnd());
            known->release = m_plan.find(item.release);
        }
        known->add(placed.row.end, limits.of(m_plan, item, freezes.of(part.skill)));
    }
    for (ReleaseEnd &end : ends)
        end.chooseLimit();
    std::ranges::sort(ends, {}, [](const ReleaseEnd &end) { return std::pair(end.end, end.release->id); });
    return ends;
}

QString LevelReport::endLine(const ReleaseEnd &end) const
{
    const QString name = displayName(m_plan, *end.release);
    if (!end.limit.isValid())
        return commandText("%1: ends on %2; nothing says by when it must.").arg(name, printedDay(end.end));
    const QString limit = commandText("%1 on %2").arg(milestoneTitle(m_plan, end.milestone), printedDay(end.limit));
    return end.isLate() ? commandText("%1: ends on %2, too late for %3; parts that are: %4").arg(name, printedDay(end.end), limit, QString::number(end.late))
                        : commandText("%1: ends on %2, in time for %3.").arg(name, printedDay(end.end), limit);
}

QString LevelReport::moveLine(const WorkMove &move) const
{
    const QString skill = skillOf(move);
    const QString name = keyAndTitle(*m_plan.find(move.item)) + (skill.isEmpty() ? QString() : u", "_s + skill);
    const auto when = [&](const ScheduledWork &row) {
        const QString worker = workerOf(row);
        return printedSpan(row.start, row.end) + (worker.isEmpty() ? QString() : u' ' + worker);
    };
    if (!move.after.demand.isValid())
        return u"%1: %2 → %3"_s.arg(name, when(move.before), commandText("not scheduled"));
    const QString before = move.before.demand.isValid() ? when(move.before) : commandText("new");
    return u"%1: %2 → %3 (%4)"_s.arg(name, before, when(move.after), startText(m_plan, move.after));
}

QString LevelReport::text() const
{
    QString text = m_step + u'\n';
    QStringList lines;
    for (const WorkMove &move : m_change.moves)
        lines << moveLine(move);
    text += lines.isEmpty() ? commandText("No work moves.") + u'\n' : printedList(commandText("Work that moves: %1").arg(lines.size()), lines);
    lines.clear();
    for (const ReleaseEnd &end : ends())
        lines << endLine(end);
    text += printedList(commandText("Releases:"), lines);
    lines.clear();
    for (const UnplacedPart &unplaced : m_schedule.unplaced)
        lines << unplacedText(m_plan, m_network, unplaced);
    lines.removeDuplicates();
    text += printedList(commandText("Could not be placed:"), lines);
    lines.clear();
    for (const WorkItemId id : m_network.lentTo())
        lines << commandText("%1 needs a skill that nobody in its team has; others were taken.").arg(workName(*m_plan.find(id)));
    text += printedList(commandText("Lent:"), lines);
    return m_change.rewrites ? text + acceptanceLine(m_accepted) : text;
}

QJsonObject LevelReport::moveObject(const WorkMove &move) const
{
    QJsonObject object{{u"item"_s, workName(*m_plan.find(move.item))},
                       {u"id"_s, QString::number(move.item.value())},
                       {u"skill"_s, skillOf(move)}};
    if (move.before.demand.isValid())
        object.insert(u"from"_s, rowObject(move.before, workerOf(move.before)));
    if (move.after.demand.isValid()) {
        object.insert(u"to"_s, rowObject(move.after, workerOf(move.after)));
        object.insert(u"why"_s, startText(m_plan, move.after));
    }
    return object;
}

QString LevelReport::json() const
{
    QJsonArray moves;
    for (const WorkMove &move : m_change.moves)
        moves.append(moveObject(move));
    QJsonArray releases;
    for (const ReleaseEnd &end : ends()) {
        releases.append(QJsonObject{{u"release"_s, displayName(m_plan, *end.release)},
                                    {u"end"_s, isoDay(end.end)},
                                    {u"milestone"_s, milestoneTitle(m_plan, end.milestone)},
                                    {u"limit"_s, isoDay(end.limit)},
                                    {u"late"_s, end.isLate()},
                                    {u"lateParts"_s, end.late}});
    }
    QJsonArray unplaced;
    for (const UnplacedPart &part : m_schedule.unplaced) {
        const WorkItemId item = m_network.parts()[size_t(part.part)].item;
        unplaced.append(QJsonObject{{u"item"_s, workName(*m_plan.find(item))}, {u"why"_s, unplacedText(m_plan, m_network, part)}});
    }
    QJsonArray lent;
    for (const WorkItemId id : m_network.lentTo())
        lent.append(workName(*m_plan.find(id)));
    return jsonText({{u"step"_s, m_step},
                     {u"accepted"_s, m_accepted},
                     {u"schedules"_s, double(m_schedule.schedules)},
                     {u"proven"_s, m_schedule.proven},
                     {u"moves"_s, moves},
                     {u"releases"_s, releases},
                     {u"unplaced"_s, unplaced},
                     {u"lent"_s, lent}});
}

} // namespace Plimsoll
