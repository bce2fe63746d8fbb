// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checks.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

using enum CheckTopic;

constexpr std::array checks{
    PlanCheck{"anchor-without-date", Dates, QT_TRANSLATE_NOOP("Checks", "A milestone whose anchor has no date has none itself.")},
    PlanCheck{"build-after-go-live", Dates, QT_TRANSLATE_NOOP("Checks", "What is built after the go-live does not ship with it.")},
    PlanCheck{"date-out-of-range", Dates,
              QT_TRANSLATE_NOOP("Checks", "A rule that leads outside the years 1970 to 2199 is mistyped, and gives no date.")},
    PlanCheck{"dependency-violated", Dates,
              QT_TRANSLATE_NOOP("Checks", "What waits for something else cannot be before it, whatever its rule says.")},
    PlanCheck{"done-in-future", Dates, QT_TRANSLATE_NOOP("Checks", "What is said to be done on a day to come moves what counts from it.")},
    PlanCheck{"freeze-after-go-live", Dates, QT_TRANSLATE_NOOP("Checks", "A freeze after the go-live freezes nothing.")},
    PlanCheck{"gate-after-go-live", Dates, QT_TRANSLATE_NOOP("Checks", "A gate after the go-live can stop nothing any more.")},
    PlanCheck{"go-live-before-holiday", Dates, QT_TRANSLATE_NOOP("Checks", "Faults show on the day after; then nobody is there to roll back.")},
    PlanCheck{"go-live-before-weekend", Dates,
              QT_TRANSLATE_NOOP("Checks", "Faults show on the day after; at the weekend nobody is there to roll back.")},
    PlanCheck{"go-live-on-day-off", Dates, QT_TRANSLATE_NOOP("Checks", "On a day off nobody watches the go-live or can take it back.")},
    PlanCheck{"milestone-missed", Dates, QT_TRANSLATE_NOOP("Checks", "A missed milestone needs another day, or nobody plans with it.")},
    PlanCheck{"no-working-day", Dates, QT_TRANSLATE_NOOP("Checks", "Without a working day to land on a milestone has no date.")},
    PlanCheck{"on-day-off", Dates, QT_TRANSLATE_NOOP("Checks", "On a day off nobody does what the milestone asks.")},
    PlanCheck{"past-still-planned", Dates,
              QT_TRANSLATE_NOOP("Checks", "Past milestones that are still planned hide what was done and what was missed.")},
    PlanCheck{"rule-cycle", Dates, QT_TRANSLATE_NOOP("Checks", "Milestones that count from each other in a circle have no date.")},
    PlanCheck{"tentative-soon", Dates, QT_TRANSLATE_NOOP("Checks", "Two weeks ahead others plan by the date, so it must be certain.")},

    PlanCheck{"booking-in-window", Windows, QT_TRANSLATE_NOOP("Checks", "An environment that is closed cannot be used, booked or not.")},
    PlanCheck{"booking-overlap", Windows, QT_TRANSLATE_NOOP("Checks", "Two releases in one environment spoil each other's tests.")},
    PlanCheck{"exception-unused", Windows, QT_TRANSLATE_NOOP("Checks", "A leave that is not needed lets something into the window later, unseen.")},
    PlanCheck{"in-blackout", Windows, QT_TRANSLATE_NOOP("Checks", "A blackout forbids changes; what is planned in it will be stopped.")},
    PlanCheck{"in-maintenance", Windows, QT_TRANSLATE_NOOP("Checks", "During maintenance the environment is not there for anything else.")},
    PlanCheck{"window-end-before-start", Windows, QT_TRANSLATE_NOOP("Checks", "A window that ends before it starts forbids nothing.")},
    PlanCheck{"window-without-date", Windows, QT_TRANSLATE_NOOP("Checks", "A window without dates forbids nothing.")},

    PlanCheck{"capacity-sheet-out", People, QT_TRANSLATE_NOOP("Checks", "Until the sheet is back the hours of that team are last quarter's.")},
    PlanCheck{"milestone-without-owner", People, QT_TRANSLATE_NOOP("Checks", "What nobody owns, nobody does.")},
    PlanCheck{"needed-person-absent", People, QT_TRANSLATE_NOOP("Checks", "Who is needed on the day must be there, or somebody in their place.")},
    PlanCheck{"needed-person-away", People,
              QT_TRANSLATE_NOOP("Checks", "A day may be worked here and be off in the calendar of somebody who is needed.")},
    PlanCheck{"needed-skill-away", People, QT_TRANSLATE_NOOP("Checks", "With everybody away who has the skill, the day cannot be held.")},
    PlanCheck{"owner-away", People, QT_TRANSLATE_NOOP("Checks", "Who owns a milestone must be there on its day, or have a deputy who is.")},
    PlanCheck{"role-without-person", People, QT_TRANSLATE_NOOP("Checks", "A role that nobody fills owns milestones in name only.")},

    PlanCheck{"anchor-cancelled", Records, QT_TRANSLATE_NOOP("Checks", "A schedule that counts from a cancelled milestone counts from nothing.")},
    PlanCheck{"counts-from-cancelled", Records,
              QT_TRANSLATE_NOOP("Checks", "Nobody looks after the date of a cancelled milestone, nor of what counts from it.")},
    PlanCheck{"duplicate-title", Records, QT_TRANSLATE_NOOP("Checks", "Two milestones of one title are taken for each other.")},
    PlanCheck{"holidays-missing", Records, QT_TRANSLATE_NOOP("Checks", "Without the holidays of a year, dates land on them.")},
    PlanCheck{"import-key-doubled", Records, QT_TRANSLATE_NOOP("Checks", "The next import changes only one of two records with the same key.")},
    PlanCheck{"release-still-planned", Records, QT_TRANSLATE_NOOP("Checks", "A release that is out but counts as planned clutters every view.")},
    PlanCheck{"release-without-anchor", Records,
              QT_TRANSLATE_NOOP("Checks", "Without an anchor a release cannot be moved, branched or counted as a whole.")},
    PlanCheck{"released-not-done", Records,
              QT_TRANSLATE_NOOP("Checks", "Milestones that stay planned when the release is out hide what was done and what was left out.")},
    PlanCheck{"train-not-minted", Records, QT_TRANSLATE_NOOP("Checks", "A departure without its release surprises those who plan by the train.")},

    PlanCheck{"audience-stale", Messages, QT_TRANSLATE_NOOP("Checks", "Whoever holds stale dates plans by them.")},
    PlanCheck{"audience-without-public-title", Messages,
              QT_TRANSLATE_NOOP("Checks", "Customers see public titles only; without one they miss the milestone.")},
    PlanCheck{"message-overdue", Messages, QT_TRANSLATE_NOOP("Checks", "The audience still waits for what it was to be told.")},
    PlanCheck{"message-too-late", Messages,
              QT_TRANSLATE_NOOP("Checks", "A message that comes later than its audience's notice leaves no time to act on it.")},
    PlanCheck{"message-without-date", Messages, QT_TRANSLATE_NOOP("Checks", "A message without a day is forgotten.")},
    PlanCheck{"message-without-owner", Messages, QT_TRANSLATE_NOOP("Checks", "What nobody is to send is not sent.")},
    PlanCheck{"message-without-template", Messages, QT_TRANSLATE_NOOP("Checks", "A text that is written on the day is late, and wrong in places.")},
    PlanCheck{"public-title-without-audience", Messages,
              QT_TRANSLATE_NOOP("Checks", "A public title that nobody is meant to read is never published.")},
    PlanCheck{"release-note-missing", Messages, QT_TRANSLATE_NOOP("Checks", "Customers learn of a change from its note and its documentation.")},

    PlanCheck{"freeze-missed", Work, QT_TRANSLATE_NOOP("Checks", "Work that ends after the freeze does not ship.")},
    PlanCheck{"release-does-not-fit", Work, QT_TRANSLATE_NOOP("Checks", "For work that its people have no time for a release ships late, or without it.")},
    PlanCheck{"schedule-outdated", Work, QT_TRANSLATE_NOOP("Checks", "A schedule that is not of today's hours promises what nobody planned.")},
    PlanCheck{"skill-without-people", Work, QT_TRANSLATE_NOOP("Checks", "Work that asks for a skill that nobody has is never done.")},
    PlanCheck{"work-overload", Work, QT_TRANSLATE_NOOP("Checks", "More hours than there are in a week slip, and with them what waits.")},
    PlanCheck{"work-unscheduled", Work, QT_TRANSLATE_NOOP("Checks", "Work that the schedule does not know takes hours from what it knows.")},

    PlanCheck{"risk-action-overdue", Risks, QT_TRANSLATE_NOOP("Checks", "A response that is late leaves the risk as it was.")},
    PlanCheck{"risk-past-proximity", Risks,
              QT_TRANSLATE_NOOP("Checks", "A risk whose day came either struck or is over; the register must say which.")},
    PlanCheck{"risk-review-overdue", Risks, QT_TRANSLATE_NOOP("Checks", "Risks change; a position that nobody looked at is a guess.")},
    PlanCheck{"risk-without-contingency", Risks,
              QT_TRANSLATE_NOOP("Checks", "A high risk strikes; what is done then is not to be thought out on the day.")},
    PlanCheck{"risk-without-owner", Risks, QT_TRANSLATE_NOOP("Checks", "Nobody sees the trigger of a risk that nobody watches.")},

    PlanCheck{"test-case-without-skill", Quality,
              QT_TRANSLATE_NOOP("Checks", "Hours of testing that name no skill are missing from what the people must do.")},
    PlanCheck{"test-cycle-without-tests", Quality, QT_TRANSLATE_NOOP("Checks", "A test cycle in which nothing is planned tests nothing.")},
    PlanCheck{"test-need-exceeds-headroom", Quality,
              QT_TRANSLATE_NOOP("Checks", "A freeze that is shorter than the test need ships what is not tested.")},
    PlanCheck{"test-need-tight", Quality, QT_TRANSLATE_NOOP("Checks", "With no hours to spare, the first fault that is found breaks the plan.")},

    PlanCheck{"blocker-undecided", Triage, QT_TRANSLATE_NOOP("Checks", "A blocker that nobody decides on decides on the release.")},
    PlanCheck{"bug-decision-incomplete", Triage,
              QT_TRANSLATE_NOOP("Checks", "A decision of which nobody knows who took it, or why, is asked for again.")},
    PlanCheck{"deferred-to-nowhere", Triage,
              QT_TRANSLATE_NOOP("Checks", "A bug that is deferred to a release that does not come is dropped unseen.")},
    PlanCheck{"exception-approved-by-one", Triage, QT_TRANSLATE_NOOP("Checks", "After the freeze two must agree; one who approves twice is one.")},
    PlanCheck{"exception-incomplete", Triage, QT_TRANSLATE_NOOP("Checks", "An approval without all that approvers ask for lets nothing in.")},
    PlanCheck{"fix-without-exception", Triage, QT_TRANSLATE_NOOP("Checks", "A fix after the freeze that nobody approved makes the tests worthless.")},
    PlanCheck{"scope-after-freeze", Triage,
              QT_TRANSLATE_NOOP("Checks", "What joins a release after its scope is frozen takes the time of what was agreed.")},
    PlanCheck{"toggle-decision-without-toggle", Triage,
              QT_TRANSLATE_NOOP("Checks", "A fault that ships behind a toggle ships in the open where there is none.")},

    PlanCheck{"build-before-commit", Delivery, QT_TRANSLATE_NOOP("Checks", "With a wrong time of build or commit the lead time is wrong.")},
    PlanCheck{"component-without-pipeline", Delivery, QT_TRANSLATE_NOOP("Checks", "Without a pipeline nothing tells whether a build is sound.")},
    PlanCheck{"failed-build-live", Delivery, QT_TRANSLATE_NOOP("Checks", "Customers use a build whose pipeline failed.")},
    PlanCheck{"infrastructure-by-hand", Delivery, QT_TRANSLATE_NOOP("Checks", "What is changed beside the code is taken back by its next run.")},
    PlanCheck{"infrastructure-drift", Delivery, QT_TRANSLATE_NOOP("Checks", "An environment that is not what its code says cannot be made again.")},
    PlanCheck{"infrastructure-without-evidence", Delivery, QT_TRANSLATE_NOOP("Checks", "A change that nothing proves may not have been made.")},
    PlanCheck{"promotion-by-hand", Delivery, QT_TRANSLATE_NOOP("Checks", "What came beside the pipeline cannot be made again by it.")},
    PlanCheck{"promotion-past-gate", Delivery, QT_TRANSLATE_NOOP("Checks", "A gate that builds pass without a go holds nothing back.")},
    PlanCheck{"version-drift", Delivery, QT_TRANSLATE_NOOP("Checks", "What is tried in an older build is not what customers get.")},

    PlanCheck{"back-out-not-rehearsed", Rollout, QT_TRANSLATE_NOOP("Checks", "A way back that nobody went is not known to lead anywhere.")},
    PlanCheck{"go-live-without-back-out", Rollout, QT_TRANSLATE_NOOP("Checks", "Who cannot go back must go on, whatever happens.")},
    PlanCheck{"step-without-kill-criterion", Rollout, QT_TRANSLATE_NOOP("Checks", "Without figures that say stop, a bad roll-out goes on.")},
    PlanCheck{"step-without-on-call", Rollout, QT_TRANSLATE_NOOP("Checks", "Nobody takes back a step on a day on which nobody is on call.")},
    PlanCheck{"switch-without-data-note", Rollout, QT_TRANSLATE_NOOP("Checks", "Data that is written on one side is lost on the other.")},
    PlanCheck{"toggle-overdue", Rollout, QT_TRANSLATE_NOOP("Checks", "Every old toggle doubles what must be tested.")},
    PlanCheck{"toggle-undated", Rollout, QT_TRANSLATE_NOOP("Checks", "A toggle without a day of removal stays for good.")},
    PlanCheck{"toggle-unknown", Rollout, QT_TRANSLATE_NOOP("Checks", "By a name that no toggle bears nobody switches anything.")},

    PlanCheck{"accountable-away", Decisions, QT_TRANSLATE_NOOP("Checks", "Who is accountable must be there at the gate, or have a deputy who is.")},
    PlanCheck{"condition-overdue", Decisions, QT_TRANSLATE_NOOP("Checks", "A conditional go is none where its conditions are not met.")},
    PlanCheck{"decider-away", Decisions, QT_TRANSLATE_NOOP("Checks", "A gate cannot be decided with all away who may decide.")},
    PlanCheck{"gate-not-decided", Decisions, QT_TRANSLATE_NOOP("Checks", "A gate that nobody decides is passed by default.")},
    PlanCheck{"gate-not-ready", Decisions,
              QT_TRANSLATE_NOOP("Checks", "A hard criterion that is not met is a no go, unless somebody answers for it.")},
    PlanCheck{"gate-without-decider", Decisions, QT_TRANSLATE_NOOP("Checks", "Where nobody is named to decide, everybody waits.")},
    PlanCheck{"not-one-accountable", Decisions, QT_TRANSLATE_NOOP("Checks", "With two accountable nobody is.")},

    PlanCheck{"criterion-waiver-incomplete", Waivers,
              QT_TRANSLATE_NOOP("Checks", "A criterion that is waived without an end, or by nobody, asks for nothing any more.")},
    PlanCheck{"waiver-expired", Waivers, QT_TRANSLATE_NOOP("Checks", "What was accepted until a day is not accepted after it.")},
    PlanCheck{"waiver-incomplete", Waivers, QT_TRANSLATE_NOOP("Checks", "What is accepted without an end or a reason is accepted for ever.")},
    PlanCheck{"waiver-without-use", Waivers, QT_TRANSLATE_NOOP("Checks", "A waiver that is left over hides the next problem of its kind.")},
};

} // namespace

std::span<const PlanCheck> allChecks()
{
    return checks;
}

const PlanCheck *findCheck(const QString &id)
{
    const auto found = std::ranges::find_if(checks, [&](const PlanCheck &check) { return id == QLatin1StringView(check.id); });
    return found == checks.end() ? nullptr : &*found;
}

QString whyOf(const PlanCheck &check)
{
    return QCoreApplication::translate("Checks", check.why);
}

QString topicName(CheckTopic topic)
{
    switch (topic) {
    case Dates:
        return u"dates"_s;
    case Windows:
        return u"windows"_s;
    case People:
        return u"people"_s;
    case Records:
        return u"records"_s;
    case Messages:
        return u"messages"_s;
    case Work:
        return u"work"_s;
    case Risks:
        return u"risks"_s;
    case Quality:
        return u"quality"_s;
    case Triage:
        return u"triage"_s;
    case Delivery:
        return u"delivery"_s;
    case Rollout:
        return u"rollout"_s;
    case Decisions:
        return u"decisions"_s;
    case Waivers:
        break;
    }
    return u"waivers"_s;
}

} // namespace Plimsoll
