// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/plancomparison.h"

#include <QAbstractTableModel>

namespace Plimsoll {

/// Milestones whose dates differ between two sides, a row each. Dates and working days sort by their value. Lives on the GUI thread.
class ComparisonModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TitleColumn, ReleaseColumn, FirstColumn, SecondColumn, DaysColumn, ColumnCount };
    static constexpr int SortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    /// Milestones are named as the second plan does, or the first where the second lacks them. The names are the headings of the dates.
    void setDates(const Plan &first, const Plan &second, std::vector<ComparedDate> dates, const QString &firstName, const QString &secondName);
    /// Whether they are of more than one release.
    [[nodiscard]] bool hasSeveralReleases() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] const Plan &planOf(const ComparedDate &date) const;
    [[nodiscard]] QString text(const ComparedDate &date, Column column) const;
    [[nodiscard]] QVariant value(const ComparedDate &date, Column column) const;

    Plan m_first;
    Plan m_second;
    std::vector<ComparedDate> m_dates;
    QString m_firstName;
    QString m_secondName;
};

} // namespace Plimsoll
