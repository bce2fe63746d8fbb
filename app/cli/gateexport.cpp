// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/gateexport.h"

#include "app/cli/commandtext.h"
#include "app/cli/scopeoptions.h"
#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/newestdecision.h"
#include "engine/planzone.h"
#include "engine/readiness/readiness.h"
#include "engine/sentences.h"
#include "items/celltext.h"
#include "views/decisions/minutes.h"
#include "views/reports/reportdossier.h"

#include <algorithm>
#include <iterator>
#include <vector>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

using Decisions = std::vector<const Decision *>;

/// Some of all decisions at a gate by their numbers, each with what tells it from the others.
QString numbered(const Plan &plan, const Decisions &some, const Decisions &all)
{
    QStringList texts;
    for (const Decision *decision : some) {
        texts << commandText("%1 (%2, %3)", "number of a decision, outcome, moment")
                     .arg(QString::number(std::ranges::find(all, decision) - all.begin() + 1), label(decision->outcome),
                          momentText(decision->decided, planZone(plan), QLocale()));
    }
    return texts.join("; "_L1);
}

/// By its number among all at the gate, or by its day.
Result<const Decision *> namedDecision(const Plan &plan, const Gate &gate, const Decisions &all, const QString &name)
{
    bool isNumber = false;
    const qsizetype number = name.toLongLong(&isNumber);
    if (isNumber && number >= 1 && number <= qsizetype(all.size()))
        return all[size_t(number - 1)];
    const QDate day = QDate::fromString(name, Qt::ISODate);
    Decisions ofDay;
    std::ranges::copy_if(all, std::back_inserter(ofDay),
                         [&](const Decision *decision) { return day.isValid() && decisionDay(plan, *decision) == day; });
    if (ofDay.size() == 1)
        return ofDay.front();
    if (!ofDay.empty()) {
        return Error{ErrorCode::InvalidInput,
                     commandText("Several decisions at %1 are of %2; name one of them by its number: %3.")
                         .arg(quotedName(gate), dayText(day), numbered(plan, ofDay, all)), {}};
    }
    return Error{ErrorCode::NotFound,
                 commandText("No decision at %1 has the day or the number \"%2\"; there is %3.").arg(quotedName(gate), name, numbered(plan, all, all)), {}};
}

Result<const Decision *> decisionFrom(const QCommandLineParser &parser, const Plan &plan, const QString &name)
{
    const auto id = gateFrom(parser, plan, name);
    if (!id)
        return id.error();
    const Gate &gate = *plan.find(*id);
    const Decisions all = decisionsAt(plan, gate.id);
    if (all.empty())
        return Error{ErrorCode::NotFound, commandText("Nothing was decided at %1 yet; decide in the window first.").arg(quotedName(gate)), {}};
    return parser.isSet(u"decision"_s) ? namedDecision(plan, gate, all, parser.value(u"decision"_s).trimmed()) : all.back();
}

} // namespace

void declareGateExport(QCommandLineParser &parser)
{
    parser.addOption({u"dossier"_s, commandText("Write the dossier of what was decided at this gate, named by its title or id, as a PDF to --output."), u"GATE"_s});
    parser.addOption({u"minutes"_s, commandText("Write the minutes of what was decided at this gate as a mail (.eml) to --output."), u"GATE"_s});
    parser.addOption({u"decision"_s, commandText("Which decision at the gate the dossier or the minutes are of: its day (2026-07-22), or its number, 1 for the first; "
                                                 "without this option the newest."), u"WHICH"_s});
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
    else if (!exportsGate(parser) && parser.isSet(u"decision"_s))
        wrong = commandText("--decision is for dossiers and minutes; add --dossier GATE or --minutes GATE.");
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
