// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/plancomparison.h"
#include "engine/workbaselines.h"

#include <QAbstractTableModel>

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
    void setDates(const Plan &first, const Plan &second, std::vector<ComparedDate> dates, std::vector<MovedWork> work, const QString &firstName,
                  const QString &secondName);
    [[nodiscard]] bool hasWork() const { return !m_work.empty(); }
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
        QString release;
        MilestoneDate first;
        MilestoneDate second;
        std::optional<int> workingDays;
        QString difference;
    };
    [[nodiscard]] const Plan &planOf(const ComparedDate &date) const;
    [[nodiscard]] ReleaseId releaseOf(size_t row) const;
    [[nodiscard]] Row rowOf(const ComparedDate &date) const;
    [[nodiscard]] Row rowOf(const MovedWork &work) const;
    [[nodiscard]] QString text(const Row &row, Column column) const;
    [[nodiscard]] QVariant value(const Row &row, Column column) const;

    Plan m_first;
    Plan m_second;
    std::vector<ComparedDate> m_dates;
    std::vector<MovedWork> m_work;
    QString m_firstName;
    QString m_secondName;
};

} // namespace Plimsoll
