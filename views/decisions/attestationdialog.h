// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordlist.h"
#include "exchange/csvreader.h"
#include "views/importing/tableimportdialog.h"

namespace Plimsoll {

/// How the criteria of a gate stand, as a table says, with what that changes.
class AttestationDialog final : public TableImportDialog
{
    Q_OBJECT
public:
    AttestationDialog(PlanDocument &document, CsvTable table, GateId gate, QWidget *parent = nullptr);

protected:
    void compare() override;

private:
    CsvTable m_table;
    GateId m_gate;
};

} // namespace Plimsoll
