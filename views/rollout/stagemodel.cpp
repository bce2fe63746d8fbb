// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rollout/stagemodel.h"

#include "domain/labels.h"

#include <QLocale>

namespace Plimsoll {

void StageModel::setStages(std::vector<RolloutStage> stages)
{
    beginResetModel();
    m_stages = std::move(stages);
    m_titles.clear();
    m_days.clear();
    m_warnings.clear();
    endResetModel();
}

void StageModel::addAfter(int row)
{
    const int place = row < 0 || row >= rowCount() ? rowCount() : row + 1;
    RolloutStage stage;
    if (place > 0) {
        stage = m_stages[size_t(place) - 1];
        // What finishes a roll-out stands last.
        if (stage.action == RolloutAction::Finish)
            m_stages[size_t(place) - 1].action = RolloutAction::Widen;
        else
            stage.action = RolloutAction::Widen;
    }
    beginInsertRows({}, place, place);
    m_stages.insert(m_stages.begin() + place, stage);
    for (QStringList *texts : {&m_titles, &m_days, &m_warnings})
        texts->insert(qMin(qsizetype(place), texts->size()), QString());
    endInsertRows();
    Q_EMIT edited();
}

void StageModel::removeAt(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    m_stages.erase(m_stages.begin() + row);
    for (QStringList *texts : {&m_titles, &m_days, &m_warnings}) {
        if (row < texts->size())
            texts->removeAt(row);
    }
    endRemoveRows();
    Q_EMIT edited();
}

void StageModel::setUnit(OffsetUnit unit)
{
    for (RolloutStage &stage : m_stages)
        stage.holdUnit = unit;
    if (!m_stages.empty())
        Q_EMIT dataChanged(index(0, Hold), index(rowCount() - 1, Hold));
}

void StageModel::setPreview(const QStringList &titles, const QStringList &days, const QStringList &warnings)
{
    m_titles = titles;
    m_days = days;
    m_warnings = warnings;
    if (!m_stages.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QString StageModel::textAt(int row, int column) const
{
    const RolloutStage &stage = m_stages[size_t(row)];
    switch (column) {
    case Step:
        return m_titles.value(row);
    case Day:
        return m_days.value(row);
    case Share:
        return tr("%1 %").arg(QLocale().toString(stage.share, 'g', 6));
    case Hold:
        return stage.hold == 0 ? QString() : amountLabel(stage.hold, stage.holdUnit);
    case Cohort:
        return stage.cohort;
    case LookOut:
        return m_warnings.value(row);
    default:
        return {};
    }
}

QVariant StageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RolloutStage &stage = m_stages[size_t(index.row())];
    if (role == Qt::EditRole) {
        if (index.column() == Share)
            return stage.share;
        if (index.column() == Hold)
            return stage.hold;
    }
    if (role == Qt::DisplayRole || role == Qt::EditRole || role == Qt::ToolTipRole)
        return textAt(index.row(), index.column());
    if (role == Qt::AccessibleTextRole)
        return QVariant(headerData(index.column(), Qt::Horizontal).toString() + QStringLiteral(": ") + textAt(index.row(), index.column()));
    return {};
}

QVariant StageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    switch (section) {
    case Step:
        return tr("Step");
    case Day:
        return tr("Date");
    case Share:
        return tr("Share");
    case Hold:
        return tr("Watched for");
    case Cohort:
        return tr("Who");
    case LookOut:
        return tr("Look out");
    default:
        return {};
    }
}

Qt::ItemFlags StageModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool editable = index.column() == Share || index.column() == Hold || index.column() == Cohort;
    return editable ? flags | Qt::ItemIsEditable : flags;
}

bool StageModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    RolloutStage &stage = m_stages[size_t(index.row())];
    bool ok = true;
    if (index.column() == Share)
        stage.share = value.toDouble(&ok);
    else if (index.column() == Hold)
        stage.hold = value.toInt(&ok);
    else if (index.column() == Cohort)
        stage.cohort = value.toString().simplified();
    if (!ok)
        return false;
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited();
    return true;
}

} // namespace Plimsoll
