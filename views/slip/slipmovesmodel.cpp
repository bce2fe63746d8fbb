// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/slip/slipmovesmodel.h"

#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/titlepattern.h"
#include "items/celltext.h"
#include "items/plaintip.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// A day, a span, or, where the days alone would not tell, the moment.
QString whenText(const MilestoneDate &date, bool withMoment)
{
    const QLocale locale;
    QString text = dateText(date.start, locale);
    if (date.end != date.start)
        text += u" – "_s + dateText(date.end, locale);
    if (withMoment && date.moment.isValid())
        text += date.moment.toUTC().toString(u", HH:mm 'UTC'"_s);
    return text;
}

bool sameDays(const SlippedDate &moved)
{
    return moved.from.start == moved.to.start && moved.from.end == moved.to.end;
}

QString daysText(const SlippedDate &moved)
{
    if (moved.from.start == moved.to.start)
        return moved.from.end == moved.to.end ? SlipMovesModel::tr("the same day") : SlipMovesModel::tr("another end");
    if (moved.workingDays == 0)
        return SlipMovesModel::tr("over days off");
    return (moved.workingDays < 0 ? u"−"_s : u"+"_s) + amountLabel(moved.workingDays, OffsetUnit::WorkingDays);
}

} // namespace

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
        return whenText(moved.from, sameDays(moved));
    case ToColumn:
        return whenText(moved.to, sameDays(moved));
    case DaysColumn:
        return daysText(moved);
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
