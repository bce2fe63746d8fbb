// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/delivery/deliverytexts.h"

#include "domain/allrecords.h"
#include "domain/labels.h"
#include "engine/delivery/builds.h"
#include "engine/delivery/environmentgates.h"
#include "engine/planzone.h"
#include "engine/sentences.h"
#include "items/celltext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr double hoursOfDay = 24.0;

QString tr(const char *text)
{
    return QCoreApplication::translate("DeliveryTexts", text);
}

QString nameOf(const Plan &plan, EnvironmentId id)
{
    const Environment *environment = plan.find(id);
    return environment ? environment->name : QString();
}

QString exactly(const Plan &plan, const QDateTime &moment)
{
    return momentText(moment, planZone(plan), QLocale());
}

QString versionOf(const Plan &plan, BuildId id)
{
    const Build *build = plan.find(id);
    return build ? build->version : QString();
}

QString plannedText(const Plan &plan, const Promotion &promotion, const QDateTime &now)
{
    const QString version = versionOf(plan, promotion.build);
    return promotion.at.isValid() ? tr("%1 planned for %2").arg(version, shortDay(promotion.at, plan, now)) : tr("%1 planned").arg(version);
}

} // namespace

QString shortDay(const QDateTime &moment, const Plan &plan, const QDateTime &now)
{
    const QTimeZone zone = planZone(plan);
    const QDate day = moment.toTimeZone(zone).date();
    return QLocale().toString(day, day.year() == now.toTimeZone(zone).date().year() ? u"d MMM"_s : u"d MMM yyyy"_s);
}

QString soakText(double hours)
{
    constexpr double mostHours = 100.0;
    if (hours < mostHours)
        return tr("%1 h").arg(QLocale().toString(hours, 'f', 0));
    return tr("%1 days").arg(QLocale().toString(hours / hoursOfDay, 'f', 0));
}

QString sinceText(const Plan &plan, const BoardCell &cell, const QDateTime &now)
{
    if (!cell.running)
        return {};
    if (!cell.running->soakHours)
        return tr("since when is not known");
    return tr("since %1 · soaked %2").arg(shortDay(cell.running->since, plan, now), soakText(*cell.running->soakHours));
}

std::vector<BoardMark> marksOf(const Plan &plan, const BoardCell &cell, const QDateTime &now)
{
    using Kind = BoardMark::Kind;
    std::vector<BoardMark> marks;
    const Promotion *running = cell.running ? plan.find(cell.running->promotion) : nullptr;
    if (running && cell.pipeline == PipelineStatus::Failed)
        marks.push_back({Kind::FailedPipeline, tr("Pipeline failed")});
    if (cell.drift)
        marks.push_back({Kind::OlderThanLater, tr("Older than %1").arg(nameOf(plan, cell.drift->later))});
    if (running && running->byHand)
        marks.push_back({Kind::ByHand, tr("By hand")});
    if (cell.running && cell.running->again)
        marks.push_back({Kind::Again, tr("Back after a rollback")});
    const Promotion *next = cell.planned.empty() ? nullptr : plan.find(cell.planned.front());
    if (next)
        marks.push_back({Kind::Planned, plannedText(plan, *next, now)});
    return marks;
}

QStringList cellFacts(const Plan &plan, const BoardCell &cell, const QDateTime &now)
{
    QStringList facts;
    const Build *build = cell.running ? plan.find(cell.running->build) : nullptr;
    const Promotion *promotion = cell.running ? plan.find(cell.running->promotion) : nullptr;
    if (!build || !promotion) {
        facts << tr("Nothing is known to run here.");
    } else {
        if (cell.running->soakHours)
            facts << tr("%1 since %2, soaked %3.").arg(build->version, exactly(plan, cell.running->since), soakText(*cell.running->soakHours));
        else
            facts << tr("%1; since when is not known.").arg(build->version);
        const Person *approver = plan.find(promotion->approvedBy);
        facts << (approver ? tr("Approved by %1.").arg(approver->name) : tr("Who approved it is not told."));
        facts << tr("Pipeline: %1.").arg(label(cell.pipeline));
        if (!build->revision.isEmpty())
            facts << tr("Revision %1.").arg(build->revision);
        if (promotion->byHand)
            facts << tr("It was brought here by hand, without the pipeline.");
        if (cell.running->again)
            facts << tr("It is back since what came after it was rolled back.");
    }
    if (cell.isIdle())
        facts << tr("Customers are on %1; what is here waits for the switch.").arg(nameOf(plan, cell.liveSide));
    else if (cell.liveSide.isValid())
        facts << tr("Customers are on this side.");
    if (cell.drift) {
        const QString there = nameOf(plan, cell.drift->later);
        const QString newer = versionOf(plan, cell.drift->build);
        facts << (cell.drift->since.isValid() ? tr("%1 runs the newer %2 since %3.").arg(there, newer, exactly(plan, cell.drift->since))
                                              : tr("%1 runs the newer %2.").arg(there, newer));
    }
    for (const PromotionId id : cell.planned) {
        if (const Promotion *planned = plan.find(id))
            facts << plannedText(plan, *planned, now) + u'.';
    }
    return facts;
}

QString sideText(EnvironmentId environment, EnvironmentId liveSide)
{
    if (!liveSide.isValid())
        return {};
    return environment == liveSide ? tr("Live") : tr("Idle");
}

QStringList gateLines(const Plan &plan, EnvironmentId environment, GatePassage passage, ReleaseId release)
{
    QStringList lines;
    for (const EnvironmentGate &gate : gatesOf(plan, environment, release)) {
        const Gate *record = gate.passage == passage ? plan.find(gate.gate) : nullptr;
        const Milestone *milestone = plan.find(gate.milestone);
        const Release *its = milestone ? plan.find(milestone->release) : nullptr;
        if (record && its)
            lines << tr("%1 of %2: %3").arg(quotedName(*record), displayName(plan, *its), outcomeText(gate));
    }
    return lines;
}

QString planCounts(const InfrastructureCode &code)
{
    const QLocale locale;
    return tr("+%1 ~%2 −%3").arg(locale.toString(code.toAdd), locale.toString(code.toChange), locale.toString(code.toDestroy));
}

} // namespace Plimsoll
