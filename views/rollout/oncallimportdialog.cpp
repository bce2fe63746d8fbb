// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rollout/oncallimportdialog.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "views/common/dialogparts.h"
#include "views/common/recordbox.h"

#include <QComboBox>
#include <QFormLayout>

namespace Plimsoll {

OnCallImportDialog::OnCallImportDialog(PlanDocument &document, CsvTable table, QWidget *parent)
    : TableImportDialog(document,
                        {tr("Import On-Call Duties from %1").arg(table.name), tr("What becomes of the duties"), tr("&Import 1 duty"),
                            tr("&Import %1 duties")},
                        parent),
      m_table(std::move(table)), m_team(new QComboBox)
{
    addRecords<Team>(*m_team, document.plan(), tr("None"));
    form().addRow(tr("&Team of duties without one:"), m_team);
    m_order = new DateOrderBox(form());
    for (QComboBox *box : std::initializer_list<QComboBox *>{m_team, m_order})
        connect(box, &QComboBox::currentIndexChanged, this, &OnCallImportDialog::compare);
    compare();
}

void OnCallImportDialog::compare()
{
    OnCallReadOptions reading;
    reading.dateOrder = m_order->order();
    reading.today = document().today();
    reading.locale = locale();
    const auto duties = readOnCall(m_table, reading);
    m_order->askWhere(duties && duties->needsDateOrder);
    if (duties)
        showOutcome(importOnCall(document().plan(), *duties, {chosenId<Team>(*m_team)}, document().ids()));
    else
        showError(duties.error());
}

} // namespace Plimsoll
