// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/attestationdialog.h"

#include "document/plandocument.h"
#include "domain/gate.h"
#include "domain/labels.h"
#include "exchange/attestations.h"
#include "views/common/dialogparts.h"

#include <QFormLayout>
#include <QLabel>

namespace Plimsoll {

AttestationDialog::AttestationDialog(PlanDocument &document, CsvTable table, GateId gate, QWidget *parent)
    : TableImportDialog(document,
                        {tr("Read Attestations from %1").arg(table.name), tr("What becomes of the attestations"), tr("&Take 1 attestation"),
                         tr("&Take %1 attestations")},
                        parent),
      m_table(std::move(table)), m_gate(gate)
{
    const Gate *known = document.plan().find(gate);
    form().addRow(tr("Gate:"), plainLabel(known ? known->title : QString()));
    compare();
}

void AttestationDialog::compare()
{
    const auto read = readAttestations(document().plan(), m_gate, m_table, document().today());
    if (read)
        showOutcome(std::make_shared<const TableImportOutcome>(TableImportOutcome{read->edit, read->preview, {}, {}}));
    else
        showError(read.error());
}

} // namespace Plimsoll
