// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/datesearch.h"

#include "domain/allrecords.h"
#include "engine/capacity.h"
#include "engine/skilldemand.h"
#include "engine/workingdays.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

namespace Plimsoll {

namespace {

constexpr int errorWeight = 100;
constexpr int warningWeight = 10;
constexpr int noticeWeight = 1;
constexpr double hoursOfNotice = 8.0; ///< That lack count as much as a notice.
constexpr int farthestYears = 3;      ///< So far work is looked at.

/// That nobody ticked a milestone says nothing of a day.
void leaveOutUnticked(std::vector<Problem> &problems)
{
    std::erase_if(problems, [](const Problem &problem) { return problem.check == QLatin1StringView("past-still-planned"); });
}

int weightOf(const std::vector<Problem> &problems)
{
    int weight = 0;
    for (const Problem &problem : problems)
        weight += problem.severity == Severity::Error ? errorWeight : problem.severity == Severity::Warning ? warningWeight : noticeWeight;
    return weight;
}

/// What would lack of people's time after a slip, beside what lacks now. Looks at nothing where a plan asks for no work.
class ShortageSearch
{
public:
    ShortageSearch(const Plan &plan, const Timetable &timetable, QDate today, qint64 daysLater)
        : m_first(today), m_last(today)
    {
        const SkillDemand demand = SkillDemand::of(plan, timetable);
        m_asks = !demand.pieces().empty();
        for (const DemandPiece &piece : demand.pieces())
            m_last = std::max(m_last, piece.last.isValid() ? piece.last.addDays(daysLater) : m_last);
        m_last = std::min(m_last, today.addYears(farthestYears));
        if (!m_asks)
            return;
        m_capacity = Capacity::of(plan, m_first, m_last);
        m_before = skillShortages(plan, m_capacity, demand, m_first, m_last);
    }

    [[nodiscard]] std::vector<SkillShortage> after(const SlipPreview &slip) const
    {
        if (!m_asks)
            return {};
        return shortageDifference(m_before, skillShortages(slip.after, m_capacity, SkillDemand::of(slip.after, slip.dates), m_first, m_last));
    }

private:
    QDate m_first;
    QDate m_last;
    bool m_asks = false;
    Capacity m_capacity;
    std::vector<SkillShortage> m_before;
};

} // namespace

double DateCandidate::hoursShort() const
{
    return std::accumulate(shortage.begin(), shortage.end(), 0.0, [](double sum, const SkillShortage &one) { return sum + one.hours; });
}

std::vector<DateCandidate> findDates(const Plan &plan, const Timetable &timetable, QDate today, const SlipRequest &request, QDate first, QDate last,
                                     IdSource &ids, const std::stop_token &stop)
{
    std::vector<DateCandidate> candidates;
    const Milestone *milestone = plan.find(request.milestone);
    const QDate present = timetable.startOf(request.milestone);
    if (!milestone || !present.isValid())
        return candidates;
    const WorkingDays &calendar = timetable.calendars().forMilestone(plan, *milestone);
    SlipPlanner planner(plan, timetable, today);
    const ShortageSearch shortages(plan, timetable, today, std::max<qint64>(0, present.daysTo(last)));
    SlipRequest attempt = request;
    for (QDate day = first; day.isValid() && day <= last && !stop.stop_requested(); day = day.addDays(1)) {
        if (day == present) {
            candidates.push_back({day, 0, {}, {}, {}, {}, {}});
            continue;
        }
        if (!calendar.isWorking(day))
            continue;
        attempt.toDate = day;
        auto preview = planner.preview(attempt, ids);
        if (!preview)
            continue;
        leaveOutUnticked(preview->conflicts);
        leaveOutUnticked(preview->resolved);
        DateCandidate candidate{day, 0, std::move(preview->conflicts), std::move(preview->resolved), std::move(preview->notices),
                                std::move(preview->intoThePast), shortages.after(*preview)};
        candidate.weight = weightOf(candidate.conflicts) - weightOf(candidate.resolved)
            + warningWeight * int(candidate.notices.size() + candidate.intoThePast.size())
            + noticeWeight * int(std::round(candidate.hoursShort() / hoursOfNotice));
        candidates.push_back(std::move(candidate));
    }
    std::ranges::stable_sort(candidates, {}, [&](const DateCandidate &c) { return std::tuple(c.weight, qAbs(present.daysTo(c.day))); });
    return candidates;
}

} // namespace Plimsoll
