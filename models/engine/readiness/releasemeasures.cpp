// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readiness/releasemeasures.h"

#include "domain/allrecords.h"
#include "domain/labels.h"
#include "engine/capacity.h"
#include "engine/delivery/builds.h"
#include "engine/exposure.h"
#include "engine/messages.h"
#include "engine/readiness/testpassing.h"
#include "engine/skilldemand.h"
#include "engine/skillshortage.h"
#include "engine/timeunits.h"

#include <QHash>

#include <algorithm>

namespace Plimsoll {

namespace {

constexpr int mostNamed = 3;

/// Counts records, and keeps the names of the first.
class Tally
{
public:
    template<typename R>
    void add(const R &record)
    {
        ++m_count;
        if (m_names.size() < mostNamed)
            m_names << quotedNameOf(record);
    }
    [[nodiscard]] Measured done(double whole = 0.0) const { return {double(m_count), whole, m_names, m_count - int(m_names.size())}; }

private:
    template<typename R>
    static QString quotedNameOf(const R &record)
    {
        if constexpr (requires { record.key; })
            return record.key.isEmpty() ? quotedText(record.title, {}) : record.key;
        else
            return quotedText(record.title, {});
    }

    int m_count = 0;
    QStringList m_names;
};

/// Where a release waits before production: in the last environment before the place of production, which blue and green share; in the only
/// one where there is but one.
const Environment *soakEnvironment(const Plan &plan, ReleaseId id)
{
    const Release *release = plan.find(id);
    if (!release)
        return nullptr;
    const std::vector<const Environment *> line = environmentsOf(plan, release->product);
    if (line.size() == 1)
        return line.front();
    const std::vector<EnvironmentId> last = lastEnvironments(plan, release->product);
    const Environment *found = nullptr;
    for (const Environment *environment : line) {
        if (std::ranges::find(last, environment->id) == last.end())
            found = environment;
    }
    return found;
}

/// What came of one component into the environment in which a release soaks.
struct Arrivals {
    const Promotion *own = nullptr;     ///< The newest of the release, be it rolled back.
    const Promotion *running = nullptr; ///< The newest that stayed, of whatever release.
    QDateTime interrupted;              ///< When the newest came that was rolled back.
};

/// Promotions are looked at in the order of their ids: of two at one moment the younger holds.
void keepNewest(const Promotion *&known, const Promotion &promotion)
{
    if (!known || promotion.at >= known->at)
        known = &promotion;
}

} // namespace

ReleaseMeasures::ReleaseMeasures(const Plan &plan, const Timetable &timetable, QDate today, QDateTime now)
    : m_plan(plan), m_timetable(timetable), m_today(today), m_now(std::move(now))
{
}

const Measured &ReleaseMeasures::of(CriterionMeasure measure, ReleaseId release, MilestoneId milestone) const
{
    const std::tuple key(measure, release, measure == CriterionMeasure::ChecklistOpen ? milestone : MilestoneId());
    const auto known = m_known.find(key);
    return known != m_known.end() ? known->second : m_known.emplace(key, count(measure, release, milestone)).first->second;
}

Measured ReleaseMeasures::count(CriterionMeasure measure, ReleaseId release, MilestoneId milestone) const
{
    switch (measure) {
    case CriterionMeasure::Attested:
        return {};
    case CriterionMeasure::TestsPassed:
        return testsPassed(release);
    case CriterionMeasure::OpenBlockers:
        return bugs(release, true);
    case CriterionMeasure::OpenBugs:
        return bugs(release, false);
    case CriterionMeasure::HighRisks:
        return highRisks(release);
    case CriterionMeasure::SoakHours:
        return soakHours(release);
    case CriterionMeasure::Shortage:
        return shortage(release);
    case CriterionMeasure::LateMessages:
        return lateMessages(release);
    case CriterionMeasure::BackOutRehearsed:
        return notRehearsed(release);
    case CriterionMeasure::OpenExceptions:
        return openExceptions(release);
    case CriterionMeasure::ChecklistOpen:
        return checklistOpen(milestone);
    }
    return {};
}

Measured ReleaseMeasures::testsPassed(ReleaseId release) const
{
    const TestPassing tests = testPassing(m_plan, release);
    if (tests.planned == 0)
        return {};
    return {100.0 * tests.passed / tests.planned, double(tests.planned), {}, 0};
}

Measured ReleaseMeasures::bugs(ReleaseId release, bool toBeFixed) const
{
    const TriageDecision wanted = toBeFixed ? TriageDecision::FixNow : TriageDecision::Undecided;
    Tally tally;
    for (const Bug &bug : m_plan.table<Bug>()) {
        if (bug.release == release && isOpen(bug) && bug.decision == wanted)
            tally.add(bug);
    }
    return tally.done();
}

Measured ReleaseMeasures::highRisks(ReleaseId release) const
{
    const RiskMeasure measure(m_plan);
    Tally tally;
    for (const Risk &risk : m_plan.table<Risk>()) {
        if (risk.state == RiskState::Open && risk.response == RiskResponse::Undecided && concerns(risk, release)
            && measure.rating(measure.worst(risk, RiskStage::Residual)) >= RiskRating::High)
            tally.add(risk);
    }
    return tally.done();
}

/// Of the component that came there last: the release has soaked as a whole only since then. It does so no more where a component was rolled
/// back, or another release took its place; what was there for a while in between begins it anew.
Measured ReleaseMeasures::soakHours(ReleaseId release) const
{
    const Environment *environment = soakEnvironment(m_plan, release);
    if (!environment)
        return {};
    QHash<ComponentId, Arrivals> byComponent;
    for (const Promotion &promotion : m_plan.table<Promotion>()) {
        const Build *build = m_plan.find(promotion.build);
        const bool stayed = promotion.state == PromotionState::Deployed;
        if (!build || promotion.environment != environment->id || !promotion.at.isValid() || promotion.at > m_now
            || (!stayed && promotion.state != PromotionState::RolledBack))
            continue;
        Arrivals &arrivals = byComponent[build->component];
        if (promotion.release == release)
            keepNewest(arrivals.own, promotion);
        if (stayed)
            keepNewest(arrivals.running, promotion);
        else if (!arrivals.interrupted.isValid() || promotion.at > arrivals.interrupted)
            arrivals.interrupted = promotion.at;
    }
    QDateTime since;
    for (const Arrivals &arrivals : std::as_const(byComponent)) {
        if (!arrivals.own)
            continue;
        if (arrivals.own != arrivals.running)
            return {};
        for (const QDateTime &moment : {arrivals.own->at, arrivals.interrupted}) {
            if (moment.isValid() && (!since.isValid() || moment > since))
                since = moment;
        }
    }
    if (!since.isValid())
        return {};
    return {double(since.secsTo(m_now)) / secondsPerHour, 0.0, {environment->name}, 0};
}

/// Week by week from today to the release's anchor, of all releases: people who are asked by two of them have their hours only once.
Measured ReleaseMeasures::shortage(ReleaseId id) const
{
    const Release *release = m_plan.find(id);
    const QDate last = release ? m_timetable.startOf(release->anchor) : QDate();
    if (!last.isValid())
        return {};
    if (last < m_today)
        return {0.0, 0.0, {}, 0};
    const Capacity capacity = Capacity::of(m_plan, m_today, last);
    Measured measured{0.0, 0.0, {}, 0};
    for (const SkillShortage &lack : skillShortages(m_plan, capacity, SkillDemand::of(m_plan, m_timetable), m_today, last)) {
        *measured.value += lack.hours;
        const Skill *skill = m_plan.find(lack.skill);
        if (skill && measured.names.size() < mostNamed)
            measured.names << skill->name;
        else
            ++measured.more;
    }
    return measured;
}

Measured ReleaseMeasures::lateMessages(ReleaseId release) const
{
    Tally tally;
    for (const Message &message : m_plan.table<Message>()) {
        if (message.release != release)
            continue;
        const MessageStanding standing = standingOf(message, messageDates(m_plan, m_timetable, message), m_today);
        if (standing == MessageStanding::Overdue || standing == MessageStanding::TooLate)
            tally.add(message);
    }
    return tally.done();
}

Measured ReleaseMeasures::notRehearsed(ReleaseId release) const
{
    Tally tally;
    int plans = 0;
    for (const BackOutPlan &backOut : m_plan.table<BackOutPlan>()) {
        if (backOut.release != release)
            continue;
        ++plans;
        if (!backOut.rehearsed.isValid() || backOut.rehearsed > m_today)
            tally.add(backOut);
    }
    return tally.done(plans);
}

Measured ReleaseMeasures::openExceptions(ReleaseId release) const
{
    Tally tally;
    for (const ExceptionRequest &request : m_plan.table<ExceptionRequest>()) {
        if (request.release == release && request.state == ExceptionState::Asked)
            tally.add(request);
    }
    return tally.done();
}

Measured ReleaseMeasures::checklistOpen(MilestoneId milestone) const
{
    Tally tally;
    int items = 0;
    for (const ChecklistItem &item : m_plan.table<ChecklistItem>()) {
        if (item.milestone != milestone)
            continue;
        ++items;
        if (!item.done.isValid())
            tally.add(item);
    }
    return tally.done(items);
}

} // namespace Plimsoll
