// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/csvreader.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace Plimsoll {

/// What the rows of a table become.
enum class ImportKind { Milestones, Windows, People, Roles, Holidays, Risks };

/// Whether every row has a day of its own.
[[nodiscard]] constexpr bool isDated(ImportKind kind)
{
    return kind == ImportKind::Milestones || kind == ImportKind::Windows || kind == ImportKind::Holidays;
}

/// What a column holds.
enum class ImportField {
    Ignored,  ///< Left out on purpose.
    Unknown,  ///< Not recognised; reported.
    Derived,  ///< Follows from the dates (week of the cycle, T-minus, weekday): read past.
    Title,    ///< Name of milestone, window, person, role, holiday or risk.
    Start,
    End,
    Duration,
    Owner,
    Zone,
    Time,
    Kind,
    State,
    Actual,
    Key,
    Note,
    PublicTitle,
    Audiences,
    Release,
    Product,
    Email,
    Person,
    Deputy,
    Team,
    Hours,
    Environment,
    Reach, ///< Which milestones a window concerns.
    Hard,  ///< Whether a window forbids.
    Skills, ///< Of people.
    Category, ///< This one and the others below are of risks.
    Cause,
    Event,
    Effect,
    Probability,
    Impact,
    ResidualProbability,
    ResidualImpact,
    Response,
    Trigger,
    Contingency,
    Mitigation,
    Delay,
    Review,
    Public,
    StruckOn,
    QualityImpact,
    ResidualQualityImpact,
    CostImpact,
    ResidualCostImpact,
    ReputationImpact,
    ResidualReputationImpact,
    Components,
};

/// One column of the table and what it is taken for.
struct ImportColumn {
    int index = 0;
    QString heading;
    ImportField field = ImportField::Unknown;

    friend bool operator==(const ImportColumn &, const ImportColumn &) = default;
};

/// Where the headings stand and what each column is.
struct ImportMapping {
    int headingRow = -1; ///< Index into CsvTable::rows; -1 where the table has no headings and columns were told by their content.
    std::vector<ImportColumn> columns;
    bool ownTable = false; ///< As writeCsvFolder() writes it: cells are taken as they stand, and the key is the record's id.

    /// -1 where no column holds it.
    [[nodiscard]] int columnOf(ImportField field) const;
    /// The cell, cleaned of nothing yet; empty where the row is shorter or no column holds the field.
    [[nodiscard]] QString cell(const CsvRow &row, ImportField field) const;
};

/// Finds the headings within the first twenty rows and what they mean, in several spellings and languages. `chosen` overrides the
/// meaning by heading; `keyColumn` names the heading of the key. An error where no title can be found, or where a chosen heading is missing.
[[nodiscard]] Result<ImportMapping> findMapping(const CsvTable &table, ImportKind kind, const QHash<QString, ImportField> &chosen,
                                                const QString &keyColumn);

/// The name of a field for the mapping dialog: "Owner".
[[nodiscard]] QString label(ImportField field);

/// The rule between headings and body that Markdown tables have, "|---|:--|".
[[nodiscard]] bool isTableRule(const CsvRow &row);

} // namespace Plimsoll
