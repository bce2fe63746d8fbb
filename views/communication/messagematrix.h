// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "domain/plan.h"
#include "engine/timetable.h"

#include <QAbstractTableModel>
#include <QDate>

#include <map>
#include <utility>
#include <vector>

namespace Plimsoll {

/// Audience × milestone: what is told to whom about what. A row is an audience, a column a milestone of one release with messages or with
/// customers among its audiences; messages that count from no milestone stand in a last column. Set as a whole; GUI thread.
class MessageMatrix final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// An invalid release takes the newest that is planned.
    void setPlan(const Plan &plan, const Timetable &timetable, ReleaseId release, QDate today);
    [[nodiscard]] ReleaseId release() const { return m_release; }
    [[nodiscard]] AudienceId audienceAt(int row) const { return m_audiences[size_t(row)]; }
    /// Invalid for the column of messages that count from none.
    [[nodiscard]] MilestoneId milestoneAt(int column) const { return m_milestones[size_t(column)]; }
    [[nodiscard]] std::vector<MessageId> messagesAt(const QModelIndex &index) const;
    /// The cell of that message; invalid where it is not of this release.
    [[nodiscard]] QModelIndex indexOf(MessageId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] std::vector<MilestoneId> columnsFor(ReleaseId release) const;
    void fillCells(ReleaseId release);
    [[nodiscard]] QString cellText(const std::vector<MessageId> &messages) const;
    [[nodiscard]] QString spoken(const QModelIndex &index) const;

    Plan m_plan;
    Timetable m_timetable;
    ReleaseId m_release;
    QDate m_today;
    std::vector<AudienceId> m_audiences;
    std::vector<MilestoneId> m_milestones;
    std::map<std::pair<AudienceId, MilestoneId>, std::vector<MessageId>> m_cells; ///< By due day.
};

} // namespace Plimsoll
