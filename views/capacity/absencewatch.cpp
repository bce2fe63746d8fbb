// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/capacity/absencewatch.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/edits/absenceedits.h"
#include "domain/labels.h"
#include "domain/plandraft.h"

#include <algorithm>

namespace Plimsoll {

namespace {

template<typename T>
std::vector<T> without(std::vector<T> all, const std::vector<T> &known)
{
    std::erase_if(all, [&](const T &one) { return std::find(known.begin(), known.end(), one) != known.end(); });
    return all;
}

} // namespace

AbsenceWatch::AbsenceWatch(PlanDocument &document, QObject *parent) : QObject(parent), m_document(document)
{
    connect(&document, &PlanDocument::changed, this, &AbsenceWatch::documentChanged);
}

void AbsenceWatch::documentChanged(const PlanChange &change)
{
    const bool absences = !change.wholePlan && !change.edit.changes<Absence>().empty();
    if (!absences && m_told.empty())
        return;
    const QDate today = m_document.today();
    const std::vector<Problem> now = findAbsenceProblems(change.after, change.timetableAfter, today);
    if (absences) {
        const std::vector<Problem> fresh = without(now, findAbsenceProblems(change.before, change.timetableBefore, today));
        if (!fresh.empty()) {
            m_told = fresh;
            m_standIns = without(findStandIns(change.after, change.timetableAfter, today),
                                 findStandIns(change.before, change.timetableBefore, today));
            QString text = m_told.front().text;
            if (m_standIns.empty())
                text += u' ' + m_told.front().cure;
            if (m_told.size() > 1)
                text += u' ' + (m_told.size() == 2 ? tr("One more such problem.") : tr("%1 more such problems.").arg(m_told.size() - 1));
            Q_EMIT missed(text, cureText());
            return;
        }
    }
    const bool holds = std::ranges::any_of(m_told, [&](const Problem &told) { return std::find(now.begin(), now.end(), told) != now.end(); });
    if (holds || m_told.empty())
        return;
    m_told.clear();
    m_standIns.clear();
    Q_EMIT missed({}, {});
}

QString AbsenceWatch::cureText() const
{
    if (m_standIns.empty())
        return {};
    const PersonId deputy = m_standIns.front().deputy;
    const bool one = std::ranges::all_of(m_standIns, [deputy](const StandIn &standIn) { return standIn.deputy == deputy; });
    const Person *person = m_document.plan().find(deputy);
    return one && person ? tr("Let %1 stand in").arg(person->name) : tr("Let the deputies stand in");
}

void AbsenceWatch::letStandIn()
{
    Plan plan = m_document.plan();
    // What was told may have been mended otherwise since.
    const auto still = findStandIns(plan, m_document.timetable(), m_document.today());
    std::erase_if(m_standIns, [&](const StandIn &standIn) { return std::ranges::find(still, standIn) == still.end(); });
    if (m_standIns.empty())
        return;
    QString label;
    for (const StandIn &standIn : m_standIns) {
        const PlanEdit edit = edits::letStandIn(plan, standIn.milestone, standIn.absent, standIn.deputy);
        label = m_standIns.size() == 1 ? edit.label : tr("Let deputies stand in");
        plan.apply(edit);
    }
    if (const auto done = m_document.execute(editBetween(m_document.plan(), plan, label)); !done)
        Q_EMIT failed(done.error());
}

} // namespace Plimsoll
