// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/decisions/votermodel.h"

#include "domain/allrecords.h"
#include "domain/edits/fieldedits.h"
#include "domain/labels.h"
#include "domain/midsentence.h"
#include "domain/plandraft.h"
#include "engine/planzone.h"
#include "engine/readiness/dossier.h"
#include "engine/readiness/readiness.h"
#include "items/celltext.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

std::vector<PersonId> votersOf(const Plan &plan, GateId id)
{
    const Gate *gate = plan.find(id);
    if (!gate)
        return {};
    QSet<PersonId> people;
    const auto add = [&](RoleId roleId, bool deputyToo) {
        if (const Role *role = plan.find(roleId)) {
            people.insert(role->person);
            if (deputyToo)
                people.insert(role->deputy);
        }
    };
    add(gate->decider, true);
    add(gate->deputy, true);
    for (const Responsibility &part : plan.table<Responsibility>()) {
        if (part.milestone == gate->milestone && part.raci != Raci::Informed)
            add(part.role, false);
    }
    for (const Vote *vote : votesOf(plan, id))
        people.insert(vote->person);
    std::vector<PersonId> voters;
    for (const PersonId person : std::as_const(people)) {
        if (plan.find(person))
            voters.push_back(person);
    }
    std::ranges::sort(voters);
    std::ranges::stable_sort(voters, [&](PersonId a, PersonId b) { return QString::localeAwareCompare(plan.find(a)->name, plan.find(b)->name) < 0; });
    return voters;
}

VoterModel::VoterModel(PlanDocument &document, QObject *parent) : QAbstractTableModel(parent), m_document(document)
{
    connect(&document, &PlanDocument::changed, this, &VoterModel::reload);
}

void VoterModel::setGate(GateId gate)
{
    m_gate = gate;
    reload();
}

void VoterModel::reload()
{
    const Plan &plan = m_document.plan();
    auto people = votersOf(plan, m_gate);
    std::map<PersonId, Vote> votes;
    for (const Vote *vote : votesOf(plan, m_gate))
        votes.emplace(vote->person, *vote);
    const Gate *gate = plan.find(m_gate);
    const bool settled = gate && isSettled(plan, m_document.timetable(), *gate);
    if (people == m_people) {
        m_votes = std::move(votes);
        m_settled = settled;
        if (!m_people.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_people = std::move(people);
    m_votes = std::move(votes);
    m_settled = settled;
    endResetModel();
}

int VoterModel::rowOf(PersonId person) const
{
    const auto found = std::ranges::find(m_people, person);
    return found == m_people.end() ? -1 : int(found - m_people.begin());
}

const Vote *VoterModel::voteAt(int row) const
{
    const auto found = m_votes.find(personAt(row));
    return found == m_votes.end() ? nullptr : &found->second;
}

QString VoterModel::tally() const
{
    std::array<int, EnumNames<VoteChoice>::names.size()> counts{};
    int silent = 0;
    for (int row = 0; row < rowCount(); ++row) {
        if (const Vote *vote = voteAt(row))
            ++counts[size_t(vote->choice)];
        else
            ++silent;
    }
    QStringList parts;
    for (const VoteChoice choice : {VoteChoice::Go, VoteChoice::NoGo, VoteChoice::Abstain}) {
        if (const int count = counts[size_t(choice)])
            parts << tr("%1 %2", "number, vote").arg(QString::number(count), midSentence(label(choice)));
    }
    if (silent > 0 && !m_settled)
        parts << tr("%1 not voted yet").arg(silent);
    else if (silent > 0)
        parts << (parts.isEmpty() ? tr("nobody voted") : tr("%1 did not vote").arg(silent));
    return parts.join(", "_L1);
}

Result<void> VoterModel::cast(int row, VoteChoice choice, const QString &dissent)
{
    const Plan &plan = m_document.plan();
    const Vote *known = voteAt(row);
    Vote vote = known ? *known : Vote();
    if (!known) {
        vote.id = m_document.ids().next<Vote>();
        vote.gate = m_gate;
        vote.person = personAt(row);
    }
    vote.choice = choice;
    vote.dissent = dissent.trimmed();
    vote.cast = m_document.clock().now();
    PlanDraft draft(plan);
    draft.put(vote);
    return m_document.execute(draft.toEdit(tr("Vote of %1: %2").arg(plan.find(vote.person)->name, label(choice))));
}

QVariant VoterModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_document.plan().find(personAt(index.row())))
        return {};
    const Vote *vote = voteAt(index.row());
    if (role == Qt::EditRole && index.column() == DissentColumn)
        return vote ? vote->dissent : QString();
    if (role == Qt::AccessibleTextRole)
        return QString(headerData(index.column(), Qt::Horizontal).toString() + u": "_s + data(index).toString());
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case PersonColumn:
        return m_document.plan().find(personAt(index.row()))->name;
    case VoteColumn:
        return vote ? label(vote->choice) : m_settled ? tr("did not vote") : tr("not voted yet");
    case DissentColumn:
        return vote ? vote->dissent : QString();
    case CastColumn:
        return vote ? momentText(vote->cast, planZone(m_document.plan()), QLocale()) : QString();
    default:
        return {};
    }
}

QVariant VoterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PersonColumn:
        return recordLabel<Person>();
    case VoteColumn:
        return recordLabel<Vote>();
    case DissentColumn:
        return fieldLabel(Record<Vote>::table, "dissent");
    case CastColumn:
        return fieldLabel(Record<Vote>::table, "cast_at");
    default:
        return {};
    }
}

Qt::ItemFlags VoterModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == DissentColumn && !m_document.isReadOnly() && voteAt(index.row()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool VoterModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Vote *vote = index.isValid() && role == Qt::EditRole ? voteAt(index.row()) : nullptr;
    if (!vote || index.column() != DissentColumn)
        return false;
    const auto done = m_document.execute(edits::setField(m_document.plan(), vote->id, &Vote::dissent, value.toString().trimmed()));
    if (!done)
        Q_EMIT failed(done.error());
    return done.hasValue();
}

} // namespace Plimsoll
