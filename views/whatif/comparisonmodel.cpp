// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/whatif/comparisonmodel.h"

#include "domain/allrecords.h"
#include "domain/titlepattern.h"
#include "engine/workname.h"
#include "items/movetexts.h"
#include "items/plaintip.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString differenceText(const ComparedDate &date)
{
    if (!date.first.start.isValid())
        return ComparisonModel::tr("only here");
    if (!date.second.start.isValid())
        return ComparisonModel::tr("not here");
    return movedByText(date.first, date.second, date.workingDays.value_or(0));
}

QString releaseName(const Plan &plan, ReleaseId id)
{
    const Release *release = plan.find(id);
    return release ? displayName(plan, *release) : QString();
}

} // namespace

void ComparisonModel::setDates(const Plan &first, const Plan &second, const std::vector<ComparedDate> &dates,
                               const std::vector<MovedWork> &work, const QString &firstName, const QString &secondName)
{
    beginResetModel();
    m_rows.clear();
    for (const ComparedDate &date : dates)
        m_rows.push_back(rowOf(second.find(date.milestone) ? second : first, date));
    for (const MovedWork &moved : work)
        m_rows.push_back(rowOf(second, moved));
    m_hasWork = !work.empty();
    m_firstName = firstName;
    m_secondName = secondName;
    endResetModel();
}

bool ComparisonModel::hasSeveralReleases() const
{
    return std::ranges::any_of(m_rows, [this](const Row &row) { return row.releaseId != m_rows.front().releaseId; });
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

ComparisonModel::Row ComparisonModel::rowOf(const Plan &plan, const ComparedDate &date)
{
    const Milestone &milestone = *plan.find(date.milestone);
    return {displayTitle(plan, milestone), milestone.release, releaseName(plan, milestone.release), date.first, date.second, date.workingDays,
            differenceText(date)};
}

ComparisonModel::Row ComparisonModel::rowOf(const Plan &plan, const MovedWork &work)
{
    const WorkItem &item = *plan.find(work.item);
    MilestoneDate first;
    first.start = work.startBefore;
    first.end = work.endBefore;
    MilestoneDate second;
    second.start = work.start;
    second.end = work.end;
    const QString slip = workSlipText(work.slip);
    return {keyAndTitle(item), item.release, releaseName(plan, item.release), first, second, work.slip.start,
            slip.isEmpty() ? movedByText(first, second, 0) : slip};
}

QString ComparisonModel::text(const Row &row, Column column)
{
    switch (column) {
    case TitleColumn:
        return row.title;
    case ReleaseColumn:
        return row.release;
    case FirstColumn:
        return whenText(row.first, row.second);
    case SecondColumn:
        return whenText(row.second, row.first);
    case DaysColumn:
        return row.difference;
    case ColumnCount:
        break;
    }
    return {};
}

/// By which it sorts.
QVariant ComparisonModel::value(const Row &row, Column column)
{
    switch (column) {
    case FirstColumn:
        return row.first.start.isValid() ? QVariant(row.first.start) : QVariant();
    case SecondColumn:
        return row.second.start.isValid() ? QVariant(row.second.start) : QVariant();
    case DaysColumn:
        return row.workingDays ? QVariant(*row.workingDays) : QVariant();
    default:
        return text(row, column);
    }
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != SortRole)
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const auto column = Column(index.column());
    if (role == SortRole)
        return value(row, column);
    return role == Qt::ToolTipRole ? plainTip(text(row, column)) : text(row, column);
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (Column(section)) {
    case TitleColumn:
        return hasWork() ? tr("Milestone or work item") : tr("Milestone");
    case ReleaseColumn:
        return tr("Release");
    case FirstColumn:
        return m_firstName;
    case SecondColumn:
        return m_secondName;
    case DaysColumn:
        return tr("Differs by");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Plimsoll
