// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/mergedialog.h"

#include "document/plandocument.h"
#include "views/importing/mergetable.h"
#include "views/common/dialogparts.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Plimsoll {

MergeDialog::MergeDialog(PlanDocument &document, ReturnedCopy copy, const QString &name, QWidget *parent)
    : QDialog(parent), m_document(document), m_copy(std::move(copy)), m_name(name), m_summary(plainLabel()), m_table(new MergeTable)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Merge a Copy"));
    build();
    connect(&m_document, &PlanDocument::changed, this, &MergeDialog::compare);
    compare();
}

void MergeDialog::build()
{
    const int em = fontMetrics().height();
    resize(em * 62, em * 36);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    auto *all = buttons->addButton(tr("Check &all"), QDialogButtonBox::ResetRole);
    auto *none = buttons->addButton(tr("Check &none"), QDialogButtonBox::ResetRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_table);
    layout->addWidget(buttons);
    connect(all, &QPushButton::clicked, m_table, [this] { m_table->checkAll(true); });
    connect(none, &QPushButton::clicked, m_table, [this] { m_table->checkAll(false); });
    connect(buttons, &QDialogButtonBox::accepted, this, &MergeDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &MergeDialog::reject);
    connect(m_table, &MergeTable::chosenChanged, this, &MergeDialog::updateButton);
}

void MergeDialog::compare()
{
    auto rows = findMergeRows(m_copy.sent, m_copy.theirs, m_document.plan());
    const auto conflicts = std::ranges::count_if(rows, &MergeRow::conflict);
    const QString found = rows.size() == 1 ? tr("one change") : tr("%1 changes").arg(rows.size());
    if (rows.empty())
        tell(tr("%1 holds nothing that is not here already.").arg(m_name), false);
    else if (conflicts == 0)
        tell(tr("%1 holds %2; nothing of that was changed here since it was sent.").arg(m_name, found), false);
    else
        tell(tr("%1 holds %2. What was changed here too (%3) is not checked; look at it one by one.").arg(m_name, found, QString::number(conflicts)), false);
    m_table->setRows(m_copy.theirs, m_document.plan(), std::move(rows));
}

void MergeDialog::updateButton()
{
    const size_t count = m_table->chosen().size();
    m_accept->setEnabled(count > 0 && !m_document.isReadOnly());
    m_accept->setText(count == 1 ? tr("Take 1 change over") : tr("Take %1 changes over").arg(count));
}

void MergeDialog::tell(const QString &text, bool wrong)
{
    tellIn(*m_summary, text, wrong);
}

void MergeDialog::accept()
{
    const auto chosen = m_table->chosen();
    if (chosen.empty())
        return;
    const PlanEdit edit = mergeRows(m_copy.theirs, m_document.plan(), chosen, m_document.presentDates(), tr("Merge %1").arg(m_name));
    // What is taken over no longer differs, so the table would be empty before the dialog is gone.
    disconnect(&m_document, &PlanDocument::changed, this, nullptr);
    if (const auto done = m_document.execute(edit); !done) {
        connect(&m_document, &PlanDocument::changed, this, &MergeDialog::compare);
        tell(done.error().text, true);
        return;
    }
    QDialog::accept();
}

} // namespace Plimsoll
