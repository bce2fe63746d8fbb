// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/capacity/skillloadmodel.h"

#include "views/capacity/capacityrows.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Plimsoll {

void SkillLoadModel::setRows(std::vector<SkillLoadRow> rows)
{
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    m_rows = std::move(rows);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

int SkillLoadModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SkillLoadModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SkillLoadModel::text(const SkillLoadRow &row, int column) const
{
    const QLocale locale;
    const LoadHours &hours = row.hours;
    switch (column) {
    case Days:
        return tr("%1 to %2", "first and last day")
            .arg(locale.toString(row.days.first, u"d MMM yyyy"_s), locale.toString(row.days.last, u"d MMM yyyy"_s));
    case Available:
        return shortHours(hours.available());
    case Asked:
        return shortHours(hours.asked);
    case Free:
        return shortHours(hours.available() - hours.asked);
    case Committed:
        if (std::isinf(hours.share()))
            return tr("nobody is there");
        return locale.toString(qRound(hours.share() * 100)) + (hours.isOver() ? tr(" %, over") : u" %"_s);
    default:
        return {};
    }
}

QVariant SkillLoadModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SkillLoadRow &row = m_rows[size_t(index.row())];
    if (role == Qt::DisplayRole)
        return text(row, index.column());
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() == Days ? Qt::AlignLeading : Qt::AlignTrailing));
    return {};
}

QVariant SkillLoadModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Days:
        return tr("Days");
    case Available:
        return tr("Available h");
    case Asked:
        return tr("Asked for h");
    case Free:
        return tr("Free h");
    case Committed:
        return tr("Committed");
    default:
        return {};
    }
}

} // namespace Plimsoll
