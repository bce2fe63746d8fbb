// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exportcommand.h"

#include "app/cli/commandtext.h"
#include "app/cli/gateexport.h"
#include "app/cli/notesexport.h"
#include "app/cli/planargument.h"
#include "app/cli/reportoptions.h"
#include "app/cli/scopeoptions.h"
#include "app/window/windowapplication.h"
#include "document/openplan.h"
#include "domain/audience.h"
#include "engine/forecast/reportforecast.h"
#include "exchange/icsexport.h"
#include "exchange/jsontwin.h"
#include "exchange/recordcsv.h"
#include "exchange/writefile.h"
#include "views/reports/htmlreport.h"
#include "views/reports/pdfreport.h"
#include "views/reports/reportbuilder.h"
#include "views/reports/reporttexts.h"
#include "views/timeline/timelinepages.h"

#include <QCoreApplication>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr QLatin1StringView standardOutput("-");

bool isOneSet(const QCommandLineParser &parser, const QStringList &options)
{
    return std::ranges::any_of(options, [&](const QString &option) { return parser.isSet(option); });
}

/// What is wrong with options that say more of an output that is not asked for.
std::optional<Error> limitsError(const QCommandLineParser &parser)
{
    const bool calendar = parser.isSet(u"ics"_s);
    const bool report = isOneSet(parser, {u"pdf"_s, u"html"_s});
    const bool notes = parser.isSet(u"release-notes"_s);
    const bool gate = exportsGate(parser);
    // The product tells releases of one name apart.
    if (!calendar && (isOneSet(parser, {u"kind"_s, u"team"_s}) || (!notes && !gate && parser.isSet(u"product"_s))))
        return badInput(commandText("--product, --kind and --team limit a calendar; add --ics FILE."));
    const bool timeline = parser.isSet(u"timeline"_s);
    if (!calendar && !report && !notes && parser.isSet(u"audience"_s))
        return badInput(commandText("--audience limits a calendar, a report or release notes; add --ics FILE, --pdf FILE, --html FILE or --release-notes FILE."));
    if (!calendar && !report && !timeline && !notes && !gate && parser.isSet(u"release"_s)) {
        return badInput(commandText("--release limits a calendar, a report, a timeline or release notes, and tells gates apart; add --ics FILE, --pdf FILE, "
                           "--html FILE, --timeline FILE, --release-notes FILE, --dossier GATE or --minutes GATE."));
    }
    if (!report && isOneSet(parser, {u"sections"_s, u"one-page"_s}))
        return badInput(commandText("--sections and --one-page are for reports; add --pdf FILE or --html FILE."));
    if (!report && !timeline && !parser.isSet(u"dossier"_s) && parser.isSet(u"paper"_s))
        return badInput(commandText("--paper is for reports, timelines and dossiers; add --pdf FILE, --html FILE, --timeline FILE or --dossier GATE."));
    if (!timeline && parser.isSet(u"pages-wide"_s))
        return badInput(commandText("--pages-wide is for timelines; add --timeline FILE."));
    return {};
}

/// What is wrong with the outputs that are asked for, before the plan is opened.
std::optional<Error> outputsError(const QCommandLineParser &parser)
{
    const QStringList outputs{u"ics"_s, u"pdf"_s, u"html"_s, u"timeline"_s, u"release-notes"_s, u"json"_s, u"csv"_s};
    int count = exportsGate(parser) ? 1 : 0;
    for (const QString &output : outputs) {
        if (!parser.isSet(output))
            continue;
        ++count;
        if (parser.value(output).isEmpty())
            return badInput(commandText("--%1 needs the name of what to write.").arg(output));
    }
    if (const auto wrong = gateExportError(parser))
        return wrong;
    if (count == 0) {
        return badInput(commandText("Nothing to export is named; add --ics FILE, --pdf FILE, --html FILE, --timeline FILE, --release-notes FILE, --dossier GATE, "
                           "--minutes GATE, --json FILE or --csv FOLDER."));
    }
    const QString dossier = parser.isSet(u"dossier"_s) ? parser.value(u"output"_s) : QString();
    if (parser.value(u"pdf"_s) == standardOutput || parser.value(u"timeline"_s) == standardOutput || dossier == standardOutput)
        return badInput(commandText("A PDF is no text and can't go to standard output; name a file."));
    const QStringList texts{parser.value(u"ics"_s), parser.value(u"html"_s), parser.value(u"release-notes"_s), parser.value(u"json"_s),
                            parser.value(u"output"_s)};
    if (texts.count(standardOutput) > 1)
        return badInput(commandText("Only one export can go to standard output; give the other a file."));
    if (const auto wrong = notesError(parser))
        return wrong;
    return limitsError(parser);
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
    Exporter(const QCommandLineParser &parser, const CommandContext &context, PlanDocument &document)
        : m_parser(parser), m_context(context), m_document(document)
    {
    }

    Result<void> run()
    {
        for (const auto &[option, write] : {std::pair{u"ics"_s, &Exporter::writeIcs}, std::pair{u"pdf"_s, &Exporter::writePdf},
                                            std::pair{u"html"_s, &Exporter::writeHtml}, std::pair{u"timeline"_s, &Exporter::writeTimeline},
                                            std::pair{u"release-notes"_s, &Exporter::writeNotes}, std::pair{u"dossier"_s, &Exporter::writeDossier},
                                            std::pair{u"minutes"_s, &Exporter::writeMinutes}, std::pair{u"json"_s, &Exporter::writeJson},
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

    /// Made once, however many files it goes to.
    Result<Report> report()
    {
        if (!m_report)
            m_report = makeReport();
        return *m_report;
    }

    [[nodiscard]] Result<Report> makeReport() const
    {
        auto request = reportFrom(m_parser, m_document.plan());
        if (!request)
            return request.error();
        request->now = m_context.clock.now();
        const Plan &plan = m_document.plan();
        const Audience *audience = plan.find(request->audience);
        std::shared_ptr<const Forecast> forecast;
        // Customers are told no odds.
        if (!audience || !audience->customer)
            forecast = forecastForReport(plan, m_document.timetable(), m_document.today());
        return Plimsoll::makeReport(plan, m_document.timetable(), m_document.today(), *request, forecast);
    }

    Result<void> writePdf(const QString &path)
    {
        const auto paper = paperFrom(m_parser);
        const auto content = paper ? report() : Result<Report>(paper.error());
        return content ? writePages(*content, *paper, path) : content.error();
    }

    Result<void> writePages(const Report &content, const PageFormat &paper, const QString &path)
    {
        const auto bytes = pdfReport(ReportPages(content, paper));
        if (!bytes)
            return bytes.error();
        if (const QString warning = missingCharactersWarning(content); !warning.isEmpty())
            m_context.err << "plimsoll: "_L1 << warning << Qt::endl;
        return writeOutput(path, *bytes, m_context);
    }

    Result<void> writeHtml(const QString &path)
    {
        const auto content = report();
        return content ? writeOutput(path, htmlReport(*content, reportLanguage()), m_context) : content.error();
    }

    Result<void> writeTimeline(const QString &path)
    {
        const auto request = timelineFrom(m_parser, m_document.plan());
        if (!request)
            return request.error();
        const TimelinePages pages(m_document.plan(), m_document.timetable(), m_document.today(), *request);
        const auto bytes = path.endsWith(".png"_L1, Qt::CaseInsensitive) ? timelinePng(pages) : timelinePdf(pages);
        return bytes ? writeOutput(path, *bytes, m_context) : bytes.error();
    }

    Result<void> writeNotes(const QString &path)
    {
        const auto bytes = notesFrom(m_parser, m_document.plan());
        return bytes ? writeOutput(path, *bytes, m_context) : bytes.error();
    }

    Result<void> writeDossier(const QString &gate)
    {
        const auto paper = paperFrom(m_parser);
        const auto content = paper ? dossierFrom(m_parser, m_document, gate) : Result<Report>(paper.error());
        return content ? writePages(*content, *paper, m_parser.value(u"output"_s)) : content.error();
    }

    Result<void> writeMinutes(const QString &gate)
    {
        const auto mail = minutesFrom(m_parser, m_document.plan(), gate);
        return mail ? writeOutput(m_parser.value(u"output"_s), *mail, m_context) : mail.error();
    }

    Result<void> writeJson(const QString &path)
    {
        return writeOutput(path, planToJson(m_document.plan()), m_context);
    }

    Result<void> writeCsv(const QString &folder)
    {
        if (folder == standardOutput)
            return badInput(commandText("Tables are several files and can't go to standard output; name a folder."));
        const auto written = writeCsvFolder(m_document.plan(), m_document.timetable(), folder);
        return written ? Result<void>() : written.error();
    }

    const QCommandLineParser &m_parser;
    const CommandContext &m_context;
    PlanDocument &m_document;
    std::optional<Result<Report>> m_report;
};

} // namespace

QString ExportCommand::summary() const
{
    return commandText("Write calendars, reports, release notes, the dossier or minutes of a decision, the text twin or tables of a plan.");
}

void ExportCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"PLAN"_s, commandText("The plan file, or \"sample\"."));
    parser.addOption({u"ics"_s, commandText("Write a calendar; \"-\" is standard output."), u"FILE"_s});
    parser.addOption({u"pdf"_s, commandText("Write a report for printing and sending."), u"FILE"_s});
    parser.addOption({u"html"_s, commandText("Write the same report as HTML, its accessible form; \"-\" is standard output."), u"FILE"_s});
    parser.addOption({u"timeline"_s, commandText("Write the timeline: as a PDF of several pages, or as one picture where FILE ends in .png."), u"FILE"_s});
    declareNotes(parser);
    declareGateExport(parser);
    parser.addOption({u"json"_s, commandText("Write the whole plan as text; \"-\" is standard output."), u"FILE"_s});
    parser.addOption({u"csv"_s, commandText("Write every table, and the timetable, into a folder."), u"FOLDER"_s});
    declareScope(parser);
    declareReport(parser);
}

bool ExportCommand::needsWindowSystem(const QStringList &arguments) const
{
    return std::ranges::any_of(arguments, [](const QString &argument) {
        return argument.startsWith("--pdf"_L1) || argument.startsWith("--html"_L1) || argument.startsWith("--timeline"_L1)
            || argument.startsWith("--release-notes"_L1) || argument.startsWith("--dossier"_L1);
    });
}

ExitCode ExportCommand::run(const QCommandLineParser &parser, const CommandContext &context) const
{
    if (const auto wrong = outputsError(parser))
        return context.fail(*wrong);
    if (isOneSet(parser, {u"pdf"_s, u"html"_s, u"timeline"_s, u"dossier"_s}))
        prepareApplication();
    auto argument = PlanArgument::forReading(parser.positionalArguments().first(), context.clock);
    if (!argument)
        return context.fail(argument.error());
    const auto done = Exporter(parser, context, (*argument)->document()).run();
    return done ? ExitCode::Sound : context.fail(done.error());
}

} // namespace Plimsoll
