// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/plandocument.h"
#include "domain/responsibility.h"
#include "engine/readiness/racicheck.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace Plimsoll {

/// The RACI matrix: activities and milestones by role, a letter in each cell, and first whether exactly one role is accountable. GUI
/// thread; follows the document.
class RaciModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit RaciModel(PlanDocument &document, QObject *parent = nullptr);

    /// An invalid release stands for all.
    void setRelease(ReleaseId release);
    [[nodiscard]] bool isCell(const QModelIndex &index) const { return index.isValid() && index.column() > 0; }
    [[nodiscard]] const RaciRow &rowAt(int row) const { return m_rows[size_t(row)]; }
    [[nodiscard]] RoleId roleAt(int column) const { return m_roles[size_t(column) - 1]; }
    /// Makes the cell that letter alone; nothing clears it.
    [[nodiscard]] Result<void> setLetter(const QModelIndex &cell, std::optional<Raci> letter);
    /// Adds an activity for which that role is accountable.
    [[nodiscard]] Result<void> addActivity(const QString &activity, RoleId accountable);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_roles.size()) + 1; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void reload();
    [[nodiscard]] std::vector<const Responsibility *> partsOf(const RaciRow &row, RoleId role) const;
    [[nodiscard]] QString rowName(const RaciRow &row) const;
    [[nodiscard]] QString lettersOf(const QModelIndex &cell) const;
    [[nodiscard]] QString verdict(const RaciRow &row) const;

    PlanDocument &m_document;
    ReleaseId m_release;
    std::vector<RaciRow> m_rows;
    std::vector<RoleId> m_roles;
};

/// "R", "A", "C", "I"
[[nodiscard]] QString raciLetter(Raci raci);

} // namespace Plimsoll
