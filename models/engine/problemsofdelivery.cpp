// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "engine/delivery/builds.h"
#include "engine/delivery/deploymentboard.h"
#include "engine/planzone.h"
#include "engine/problemlist.h"
#include "engine/problemtext.h"
#include "engine/rolloutfacts.h"
#include "engine/sentences.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int longestDrift = 7; ///< Days.

QDateTime endOf(const ProblemList &list)
{
    return list.today().addDays(1).startOfDay(planZone(list.plan()));
}

QDate dayIn(const ProblemList &list, const QDateTime &moment)
{
    return moment.toTimeZone(planZone(list.plan())).date();
}

QString momentIn(const ProblemList &list, const QDateTime &moment)
{
    return dayText(dayIn(list, moment)) + moment.toTimeZone(planZone(list.plan())).time().toString(u", HH:mm"_s);
}

/// Many are told as one, at the first of them.
void checkPipelines(ProblemList &list)
{
    std::vector<const Component *> without;
    QSet<ComponentId> running;
    for (const PipelineRun &run : list.plan().table<PipelineRun>())
        running.insert(run.component);
    for (const Component *component : componentsOf(list.plan(), {})) {
        if (component->pipeline.trimmed().isEmpty() && !running.contains(component->id))
            without.push_back(component);
    }
    const QString cure = problemText("Give the address of its pipeline, or import its runs.");
    if (qsizetype(without.size()) <= fewEnoughToName) {
        for (const Component *component : without) {
            list.add(*component, {}, {},
                     {Severity::Notice, "component-without-pipeline",
                      problemText("The component %1 has no pipeline, so that nothing tells whether its builds are sound.").arg(quotedName(*component)), cure});
        }
        return;
    }
    QStringList names;
    for (const Component *component : without) {
        if (names.size() < fewEnoughToName)
            names << quotedName(*component);
    }
    list.add(*without.front(), {}, {},
             {Severity::Notice, "component-without-pipeline",
              problemText("%1 components have no pipeline, so that nothing tells whether their builds are sound: %2 and %3 more.")
                  .arg(QString::number(without.size()), names.join(", "_L1), QString::number(qsizetype(without.size()) - names.size())),
              problemText("Give the address of the pipeline of each, or import its runs.")});
}

void checkInfrastructureByHand(ProblemList &list)
{
    QSet<EnvironmentId> underCode;
    for (const InfrastructureCode &code : list.plan().table<InfrastructureCode>())
        underCode.insert(code.environment);
    for (const InfrastructureChange &change : list.plan().table<InfrastructureChange>()) {
        const Environment *environment = list.plan().find(change.environment);
        if (!change.byHand || !environment || !underCode.contains(environment->id) || !list.isLive(change.release))
            continue;
        list.add(change, change.release, list.timetable().startOf(change.milestone),
                 {Severity::Warning, "infrastructure-by-hand",
                  problemText("%1 is made by hand in %2, which is made by code; the next run of the code takes it back, or drifts.")
                      .arg(quotedName(change), quotedName(*environment)),
                  problemText("Write it into the code, or say that it is not made by hand.")});
    }
}

void checkCommitTimes(ProblemList &list)
{
    for (const Build &build : list.plan().table<Build>()) {
        const Component *component = list.plan().find(build.component);
        if (!component || !build.built.isValid() || !build.committed.isValid() || build.committed <= build.built)
            continue;
        list.add(build, {}, dayIn(list, build.built),
                 {Severity::Warning, "build-before-commit",
                  problemText("%1 of %2 was built on %3, but its newest commit was made later, on %4.")
                      .arg(build.version, quotedName(*component), momentIn(list, build.built), momentIn(list, build.committed)),
                  problemText("Correct the time that is wrong.")});
    }
}

void checkVersionDrift(ProblemList &list, const BoardCell &cell)
{
    const Plan &plan = list.plan();
    const Component *component = plan.find(cell.component);
    const Build *here = cell.running ? plan.find(cell.running->build) : nullptr;
    const Build *there = cell.drift ? plan.find(cell.drift->build) : nullptr;
    const Environment *environment = plan.find(cell.environment);
    const Environment *later = cell.drift ? plan.find(cell.drift->later) : nullptr;
    if (!component || !here || !there || !environment || !later || !cell.drift->since.isValid())
        return;
    const QDate since = dayIn(list, cell.drift->since);
    if (since.daysTo(list.today()) <= longestDrift)
        return;
    list.add(*component, {}, since,
             {Severity::Warning, "version-drift",
              problemText("Since %1, %2 runs %3 of %4 while %5 runs the newer %6; what is tried there is not what customers get.")
                  .arg(dayText(since), quotedName(*environment), here->version, quotedName(*component), quotedName(*later), there->version),
              problemText("Promote the newer build into %1.").arg(quotedName(*environment))});
}

void checkFailedPipeline(ProblemList &list, const BoardCell &cell)
{
    const Component *component = list.plan().find(cell.component);
    const Build *build = cell.running ? list.plan().find(cell.running->build) : nullptr;
    const Environment *environment = list.plan().find(cell.environment);
    if (!component || !build || !environment || cell.pipeline != PipelineStatus::Failed || cell.isIdle())
        return;
    list.add(*build, {}, {},
             {Severity::Warning, "failed-build-live",
              problemText("%1 runs %2 of %3, whose pipeline failed.").arg(quotedName(*environment), build->version, quotedName(*component)),
              problemText("Find out why it failed; promote a sound build, or roll this one back.")});
}

/// What runs there, and what is planned to; one that another has replaced does no harm any more.
void checkPromotionsByHand(ProblemList &list, const BoardCell &cell)
{
    const Plan &plan = list.plan();
    const Environment *environment = plan.find(cell.environment);
    std::vector<PromotionId> promotions = cell.planned;
    if (cell.running)
        promotions.insert(promotions.begin(), cell.running->promotion);
    for (const PromotionId id : promotions) {
        const Promotion *promotion = plan.find(id);
        const Build *build = promotion ? plan.find(promotion->build) : nullptr;
        const Component *component = build ? plan.find(build->component) : nullptr;
        if (!environment || !component || !promotion->byHand || (promotion->release.isValid() && !list.isLive(promotion->release)))
            continue;
        const bool isThere = cell.running && cell.running->promotion == id;
        const QString text = isThere
            ? problemText("%1 of %2 came into %3 by hand, though that is made by code; the next run of the code may undo it.")
            : problemText("%1 of %2 is to come into %3 by hand, though that is made by code; the next run of the code may undo it.");
        list.add(*promotion, promotion->release, promotion->at.isValid() ? dayIn(list, promotion->at) : QDate(),
                 {Severity::Warning, "promotion-by-hand", text.arg(build->version, quotedName(*component), quotedName(*environment)),
                  problemText("Promote it by its pipeline, or say that it was not done by hand.")});
    }
}

/// Once for each product, whose last environments differ.
void checkBoard(ProblemList &list)
{
    const Plan &plan = list.plan();
    if (plan.table<Promotion>().isEmpty())
        return;
    QSet<ProductId> products;
    for (const Component &component : plan.table<Component>())
        products.insert(component.product);
    const SideHistory sides = sideHistory(plan, list.timetable());
    for (const ProductId product : std::as_const(products)) {
        const std::vector<EnvironmentId> last = lastEnvironments(plan, product);
        const DeploymentBoard board = readDeployments(plan, product, endOf(list), sides);
        QSet<EnvironmentId> underCode;
        for (const BoardEnvironment &environment : board.environments) {
            if (environment.isUnderCode)
                underCode.insert(environment.environment);
        }
        for (const BoardCell &cell : board.cells) {
            const Component *component = plan.find(cell.component);
            if (!component || component->product != product)
                continue;
            checkVersionDrift(list, cell);
            if (underCode.contains(cell.environment))
                checkPromotionsByHand(list, cell);
            if (std::ranges::find(last, cell.environment) != last.end())
                checkFailedPipeline(list, cell);
        }
    }
}

void checkInfrastructureDrift(ProblemList &list)
{
    for (const InfrastructureCode &code : list.plan().table<InfrastructureCode>()) {
        const Environment *environment = list.plan().find(code.environment);
        if (code.drifted <= 0 || !code.checked.isValid() || !environment)
            continue;
        const QDate seen = dayIn(list, code.checked);
        if (seen.daysTo(list.today()) <= longestDrift)
            continue;
        const QString text = code.drifted == 1
            ? problemText("1 resource of %1 was found changed beside its code on %2, and it was not planned again since.")
            : problemText("%3 resources of %1 were found changed beside their code on %2, and it was not planned again since.")
                  .replace("%3"_L1, QString::number(code.drifted));
        list.add(*environment, {}, seen,
                 {Severity::Warning, "infrastructure-drift", text.arg(quotedName(*environment), dayText(seen)),
                  problemText("Take the changes into the code or undo them, then import the new plan.")});
    }
}

} // namespace

void checkDelivery(ProblemList &list)
{
    checkPipelines(list);
    checkInfrastructureByHand(list);
    checkCommitTimes(list);
    checkBoard(list);
    checkInfrastructureDrift(list);
}

void checkInfrastructureEvidence(ProblemList &list)
{
    for (const InfrastructureChange &change : list.plan().table<InfrastructureChange>()) {
        const QDate due = list.timetable().startOf(change.milestone);
        const Milestone *milestone = list.plan().find(change.milestone);
        if (!milestone || !due.isValid() || due >= list.today() || !change.evidence.trimmed().isEmpty() || !list.isLive(change.release))
            continue;
        list.add(change, change.release, due,
                 {Severity::Warning, "infrastructure-without-evidence",
                  problemText("Nothing proves that %1 was made, and %2 was on %3.").arg(quotedName(change), list.titleOf(*milestone), dayText(due)),
                  problemText("Give its evidence: the address of the run, or a ticket.")});
    }
}

} // namespace Plimsoll
