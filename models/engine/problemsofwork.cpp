// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "engine/problemhours.h"
#include "engine/problemlist.h"
#include "engine/problemsoffit.h"
#include "engine/problemsofoverload.h"
#include "engine/problemtext.h"
#include "engine/sentences.h"
#include "engine/skilldemand.h"
#include "engine/workname.h"
#include "engine/workslack.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr qsizetype fewEnoughToList = 6; ///< Items of a release with the same problem; of more one problem tells.

/// What is scheduled of one item.
struct ItemWork {
    const WorkItem *item = nullptr;
    double asked = 0.0; ///< Hours left.
    double hours = 0.0; ///< Scheduled.
    int rows = 0;
    QDate start;
    QDate end;
};

/// All items of planned releases that ask for hours or are scheduled, and are not done.
QHash<WorkItemId, ItemWork> openWork(const ProblemList &list)
{
    const Plan &plan = list.plan();
    QHash<WorkItemId, ItemWork> all;
    const auto openItem = [&](WorkItemId id) -> ItemWork * {
        if (const auto known = all.find(id); known != all.end())
            return known->item ? &*known : nullptr;
        const WorkItem *item = plan.find(id);
        const bool open = item && isOpenWork(list, *item);
        ItemWork &work = all[id];
        work.item = open ? item : nullptr;
        return open ? &work : nullptr;
    };
    for (const Demand &demand : plan.table<Demand>()) {
        if (ItemWork *work = openItem(demand.workItem))
            work->asked += demand.likely * shareLeft(*work->item);
    }
    for (const ScheduledWork &row : plan.table<ScheduledWork>()) {
        const Demand *demand = plan.find(row.demand);
        ItemWork *work = demand ? openItem(demand->workItem) : nullptr;
        if (!work)
            continue;
        work->hours += row.hours;
        ++work->rows;
        work->start = work->start.isValid() ? std::min(work->start, row.start) : row.start;
        work->end = work->end.isValid() ? std::max(work->end, row.end) : row.end;
    }
    all.removeIf([](const auto &entry) { return !entry->item; });
    return all;
}

/// Adds one problem for each item; where a release has more than a few of them, one for the release.
class WorkFindings
{
public:
    using One = std::function<Finding(const ItemWork &)>;
    using All = std::function<Finding(const Release &, qsizetype, const QString &)>;

    explicit WorkFindings(ProblemList &list) : m_list(list) {}

    void add(const ItemWork &work) { m_byRelease[work.item->release].push_back(&work); }

    void tell(const One &one, const All &all)
    {
        for (auto &[id, works] : m_byRelease)
            std::ranges::sort(works, {}, [](const ItemWork *work) { return std::pair(work->end, work->item->id); });
        m_list.addEach(
            m_byRelease, [&](const ItemWork *work) { m_list.add(*work->item, work->item->release, work->end, one(*work)); },
            [&](const Release &release, const std::vector<const ItemWork *> &works) {
                QStringList names;
                for (const ItemWork *work : std::span(works).first(3))
                    names << workName(*work->item);
                return all(release, qsizetype(works.size()), names.join(", "_L1));
            },
            fewEnoughToList);
    }

private:
    ProblemList &m_list;
    std::map<ReleaseId, std::vector<const ItemWork *>> m_byRelease;
};

bool isScheduled(const ItemWork &work)
{
    return work.rows > 0;
}

/// Of whatever release: people have their hours only once.
void checkUnscheduled(ProblemList &list, const QHash<WorkItemId, ItemWork> &open)
{
    WorkFindings findings(list);
    for (const ItemWork &work : open) {
        if (work.rows == 0 && work.asked > leastDifference)
            findings.add(work);
    }
    const QString cure = problemText("Level the work anew.");
    findings.tell(
        [&](const ItemWork &work) {
            return Finding{Severity::Warning, "work-unscheduled",
                           problemText("%1 of %2 is planned and needs %3 h, but is not scheduled as other work is.")
                               .arg(workName(*work.item), list.nameOf(*list.plan().find(work.item->release)), hoursText(work.asked)),
                           cure};
        },
        [&](const Release &release, qsizetype count, const QString &names) {
            return Finding{Severity::Warning, "work-unscheduled",
                           problemText("%1 items of %2 are planned and need hours, but are not scheduled as other work is: %3 and others.")
                               .arg(QString::number(count), list.nameOf(release), names),
                           cure};
        });
}

/// In a plan that nobody has leveled: of each release of which work could have begun. What is still to begin needs no schedule yet.
void checkUnleveled(ProblemList &list, const QHash<WorkItemId, ItemWork> &open, const SkillDemand &demand)
{
    std::map<ReleaseId, double> hours;
    QSet<ReleaseId> begun;
    for (const DemandPiece &piece : demand.pieces()) {
        if (!piece.first.isValid() || !open.contains(piece.workItem))
            continue;
        hours[piece.release] += piece.hours;
        if (piece.isOpen || piece.first < list.today())
            begun.insert(piece.release);
    }
    for (const auto &[id, sum] : hours) {
        if (!begun.contains(id) || sum < leastDifference)
            continue;
        const Release &release = *list.plan().find(id);
        list.add(release, {Severity::Notice, "work-unscheduled",
                           problemText("%1 asks for %2 h of work that could have begun, and none of it is scheduled.")
                               .arg(list.nameOf(release), hoursText(sum)),
                           problemText("Level the work.")});
    }
}

bool isOutdated(const ItemWork &work)
{
    return work.rows > 0 && work.item->state != WorkItemState::Started && std::abs(work.hours - work.asked) > leastDifference;
}

/// Started work keeps its place whatever is left of it, so only what has not begun can be out of date.
void checkOutdated(ProblemList &list, const QHash<WorkItemId, ItemWork> &open)
{
    WorkFindings findings(list);
    for (const ItemWork &work : open) {
        const bool overdue = work.rows > 0 && work.item->state != WorkItemState::Started && work.start < list.today();
        if (isOutdated(work) || overdue)
            findings.add(work);
    }
    findings.tell(
        [&](const ItemWork &work) {
            const QString text = isOutdated(work)
                ? problemText("%1 is scheduled with %2 h, but needs %3 h by now.").arg(workName(*work.item), hoursText(work.hours), hoursText(work.asked))
                : problemText("%1 was to begin on %2, but has not started.").arg(workName(*work.item), dayText(work.start));
            return Finding{Severity::Notice, "schedule-outdated", text,
                           isOutdated(work) ? problemText("Level the work anew.") : problemText("Level the work anew, or mark the item as started.")};
        },
        [&](const Release &release, qsizetype count, const QString &names) {
            return Finding{Severity::Notice, "schedule-outdated",
                           problemText("%1 items of %2 need other hours than they are scheduled with, or should have started: %3 and others.")
                               .arg(QString::number(count), list.nameOf(release), names),
                           problemText("Level the work anew.")};
        });
}

void checkSkills(ProblemList &list, const QHash<WorkItemId, ItemWork> &open)
{
    const Plan &plan = list.plan();
    if (plan.table<Person>().isEmpty())
        return;
    QSet<SkillId> known;
    for (const PersonSkill &has : plan.table<PersonSkill>())
        known.insert(has.skill);
    std::map<SkillId, double> lacking;
    for (const Demand &demand : plan.table<Demand>()) {
        const auto work = open.constFind(demand.workItem);
        if (work != open.constEnd() && !known.contains(demand.skill) && !demand.person.isValid())
            lacking[demand.skill] += demand.likely * shareLeft(*work->item);
    }
    for (const auto &[id, hours] : lacking) {
        const Skill *skill = plan.find(id);
        if (!skill || hours < leastDifference)
            continue;
        list.add(*skill, {}, {},
                 {Severity::Warning, "skill-without-people",
                  problemText("Work needs %1 h of %2, a skill that nobody has.").arg(hoursText(hours), quotedName(*skill)),
                  problemText("Say who has the skill, or find somebody who does.")});
    }
}

void checkEnds(ProblemList &list, const QHash<WorkItemId, ItemWork> &open)
{
    WorkFindings findings(list);
    QHash<WorkItemId, LateWork> missed;
    QHash<ReleaseId, QSet<MilestoneId>> missedOf;
    for (const LateWork &late : lateWork(list.plan(), list.timetable())) {
        const auto work = open.constFind(late.item);
        if (work == open.constEnd())
            continue;
        findings.add(*work);
        missed.insert(late.item, late);
        missedOf[work->item->release].insert(late.limit.milestone);
    }
    findings.tell(
        [&](const ItemWork &work) {
            const LateWork late = missed.value(work.item->id);
            const Milestone &milestone = *list.plan().find(late.limit.milestone);
            return Finding{Severity::Warning, "freeze-missed",
                           problemText("%1 is scheduled to end on %2, not before %3 on %4.")
                               .arg(workName(*work.item), dayText(late.end), list.nameOf(milestone), dayText(late.limit.day)),
                           problemText("Move it to a later release, find more people for it, or move the milestone.")};
        },
        [&](const Release &release, qsizetype count, const QString &names) {
            const QSet<MilestoneId> milestones = missedOf.value(release.id);
            const Milestone *milestone = milestones.size() == 1 ? list.plan().find(*milestones.begin()) : nullptr;
            return Finding{Severity::Warning, "freeze-missed",
                           problemText("%1 items of %2 are scheduled to end too late for %3: %4 and others.")
                               .arg(QString::number(count), list.nameOf(release),
                                    milestone ? problemText("%1 on %2").arg(list.titleOf(*milestone), dayText(list.timetable().startOf(milestone->id)))
                                              : problemText("their milestones"),
                                    names),
                           problemText("Move some to a later release, find more people for them, or move the milestone.")};
        });
}

} // namespace

void checkWorkEnds(ProblemList &list)
{
    if (!list.plan().table<ScheduledWork>().isEmpty())
        checkEnds(list, openWork(list));
}

void checkAllWork(ProblemList &list, Checks checks)
{
    const Plan &plan = list.plan();
    const auto open = openWork(list);
    checkEnds(list, open);
    checkOutdated(list, open);
    checkOverload(list);
    checkSkills(list, open);
    const bool leveled = std::any_of(open.cbegin(), open.cend(), isScheduled);
    if (leveled)
        checkUnscheduled(list, open);
    const bool asksForHours = !plan.table<Demand>().isEmpty() || !plan.table<RoughDemand>().isEmpty();
    if (!asksForHours || (leveled && checks == Checks::AllButFit))
        return;
    const SkillDemand demand = SkillDemand::of(plan, list.timetable());
    if (!leveled)
        checkUnleveled(list, open, demand);
    if (checks == Checks::All)
        checkFit(list, demand);
}

} // namespace Plimsoll
