// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/workimport.h"

#include "app/cli/commandtext.h"
#include "app/cli/importoptions.h"
#include "app/cli/importrun.h"
#include "app/cli/scopeoptions.h"
#include "app/cli/workimportreport.h"
#include "app/exportfile.h"
#include "exchange/importcells.h"
#include "exchange/work/workimport.h"
#include "exchange/work/workreader.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

std::optional<Error> readMap(const QStringList &values, WorkReadOptions &options)
{
    for (const QString &value : values) {
        const qsizetype sign = value.lastIndexOf(u'=');
        const QString heading = value.left(sign).trimmed();
        if (sign <= 0 || heading.isEmpty())
            return badInput(commandText("--map takes a heading and a field, as in --map \"Components=team\", not \"%1\".").arg(value));
        const QStringList words = enumWords<WorkField>();
        const auto field = findWord(u"map"_s, value.mid(sign + 1).trimmed(), words, words);
        if (!field)
            return field.error();
        options.chosen.insert(heading, WorkField(*field));
    }
    return {};
}

Result<WorkReadOptions> readOptionsFrom(const QCommandLineParser &parser)
{
    WorkReadOptions options;
    const auto order = dateOrderFrom(parser);
    if (!order)
        return order.error();
    options.dateOrder = *order;
    if (parser.isSet(u"hours-per-point"_s)) {
        bool ok = false;
        options.hoursPerPoint = parser.value(u"hours-per-point"_s).toDouble(&ok);
        if (!ok || !(options.hoursPerPoint > 0 && options.hoursPerPoint <= 1000))
            return badInput(commandText("--hours-per-point takes a number of hours up to 1000, not \"%1\".").arg(parser.value(u"hours-per-point"_s)));
    }
    if (const auto wrong = readMap(parser.values(u"map"_s), options))
        return *wrong;
    return options;
}

Result<WorkImportSheet> sheetFrom(const QCommandLineParser &parser)
{
    const auto options = readOptionsFrom(parser);
    if (!options)
        return options.error();
    const auto bytes = readForeign(parser.value(u"work"_s), mostWorkBytes);
    if (!bytes)
        return bytes.error();
    WorkFormat format = guessWorkFormat(*bytes);
    if (parser.isSet(u"format"_s)) {
        const auto said = findEnum<WorkFormat>(u"format"_s, parser.value(u"format"_s));
        if (!said)
            return said.error();
        format = *said;
    }
    return readWork(*bytes, format, *options);
}

Result<WorkImportOptions> optionsFrom(const QCommandLineParser &parser, const Plan &plan)
{
    WorkImportOptions options;
    options.skill = parser.value(u"skill"_s);
    options.sampleDemands = parser.isSet(u"sample-demands"_s);
    if (parser.isSet(u"key-prefix"_s))
        options.keyPrefix = parser.value(u"key-prefix"_s);
    std::optional<Error> error;
    takeOption(parser, u"release"_s, error, options.release, [&](const QString &name) { return findRelease(plan, name); });
    return error ? Result<WorkImportOptions>(*error) : options;
}

} // namespace

void declareWorkImport(QCommandLineParser &parser)
{
    parser.addOption({u"work"_s, commandText("Work items instead of FILE: a table, an export of Jira, issues of GitHub or GitLab, a Microsoft Project file."), u"FILE"_s});
    parser.addOption({u"format"_s, commandText("With --work or --bugs: %1; else what the file looks like.").arg(enumWords<WorkFormat>().join(", "_L1)), u"FORMAT"_s});
    parser.addOption({u"skill"_s, commandText("With --work: the skill of hours that name none; else Development."), u"S"_s});
    parser.addOption({u"hours-per-point"_s, commandText("With --work: how many hours a story point or weight is; without it they are left out."), u"N"_s});
    parser.addOption({u"key-prefix"_s, commandText("With --work or --bugs: before each key of the file; else # of issues and T of project tasks."), u"TEXT"_s});
    parser.addOption({u"sample-demands"_s, commandText("With --work: give items without hours sample hours by their stage (alpha, beta, stable).")});
    parser.addOption({u"json"_s, commandText("With --work or --bugs: tell what would change or has changed as JSON.")});
}

ExitCode importWorkItems(const QCommandLineParser &parser, const CommandContext &context)
{
    const QStringList others{u"as"_s, u"product"_s, u"anchor"_s, u"key"_s, u"calendar"_s, u"learn-rules"_s};
    if (const auto wrong = refuseBeside(parser, u"work"_s, others))
        return context.fail(*wrong);
    const auto sheet = sheetFrom(parser);
    if (!sheet)
        return context.fail(sheet.error());
    return importInto(
        parser, context,
        [&](PlanDocument &document) -> Result<WorkImportOutcome> {
            const auto options = optionsFrom(parser, document.plan());
            return options ? importWork(document.plan(), *sheet, *options, document.ids()) : Result<WorkImportOutcome>(options.error());
        },
        [&](const WorkImportOutcome &outcome, bool dryRun) {
            return parser.isSet(u"json"_s) ? workImportJson(outcome, sheet->format, dryRun) : workImportText(outcome, dryRun);
        });
}

} // namespace Plimsoll
