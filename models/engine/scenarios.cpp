// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/scenarios.h"

#include "domain/allrecords.h"
#include "domain/editjson.h"
#include "domain/labels.h"
#include "domain/plandraft.h"
#include "domain/recordrules.h"
#include "engine/presentdates.h"
#include "engine/scheduler.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace Plimsoll {

namespace {

QString scenarioText(const char *text)
{
    return QCoreApplication::translate("Scenarios", text);
}

/// What was moved, when it is moved: dates and day of the record were those of the day on which the scenario was made.
void dateSlips(const Plan &plan, const Timetable &timetable, PlanEdit &edit, QDate today)
{
    Plan after = plan;
    after.apply(edit);
    const Timetable dates = updateTimetable(timetable, plan, after, edit);
    for (Change<Slip> &change : edit.changes<Slip>()) {
        if (change.before || !change.after)
            continue;
        Slip &slip = *change.after;
        slip.slippedOn = today;
        const QDate from = timetable.startOf(slip.milestone);
        const QDate to = dates.startOf(slip.milestone);
        if (from.isValid() && to.isValid()) {
            slip.from = from;
            slip.to = to;
        }
    }
}

} // namespace

PlanEdit scenarioChanges(PlanEdit edit)
{
    forEachRecordType([&]<typename R>() {
        if constexpr (isNeverUndone<R> || std::is_same_v<R, Scenario>)
            edit.changes<R>().clear();
    });
    return edit;
}

Result<PlanEdit> keepScenario(const Plan &plan, const PlanEdit &changes, const QString &name, const QDateTime &made, qint64 baseSequence,
                              IdSource &ids)
{
    const PlanEdit kept = scenarioChanges(changes);
    if (kept.isEmpty())
        return Error{ErrorCode::InvalidInput, scenarioText("There is no change that a scenario could keep; change a date first."), {}};
    Scenario scenario;
    scenario.id = ids.next<Scenario>();
    scenario.name = name.simplified();
    scenario.made = made.toUTC();
    scenario.baseSequence = baseSequence;
    scenario.changes = QString::fromUtf8(QJsonDocument(toJson(kept)).toJson(QJsonDocument::Compact));
    if (const auto broken = brokenRule(plan, scenario))
        return Error{ErrorCode::InvalidInput, *broken, {}};
    PlanDraft draft(plan);
    const QString label = scenarioText("Keep the scenario %1").arg(quotedName(scenario));
    draft.put(std::move(scenario));
    return draft.toEdit(label);
}

std::vector<MergeRow> LaidScenario::undisputed() const
{
    std::vector<MergeRow> chosen;
    std::ranges::copy_if(rows, std::back_inserter(chosen), [](const MergeRow &row) { return !row.conflict; });
    return chosen;
}

Result<LaidScenario> layScenario(const Plan &plan, ScenarioId id)
{
    const Scenario *scenario = plan.find(id);
    if (!scenario)
        return Error{ErrorCode::NotFound, scenarioText("The scenario is gone; choose another."), {}};
    const auto edit = editFromJson(QJsonDocument::fromJson(scenario->changes.toUtf8()).object());
    if (!edit || edit->isEmpty()) {
        return Error{ErrorCode::InvalidInput, scenarioText("The changes of the scenario %1 cannot be read; remove it and make it anew.").arg(quotedName(*scenario)),
                     {}};
    }
    // Nothing that a foreign file has put in may be adopted.
    const PlanEdit changes = scenarioChanges(*edit);
    LaidScenario laid{plan, plan, {}};
    laid.found.apply(changes.inverted());
    laid.wanted.apply(changes);
    laid.rows = findMergeRows(laid.found, laid.wanted, plan);
    return laid;
}

PlanEdit scenarioEdit(const Plan &plan, const Timetable &timetable, const LaidScenario &laid, std::span<const MergeRow> chosen, const QString &label,
                      QDate today)
{
    return mergeRows(laid.wanted, plan, chosen, presentDates(plan, timetable, today), label);
}

PlanEdit adoptScenario(const Plan &plan, const Timetable &timetable, ScenarioId id, const LaidScenario &laid, std::span<const MergeRow> chosen,
                       QDate today)
{
    const Scenario *scenario = plan.find(id);
    const QString label = scenarioText("Adopt the scenario %1").arg(scenario ? quotedName(*scenario) : QString());
    PlanEdit edit = scenarioEdit(plan, timetable, laid, chosen, label, today);
    dateSlips(plan, timetable, edit, today);
    if (scenario)
        edit.changes<Scenario>().push_back({*scenario, {}});
    return edit;
}

} // namespace Plimsoll
