// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/releasestanding.h"

#include "domain/allrecords.h"
#include "engine/forecast/forecast.h"
#include "engine/forecast/forecasttexts.h"
#include "views/reports/reportsource.h"
#include "views/reports/sectionparts.h"

#include <algorithm>

namespace Plimsoll {

namespace {

/// Null where the release has no work left, and where its odds are not known.
const ReleaseForecast *oddsOf(const ReportSource &source, const Release &release)
{
    const Forecast *forecast = source.forecast();
    const ReleaseForecast *odds = forecast ? forecast->find(release.id) : nullptr;
    return odds && odds->workItems > 0 ? odds : nullptr;
}

} // namespace

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
                found.push_back({gate, milestone, source.standingOf(*gate)});
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
