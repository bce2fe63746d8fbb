// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/leveling/levelingmovesmodel.h"

#include "domain/allrecords.h"
#include "domain/titlepattern.h"
#include "engine/workname.h"
#include "items/plaintip.h"
#include "views/calendar/calendartext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString whenText(const ScheduledWork &work)
{
    return work.demand.isValid() ? spanText(work.start, work.end) : LevelingMovesModel::tr("not scheduled");
}

QString nameOf(const Plan &plan, PersonId id)
{
    const Person *person = plan.find(id);
    return person ? person->name : LevelingMovesModel::tr("the team");
}

} // namespace

void LevelingMovesModel::setMoves(const Plan &plan, std::vector<WorkMove> moves)
{
    beginResetModel();
    m_plan = plan;
    m_moves = std::move(moves);
    endResetModel();
}

bool LevelingMovesModel::hasSeveralReleases() const
{
    const auto release = [this](const WorkMove &move) {
        const WorkItem *item = m_plan.find(move.item);
        return item ? item->release : ReleaseId();
    };
    return std::ranges::any_of(m_moves, [&](const WorkMove &move) { return release(move) != release(m_moves.front()); });
}

int LevelingMovesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_moves.size());
}

int LevelingMovesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString LevelingMovesModel::personText(const WorkMove &move) const
{
    if (!move.after.demand.isValid())
        return {};
    const QString name = nameOf(m_plan, move.after.person);
    const bool changed = move.before.demand.isValid() && move.before.person != move.after.person;
    return changed ? tr("%1 (was %2)", "who does it").arg(name, nameOf(m_plan, move.before.person)) : name;
}

QString LevelingMovesModel::text(const WorkMove &move, Column column) const
{
    const WorkItem *item = m_plan.find(move.item);
    switch (column) {
    case ItemColumn:
        return item ? keyAndTitle(*item) : QString();
    case ReleaseColumn: {
        const Release *release = item ? m_plan.find(item->release) : nullptr;
        return release ? displayName(m_plan, *release) : QString();
    }
    case SkillColumn: {
        const Demand *demand = m_plan.find(move.demand);
        const Skill *skill = demand ? m_plan.find(demand->skill) : nullptr;
        return skill ? skill->name : QString();
    }
    case FromColumn:
        return whenText(move.before);
    case ToColumn:
        return whenText(move.after);
    case PersonColumn:
        return personText(move);
    case WhyColumn:
    case ColumnCount:
        break;
    }
    QString why = move.after.demand.isValid() ? startText(m_plan, move.after) : QString();
    if (!why.isEmpty())
        why[0] = why[0].toUpper();
    return why;
}

QVariant LevelingMovesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const WorkMove &move = m_moves[size_t(index.row())];
    if (role == Qt::DisplayRole)
        return text(move, Column(index.column()));
    if (role == Qt::ToolTipRole)
        return plainTip(text(move, Column(index.column())));
    return {};
}

QVariant LevelingMovesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (Column(section)) {
    case ItemColumn:
        return tr("Work item");
    case ReleaseColumn:
        return tr("Release");
    case SkillColumn:
        return tr("Skill");
    case FromColumn:
        return tr("From");
    case ToColumn:
        return tr("To");
    case PersonColumn:
        return tr("Who");
    case WhyColumn:
        return tr("Why not earlier");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Plimsoll
