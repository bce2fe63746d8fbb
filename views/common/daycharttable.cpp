// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/daycharttable.h"

#include <QLocale>

#include <algorithm>

namespace Plimsoll {

std::vector<QDate> DayChartTable::daysOf(const DayChartContent &content)
{
    std::vector<QDate> days;
    for (const DaySeries &series : content.series) {
        for (const DaySeries::Value &value : series.values)
            days.push_back(value.date);
    }
    std::ranges::sort(days);
    const auto repeated = std::ranges::unique(days);
    days.erase(repeated.begin(), repeated.end());
    return days;
}

void DayChartTable::setContent(const DayChartContent &content)
{
    beginResetModel();
    m_content = content;
    m_days = daysOf(content);
    endResetModel();
}

int DayChartTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_days.size());
}

int DayChartTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_content.series.size()) + 1;
}

QVariant DayChartTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() > 0)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QDate day = m_days[size_t(index.row())];
    if (index.column() == 0)
        return QLocale().toString(day, QLocale::ShortFormat);
    const DaySeries &series = m_content.series[size_t(index.column() - 1)];
    const auto found = std::ranges::lower_bound(series.values, day, {}, &DaySeries::Value::date);
    const bool there = found != series.values.end() && found->date == day;
    if (there)
        return textOf(series, found->value);
    // Between its days a value of steps or shares holds.
    const bool holds = series.shape == DaySeries::Shape::Steps || series.shape == DaySeries::Shape::Shares;
    return holds && found != series.values.begin() ? textOf(series, std::prev(found)->value) : QVariant();
}

QString DayChartTable::textOf(const DaySeries &series, double value) const
{
    if (series.shape == DaySeries::Shape::Shares)
        return tr("%1 %").arg(QLocale().toString(value * 100.0, 'f', 1));
    return QLocale().toString(value, 'f', m_content.decimals);
}

QVariant DayChartTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    return section == 0 ? tr("Day") : m_content.series[size_t(section - 1)].name;
}

} // namespace Plimsoll
