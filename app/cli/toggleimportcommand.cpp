// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/toggleimportcommand.h"

#include "app/cli/importrun.h"
#include "app/cli/scopeoptions.h"
#include "domain/allrecords.h"
#include "exchange/toggles/toggleimport.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

using Outcome = ToggleImportResult::Outcome;

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

Error badInput(const QString &text)
{
    return {ErrorCode::InvalidInput, text, {}};
}

Result<ProductId> productFrom(const QCommandLineParser &parser, const Plan &plan)
{
    if (parser.isSet(u"product"_s))
        return findProduct(plan, parser.value(u"product"_s));
    const auto &products = plan.table<Product>();
    if (products.size() > 1)
        return badInput(tr("Say whose toggles these are: --product with one of the plan's products."));
    return products.isEmpty() ? ProductId() : products.at(0).id;
}

QString rowLine(const ToggleImportResult &row, const QString &word)
{
    QString line = u"  "_s + word + u"  "_s + tr("row %1").arg(row.row) + u"  "_s + row.name;
    if (!row.changes.isEmpty())
        line += u": "_s + row.changes.join("; "_L1);
    if (row.outcome == Outcome::Refused)
        line += u": "_s + row.remarks.join(u' ');
    return line + u'\n';
}

QString reportText(const ToggleImportOutcome &outcome, bool dryRun)
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
    for (const ToggleImportResult &row : outcome.rows) {
        if (row.outcome == Outcome::Added && dryRun)
            text += rowLine(row, tr("added"));
        else if (row.outcome == Outcome::Updated)
            text += rowLine(row, tr("updated"));
        else if (row.outcome == Outcome::Refused)
            text += rowLine(row, tr("refused"));
    }
    for (const ToggleImportResult &row : outcome.rows) {
        if (row.outcome != Outcome::Refused && !row.remarks.isEmpty())
            text += u"  "_s + tr("note") + u"  "_s + tr("row %1").arg(row.row) + u"  "_s + row.name + u": "_s + row.remarks.join(u' ') + u'\n';
    }
    for (const QString &remark : outcome.remarks)
        text += remark + u'\n';
    return outcome.leftOut.isEmpty() ? text : text + tr("Left out: %1").arg(outcome.leftOut.join(", "_L1)) + u'\n';
}

} // namespace

void declareToggleImport(QCommandLineParser &parser)
{
    parser.addOption({u"toggles"_s, tr("Feature toggles instead of FILE: a table (CSV) with a row for each, or with the feature gates of a row and their stage."), u"FILE"_s});
}

ExitCode importToggleTable(const QCommandLineParser &parser, const CommandContext &context)
{
    const QStringList others{u"ics"_s, u"work"_s, u"as"_s, u"release"_s, u"anchor"_s, u"key"_s, u"calendar"_s, u"learn-rules"_s, u"map"_s};
    if (const auto wrong = refuseBeside(parser, u"toggles"_s, others))
        return context.fail(*wrong);
    const auto table = readCsvFile(parser.value(u"toggles"_s));
    if (!table)
        return context.fail(table.error());
    return importInto(
        parser, context,
        [&](PlanDocument &document) -> Result<ToggleImportOutcome> {
            const auto product = productFrom(parser, document.plan());
            if (!product)
                return product.error();
            return importToggles(document.plan(), *table, {*product, document.today()}, document.ids());
        },
        reportText);
}

} // namespace Plimsoll
