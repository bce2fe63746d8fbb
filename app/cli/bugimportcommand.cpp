// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bugimportcommand.h"

#include "app/cli/commandtext.h"
#include "app/cli/importoptions.h"
#include "app/cli/importrun.h"
#include "app/cli/scopeoptions.h"
#include "app/cli/workimportreport.h"
#include "app/exportfile.h"
#include "exchange/bugs/bugimport.h"
#include "exchange/bugs/bugreader.h"
#include "exchange/work/workreader.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

Result<BugReadOptions> bugReadOptionsFrom(const QCommandLineParser &parser)
{
    BugReadOptions options;
    const auto order = dateOrderFrom(parser);
    if (!order)
        return order.error();
    options.dateOrder = *order;
    for (const QString &value : parser.values(u"map"_s)) {
        const qsizetype sign = value.lastIndexOf(u'=');
        const QString heading = value.left(sign).trimmed();
        if (sign <= 0 || heading.isEmpty())
            return badInput(commandText("--map takes a heading and a field, as in --map \"Impact=severity\", not \"%1\".").arg(value));
        const QStringList words = enumWords<BugField>();
        const auto field = findWord(u"map"_s, value.mid(sign + 1).trimmed(), words, words);
        if (!field)
            return field.error();
        options.chosen.insert(heading, BugField(*field));
    }
    return options;
}

Result<BugImportSheet> bugSheetFrom(const QCommandLineParser &parser)
{
    const auto options = bugReadOptionsFrom(parser);
    if (!options)
        return options.error();
    const auto bytes = readForeign(parser.value(u"bugs"_s), mostWorkBytes);
    if (!bytes)
        return bytes.error();
    WorkFormat format = guessWorkFormat(*bytes);
    if (parser.isSet(u"format"_s)) {
        const auto said = findEnum<WorkFormat>(u"format"_s, parser.value(u"format"_s));
        if (!said)
            return said.error();
        format = *said;
    }
    return readBugs(*bytes, format, *options);
}

Result<BugImportOptions> bugOptionsFrom(const QCommandLineParser &parser, const Plan &plan)
{
    BugImportOptions options;
    if (parser.isSet(u"key-prefix"_s))
        options.keyPrefix = parser.value(u"key-prefix"_s);
    std::optional<Error> error;
    takeOption(parser, u"release"_s, error, options.release, [&](const QString &name) { return findRelease(plan, name); });
    return error ? Result<BugImportOptions>(*error) : options;
}

} // namespace

void declareBugImport(QCommandLineParser &parser)
{
    parser.addOption({u"bugs"_s, commandText("Bugs instead of FILE: a table, an export of Jira, issues of GitHub or GitLab."), u"FILE"_s});
}

ExitCode importBugTable(const QCommandLineParser &parser, const CommandContext &context)
{
    const QStringList others{u"as"_s, u"product"_s, u"anchor"_s, u"key"_s, u"calendar"_s, u"learn-rules"_s,
                             u"skill"_s, u"hours-per-point"_s, u"sample-demands"_s};
    if (const auto wrong = refuseBeside(parser, u"bugs"_s, others))
        return context.fail(*wrong);
    const auto sheet = bugSheetFrom(parser);
    if (!sheet)
        return context.fail(sheet.error());
    return importInto(
        parser, context,
        [&](PlanDocument &document) -> Result<WorkImportOutcome> {
            const auto options = bugOptionsFrom(parser, document.plan());
            return options ? importBugs(document.plan(), *sheet, *options, document.ids()) : Result<WorkImportOutcome>(options.error());
        },
        [&](const WorkImportOutcome &outcome, bool dryRun) {
            return parser.isSet(u"json"_s) ? workImportJson(outcome, sheet->format, dryRun) : workImportText(outcome, dryRun);
        });
}

} // namespace Plimsoll
