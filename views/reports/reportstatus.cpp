// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/reportstatus.h"

#include "domain/labels.h"
#include "engine/exposure.h"
#include "engine/sentences.h"
#include "views/reports/releasestanding.h"
#include "views/reports/reportdemand.h"
#include "views/reports/reportsource.h"
#include "views/reports/reporttext.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr double soundOdds = 0.8; ///< Of a go-live that is not at risk.
constexpr int daysBeforeGate = 7; ///< From then on a gate must be ready.

QString counted(qsizetype count, const QString &one, const QString &several)
{
    return count == 1 ? one : several.arg(QLocale().toString(count));
}

QString quoted(const QString &text)
{
    return quotedText(text, {});
}

int countOf(const std::vector<Problem> &problems, Severity severity)
{
    return int(std::ranges::count(problems, severity, &Problem::severity));
}

int missedIn(const ReportSource &source)
{
    int missed = 0;
    for (const Release *release : source.liveReleases())
        missed += int(std::ranges::count(source.milestones(release->id), MilestoneState::Missed, &Milestone::state));
    return missed;
}

/// Why the releases are off course.
QStringList blows(const ReportSource &source, const std::vector<Problem> &problems)
{
    QStringList found;
    const auto overdue = source.milestonesOverdue();
    if (!overdue.empty()) {
        const Milestone &first = *overdue.front();
        const QString since = dayText(source.timetable().endOf(first.id));
        found << (overdue.size() == 1 ? reportText("%1 is overdue since %2.").arg(quoted(source.titleOf(first)), since)
                                      : reportText("%1 milestones are overdue, first %2 since %3.")
                                            .arg(QLocale().toString(overdue.size()), quoted(source.titleOf(first)), since));
    }
    if (const int missed = missedIn(source))
        found << counted(missed, reportText("A milestone was missed."), reportText("%1 milestones were missed."));
    for (const Risk *risk : source.risks()) {
        if (risk->state == RiskState::Struck)
            found << reportText("The risk %1 has struck.").arg(quoted(risk->title));
    }
    const QDate end = source.workSpan().second;
    for (const SkillNeed &need : skillNeeds(source)) {
        if (need.isShort())
            found << reportText("%1 needs more hours than there are until %2: %3.").arg(need.name, dayText(end), needText(need));
    }
    if (const int errors = countOf(problems, Severity::Error))
        found << counted(errors, reportText("One problem is an error."), reportText("%1 problems are errors."));
    return found;
}

/// Empty where all that are known are good enough.
QString lowOddsSentence(const ReportSource &source)
{
    const std::vector<GoLiveOdds> known = goLiveOdds(source);
    const auto low = std::ranges::count_if(known, [](const GoLiveOdds &each) { return each.odds < soundOdds; });
    if (low == 0)
        return {};
    const GoLiveOdds &least = known.front();
    if (low == 1)
        return reportText("The odds to make %1 on %2 are %3.").arg(quoted(least.title), dayText(least.day), shareText(least.odds));
    return reportText("The odds of %1 go-lives are below %2, the least of them %3 to make %4 on %5.")
        .arg(QLocale().toString(low), shareText(soundOdds), shareText(least.odds), quoted(least.title), dayText(least.day));
}

/// Empty where every gate of the coming days may be passed, as far as anybody knows.
QString gatesSentence(const ReportSource &source)
{
    std::vector<OpenGate> gates = openGates(source);
    std::erase_if(gates, [&](const OpenGate &gate) {
        const QDate day = gate.standing.day;
        return gate.standing.state != GateState::NotReady || !day.isValid() || day > source.today().addDays(daysBeforeGate);
    });
    if (gates.empty())
        return {};
    const OpenGate &first = *std::ranges::min_element(gates, {}, [](const OpenGate &gate) { return gate.standing.day; });
    const QString name = quoted(first.gate->title);
    const QString day = dayText(first.standing.day);
    return gates.size() == 1 ? reportText("The gate %1 on %2 is not ready.").arg(name, day)
                             : reportText("%1 gates are not ready, the first of them %2 on %3.").arg(QLocale().toString(gates.size()), name, day);
}

QStringList threats(const ReportSource &source, const std::vector<Problem> &problems)
{
    QStringList found{lowOddsSentence(source), gatesSentence(source)};
    found.removeAll(QString());
    const RiskMeasure measure(source.plan());
    const auto risks = source.risks();
    const auto grave = std::ranges::count_if(risks, [&](const Risk *risk) {
        return risk->state == RiskState::Open && measure.rating(measure.worst(*risk, RiskStage::Residual)) >= RiskRating::High;
    });
    if (grave > 0)
        found << counted(grave, reportText("One risk is high or critical after the response."),
                         reportText("%1 risks are high or critical after the response."));
    if (const int warnings = countOf(problems, Severity::Warning))
        found << counted(warnings, reportText("One open problem is a warning."), reportText("%1 open problems are warnings."));
    return found;
}

QString nextSentence(const ReportSource &source)
{
    const auto ahead = source.milestonesAhead();
    if (ahead.empty())
        return {};
    const Milestone &next = *ahead.front();
    return reportText("Next is %1 on %2.").arg(quoted(source.titleOf(next)), dayText(source.timetable().startOf(next.id)));
}

} // namespace

ReportStatus statusOf(const ReportSource &source)
{
    if (source.liveReleases().empty())
        return {reportText("Done"), ReportTone::Good, {reportText("No release is planned any more.")}};
    const std::vector<Problem> problems = source.problems();
    ReportStatus status{reportText("On course"), ReportTone::Good, blows(source, problems)};
    if (!status.sentences.isEmpty()) {
        status.word = reportText("Off course");
        status.tone = ReportTone::Bad;
    }
    const QStringList dangers = threats(source, problems);
    if (status.sentences.isEmpty() && !dangers.isEmpty()) {
        status.word = reportText("At risk");
        status.tone = ReportTone::Warning;
    }
    status.sentences << dangers << nextSentence(source);
    status.sentences.removeAll(QString());
    return status;
}

QString countdownText(const ReportSource &source, const Milestone &milestone)
{
    const QDate start = source.timetable().startOf(milestone.id);
    if (!start.isValid() || milestone.state != MilestoneState::Planned)
        return {};
    const int days = int(source.today().daysTo(start));
    if (days == 0)
        return reportText("today");
    return days > 0 ? counted(days, reportText("tomorrow"), reportText("in %1 days"))
                    : counted(-days, reportText("yesterday"), reportText("%1 days ago"));
}

} // namespace Plimsoll
