// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/calendarimport.h"

#include "app/cli/commandtext.h"
#include "app/cli/planargument.h"
#include "app/cli/reporttexts.h"
#include "app/cli/scopeoptions.h"
#include "app/icschild.h"
#include "app/exportfile.h"
#include "domain/allrecords.h"
#include "engine/planzone.h"
#include "exchange/icsgate.h"
#include "exchange/icsimport.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr std::array calendarKinds{std::pair{"windows", IcsAs::Windows}, std::pair{"absences", IcsAs::Absences}, std::pair{"milestones", IcsAs::Milestones}};

Result<QDate> dayFrom(const QCommandLineParser &parser, const QString &option, QDate usual)
{
    if (!parser.isSet(option))
        return usual;
    const QDate day = QDate::fromString(parser.value(option), Qt::ISODate);
    return day.isValid() ? Result<QDate>(day) : badInput(commandText("--%1 takes a day such as 2026-07-22, not \"%2\".").arg(option, parser.value(option)));
}

Result<IcsAs> asFrom(const QCommandLineParser &parser)
{
    for (const auto &[name, as] : calendarKinds) {
        if (parser.value(u"as"_s).compare(QLatin1StringView(name), Qt::CaseInsensitive) == 0)
            return as;
    }
    return badInput(commandText("Say as what the events come in: --as with one of windows, absences, milestones."));
}

/// Fills in what names records of the plan, and kinds.
std::optional<Error> readScope(const Plan &plan, const QCommandLineParser &parser, IcsImportOptions &options)
{
    std::optional<Error> error;
    const auto take = [&](const QString &option, auto &target, auto find) { takeOption(parser, option, error, target, find); };
    take(u"product"_s, options.product, [&](const QString &name) { return findProduct(plan, name); });
    take(u"release"_s, options.release, [&](const QString &name) { return findRelease(plan, name, options.product); });
    take(u"environment"_s, options.environment, [&](const QString &name) { return findEnvironment(plan, name); });
    take(u"person"_s, options.person, [&](const QString &name) { return findPerson(plan, name); });
    take(u"kind"_s, options.windowKind, [](const QString &name) { return findEnum<WindowKind>(u"kind"_s, name); });
    take(u"reach"_s, options.reach, [](const QString &name) { return findEnum<MilestoneReach>(u"reach"_s, name); });
    if (error)
        return error;
    if (options.as == IcsAs::Milestones && !options.release.isValid()) {
        if (plan.table<Release>().size() != 1)
            return badInput(commandText("Say whose milestones they are: --release with the name of a release."));
        options.release = plan.table<Release>().at(0).id;
    }
    return {};
}

Result<IcsImportOptions> calendarOptionsFrom(const PlanDocument &document, const QCommandLineParser &parser)
{
    IcsImportOptions options;
    const auto as = asFrom(parser);
    const auto first = dayFrom(parser, u"from"_s, document.today().addMonths(-1));
    const auto last = dayFrom(parser, u"to"_s, document.today().addYears(2));
    if (!as || !first || !last)
        return !as ? as.error() : !first ? first.error() : last.error();
    if (*last < *first)
        return badInput(commandText("--to lies before --from; give a later day."));
    options.as = *as;
    options.first = *first;
    options.last = *last;
    options.zone = planZone(document.plan());
    options.hard = !parser.isSet(u"soft"_s);
    if (const auto wrong = readScope(document.plan(), parser, options))
        return *wrong;
    return options;
}

Result<ForeignCalendar> calendarIn(const QByteArray &bytes, const IcsImportOptions &options)
{
    IcsChild child(QCoreApplication::applicationFilePath());
    std::optional<Result<ForeignCalendar>> answer;
    QEventLoop loop;
    QObject::connect(&child, &IcsChild::eventsRead, &loop, [&](const Result<ForeignCalendar> &told) {
        answer = told;
        loop.quit();
    });
    child.readEvents(bytes, {options.first, options.last, options.zone});
    if (!answer)
        loop.exec();
    return *answer;
}

void report(const std::vector<IcsImportRow> &rows, const ForeignCalendar &calendar, bool dryRun, QTextStream &out)
{
    using Outcome = IcsImportRow::Outcome;
    const std::pair<Outcome, QString> words[] = {{Outcome::Added, commandText("added")},         {Outcome::Updated, commandText("updated")},
                                                 {Outcome::Unchanged, commandText("unchanged")}, {Outcome::Cancelled, commandText("cancelled")},
                                                 {Outcome::Gone, commandText("gone")},           {Outcome::LeftOut, commandText("left out")}};
    QStringList counts;
    for (const auto &[outcome, word] : words) {
        const auto count = std::ranges::count(rows, outcome, &IcsImportRow::outcome);
        counts << QString::number(count) + u' ' + word;
    }
    out << (calendar.name.isEmpty() ? QString() : calendar.name + u": "_s) << counts.join(", "_L1) << '.';
    if (dryRun)
        out << ' ' << commandText("Nothing was changed, as this is a dry run.");
    out << '\n';
    for (const auto &[outcome, word] : words) {
        for (const IcsImportRow &row : rows) {
            if (row.outcome != outcome || outcome == Outcome::Unchanged || (outcome == Outcome::Added && !dryRun))
                continue;
            out << "  "_L1 << word << "  "_L1 << (row.first.isValid() ? printedSpan(row.first, row.last) : QString()) << "  "_L1 << (row.person.isEmpty() ? QString() : row.person + u": "_s) << row.title
                << (row.change.isEmpty() ? QString() : u": "_s + row.change) << (row.remark.isEmpty() ? QString() : u" ("_s + row.remark + u')') << '\n';
        }
    }
    if (calendar.outside > 0)
        out << commandText("%1 events lie outside the days that are read; --from and --to change these.").arg(calendar.outside) << '\n';
    if (calendar.cut)
        out << commandText("The calendar holds more than is read; import the rest with --from and --to.") << '\n';
    out.flush();
}

} // namespace

void declareCalendarImport(QCommandLineParser &parser)
{
    parser.addOption({u"ics"_s, commandText("A calendar (iCalendar) instead of FILE, as windows, absences or milestones."), u"FILE"_s});
    parser.addOption({u"kind"_s, commandText("With --ics, of windows: %1; else what the titles make likely.").arg(enumWords<WindowKind>().join(", "_L1)), u"KIND"_s});
    parser.addOption({u"soft"_s, commandText("With --ics, of windows: milestones need not stay out of them.")});
    parser.addOption({u"environment"_s, commandText("With --ics: the environment that windows close, or in which milestones happen; with --terraform: that the plan is of."),
                      u"E"_s});
    parser.addOption({u"reach"_s, commandText("With --ics, of windows: which milestones they concern: %1.").arg(enumWords<MilestoneReach>().join(", "_L1)), u"KIND"_s});
    parser.addOption({u"person"_s, commandText("With --ics, of absences: whose they are where nobody is named."), u"NAME"_s});
    parser.addOption({u"from"_s, commandText("With --ics: the first day that is read; else a month ago."), u"DATE"_s});
    parser.addOption({u"to"_s, commandText("With --ics: the last day that is read; else in two years."), u"DATE"_s});
    parser.addOption({u"remove-gone"_s, commandText("With --ics: remove what an earlier import brought and the calendar holds no more, also what another calendar brought; cancel "
                                       "such milestones. --dry-run lists them.")});
}

ExitCode importCalendar(const QCommandLineParser &parser, const CommandContext &context)
{
    for (const auto &option : {u"anchor"_s, u"key"_s, u"date-order"_s, u"map"_s, u"calendar"_s, u"learn-rules"_s}) {
        if (parser.isSet(option))
            return context.fail(badInput(commandText("--%1 does not go with --ics; leave it out.").arg(option)));
    }
    const QString planName = parser.positionalArguments().at(0);
    const bool dryRun = parser.isSet(u"dry-run"_s);
    const auto bytes = readForeign(parser.value(u"ics"_s), IcsLimits().fileBytes);
    if (!bytes)
        return context.fail(bytes.error());
    auto argument = PlanArgument::forChange(planName, dryRun, context.clock);
    if (!argument)
        return context.fail(argument.error());
    PlanDocument &document = (*argument)->document();
    const auto options = calendarOptionsFrom(document, parser);
    if (!options)
        return context.fail(options.error());
    const auto calendar = calendarIn(*bytes, *options);
    if (!calendar)
        return context.fail(calendar.error());
    const auto rows = planIcsImport(document.plan(), document.timetable(), *calendar, *options);
    if (!dryRun) {
        std::vector<IcsImportRow> wanted;
        std::ranges::copy_if(rows, std::back_inserter(wanted), [&](const IcsImportRow &row) {
            return row.wanted || (row.outcome == IcsImportRow::Outcome::Gone && parser.isSet(u"remove-gone"_s));
        });
        if (const auto done = document.execute(icsImportEdit(document.plan(), wanted, options->as, document.ids())); !done)
            return context.fail(done.error());
    }
    report(rows, *calendar, dryRun, context.out);
    return ExitCode::Sound;
}

} // namespace Plimsoll
