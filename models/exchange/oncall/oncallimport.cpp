// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/oncall/oncallimport.h"

#include "domain/allrecords.h"
#include "domain/plandraft.h"
#include "domain/recordrules.h"
#include "domain/validation.h"
#include "engine/sentences.h"
#include "exchange/importnames.h"
#include "exchange/oncall/oncallimporttext.h"
#include "exchange/recorddifference.h"

#include <QHash>
#include <QMultiHash>
#include <QSet>

#include <algorithm>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

using Outcome = TableImportRow::Outcome;

/// A row with whom it names found in the plan.
struct ToldDuty {
    const OnCallRow *row = nullptr;
    PersonId person;
    TeamId team;
    OnCallId known; ///< The duty of the plan that it speaks of.
    QString refused;
};

/// "Ada, Mon 24 Aug 2026 – Sun 30 Aug 2026"
QString dutyName(const OnCallRow &row)
{
    const QString person = row.person.isEmpty() ? row.email : row.person;
    if (!row.first.isValid())
        return person;
    if (row.first == row.last)
        return onCallImportText("%1, %2").arg(person, dayText(row.first));
    return onCallImportText("%1, %2 – %3").arg(person, dayText(row.first), dayText(row.last));
}

/// Takes the rows of a table into a draft of the plan. Used once.
class OnCallMerge
{
public:
    OnCallMerge(const Plan &plan, const OnCallImportOptions &options, IdSource &ids) : m_plan(plan), m_options(options), m_ids(ids), m_draft(plan)
    {
        for (const Person &person : plan.table<Person>()) {
            for (const QString &name : {foldedName(person.name), foldedName(person.email)}) {
                if (!name.isEmpty() && !m_people.contains(name, person.id))
                    m_people.insert(name, person.id);
            }
        }
        for (const Team &team : plan.table<Team>())
            m_teams.insert(foldedName(team.name), team.id);
    }

    TableImportOutcome run(const OnCallTable &table)
    {
        std::vector<ToldDuty> told;
        for (const OnCallRow &row : table.rows)
            told.push_back(resolve(row));
        recognize(told);
        for (const ToldDuty &duty : told)
            take(duty);
        m_outcome.leftOut = table.leftOut;
        tellOthers(told);
        const int count = m_outcome.count(Outcome::Added) + m_outcome.count(Outcome::Updated);
        m_outcome.edit = m_draft.toEdit(count == 1 ? onCallImportText("Import 1 on-call duty") : onCallImportText("Import %1 on-call duties").arg(count));
        return std::move(m_outcome);
    }

private:
    ToldDuty resolve(const OnCallRow &row)
    {
        ToldDuty told{&row, {}, m_options.team, {}, row.refused};
        if (!told.refused.isEmpty())
            return told;
        findPerson(row, told);
        if (!row.team.isEmpty() && told.refused.isEmpty()) {
            told.team = m_teams.value(foldedName(row.team));
            if (!told.team.isValid())
                told.refused = onCallImportText("The plan has no team “%1”; add it first, or correct the name.").arg(row.team.left(60));
        }
        if (told.refused.isEmpty() && !m_seen.insert({told.person, told.team, row.first, row.last}).second)
            told.refused = onCallImportText("It stands in the table before; that row counts.");
        return told;
    }

    /// The address counts before the name, which several people may have.
    void findPerson(const OnCallRow &row, ToldDuty &told) const
    {
        bool several = false;
        for (const QString &text : {row.email, row.person}) {
            const QList<PersonId> found = text.isEmpty() ? QList<PersonId>() : m_people.values(foldedName(text));
            if (found.size() == 1) {
                told.person = found.front();
                return;
            }
            several = several || found.size() > 1;
        }
        const QString name = (row.person.isEmpty() ? row.email : row.person).left(60);
        told.refused = several ? onCallImportText("Several people are called “%1”; give the e-mail address instead.").arg(name)
                               : onCallImportText("Nobody in the plan is called “%1”; add the person first, or correct the name.").arg(name);
    }

    /// Rows that say what a duty is already come first, so that none of the others takes it.
    void recognize(std::vector<ToldDuty> &told)
    {
        const auto match = [&](auto &&holds) {
            for (ToldDuty &duty : told) {
                if (!duty.refused.isEmpty() || duty.known.isValid())
                    continue;
                duty.known = find(duty, [&](const OnCall &each) { return holds(each, *duty.row); });
                if (duty.known.isValid())
                    m_spoken.insert(duty.known);
            }
        };
        match([](const OnCall &duty, const OnCallRow &row) { return duty.start == row.first && duty.end == row.last; });
        match([](const OnCall &duty, const OnCallRow &row) { return duty.start == row.first; });
        match([](const OnCall &duty, const OnCallRow &row) { return duty.end == row.last; });
    }

    /// A duty of that person, and of the team where one is told, that no row has spoken of.
    [[nodiscard]] OnCallId find(const ToldDuty &told, auto &&holds) const
    {
        for (const OnCall &duty : m_plan.table<OnCall>()) {
            const bool same = duty.person == told.person && (!told.team.isValid() || duty.team == told.team);
            if (same && !m_spoken.contains(duty.id) && holds(duty))
                return duty.id;
        }
        return {};
    }

    void take(const ToldDuty &told)
    {
        TableImportRow result{rowPlace(told.row->number), dutyName(*told.row), Outcome::Refused, {}, told.row->remarks};
        QString refused = told.refused;
        if (refused.isEmpty())
            refused = put(told, result);
        if (!refused.isEmpty())
            result.remarks.prepend(refused);
        m_outcome.rows.push_back(std::move(result));
    }

    /// Why it cannot be; empty where it was done.
    QString put(const ToldDuty &told, TableImportRow &result)
    {
        const OnCall *old = m_plan.find(told.known);
        OnCall duty = old ? *old : OnCall();
        if (!old)
            duty.id = m_ids.next<OnCall>();
        duty.person = told.person;
        if (told.team.isValid())
            duty.team = told.team;
        duty.start = told.row->first;
        duty.end = told.row->last;
        if (const auto broken = brokenRule(m_draft.plan(), duty))
            return *broken;
        const OnCallId id = duty.id;
        m_draft.put(std::move(duty));
        result.changes = recordDifference(m_plan, m_draft.plan(), id);
        result.outcome = !old ? Outcome::Added : result.changes.isEmpty() ? Outcome::Unchanged : Outcome::Updated;
        return {};
    }

    /// Duties on the days of the table of which it does not speak, so that nobody takes an old rota for gone.
    void tellOthers(const std::vector<ToldDuty> &told)
    {
        QDate first;
        QDate last;
        for (const ToldDuty &duty : told) {
            if (!duty.refused.isEmpty())
                continue;
            first = first.isValid() ? std::min(first, duty.row->first) : duty.row->first;
            last = last.isValid() ? std::max(last, duty.row->last) : duty.row->last;
        }
        if (!first.isValid())
            return;
        const auto &duties = m_plan.table<OnCall>();
        const auto others = std::ranges::count_if(duties, [&](const OnCall &duty) {
            const bool theirs = !m_options.team.isValid() || duty.team == m_options.team;
            return theirs && !m_spoken.contains(duty.id) && duty.start <= last && duty.end >= first;
        });
        if (others > 0) {
            m_outcome.remarks << (others == 1 ? onCallImportText("1 other duty on these days is not in the table and stays.")
                                              : onCallImportText("%1 other duties on these days are not in the table and stay.").arg(others));
        }
    }

    const Plan &m_plan;
    const OnCallImportOptions &m_options;
    IdSource &m_ids;
    PlanDraft m_draft;
    QMultiHash<QString, PersonId> m_people; ///< By folded name, and by address.
    QHash<QString, TeamId> m_teams;
    std::set<std::tuple<PersonId, TeamId, QDate, QDate>> m_seen;
    QSet<OnCallId> m_spoken; ///< Of the plan.
    TableImportOutcome m_outcome;
};

} // namespace

Result<TableImportOutcome> importOnCall(const Plan &plan, const OnCallTable &table, const OnCallImportOptions &options, IdSource &ids)
{
    TableImportOutcome outcome = OnCallMerge(plan, options, ids).run(table);
    if (const auto sound = validate(plan, outcome.edit); !sound)
        return sound.error();
    return outcome;
}

} // namespace Plimsoll
