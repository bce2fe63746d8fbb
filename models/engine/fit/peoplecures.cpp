// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "domain/idsource.h"
#include "domain/labels.h"
#include "domain/plandraft.h"
#include "engine/capacity.h"
#include "engine/fit/curedrafts.h"
#include "engine/fit/fittexts.h"
#include "engine/fit/fittingtext.h"
#include "engine/sentences.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr double percent = 100.0;
constexpr double smallest = 0.5; ///< Hours: less is not worth asking for.

/// Up to whole percents, so that people can read what they are asked for; a hair above one is that one.
double roundedUp(double share)
{
    return std::min(1.0, std::ceil(share * percent - 1e-6) / percent);
}

/// The share to write down so that the team has that part of a person's time, beside what others have by theirs; see teamHours(). More
/// than all cannot be had.
double shareFor(double part, double others)
{
    if (part + others <= 1.0)
        return roundedUp(part);
    return part < 1.0 ? roundedUp(part * others / (1.0 - part)) : 1.0;
}

/// Changes a record that holds for a while to hold otherwise from first to last only. The earliest part keeps its id.
template<typename R, typename Change>
void changeWithin(PlanDraft &draft, IdSource &ids, const R &record, QDate first, QDate last, Change &&change)
{
    std::vector<R> parts;
    if (!record.start.isValid() || record.start < first) {
        parts.push_back(record);
        parts.back().end = first.addDays(-1);
    }
    R during = record;
    during.start = record.start.isValid() ? std::max(record.start, first) : first;
    during.end = record.end.isValid() ? std::min(record.end, last) : last;
    change(during);
    parts.push_back(during);
    if (!record.end.isValid() || record.end > last) {
        parts.push_back(record);
        parts.back().start = last.addDays(1);
    }
    for (size_t i = 1; i < parts.size(); ++i)
        parts[i].id = ids.next<R>();
    for (const R &part : parts)
        draft.put(part);
}

class PeopleCures
{
public:
    PeopleCures(const Plan &plan, const Capacity &capacity, const FitAnswer &answer, IdSource &ids)
        : m_plan(plan), m_capacity(capacity), m_answer(answer), m_ids(ids), m_first(answer.bottleneck.first), m_last(answer.bottleneck.last)
    {
        for (const PersonSkill &has : plan.table<PersonSkill>()) {
            if (std::ranges::binary_search(answer.bottleneck.skills, has.skill))
                m_able.insert(has.person);
        }
    }

    [[nodiscard]] CureDrafts drafts()
    {
        for (const TeamId team : m_answer.bottleneck.teams) {
            for (const PersonId person : m_able)
                askFor(team, person);
        }
        for (const StandingCommitment &commitment : m_plan.table<StandingCommitment>()) {
            if (std::ranges::binary_search(m_answer.bottleneck.people, commitment.person) && holdsThen(commitment))
                lower(commitment);
        }
        return std::move(m_drafts);
    }

private:
    template<typename R>
    [[nodiscard]] bool holdsThen(const R &record) const
    {
        return (!record.start.isValid() || record.start <= m_last) && (!record.end.isValid() || record.end >= m_first);
    }

    /// Of the bottleneck's days those on which it holds.
    template<typename R>
    [[nodiscard]] std::pair<QDate, QDate> daysOf(const R &record) const
    {
        return {record.start.isValid() ? std::max(record.start, m_first) : m_first, record.end.isValid() ? std::min(record.end, m_last) : m_last};
    }

    /// Of a team that needs somebody: more of a member, or a part of somebody else.
    void askFor(TeamId team, PersonId person)
    {
        double others = 0.0;
        double here = 0.0;
        const Membership *member = nullptr;
        for (const Membership &membership : m_plan.table<Membership>()) {
            if (membership.person != person || !holdsThen(membership))
                continue;
            (membership.team == team ? here : others) += membership.share;
            if (membership.team == team && (!member || membership.share > member->share))
                member = &membership;
        }
        const auto [from, to] = member ? daysOf(*member) : std::pair(m_first, m_last);
        const double hours = m_capacity.ofPerson(person, from, to);
        const double now = here / std::max(1.0, here + others);
        // A whole share, beside those of others.
        const double most = 1.0 / (1.0 + others);
        const double more = std::min(m_answer.missing, hours * (most - now));
        if (hours <= 0 || more < smallest || here >= 1.0)
            return;
        const double share = shareFor(now + more / hours, others);
        if (member)
            raise(*member, std::min(1.0, share - (here - member->share)), more);
        else
            lend(team, person, share, more);
    }

    void lend(TeamId team, PersonId person, double share, double hours)
    {
        PlanDraft draft(m_plan);
        draft.put(Membership{m_ids.next<Membership>(), person, team, share, m_first, m_last});
        add(CureKind::Lend, hours, draft.toEdit(fittingText("Lend %1 h of %2 to %3 until %4").arg(fitHours(hours), nameOf(person), nameOf(team), dayText(m_last))));
    }

    void raise(const Membership &membership, double share, double hours)
    {
        if (share <= membership.share)
            return;
        PlanDraft draft(m_plan);
        changeWithin(draft, m_ids, membership, m_first, m_last, [share](Membership &changed) { changed.share = share; });
        add(CureKind::RaiseShare, hours,
            draft.toEdit(fittingText("Raise the share of %1 in %2 from %3 to %4 until %5")
                             .arg(nameOf(membership.person), nameOf(membership.team), percentText(membership.share), percentText(share), dayText(m_last))));
    }

    void lower(const StandingCommitment &commitment)
    {
        const auto [from, to] = daysOf(commitment);
        const DayHours parts = m_capacity.partsOf(commitment.person, from, to);
        const double hours = parts.planned - parts.dayOff - parts.away;
        const double less = std::min(m_answer.missing, commitment.share * hours);
        if (less < smallest)
            return;
        const double share = std::max(0.0, std::floor((commitment.share - less / hours) * percent + 1e-6) / percent);
        PlanDraft draft(m_plan);
        changeWithin(draft, m_ids, commitment, m_first, m_last, [share](StandingCommitment &changed) { changed.share = share; });
        add(CureKind::LowerDuty, less,
            draft.toEdit(fittingText("Lower %1 of %2 from %3 to %4 until %5")
                             .arg(quotedName(commitment), nameOf(commitment.person), percentText(commitment.share), percentText(share), dayText(m_last))));
    }

    void add(CureKind kind, double asks, PlanEdit edit) { m_drafts.push_back({kind, std::move(edit), asks, 0.0}); }

    template<typename R>
    [[nodiscard]] QString nameOf(Id<R> id) const
    {
        const R *record = m_plan.find(id);
        return record && !record->name.isEmpty() ? record->name : recordLabel<R>();
    }
    [[nodiscard]] static QString percentText(double share) { return fitHours(share * percent) + u" %"_s; }

    const Plan &m_plan;
    const Capacity &m_capacity;
    const FitAnswer &m_answer;
    IdSource &m_ids;
    QDate m_first;
    QDate m_last;
    std::set<PersonId> m_able;
    CureDrafts m_drafts;
};

} // namespace

CureDrafts peopleCures(const Plan &plan, const Capacity &capacity, const FitAnswer &answer, IdSource &ids)
{
    return answer.bottleneck.first.isValid() ? PeopleCures(plan, capacity, answer, ids).drafts() : CureDrafts();
}

} // namespace Plimsoll
