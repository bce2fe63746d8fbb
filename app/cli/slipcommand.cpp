// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/slipcommand.h"

#include "app/cli/commandtext.h"
#include "app/cli/previewrun.h"
#include "app/cli/scopeoptions.h"
#include "app/cli/slipreport.h"
#include "domain/allrecords.h"
#include "engine/workingdays.h"
#include "items/dateinput.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// One of the words that an option takes, by its place among them.
Result<int> choiceOf(const QCommandLineParser &parser, const QString &option, const QStringList &words, int usual)
{
    if (!parser.isSet(option))
        return usual;
    const qsizetype index = words.indexOf(parser.value(option).trimmed().toLower());
    if (index < 0)
        return badInput(commandText("--%1 \"%2\" is none of %3.").arg(option, parser.value(option), words.join(", "_L1)));
    return int(index);
}

Result<SlipRequest> requestFrom(const QCommandLineParser &parser, PlanDocument &document)
{
    SlipRequest request;
    if (parser.isSet(u"by"_s) == parser.isSet(u"to"_s))
        return badInput(commandText("Say either --by how much or --to which date the milestone slips."));
    if (!parser.isSet(u"milestone"_s))
        return badInput(commandText("Name the milestone that slips with --milestone."));
    ReleaseId release;
    if (parser.isSet(u"release"_s)) {
        const auto found = findRelease(document.plan(), parser.value(u"release"_s));
        if (!found)
            return found.error();
        release = *found;
    }
    const auto milestone = findMilestone(document.plan(), parser.value(u"milestone"_s), release);
    if (!milestone)
        return milestone.error();
    request.milestone = *milestone;
    if (parser.isSet(u"by"_s)) {
        const auto amount = amountFromText(parser.value(u"by"_s), OffsetUnit::CalendarDays);
        if (!amount)
            return amount.error();
        request.amount = amount->count;
        request.unit = amount->unit;
    } else if (parser.value(u"to"_s).trimmed().compare("train"_L1, Qt::CaseInsensitive) == 0) {
        request.toNextTrain = true;
    } else {
        const QDate current = document.timetable().startOf(request.milestone);
        const auto day = dateFromText(parser.value(u"to"_s),
                                      {document.today(), current, &document.timetable().calendars().ofPlan(), QLocale()});
        if (!day)
            return day.error();
        request.toDate = *day;
    }
    const auto scope = choiceOf(parser, u"scope"_s, {u"this"_s, u"later"_s, u"release"_s}, int(SlipScope::ThisAndLater));
    if (!scope)
        return scope.error();
    const auto policy = choiceOf(parser, u"policy"_s, {u"keep"_s, u"absorb"_s, u"crush"_s}, int(SlipPolicy::KeepIntervals));
    if (!policy)
        return policy.error();
    request.scope = SlipScope(*scope);
    request.policy = SlipPolicy(*policy);
    request.reason = parser.value(u"reason"_s);
    request.approver = parser.value(u"approver"_s);
    request.decidedOn = document.today();
    return request;
}

} // namespace

QString SlipCommand::summary() const
{
    return commandText("Show what moves when a milestone slips, and move it.");
}

void SlipCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"PLAN"_s, commandText("The plan file."));
    parser.addOption({u"milestone"_s, commandText("The title of the milestone that slips."), u"M"_s});
    parser.addOption({u"release"_s, commandText("Its release, where several have a milestone of that title."), u"R"_s});
    parser.addOption({u"by"_s, commandText("How far: 5wd (working days), 8d, 1w or 4h; with a minus it comes sooner."), u"AMOUNT"_s});
    parser.addOption({u"to"_s, commandText("To which date; \"train\": to the next departure of its train."), u"DATE"_s});
    parser.addOption({u"scope"_s, commandText("What may move: this (only), later (this and what comes after it, as usual), release (all of it)."), u"S"_s});
    parser.addOption({u"policy"_s, commandText("How: keep (the intervals, as usual), absorb (the float), crush (the buffers)."), u"P"_s});
    parser.addOption({u"reason"_s, commandText("Why; change notices say so."), u"TEXT"_s});
    parser.addOption({u"approver"_s, commandText("Who approved it."), u"NAME"_s});
    declarePreviewOptions(parser);
}

ExitCode SlipCommand::run(const QCommandLineParser &parser, const CommandContext &context) const
{
    const bool accept = isAccepted(parser);
    auto argument = PlanArgument::forChange(parser.positionalArguments().first(), !accept, context.clock);
    if (!argument)
        return context.fail(argument.error());
    PlanDocument &document = (*argument)->document();
    const auto request = requestFrom(parser, document);
    if (!request)
        return context.fail(request.error());
    const Plan before = document.plan();
    const Timetable dates = document.timetable();
    const auto preview = previewSlip(before, dates, *request, document.today(), document.ids());
    if (!preview)
        return context.fail(preview.error());
    const SlipReport report(*preview, openInThePast(before, dates, before.find(request->milestone)->release, document.today()), accept);
    return finishPreview(parser, context, document, preview->edit, report);
}

} // namespace Plimsoll
