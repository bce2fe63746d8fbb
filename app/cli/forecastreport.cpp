// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/forecastreport.h"

#include "app/cli/commandtext.h"
#include "app/cli/reporttexts.h"
#include "domain/allrecords.h"
#include "domain/titlepattern.h"
#include "engine/forecast/forecasttexts.h"
#include "engine/sentences.h"
#include "engine/workname.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr size_t mostSways = 5;
constexpr std::array stageNames{"inherent"_L1, "residual"_L1};
constexpr qint64 mostBars = 12; ///< Of a histogram: days are put together beyond that.
constexpr int dayWidth = 17;    ///< "Wed 22 Sept. 2027"
constexpr int spanWidth = 2 * dayWidth + 3;
constexpr std::array shapeNames{"pert"_L1, "triangular"_L1, "history"_L1, "phases"_L1};

QString itemName(const Plan &plan, WorkItemId id)
{
    const WorkItem *item = plan.find(id);
    return item ? keyAndTitle(*item) : QString();
}

QString riskName(const Plan &plan, RiskId id)
{
    const Risk *risk = plan.find(id);
    return risk ? risk->title : QString();
}

QJsonObject oddsObject(const DateOdds &odds)
{
    return {{u"p50"_s, isoDay(odds.p50)}, {u"p80"_s, isoDay(odds.p80)}, {u"p95"_s, isoDay(odds.p95)}, {u"odds"_s, odds.odds}, {u"halfWidth"_s, odds.halfWidth}};
}

QJsonArray countsOf(const std::vector<EndCount> &ends)
{
    QJsonArray list;
    for (const EndCount &end : ends)
        list.append(QJsonObject{{u"day"_s, isoDay(end.day)}, {u"runs"_s, end.runs}});
    return list;
}

} // namespace

QString ForecastReport::milestoneLines(const ReleaseForecast &release) const
{
    const auto line = [](const QStringList &cells) {
        return u"  %1  %2  %3  %4  %5  %6\n"_s.arg(cells[0], -dayWidth)
            .arg(cells[1], -dayWidth)
            .arg(cells[2], -dayWidth)
            .arg(cells[3], -dayWidth)
            .arg(cells[4], 16)
            .arg(cells[5]);
    };
    const auto oddsLine = [&](const QString &first, const DateOdds &odds, const QString &title) {
        return line({first, printedDay(odds.p50), printedDay(odds.p80), printedDay(odds.p95), oddsText(odds), title});
    };
    if (release.milestones.empty())
        return {};
    QString text = line({commandText("Planned"), commandText("P50"), commandText("P80"), commandText("P95"), commandText("Odds"), QString()});
    for (const MilestoneForecast &each : release.milestones) {
        text += oddsLine(printedDay(each.planned), each.stages[0], displayTitle(m_plan, *m_plan.find(each.milestone)));
        if (each.stages[1] != each.stages[0])
            text += oddsLine(commandText("With responses"), each.stages[1], QString());
    }
    return text;
}

/// In how many runs the work ends on which days, before the responses and after them.
QString ForecastReport::endLines(const ReleaseForecast &release) const
{
    const auto &[before, after] = release.ends;
    if (before.empty() || after.empty())
        return {};
    const QDate first = std::min(before.front().day, after.front().day);
    const QDate last = std::max(before.back().day, after.back().day);
    const qint64 width = first.daysTo(last) / mostBars + 1;
    std::vector<ByStage<int>> bars(size_t(first.daysTo(last) / width + 1));
    for (size_t stage = 0; stage < stageNames.size(); ++stage) {
        for (const EndCount &end : release.ends[stage])
            bars[size_t(first.daysTo(end.day) / width)][stage] += end.runs;
    }
    const auto line = [](const QString &days, const QString &runs, const QString &runsAfter) {
        return u"  %1  %2  %3\n"_s.arg(days, -spanWidth).arg(runs, 14).arg(runsAfter, 14);
    };
    QString text = line(commandText("Its work ends"), commandText("Runs"), commandText("With responses"));
    for (size_t i = 0; i < bars.size(); ++i) {
        const QDate begin = first.addDays(qint64(i) * width);
        text += line(printedSpan(begin, std::min(last, begin.addDays(width - 1))), QLocale().toString(bars[i][0]), QLocale().toString(bars[i][1]));
    }
    return text;
}

QString ForecastReport::swayLines(const ReleaseForecast &release) const
{
    QStringList items;
    for (size_t i = 0; i < std::min(mostSways, release.items.size()); ++i) {
        const ItemSway &sway = release.items[i];
        items << commandText("%1, critical in %2: %3").arg(swayText(sway.days), shareText(sway.critical), itemName(m_plan, sway.item));
    }
    QStringList risks;
    for (size_t i = 0; i < std::min(mostSways, release.risks[0].size()); ++i) {
        const RiskSway &sway = release.risks[0][i];
        const auto after = std::ranges::find(release.risks[1], sway.risk, &RiskSway::risk);
        risks << commandText("%1, strikes in %2, with responses in %3: %4")
                     .arg(swayText(sway.days), shareText(sway.probability), shareText(after == release.risks[1].end() ? 0.0 : after->probability),
                          riskName(m_plan, sway.risk));
    }
    return printedList(commandText("Work that sways its end most:"), items) + printedList(commandText("Risks that sway it most:"), risks);
}

QString ForecastReport::textOf(const ReleaseForecast &release) const
{
    QString text = displayName(m_plan, *m_plan.find(release.release)) + u'\n' + forecastSentence(m_plan, release) + u'\n';
    for (const QString &sentence : {workEndSentence(release), leftOutSentence(m_plan, release), spreadSentence(m_forecast, release)})
        text += sentence.isEmpty() ? QString() : sentence + u'\n';
    return text + milestoneLines(release) + endLines(release) + swayLines(release) + u'\n';
}

QString ForecastReport::phaseLines() const
{
    QStringList lines;
    for (const PastPhase &phase : m_forecast.phases) {
        const QStringList cells = phaseCells(m_plan, phase);
        lines << commandText("%1: planned %2, actual %3, ratio %4 (%5)").arg(cells[0], cells[1], cells[2], cells[3], cells[4]);
    }
    return lines.isEmpty() ? QString() : printedList(commandText("Past phases, in working days:"), lines) + u'\n';
}

QString ForecastReport::text() const
{
    if (m_forecast.releases.empty())
        return commandText("The plan has no planned release.") + u'\n';
    QString text;
    for (const ReleaseForecast &release : m_forecast.releases)
        text += textOf(release);
    if (m_forecast.options.shape == ForecastShape::Phases)
        text += phaseLines();
    return text + commandText("%1 runs, seed %2.").arg(QLocale().toString(m_forecast.options.runs)).arg(m_forecast.options.seed) + u'\n';
}

QJsonObject ForecastReport::objectOf(const ReleaseForecast &release) const
{
    QJsonObject object{{u"release"_s, displayName(m_plan, *m_plan.find(release.release))},
                       {u"id"_s, QString::number(release.release.value())},
                       {u"sentence"_s, forecastSentence(m_plan, release)},
                       {u"spread"_s, spreadSentence(m_forecast, release)},
                       {u"workItems"_s, release.workItems},
                       {u"estimates"_s, release.estimates},
                       {u"singleEstimates"_s, release.singles},
                       {u"workBefore"_s, isoDay(release.deadlineDay)}};
    QJsonObject work;
    QJsonObject ends;
    QJsonObject risks;
    for (size_t stage = 0; stage < stageNames.size(); ++stage) {
        work.insert(stageNames[stage], oddsObject(release.work[stage]));
        ends.insert(stageNames[stage], countsOf(release.ends[stage]));
        QJsonArray list;
        for (const RiskSway &sway : release.risks[stage])
            list.append(QJsonObject{{u"risk"_s, riskName(m_plan, sway.risk)}, {u"id"_s, QString::number(sway.risk.value())}, {u"probability"_s, sway.probability}, {u"days"_s, sway.days}});
        risks.insert(stageNames[stage], list);
    }
    QJsonArray milestones;
    for (const MilestoneForecast &each : release.milestones) {
        milestones.append(QJsonObject{{u"milestone"_s, displayTitle(m_plan, *m_plan.find(each.milestone))},
                                      {u"id"_s, QString::number(each.milestone.value())},
                                      {u"planned"_s, isoDay(each.planned)},
                                      {stageNames[0], oddsObject(each.stages[0])},
                                      {stageNames[1], oddsObject(each.stages[1])}});
    }
    QJsonArray items;
    for (const ItemSway &sway : release.items)
        items.append(QJsonObject{{u"item"_s, itemName(m_plan, sway.item)}, {u"id"_s, QString::number(sway.item.value())}, {u"days"_s, sway.days}, {u"critical"_s, sway.critical}});
    QJsonArray leftOut;
    for (const WorkItemId item : release.leftOut)
        leftOut.append(itemName(m_plan, item));
    for (const auto &[name, value] : {std::pair(u"work"_s, QJsonValue(work)), std::pair(u"ends"_s, QJsonValue(ends)), std::pair(u"risks"_s, QJsonValue(risks)),
                                      std::pair(u"milestones"_s, QJsonValue(milestones)), std::pair(u"items"_s, QJsonValue(items)), std::pair(u"leftOut"_s, QJsonValue(leftOut))})
        object.insert(name, value);
    return object;
}

QJsonArray ForecastReport::phaseObjects() const
{
    QJsonArray list;
    for (const PastPhase &phase : m_forecast.phases) {
        QJsonArray releases;
        for (const ReleaseId release : phase.releases)
            releases.append(releaseName(m_plan, release));
        list.append(QJsonObject{{u"phase"_s, phase.name}, {u"planned"_s, phase.planned}, {u"actual"_s, phase.actual}, {u"ratio"_s, phase.ratio()}, {u"releases"_s, releases}});
    }
    return list;
}

QString ForecastReport::json() const
{
    QJsonArray releases;
    for (const ReleaseForecast &release : m_forecast.releases)
        releases.append(objectOf(release));
    return jsonText({{u"today"_s, isoDay(m_forecast.today)},
                     {u"runs"_s, m_forecast.options.runs},
                     {u"seed"_s, QString::number(m_forecast.options.seed)},
                     {u"shape"_s, QString(shapeNames[size_t(m_forecast.options.shape)])},
                     {u"phases"_s, phaseObjects()},
                     {u"releases"_s, releases}});
}

} // namespace Plimsoll
