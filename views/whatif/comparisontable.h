// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/plancomparison.h"
#include "engine/workbaselines.h"

#include <QTableView>

namespace Plimsoll {

class ComparisonModel;
class SortFilterModel;

/// The dates that differ, sorted by a click on a heading. Ctrl+C copies the selected rows, or all where none is selected.
class ComparisonTable final : public QTableView
{
    Q_OBJECT
public:
    explicit ComparisonTable(QWidget *parent = nullptr);
    ~ComparisonTable() override;

    /// See ComparisonModel::setDates().
    void setDates(const Plan &first, const Plan &second, const std::vector<ComparedDate> &dates, const std::vector<MovedWork> &work,
                  const QString &firstName, const QString &secondName);
    /// All rows with their headings to the clipboard.
    void copyAll() const;
    /// The same as a table of Markdown.
    [[nodiscard]] QString markdown() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void nameAfterRows();

    ComparisonModel *m_model;
    SortFilterModel *m_sorted;
};

} // namespace Plimsoll
