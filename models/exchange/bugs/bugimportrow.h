// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bug.h"
#include "exchange/work/workimportrow.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Plimsoll {

/// One bug as a file tells it, whatever the format. What is empty the file does not speak of.
struct BugImportRow {
    QString place; ///< Where it stands in the file: "row 12", "issue 7".
    QString key;
    QString title;
    std::optional<bool> isBug; ///< What its type or a label says; nothing where the file does not tell.
    std::optional<BugSeverity> severity;
    std::optional<BugSeverity> priority; ///< Stands in for a severity that is not told.
    std::optional<FixImpact> fixImpact;
    std::optional<BugState> state;
    QStringList components;
    QStringList releases;
    QDate found;
    QDate closed;
    QString url;
    QString note;
    QStringList remarks; ///< Sentences about what was not understood.
    QString refused;     ///< Why the row cannot be taken; empty where it can.
};

/// A file of bugs as it was read. Where some rows say that they are bugs, those that do not are left out.
struct BugImportSheet {
    WorkFormat format = WorkFormat::Csv;
    std::vector<BugImportRow> rows;
    QStringList leftOut; ///< What the file holds and the plan does not take: "assignees (12)".
    QStringList remarks;
    bool needsDateOrder = false; ///< It holds days like 03/04/2026, and nothing proves which order is meant.
};

} // namespace Plimsoll
