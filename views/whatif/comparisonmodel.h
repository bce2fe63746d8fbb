// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/plancomparison.h"
#include "engine/workbaselines.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace Plimsoll {

/// Milestones whose dates differ between two sides, a row each, and below them work that is scheduled on other days. Dates and working days
/// sort by their value. Lives on the GUI thread.
class ComparisonModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TitleColumn, ReleaseColumn, FirstColumn, SecondColumn, DaysColumn, ColumnCount };
    static constexpr int SortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    /// Milestones are named as the second plan does, or the first where the second lacks them; work is of the second. The names are the
    /// headings of the dates.
    void setDates(const Plan &first, const Plan &second, const std::vector<ComparedDate> &dates, const std::vector<MovedWork> &work,
                  const QString &firstName, const QString &secondName);
    [[nodiscard]] bool hasWork() const { return m_hasWork; }
    /// Whether they are of more than one release.
    [[nodiscard]] bool hasSeveralReleases() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    /// What a row shows, of a milestone or of a work item.
    struct Row {
        QString title;
        ReleaseId releaseId;
        QString release;
        MilestoneDate first;
        MilestoneDate second;
        std::optional<int> workingDays;
        QString difference;
    };
    [[nodiscard]] static Row rowOf(const Plan &plan, const ComparedDate &date);
    [[nodiscard]] static Row rowOf(const Plan &plan, const MovedWork &work);
    [[nodiscard]] static QString text(const Row &row, Column column);
    [[nodiscard]] static QVariant value(const Row &row, Column column);

    std::vector<Row> m_rows;
    bool m_hasWork = false;
    QString m_firstName;
    QString m_secondName;
};

} // namespace Plimsoll
