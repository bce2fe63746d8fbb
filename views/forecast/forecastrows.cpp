// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forecast/forecastrows.h"

#include "domain/allrecords.h"
#include "domain/titlepattern.h"
#include "engine/forecast/forecasttexts.h"
#include "engine/sentences.h"
#include "engine/workname.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Plimsoll::ForecastRows {

namespace {

constexpr size_t mostRows = 25;

QString tr(const char *text)
{
    return QCoreApplication::translate("ForecastPage", text);
}

template<typename R>
RecordReference referenceTo(Id<R> id)
{
    return {QString::fromLatin1(Record<R>::table), id.value()};
}

} // namespace

QStringList milestoneHeadings()
{
    return {tr("Milestone"), tr("Planned"), tr("P50"), tr("P80"), tr("P95"), tr("Odds"), tr("With responses"),
            tr("P50 with responses"), tr("P80 with responses"), tr("P95 with responses")};
}

std::vector<ForecastRow> milestones(const Plan &plan, const ReleaseForecast &forecast)
{
    std::vector<ForecastRow> rows;
    for (const MilestoneForecast &each : forecast.milestones) {
        const Milestone *milestone = plan.find(each.milestone);
        if (!milestone)
            continue;
        const auto &[odds, after] = each.stages;
        rows.push_back({{displayTitle(plan, *milestone), dayText(each.planned), dayText(odds.p50), dayText(odds.p80), dayText(odds.p95), oddsText(odds),
                         oddsText(after), dayText(after.p50), dayText(after.p80), dayText(after.p95)},
                        odds.odds,
                        referenceTo(each.milestone)});
    }
    return rows;
}

QStringList itemHeadings()
{
    return {tr("Work item"), tr("Moves the end by"), tr("Critical")};
}

std::vector<ForecastRow> items(const Plan &plan, const ReleaseForecast &forecast)
{
    std::vector<ForecastRow> rows;
    const double most = forecast.items.empty() ? 1.0 : std::max(forecast.items.front().days, 1e-3);
    for (const ItemSway &sway : forecast.items) {
        const WorkItem *item = plan.find(sway.item);
        if (!item || rows.size() == mostRows)
            continue;
        rows.push_back({{keyAndTitle(*item), swayText(sway.days), shareText(sway.critical)}, sway.days / most, referenceTo(sway.item)});
    }
    return rows;
}

QStringList riskHeadings()
{
    return {tr("Risk"), tr("Moves the end by"), tr("Strikes"), tr("With responses")};
}

std::vector<ForecastRow> risks(const Plan &plan, const ReleaseForecast &forecast)
{
    std::vector<ForecastRow> rows;
    const double most = forecast.risks[0].empty() ? 1.0 : std::max(forecast.risks[0].front().days, 1e-3);
    for (const RiskSway &sway : forecast.risks[0]) {
        const Risk *risk = plan.find(sway.risk);
        if (!risk || rows.size() == mostRows)
            continue;
        const auto after = std::ranges::find(forecast.risks[1], sway.risk, &RiskSway::risk);
        rows.push_back({{risk->title, swayText(sway.days), shareText(sway.probability), after == forecast.risks[1].end() ? QString() : shareText(after->probability)},
                        sway.days / most,
                        referenceTo(sway.risk)});
    }
    return rows;
}

QStringList dayHeadings()
{
    return {tr("Day"), tr("Ended by then"), tr("With responses"), tr("Runs that end"), tr("Runs with responses")};
}

std::vector<ForecastRow> days(const ReleaseForecast &forecast)
{
    std::map<QDate, ByStage<int>> runs;
    ByStage<int> all{};
    for (size_t stage = 0; stage < all.size(); ++stage) {
        for (const EndCount &end : forecast.ends[stage]) {
            runs[end.day][stage] += end.runs;
            all[stage] += end.runs;
        }
    }
    std::vector<ForecastRow> rows;
    ByStage<int> ended{};
    for (const auto &[day, counts] : runs) {
        ByStage<double> shares{};
        for (size_t stage = 0; stage < all.size(); ++stage) {
            ended[stage] += counts[stage];
            shares[stage] = all[stage] > 0 ? double(ended[stage]) / all[stage] : 0.0;
        }
        rows.push_back({{dayText(day), shareText(shares[0]), shareText(shares[1]), QLocale().toString(counts[0]), QLocale().toString(counts[1])},
                        shares[0],
                        {}});
    }
    return rows;
}

QStringList phaseHeadings()
{
    return {tr("Phase until"), tr("Planned days"), tr("Actual days"), tr("Ratio"), tr("Releases")};
}

std::vector<ForecastRow> phases(const Plan &plan, const Forecast &forecast)
{
    std::vector<ForecastRow> rows;
    for (const PastPhase &phase : forecast.phases)
        rows.push_back({phaseCells(plan, phase), 0.0, {}});
    return rows;
}

} // namespace Plimsoll::ForecastRows
