// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordlist.h"
#include "views/reports/reportcontent.h"

#include <optional>
#include <vector>

namespace Plimsoll {

class ReportSource;

/// The name of a part; where the report is about several releases, with the release before it, and that alone for a part without a name.
[[nodiscard]] QString partTitle(const ReportSource &source, const Release &release, const QString &part);
/// A heading, where it is not empty, and the table below it; nothing where the table has no row.
void addPart(ReportSection &section, const QString &heading, ReportTable table);
/// Nothing where nothing came into the section.
[[nodiscard]] std::optional<ReportSection> unlessEmpty(ReportSection section);

/// The products of the releases, each once; where one names none an invalid one alone, which stands for all.
[[nodiscard]] std::vector<ProductId> productsOf(const ReportSource &source);
/// Whether what belongs to that product, or to none, belongs to one of these products.
[[nodiscard]] bool isOfProducts(const std::vector<ProductId> &products, ProductId product);

/// "Ada (Release Lead)", or in the tone of a warning that nobody is named.
[[nodiscard]] ReportCell ownerCell(const ReportSource &source, RoleId role);
/// Those that are not empty, with that between them.
[[nodiscard]] QString joinedTexts(QStringList texts, const QString &between);

} // namespace Plimsoll
