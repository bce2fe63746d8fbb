// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/toggleimportcommand.h"

#include "app/cli/commandtext.h"
#include "app/cli/importrun.h"
#include "app/cli/scopeoptions.h"
#include "app/cli/tableimportreport.h"
#include "domain/allrecords.h"
#include "exchange/toggles/toggleimport.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

Result<ProductId> productFrom(const QCommandLineParser &parser, const Plan &plan)
{
    if (parser.isSet(u"product"_s))
        return findProduct(plan, parser.value(u"product"_s));
    const auto &products = plan.table<Product>();
    if (products.size() > 1)
        return badInput(commandText("Say whose toggles these are: --product with one of the plan's products."));
    return products.isEmpty() ? ProductId() : products.at(0).id;
}

} // namespace

void declareToggleImport(QCommandLineParser &parser)
{
    parser.addOption({u"toggles"_s, commandText("Feature toggles instead of FILE: a table (CSV) with a row for each, or with the feature gates of a row and their stage."), u"FILE"_s});
}

ExitCode importToggleTable(const QCommandLineParser &parser, const CommandContext &context)
{
    const QStringList others{u"as"_s, u"release"_s, u"anchor"_s, u"key"_s, u"calendar"_s, u"learn-rules"_s, u"map"_s};
    if (const auto wrong = refuseBeside(parser, u"toggles"_s, others))
        return context.fail(*wrong);
    const auto table = readCsvFile(parser.value(u"toggles"_s));
    if (!table)
        return context.fail(table.error());
    return importInto(
        parser, context,
        [&](PlanDocument &document) -> Result<TableImportOutcome> {
            const auto product = productFrom(parser, document.plan());
            if (!product)
                return product.error();
            return importToggles(document.plan(), *table, {*product, document.today()}, document.ids());
        },
        tableImportText);
}

} // namespace Plimsoll
