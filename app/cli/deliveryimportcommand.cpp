// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/deliveryimportcommand.h"

#include "app/cli/commandtext.h"
#include "app/cli/importrun.h"
#include "app/cli/importtexts.h"
#include "app/cli/scopeoptions.h"
#include "app/exportfile.h"
#include "domain/allrecords.h"
#include "engine/planzone.h"
#include "exchange/pipelines/deliveryimport.h"
#include "exchange/pipelines/deliveryreader.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

using RowOutcome = TableImportRow::Outcome;

Result<DeliverySheet> deliverySheetFrom(const QCommandLineParser &parser, const QTimeZone &zone)
{
    const bool ofPlan = parser.isSet(u"terraform"_s);
    const QString path = parser.value(ofPlan ? u"terraform"_s : u"pipelines"_s);
    const auto bytes = readForeign(path, mostDeliveryBytes);
    if (!bytes)
        return bytes.error();
    DeliveryFormat format = ofPlan ? DeliveryFormat::TerraformPlan : guessDeliveryFormat(*bytes);
    if (parser.isSet(u"format"_s)) {
        const auto said = findEnum<DeliveryFormat>(u"format"_s, parser.value(u"format"_s));
        if (!said)
            return said.error();
        format = *said;
    }
    if (ofPlan && format != DeliveryFormat::TerraformPlan)
        return badInput(commandText("--format does not go with --terraform; leave it out."));
    if (!ofPlan && format == DeliveryFormat::TerraformPlan)
        return badInput(commandText("The file is a plan of infrastructure; bring it in by --terraform."));
    return readDelivery(*bytes, format, zone, QFileInfo(path).fileName());
}

Result<DeliveryImportOptions> deliveryOptionsFrom(const QCommandLineParser &parser, const Plan &plan)
{
    DeliveryImportOptions options;
    options.repository = parser.value(u"repository"_s).trimmed();
    options.revision = parser.value(u"revision"_s).trimmed();
    std::optional<Error> error;
    takeOption(parser, u"component"_s, error, options.component, [&](const QString &name) { return findComponent(plan, name); });
    takeOption(parser, u"environment"_s, error, options.environment, [&](const QString &name) { return findEnvironment(plan, name); });
    if (!error && parser.isSet(u"terraform"_s) && !options.environment.isValid())
        error = badInput(commandText("Say which environment the plan is of: --environment E."));
    return error ? Result<DeliveryImportOptions>(*error) : options;
}

QString wordOf(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::Added:
        return commandText("added");
    case RowOutcome::Updated:
        return commandText("updated");
    case RowOutcome::Unchanged:
        return commandText("unchanged");
    case RowOutcome::Refused:
        break;
    }
    return commandText("refused");
}

QString textOf(const DeliveryImportOutcome &outcome, bool dryRun)
{
    QString text = importHeading(outcome, dryRun);
    for (const TableImportRow &row : outcome.rows) {
        const QString told = (row.remarks + row.changes).join("; "_L1);
        if (row.outcome == RowOutcome::Unchanged || (row.outcome == RowOutcome::Added && told.isEmpty() && !dryRun))
            continue;
        text += importLine(wordOf(row.outcome), row.place, row.name, {told});
    }
    if (!outcome.newComponents.isEmpty())
        text += commandText("New components: %1").arg(outcome.newComponents.join(", "_L1)) + u'\n';
    if (!outcome.newBuilds.isEmpty())
        text += commandText("New builds: %1").arg(outcome.newBuilds.join(", "_L1)) + u'\n';
    if (!outcome.leftOut.isEmpty())
        text += commandText("Left out: %1").arg(outcome.leftOut.join(", "_L1)) + u'\n';
    return text;
}

QString jsonOf(const DeliveryImportOutcome &outcome, DeliveryFormat format, bool dryRun)
{
    static constexpr std::array names{"added", "updated", "unchanged", "refused"};
    QJsonArray rows;
    for (const TableImportRow &row : outcome.rows) {
        rows.append(QJsonObject{{u"place"_s, row.place},
                                {u"outcome"_s, QString::fromLatin1(names[size_t(row.outcome)])},
                                {u"name"_s, row.name},
                                {u"changes"_s, QJsonArray::fromStringList(row.changes)},
                                {u"remarks"_s, QJsonArray::fromStringList(row.remarks)}});
    }
    const QJsonObject object{{u"format"_s, QString::fromLatin1(EnumNames<DeliveryFormat>::names[size_t(format)])},
                             {u"dryRun"_s, dryRun},
                             {u"rows"_s, rows},
                             {u"newComponents"_s, QJsonArray::fromStringList(outcome.newComponents)},
                             {u"newBuilds"_s, QJsonArray::fromStringList(outcome.newBuilds)},
                             {u"leftOut"_s, QJsonArray::fromStringList(outcome.leftOut)}};
    return QString::fromUtf8(QJsonDocument(object).toJson());
}

} // namespace

void declareDeliveryImport(QCommandLineParser &parser)
{
    parser.addOption({u"pipelines"_s,
                      commandText("Instead of FILE: runs of GitHub Actions or GitLab (JSON), a run of tests (JUnit XML), or a table of runs, promotions or "
                         "incidents."),
                      u"FILE"_s});
    parser.addOption({u"component"_s,
                      commandText("With --pipelines: the component of runs that name none; with --junit: the one whose build was tested."), u"C"_s});
    parser.addOption({u"terraform"_s, commandText("Instead of FILE: a plan of Terraform or OpenTofu, as \"terraform show -json\" prints it."), u"FILE"_s});
    parser.addOption({u"repository"_s, commandText("With --terraform: where the code is kept; it tells apart several pieces of code of one environment."),
                      u"ADDRESS"_s});
    parser.addOption({u"revision"_s,
                      commandText("With --terraform: the revision of the code that was planned; with --pipelines and JUnit XML: of the code that was tested."),
                      u"TEXT"_s});
}

ExitCode importDeliveryFile(const QCommandLineParser &parser, const CommandContext &context)
{
    const QString own = parser.isSet(u"terraform"_s) ? u"terraform"_s : u"pipelines"_s;
    const QStringList others{u"as"_s, u"product"_s, u"release"_s, u"anchor"_s, u"key"_s, u"calendar"_s, u"learn-rules"_s, u"map"_s,
                             u"date-order"_s};
    if (const auto wrong = refuseBeside(parser, own, others))
        return context.fail(*wrong);
    DeliveryFormat format{};
    return importInto(
        parser, context,
        [&](PlanDocument &document) -> Result<DeliveryImportOutcome> {
            const auto sheet = deliverySheetFrom(parser, planZone(document.plan()));
            if (!sheet)
                return sheet.error();
            auto options = deliveryOptionsFrom(parser, document.plan());
            if (!options)
                return options.error();
            format = sheet->format;
            options->now = context.clock.now();
            return importDelivery(document.plan(), *sheet, *options, document.ids());
        },
        [&](const DeliveryImportOutcome &outcome, bool dryRun) {
            return parser.isSet(u"json"_s) ? jsonOf(outcome, format, dryRun) : textOf(outcome, dryRun);
        });
}

} // namespace Plimsoll
