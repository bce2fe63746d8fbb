// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/plandocument.h"
#include "engine/readiness/readiness.h"

#include <array>
#include <optional>

namespace Plimsoll {

/// The readiness of the snapshot that a model holds; to be renewed with it.
class ReadinessSnapshot
{
public:
    void renew(const Plan &plan, const Timetable &timetable, const PlanDocument &document)
    {
        m_readiness.emplace(plan, timetable, document.today(), document.clock().now());
    }
    [[nodiscard]] const Readiness &operator*() const { return *m_readiness; }
    [[nodiscard]] const Readiness *operator->() const { return &*m_readiness; }

private:
    std::optional<Readiness> m_readiness;
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
