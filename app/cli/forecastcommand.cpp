// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/forecastcommand.h"

#include "app/cli/commandtext.h"
#include "app/cli/forecastreport.h"
#include "app/cli/planargument.h"
#include "app/cli/scopeoptions.h"

#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr qint64 mostRuns = 100'000;
constexpr qint64 mostForecastThreads = 64;

Result<ForecastShape> shapeFrom(const QString &text)
{
    const QStringList words{u"pert"_s, u"triangular"_s, u"history"_s, u"phases"_s};
    const auto place = findWord(u"shape"_s, text, words, words);
    return place ? Result<ForecastShape>(ForecastShape(*place)) : Result<ForecastShape>(place.error());
}

Result<ForecastOptions> forecastOptionsFrom(const QCommandLineParser &parser, const Plan &plan)
{
    ForecastOptions options;
    options.threads = std::max(1, QThread::idealThreadCount());
    std::optional<Error> error;
    qint64 runs = options.runs;
    qint64 seed = qint64(options.seed);
    qint64 threads = options.threads;
    ReleaseId release;
    takeOption(parser, u"release"_s, error, release, [&](const QString &text) { return findRelease(plan, text); });
    takeOption(parser, u"runs"_s, error, runs, [](const QString &text) { return wholeNumber(u"runs"_s, text, 1, mostRuns); });
    takeOption(parser, u"seed"_s, error, seed,
               [](const QString &text) { return wholeNumber(u"seed"_s, text, 0, std::numeric_limits<qint64>::max()); });
    takeOption(parser, u"threads"_s, error, threads, [](const QString &text) { return wholeNumber(u"threads"_s, text, 1, mostForecastThreads); });
    takeOption(parser, u"shape"_s, error, options.shape, shapeFrom);
    if (error)
        return *error;
    options.runs = int(runs);
    options.seed = quint64(seed);
    options.threads = int(threads);
    if (release.isValid())
        options.releases = {release};
    return options;
}

} // namespace

QString ForecastCommand::summary() const
{
    return commandText("Tell how likely a release makes its dates.");
}

void ForecastCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"PLAN"_s, commandText("The plan file, or \"sample\"."));
    parser.addOption({u"release"_s, commandText("Only this release; without this option all that are planned."), u"R"_s});
    parser.addOption({u"runs"_s, commandText("How often the work is played through; 10000 without this option."), u"N"_s});
    parser.addOption({u"seed"_s, commandText("The same seed gives the same figures; 1 without this option."), u"S"_s});
    parser.addOption({u"threads"_s, commandText("How many threads work on it; the figures do not depend on it."), u"T"_s});
    parser.addOption({u"shape"_s, commandText("How efforts are spread: pert or triangular over their three points; history by the ratios of spent to likely hours of finished work, "
                                     "or phases by those of actual to planned length of past phases, where there are eight of them."),
                      u"SHAPE"_s});
    parser.addOption({u"json"_s, commandText("Print JSON.")});
}

ExitCode ForecastCommand::run(const QCommandLineParser &parser, const CommandContext &context) const
{
    auto argument = PlanArgument::forReading(parser.positionalArguments().first(), context.clock);
    if (!argument)
        return context.fail(argument.error());
    const PlanDocument &document = (*argument)->document();
    const auto options = forecastOptionsFrom(parser, document.plan());
    if (!options)
        return context.fail(options.error());
    const auto forecast = forecastPlan(document.plan(), document.timetable(), document.today(), *options);
    if (!forecast)
        return context.fail(forecast.error());
    const ForecastReport report(document.plan(), *forecast);
    context.out << (parser.isSet(u"json"_s) ? report.json() : report.text());
    context.out.flush();
    return ExitCode::Sound;
}

} // namespace Plimsoll
