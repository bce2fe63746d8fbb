// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rollout/ladderrungs.h"

#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/plansettings.h"
#include "domain/titlepattern.h"
#include "engine/datecalculator.h"
#include "engine/planzone.h"
#include "engine/rollout/rolloutstages.h"
#include "engine/rolloutfacts.h"
#include "engine/sentences.h"
#include "items/celltext.h"
#include "items/deadlinetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int hoursOfDay = 24;
constexpr double secondsOfHour = 3600;

QString tr(const char *text)
{
    return QCoreApplication::translate("RolloutLadder", text);
}

/// When a step is.
struct StepTime {
    QDate day;
    QString time;
    QDateTime moment; ///< In the plan's zone; invalid where the step has no time of day.
};

StepTime timeOf(const Plan &plan, const Timetable &timetable, const Milestone &milestone)
{
    const MilestoneDate *date = timetable.find(milestone.id);
    if (!date || !date->start.isValid())
        return {};
    const QLocale locale;
    // The end of a day is no time that could be told in another zone.
    if (!date->moment.isValid() || !deadlineTimeOf(plan, milestone, *date).isValid())
        return {date->start, deadlineText(plan, milestone, locale, date), {}};
    const QDateTime local = date->moment.toTimeZone(planZone(plan));
    const QString time = timeText(local.time(), locale) + u' ' + plan.settings().timeZone;
    return {local.date(), time, local};
}

RungState stateOf(const RolloutStep &step, const Milestone &milestone, QDate day, QDate today)
{
    if (step.outcome == StepOutcome::Killed)
        return RungState::TakenBack;
    if (step.outcome == StepOutcome::Passed)
        return RungState::Passed;
    if (milestone.state == MilestoneState::Cancelled)
        return RungState::Cancelled;
    return day.isValid() && day <= today ? RungState::Running : RungState::ToCome;
}

QString holdText(double hours)
{
    const int whole = int(hours);
    if (hours > whole)
        return tr("%1 hours").arg(QLocale().toString(hours, 'g', 6));
    return whole % hoursOfDay == 0 ? amountLabel(whole / hoursOfDay, OffsetUnit::CalendarDays) : amountLabel(whole, OffsetUnit::Hours);
}

void fillHold(LadderRung &rung, double hours, const StepTime &when)
{
    if (hours <= 0 || rung.state == RungState::TakenBack || rung.state == RungState::Cancelled)
        return;
    const QString amount = holdText(hours);
    if (when.moment.isValid()) {
        const QDateTime end = when.moment.addSecs(qint64(hours * secondsOfHour));
        rung.watchedUntil = end.date();
        rung.hold = tr("Watched for %1, until %2").arg(amount, momentText(end, end.timeZone(), QLocale()));
    } else if (when.day.isValid()) {
        rung.watchedUntil = when.day.addDays(int(hours) / hoursOfDay);
        rung.hold = tr("Watched for %1, until %2").arg(amount, dayText(rung.watchedUntil));
    } else {
        rung.hold = tr("Watched for %1").arg(amount);
    }
}

/// "Switch to Green", "in Staging"; empty where the title says so.
QString placeText(const Plan &plan, const RolloutStep &step, const QString &title)
{
    if (step.technique == RolloutTechnique::BlueGreen || step.action == RolloutAction::SwitchBack) {
        RolloutStage stage;
        stage.action = step.action;
        stage.environment = step.environment;
        const QString side = stageTitle(plan, step.technique, stage);
        return title.contains(side) ? QString() : side;
    }
    const Environment *environment = plan.find(step.environment);
    return environment ? tr("in %1").arg(environment->name) : QString();
}

QStringList detailsOf(const Plan &plan, const RolloutStep &step, const QString &title)
{
    QStringList where{placeText(plan, step, title), step.cohort.simplified()};
    where.removeAll(QString());
    QStringList watch;
    if (const QString metric = step.metric.simplified(); !metric.isEmpty())
        watch << tr("Watched: %1").arg(metric);
    if (const QString kill = step.killCriterion.simplified(); !kill.isEmpty())
        watch << tr("Taken back at: %1").arg(kill);
    QStringList lines{where.join(u" · "_s), watch.join(u" · "_s)};
    lines.removeAll(QString());
    return lines;
}

LadderRung drawnRung(const Plan &plan, const Timetable &timetable, const RolloutStep &step, QDate today)
{
    LadderRung rung;
    rung.step = step.id;
    rung.share = step.share;
    const Milestone *milestone = plan.find(step.milestone);
    if (!milestone)
        return rung;
    const StepTime when = timeOf(plan, timetable, *milestone);
    rung.day = when.day;
    rung.time = when.time;
    rung.title = displayTitle(plan, *milestone);
    rung.state = stateOf(step, *milestone, when.day, today);
    fillHold(rung, step.holdHours, when);
    rung.details = detailsOf(plan, step, rung.title);
    return rung;
}

void markLive(const Plan &plan, const Timetable &timetable, const RolloutLadder &ladder, DrawnLadder &drawn)
{
    const Release *release = plan.find(ladder.release);
    if (!release || ladder.technique != RolloutTechnique::BlueGreen)
        return;
    const auto live = liveSide(plan, timetable, release->product);
    const Environment *side = live ? plan.find(live->environment) : nullptr;
    if (!side)
        return;
    drawn.live = tr("%1 is live since %2").arg(quotedName(*side), dayText(live->day));
    for (LadderRung &rung : drawn.rungs)
        rung.isLive = rung.step == live->since;
}

void markToday(DrawnLadder &drawn, QDate today)
{
    const auto later = std::ranges::find_if(drawn.rungs, [&](const LadderRung &rung) { return !rung.day.isValid() || rung.day > today; });
    drawn.begun = int(later - drawn.rungs.begin());
    if (drawn.begun > 0) {
        const QDate until = drawn.rungs[size_t(drawn.begun) - 1].watchedUntil;
        drawn.todayInHold = until.isValid() && today <= until;
    }
}

} // namespace

std::vector<DrawnLadder> drawnLadders(const Plan &plan, const Timetable &timetable, QDate today)
{
    std::vector<DrawnLadder> all;
    for (const RolloutLadder &ladder : rolloutLadders(plan, timetable)) {
        DrawnLadder drawn;
        drawn.release = ladder.release;
        drawn.title = tr("%1: %2").arg(ladderName(plan, ladder), label(ladder.technique));
        for (const RolloutStepId id : ladder.steps)
            drawn.rungs.push_back(drawnRung(plan, timetable, *plan.find(id), today));
        markLive(plan, timetable, ladder, drawn);
        markToday(drawn, today);
        all.push_back(std::move(drawn));
    }
    return all;
}

QString rungStateText(RungState state)
{
    switch (state) {
    case RungState::ToCome:
        return tr("To come");
    case RungState::Running:
        return tr("Running");
    case RungState::Passed:
        return label(StepOutcome::Passed);
    case RungState::TakenBack:
        return label(StepOutcome::Killed);
    case RungState::Cancelled:
        break;
    }
    return label(MilestoneState::Cancelled);
}

QString rungStandingText(const LadderRung &rung)
{
    return rung.isLive ? tr("%1, live").arg(rungStateText(rung.state)) : rungStateText(rung.state);
}

QString rungDayText(const LadderRung &rung)
{
    return rung.day.isValid() ? dayText(rung.day) : tr("No date");
}

QString rungShareText(const LadderRung &rung)
{
    return tr("%1 %").arg(QLocale().toString(rung.share, 'g', 6));
}

QString rungText(const LadderRung &rung)
{
    const QString when = rung.time.isEmpty() ? rungDayText(rung) : tr("%1, %2").arg(rungDayText(rung), rung.time);
    QStringList lines{rung.title, when, tr("%1 of the users: %2").arg(rungShareText(rung), rungStandingText(rung))};
    lines << rung.details << rung.hold;
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace Plimsoll
