// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/newestdecision.h"
#include "engine/delivery/environmentgates.h"
#include "engine/planzone.h"
#include "engine/problemlist.h"
#include "engine/problemtext.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace Plimsoll {

namespace {

/// What went past one gate that did not say go.
class GatePassings
{
public:
    GatePassings(ProblemList &list, const Gate &gate, const Milestone &milestone)
        : m_list(list), m_plan(list.plan()), m_zone(planZone(list.plan())), m_gate(gate), m_milestone(milestone),
          m_day(list.timetable().startOf(milestone.id)), m_isFirst(isFirst())
    {
        for (const Promotion &promotion : m_plan.table<Promotion>()) {
            if (wentPast(promotion))
                m_past.push_back(&promotion);
        }
    }

    void tell(const std::optional<GateOutcome> &outcome)
    {
        const Environment *environment = m_plan.find(m_milestone.environment);
        if (m_past.empty() || !environment)
            return;
        const Promotion &first = **std::ranges::min_element(
            m_past, [](const Promotion *a, const Promotion *b) { return a->at != b->at ? a->at < b->at : a->id < b->id; });
        const bool isEntry = m_gate.passage == GatePassage::Entry;
        const QString text = isEntry ? problemText("%1 went into %2 past the gate %3: %4.") : problemText("%1 left %2 past the gate %3: %4.");
        const QString gateName = problemText("%1 (%2)", "gate, milestone").arg(quotedName(m_gate), m_list.nameOf(m_milestone));
        m_list.add(m_gate, m_milestone.release, first.at.isValid() ? dayOf(first) : QDate(),
                   {Severity::Warning, "promotion-past-gate",
                    text.arg(buildNames(first), quotedName(*environment), gateName,
                             outcomeText({m_gate.id, m_milestone.id, outcome, m_gate.passage})),
                    problemText("Decide on the gate, or roll back what went past it.")});
    }

private:
    [[nodiscard]] QDate dayOf(const Promotion &promotion) const { return promotion.at.toTimeZone(m_zone).date(); }

    /// Of those of its release that stand there the same way: what comes before the first has no leave either, while later ones stand only from
    /// their day on.
    [[nodiscard]] bool isFirst() const
    {
        return std::ranges::none_of(m_plan.table<Gate>(), [&](const Gate &other) {
            const Milestone *milestone = m_plan.find(other.milestone);
            const bool alike = milestone && other.passage == m_gate.passage && milestone->release == m_milestone.release
                && milestone->environment == m_milestone.environment && milestone->state != MilestoneState::Cancelled;
            const QDate day = alike ? m_list.timetable().startOf(milestone->id) : QDate();
            return day.isValid() && m_day.isValid() && day < m_day;
        });
    }

    [[nodiscard]] bool wentPast(const Promotion &promotion) const
    {
        if (promotion.state != PromotionState::Deployed || promotion.release != m_milestone.release || !m_plan.find(promotion.build))
            return false;
        const bool came = !promotion.at.isValid() || dayOf(promotion) <= m_list.today();
        const bool stands = m_isFirst || (promotion.at.isValid() && m_day.isValid() && m_day <= dayOf(promotion));
        return came && stands && isOnTheWay(promotion) && !wasOpen(promotion.at);
    }

    [[nodiscard]] bool isOnTheWay(const Promotion &promotion) const
    {
        if (m_gate.passage == GatePassage::Entry)
            return promotion.environment == m_milestone.environment;
        return promotion.environment != m_milestone.environment
            && leftEnvironment(m_plan, promotion.build, promotion.environment, promotion.at) == m_milestone.environment;
    }

    /// Who was let through by a go did right, whatever was decided later.
    [[nodiscard]] bool wasOpen(const QDateTime &at) const
    {
        const Decision *held = at.isValid() ? decisionOf(m_plan, m_gate.id, at) : nullptr;
        return held && held->outcome != GateOutcome::NoGo;
    }

    [[nodiscard]] QString buildNames(const Promotion &first) const
    {
        const Build &build = *m_plan.find(first.build);
        const Component *component = m_plan.find(build.component);
        const QString name = component ? problemText("%1 of %2", "version, component").arg(build.version, quotedName(*component)) : build.version;
        return m_past.size() == 1 ? name : problemText("%1 and %2 more", "build, number of builds").arg(name, QString::number(m_past.size() - 1));
    }

    ProblemList &m_list;
    const Plan &m_plan;
    QTimeZone m_zone;
    const Gate &m_gate;
    const Milestone &m_milestone;
    QDate m_day;
    bool m_isFirst;
    std::vector<const Promotion *> m_past;
};

} // namespace

void checkPromotions(ProblemList &list)
{
    for (const Gate &gate : list.plan().table<Gate>()) {
        const Milestone *milestone = list.plan().find(gate.milestone);
        if (!milestone || !milestone->environment.isValid() || milestone->state == MilestoneState::Cancelled || !list.isLive(milestone->release))
            continue;
        const Decision *decision = decisionOf(list.plan(), gate.id);
        const std::optional<GateOutcome> outcome = decision ? std::optional(decision->outcome) : std::nullopt;
        if (!outcome || *outcome == GateOutcome::NoGo)
            GatePassings(list, gate, *milestone).tell(outcome);
    }
}

} // namespace Plimsoll
