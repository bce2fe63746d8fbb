// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/releasestanding.h"

#include "domain/allrecords.h"
#include "engine/forecast/forecast.h"
#include "engine/forecast/forecasttexts.h"
#include "engine/skilldemand.h"
#include "views/reports/reportsource.h"
#include "views/reports/sectionparts.h"

#include <QThread>

#include <algorithm>

namespace Plimsoll {

namespace {

/// Whether a planned release has work that is still to be done.
bool hasWorkLeft(const Plan &plan)
{
    const auto &items = plan.table<WorkItem>();
    return std::any_of(items.begin(), items.end(), [&](const WorkItem &item) {
        const Release *release = plan.find(item.release);
        return release && release->state == ReleaseState::Planned && isPlanned(item) && item.state != WorkItemState::Done;
    });
}

/// Null where the release has no work left, and where its odds are not known.
const ReleaseForecast *oddsOf(const ReportSource &source, const Release &release)
{
    const Forecast *forecast = source.forecast();
    const ReleaseForecast *odds = forecast ? forecast->find(release.id) : nullptr;
    return odds && odds->workItems > 0 ? odds : nullptr;
}

} // namespace

std::shared_ptr<const Forecast> forecastForReport(const Plan &plan, const Timetable &timetable, QDate today)
{
    if (!hasWorkLeft(plan))
        return {};
    ForecastOptions options;
    options.threads = std::max(1, QThread::idealThreadCount());
    const auto forecast = forecastPlan(plan, timetable, today, options);
    if (!forecast)
        return {};
    return std::make_shared<const Forecast>(*forecast);
}

std::vector<GoLiveOdds> goLiveOdds(const ReportSource &source)
{
    std::vector<GoLiveOdds> found;
    for (const Release *release : source.liveReleases()) {
        const ReleaseForecast *odds = oddsOf(source, *release);
        if (!odds)
            continue;
        const MilestoneForecast *goLive = odds->find(release->anchor);
        const MilestoneForecast *told = goLive ? goLive : odds->headline();
        if (const Milestone *milestone = told ? source.plan().find(told->milestone) : nullptr)
            found.push_back({source.titleOf(*milestone), told->planned, told->stages[0].odds});
    }
    std::ranges::stable_sort(found, {}, &GoLiveOdds::odds);
    return found;
}

QStringList oddsSentences(const ReportSource &source)
{
    constexpr qsizetype most = 4;
    QStringList sentences;
    for (const Release *release : source.liveReleases()) {
        const ReleaseForecast *odds = oddsOf(source, *release);
        if (odds && sentences.size() < most)
            sentences << partTitle(source, *release, forecastSentence(source.plan(), *odds));
    }
    return sentences;
}

std::vector<OpenGate> openGates(const ReportSource &source)
{
    const Plan &plan = source.plan();
    std::vector<OpenGate> found;
    if (plan.table<Gate>().isEmpty())
        return found;
    const Readiness &readiness = source.readiness();
    for (const Release *release : source.liveReleases()) {
        for (const Gate *gate : readiness.gatesOf(release->id)) {
            const Milestone *milestone = plan.find(gate->milestone);
            if (milestone && milestone->state == MilestoneState::Planned && !isSettled(plan, source.timetable(), *gate))
                found.push_back({gate, milestone, readiness.of(*gate)});
        }
    }
    return found;
}

ReportTone gateTone(GateState state)
{
    switch (state) {
    case GateState::Ready:
        return ReportTone::Good;
    case GateState::Waived:
        return ReportTone::Warning;
    case GateState::NotReady:
        return ReportTone::Bad;
    case GateState::Unknown:
        break;
    }
    return ReportTone::Quiet;
}

} // namespace Plimsoll
