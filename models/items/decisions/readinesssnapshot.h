// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/plandocument.h"
#include "engine/readiness/readiness.h"

#include <array>
#include <map>
#include <optional>

namespace Plimsoll {

/// The readiness of the plan that a model or dialog holds, each standing told once; to be renewed with the plan, which must outlive it.
class ReadinessSnapshot
{
public:
    void renew(const Plan &plan, const Timetable &timetable, const PlanDocument &document)
    {
        m_gates.clear();
        m_criteria.clear();
        m_readiness.emplace(plan, timetable, document.today(), document.clock().now());
    }
    [[nodiscard]] const Readiness &operator*() const { return *m_readiness; }

    [[nodiscard]] const GateStanding &of(const Gate &gate) const { return known(m_gates, gate); }
    [[nodiscard]] const CriterionStanding &of(const Criterion &criterion) const { return known(m_criteria, criterion); }

private:
    template<typename R, typename Standing>
    const Standing &known(std::map<Id<R>, Standing> &standings, const R &record) const
    {
        const auto found = standings.find(record.id);
        return found != standings.end() ? found->second : standings.emplace(record.id, m_readiness->of(record)).first->second;
    }

    std::optional<Readiness> m_readiness;
    mutable std::map<GateId, GateStanding> m_gates;
    mutable std::map<CriterionId, CriterionStanding> m_criteria;
};

/// A sign for a state that does not lean on colour: ✓ ✗ ! ?
[[nodiscard]] inline QString stateGlyph(CriterionState state)
{
    static constexpr std::array glyphs{u'\u2713', u'\u2717', u'!', u'?'};
    return QString(QChar(glyphs[size_t(state)]));
}
[[nodiscard]] inline QString stateGlyph(GateState state)
{
    static constexpr std::array glyphs{u'\u2713', u'!', u'\u2717', u'?'};
    return QString(QChar(glyphs[size_t(state)]));
}

} // namespace Plimsoll
