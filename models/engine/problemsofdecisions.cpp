// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/problemsofdecisions.h"

#include "domain/allrecords.h"
#include "domain/labels.h"
#include "engine/problemlist.h"
#include "engine/problemtext.h"
#include "engine/readiness/racicheck.h"
#include "engine/readiness/readiness.h"
#include "engine/sentences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString listOf(const QStringList &reasons)
{
    const QString named = reasons.mid(0, fewEnoughToName).join(u' ');
    return reasons.size() <= fewEnoughToName ? named : problemText("%1 And %2 more.").arg(named, QString::number(reasons.size() - fewEnoughToName));
}

/// Says what is wrong with one gate of a release that is still to come.
class GateCheck
{
public:
    GateCheck(ProblemList &list, const Readiness &readiness, const Gate &gate, const Milestone &milestone)
        : m_list(list), m_readiness(readiness), m_gate(gate), m_milestone(milestone), m_day(list.timetable().startOf(milestone.id)),
          m_name(problemText("%1 (%2)", "gate, milestone").arg(quotedName(gate), list.nameOf(milestone)))
    {
    }

    void check()
    {
        checkWaivers();
        if (isSettled(m_list.plan(), m_list.timetable(), m_gate))
            return;
        checkDecider();
        if (!m_day.isValid())
            return;
        checkDecided();
        checkHard();
    }

private:
    void add(Finding finding) { m_list.add(m_gate, m_milestone.release, m_day, std::move(finding)); }

    void checkDecider()
    {
        const Decider decider = deciderOf(m_list.plan(), m_readiness.absences(), m_gate, m_day);
        if (decider.way == DeciderWay::NobodyNamed) {
            add({Severity::Warning, "gate-without-decider", problemText("Gate %1: %2").arg(m_name, decider.sentence),
                 problemText("Choose the role that decides, and a person for it.")});
        } else if (decider.way == DeciderWay::AllAway) {
            add({Severity::Warning, "decider-away", problemText("Gate %1: %2").arg(m_name, decider.sentence),
                 problemText("Choose a deputy who is there, or move the milestone.")});
        }
    }

    void checkDecided()
    {
        if (m_day > m_list.today().addDays(1))
            return;
        const bool past = m_day < m_list.today();
        const QString text = past ? problemText("Gate %1 was on %2, and nobody has decided.") : problemText("Gate %1 is on %2, and nobody has decided yet.");
        add({past ? Severity::Warning : Severity::Notice, "gate-not-decided", text.arg(m_name, dayText(m_day)),
             problemText("Decide on the gate, or move its milestone.")});
    }

    void checkHard()
    {
        if (m_day > m_list.today())
            return;
        QStringList reasons;
        for (const Criterion *criterion : m_readiness.criteriaOf(m_gate.id)) {
            const CriterionStanding standing = m_readiness.of(*criterion);
            if (criterion->hard && standing.state == CriterionState::NotMet)
                reasons << problemText("%1: %2", "criterion, why").arg(criterion->title, standing.sentence);
        }
        if (reasons.isEmpty())
            return;
        add({Severity::Warning, "gate-not-ready", problemText("Gate %1 is not ready on its day. %2").arg(m_name, listOf(reasons)),
             problemText("Meet what is missing, waive it with a reason, or decide no go and let the milestone slip.")});
    }

    void checkWaivers()
    {
        for (const Criterion *criterion : m_readiness.criteriaOf(m_gate.id)) {
            if (criterion->waiverReason.trimmed().isEmpty() || m_readiness.of(*criterion).state == CriterionState::Met)
                continue;
            if (isWaived(*criterion, m_list.today())) {
                checkWhole(*criterion);
                continue;
            }
            m_list.add(*criterion, m_milestone.release, m_day,
                       {Severity::Warning, "waiver-expired",
                        problemText("The waiver of %1 at gate %2 ran out on %3, and it is not met.")
                            .arg(quotedName(*criterion), m_name, dayText(criterion->waiverExpires)),
                        problemText("Meet the criterion, or waive it again with a reason and a day.")});
        }
    }

    /// Dialogs and cells ask for all of it where the criterion is hard; what came in otherwise, and soft ones, may lack it.
    void checkWhole(const Criterion &criterion)
    {
        QStringList missing;
        if (!criterion.waiverExpires.isValid())
            missing << problemText("a last day");
        if (!m_list.plan().find(criterion.waivedBy) && !m_list.plan().table<Person>().isEmpty())
            missing << problemText("somebody who answers for it");
        if (missing.isEmpty())
            return;
        m_list.add(criterion, m_milestone.release, m_day,
                   {criterion.hard ? Severity::Warning : Severity::Notice, "criterion-waiver-incomplete",
                    problemText("The waiver of %1 at gate %2 lacks %3.").arg(quotedName(criterion), m_name, listText(missing)),
                    problemText("Waive it again with a reason, a last day and somebody who answers for it, or meet the criterion.")});
    }

    ProblemList &m_list;
    const Readiness &m_readiness;
    const Gate &m_gate;
    const Milestone &m_milestone;
    QDate m_day;
    QString m_name;
};

void checkGates(ProblemList &list)
{
    if (list.plan().table<Gate>().isEmpty())
        return;
    const Readiness readiness(list.plan(), list.timetable(), list.today());
    for (const Gate &gate : list.plan().table<Gate>()) {
        const Milestone *milestone = list.plan().find(gate.milestone);
        if (milestone && list.isLive(milestone->release) && milestone->state == MilestoneState::Planned)
            GateCheck(list, readiness, gate, *milestone).check();
    }
}

void checkConditions(ProblemList &list)
{
    for (const DecisionCondition &condition : list.plan().table<DecisionCondition>()) {
        if (condition.done.isValid() || !condition.due.isValid() || condition.due >= list.today())
            continue;
        const Decision *decision = list.plan().find(condition.decision);
        const Gate *gate = decision ? list.plan().find(decision->gate) : nullptr;
        const Milestone *milestone = gate ? list.plan().find(gate->milestone) : nullptr;
        if (!milestone || !list.isLive(milestone->release))
            continue;
        list.add(condition, milestone->release, condition.due,
                 {Severity::Warning, "condition-overdue",
                  problemText("%1, a condition of the decision at %2, was due on %3.").arg(quotedName(condition), quotedName(*gate), dayText(condition.due)),
                  problemText("Type the day on which it was met, or agree on another day.")});
    }
}

/// The responsibility that a row of the matrix is shown by; where it has none, its milestone is.
const Responsibility *firstOf(const Plan &plan, const RaciRow &row)
{
    for (const Responsibility &part : plan.table<Responsibility>()) {
        if (row.milestone.isValid() ? part.milestone == row.milestone : !part.milestone.isValid() && part.activity.trimmed() == row.activity)
            return &part;
    }
    return nullptr;
}

void checkAccountable(ProblemList &list, const RaciRow &row)
{
    const Milestone *milestone = list.plan().find(row.milestone);
    const QString name = milestone ? list.nameOf(*milestone) : quotedText(row.activity, recordLabel<Responsibility>());
    QStringList roles;
    for (const RoleId id : row.accountable) {
        if (const Role *role = list.plan().find(id))
            roles << quotedName(*role);
    }
    const QString text = row.accountable.empty() ? problemText("Nobody is accountable for %1.").arg(name)
                                                 : problemText("%1 roles are accountable for %2: %3.")
                                                     .arg(QString::number(roles.size()), name, roles.join(", "_L1));
    Finding finding{Severity::Notice, "not-one-accountable", text, problemText("Make exactly one role accountable in the RACI matrix.")};
    const Responsibility *part = firstOf(list.plan(), row);
    if (part)
        list.add(*part, milestone ? milestone->release : ReleaseId(), milestone ? list.timetable().startOf(milestone->id)
            : QDate(), std::move(finding));
    else if (milestone)
        list.add(*milestone, std::move(finding));
}

/// Only gates have a day on which the accountable must be there.
void checkAccountableAway(ProblemList &list, const AbsentDays &absences, const RaciRow &row)
{
    const Milestone *milestone = list.plan().find(row.milestone);
    const Role *role = row.isSound() ? list.plan().find(row.accountable.front()) : nullptr;
    const QDate day = milestone ? list.timetable().startOf(milestone->id) : QDate();
    if (!role || !day.isValid() || day < list.today() || !list.plan().find(role->person) || !absences.isAway(role->person, day))
        return;
    const bool deputyThere = list.plan().find(role->deputy) && !absences.isAway(role->deputy, day);
    // Who owns the milestone as well is missed there already.
    if (deputyThere || std::ranges::find(milestone->owners, role->id) != milestone->owners.end())
        return;
    list.add(*milestone, {Severity::Warning, "accountable-away",
                          problemText("%1 is accountable for %2 on %3, but who fills the role is away, and nobody deputises.")
                              .arg(quotedName(*role), list.nameOf(*milestone), dayText(day)),
                          problemText("Choose a deputy for the role, or move the milestone.")});
}

void checkRaci(ProblemList &list)
{
    const AbsentDays absences(list.plan());
    for (const RaciRow &row : raciRows(list.plan(), {})) {
        const Milestone *milestone = list.plan().find(row.milestone);
        if (milestone && (!list.isLive(milestone->release) || milestone->state != MilestoneState::Planned))
            continue;
        if (!row.isSound())
            checkAccountable(list, row);
        checkAccountableAway(list, absences, row);
    }
}

} // namespace

void checkDecisions(ProblemList &list)
{
    checkGates(list);
    checkConditions(list);
    checkRaci(list);
}

} // namespace Plimsoll
