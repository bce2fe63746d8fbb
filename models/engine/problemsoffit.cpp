// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/problemsoffit.h"

#include "domain/allrecords.h"
#include "domain/labels.h"
#include "engine/capacity.h"
#include "engine/fit/fitnetwork.h"
#include "engine/fit/workfacts.h"
#include "engine/problemhours.h"
#include "engine/problemlist.h"
#include "engine/problemtext.h"
#include "engine/skilldemand.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>
#include <vector>

namespace Plimsoll {

namespace {

constexpr int yearsAhead = 2; ///< Of what ships later nobody knows the hours, and each year takes its time.
constexpr double fewestHours = 1.0; ///< Less is what estimates are rounded by.
constexpr size_t mostLots = 200; ///< What they may do is found within a few milliseconds.

struct AskingRelease {
    ReleaseId release;
    std::vector<WorkLot> lots;
};

/// The same where work may begin up to so many days too early; what is missing then is missing all the more.
std::vector<WorkLot> begunEarlier(const std::vector<WorkLot> &lots, QDate today, qint64 days)
{
    using Key = std::tuple<int, SkillId, TeamId, PersonId, QDate, QDate>;
    std::map<Key, WorkLot> merged;
    for (const WorkLot &lot : lots) {
        const bool isLate = lot.last < lot.first; // Nobody has time for it on any day; let it stay so.
        const QDate first = isLate || lot.first < today ? lot.first : lot.first.addDays(-(today.daysTo(lot.first) % days));
        const auto [it, isNew] = merged.try_emplace(Key(lot.order, lot.skill, lot.team, lot.person, first, isLate ? first.addDays(-1) : lot.last), lot);
        if (isNew)
            it->second.first = first;
        else
            it->second.hundredths += lot.hundredths;
    }
    std::vector<WorkLot> all;
    for (auto &[key, lot] : merged)
        all.push_back(std::move(lot));
    return all;
}

/// Where nearly each item bears a day of its own, the exact answer takes seconds: this list tells of what is missing for certain.
std::vector<WorkLot> fewEnough(std::vector<WorkLot> lots, QDate today)
{
    for (const qint64 days : {7, 28, 366}) {
        if (lots.size() > mostLots)
            lots = begunEarlier(lots, today, days);
    }
    return lots;
}

/// Planned releases that ask for hours and ship between today and then.
std::vector<AskingRelease> askingReleases(const ProblemList &list, const SkillDemand &demand)
{
    QSet<ReleaseId> asking;
    for (const DemandPiece &piece : demand.pieces()) {
        if (list.isLive(piece.release))
            asking.insert(piece.release);
    }
    std::vector<AskingRelease> found;
    if (asking.isEmpty())
        return found;
    const WorkFacts facts(list.plan(), list.timetable(), demand);
    const QDate horizon = list.today().addYears(yearsAhead);
    for (const Release &release : list.plan().table<Release>()) {
        const QDate day = facts.shipsOn(release.id);
        if (!asking.contains(release.id) || !day.isValid() || day < list.today() || day > horizon)
            continue;
        WorkLots work = WorkLots::of(facts, {release.id, {}, list.today()});
        found.push_back({release.id, fewEnough(overlapping(std::move(work.lots)), list.today())});
    }
    return found;
}

/// Of the days of all lots that have any.
Capacity capacityOf(const Plan &plan, const std::vector<AskingRelease> &releases)
{
    QDate first;
    QDate last;
    for (const AskingRelease &asking : releases) {
        for (const WorkLot &lot : asking.lots) {
            if (lot.last < lot.first) // No day is left for it, so no hours are asked of anybody.
                continue;
            first = first.isValid() ? std::min(first, lot.first) : lot.first;
            last = last.isValid() ? std::max(last, lot.last) : lot.last;
        }
    }
    return first.isValid() ? Capacity::of(plan, first, last) : Capacity();
}

/// What somebody could do, had they the time.
bool isManned(const WorkLot &lot)
{
    return lot.asked && !lot.people.empty();
}

double hoursMissing(const FitNetwork &network)
{
    FitNetwork::Amount hundredths = 0;
    for (size_t i = 0; i < network.lots().size(); ++i)
        hundredths += isManned(network.lots()[i]) ? network.missing(i) : 0;
    return double(hundredths) / 100;
}

/// Those of the bottleneck.
QStringList skillsMissing(const Plan &plan, const FitNetwork &network)
{
    std::set<SkillId> skills;
    for (const size_t i : network.cut().lots) {
        if (isManned(network.lots()[i]))
            skills.insert(network.lots()[i].skill);
    }
    QStringList names;
    for (const SkillId id : skills) {
        if (const Skill *skill = plan.find(id))
            names << quotedName(*skill);
    }
    return names;
}

} // namespace

void checkFit(ProblemList &list, const SkillDemand &demand)
{
    std::vector<AskingRelease> releases = askingReleases(list, demand);
    const Capacity capacity = capacityOf(list.plan(), releases);
    for (AskingRelease &asking : releases) {
        const FitNetwork network(list.plan(), capacity, std::move(asking.lots));
        const double missing = hoursMissing(network);
        if (missing < fewestHours)
            continue;
        const Release &release = *list.plan().find(asking.release);
        list.add(release, {Severity::Warning, "release-does-not-fit",
                           problemText("%1 does not fit its people: %2 h of %3 cannot be done in time.")
                               .arg(list.nameOf(release), hoursText(missing), fewOf(skillsMissing(list.plan(), network))),
                           problemText("Move some of it to a later release, find more people for it, or move the dates.")});
    }
}

} // namespace Plimsoll
