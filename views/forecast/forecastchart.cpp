// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forecast/forecastchart.h"

#include "domain/allrecords.h"
#include "domain/titlepattern.h"
#include "engine/forecast/forecasttexts.h"
#include "engine/sentences.h"
#include "views/forecast/forecastpage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

DaySeries runsByDay(const QString &name, const std::vector<EndCount> &ends)
{
    DaySeries series{name, DaySeries::Shape::Bars, {}};
    for (const EndCount &end : ends)
        series.values.push_back({end.day, double(end.runs)});
    return series;
}

DaySeries endedByThen(const QString &name, const std::vector<EndCount> &ends)
{
    int all = 0;
    for (const EndCount &end : ends)
        all += end.runs;
    DaySeries series{name, DaySeries::Shape::Shares, {}};
    int runs = 0;
    for (const EndCount &end : ends) {
        runs += end.runs;
        series.values.push_back({end.day, double(runs) / std::max(1, all)});
    }
    return series;
}

double shareBy(const DaySeries &ended, QDate day)
{
    const auto later = std::ranges::upper_bound(ended.values, day, {}, &DaySeries::Value::date);
    return later == ended.values.begin() ? 0.0 : std::prev(later)->value;
}

/// Up to the curve; what falls on one day is one mark.
std::vector<DayMark> marksOf(const DateOdds &work, const DaySeries &ended)
{
    std::vector<DayMark> marks;
    for (const auto &[day, name] : {std::pair(work.p50, u"P50"_s), std::pair(work.p80, u"P80"_s), std::pair(work.p95, u"P95"_s)}) {
        if (!day.isValid())
            continue;
        if (!marks.empty() && marks.back().date == day)
            marks.back().name += u", "_s + name;
        else
            marks.push_back({name, day, DayMark::Kind::Reached, shareBy(ended, day)});
    }
    return marks;
}

QString describe(const DayChartContent &content, QDate p50, RiskStage stage)
{
    QDate first = content.series.front().values.front().date;
    QDate last = first;
    for (const DaySeries &series : content.series) {
        first = std::min(first, series.values.front().date);
        last = std::max(last, series.values.back().date);
    }
    for (const DayMark &mark : content.marks) {
        first = std::min(first, mark.date);
        last = std::max(last, mark.date);
    }
    const QString sentence = stage == RiskStage::Inherent ? ForecastPage::tr("From %1 to %2; half of the runs end by %3.")
                                                          : ForecastPage::tr("From %1 to %2; with responses half of the runs end by %3.");
    return sentence.arg(dayText(first), dayText(last), dayText(p50));
}

} // namespace

DayChartContent forecastChart(const Plan &plan, const ReleaseForecast &forecast, RiskStage stage)
{
    // Risks on dates are no work: where they count, the odds above are others than what the curve reaches at the deadline.
    const bool alone = risksTakeFromOdds(forecast, stage);
    DayChartContent content{alone ? ForecastPage::tr("End of the work, without risks that delay dates") : ForecastPage::tr("When the work ends"),
                            ForecastPage::tr("Runs"), 0, {}, {}, {}};
    const auto &[before, after] = forecast.ends;
    if (before.empty())
        return content;
    const bool differs = !after.empty() && after != before;
    const RiskStage shown = differs ? stage : RiskStage::Inherent;
    const std::vector<EndCount> &ends = forecast.ends[size_t(shown)];
    const DateOdds &work = forecast.work[size_t(shown)];
    content.series = {endedByThen(ForecastPage::tr("Ended by then"), before), runsByDay(ForecastPage::tr("Ended on that day"), ends)};
    if (differs)
        content.series.push_back(endedByThen(ForecastPage::tr("with responses"), after));
    content.marks = marksOf(work, shown == RiskStage::Residual ? content.series.back() : content.series.front());
    if (forecast.deadlineDay.isValid()) {
        const Milestone *deadline = plan.find(forecast.deadline);
        const QString name = ForecastPage::tr("%1, %2").arg(deadline ? displayTitle(plan, *deadline) : QString(), dayText(forecast.deadlineDay));
        content.marks.push_back({name, forecast.deadlineDay, DayMark::Kind::Limit, 1.0});
    }
    content.description = describe(content, work.p50, shown);
    return content;
}

} // namespace Plimsoll
