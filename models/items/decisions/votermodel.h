// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/plandocument.h"
#include "domain/vote.h"

#include <QAbstractTableModel>

#include <map>
#include <vector>

namespace Plimsoll {

/// Who is asked at a gate, and what each voted last; once the gate is decided nobody is waited for. GUI thread; follows the document.
class VoterModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum ColumnIndex { PersonColumn, VoteColumn, DissentColumn, CastColumn, ColumnCount };

    explicit VoterModel(PlanDocument &document, QObject *parent = nullptr);

    void setGate(GateId gate);
    [[nodiscard]] PersonId personAt(int row) const { return m_people[size_t(row)]; }
    [[nodiscard]] int rowOf(PersonId person) const; ///< -1 where they are not asked.
    /// Null while they have not voted. Holds until the plan changes.
    [[nodiscard]] const Vote *voteAt(int row) const;
    /// "3 go, 1 no go, 2 not voted yet"; of a gate that is decided "3 go, 2 did not vote". Empty where nobody is asked.
    [[nodiscard]] QString tally() const;
    /// Votes for somebody, as one step; a vote that is there already is replaced.
    [[nodiscard]] Result<void> cast(int row, VoteChoice choice, const QString &dissent);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_people.size()); }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Types a dissent.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void failed(const Plimsoll::Error &error);

private:
    void reload();

    PlanDocument &m_document;
    GateId m_gate;
    std::vector<PersonId> m_people;
    std::map<PersonId, Vote> m_votes; ///< The newest of each.
    bool m_settled = false;           ///< Who has not voted need not any more.
};

/// Who votes at a gate: those who decide or deputise, those whom the RACI matrix makes responsible, accountable or consulted at its
/// milestone, those who voted already. By name.
[[nodiscard]] std::vector<PersonId> votersOf(const Plan &plan, GateId gate);

} // namespace Plimsoll
