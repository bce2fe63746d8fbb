// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fitcommand.h"

#include "app/cli/commandtext.h"
#include "app/cli/fitreport.h"
#include "app/cli/planargument.h"
#include "app/cli/scopeoptions.h"
#include "domain/allrecords.h"
#include "engine/workingdays.h"
#include "items/dateinput.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// Planned releases, those that ship first before the others.
std::vector<FitQuestion> questionsOfAll(const Plan &plan, const Timetable &timetable, QDate from)
{
    std::vector<FitQuestion> questions;
    for (const Release &release : plan.table<Release>()) {
        if (release.state == ReleaseState::Planned)
            questions.push_back({release.id, {}, from});
    }
    const QHash<ReleaseId, QDate> ships = shipDates(plan, timetable);
    std::ranges::stable_sort(questions, {}, [&](const FitQuestion &question) {
        const QDate day = ships.value(question.release);
        return std::pair(!day.isValid(), day);
    });
    return questions;
}

Result<std::vector<FitQuestion>> questionsFrom(const QCommandLineParser &parser, const PlanDocument &document)
{
    const Plan &plan = document.plan();
    FitQuestion question;
    question.from = document.today();
    if (parser.isSet(u"from"_s)) {
        const auto day = dateFromText(parser.value(u"from"_s), {document.today(), {}, &document.timetable().calendars().ofPlan(), QLocale()});
        if (!day)
            return day.error();
        question.from = *day;
    }
    std::optional<Error> error;
    takeOption(parser, u"release"_s, error, question.release, [&](const QString &name) { return findRelease(plan, name); });
    takeOption(parser, u"phase"_s, error, question.phase, [&](const QString &title) { return findMilestone(plan, title, question.release); });
    if (error)
        return *error;
    if (const Milestone *phase = plan.find(question.phase))
        question.release = phase->release;
    if (question.release.isValid())
        return std::vector{question};
    return questionsOfAll(plan, document.timetable(), question.from);
}

} // namespace

QString FitCommand::summary() const
{
    return commandText("Say whether the work fits, and what would help.");
}

void FitCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"PLAN"_s, commandText("The plan file, or \"sample\"."));
    parser.addOption({u"release"_s, commandText("Only this release; else every planned one."), u"R"_s});
    parser.addOption({u"phase"_s, commandText("Only what must be done in this phase, or before this milestone."), u"M"_s});
    parser.addOption({u"from"_s, commandText("The first day that counts; else today."), u"DATE"_s});
    parser.addOption({u"json"_s, commandText("Tell it as JSON.")});
}

ExitCode FitCommand::run(const QCommandLineParser &parser, const CommandContext &context) const
{
    auto argument = PlanArgument::forReading(parser.positionalArguments().first(), context.clock);
    if (!argument)
        return context.fail(argument.error());
    PlanDocument &document = (*argument)->document();
    const auto questions = questionsFrom(parser, document);
    if (!questions)
        return context.fail(questions.error());
    FitReport report(document.plan());
    for (const FitQuestion &question : *questions) {
        const FitAnswer answer = findFit(document.plan(), document.timetable(), question);
        report.add(answer, findCures(document.plan(), document.timetable(), answer, document.today(), document.ids()));
    }
    context.out << (parser.isSet(u"json"_s) ? report.json() : report.text());
    context.out.flush();
    return report.fits() ? ExitCode::Sound : ExitCode::Problems;
}

} // namespace Plimsoll
