// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/triage/bugimportdialog.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "exchange/work/workreader.h"
#include "views/common/dialogparts.h"
#include "views/common/recordbox.h"
#include "views/importing/workoutcometable.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Plimsoll {

using Outcome = WorkImportResult::Outcome;

BugImportDialog::BugImportDialog(PlanDocument &document, QByteArray bytes, const QString &fileName, QWidget *parent)
    : QDialog(parent), m_document(document), m_bytes(std::move(bytes)), m_form(new QFormLayout), m_format(new QComboBox), m_release(new QComboBox),
      m_order(new QComboBox), m_summary(plainLabel()), m_notes(plainLabel()), m_rows(new WorkOutcomeTable)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import Bugs from %1").arg(fileName));
    build();
    m_format->setCurrentIndex(std::max(0, m_format->findData(int(guessWorkFormat(m_bytes)))));
    readAgain();
    for (QComboBox *box : {m_format, m_order})
        connect(box, &QComboBox::currentIndexChanged, this, &BugImportDialog::readAgain);
    connect(m_release, &QComboBox::currentIndexChanged, this, &BugImportDialog::fill);
    connect(&document, &PlanDocument::changed, this, &BugImportDialog::fill);
}

void BugImportDialog::build()
{
    const int em = fontMetrics().height();
    resize(em * 56, em * 36);
    for (const WorkFormat format : {WorkFormat::Csv, WorkFormat::Jira, WorkFormat::GitHub, WorkFormat::GitLab})
        m_format->addItem(label(format), int(format));
    addRecords<Release>(*m_release, m_document.plan(), tr("None"));
    m_order->addItem(tr("Leave such days out"), int(DateOrder::Unknown));
    m_order->addItem(tr("3 April: the day is first"), int(DateOrder::DayFirst));
    m_order->addItem(tr("March 4: the month is first"), int(DateOrder::MonthFirst));
    m_form->addRow(tr("&Format:"), m_format);
    m_form->addRow(tr("&Release of bugs without one:"), m_release);
    m_form->addRow(tr("03/04/2026 &means:"), m_order);
    QFont bold = font();
    bold.setBold(true);
    m_summary->setFont(bold);
    m_rows->setAccessibleName(tr("What becomes of the bugs"));
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_take = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &BugImportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_form);
    layout->addWidget(m_summary);
    layout->addWidget(m_rows, 1);
    layout->addWidget(m_notes);
    layout->addWidget(buttons);
}

void BugImportDialog::setRelease(ReleaseId release)
{
    if (const int index = m_release->findData(release.value()); index >= 0)
        m_release->setCurrentIndex(index);
}

QString BugImportDialog::summary() const
{
    return m_summary->text();
}

void BugImportDialog::readAgain()
{
    BugReadOptions reading;
    reading.dateOrder = DateOrder(m_order->currentData().toInt());
    reading.locale = locale();
    m_sheet = readBugs(m_bytes, WorkFormat(m_format->currentData().toInt()), reading);
    const bool ask = m_sheet->hasValue() && m_sheet->value().needsDateOrder;
    m_form->setRowVisible(m_order, ask || reading.dateOrder != DateOrder::Unknown);
    fill();
}

void BugImportDialog::fill()
{
    m_outcome.reset();
    if (m_sheet->hasValue())
        m_outcome = importBugs(m_document.plan(), m_sheet->value(), {chosenId<Release>(*m_release), {}}, m_document.ids());
    m_rows->setRows(m_outcome && m_outcome->hasValue() ? m_outcome->value().rows : std::vector<WorkImportResult>());
    tell();
}

int BugImportDialog::taken() const
{
    if (!m_outcome || !m_outcome->hasValue())
        return 0;
    return m_outcome->value().count(Outcome::Added) + m_outcome->value().count(Outcome::Updated);
}

void BugImportDialog::tell()
{
    const int count = taken();
    m_take->setText(count == 0 ? tr("&Import") : counted(count, tr("&Import 1 bug"), tr("&Import %1 bugs")));
    m_take->setEnabled(count > 0 && !m_document.isReadOnly());
    m_notes->clear();
    if (!m_outcome || !m_outcome->hasValue()) {
        tellIn(*m_summary, m_outcome ? m_outcome->error().text : m_sheet->error().text, true);
        return;
    }
    const WorkImportOutcome &outcome = m_outcome->value();
    QStringList counts;
    for (const auto &[what, text] : {std::pair{Outcome::Added, tr("%1 new")}, std::pair{Outcome::Updated, tr("%1 changed")},
                                     std::pair{Outcome::Unchanged, tr("%1 unchanged")}, std::pair{Outcome::Refused, tr("%1 refused")}}) {
        if (const int found = outcome.count(what); found > 0)
            counts << text.arg(locale().toString(found));
    }
    tellIn(*m_summary, (count == 0 ? tr("Nothing to import.") + u' ' : QString()) + counts.join(u", "_s), false);
    QStringList notes = outcome.remarks;
    if (!outcome.leftOut.isEmpty())
        notes << tr("Left out: %1").arg(outcome.leftOut.join(u", "_s));
    m_notes->setText(notes.join(u'\n'));
}

void BugImportDialog::accept()
{
    const int count = taken();
    if (count == 0)
        return;
    // Of the change that follows the dialog need not be told any more.
    disconnect(&m_document, nullptr, this, nullptr);
    if (const auto done = m_document.execute(m_outcome->value().edit); !done) {
        connect(&m_document, &PlanDocument::changed, this, &BugImportDialog::fill);
        tellIn(*m_summary, done.error().text, true);
        return;
    }
    Q_EMIT imported(count);
    QDialog::accept();
}

} // namespace Plimsoll
