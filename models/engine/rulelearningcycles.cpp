// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rulelearningcycles.h"

#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/titlepattern.h"
#include "engine/rulelearningtext.h"
#include "engine/rulelearningtexts.h"
#include "engine/workingdays.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr size_t smallestGroup = 3;

/// The milestones of a release by what their titles say, whatever the version; those of the same title are numbered.
std::vector<std::pair<QString, MilestoneId>> byPattern(const Plan &plan, const Release &release)
{
    std::vector<std::pair<QString, MilestoneId>> found;
    QHash<QString, int> seen;
    for (const Milestone &m : plan.table<Milestone>()) {
        if (m.release != release.id)
            continue;
        QString key = patternFromTitle(m.title, release.name).simplified().toCaseFolded();
        if (const int times = ++seen[key]; times > 1)
            key += u" #%1"_s.arg(times);
        found.emplace_back(key, m.id);
    }
    return found;
}

/// Whether the milestone counts from the other one, over others or directly.
bool hangsOn(const Plan &plan, MilestoneId milestone, MilestoneId other)
{
    QSet<MilestoneId> seen;
    for (const Milestone *m = plan.find(milestone); m && m->rule == RuleKind::Offset && !seen.contains(m->id); m = plan.find(m->anchor)) {
        if (m->anchor == other)
            return true;
        seen.insert(m->id);
    }
    return false;
}

const WorkingDays &daysOf(const Plan &plan, const Timetable &timetable, MilestoneId id)
{
    return timetable.calendars().forMilestone(plan, *plan.find(id));
}

std::vector<CycleRow> collectRows(const Plan &plan, const Timetable &timetable, std::span<const ReleaseId> cycles)
{
    std::map<QString, CycleRow> byKey;
    for (size_t c = 0; c < cycles.size(); ++c) {
        const Release &release = *plan.find(cycles[c]);
        for (const auto &[key, id] : byPattern(plan, release)) {
            const QDate date = timetable.startOf(id);
            if (!date.isValid())
                continue;
            CycleRow &row = byKey[key];
            row.cycles.resize(cycles.size());
            row.cycles[c] = {cycles[c], id, date, 0};
            row.pattern = patternFromTitle(plan.find(id)->title, release.name);
        }
    }
    std::vector<CycleRow> rows;
    for (auto &[key, row] : byKey)
        rows.push_back(std::move(row));
    std::ranges::stable_sort(rows, [](const CycleRow &a, const CycleRow &b) {
        const CycleDate &x = a.cycles.back();
        const CycleDate &y = b.cycles.back();
        if (x.date.isValid() != y.date.isValid())
            return x.date.isValid();
        return x.date != y.date ? x.date < y.date : x.milestone < y.milestone;
    });
    return rows;
}

void measure(const Plan &plan, const Timetable &timetable, CycleRow &row)
{
    row.inAllCycles = std::ranges::all_of(row.cycles, [](const CycleDate &c) { return c.milestone.isValid(); });
    for (const CycleDate &cycle : row.cycles) {
        if (!cycle.milestone.isValid())
            continue;
        const QDate anchor = timetable.startOf(plan.find(cycle.release)->anchor);
        const WorkingDays &days = daysOf(plan, timetable, cycle.milestone);
        if (days.plus(anchor, days.between(anchor, cycle.date)) != cycle.date)
            row.unit = OffsetUnit::CalendarDays;
    }
    for (CycleDate &cycle : row.cycles) {
        if (!cycle.milestone.isValid())
            continue;
        const QDate anchor = timetable.startOf(plan.find(cycle.release)->anchor);
        cycle.offset = row.unit == OffsetUnit::WorkingDays ? daysOf(plan, timetable, cycle.milestone).between(anchor, cycle.date)
                                                           : int(anchor.daysTo(cycle.date));
    }
    row.agrees = row.inAllCycles
        && std::ranges::all_of(row.cycles, [&](const CycleDate &c) { return c.offset == row.cycles.front().offset; });
}

/// Rows with the same differences to the last cycle belong together.
void findGroups(const Plan &plan, const Timetable &timetable, CycleStudy &study)
{
    std::map<std::vector<int>, std::vector<int>> byShift;
    for (int i = 0; i < int(study.rows.size()); ++i) {
        const CycleRow &row = study.rows[size_t(i)];
        if (!row.inAllCycles || row.agrees || row.unit != OffsetUnit::WorkingDays)
            continue;
        std::vector<int> shifts;
        for (const CycleDate &cycle : row.cycles)
            shifts.push_back(row.cycles.back().offset - cycle.offset);
        byShift[shifts].push_back(i);
    }
    for (const auto &[shifts, members] : byShift) {
        if (members.size() < smallestGroup)
            continue;
        CycleGroup group;
        group.rows = members;
        group.subAnchor = members.front();
        group.shifts = shifts;
        for (int i = group.subAnchor - 1; i >= 0 && group.before < 0; --i) {
            if (study.rows[size_t(i)].agrees)
                group.before = i;
        }
        for (size_t c = 0; group.before >= 0 && c < study.cycles.size(); ++c) {
            const CycleDate &to = study.rows[size_t(group.subAnchor)].cycles[c];
            group.gaps.push_back(daysOf(plan, timetable, to.milestone).between(study.rows[size_t(group.before)].cycles[c].date, to.date));
        }
        for (const int member : members)
            study.rows[size_t(member)].group = int(study.groups.size());
        study.groups.push_back(std::move(group));
    }
}

} // namespace

int CycleStudy::shared() const
{
    return int(std::ranges::count_if(rows, &CycleRow::inAllCycles));
}

int CycleStudy::agreeing() const
{
    return int(std::ranges::count_if(rows, &CycleRow::agrees));
}

std::vector<int> CycleStudy::disagreeing() const
{
    std::vector<int> found;
    for (int i = 0; i < int(rows.size()); ++i) {
        const CycleRow &row = rows[size_t(i)];
        if (row.inAllCycles && !row.agrees && row.group < 0)
            found.push_back(i);
    }
    return found;
}

Result<CycleStudy> studyCycles(const Plan &plan, const Timetable &timetable, std::span<const ReleaseId> cycles)
{
    if (cycles.size() < 2)
        return Error{ErrorCode::InvalidInput, ruleLearningText("To compare cycles, choose two releases or more."), {}};
    for (const ReleaseId id : cycles) {
        const Release *release = plan.find(id);
        if (!release)
            return Error{ErrorCode::NotFound, ruleLearningText("One of the releases to compare is gone; choose the releases again."), {}};
        if (!timetable.startOf(release->anchor).isValid()) {
            return Error{ErrorCode::InvalidInput,
                         ruleLearningText("Release %1 has no anchor with a date; choose its go-live as the anchor first.").arg(displayName(plan, *release)),
                         displayName(plan, *release)};
        }
    }
    CycleStudy study;
    study.cycles.assign(cycles.begin(), cycles.end());
    study.rows = collectRows(plan, timetable, cycles);
    for (CycleRow &row : study.rows)
        measure(plan, timetable, row);
    findGroups(plan, timetable, study);
    for (CycleGroup &group : study.groups)
        group.explanation = groupExplanation(plan, timetable, study, group);
    return study;
}

std::vector<RuleProposal> proposeRules(const Plan &plan, const Timetable &timetable, const CycleStudy &study, ReleaseId releaseId)
{
    std::vector<RuleProposal> proposals = proposeRules(plan, timetable, releaseId);
    const auto cycle = std::ranges::find(study.cycles, releaseId);
    if (cycle == study.cycles.end())
        return proposals;
    const size_t c = size_t(cycle - study.cycles.begin());
    for (const CycleGroup &group : study.groups) {
        const MilestoneId subAnchor = study.rows[size_t(group.subAnchor)].cycles[c].milestone;
        for (const int member : group.rows) {
            const MilestoneId id = study.rows[size_t(member)].cycles[c].milestone;
            const auto found = std::ranges::find(proposals, id, &RuleProposal::milestone);
            // A member that the sub-anchor itself counts from must not count from the sub-anchor.
            if (id == subAnchor || found == proposals.end() || hangsOn(plan, subAnchor, id))
                continue;
            found->proposed = withRuleFrom(plan, timetable, *plan.find(id), subAnchor, found->date);
            found->ruleProposed = ruleText(plan, found->proposed);
        }
    }
    return proposals;
}

} // namespace Plimsoll
