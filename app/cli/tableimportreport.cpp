// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/tableimportreport.h"

#include "app/cli/importtexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

using Outcome = TableImportRow::Outcome;

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

QString placeOf(const TableImportRow &row)
{
    return tr("row %1").arg(row.row);
}

QString rowLine(const TableImportRow &row, const QString &word)
{
    const QString why = row.outcome == Outcome::Refused ? row.remarks.join(u' ') : QString();
    return importLine(word, placeOf(row), row.name, {row.changes.join("; "_L1), why});
}

} // namespace

QString tableImportText(const TableImportOutcome &outcome, bool dryRun)
{
    const ImportCounts counts{outcome.count(Outcome::Added), outcome.count(Outcome::Updated), outcome.count(Outcome::Unchanged),
                              outcome.count(Outcome::Refused)};
    QString text = importHeading(counts, outcome.edit.isEmpty(), dryRun);
    for (const TableImportRow &row : outcome.rows) {
        if (row.outcome == Outcome::Added && dryRun)
            text += rowLine(row, tr("added"));
        else if (row.outcome == Outcome::Updated)
            text += rowLine(row, tr("updated"));
        else if (row.outcome == Outcome::Refused)
            text += rowLine(row, tr("refused"));
    }
    for (const TableImportRow &row : outcome.rows) {
        if (row.outcome != Outcome::Refused && !row.remarks.isEmpty())
            text += importLine(tr("note"), placeOf(row), row.name, {row.remarks.join(u' ')});
    }
    for (const QString &remark : outcome.remarks)
        text += remark + u'\n';
    return outcome.leftOut.isEmpty() ? text : text + tr("Left out: %1").arg(outcome.leftOut.join(", "_L1)) + u'\n';
}

} // namespace Plimsoll
