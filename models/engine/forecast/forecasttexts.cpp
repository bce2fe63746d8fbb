// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/forecast/forecasttexts.h"

#include "domain/milestone.h"
#include "domain/release.h"
#include "domain/workitem.h"
#include "engine/forecast/estimatehistory.h"
#include "engine/sentences.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString forecastText(const char *text)
{
    return QCoreApplication::translate("Forecast", text);
}

/// What all runs agree on is certain only where nothing can move it.
QString oddsShare(const DateOdds &odds)
{
    constexpr double tenths = 1'000.0; // Of a per cent.
    const double open = 2.0 * odds.halfWidth * tenths;
    if (odds.halfWidth > 0.0 && odds.odds >= 1.0)
        return forecastText("> %1 %").arg(QLocale().toString(std::floor(tenths - open) / 10.0, 'f', 1));
    if (odds.halfWidth > 0.0 && odds.odds <= 0.0)
        return forecastText("< %1 %").arg(QLocale().toString(std::ceil(open) / 10.0, 'f', 1));
    return shareText(odds.odds);
}

/// "by Mon 20 Jul 2026 in half of the runs, by Tue 21 Jul 2026 in 95 % of them": each day once, with the greatest share that it has.
QString endsText(const DateOdds &odds)
{
    const QString p50 = dayText(odds.p50);
    const QString p80 = dayText(odds.p80);
    const QString p95 = dayText(odds.p95);
    if (odds.p50 == odds.p95)
        return forecastText("by %1 in %2 of the runs").arg(p95, shareText(0.95));
    if (odds.p50 == odds.p80)
        return forecastText("by %1 in %2 of the runs, by %3 in %4 of them").arg(p80, shareText(0.8), p95, shareText(0.95));
    if (odds.p80 == odds.p95)
        return forecastText("by %1 in half of the runs, by %2 in %3 of them").arg(p50, p95, shareText(0.95));
    return forecastText("by %1 in half of the runs, by %2 in %3, by %4 in %5 of them").arg(p50, p80, shareText(0.8), p95, shareText(0.95));
}

/// Where risks take from the odds what the work alone would reach, so that nobody looks for it in the work.
QString withoutRisksSentence(const ReleaseForecast &forecast)
{
    if (!risksTakeFromOdds(forecast, RiskStage::Inherent))
        return {};
    return forecastText("Without the risks that delay dates, %1 of the runs would be in time.").arg(shareText(forecast.work[0].odds));
}

/// In the stage that is worse for it.
double leastOdds(const MilestoneForecast &forecast)
{
    return std::min(forecast.stages[0].odds, forecast.stages[1].odds);
}

/// Nothing can move it; that it came in time in all runs does not say so.
bool isCertain(const MilestoneForecast &forecast)
{
    return std::ranges::all_of(forecast.stages, [](const DateOdds &odds) { return odds.odds >= 1.0 && odds.halfWidth <= 0.0; });
}

/// Where no work is left, risks may threaten another milestone more than the headline.
const MilestoneForecast *toldOf(const ReleaseForecast &forecast)
{
    const MilestoneForecast *told = forecast.headline();
    if (forecast.workItems > 0)
        return told;
    for (const MilestoneForecast &each : forecast.milestones) {
        if (std::pair(leastOdds(each), isCertain(each)) < std::pair(leastOdds(*told), isCertain(*told)))
            told = &each;
    }
    return told;
}

} // namespace

bool risksTakeFromOdds(const ReleaseForecast &forecast, RiskStage stage)
{
    const MilestoneForecast *deadline = forecast.find(forecast.deadline);
    return deadline && shareText(deadline->stages[size_t(stage)].odds) != shareText(forecast.work[size_t(stage)].odds);
}

QString oddsText(const DateOdds &odds)
{
    const double rounded = std::round(odds.odds * 100.0);
    // Neither a bound nor what is certain has a width.
    if (odds.halfWidth <= 0.0 || rounded <= 0.0 || rounded >= 100.0)
        return oddsShare(odds);
    // Rounded up: it is a bound.
    const double tenths = std::ceil(odds.halfWidth * 1000.0);
    const double percent = tenths < 10.0 ? tenths / 10.0 : std::ceil(odds.halfWidth * 100.0);
    return forecastText("%1 ± %2 %").arg(shareText(odds.odds), QLocale().toString(percent, 'f', tenths < 10.0 ? 1 : 0));
}

QString swayText(double days)
{
    const QString amount = QLocale().toString(std::abs(days), 'f', 1);
    return (days < 0.0 ? forecastText("−%1 days") : forecastText("+%1 days")).arg(amount);
}

QString forecastSentence(const Plan &plan, const ReleaseForecast &forecast)
{
    const MilestoneForecast *told = toldOf(forecast);
    const Milestone *milestone = told ? plan.find(told->milestone) : nullptr;
    const DateOdds &before = told ? told->stages[0] : forecast.work[0];
    if (milestone && forecast.workItems == 0 && isCertain(*told))
        return forecastText("No unfinished work and no risk stands against its dates.");
    if (!milestone && !before.p80.isValid())
        return forecastText("Nothing of this release is left to forecast.");
    if (!milestone)
        return forecastText("Its work ends by %1 in %2 of the runs; no date of the release waits for it.").arg(dayText(before.p80), shareText(0.8));
    const QString sentence = forecastText("%1 to make %2 on %3").arg(oddsText(before), quotedTitle(plan, *milestone), dayText(told->planned));
    const QString after = oddsShare(told->stages[1]);
    return after == oddsShare(before) ? sentence : forecastText("%1; with responses %2").arg(sentence, after);
}

QString workEndSentence(const ReleaseForecast &forecast)
{
    const DateOdds &work = forecast.work[0];
    if (!work.p50.isValid())
        return {};
    QStringList sentences{forecastText("Its work ends %1.").arg(endsText(work))};
    const DateOdds &after = forecast.work[1];
    if (after.p50.isValid() && std::tie(after.p50, after.p80, after.p95) != std::tie(work.p50, work.p80, work.p95))
        sentences << forecastText("With responses it ends %1.").arg(endsText(after));
    sentences << withoutRisksSentence(forecast);
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString spreadSentence(const Forecast &forecast, const ReleaseForecast &release)
{
    const bool byPhases = forecast.options.shape == ForecastShape::Phases;
    const bool learns = byPhases || forecast.options.shape == ForecastShape::History;
    if (release.estimates == 0)
        return {};
    const QString known = QLocale().toString(qulonglong(forecast.past));
    if (learns && forecast.isLearned())
        return (byPhases ? forecastText("Efforts are spread by what became of %1 past phases.") : forecastText("Efforts are spread by what became of %1 past estimates.")).arg(known);
    QStringList sentences;
    if (learns) {
        const QString tooFew = byPhases ? forecastText("Past phases to learn from: %1; it takes %2, so efforts are spread as PERT.")
                                        : forecastText("Finished estimates with hours spent to learn from: %1; it takes %2, so efforts are spread as PERT.");
        sentences << tooFew.arg(known, QLocale().toString(qulonglong(EstimateHistory::enough)));
    }
    if (release.singles > 0)
        sentences << forecastText("Estimates that are a single number: %1 of %2, so the spread is understated.")
                         .arg(QLocale().toString(release.singles), QLocale().toString(release.estimates));
    return sentences.join(u' ');
}

QString leftOutSentence(const Plan &plan, const ReleaseForecast &forecast)
{
    constexpr size_t most = 3;
    if (forecast.leftOut.empty())
        return {};
    QStringList names;
    for (size_t i = 0; i < std::min(most, forecast.leftOut.size()); ++i) {
        const WorkItem *item = plan.find(forecast.leftOut[i]);
        names << (item ? (item->key.isEmpty() ? item->title.left(60) : item->key) : QString());
    }
    QString list = names.join(", "_L1);
    if (forecast.leftOut.size() > most)
        list = forecastText("%1 and %2 more").arg(list, QLocale().toString(qulonglong(forecast.leftOut.size() - most)));
    return forecastText("Left out, because nobody can do them: %1.").arg(list);
}

QStringList phaseCells(const Plan &plan, const PastPhase &phase)
{
    const auto days = [](double count) { return QLocale().toString(count, 'f', count == std::floor(count) ? 0 : 1); };
    QStringList releases;
    for (const ReleaseId id : phase.releases) {
        if (const Release *release = plan.find(id))
            releases << displayName(plan, *release);
    }
    return {phase.name, days(phase.planned), days(phase.actual), QLocale().toString(phase.ratio(), 'f', 2), releases.join(", "_L1)};
}

} // namespace Plimsoll
