// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/forecast/forecasttexts.h"

#include "domain/milestone.h"
#include "domain/workitem.h"
#include "engine/sentences.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Forecast", text);
}

} // namespace

QString shareText(double share)
{
    const double percent = std::round(share * 100.0);
    if (percent >= 100.0 && share < 1.0)
        return tr("> %1 %").arg(QLocale().toString(99));
    if (percent <= 0.0 && share > 0.0)
        return tr("< %1 %").arg(QLocale().toString(1));
    return tr("%1 %").arg(QLocale().toString(int(percent)));
}

QString oddsText(const DateOdds &odds)
{
    // Rounded up: it is a bound.
    const double tenths = std::ceil(odds.halfWidth * 1000.0);
    const double percent = tenths < 10.0 ? tenths / 10.0 : std::ceil(odds.halfWidth * 100.0);
    return tr("%1 ± %2 %").arg(shareText(odds.odds), QLocale().toString(percent, 'f', tenths < 10.0 ? 1 : 0));
}

QString swayText(double days)
{
    const QString amount = QLocale().toString(std::abs(days), 'f', 1);
    return (days < 0.0 ? tr("−%1 days") : tr("+%1 days")).arg(amount);
}

QString forecastSentence(const Plan &plan, const ReleaseForecast &forecast)
{
    const MilestoneForecast *headline = forecast.headline();
    const Milestone *milestone = headline ? plan.find(headline->milestone) : nullptr;
    const DateOdds &before = headline ? headline->stages[0] : forecast.work[0];
    if (milestone && forecast.workItems == 0 && before.odds >= 1.0)
        return tr("No unfinished work and no risk stands against its dates.");
    if (!milestone && !before.p80.isValid())
        return tr("Nothing of this release is left to forecast.");
    if (!milestone)
        return tr("Its work ends by %1 in %2 of the runs; no date of the release waits for it.").arg(dayText(before.p80), shareText(0.8));
    const QString sentence = tr("%1 to make %2 on %3").arg(oddsText(before), quotedTitle(plan, *milestone), dayText(headline->planned));
    const QString after = shareText(headline->stages[1].odds);
    return after == shareText(before.odds) ? sentence : tr("%1; with responses %2").arg(sentence, after);
}

QString workEndSentence(const ReleaseForecast &forecast)
{
    const DateOdds &work = forecast.work[0];
    if (!work.p50.isValid())
        return {};
    return tr("Its work ends by %1 in half of the runs, by %2 in %3, by %4 in %5 of them.")
        .arg(dayText(work.p50), dayText(work.p80), shareText(0.8), dayText(work.p95), shareText(0.95));
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
        list = tr("%1 and %2 more").arg(list, QLocale().toString(qulonglong(forecast.leftOut.size() - most)));
    return tr("Left out, because nobody can do them: %1.").arg(list);
}

} // namespace Plimsoll
