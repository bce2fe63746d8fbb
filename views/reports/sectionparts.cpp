// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/sectionparts.h"

#include "domain/titlepattern.h"
#include "views/reports/reportsource.h"
#include "views/reports/reporttext.h"

#include <algorithm>

namespace Plimsoll {

QString partTitle(const ReportSource &source, const Release &release, const QString &part)
{
    if (source.releases().size() < 2)
        return part;
    const QString name = displayName(source.plan(), release);
    return part.isEmpty() ? name : reportText("%1: %2").arg(name, part);
}

void addPart(ReportSection &section, const QString &heading, ReportTable table)
{
    if (table.rows.empty())
        return;
    if (!heading.isEmpty())
        section.blocks.emplace_back(ReportHeading{heading});
    section.blocks.emplace_back(std::move(table));
}

std::optional<ReportSection> unlessEmpty(ReportSection section)
{
    return section.blocks.empty() ? std::nullopt : std::optional(std::move(section));
}

std::vector<ProductId> productsOf(const ReportSource &source)
{
    std::vector<ProductId> products;
    for (const Release *release : source.releases()) {
        if (!release->product.isValid())
            return {ProductId()};
        if (std::ranges::find(products, release->product) == products.end())
            products.push_back(release->product);
    }
    return products;
}

bool isOfProducts(const std::vector<ProductId> &products, ProductId product)
{
    if (products.empty() || !product.isValid() || !products.front().isValid())
        return !products.empty();
    return std::ranges::find(products, product) != products.end();
}

ReportCell ownerCell(const ReportSource &source, RoleId role)
{
    const QString owner = source.ownerText(role);
    return owner.isEmpty() ? ReportCell{reportText("nobody yet"), {}, ReportTone::Warning} : ReportCell{owner};
}

QString joinedTexts(QStringList texts, const QString &between)
{
    texts.removeAll(QString());
    return texts.join(between);
}

} // namespace Plimsoll
