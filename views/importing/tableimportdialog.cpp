// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/tableimportdialog.h"

#include "document/plandocument.h"
#include "items/plaintip.h"
#include "views/common/dialogparts.h"
#include "views/common/progressline.h"
#include "views/common/theme.h"
#include "views/importing/outcometexts.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Plimsoll {

TableImportDialog::TableImportDialog(PlanDocument &document, Texts texts, QWidget *parent)
    : QDialog(parent), m_document(document), m_texts(std::move(texts)), m_form(new QFormLayout), m_summary(new ProgressLine(tr("Progress"))),
      m_rows(new QTreeWidget), m_notes(plainLabel())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_texts.title);
    build();
    connect(&document, &PlanDocument::changed, this, &TableImportDialog::compare);
}

void TableImportDialog::build()
{
    const int em = fontMetrics().height();
    resize(em * 48, em * 30);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_notes->setAccessibleName(tr("Remarks about the table"));
    m_notes->hide();
    m_rows->setHeaderLabels({tr("Place"), tr("Outcome"), tr("What"), tr("Remarks and changes")});
    m_rows->setRootIsDecorated(false);
    m_rows->setUniformRowHeights(true);
    m_rows->setAlternatingRowColors(true);
    m_rows->setAllColumnsShowFocus(true);
    m_rows->setAccessibleName(m_texts.rows);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_take = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &TableImportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_form);
    layout->addWidget(m_summary);
    layout->addWidget(m_rows, 1);
    layout->addWidget(m_notes);
    layout->addWidget(buttons);
}

QString TableImportDialog::summary() const
{
    return m_summary->text();
}

QString TableImportDialog::notes() const
{
    return m_notes->text();
}

void TableImportDialog::showRunning()
{
    m_take->setEnabled(false);
    m_summary->start();
}

void TableImportDialog::showOutcome(std::shared_ptr<const TableImportOutcome> outcome, const QStringList &notes)
{
    m_outcome = std::move(outcome);
    fillRows();
    tellTaken();
    QString told = outcomeCountsText(*m_outcome, locale());
    if (taken() == 0)
        told = told.isEmpty() ? tr("Nothing to import.") : tr("Nothing to import: %1").arg(told);
    m_summary->tell(told, false);
    QStringList all = notes + m_outcome->remarks;
    if (!m_outcome->leftOut.isEmpty())
        all << tr("Left out: %1").arg(m_outcome->leftOut.join(u", "_s));
    m_notes->setText(all.join(u'\n'));
    m_notes->setVisible(!all.isEmpty());
}

void TableImportDialog::showOutcome(const Result<TableImportOutcome> &outcome)
{
    if (outcome)
        showOutcome(std::make_shared<const TableImportOutcome>(*outcome));
    else
        showError(outcome.error());
}

void TableImportDialog::showError(const Error &error)
{
    m_outcome.reset();
    fillRows();
    tellTaken();
    m_summary->tell(error.text, true);
    m_notes->clear();
    m_notes->hide();
}

void TableImportDialog::fillRows()
{
    using Outcome = TableImportRow::Outcome;
    constexpr int most = 5000; // Nobody reads on; what needs an eye stands before.
    m_rows->clear();
    if (!m_outcome)
        return;
    const Theme &theme = Theme::of(palette());
    QList<QTreeWidgetItem *> items;
    const auto &rows = m_outcome->rows;
    for (const Outcome outcome : {Outcome::Refused, Outcome::Updated, Outcome::Added, Outcome::Unchanged}) {
        for (const TableImportRow &row : rows) {
            if (row.outcome != outcome || items.size() >= most)
                continue;
            const QStringList told = row.remarks + row.changes;
            auto *item = new QTreeWidgetItem({row.place, outcomeText(outcome), row.name, told.join(u"; "_s)});
            item->setToolTip(ChangesColumn, plainTip(told.join(u'\n')));
            if (outcome == Outcome::Refused)
                item->setForeground(OutcomeColumn, theme.errorText);
            items += item;
        }
    }
    if (const qsizetype more = qsizetype(rows.size()) - items.size(); more > 0)
        items += new QTreeWidgetItem({QString(), tr("%1 more").arg(locale().toString(more))});
    m_rows->addTopLevelItems(items);
    fitColumns(*m_rows, PlaceColumn, NameColumn, 18);
}

int TableImportDialog::taken() const
{
    using Outcome = TableImportRow::Outcome;
    return m_outcome ? m_outcome->count(Outcome::Added) + m_outcome->count(Outcome::Updated) : 0;
}

void TableImportDialog::tellTaken()
{
    m_summary->finish();
    const int count = taken();
    m_take->setText(count == 0 ? tr("&Import") : counted(count, m_texts.takeOne, m_texts.takeMany));
    m_take->setEnabled(count > 0 && !m_document.isReadOnly());
}

void TableImportDialog::accept()
{
    if (!m_take->isEnabled())
        return;
    const int count = taken();
    // Of the change that follows the dialog need not be told any more.
    disconnect(&m_document, nullptr, this, nullptr);
    if (const auto done = m_document.execute(m_outcome->edit); !done) {
        connect(&m_document, &PlanDocument::changed, this, &TableImportDialog::compare);
        m_summary->tell(done.error().text, true);
        return;
    }
    Q_EMIT imported(count);
    QDialog::accept();
}

} // namespace Plimsoll
