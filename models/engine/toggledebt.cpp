// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/toggledebt.h"

#include "domain/allrecords.h"
#include "engine/rollouttext.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int daysOfWeek = 7;
constexpr int pointsLeftOver = 10;
constexpr int pointsUndated = 5;

} // namespace

ToggleStates::ToggleStates(const Plan &plan) : m_plan(plan)
{
    for (const ToggleState &state : plan.table<ToggleState>())
        m_states.insert({state.toggle, state.environment}, &state);
}

const ToggleState *ToggleStates::find(FeatureToggleId toggle, EnvironmentId environment) const
{
    return m_states.value({toggle, environment});
}

bool ToggleStates::isOnEverywhere(const FeatureToggle &toggle) const
{
    int said = 0;
    int on = 0;
    const auto environments = toggleEnvironments(m_plan, toggle.product);
    for (const EnvironmentId environment : environments) {
        const ToggleState *state = find(toggle.id, environment);
        said += state ? 1 : 0;
        on += state && state->position == SwitchPosition::On ? 1 : 0;
    }
    if (said == 0)
        return toggle.locked;
    return on == int(environments.size());
}

std::vector<EnvironmentId> toggleEnvironments(const Plan &plan, ProductId product)
{
    std::vector<std::tuple<int, EnvironmentId>> found;
    for (const Environment &environment : plan.table<Environment>()) {
        if (!environment.product.isValid() || !product.isValid() || environment.product == product)
            found.emplace_back(environment.position, environment.id);
    }
    std::ranges::sort(found);
    std::vector<EnvironmentId> ids;
    for (const auto &[position, id] : found)
        ids.push_back(id);
    return ids;
}

int ToggleDebt::score() const
{
    const int weeks = (daysOver + daysOfWeek - 1) / daysOfWeek;
    return weeks + (leftOver ? pointsLeftOver : 0) + (undated ? pointsUndated : 0);
}

ToggleDebt debtOf(const Timetable &timetable, const ToggleStates &states, const FeatureToggle &toggle, QDate today)
{
    ToggleDebt debt{toggle.id, 0, false, false};
    if (toggle.removed.isValid())
        return debt;
    const bool stays = toggle.kind == ToggleKind::Operations || toggle.kind == ToggleKind::Permission;
    const QDate due = timetable.endOf(toggle.removeBy);
    if (due.isValid() && today > due)
        debt.daysOver = int(due.daysTo(today));
    if (stays)
        return debt;
    debt.undated = !toggle.removeBy.isValid();
    debt.leftOver = (toggle.stage == ToggleStage::Stable || toggle.locked) && states.isOnEverywhere(toggle);
    return debt;
}

std::vector<ToggleDebt> toggleDebts(const Plan &plan, const Timetable &timetable, QDate today)
{
    const ToggleStates states(plan);
    std::vector<ToggleDebt> debts;
    for (const FeatureToggle &toggle : plan.table<FeatureToggle>()) {
        if (const ToggleDebt debt = debtOf(timetable, states, toggle, today); debt.score() > 0)
            debts.push_back(debt);
    }
    std::ranges::stable_sort(debts, {}, [&](const ToggleDebt &debt) { return std::pair(-debt.score(), plan.find(debt.toggle)->name); });
    return debts;
}

QString debtText(const ToggleDebt &debt)
{
    QStringList parts;
    if (debt.daysOver > 0)
        parts << (debt.daysOver == 1 ? rolloutText("1 day over") : rolloutText("%1 days over").arg(QLocale().toString(debt.daysOver)));
    if (debt.leftOver)
        parts << rolloutText("on everywhere, code still there");
    if (debt.undated)
        parts << rolloutText("no removal date");
    return parts.join("; "_L1);
}

} // namespace Plimsoll
