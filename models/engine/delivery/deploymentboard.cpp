// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/delivery/deploymentboard.h"

#include "domain/allrecords.h"
#include "engine/delivery/builds.h"
#include "engine/delivery/environmentplaces.h"

#include <QHash>

#include <algorithm>
#include <span>

namespace Plimsoll {

namespace {

using CellKey = std::pair<EnvironmentId, ComponentId>;
using Promotions = std::vector<const Promotion *>;

bool isNewerPromotion(const Promotion *a, const Promotion *b)
{
    if (a->at != b->at)
        return !b->at.isValid() || (a->at.isValid() && a->at > b->at);
    return a->id > b->id;
}

QHash<CellKey, Promotions> promotionsByCell(const Plan &plan)
{
    QHash<CellKey, Promotions> found;
    for (const Promotion &promotion : plan.table<Promotion>()) {
        if (const Build *build = plan.find(promotion.build))
            found[{promotion.environment, build->component}].push_back(&promotion);
    }
    for (Promotions &promotions : found)
        std::ranges::sort(promotions, isNewerPromotion);
    return found;
}

std::optional<RunningBuild> runningOf(const Promotions &newestFirst, const QDateTime &now)
{
    QDateTime interrupted;
    for (const Promotion *promotion : newestFirst) {
        const bool came = !promotion->at.isValid() || promotion->at <= now;
        if (came && promotion->state == PromotionState::RolledBack && !interrupted.isValid())
            interrupted = promotion->at;
        if (!came || promotion->state != PromotionState::Deployed)
            continue;
        RunningBuild running{promotion->id, promotion->build, promotion->at, {}, false};
        // How long what was rolled back was there nobody told; the build is back no sooner than that came.
        if (interrupted.isValid() && (!running.since.isValid() || running.since <= interrupted)) {
            running.since = interrupted;
            running.again = true;
        }
        if (running.since.isValid())
            running.soakHours = double(running.since.secsTo(now)) / 3600.0;
        return running;
    }
    return {};
}

std::vector<PromotionId> plannedOf(const Promotions &newestFirst, const QDateTime &now)
{
    std::vector<PromotionId> dated;
    std::vector<PromotionId> undated;
    for (const Promotion *promotion : newestFirst) {
        const bool ahead = promotion->state == PromotionState::Deployed && promotion->at.isValid() && promotion->at > now;
        if (promotion->state == PromotionState::Planned || ahead)
            (promotion->at.isValid() ? dated : undated).push_back(promotion->id);
    }
    std::ranges::reverse(dated);
    dated.insert(dated.end(), undated.begin(), undated.end());
    return dated;
}

/// What may drift, or be drifted from: what waits on the idle side is neither behind nor ahead.
const Build *comparedBuild(const Plan &plan, const BoardCell &cell)
{
    return cell.running && !cell.isIdle() ? plan.find(cell.running->build) : nullptr;
}

/// Of the cells of one component, in the order of environments.
void findDrift(const Plan &plan, const EnvironmentPlaces &places, std::span<BoardCell> row)
{
    for (size_t i = 0; i < row.size(); ++i) {
        const Build *here = comparedBuild(plan, row[i]);
        for (size_t j = i + 1; here && j < row.size() && !row[i].drift; ++j) {
            const Build *there = comparedBuild(plan, row[j]);
            if (!there || places.areBeside(*plan.find(row[i].environment), *plan.find(row[j].environment))
                || compareBuilds(*here, *there) != std::partial_ordering::less)
                continue;
            VersionDrift drift{row[j].environment, there->id, {}};
            if (row[i].running->since.isValid() && row[j].running->since.isValid())
                drift.since = std::max(row[i].running->since, row[j].running->since);
            row[i].drift = drift;
        }
    }
}

std::vector<BoardEnvironment> standingsOf(const Plan &plan, const std::vector<const Environment *> &environments)
{
    std::vector<BoardEnvironment> standings;
    for (const Environment *environment : environments) {
        BoardEnvironment standing{environment->id, false, 0, {}, {}};
        for (const InfrastructureCode &code : plan.table<InfrastructureCode>()) {
            if (code.environment != environment->id)
                continue;
            standing.isUnderCode = true;
            standing.drifted += code.drifted;
            if (code.drifted > 0 && code.checked.isValid() && (!standing.driftSeen.isValid() || code.checked < standing.driftSeen))
                standing.driftSeen = code.checked;
        }
        standings.push_back(standing);
    }
    return standings;
}

} // namespace

DeploymentBoard readDeployments(const Plan &plan, ProductId product, const QDateTime &now, const SideHistory &sides)
{
    DeploymentBoard board;
    board.environments = standingsOf(plan, environmentsOf(plan, product));
    for (BoardEnvironment &environment : board.environments)
        environment.liveSide = sides.liveSide(environment.environment, product, now);
    const auto promotions = promotionsByCell(plan);
    const BuildPipelines pipelines(plan);
    const EnvironmentPlaces places(plan);
    for (const Component *component : componentsOf(plan, product)) {
        board.components.push_back(component->id);
        const size_t first = board.cells.size();
        for (const BoardEnvironment &environment : board.environments) {
            BoardCell cell;
            cell.environment = environment.environment;
            cell.component = component->id;
            const Promotions into = promotions.value({cell.environment, cell.component});
            cell.running = runningOf(into, now);
            cell.planned = plannedOf(into, now);
            cell.liveSide = sides.liveSide(cell.environment, component->product.isValid() ? component->product : product, now);
            if (const Build *build = cell.running ? plan.find(cell.running->build) : nullptr)
                cell.pipeline = pipelines.statusOf(*build);
            board.cells.push_back(std::move(cell));
        }
        findDrift(plan, places, std::span(board.cells).subspan(first));
    }
    return board;
}

std::vector<PromotionId> promotionsInto(const Plan &plan, EnvironmentId environment, ComponentId component)
{
    Promotions found;
    for (const Promotion &promotion : plan.table<Promotion>()) {
        const Build *build = promotion.environment == environment ? plan.find(promotion.build) : nullptr;
        if (build && build->component == component)
            found.push_back(&promotion);
    }
    std::ranges::sort(found, isNewerPromotion);
    std::vector<PromotionId> ids;
    for (const Promotion *promotion : found)
        ids.push_back(promotion->id);
    return ids;
}

} // namespace Plimsoll
