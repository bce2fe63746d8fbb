// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/labels.h"
#include "domain/titlepattern.h"
#include "engine/readiness/readiness.h"
#include "views/reports/releasestanding.h"
#include "views/reports/reportsections.h"
#include "views/reports/reportsource.h"
#include "views/reports/reporttext.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

std::vector<ReportCell> gateRow(const ReportSource &source, const Gate &gate, const GateStanding &standing)
{
    const Plan &plan = source.plan();
    const Milestone &milestone = *plan.find(gate.milestone);
    const Decision *decision = plan.find(standing.decision);
    return {{gate.title, source.titleOf(milestone)},
            {whenText(source, milestone)},
            {stateName(standing.state), {}, gateTone(standing.state)},
            {decision ? label(decision->outcome) : reportText("not decided"), standing.decider.sentence},
            {standing.reasons.join(u' ')}};
}

} // namespace

std::optional<ReportSection> decisionsSection(const ReportSource &source)
{
    if (source.isPublic() || source.plan().table<Gate>().isEmpty())
        return {};
    const Readiness &readiness = source.readiness();
    ReportTable table;
    table.columns = {{reportText("Gate"), 2.4}, {reportText("When"), 1.8}, {reportText("State"), 1.3}, {reportText("Decision"), 2.0},
                     {reportText("Why"), 4.0}};
    for (const Release *release : source.releases()) {
        for (const Gate *gate : readiness.gatesOf(release->id))
            table.rows.push_back(gateRow(source, *gate, readiness.of(*gate)));
    }
    if (table.rows.empty())
        return {};
    ReportSection section{u"decisions"_s, reportText("Gates and decisions"), {}};
    section.blocks.emplace_back(std::move(table));
    return section;
}

} // namespace Plimsoll
