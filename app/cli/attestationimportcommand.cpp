// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/attestationimportcommand.h"

#include "app/cli/commandtext.h"
#include "app/cli/importrun.h"
#include "app/cli/reporttexts.h"
#include "app/cli/scopeoptions.h"
#include "document/openplan.h"
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "exchange/attestations.h"
#include "items/recordnames.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// The gate that is named, or the plan's only one where none is.
Result<GateId> attestedGate(const QCommandLineParser &parser, const Plan &plan)
{
    if (parser.isSet(u"gate"_s))
        return gateFrom(parser, plan, parser.value(u"gate"_s));
    const auto &gates = plan.table<Gate>();
    if (gates.size() == 1)
        return gates.begin()->id;
    if (gates.isEmpty())
        return badInput(commandText("The plan has no gate; add one under Decisions in the window."));
    QStringList titles;
    for (const Gate &gate : gates)
        titles << quotedName(gate);
    titles.removeDuplicates();
    return badInput(commandText("Say of which gate the criteria are: --gate with one of %1.").arg(titles.join(", "_L1)));
}

Result<TableImportOutcome> attestationsFrom(const QCommandLineParser &parser, const PlanDocument &document)
{
    const QString path = parser.value(u"attestations"_s);
    if (const auto allowed = checkIsNoOpenPlan(path); !allowed)
        return allowed.error();
    const auto table = readCsvFile(path);
    if (!table)
        return table.error();
    const auto gate = attestedGate(parser, document.plan());
    if (!gate)
        return gate.error();
    return readAttestations(document.plan(), *gate, *table, document.today());
}

/// "Met, Mon 29 Jun 2026, Ana"
QString standingText(const Plan &plan, const Criterion &criterion)
{
    QStringList parts{label(criterion.attestation)};
    if (criterion.attested.isValid())
        parts << printedDay(criterion.attested);
    if (criterion.attestedBy.isValid())
        parts << recordName(plan, criterion.attestedBy);
    return parts.join(", "_L1);
}

QString reportText(const Plan &plan, const TableImportOutcome &read, bool dryRun)
{
    QStringList unknown;
    for (const TableImportRow &row : read.rows) {
        if (row.outcome == TableImportRow::Outcome::Refused)
            unknown << quotedText(row.name, recordLabel<Criterion>());
    }
    QString text = commandText("Attestations read: %1.").arg(qsizetype(read.rows.size()) - unknown.size());
    if (read.edit.isEmpty())
        text += u' ' + commandText("There is nothing to import.");
    else if (dryRun)
        text += u' ' + commandText("Nothing was changed, as this is a dry run.");
    text += u'\n';
    for (const Change<Criterion> &change : read.edit.changes<Criterion>())
        text += u"  "_s + commandText("updated") + u"  "_s + change.after->title + u": "_s + standingText(plan, *change.after) + u'\n';
    if (!unknown.isEmpty())
        text += commandText("No attested criterion of the gate is called %1; correct the title, or add the criterion.").arg(unknown.join(", "_L1)) + u'\n';
    return text;
}

} // namespace

void declareAttestationImport(QCommandLineParser &parser)
{
    parser.addOption({u"attestations"_s,
                      commandText("How the criteria of a gate stand instead of FILE: a table (CSV) with the columns criterion, state, by, date and evidence."),
                      u"FILE"_s});
    parser.addOption({u"gate"_s,
                      commandText("With --attestations: the gate, by its title or id; --product and --release tell gates of one title apart."), u"G"_s});
}

ExitCode importAttestationTable(const QCommandLineParser &parser, const CommandContext &context)
{
    const QStringList others{u"as"_s, u"anchor"_s, u"key"_s, u"calendar"_s, u"learn-rules"_s, u"map"_s, u"date-order"_s, u"format"_s,
                             u"key-prefix"_s, u"json"_s};
    if (const auto wrong = refuseBeside(parser, u"attestations"_s, others))
        return context.fail(*wrong);
    Plan plan;
    return importInto(
        parser, context,
        [&](const PlanDocument &document) {
            plan = document.plan();
            return attestationsFrom(parser, document);
        },
        [&](const TableImportOutcome &read, bool dryRun) { return reportText(plan, read, dryRun); });
}

} // namespace Plimsoll
