// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/tableimportreport.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

using Outcome = TableImportRow::Outcome;

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

QString rowLine(const TableImportRow &row, const QString &word)
{
    QString line = u"  "_s + word + u"  "_s + tr("row %1").arg(row.row) + u"  "_s + row.name;
    if (!row.changes.isEmpty())
        line += u": "_s + row.changes.join("; "_L1);
    if (row.outcome == Outcome::Refused)
        line += u": "_s + row.remarks.join(u' ');
    return line + u'\n';
}

} // namespace

QString tableImportText(const TableImportOutcome &outcome, bool dryRun)
{
    QString text = tr("%1 added, %2 updated, %3 unchanged, %4 refused.")
                       .arg(outcome.count(Outcome::Added))
                       .arg(outcome.count(Outcome::Updated))
                       .arg(outcome.count(Outcome::Unchanged))
                       .arg(outcome.count(Outcome::Refused));
    if (outcome.edit.isEmpty())
        text += u' ' + tr("There is nothing to import.");
    else if (dryRun)
        text += u' ' + tr("Nothing was changed, as this is a dry run.");
    text += u'\n';
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
            text += u"  "_s + tr("note") + u"  "_s + tr("row %1").arg(row.row) + u"  "_s + row.name + u": "_s + row.remarks.join(u' ') + u'\n';
    }
    for (const QString &remark : outcome.remarks)
        text += remark + u'\n';
    return outcome.leftOut.isEmpty() ? text : text + tr("Left out: %1").arg(outcome.leftOut.join(", "_L1)) + u'\n';
}

} // namespace Plimsoll
