// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/oncall/oncallimport.h"
#include "views/importing/dateorderbox.h"
#include "views/importing/tableimportdialog.h"

namespace Plimsoll {

/// On-call duties of a table. Asks for the team of rows that name none, and how 03/04/2026 is meant where nothing proves it.
class OnCallImportDialog final : public TableImportDialog
{
    Q_OBJECT
public:
    OnCallImportDialog(PlanDocument &document, CsvTable table, QWidget *parent = nullptr);

    [[nodiscard]] QComboBox &teams() const { return *m_team; }
    [[nodiscard]] QComboBox &orders() const { return *m_order; }

protected:
    void compare() override;

private:
    CsvTable m_table;
    QComboBox *m_team;
    DateOrderBox *m_order = nullptr;
};

} // namespace Plimsoll
