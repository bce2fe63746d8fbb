// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/oncallimportcommand.h"

#include "app/cli/commandtext.h"
#include "app/cli/importoptions.h"
#include "app/cli/importrun.h"
#include "app/cli/scopeoptions.h"
#include "app/cli/tableimportreport.h"
#include "exchange/oncall/oncallimport.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

Result<TableImportOutcome> importFrom(const QCommandLineParser &parser, const CsvTable &table, DateOrder order, PlanDocument &document)
{
    OnCallReadOptions reading;
    reading.dateOrder = order;
    reading.today = document.today();
    const auto duties = readOnCall(table, reading);
    if (!duties)
        return duties.error();
    OnCallImportOptions options;
    std::optional<Error> error;
    takeOption(parser, u"team"_s, error, options.team, [&](const QString &name) { return findTeam(document.plan(), name); });
    if (error)
        return *error;
    auto outcome = importOnCall(document.plan(), *duties, options, document.ids());
    if (outcome && duties->needsDateOrder)
        outcome->remarks << commandText("Add --date-order dmy or --date-order mdy.");
    return outcome;
}

} // namespace

void declareOnCallImport(QCommandLineParser &parser)
{
    parser.addOption({u"on-call"_s, commandText("On-call duties instead of FILE: a table (CSV) with the columns person, from, until and team."), u"FILE"_s});
    parser.addOption({u"team"_s, commandText("With --on-call: the team of duties that name none."), u"T"_s});
}

ExitCode importOnCallTable(const QCommandLineParser &parser, const CommandContext &context)
{
    const QStringList others{u"as"_s, u"release"_s, u"product"_s, u"anchor"_s, u"key"_s, u"calendar"_s, u"learn-rules"_s, u"map"_s};
    if (const auto wrong = refuseBeside(parser, u"on-call"_s, others))
        return context.fail(*wrong);
    const auto order = dateOrderFrom(parser);
    if (!order)
        return context.fail(order.error());
    const auto table = readCsvFile(parser.value(u"on-call"_s));
    if (!table)
        return context.fail(table.error());
    return importInto(
        parser, context, [&](PlanDocument &document) { return importFrom(parser, *table, *order, document); }, tableImportText);
}

} // namespace Plimsoll
