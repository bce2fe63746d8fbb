// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/featuretoggle.h"
#include "domain/result.h"
#include "engine/rollout/toggleposition.h"
#include "exchange/csvreader.h"

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace Plimsoll {

/// One toggle as a table tells it. What is empty the table does not speak of.
struct ToggleRow {
    int number = 0; ///< Of the table's row; several toggles may come from one.
    QString name;
    QString product;
    QString workItem; ///< Its key, or its title.
    QString owner;
    QString removeBy; ///< The title of a milestone.
    QString note;
    std::optional<ToggleKind> kind;
    std::optional<ToggleStage> stage;
    std::optional<bool> locked;
    QDate removed;
    std::vector<std::pair<QString, TogglePosition>> positions; ///< By the heading, which names an environment.
    QStringList remarks; ///< What was not understood.
};

/// A table of toggles as it was read.
struct ToggleTable {
    std::vector<ToggleRow> rows;
    QStringList leftOut; ///< Headings that are none of ours and no environment's.
    int without = 0;     ///< Rows that name no toggle.
};

/// Reads a table of toggles: a row each, or a row for each feature with its gates in one cell, separated by blanks or commas, and the releases
/// in which they become alpha, beta and stable. Headings that are among the environments hold positions. Fails without a column that names
/// toggles, and with several for one environment.
[[nodiscard]] Result<ToggleTable> readToggles(const CsvTable &table, const QStringList &environments);

} // namespace Plimsoll
