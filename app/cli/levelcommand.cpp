// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/levelcommand.h"

#include "app/cli/commandtext.h"
#include "app/cli/interruptwatch.h"
#include "app/cli/levelreport.h"
#include "app/cli/previewrun.h"
#include "app/cli/reporttexts.h"
#include "app/cli/scopeoptions.h"
#include "domain/idsource.h"

#include <QThread>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr double mostSeconds = 86'400;
constexpr int mostThreads = 64;

Result<Leveling::Effort> effortFrom(const QCommandLineParser &parser)
{
    const bool timed = parser.isSet(u"seconds"_s);
    if (timed && parser.isSet(u"schedules"_s))
        return Error{ErrorCode::InvalidInput, commandText("Say either --schedules or --seconds."), {}};
    std::optional<Error> error;
    qint64 schedules = timed ? 0 : 1;
    qint64 seed = 1;
    qint64 threads = std::clamp(QThread::idealThreadCount(), 1, mostThreads);
    const auto take = [&](const QString &option, qint64 &target, qint64 least, qint64 most) {
        takeOption(parser, option, error, target, [&](const QString &text) { return wholeNumber(option, text, least, most); });
    };
    take(u"schedules"_s, schedules, 1, 1'000'000'000);
    take(u"seed"_s, seed, 0, std::numeric_limits<qint64>::max());
    take(u"threads"_s, threads, 1, mostThreads);
    if (error)
        return *error;
    Leveling::Effort effort{std::uint64_t(seed), schedules, 0, int(threads)};
    if (timed) {
        bool isNumber = false;
        effort.seconds = parser.value(u"seconds"_s).trimmed().toDouble(&isNumber);
        if (!isNumber || !(effort.seconds > 0 && effort.seconds <= mostSeconds))
            return Error{ErrorCode::InvalidInput, commandText("--seconds \"%1\" is not a number above 0 and up to %2.")
                             .arg(parser.value(u"seconds"_s), QString::number(mostSeconds, 'f', 0)), {}};
    }
    return effort;
}

/// An interrupt ends the search; what was found until then counts.
WorkSchedule searched(const Plan &plan, const WorkNetwork &network, const Leveling::Effort &effort, const CommandContext &context)
{
    if (effort.schedules == 1)
        return levelPlan(plan, network, effort);
    const auto lineStart = "\r\x1b[K"_L1; // Clears what stands in it.
    std::function<void(const Leveling::Progress &)> progress;
    if (context.showsProgress) {
        progress = [&](const Leveling::Progress &now) {
            const QString end = printedDay(network.clock().lastDayBefore(now.makespan));
            context.err << lineStart
                        << commandText("Searching: %1 %, ends on %2; Ctrl+C keeps the best so far.").arg(QString::number(std::floor(100 * now.done), 'f', 0), end);
            context.err.flush();
        };
    }
    const InterruptWatch watch;
    const WorkSchedule found = levelPlan(plan, network, effort, watch.token(), progress);
    if (context.showsProgress)
        context.err << lineStart;
    if (watch.token().stop_requested())
        context.err << commandText("Interrupted: this is the best of the schedules made until then.") << u'\n';
    context.err.flush();
    return found;
}

} // namespace

QString LevelCommand::summary() const
{
    return commandText("Schedule the work on the people who can do it, and store that.");
}

void LevelCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"PLAN"_s, commandText("The plan file."));
    parser.addOption({u"release"_s, commandText("Only the work of this release; the accepted work of others keeps its place."), u"R"_s});
    parser.addOption({u"schedules"_s, commandText("Make so many schedules and take the best; 1 (as usual) follows the plan's priorities at once."), u"N"_s});
    parser.addOption({u"seconds"_s, commandText("Search so long instead; Ctrl+C ends it earlier and keeps the best so far."), u"S"_s});
    parser.addOption({u"seed"_s, commandText("Of the search's chance; with --schedules the same one gives the same schedule again."), u"N"_s});
    parser.addOption({u"threads"_s, commandText("How many work at the search."), u"N"_s});
    declarePreviewOptions(parser);
}

ExitCode LevelCommand::run(const QCommandLineParser &parser, const CommandContext &context) const
{
    const bool accept = isAccepted(parser);
    const auto effort = effortFrom(parser);
    if (!effort)
        return context.fail(effort.error());
    auto argument = PlanArgument::forChange(parser.positionalArguments().first(), !accept, context.clock);
    if (!argument)
        return context.fail(argument.error());
    PlanDocument &document = (*argument)->document();
    WorkOptions options;
    if (parser.isSet(u"release"_s)) {
        const auto release = findRelease(document.plan(), parser.value(u"release"_s));
        if (!release)
            return context.fail(release.error());
        options.release = *release;
    }
    const Plan plan = document.plan();
    const Timetable timetable = document.timetable();
    const auto network = WorkNetwork::of(plan, timetable, document.today(), options);
    if (!network)
        return context.fail(network.error());
    const WorkSchedule schedule = searched(plan, *network, *effort, context);
    const PlanEdit edit = acceptSchedule(plan, *network, schedule, document.ids());
    const LevelReport report(plan, timetable, *network, schedule, edit.label, accept);
    return finishPreview(parser, context, document, edit, report);
}

} // namespace Plimsoll
