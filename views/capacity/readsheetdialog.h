// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/capacityanswer.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace Plimsoll {

class PlanDocument;

/// Shows what came back in capacity sheets against what was sent and what the plan says now, of whom there is no answer and what is
/// stale; takes the ticked rows, and that the sheets came back, as one step. The document must outlive it.
class ReadSheetDialog final : public QDialog
{
    Q_OBJECT
public:
    ReadSheetDialog(PlanDocument &document, const std::vector<CapacitySheet> &sheets, QWidget *parent = nullptr);

    [[nodiscard]] QTreeWidget &rows() const { return *m_rows; }
    /// What is told below the rows.
    [[nodiscard]] QString notes() const;
    void accept() override;

Q_SIGNALS:
    void taken(int rows); ///< None where the sheets only confirmed.

private:
    void build();
    void compare(const std::vector<CapacitySheet> &sheets);
    void addRow(const SheetDifference &difference);
    void enable();
    [[nodiscard]] std::vector<SheetDifference> ticked() const;

    PlanDocument &m_document;
    std::vector<SheetDifference> m_differences; ///< One for each row, in order.
    std::vector<ReturnedSheet> m_returned;      ///< Those that are answered and were out.
    QTreeWidget *m_rows;
    QLabel *m_summary;
    QLabel *m_notes;
    QLabel *m_error;
    QPushButton *m_take = nullptr;
};

} // namespace Plimsoll
