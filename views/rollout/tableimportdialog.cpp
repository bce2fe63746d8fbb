// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rollout/tableimportdialog.h"

#include "document/plandocument.h"
#include "items/plaintip.h"
#include "views/common/dialogparts.h"
#include "views/common/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

using Outcome = TableImportRow::Outcome;
enum Column { RowColumn, OutcomeColumn, NameColumn, ChangesColumn };
constexpr int mostShown = 5000; ///< Nobody reads on; what needs an eye stands before.

QString word(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Added:
        return TableImportDialog::tr("New");
    case Outcome::Updated:
        return TableImportDialog::tr("Changed");
    case Outcome::Unchanged:
        return TableImportDialog::tr("Unchanged");
    case Outcome::Refused:
        break;
    }
    return TableImportDialog::tr("Refused");
}

} // namespace

TableImportDialog::TableImportDialog(PlanDocument &document, Texts texts, QWidget *parent)
    : QDialog(parent), m_document(document), m_texts(std::move(texts)), m_form(new QFormLayout), m_summary(plainLabel()), m_rows(new QTreeWidget),
      m_notes(plainLabel())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_texts.title);
    build();
    connect(&document, &PlanDocument::changed, this, &TableImportDialog::fill);
}

void TableImportDialog::build()
{
    const int em = fontMetrics().height();
    resize(em * 44, em * 28);
    QFont bold = font();
    bold.setBold(true);
    m_summary->setFont(bold);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_notes->setAccessibleName(tr("Remarks about the table"));
    m_rows->setHeaderLabels({tr("Row"), tr("Outcome"), tr("What"), tr("Remarks and changes")});
    m_rows->setRootIsDecorated(false);
    m_rows->setUniformRowHeights(true);
    m_rows->setAlternatingRowColors(true);
    m_rows->setAllColumnsShowFocus(true);
    m_rows->setAccessibleName(m_texts.rows);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_take = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
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

void TableImportDialog::fill()
{
    m_outcome = preview();
    fillRows();
    tell();
}

void TableImportDialog::fillRows()
{
    m_rows->clear();
    if (!hasOutcome())
        return;
    const Theme &theme = Theme::of(palette());
    QList<QTreeWidgetItem *> items;
    const auto &rows = m_outcome->value().rows;
    for (const Outcome outcome : {Outcome::Refused, Outcome::Updated, Outcome::Added, Outcome::Unchanged}) {
        for (const TableImportRow &row : rows) {
            if (row.outcome != outcome || items.size() >= mostShown)
                continue;
            const QStringList told = row.remarks + row.changes;
            auto *item = new QTreeWidgetItem({locale().toString(row.row), word(outcome), row.name, told.join(u"; "_s)});
            item->setToolTip(ChangesColumn, plainTip(told.join(u'\n')));
            if (outcome == Outcome::Refused)
                item->setForeground(OutcomeColumn, theme.errorText);
            items += item;
        }
    }
    if (const qsizetype more = qsizetype(rows.size()) - items.size(); more > 0)
        items += new QTreeWidgetItem({QString(), tr("%1 more").arg(locale().toString(more))});
    m_rows->addTopLevelItems(items);
    fitColumns(*m_rows, RowColumn, NameColumn, 18);
}

int TableImportDialog::taken() const
{
    return hasOutcome() ? m_outcome->value().count(Outcome::Added) + m_outcome->value().count(Outcome::Updated) : 0;
}

void TableImportDialog::tell()
{
    const int count = taken();
    m_take->setText(count == 0 ? tr("&Import") : counted(count, m_texts.takeOne, m_texts.takeMany));
    m_take->setEnabled(count > 0 && !m_document.isReadOnly());
    m_notes->clear();
    m_notes->setVisible(false);
    if (!hasOutcome()) {
        tellIn(*m_summary, m_outcome ? m_outcome->error().text : QString(), true);
        return;
    }
    const TableImportOutcome &outcome = m_outcome->value();
    QStringList counts;
    for (const auto &[what, text] : {std::pair{Outcome::Added, tr("%1 new")}, std::pair{Outcome::Updated, tr("%1 changed")},
                                     std::pair{Outcome::Unchanged, tr("%1 unchanged")}, std::pair{Outcome::Refused, tr("%1 refused")}}) {
        if (const int found = outcome.count(what); found > 0)
            counts << text.arg(locale().toString(found));
    }
    QString told = counts.join(u", "_s);
    if (count == 0)
        told = counts.isEmpty() ? tr("Nothing to import.") : tr("Nothing to import: %1").arg(told);
    tellIn(*m_summary, told, false);
    QStringList notes = outcome.remarks;
    if (!outcome.leftOut.isEmpty())
        notes << tr("Left out: %1").arg(outcome.leftOut.join(u", "_s));
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
}

void TableImportDialog::accept()
{
    const int count = taken();
    if (count == 0 || m_document.isReadOnly())
        return;
    // Of the change that follows the dialog need not be told any more.
    disconnect(&m_document, nullptr, this, nullptr);
    if (const auto done = m_document.execute(m_outcome->value().edit); !done) {
        connect(&m_document, &PlanDocument::changed, this, &TableImportDialog::fill);
        tellIn(*m_summary, done.error().text, true);
        return;
    }
    Q_EMIT imported(count);
    QDialog::accept();
}

} // namespace Plimsoll
