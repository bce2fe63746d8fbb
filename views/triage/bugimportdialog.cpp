// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/triage/bugimportdialog.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "exchange/work/workreader.h"
#include "views/common/dialogparts.h"
#include "views/common/progressline.h"
#include "views/common/recordbox.h"
#include "views/importing/dateorderbox.h"
#include "views/importing/outcometexts.h"
#include "views/importing/workoutcometable.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

BugImportDialog::BugImportDialog(PlanDocument &document, const QByteArray &bytes, const QString &fileName, QWidget *parent)
    : QDialog(parent), m_document(document), m_job(document, bytes), m_form(new QFormLayout), m_format(new QComboBox), m_release(new QComboBox),
      m_summary(new ProgressLine(tr("Progress"))), m_notes(plainLabel()), m_rows(new WorkOutcomeTable)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import Bugs from %1").arg(fileName));
    build();
    m_format->setCurrentIndex(std::max(0, m_format->findData(int(guessWorkFormat(bytes)))));
    connect(&m_job, &BugImportJob::progressed, m_summary, &ProgressLine::showProgress);
    connect(&m_job, &BugImportJob::found, this, &BugImportDialog::fill);
    // Of a change the job hears first, and compares again.
    connect(&document, &PlanDocument::changed, this, [this] {
        if (m_job.isRunning())
            showRunning();
    });
    m_summary->tell(tr("Reading the file…"), false);
    readAgain();
    for (QComboBox *box : std::initializer_list<QComboBox *>{m_format, m_order})
        connect(box, &QComboBox::currentIndexChanged, this, &BugImportDialog::readAgain);
    connect(m_release, &QComboBox::currentIndexChanged, this, &BugImportDialog::compare);
}

void BugImportDialog::build()
{
    const int em = fontMetrics().height();
    resize(em * 56, em * 36);
    for (const WorkFormat format : {WorkFormat::Csv, WorkFormat::Jira, WorkFormat::GitHub, WorkFormat::GitLab})
        m_format->addItem(label(format), int(format));
    addRecords<Release>(*m_release, m_document.plan(), tr("None"));
    m_form->addRow(tr("&Format:"), m_format);
    m_form->addRow(tr("&Release of bugs without one:"), m_release);
    m_order = new DateOrderBox(*m_form);
    m_rows->setAccessibleName(tr("What becomes of the bugs"));
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_take = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
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

BugImportOptions BugImportDialog::options() const
{
    BugImportOptions options;
    options.release = chosenId<Release>(*m_release);
    return options;
}

void BugImportDialog::readAgain()
{
    BugReadOptions reading;
    reading.dateOrder = m_order->order();
    reading.locale = locale();
    m_job.read(WorkFormat(m_format->currentData().toInt()), reading, options());
    showRunning();
}

void BugImportDialog::compare()
{
    m_job.compare(options());
    showRunning();
}

/// What was found before is shown until there is something new, but cannot be taken.
void BugImportDialog::showRunning()
{
    m_take->setEnabled(false);
    m_summary->start();
}

void BugImportDialog::fill()
{
    m_summary->finish();
    const auto sheet = m_job.sheet();
    m_order->askWhere(sheet->hasValue() && sheet->value().needsDateOrder);
    const auto outcome = m_job.outcome();
    m_rows->setRows(outcome && outcome->hasValue() ? outcome->value().rows : std::vector<WorkImportResult>());
    tell();
}

int BugImportDialog::taken() const
{
    using Outcome = WorkImportResult::Outcome;
    const auto outcome = m_job.outcome();
    return outcome && outcome->hasValue() ? outcome->value().count(Outcome::Added) + outcome->value().count(Outcome::Updated) : 0;
}

void BugImportDialog::tell()
{
    const auto outcome = m_job.outcome();
    const int count = taken();
    m_take->setText(count == 0 ? tr("&Import") : counted(count, tr("&Import 1 bug"), tr("&Import %1 bugs")));
    m_take->setEnabled(count > 0 && !m_document.isReadOnly());
    m_notes->clear();
    if (outcome && outcome->hasValue())
        tellOutcome(outcome->value());
    else
        m_summary->tell(outcome ? outcome->error().text : m_job.sheet()->error().text, true);
}

void BugImportDialog::tellOutcome(const WorkImportOutcome &outcome)
{
    const QString counts = outcomeCountsText(outcome, locale());
    m_summary->tell(taken() == 0 ? tr("Nothing to import.") + u' ' + counts : counts, false);
    QStringList notes = outcome.remarks;
    if (!outcome.leftOut.isEmpty())
        notes << tr("Left out: %1").arg(outcome.leftOut.join(u", "_s));
    m_notes->setText(notes.join(u'\n'));
}

void BugImportDialog::accept()
{
    if (!m_take->isEnabled())
        return;
    const int count = taken();
    // The change that follows need not be compared with.
    const auto outcome = m_job.outcome();
    m_job.setFollowing(false);
    if (const auto done = m_document.execute(outcome->value().edit); !done) {
        m_job.setFollowing(true);
        m_summary->tell(done.error().text, true);
        return;
    }
    Q_EMIT imported(count);
    QDialog::accept();
}

} // namespace Plimsoll
