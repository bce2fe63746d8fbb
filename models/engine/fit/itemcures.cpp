// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/plandraft.h"
#include "domain/titlepattern.h"
#include "engine/fit/curedrafts.h"
#include "engine/fit/fitrun.h"
#include "engine/fit/fittingtext.h"
#include "engine/sentences.h"
#include "engine/skilldemand.h"

#include <QLocale>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace Plimsoll {

namespace {

constexpr size_t mostCandidates = 3;
constexpr size_t mostNamed = 3;
constexpr size_t mostTried = 40; ///< Each of them reckons the fit anew.
constexpr double waiting = 2.0; ///< How much an hour moved out asks.

struct Candidate {
    const WorkItem *item = nullptr;
    double gain = 0.0;  ///< Hours of the bottleneck's skills that are left.
    double hours = 0.0; ///< All that are left.
};

double left(const WorkItem &item)
{
    return 1.0 - item.progress / 100.0;
}

/// Items for which others of their release wait.
QSet<WorkItemId> awaited(const Plan &plan)
{
    QSet<WorkItemId> found;
    for (const WorkDependency &dependency : plan.table<WorkDependency>()) {
        const WorkItem *before = plan.find(dependency.predecessor);
        const WorkItem *after = plan.find(dependency.successor);
        if (before && after && before->release == after->release && isPlanned(*after) && after->state != WorkItemState::Done)
            found.insert(before->id);
    }
    return found;
}

/// The least important first, of those the smallest.
std::vector<Candidate> candidates(const Plan &plan, const FitAnswer &answer)
{
    const QSet<WorkItemId> kept = awaited(plan);
    std::vector<Candidate> found;
    for (const WorkItemId id : answer.bottleneck.items) {
        const WorkItem *item = plan.find(id);
        if (item && item->state == WorkItemState::Accepted && !kept.contains(id))
            found.push_back({item});
    }
    for (const Demand &demand : plan.table<Demand>()) {
        const auto candidate = std::ranges::find(found, demand.workItem, [](const Candidate &c) { return c.item->id; });
        if (candidate == found.end())
            continue;
        const double hours = demand.likely * left(*candidate->item);
        candidate->hours += hours;
        candidate->gain += std::ranges::binary_search(answer.bottleneck.skills, demand.skill) ? hours : 0.0;
    }
    std::erase_if(found, [](const Candidate &c) { return c.gain <= 0; });
    std::ranges::sort(found, {}, [](const Candidate &c) { return std::tuple(c.item->priority, c.hours, c.item->id); });
    return found;
}

/// The next planned release of the product that ships after that one; invalid where there is none.
ReleaseId nextRelease(const Plan &plan, const Timetable &timetable, ReleaseId id)
{
    const Release *release = plan.find(id);
    const QHash<ReleaseId, QDate> dates = shipDates(plan, timetable);
    const QDate day = dates.value(id);
    ReleaseId next;
    QDate soonest;
    for (const Release &other : plan.table<Release>()) {
        const QDate ships = dates.value(other.id);
        const bool counts = other.product == release->product && other.state == ReleaseState::Planned && !other.hotfixOf.isValid();
        if (!counts || !ships.isValid() || !day.isValid() || ships <= day || (soonest.isValid() && ships >= soonest))
            continue;
        soonest = ships;
        next = other.id;
    }
    return next;
}

class ItemCures
{
public:
    ItemCures(const FitRun &run, const FitAnswer &answer, const std::stop_token &stop)
        : m_run(run), m_plan(run.plan()), m_answer(answer), m_stop(stop), m_next(nextRelease(m_plan, run.timetable(), answer.question.release)),
          m_candidates(candidates(m_plan, answer))
    {
        m_candidates.resize(std::min(m_candidates.size(), mostTried));
    }

    [[nodiscard]] CureDrafts drafts() const
    {
        CureDrafts found;
        for (const Candidate &candidate : m_candidates) {
            if (m_stop.stop_requested())
                return found;
            if (found.size() < mostCandidates && candidate.gain >= m_answer.missing && missingWithout({candidate}) <= 0)
                found.push_back(movedOut({candidate}));
        }
        if (found.empty() && !m_candidates.empty())
            found.push_back(movedOut(together()));
        return found;
    }

private:
    [[nodiscard]] double missingWithout(const std::vector<Candidate> &chosen) const { return m_run.after(movedOut(chosen).edit).missing(); }

    /// As few of the least important ones as close the gap; where all do not, the one that helps most.
    [[nodiscard]] std::vector<Candidate> together() const
    {
        std::vector<Candidate> chosen;
        double missing = m_answer.missing;
        for (const Candidate &candidate : m_candidates) {
            if (m_stop.stop_requested())
                break;
            chosen.push_back(candidate);
            const double left = missingWithout(chosen);
            if (left < missing)
                missing = left;
            else
                chosen.pop_back();
            if (missing <= 0)
                break;
        }
        if (missing > 0)
            return {*std::ranges::max_element(m_candidates, {}, &Candidate::gain)};
        // What was added later may have made an earlier one needless; the most important are spared first.
        for (size_t i = chosen.size(); i-- > 0 && !m_stop.stop_requested();) {
            std::vector<Candidate> fewer = chosen;
            fewer.erase(fewer.begin() + std::ptrdiff_t(i));
            if (missingWithout(fewer) <= 0)
                chosen = fewer;
        }
        return chosen;
    }

    [[nodiscard]] FitCure movedOut(const std::vector<Candidate> &chosen) const
    {
        FitCure cure;
        cure.kind = CureKind::MoveOut;
        PlanDraft draft(m_plan);
        for (const Candidate &candidate : chosen) {
            cure.asks += candidate.hours * (waiting + lowerShare(*candidate.item));
            draft.update(candidate.item->id, [this](WorkItem &item) {
                const Milestone *bound = m_plan.find(item.finishBefore);
                if (bound && bound->release == item.release)
                    item.finishBefore = {};
                item.release = m_next;
                item.joined = {};
            });
        }
        cure.edit = draft.toEdit(label(chosen));
        return cure;
    }

    /// Of the release's other items, those of lower priority.
    [[nodiscard]] double lowerShare(const WorkItem &item) const
    {
        int all = 0;
        int lower = 0;
        for (const WorkItem &other : m_plan.table<WorkItem>()) {
            if (other.release != item.release || other.id == item.id || !isPlanned(other))
                continue;
            ++all;
            lower += other.priority < item.priority ? 1 : 0;
        }
        return all > 0 ? double(lower) / all : 0.0;
    }

    [[nodiscard]] QString label(const std::vector<Candidate> &chosen) const
    {
        const Release &release = *m_plan.find(m_answer.question.release);
        const Release *next = m_plan.find(m_next);
        const QString place = displayName(m_plan, next ? *next : release);
        if (chosen.size() > mostNamed) {
            const QString count = QLocale().toString(qulonglong(chosen.size()));
            return next ? fittingText("Move %1 items to %2").arg(count, place) : fittingText("Take %1 items out of %2").arg(count, place);
        }
        QStringList names;
        for (const Candidate &candidate : chosen)
            names << quotedName(*candidate.item);
        const QString items = listText(names);
        return next ? fittingText("Move %1 to %2").arg(items, place) : fittingText("Take %1 out of %2").arg(items, place);
    }

    const FitRun &m_run;
    const Plan &m_plan;
    const FitAnswer &m_answer;
    const std::stop_token &m_stop;
    ReleaseId m_next;
    std::vector<Candidate> m_candidates;
};

} // namespace

CureDrafts itemCures(const FitRun &run, const FitAnswer &answer, const std::stop_token &stop)
{
    return ItemCures(run, answer, stop).drafts();
}

} // namespace Plimsoll
