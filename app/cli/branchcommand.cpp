// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/branchcommand.h"

#include "app/cli/branchreport.h"
#include "app/cli/commandtext.h"
#include "app/cli/previewrun.h"
#include "app/cli/scopeoptions.h"
#include "engine/workingdays.h"
#include "items/dateinput.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// What is not said is suggested, as the window does it. It stays the departure of its train while its name or its day is that one's.
Result<WantedRelease> wantedFrom(const QCommandLineParser &parser, const PlanDocument &document)
{
    if (!parser.isSet(u"release"_s))
        return Error{ErrorCode::InvalidInput, commandText("Name the release to branch from with --release."), {}};
    const auto source = findRelease(document.plan(), parser.value(u"release"_s));
    if (!source)
        return source.error();
    const WantedRelease suggested = suggestNextRelease(document.plan(), document.timetable(), *source, document.today());
    WantedRelease wanted = suggested;
    if (parser.isSet(u"name"_s))
        wanted.name = tidyName(parser.value(u"name"_s));
    if (parser.isSet(u"date"_s)) {
        const auto day = dateFromText(parser.value(u"date"_s),
                                      {document.today(), suggested.anchorDate, &document.timetable().calendars().ofPlan(), QLocale()});
        if (!day)
            return day.error();
        wanted.anchorDate = *day;
    }
    if (wanted.name != suggested.name && wanted.anchorDate != suggested.anchorDate) {
        wanted.train = {};
        wanted.departure = {};
    }
    return wanted;
}

} // namespace

QString BranchCommand::summary() const
{
    return commandText("Show the next release, made like another one, and make it.");
}

void BranchCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"PLAN"_s, commandText("The plan file."));
    parser.addOption({u"release"_s, commandText("The release whose rules it gets."), u"R"_s});
    parser.addOption({u"name"_s, commandText("Its name; without this option the next one, such as 1.38 after 1.37."), u"N"_s});
    parser.addOption({u"date"_s, commandText("When it goes live; without this option the next departure of its train, or as long after R as R is after the release before it."),
                      u"DATE"_s});
    declarePreviewOptions(parser);
}

ExitCode BranchCommand::run(const QCommandLineParser &parser, const CommandContext &context) const
{
    const bool accept = isAccepted(parser);
    auto argument = PlanArgument::forChange(parser.positionalArguments().first(), !accept, context.clock);
    if (!argument)
        return context.fail(argument.error());
    PlanDocument &document = (*argument)->document();
    const auto wanted = wantedFrom(parser, document);
    if (!wanted)
        return context.fail(wanted.error());
    const Timetable dates = document.timetable();
    const auto preview = previewBranch(document.plan(), dates, *wanted, document.today(), document.ids());
    if (!preview)
        return context.fail(preview.error());
    const BranchReport report(*preview, dates, accept);
    return finishPreview(parser, context, document, preview->edit, report);
}

} // namespace Plimsoll
