// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/toggles/toggleimport.h"
#include "views/importing/tableimportdialog.h"

class QComboBox;

namespace Plimsoll {

/// Feature toggles of a table. Asks whose the toggles are whose rows name no product; where the plan has several, that of the release is
/// proposed, which may be invalid.
class ToggleImportDialog final : public TableImportDialog
{
    Q_OBJECT
public:
    ToggleImportDialog(PlanDocument &document, CsvTable table, ReleaseId release, QWidget *parent = nullptr);

    [[nodiscard]] QComboBox &products() const { return *m_product; }

protected:
    void compare() override;

private:
    CsvTable m_table;
    QComboBox *m_product;
};

} // namespace Plimsoll
