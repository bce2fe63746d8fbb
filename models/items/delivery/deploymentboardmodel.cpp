// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/delivery/deploymentboardmodel.h"

#include "domain/allrecords.h"
#include "items/plaintip.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

void DeploymentBoardModel::show(const Plan &plan, ProductId product, const QDateTime &now, const SideHistory &sides)
{
    DeploymentBoard board = readDeployments(plan, product, now, sides);
    const bool sameShape = board.components == m_board.components && board.environments.size() == m_board.environments.size()
        && std::ranges::equal(board.environments, m_board.environments, {}, &BoardEnvironment::environment, &BoardEnvironment::environment);
    if (!sameShape || !m_filter.isEmpty())
        beginResetModel();
    m_plan = plan;
    m_now = now;
    m_board = std::move(board);
    m_rows = filtered();
    if (!sameShape || !m_filter.isEmpty()) {
        endResetModel();
    } else if (!isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    }
}

void DeploymentBoardModel::setFilter(const QString &text)
{
    if (m_filter == text)
        return;
    beginResetModel();
    m_filter = text;
    m_rows = filtered();
    endResetModel();
}

std::vector<size_t> DeploymentBoardModel::filtered() const
{
    std::vector<size_t> rows;
    for (size_t row = 0; row < m_board.components.size(); ++row) {
        const Component *component = m_plan.find(m_board.components[row]);
        bool holds = m_filter.isEmpty() || (component && component->name.contains(m_filter, Qt::CaseInsensitive));
        for (size_t column = 0; column < m_board.environments.size() && !holds; ++column) {
            const auto &running = m_board.cell(row, column).running;
            const Build *build = running ? m_plan.find(running->build) : nullptr;
            holds = build && build->version.contains(m_filter, Qt::CaseInsensitive);
        }
        if (holds)
            rows.push_back(row);
    }
    return rows;
}

int DeploymentBoardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DeploymentBoardModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_board.environments.size());
}

const BoardCell *DeploymentBoardModel::cellAt(const QModelIndex &index) const
{
    return index.isValid() ? &m_board.cell(m_rows[size_t(index.row())], size_t(index.column())) : nullptr;
}

QModelIndex DeploymentBoardModel::indexOf(ComponentId component, EnvironmentId environment) const
{
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            const BoardCell &cell = *cellAt(index(row, column));
            if (cell.component == component && cell.environment == environment)
                return index(row, column);
        }
    }
    return {};
}

QVariant DeploymentBoardModel::data(const QModelIndex &index, int role) const
{
    const BoardCell *cell = cellAt(index);
    if (!cell)
        return {};
    switch (role) {
    case Qt::DisplayRole: {
        const Build *build = cell->running ? m_plan.find(cell->running->build) : nullptr;
        return build ? build->version : u"–"_s;
    }
    case DetailRole:
        return sinceText(m_plan, *cell, m_now);
    case MarksRole: {
        const std::vector<BoardMark> marks = marksOf(m_plan, *cell, m_now);
        return QVariant::fromValue(QList<BoardMark>(marks.begin(), marks.end()));
    }
    case Qt::ToolTipRole:
        return plainTip(cellFacts(m_plan, *cell, m_now).join(u'\n'));
    case Qt::AccessibleTextRole: {
        QStringList said{columnText(index.column(), false), headerData(index.row(), Qt::Vertical).toString(), data(index).toString()};
        if (!cell->running)
            said.back() = tr("nothing");
        else
            said << sinceText(m_plan, *cell, m_now);
        if (cell->liveSide.isValid())
            said << sideText(cell->environment, cell->liveSide);
        for (const BoardMark &mark : marksOf(m_plan, *cell, m_now))
            said << mark.text;
        return said.join(u", "_s);
    }
    default:
        return {};
    }
}

QString DeploymentBoardModel::columnText(int column, bool whole) const
{
    const BoardEnvironment &standing = m_board.environments[size_t(column)];
    const Environment *environment = m_plan.find(standing.environment);
    QString name = environment ? environment->name : QString();
    if (whole && standing.liveSide.isValid())
        name += u'\n' + sideText(standing.environment, standing.liveSide);
    if (!whole || standing.drifted == 0)
        return name;
    return standing.drifted == 1 ? tr("%1\n1 resource drifted").arg(name)
                                 : tr("%1\n%2 resources drifted").arg(name, QString::number(standing.drifted));
}

QVariant DeploymentBoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Horizontal ? columnCount() : rowCount()))
        return {};
    if (orientation == Qt::Horizontal)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(columnText(section, true)) : QVariant();
    const Component *component = m_plan.find(m_board.components[m_rows[size_t(section)]]);
    if (!component)
        return {};
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(component->name) : QVariant();
}

} // namespace Plimsoll
