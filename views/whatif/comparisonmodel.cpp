// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/whatif/comparisonmodel.h"

#include "domain/allrecords.h"
#include "domain/titlepattern.h"
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

} // namespace

void ComparisonModel::setDates(const Plan &first, const Plan &second, std::vector<ComparedDate> dates, const QString &firstName,
                               const QString &secondName)
{
    beginResetModel();
    m_first = first;
    m_second = second;
    m_dates = std::move(dates);
    m_firstName = firstName;
    m_secondName = secondName;
    endResetModel();
}

const Plan &ComparisonModel::planOf(const ComparedDate &date) const
{
    return m_second.find(date.milestone) ? m_second : m_first;
}

bool ComparisonModel::hasSeveralReleases() const
{
    const auto releaseOf = [this](const ComparedDate &date) { return planOf(date).find(date.milestone)->release; };
    return std::ranges::any_of(m_dates, [&](const ComparedDate &date) { return releaseOf(date) != releaseOf(m_dates.front()); });
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_dates.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ComparisonModel::text(const ComparedDate &date, Column column) const
{
    const Plan &plan = planOf(date);
    const Milestone &milestone = *plan.find(date.milestone);
    const Release *release = plan.find(milestone.release);
    switch (column) {
    case TitleColumn:
        return displayTitle(plan, milestone);
    case ReleaseColumn:
        return release ? displayName(plan, *release) : QString();
    case FirstColumn:
        return whenText(date.first, date.second);
    case SecondColumn:
        return whenText(date.second, date.first);
    case DaysColumn:
        return differenceText(date);
    case ColumnCount:
        break;
    }
    return {};
}

/// By which it sorts.
QVariant ComparisonModel::value(const ComparedDate &date, Column column) const
{
    switch (column) {
    case FirstColumn:
        return date.first.start.isValid() ? QVariant(date.first.start) : QVariant();
    case SecondColumn:
        return date.second.start.isValid() ? QVariant(date.second.start) : QVariant();
    case DaysColumn:
        return date.workingDays ? QVariant(*date.workingDays) : QVariant();
    default:
        return text(date, column);
    }
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ComparedDate &date = m_dates[size_t(index.row())];
    const auto column = Column(index.column());
    if (role == Qt::DisplayRole)
        return text(date, column);
    if (role == Qt::ToolTipRole)
        return plainTip(text(date, column));
    return role == SortRole ? value(date, column) : QVariant();
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (Column(section)) {
    case TitleColumn:
        return tr("Milestone");
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
