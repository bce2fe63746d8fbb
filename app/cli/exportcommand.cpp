// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exportcommand.h"

#include "app/cli/planargument.h"
#include "app/cli/scopeoptions.h"
#include "document/openplan.h"
#include "exchange/icsexport.h"
#include "exchange/jsontwin.h"
#include "exchange/recordcsv.h"
#include "exchange/writefile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr QLatin1StringView standardOutput("-");

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

Error badInput(const QString &text)
{
    return {ErrorCode::InvalidInput, text, {}};
}

bool limitsCalendar(const QCommandLineParser &parser)
{
    for (const QString &option : scopeOptionNames()) {
        if (parser.isSet(option))
            return true;
    }
    return false;
}

/// What is wrong with the outputs that are asked for, before the plan is opened.
std::optional<Error> outputsError(const QCommandLineParser &parser)
{
    const QStringList outputs{u"ics"_s, u"json"_s, u"csv"_s};
    int count = 0;
    for (const QString &output : outputs) {
        if (!parser.isSet(output))
            continue;
        ++count;
        if (parser.value(output).isEmpty())
            return badInput(tr("--%1 needs the name of what to write.").arg(output));
    }
    if (count == 0)
        return badInput(tr("Nothing to export is named; add --ics FILE, --json FILE or --csv FOLDER."));
    if (parser.value(u"ics"_s) == standardOutput && parser.value(u"json"_s) == standardOutput)
        return badInput(tr("Only one export can go to standard output; give the other a file."));
    if (limitsCalendar(parser) && !parser.isSet(u"ics"_s))
        return badInput(tr("--product, --release, --kind, --team and --audience limit a calendar; add --ics FILE."));
    return {};
}

/// Writes to the file, or to standard output for "-"; never over the plan itself.
Result<void> writeOutput(const QString &path, const QByteArray &bytes, const CommandContext &context)
{
    if (path == standardOutput) {
        context.out << QString::fromUtf8(bytes);
        return {};
    }
    const auto allowed = checkIsNoOpenPlan(path);
    return allowed ? writeFile(path, bytes) : allowed;
}

class Exporter
{
public:
    Exporter(const QCommandLineParser &parser, const CommandContext &context, const PlanDocument &document)
        : m_parser(parser), m_context(context), m_document(document)
    {
    }

    Result<void> run()
    {
        for (const auto &[option, write] : {std::pair{u"ics"_s, &Exporter::writeIcs}, std::pair{u"json"_s, &Exporter::writeJson},
                                            std::pair{u"csv"_s, &Exporter::writeCsv}}) {
            if (!m_parser.isSet(option))
                continue;
            if (const auto done = (this->*write)(m_parser.value(option)); !done)
                return done;
        }
        return {};
    }

private:
    Result<void> writeIcs(const QString &path)
    {
        const auto scope = scopeFrom(m_parser, m_document.plan());
        if (!scope)
            return scope.error();
        const auto bytes = icsCalendar(m_document.plan(), m_document.timetable(), *scope, m_context.clock.now());
        return bytes ? writeOutput(path, *bytes, m_context) : bytes.error();
    }

    Result<void> writeJson(const QString &path)
    {
        return writeOutput(path, planToJson(m_document.plan()), m_context);
    }

    Result<void> writeCsv(const QString &folder)
    {
        if (folder == standardOutput)
            return badInput(tr("Tables are several files and can't go to standard output; name a folder."));
        const auto written = writeCsvFolder(m_document.plan(), m_document.timetable(), folder);
        return written ? Result<void>() : written.error();
    }

    const QCommandLineParser &m_parser;
    const CommandContext &m_context;
    const PlanDocument &m_document;
};

} // namespace

QString ExportCommand::summary() const
{
    return tr("Write calendars, the text twin or tables of a plan.");
}

void ExportCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"PLAN"_s, tr("The plan file, or \"sample\"."));
    parser.addOption({u"ics"_s, tr("Write a calendar; \"-\" is standard output."), u"FILE"_s});
    parser.addOption({u"json"_s, tr("Write the whole plan as text; \"-\" is standard output."), u"FILE"_s});
    parser.addOption({u"csv"_s, tr("Write every table, and the timetable, into a folder."), u"FOLDER"_s});
    declareScope(parser);
}

ExitCode ExportCommand::run(const QCommandLineParser &parser, const CommandContext &context) const
{
    if (const auto wrong = outputsError(parser))
        return context.fail(*wrong);
    auto argument = PlanArgument::forReading(parser.positionalArguments().first(), context.clock);
    if (!argument)
        return context.fail(argument.error());
    const auto done = Exporter(parser, context, (*argument)->document()).run();
    return done ? ExitCode::Sound : context.fail(done.error());
}

} // namespace Plimsoll
