// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rollout/toggleimportdialog.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "views/common/dialogparts.h"
#include "views/common/recordbox.h"

#include <QComboBox>
#include <QFormLayout>

namespace Plimsoll {

ToggleImportDialog::ToggleImportDialog(PlanDocument &document, CsvTable table, ReleaseId release, QWidget *parent)
    : TableImportDialog(document,
                        {tr("Import Toggles from %1").arg(table.name), tr("What becomes of the toggles"), tr("&Import 1 toggle"),
                            tr("&Import %1 toggles")},
                        parent),
      m_table(std::move(table)), m_product(new QComboBox)
{
    const Plan &plan = document.plan();
    addRecords<Product>(*m_product, plan, tr("None"));
    const auto &products = plan.table<Product>();
    const Release *chosen = plan.find(release);
    const ProductId proposed = products.size() == 1 ? products.at(0).id : chosen ? chosen->product : ProductId();
    m_product->setCurrentIndex(std::max(0, m_product->findData(proposed.value())));
    form().addRow(tr("&Product of toggles without one:"), m_product);
    connect(m_product, &QComboBox::currentIndexChanged, this, &ToggleImportDialog::compare);
    compare();
}

void ToggleImportDialog::compare()
{
    showOutcome(importToggles(document().plan(), m_table, {chosenId<Product>(*m_product), document().today()}, document().ids()));
}

} // namespace Plimsoll
