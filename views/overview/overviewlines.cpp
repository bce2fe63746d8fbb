// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/overview/overviewlines.h"

#include "domain/labels.h"
#include "domain/titlepattern.h"
#include "engine/readiness/readiness.h"
#include "engine/sentences.h"
#include "engine/tolddates.h"
#include "views/reports/releasestanding.h"
#include "views/reports/reportdemand.h"
#include "views/reports/reportmessages.h"
#include "views/reports/reportsections.h"
#include "views/reports/reportsource.h"
#include "views/reports/reportstatus.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Plimsoll::OverviewLines {

namespace {

constexpr size_t mostReleases = 30;
constexpr size_t mostSkills = 12;
constexpr size_t mostAudiences = 8;

QString tr(const char *text)
{
    return QCoreApplication::translate("Overview", text);
}

template<typename R>
OverviewPlace placeOf(const QString &page, const R &record)
{
    return {page, {QString::fromLatin1(Record<R>::table), record.id.value()}};
}

/// Keeps the first `most` lines, and says how many more there are.
std::vector<OverviewLine> limited(std::vector<OverviewLine> lines, size_t most, const QString &page)
{
    if (lines.size() <= most)
        return lines;
    const size_t others = lines.size() - most;
    lines.resize(most);
    lines.push_back({{tr("and %1 more").arg(QLocale().toString(qulonglong(others))), {page, {}}, ReportTone::Quiet}});
    return lines;
}

OverviewCell countCell(size_t count, const OverviewPlace &place, ReportTone tone)
{
    return {QLocale().toString(qulonglong(count)), place, count > 0 ? tone : ReportTone::Plain};
}

OverviewLine releaseLine(const ReportSource &all, const Release &release, bool problemsKnown)
{
    const ReportSource source = all.narrowed(release.id);
    const auto milestones = source.milestones(release.id);
    const OverviewPlace here = placeOf(u"milestones"_s, release);
    const Milestone *goLive = source.plan().find(release.anchor);
    const bool planned = release.state == ReleaseState::Planned;
    const ReportStatus status = !planned       ? ReportStatus{label(release.state), ReportTone::Good, {}}
                                : problemsKnown ? statusOf(source)
                                                : ReportStatus{QString(), ReportTone::Plain, {}};
    OverviewLine line{{displayName(source.plan(), release), here}, {status.word, here, status.tone}};
    const OverviewPlace there = goLive ? placeOf(u"milestones"_s, *goLive) : here;
    line.push_back({goLive ? whenText(source, *goLive) : tr("no go-live yet"), there});
    line.push_back({goLive && planned ? countdownText(source, *goLive) : QString(), there});
    const auto ahead = source.milestonesAhead();
    line.push_back(ahead.empty() ? OverviewCell{QString(), here}
                                 : OverviewCell{tr("%1 on %2").arg(source.titleOf(*ahead.front()), whenText(source, *ahead.front())),
                                                placeOf(u"milestones"_s, *ahead.front())});
    const auto done = std::ranges::count(milestones, MilestoneState::Done, &Milestone::state);
    const auto wanted = std::ranges::count_if(milestones, [](const Milestone *m) { return m->state != MilestoneState::Cancelled; });
    const QLocale locale;
    line.push_back({tr("%1 of %2").arg(locale.toString(qlonglong(done)), locale.toString(qlonglong(wanted))), here, ReportTone::Plain,
                    wanted == 0 ? -1.0 : double(done) / double(wanted)});
    line.push_back(countCell(source.risks().size(), placeOf(u"risks"_s, release), ReportTone::Plain));
    const auto own = std::ranges::count(source.problems(), release.id, &Problem::release);
    const bool errors = std::ranges::any_of(
        source.problems(), [&](const Problem &problem) { return problem.release == release.id && problem.severity == Severity::Error; });
    const OverviewPlace below = placeOf(u"problems"_s, release);
    line.push_back(problemsKnown ? countCell(size_t(own), below, errors ? ReportTone::Bad : ReportTone::Warning) : OverviewCell{QString(), below});
    return line;
}

} // namespace

QStringList releaseHeadings()
{
    return {tr("Release"), tr("Status"), tr("Go-live"), tr("In"), tr("Next date"), tr("Done"), tr("Risks"), tr("Problems")};
}

std::vector<OverviewLine> releases(const ReportSource &source, bool problemsKnown)
{
    std::vector<const Release *> shown = source.releases();
    if (shown.size() > mostReleases) {
        // What is planned comes first where there is no room for all.
        std::ranges::stable_partition(shown, [](const Release *release) { return release->state == ReleaseState::Planned; });
        shown.resize(mostReleases);
    }
    std::vector<OverviewLine> lines;
    for (const Release *release : shown)
        lines.push_back(releaseLine(source, *release, problemsKnown));
    if (const size_t others = source.releases().size() - shown.size())
        lines.push_back({{tr("and %1 more").arg(QLocale().toString(qulonglong(others))), {u"tables"_s, {}}, ReportTone::Quiet}});
    return lines;
}

std::vector<OverviewLine> dates(const ReportSource &source, size_t most)
{
    std::vector<OverviewLine> lines;
    for (const Milestone *milestone : source.milestonesAhead()) {
        if (lines.size() == most)
            break;
        const OverviewPlace place = placeOf(u"milestones"_s, *milestone);
        const QDate start = source.timetable().startOf(milestone->id);
        const QDate end = source.timetable().endOf(milestone->id);
        const QString title = source.titleOf(*milestone);
        const QString what = end > start ? tr("%1, until %2").arg(title, dayText(end)) : title;
        lines.push_back({{dayText(start), place}, {what, place}, {countdownText(source, *milestone), place, ReportTone::Quiet}});
    }
    return lines;
}

std::vector<OverviewLine> risks(const ReportSource &source, size_t most)
{
    const RiskMeasure measure(source.plan());
    std::vector<OverviewLine> lines;
    for (const Risk *risk : source.risks()) {
        if (lines.size() == most)
            break;
        const OverviewPlace place = placeOf(u"risks"_s, *risk);
        const RiskSpot spot = measure.worst(*risk, RiskStage::Residual);
        const bool struck = risk->state == RiskState::Struck;
        const OverviewCell rating{struck ? label(risk->state) : ratingText(measure, spot), place,
                                  struck ? ReportTone::Bad : ratingTone(measure.rating(spot))};
        lines.push_back({rating, {risk->title, place}, {source.ownerText(risk->owner), place, ReportTone::Quiet}});
    }
    return lines;
}

std::vector<OverviewLine> gates(const ReportSource &source, size_t most)
{
    std::vector<OverviewLine> lines;
    for (const OpenGate &each : openGates(source)) {
        if (lines.size() == most)
            break;
        const GateStanding &standing = each.standing;
        const OverviewPlace place = placeOf(u"decisions"_s, *each.gate);
        const bool telling = standing.state == GateState::NotReady || standing.state == GateState::Waived;
        const ReportTone tone = telling ? gateTone(standing.state) : ReportTone::Plain;
        const QString why = standing.reasons.isEmpty() ? standing.decider.sentence : standing.reasons.front();
        lines.push_back({{stateName(standing.state), place, tone},
                         {tr("%1 on %2").arg(each.gate->title, whenText(source, *each.milestone)), place},
                         {why, place, ReportTone::Quiet}});
    }
    return lines;
}

std::vector<OverviewLine> capacity(const ReportSource &source)
{
    std::vector<OverviewLine> lines;
    for (const SkillNeed &need : skillNeeds(source)) {
        const OverviewPlace place{u"capacity"_s, {QString::fromLatin1(Record<Skill>::table), need.skill.value()}};
        const ReportTone tone = need.isShort() ? ReportTone::Bad : ReportTone::Plain;
        lines.push_back({{need.name, place}, {QString(), place, tone, need.share()}, {needText(need), place, tone}});
    }
    return limited(std::move(lines), mostSkills, u"capacity"_s);
}

std::vector<OverviewLine> problems(const ReportSource &source, size_t most)
{
    std::vector<OverviewLine> lines;
    for (const Problem &problem : source.problems()) {
        if (problem.severity == Severity::Notice || lines.size() == most)
            continue;
        const OverviewPlace place{problem.table.isEmpty() ? u"problems"_s : pageOf(problem.table), {problem.table, problem.record}};
        lines.push_back({{severityText(problem.severity), place, severityTone(problem.severity)}, {problem.text, place}});
    }
    return lines;
}

std::vector<OverviewLine> staleAudiences(const ReportSource &source)
{
    std::vector<OverviewLine> lines;
    for (const StaleDates &stale : staleDates(source.plan(), source.timetable(), source.today())) {
        const Audience *audience = source.plan().find(stale.audience);
        const Release *release = source.plan().find(stale.release);
        if (!audience || !release)
            continue;
        const OverviewPlace place = placeOf(u"communication"_s, *audience);
        const QString since = dayText(stale.lastTold.date());
        const QString name = displayName(source.plan(), *release);
        const QString count = QLocale().toString(qulonglong(stale.changes.size()));
        const QString text = stale.changes.size() == 1 ? tr("a date of %1 has moved since %2").arg(name, since)
                                                       : tr("%1 dates of %2 have moved since %3").arg(count, name, since);
        lines.push_back({{audience->name, place, ReportTone::Warning}, {text, place}});
    }
    return limited(std::move(lines), mostAudiences, u"communication"_s);
}

std::vector<OverviewLine> messages(const ReportSource &source, size_t most)
{
    std::vector<OverviewLine> lines;
    for (const DueMessage &due : dueMessages(source)) {
        if (!due.isOverdue(source.today()) || lines.size() == most)
            continue;
        const Audience *audience = source.plan().find(due.message->audience);
        const OverviewPlace place = placeOf(u"communication"_s, *due.message);
        lines.push_back({{dayText(due.date), place, ReportTone::Bad},
                         {due.message->title, place},
                         {audience ? audience->name : QString(), place, ReportTone::Quiet}});
    }
    return lines;
}

} // namespace Plimsoll::OverviewLines
