// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importmapping.h"

#include <QTableWidget>

namespace Plimsoll {

/// The first rows of a table under their headings, with a choice above each column of what it holds.
class MappingTable : public QTableWidget
{
    Q_OBJECT
public:
    explicit MappingTable(QWidget *parent = nullptr);

    /// Shows the table as the mapping reads it. Columns without heading are left out.
    void setMapping(const CsvTable &table, const ImportMapping &mapping);

Q_SIGNALS:
    /// The user says what the column with that heading holds.
    void fieldChosen(const QString &heading, Plimsoll::ImportField field);

private:
    void addChoice(int column, const ImportColumn &shown);
};

} // namespace Plimsoll
