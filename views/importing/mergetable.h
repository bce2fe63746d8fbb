// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/planmerge.h"

#include <QTreeWidget>

namespace Plimsoll {

/// What a copy changed, each with a check box: as it was sent, in the copy, here now. Rows where the plan changed too are said so and are
/// not checked at first.
class MergeTable : public QTreeWidget
{
    Q_OBJECT
public:
    explicit MergeTable(QWidget *parent = nullptr);

    void setRows(const Plan &theirs, const Plan &ours, std::vector<MergeRow> rows);
    [[nodiscard]] std::vector<MergeRow> chosen() const;
    void checkAll(bool checked);

Q_SIGNALS:
    void chosenChanged();

private:
    enum Column { RecordColumn, ChangeColumn, SentColumn, TheirsColumn, OursColumn, RemarkColumn };

    std::vector<MergeRow> m_rows;
};

} // namespace Plimsoll
