// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/slip/slipmovesmodel.h"

#include "domain/allrecords.h"
#include "domain/titlepattern.h"
#include "items/movetexts.h"
#include "items/plaintip.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

void SlipMovesModel::setMoves(const Plan &after, std::vector<SlippedDate> moves)
{
    beginResetModel();
    m_plan = after;
    m_moves = std::move(moves);
    endResetModel();
}

bool SlipMovesModel::hasSeveralReleases() const
{
    return std::ranges::any_of(m_moves, [this](const SlippedDate &moved) {
        return m_plan.find(moved.milestone)->release != m_plan.find(m_moves.front().milestone)->release;
    });
}

int SlipMovesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_moves.size());
}

int SlipMovesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString SlipMovesModel::text(const SlippedDate &moved, Column column) const
{
    const Milestone &milestone = *m_plan.find(moved.milestone);
    const Release *release = m_plan.find(milestone.release);
    switch (column) {
    case TitleColumn:
        return displayTitle(m_plan, milestone);
    case ReleaseColumn:
        return release ? displayName(m_plan, *release) : QString();
    case FromColumn:
        return whenText(moved.from, moved.to);
    case ToColumn:
        return whenText(moved.to, moved.from);
    case DaysColumn:
        return movedByText(moved.from, moved.to, moved.workingDays);
    case WhyColumn:
    case ColumnCount:
        break;
    }
    QString why = slipReason(m_plan, moved);
    if (!why.isEmpty())
        why[0] = why[0].toUpper();
    return why;
}

QVariant SlipMovesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SlippedDate &moved = m_moves[size_t(index.row())];
    if (role == Qt::DisplayRole)
        return text(moved, Column(index.column()));
    if (role == Qt::ToolTipRole)
        return plainTip(text(moved, Column(index.column())));
    return {};
}

QVariant SlipMovesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (Column(section)) {
    case TitleColumn:
        return tr("Milestone");
    case ReleaseColumn:
        return tr("Release");
    case FromColumn:
        return tr("From");
    case ToColumn:
        return tr("To");
    case DaysColumn:
        return tr("Moves by");
    case WhyColumn:
        return tr("Why");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Plimsoll
