// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/branching/previewrowsmodel.h"

#include <QTableView>

namespace Plimsoll {

/// Shows the rows of a preview, as wide as their texts need; the last column takes the rest.
class PreviewTable final : public QTableView
{
    Q_OBJECT
public:
    explicit PreviewTable(QWidget *parent = nullptr);
    ~PreviewTable() override;

    void setRows(const QStringList &headings, std::vector<PreviewRow> rows);
    [[nodiscard]] PreviewRowsModel &rowsModel() const { return *m_model; }

private:
    PreviewRowsModel *m_model;
};

} // namespace Plimsoll
