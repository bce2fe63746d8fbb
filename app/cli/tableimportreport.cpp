// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/tableimportreport.h"

#include "app/cli/commandtext.h"
#include "app/cli/importtexts.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

using TableOutcome = TableImportRow::Outcome;

QString rowLine(const TableImportRow &row, const QString &word)
{
    const QString why = row.outcome == TableOutcome::Refused ? row.remarks.join(u' ') : QString();
    return importLine(word, row.place, row.name, {row.changes.join("; "_L1), why});
}

} // namespace

QString tableImportText(const TableImportOutcome &outcome, bool dryRun)
{
    QString text = importHeading(outcome, dryRun);
    for (const TableImportRow &row : outcome.rows) {
        if (row.outcome == TableOutcome::Added && dryRun)
            text += rowLine(row, commandText("added"));
        else if (row.outcome == TableOutcome::Updated)
            text += rowLine(row, commandText("updated"));
        else if (row.outcome == TableOutcome::Refused)
            text += rowLine(row, commandText("refused"));
    }
    for (const TableImportRow &row : outcome.rows) {
        if (row.outcome != TableOutcome::Refused && !row.remarks.isEmpty())
            text += importLine(commandText("note"), row.place, row.name, {row.remarks.join(u' ')});
    }
    for (const QString &remark : outcome.remarks)
        text += remark + u'\n';
    return outcome.leftOut.isEmpty() ? text : text + commandText("Left out: %1").arg(outcome.leftOut.join(", "_L1)) + u'\n';
}

} // namespace Plimsoll
