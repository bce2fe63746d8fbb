// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "domain/publication.h"

#include <QAbstractTableModel>

#include <vector>

namespace Plimsoll {

class PlanDocument;

/// What each audience was told, and when: the newest first. Nobody edits what has left the machine. Follows the document, which must
/// outlive it; lives on the GUI thread.
class LedgerModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TimeColumn, AudienceColumn, TitleColumn, ReleaseColumn, DatesColumn, AuthorColumn, ColumnCount };

    explicit LedgerModel(PlanDocument &document, QObject *parent = nullptr);

    [[nodiscard]] const Publication &publication(int row) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static std::vector<PublicationId> sorted(const Plan &plan);
    [[nodiscard]] QString text(const Publication &publication, int column) const;
    void follow();

    PlanDocument &m_document;
    Plan m_plan;
    std::vector<PublicationId> m_rows;
};

} // namespace Plimsoll
