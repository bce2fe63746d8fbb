// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/waivers.h"

#include "domain/allrecords.h"
#include "domain/edits/removal.h"
#include "domain/labels.h"
#include "domain/plandraft.h"
#include "engine/problemtext.h"
#include "engine/sentences.h"

#include <QSet>

#include <span>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr const char *unusedCheck = "waiver-without-use";
constexpr const char *incompleteCheck = "waiver-incomplete";

QString shortReason(const Waiver &waiver)
{
    return quotedText(waiver.reason.simplified(), recordLabel<Waiver>());
}

/// Tells one problem after the other apart, and remembers which waivers were of use.
class Judge
{
public:
    Judge(const Plan &plan, QDate today) : m_plan(plan), m_today(today) {}

    void judge(Problem problem)
    {
        const Waiver *held = nullptr;
        const Waiver *expired = nullptr;
        // That of the record before that of the check as a whole.
        for (const Waiver &waiver : m_plan.table<Waiver>()) {
            if (!concerns(waiver, problem))
                continue;
            m_used.insert(waiver.id);
            if (!holdsOn(waiver, m_today))
                expired = expired && expired->expires >= waiver.expires ? expired : &waiver;
            else if (!held || (held->table.isEmpty() && !waiver.table.isEmpty()))
                held = &waiver;
        }
        if (held) {
            m_judged.waived.push_back({std::move(problem), *held});
            return;
        }
        if (expired)
            problem.text += u' ' + problemText("It was waived (%1) until %2.").arg(shortReason(*expired), dayText(expired->expires));
        m_judged.open.push_back(std::move(problem));
    }

    void tellUnused()
    {
        for (const Waiver &waiver : m_plan.table<Waiver>()) {
            if (m_used.contains(waiver.id))
                continue;
            add(waiver, unusedCheck, problemText("The waiver %1 of the check “%2” accepts nothing that is found.").arg(shortReason(waiver), waiver.check),
                problemText("End the waiver."));
        }
    }

    void tellIncomplete()
    {
        for (const Waiver &waiver : m_plan.table<Waiver>()) {
            if (!m_used.contains(waiver.id))
                continue;
            const bool hasReason = !waiver.reason.trimmed().isEmpty();
            QStringList missing;
            if (!hasReason)
                missing << problemText("a reason");
            if (!waiver.expires.isValid())
                missing << problemText("a last day");
            if (missing.isEmpty())
                continue;
            add(waiver, incompleteCheck,
                hasReason ? problemText("The waiver %1 of the check “%2” lacks %3.").arg(shortReason(waiver), waiver.check, listText(missing))
                          : problemText("The waiver of the check “%1” lacks %2.").arg(waiver.check, listText(missing)),
                problemText("Give it a reason and a last day, or end the waiver."));
        }
    }

    [[nodiscard]] JudgedProblems judged() && { return std::move(m_judged); }

private:
    void add(const Waiver &waiver, const char *check, const QString &text, const QString &cure)
    {
        m_judged.open.push_back({Severity::Notice, QString::fromLatin1(check), text, cure, QString::fromLatin1(Record<Waiver>::table),
                                 waiver.id.value(), ReleaseId()});
    }

    const Plan &m_plan;
    QDate m_today;
    QSet<WaiverId> m_used;
    JudgedProblems m_judged;
};

} // namespace

bool holdsOn(const Waiver &waiver, QDate day)
{
    return !waiver.expires.isValid() || day <= waiver.expires;
}

bool concerns(const Waiver &waiver, const Problem &problem)
{
    return waiver.check == problem.check && (waiver.table.isEmpty() || (waiver.table == problem.table && waiver.record == problem.record));
}

JudgedProblems judgeProblems(const Plan &plan, std::vector<Problem> problems, QDate today)
{
    if (plan.table<Waiver>().isEmpty())
        return {std::move(problems), {}};
    Judge judge(plan, today);
    for (Problem &problem : problems)
        judge.judge(std::move(problem));
    judge.tellUnused();
    judge.tellIncomplete();
    return std::move(judge).judged();
}

JudgedProblems findJudgedProblems(const Plan &plan, const Timetable &timetable, QDate today)
{
    return judgeProblems(plan, findProblems(plan, timetable, today), today);
}

bool isWaivable(const Problem &problem)
{
    return problem.check != QLatin1StringView(unusedCheck) && problem.check != QLatin1StringView(incompleteCheck);
}

const Waiver *findWaiver(const Plan &plan, const QString &check, const QString &table, qint64 record)
{
    for (const Waiver &waiver : plan.table<Waiver>()) {
        if (waiver.check == check && waiver.table == table && (table.isEmpty() || waiver.record == record))
            return &waiver;
    }
    return nullptr;
}

QString waiverText(const Plan &plan, const Waiver &waiver)
{
    const Person *person = plan.find(waiver.person);
    const QString reason = waiver.reason.simplified();
    const QString until = waiver.expires.isValid() ? problemText("%1, until %2").arg(reason, dayText(waiver.expires)) : reason;
    return person ? problemText("%1, accepted by %2").arg(until, person->name) : until;
}

std::optional<Error> brokenWaiver(const PlanEdit &edit)
{
    const auto isGiven = [](const Waiver &waiver) { return !waiver.reason.trimmed().isEmpty(); };
    for (const auto &change : edit.changes<Waiver>()) {
        if (!change.after)
            continue;
        if (!isGiven(*change.after) && (!change.before || isGiven(*change.before)))
            return Error{ErrorCode::InvalidInput, problemText("A waiver needs a reason; type it, or end the waiver."), {}};
        if (!change.after->expires.isValid() && (!change.before || change.before->expires.isValid()))
            return Error{ErrorCode::InvalidInput, problemText("A waiver needs a last day; type it, or end the waiver."), {}};
    }
    return {};
}

PlanEdit acceptProblem(const Plan &plan, const Waiver &waiver)
{
    PlanDraft draft(plan);
    draft.put(waiver);
    return draft.toEdit(problemText("Waive “%1”").arg(waiver.check));
}

PlanEdit endWaiver(const Plan &plan, WaiverId id)
{
    const Waiver *waiver = plan.find(id);
    if (!waiver)
        return {};
    PlanEdit edit = edits::removeRecords<Waiver>(plan, std::span(&id, 1));
    edit.label = problemText("End the waiver of “%1”").arg(waiver->check);
    return edit;
}

} // namespace Plimsoll
