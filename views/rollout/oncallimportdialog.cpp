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
      m_table(std::move(table)), m_team(new QComboBox), m_order(new QComboBox)
{
    addRecords<Team>(*m_team, document.plan(), tr("None"));
    m_order->addItem(tr("Leave such days out"), int(DateOrder::Unknown));
    m_order->addItem(tr("3 April: the day is first"), int(DateOrder::DayFirst));
    m_order->addItem(tr("March 4: the month is first"), int(DateOrder::MonthFirst));
    form().addRow(tr("&Team of duties without one:"), m_team);
    form().addRow(tr("03/04/2026 &means:"), m_order);
    for (QComboBox *box : {m_team, m_order})
        connect(box, &QComboBox::currentIndexChanged, this, &OnCallImportDialog::fill);
    fill();
}

Result<TableImportOutcome> OnCallImportDialog::preview()
{
    OnCallReadOptions reading;
    reading.dateOrder = DateOrder(m_order->currentData().toInt());
    reading.today = document().today();
    reading.locale = locale();
    const auto duties = readOnCall(m_table, reading);
    const bool asks = duties && duties->needsDateOrder;
    form().setRowVisible(m_order, asks || reading.dateOrder != DateOrder::Unknown);
    if (!duties)
        return duties.error();
    return importOnCall(document().plan(), *duties, {chosenId<Team>(*m_team)}, document().ids());
}

} // namespace Plimsoll
