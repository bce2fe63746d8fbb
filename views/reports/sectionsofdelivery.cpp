// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/labels.h"
#include "engine/planzone.h"
#include "engine/rolloutfacts.h"
#include "engine/sentences.h"
#include "items/celltext.h"
#include "items/delivery/deliverytexts.h"
#include "items/recordnames.h"
#include "views/reports/reportsections.h"
#include "views/reports/reportsource.h"
#include "views/reports/reporttext.h"
#include "views/reports/sectionparts.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr size_t mostEnvironments = 5; ///< Beside each other on a page.

ReportCell versionCell(const Plan &plan, const BoardCell &cell, const QDateTime &now)
{
    QStringList lines{sinceText(plan, cell, now)};
    bool looksBad = false;
    for (const BoardMark &mark : marksOf(plan, cell, now)) {
        lines << mark.text;
        looksBad = looksBad || mark.kind == BoardMark::Kind::FailedPipeline || mark.kind == BoardMark::Kind::OlderThanLater;
    }
    const Build *build = cell.running ? plan.find(cell.running->build) : nullptr;
    const ReportTone tone = looksBad ? ReportTone::Warning : build ? ReportTone::Plain : ReportTone::Quiet;
    return {build ? build->version : u"–"_s, joinedTexts(lines, u"\n"_s), tone};
}

bool hasVersions(const DeploymentBoard &board, size_t component)
{
    for (size_t environment = 0; environment < board.environments.size(); ++environment) {
        const BoardCell &cell = board.cell(component, environment);
        if (cell.running || !cell.planned.empty())
            return true;
    }
    return false;
}

/// What runs, or is planned to run, in the environments from `first` on, as many as stand beside each other.
ReportTable versionTable(const ReportSource &source, const DeploymentBoard &board, size_t first)
{
    const Plan &plan = source.plan();
    const size_t end = std::min(first + mostEnvironments, board.environments.size());
    ReportTable table;
    table.columns = {{reportText("Component"), 1.6}};
    for (size_t i = first; i < end; ++i) {
        const BoardEnvironment &environment = board.environments[i];
        const QString name = recordName(plan, environment.environment);
        const QString side = sideText(environment.environment, environment.liveSide);
        table.columns.push_back({side.isEmpty() ? name : reportText("%1 (%2)").arg(name, side), 1.8});
    }
    for (size_t component = 0; component < board.components.size(); ++component) {
        if (!hasVersions(board, component))
            continue;
        std::vector<ReportCell> row{{recordName(plan, board.components[component])}};
        for (size_t i = first; i < end; ++i)
            row.push_back(versionCell(plan, board.cell(component, i), source.now()));
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::vector<ReportCell> codeRow(const Plan &plan, const InfrastructureCode &code)
{
    const bool checked = code.checked.isValid();
    const ReportTone tone = checked ? ReportTone::Plain : ReportTone::Warning;
    return {{recordName(plan, code.environment)},
            {label(code.tool), code.repository},
            {code.revision},
            {checked ? planCounts(code) : reportText("never checked"), momentText(code.checked, planZone(plan), QLocale()), tone},
            {QLocale().toString(code.drifted), {}, code.drifted > 0 ? ReportTone::Bad : ReportTone::Plain}};
}

/// By what code the environments are made; those under none are told, too, where others are under some.
ReportTable codeTable(const Plan &plan, const DeploymentBoard &board)
{
    ReportTable table;
    table.columns = {{reportText("Environment"), 1.8}, {reportText("Made by"), 2.6}, {reportText("Revision"), 1.8},
                     {reportText("Last plan: add, change, destroy"), 2.2}, {reportText("Drifted resources"), 1.2, true}};
    if (std::ranges::none_of(board.environments, &BoardEnvironment::isUnderCode))
        return table;
    for (const BoardEnvironment &environment : board.environments) {
        if (!environment.isUnderCode)
            table.rows.push_back({{recordName(plan, environment.environment)}, {reportText("no code"), {}, ReportTone::Quiet}, {}, {}, {}});
        for (const InfrastructureCode &code : plan.table<InfrastructureCode>()) {
            if (code.environment == environment.environment)
                table.rows.push_back(codeRow(plan, code));
        }
    }
    return table;
}

ReportTable changeTable(const ReportSource &source, ReleaseId release)
{
    const Plan &plan = source.plan();
    ReportTable table;
    table.columns = {{reportText("Change"), 3.2}, {reportText("Environment"), 1.6}, {reportText("When"), 2.0}, {reportText("How"), 2.0},
                     {reportText("State"), 1.8}};
    for (const InfrastructureChange &change : plan.table<InfrastructureChange>()) {
        if (change.release != release)
            continue;
        const Milestone *milestone = plan.find(change.milestone);
        ReportCell state{reportText("open")};
        if (change.done.isValid())
            state = {reportText("done %1").arg(dayText(change.done)), {}, ReportTone::Good};
        table.rows.push_back({{change.title},
                              {recordName(plan, change.environment)},
                              {milestone ? whenText(source, *milestone) : reportText("no date"), milestone ? source.titleOf(*milestone) : QString()},
                              {change.byHand ? reportText("by hand") : reportText("by code"), change.evidence,
                               change.byHand ? ReportTone::Warning : ReportTone::Plain},
                              state});
    }
    return table;
}

} // namespace

std::optional<ReportSection> progressionSection(const ReportSource &source)
{
    if (source.isPublic())
        return {};
    const Plan &plan = source.plan();
    const SideHistory sides = sideHistory(plan, source.timetable());
    ReportSection section{u"progression"_s, reportText("Code progression"), {}};
    const std::vector<ProductId> products = productsOf(source);
    for (const ProductId product : products) {
        const QString name = products.size() > 1 ? recordName(plan, product) : QString();
        const QString code = reportText("Infrastructure as code");
        const DeploymentBoard board = readDeployments(plan, product, source.now(), sides);
        for (size_t first = 0; first < board.environments.size(); first += mostEnvironments)
            addPart(section, first == 0 ? name : QString(), versionTable(source, board, first));
        addPart(section, name.isEmpty() ? code : reportText("%1: %2").arg(name, code), codeTable(plan, board));
    }
    for (const Release *release : source.releases())
        addPart(section, partTitle(source, *release, reportText("Infrastructure changes")), changeTable(source, release->id));
    return unlessEmpty(std::move(section));
}

} // namespace Plimsoll
