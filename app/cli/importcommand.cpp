// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/importcommand.h"

#include "app/cli/attestationimportcommand.h"
#include "app/cli/bugimportcommand.h"
#include "app/cli/calendarimport.h"
#include "app/cli/commandtext.h"
#include "app/cli/deliveryimportcommand.h"
#include "app/cli/importoptions.h"
#include "app/cli/importrun.h"
#include "app/cli/oncallimportcommand.h"
#include "app/cli/planargument.h"
#include "app/cli/reporttexts.h"
#include "app/cli/testimportcommand.h"
#include "app/cli/toggleimportcommand.h"
#include "app/cli/workimport.h"
#include "exchange/csvreader.h"

#include <QFileInfo>

#include <ranges>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString datesText(const ImportRow &row)
{
    return row.start.isValid() ? printedSpan(row.start, row.end) + u"  "_s : QString();
}

/// Says what the import did or would do.
class TableReport
{
public:
    TableReport(const ImportOutcome &outcome, QTextStream &out) : m_outcome(outcome), m_out(out) {}

    void write(bool dryRun)
    {
        writeHeading(dryRun);
        using Outcome = ImportRow::Outcome;
        if (dryRun)
            writeRows(Outcome::Added, commandText("added"));
        writeRows(Outcome::Updated, commandText("updated"));
        writeRows(Outcome::Skipped, commandText("skipped"));
        writeRemarks();
    }

private:
    void writeHeading(bool dryRun)
    {
        using Outcome = ImportRow::Outcome;
        QStringList names{m_outcome.product, m_outcome.release};
        names.removeAll(QString());
        if (!names.isEmpty())
            m_out << names.join(u' ') << ": "_L1;
        m_out << commandText("%1 added, %2 updated, %3 unchanged, %4 skipped.")
                     .arg(m_outcome.count(Outcome::Added))
                     .arg(m_outcome.count(Outcome::Updated))
                     .arg(m_outcome.count(Outcome::Unchanged))
                     .arg(m_outcome.count(Outcome::Skipped));
        if (dryRun)
            m_out << ' ' << commandText("Nothing was changed, as this is a dry run.");
        m_out << '\n';
        if (!m_outcome.anchor.isEmpty())
            m_out << commandText("Anchor: %1").arg(m_outcome.anchor) << '\n';
        else if (!m_outcome.release.isEmpty())
            m_out << commandText("No milestone goes live, so there is no anchor; --anchor names one.") << '\n';
    }

    void writeRows(ImportRow::Outcome outcome, const QString &word)
    {
        for (const ImportRow &row : m_outcome.rows) {
            if (row.outcome != outcome)
                continue;
            m_out << "  "_L1 << word << "  "_L1 << commandText("row %1").arg(row.number) << "  "_L1 << datesText(row) << row.title;
            if (!row.before.isEmpty())
                m_out << ": "_L1 << row.before;
            if (outcome == ImportRow::Outcome::Skipped)
                m_out << (row.title.isEmpty() ? ""_L1 : ": "_L1) << row.remark;
            m_out << '\n';
        }
    }

    void writeRemarks()
    {
        for (const ImportRow &row : m_outcome.rows) {
            if (row.outcome != ImportRow::Outcome::Skipped && !row.remark.isEmpty())
                m_out << "  "_L1 << commandText("note") << "  "_L1 << commandText("row %1").arg(row.number) << "  "_L1 << row.title << ": "_L1 << row.remark << '\n';
        }
        for (const QString &remark : m_outcome.remarks)
            m_out << remark << '\n';
        if (!m_outcome.unknownColumns.isEmpty())
            m_out << commandText("Columns that were not imported: %1; --map says what one holds.").arg(m_outcome.unknownColumns.join(", "_L1)) << '\n';
        m_out.flush();
    }

    const ImportOutcome &m_outcome;
    QTextStream &m_out;
};

/// An option that takes the place of FILE, and what it brings in.
struct Source {
    QString option;
    ExitCode (*import)(const QCommandLineParser &parser, const CommandContext &context);
};

std::vector<Source> sourcesIn(const QCommandLineParser &parser)
{
    std::vector<Source> sources{{u"terraform"_s, importDeliveryFile}, {u"pipelines"_s, importDeliveryFile}, {u"bugs"_s, importBugTable},
                                {u"toggles"_s, importToggleTable},    {u"on-call"_s, importOnCallTable},    {u"junit"_s, importTestResults},
                                {u"work"_s, importWorkItems},         {u"ics"_s, importCalendar},
                                {u"attestations"_s, importAttestationTable}};
    std::erase_if(sources, [&](const Source &source) { return !parser.isSet(source.option); });
    return sources;
}

/// The window asks on the spot; here the answer is an option.
Error withOption(Error error)
{
    if (error.code == ErrorCode::Conflict)
        error.text += u' ' + commandText("Add --date-order dmy or --date-order mdy.");
    return error;
}

} // namespace

QString ImportCommand::summary() const
{
    return commandText("Bring a table of milestones, windows, people, roles, holidays, risks, audiences or messages, a calendar, the work items or bugs of a tracker, "
              "feature toggles, on-call duties, test results, attestations at a gate, pipeline runs, promotions, incidents or a plan of infrastructure "
              "into a plan.");
}

void ImportCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"PLAN"_s, commandText("The plan file."));
    parser.addPositionalArgument(u"FILE"_s, commandText("The table, a CSV file; none with --ics, --work, --bugs, --toggles, --on-call, --junit, --attestations, "
                                              "--pipelines and --terraform."));
    declareImportOptions(parser);
    declareCalendarImport(parser);
    declareWorkImport(parser);
    declareToggleImport(parser);
    declareOnCallImport(parser);
    declareTestImport(parser);
    declareBugImport(parser);
    declareDeliveryImport(parser);
    declareAttestationImport(parser);
}

int ImportCommand::wantedArguments(const QCommandLineParser &parser) const
{
    return sourcesIn(parser).empty() ? argumentCount() : 1;
}

ExitCode ImportCommand::run(const QCommandLineParser &parser, const CommandContext &context) const
{
    if (const std::vector<Source> sources = sourcesIn(parser); !sources.empty()) {
        for (const Source &other : sources | std::views::drop(1)) {
            if (const auto wrong = refuseBeside(parser, sources.front().option, {other.option}))
                return context.fail(*wrong);
        }
        return sources.front().import(parser, context);
    }
    const QString planName = parser.positionalArguments().at(0);
    const bool dryRun = parser.isSet(u"dry-run"_s);
    auto options = importOptionsFrom(parser, context.clock.now().date());
    if (!options)
        return context.fail(options.error());
    const QString file = parser.positionalArguments().at(1);
    if (QFileInfo(file).exists() && QFileInfo(file) == QFileInfo(planName))
        return context.fail({ErrorCode::InvalidInput, commandText("%1 is the plan itself; name the table that is to come into it.").arg(file), file});
    const auto table = readCsvFile(file);
    if (!table)
        return context.fail(table.error());
    auto argument = PlanArgument::forChange(planName, dryRun, context.clock);
    if (!argument)
        return context.fail(argument.error());
    PlanDocument &document = (*argument)->document();
    options->today = document.today();
    const auto messages = messageTableFrom(parser);
    const auto outcome = messages ? importMessages(document.plan(), document.timetable(), *table, *messages, *options, document.ids())
                                  : importTable(document.plan(), document.timetable(), *table, *options, document.ids());
    if (!outcome)
        return context.fail(withOption(outcome.error()));
    if (!dryRun) {
        if (const auto done = document.execute(outcome->edit); !done)
            return context.fail(done.error());
    }
    TableReport(*outcome, context.out).write(dryRun);
    return ExitCode::Sound;
}

} // namespace Plimsoll
