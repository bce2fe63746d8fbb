// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/attestationdialog.h"

#include "document/plandocument.h"
#include "domain/gate.h"
#include "exchange/attestations.h"
#include "views/common/dialogparts.h"

#include <QFormLayout>
#include <QLabel>

#include <utility>

namespace Plimsoll {

AttestationDialog::AttestationDialog(PlanDocument &document, CsvTable table, GateId gate, QWidget *parent)
    : TableImportDialog(document,
                        {tr("Read Attestations from %1").arg(table.name), tr("What becomes of the attestations"), tr("&Import 1 attestation"),
                         tr("&Import %1 attestations")},
                        parent),
      m_table(std::move(table)), m_gate(gate)
{
    const Gate *known = document.plan().find(gate);
    form().addRow(tr("Gate:"), plainLabel(known ? known->title : QString()));
    compare();
}

void AttestationDialog::compare()
{
    showOutcome(readAttestations(document().plan(), m_gate, m_table, document().today()));
}

} // namespace Plimsoll
