// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/problemcures.h"

#include "domain/allrecords.h"
#include "domain/edits/absenceedits.h"
#include "domain/edits/milestoneedits.h"
#include "domain/edits/removal.h"
#include "domain/labels.h"
#include "domain/plandraft.h"
#include "domain/titlepattern.h"
#include "engine/presentdates.h"
#include "engine/problemlist.h"
#include "engine/sentences.h"
#include "engine/waivers.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString cureWords(const char *text)
{
    return QCoreApplication::translate("Cures", text);
}

struct Question {
    const Plan &plan;
    const Timetable &timetable;
    const Problem &problem;
    QDate today;

    /// The record that the problem is about; null where it is of another type, or gone.
    template<typename R>
    [[nodiscard]] const R *record() const
    {
        return problem.table == QLatin1StringView(Record<R>::table) ? plan.find(Id<R>(problem.record)) : nullptr;
    }
};

using Answer = std::optional<PlanEdit>;

/// Calls change(R &) on the record.
template<typename R, typename Function>
Answer changed(const Plan &plan, Id<R> id, const QString &label, Function &&change)
{
    PlanDraft draft(plan);
    draft.update(id, change);
    return draft.toEdit(label);
}

Answer labelled(PlanEdit edit, const QString &label)
{
    edit.label = label;
    return edit;
}

/// The only one of a release that is not cancelled; null where there are several or none.
const Milestone *onlyGoLive(const Plan &plan, ReleaseId release)
{
    const Milestone *found = nullptr;
    for (const Milestone &m : plan.table<Milestone>()) {
        if (m.release != release || m.kind != MilestoneKind::GoLive || m.state == MilestoneState::Cancelled)
            continue;
        if (found)
            return nullptr;
        found = &m;
    }
    return found;
}

Answer chooseAnchor(const Question &q)
{
    const Release *release = q.record<Release>();
    const Milestone *goLive = release ? onlyGoLive(q.plan, release->id) : nullptr;
    const Milestone *anchor = release ? q.plan.find(release->anchor) : nullptr;
    if (!goLive || (anchor && anchor->state != MilestoneState::Cancelled))
        return {};
    return labelled(edits::setAnchor(q.plan, goLive->id),
                    cureWords("Make %1 the anchor of %2").arg(quotedTitle(q.plan, *goLive), displayName(q.plan, *release)));
}

Answer markReleased(const Question &q)
{
    const Release *release = q.record<Release>();
    if (!release || release->state != ReleaseState::Planned)
        return {};
    return changed(q.plan, release->id, cureWords("Mark %1 as released").arg(displayName(q.plan, *release)),
                   [](Release &r) { r.state = ReleaseState::Released; });
}

/// As when the milestone that it counts from is removed: the day stays.
Answer pinWhereItIs(const Question &q)
{
    const Milestone *milestone = q.record<Milestone>();
    const QDate day = milestone ? q.timetable.startOf(milestone->id) : QDate();
    const Milestone *anchor = milestone && milestone->rule == RuleKind::Offset ? q.plan.find(milestone->anchor) : nullptr;
    if (!day.isValid() || !anchor || anchor->state != MilestoneState::Cancelled)
        return {};
    return labelled(edits::pinMilestone(q.plan, milestone->id, day, presentDates(q.plan, q.timetable, q.today)),
                    cureWords("Pin %1 to %2").arg(quotedTitle(q.plan, *milestone), dayText(day)));
}

Answer commitToDate(const Question &q)
{
    const Milestone *milestone = q.record<Milestone>();
    const QDate day = milestone ? q.timetable.startOf(milestone->id) : QDate();
    if (!day.isValid() || milestone->commitment != Commitment::Tentative)
        return {};
    const QString label = cureWords("Commit to %1 on %2").arg(quotedTitle(q.plan, *milestone), dayText(day));
    return changed(q.plan, milestone->id, label, [](Milestone &m) { m.commitment = Commitment::Committed; });
}

Answer removeException(const Question &q)
{
    const auto *exception = q.record<WindowException>();
    const Milestone *milestone = exception ? q.plan.find(exception->milestone) : nullptr;
    if (!milestone)
        return {};
    const WindowExceptionId id = exception->id;
    return labelled(edits::removeRecords<WindowException>(q.plan, std::span(&id, 1)),
                    cureWords("Remove the exception of %1").arg(quotedTitle(q.plan, *milestone)));
}

/// Of several who are away on the day, the one whom the sentence names.
Answer askDeputy(const Question &q)
{
    const Milestone *milestone = q.record<Milestone>();
    // Where the deputy of an owner is away as well, the sentence names both.
    if (!milestone || (q.problem.check == "owner-away"_L1 && q.problem.severity != Severity::Notice))
        return {};
    for (const StandIn &standIn : findStandIns(q.plan, q.timetable, q.today)) {
        const Person *absent = q.plan.find(standIn.absent);
        if (standIn.milestone == milestone->id && absent && q.problem.text.contains(quotedName(*absent)))
            return edits::letStandIn(q.plan, standIn.milestone, standIn.absent, standIn.deputy);
    }
    return {};
}

Answer promoteDeputy(const Question &q)
{
    const Role *role = q.record<Role>();
    const Person *deputy = role && !role->person.isValid() ? q.plan.find(role->deputy) : nullptr;
    if (!deputy)
        return {};
    return changed(q.plan, role->id, cureWords("Let the deputy %1 fill the role %2").arg(quotedName(*deputy), quotedName(*role)), [](Role &r) {
        r.person = r.deputy;
        r.deputy = {};
    });
}

/// The one role that owns the milestone from which the message counts.
Answer ownMessage(const Question &q)
{
    const Message *message = q.record<Message>();
    const Milestone *milestone = message ? q.plan.find(message->milestone) : nullptr;
    const Role *owner = milestone && milestone->owners.size() == 1 ? q.plan.find(milestone->owners.front()) : nullptr;
    if (!owner || owner->everyone || q.plan.find(message->owner))
        return {};
    const QString label = cureWords("Let %1, who owns %2, send %3").arg(quotedName(*owner), quotedTitle(q.plan, *milestone), quotedName(*message));
    return changed(q.plan, message->id, label, [&](Message &m) { m.owner = owner->id; });
}

/// The only text for the purpose of the message.
Answer chooseTemplate(const Question &q)
{
    const Message *message = q.record<Message>();
    const MessageTemplate *only = nullptr;
    for (const MessageTemplate &text : q.plan.table<MessageTemplate>()) {
        if (!message || text.purpose != message->purpose)
            continue;
        if (only)
            return {};
        only = &text;
    }
    if (!only || q.plan.find(message->messageTemplate))
        return {};
    return changed(q.plan, message->id, cureWords("Write %1 from the template %2").arg(quotedName(*message), quotedName(*only)),
                   [&](Message &m) { m.messageTemplate = only->id; });
}

/// The milestones without owner that the problem counts: one, or those of a release.
std::vector<const Milestone *> ownerless(const Question &q)
{
    std::vector<const Milestone *> found;
    const Release *release = q.record<Release>();
    const Milestone *one = q.record<Milestone>();
    const ProblemList list(q.plan, q.timetable, q.today);
    for (const Milestone *m : list.ahead()) {
        const bool meant = one ? m->id == one->id : release && m->release == release->id;
        if (meant && m->owners.empty())
            found.push_back(m);
    }
    return found;
}

/// Copies get the owners of what they were copied from.
Answer ownersOfPattern(const Question &q)
{
    const auto milestones = ownerless(q);
    if (milestones.empty())
        return {};
    PlanDraft draft(q.plan);
    for (const Milestone *milestone : milestones) {
        const Milestone *pattern = q.plan.find(milestone->copiedFrom);
        if (!pattern || pattern->owners.empty())
            return {};
        draft.update(milestone->id, [&](Milestone &m) { m.owners = pattern->owners; });
    }
    return draft.toEdit(milestones.size() == 1 ? cureWords("Give %1 the owner that its pattern has").arg(quotedTitle(q.plan, *milestones.front()))
                                               : cureWords("Give %1 milestones the owners that their patterns have").arg(milestones.size()));
}

/// Whoever is accountable for the milestone, and is somebody, decides at its gate.
Answer letAccountableDecide(const Question &q)
{
    const Gate *gate = q.record<Gate>();
    if (!gate || gate->decider.isValid())
        return {};
    const Role *accountable = nullptr;
    for (const Responsibility &part : q.plan.table<Responsibility>()) {
        if (part.milestone != gate->milestone || part.raci != Raci::Accountable)
            continue;
        if (accountable)
            return {};
        accountable = q.plan.find(part.role);
    }
    if (!accountable || !q.plan.find(accountable->person))
        return {};
    return changed(q.plan, gate->id, cureWords("Let %1 decide at %2").arg(quotedName(*accountable), quotedName(*gate)),
                   [&](Gate &g) { g.decider = accountable->id; });
}

Answer endUnusedWaiver(const Question &q)
{
    const Waiver *waiver = q.record<Waiver>();
    return waiver ? Answer(endWaiver(q.plan, waiver->id)) : Answer();
}

struct Cure {
    const char *check;
    Answer (*answer)(const Question &);
};

constexpr std::array cures{
    Cure{"anchor-cancelled", chooseAnchor},
    Cure{"counts-from-cancelled", pinWhereItIs},
    Cure{"exception-unused", removeException},
    Cure{"gate-without-decider", letAccountableDecide},
    Cure{"message-without-owner", ownMessage},
    Cure{"message-without-template", chooseTemplate},
    Cure{"milestone-without-owner", ownersOfPattern},
    Cure{"needed-person-absent", askDeputy},
    Cure{"owner-away", askDeputy},
    Cure{"release-still-planned", markReleased},
    Cure{"release-without-anchor", chooseAnchor},
    Cure{"role-without-person", promoteDeputy},
    Cure{"tentative-soon", commitToDate},
    Cure{"waiver-without-use", endUnusedWaiver},
};

struct CheckPlace {
    const char *check;
    CurePlace place;
};

constexpr std::array places{
    CheckPlace{"freeze-missed", CurePlace::Fit},
    CheckPlace{"release-does-not-fit", CurePlace::Fit},
    CheckPlace{"schedule-outdated", CurePlace::Leveling},
    CheckPlace{"skill-without-people", CurePlace::SkillsOfPeople},
    CheckPlace{"work-overload", CurePlace::Leveling},
    CheckPlace{"work-unscheduled", CurePlace::Leveling},
};

} // namespace

std::optional<PlanEdit> cureFor(const Plan &plan, const Timetable &timetable, const Problem &problem, QDate today)
{
    const auto cure = std::ranges::find_if(cures, [&](const Cure &known) { return problem.check == QLatin1StringView(known.check); });
    if (cure == cures.end())
        return {};
    Answer answer = cure->answer({plan, timetable, problem, today});
    return answer && !answer->isEmpty() ? answer : std::nullopt;
}

CurePlace curePlaceFor(const Problem &problem)
{
    const auto known = std::ranges::find_if(places, [&](const CheckPlace &place) { return problem.check == QLatin1StringView(place.check); });
    return known == places.end() ? CurePlace::None : known->place;
}

QStringList curableChecks()
{
    QStringList checks;
    for (const Cure &cure : cures)
        checks << QString::fromLatin1(cure.check);
    return checks;
}

} // namespace Plimsoll
