// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fit/fitcures.h"

#include "domain/allrecords.h"
#include "domain/idsource.h"
#include "domain/validation.h"
#include "engine/fit/curedrafts.h"
#include "engine/fit/fitrun.h"
#include "engine/moveddates.h"
#include "engine/moveedits.h"
#include "engine/slip.h"
#include "engine/workingdays.h"

#include <algorithm>
#include <map>
#include <span>
#include <tuple>

namespace Plimsoll {

namespace {

constexpr int mostOfAKind = 3;
constexpr double hoursOfADay = 8.0;
constexpr double hair = 0.005; ///< Hours: half of the smallest that is counted.

class CureSearch
{
public:
    CureSearch(const FitRun &run, const FitAnswer &answer, QDate today, IdSource &ids, const std::stop_token &stop)
        : m_run(run), m_answer(answer), m_today(today), m_ids(ids), m_stop(stop)
    {
    }

    [[nodiscard]] std::vector<FitCure> cures()
    {
        for (FitCure &cure : itemCures(m_run, m_answer, m_stop))
            take(std::move(cure));
        for (FitCure &cure : peopleCures(m_run.plan(), m_run.capacity(), m_answer, m_ids))
            take(std::move(cure));
        extend();
        std::ranges::stable_sort(m_cures, {}, [](const FitCure &cure) { return std::tuple(cure.remains, cure.asks, cure.kind); });
        std::map<CureKind, int> kinds;
        std::erase_if(m_cures, [&](const FitCure &cure) { return ++kinds[cure.kind] > mostOfAKind; });
        return std::move(m_cures);
    }

private:
    /// Keeps it where it helps.
    bool take(FitCure cure)
    {
        if (m_stop.stop_requested() || cure.edit.isEmpty() || !validate(m_run.plan(), cure.edit))
            return false;
        const FitRun after = m_run.after(cure.edit);
        // Work that loses its dates has not found anybody.
        cure.remains = after.missing() + std::max(0.0, after.undated() - m_run.undated());
        if (cure.remains < hair)
            cure.remains = 0.0;
        if (cure.remains > m_answer.missing - hair)
            return false;
        m_cures.push_back(std::move(cure));
        return m_cures.back().remains <= 0;
    }

    void extend()
    {
        const Milestone *milestone = m_run.plan().find(m_answer.milestone);
        if (!milestone || !m_answer.fitsFrom.isValid())
            return;
        if (milestone->span > 0 && m_answer.question.phase == milestone->id) {
            if (auto longer = stretchMilestones(m_run.plan(), m_run.timetable(), std::span(&milestone->id, 1), m_answer.fitsFrom))
                take({CureKind::Extend, *longer, asksOf(*longer), 0.0});
            return;
        }
        // What comes after it keeps its distance, unless that also moves the beginning of the work; then it alone moves.
        if (!slip(SlipScope::ThisAndLater))
            slip(SlipScope::ThisOnly);
    }

    bool slip(SlipScope scope)
    {
        SlipRequest request;
        request.milestone = m_answer.milestone;
        request.toDate = m_answer.fitsFrom;
        request.scope = scope;
        request.decidedOn = m_today;
        const auto preview = previewSlip(m_run.plan(), m_run.timetable(), request, m_today, m_ids);
        return preview && take({CureKind::Extend, preview->edit, asksOf(preview->edit), 0.0});
    }

    /// What it asks of those who count on dates.
    [[nodiscard]] double asksOf(const PlanEdit &edit) const
    {
        const FitRun after = m_run.after(edit);
        const size_t moved = movedDates(after.plan(), m_run.timetable(), after.timetable()).size();
        const int days = m_run.timetable().calendars().ofPlan().between(m_answer.due, m_answer.fitsFrom);
        return days * hoursOfADay * double(std::max<size_t>(1, moved));
    }

    const FitRun &m_run;
    const FitAnswer &m_answer;
    QDate m_today;
    IdSource &m_ids;
    std::stop_token m_stop;
    std::vector<FitCure> m_cures;
};

} // namespace

std::vector<FitCure> findCures(const Plan &plan, const Timetable &timetable, const FitAnswer &answer, QDate today, IdSource &ids,
                               const std::stop_token &stop)
{
    if (answer.state != FitState::Short)
        return {};
    const FitRun run(plan, timetable, answer.question);
    return CureSearch(run, answer, today, ids, stop).cures();
}

} // namespace Plimsoll
