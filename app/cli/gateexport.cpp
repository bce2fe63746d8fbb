// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/gateexport.h"

#include "app/cli/commandtext.h"
#include "app/cli/scopeoptions.h"
#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/newestdecision.h"
#include "engine/readiness/readiness.h"
#include "views/decisions/minutes.h"
#include "views/reports/reportdossier.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

Result<const Decision *> decisionFrom(const QCommandLineParser &parser, const Plan &plan, const QString &name)
{
    const auto gate = gateFrom(parser, plan, name);
    if (!gate)
        return gate.error();
    const Decision *decision = decisionOf(plan, *gate);
    if (!decision)
        return Error{ErrorCode::NotFound, commandText("Nothing was decided at %1 yet; decide in the window first.").arg(quotedName(*plan.find(*gate))), {}};
    return decision;
}

} // namespace

void declareGateExport(QCommandLineParser &parser)
{
    parser.addOption({u"dossier"_s, commandText("Write the dossier of what was decided at this gate, named by its title or id, as a PDF to --output."), u"GATE"_s});
    parser.addOption({u"minutes"_s, commandText("Write the minutes of what was decided at this gate as a mail (.eml) to --output."), u"GATE"_s});
    parser.addOption({QStringList{u"o"_s, u"output"_s}, commandText("Where the dossier or the minutes go; minutes can go to \"-\", standard output."), u"FILE"_s});
}

bool exportsGate(const QCommandLineParser &parser)
{
    return parser.isSet(u"dossier"_s) || parser.isSet(u"minutes"_s);
}

std::optional<Error> gateExportError(const QCommandLineParser &parser)
{
    QString wrong;
    for (const QString &option : {u"dossier"_s, u"minutes"_s}) {
        if (parser.isSet(option) && parser.value(option).trimmed().isEmpty())
            wrong = commandText("--%1 needs the title of a gate.").arg(option);
    }
    if (parser.isSet(u"dossier"_s) && parser.isSet(u"minutes"_s))
        wrong = commandText("--dossier and --minutes would go to the same file; export one after the other.");
    else if (exportsGate(parser) && parser.value(u"output"_s).isEmpty())
        wrong = commandText("Say where the dossier or the minutes go: --output FILE.");
    else if (!exportsGate(parser) && parser.isSet(u"output"_s))
        wrong = commandText("--output is for dossiers and minutes; add --dossier GATE or --minutes GATE.");
    return wrong.isEmpty() ? std::nullopt : std::optional(Error{ErrorCode::InvalidInput, wrong, {}});
}

Result<Report> dossierFrom(const QCommandLineParser &parser, PlanDocument &document, const QString &gate)
{
    const auto decision = decisionFrom(parser, document.plan(), gate);
    return decision ? Result<Report>(dossierReport(document, **decision)) : Result<Report>(decision.error());
}

Result<QByteArray> minutesFrom(const QCommandLineParser &parser, const Plan &plan, const QString &gate)
{
    const auto decision = decisionFrom(parser, plan, gate);
    return decision ? minutesOf(plan, (*decision)->id) : Result<QByteArray>(decision.error());
}

} // namespace Plimsoll
