// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/quality/testimportdialog.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "items/recordnames.h"
#include "views/common/dialogparts.h"
#include "views/common/progressline.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int mostShown = 1000; ///< Of the tests that no case knows.
constexpr qsizetype mostNotes = 6;

} // namespace

TestImportDialog::TestImportDialog(PlanDocument &document, const std::vector<TestFile> &files, TestCycleId cycle, QWidget *parent)
    : QDialog(parent), m_document(document), m_job(document, files), m_cycles(new QComboBox), m_suites(new QComboBox), m_builds(new QComboBox),
      m_summary(new ProgressLine(tr("Progress"))), m_notes(plainLabel()), m_unknown(new QTableWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(files.size() == 1 ? tr("Import Results of %1").arg(files.front().name) : tr("Import Results of %1 Files").arg(files.size()));
    fillChoices(cycle);
    build();
    connect(&m_job, &TestImportJob::progressed, m_summary, &ProgressLine::showProgress);
    connect(&m_job, &TestImportJob::found, this, &TestImportDialog::tell);
    // Of a change the job hears first, and compares again.
    connect(&document, &PlanDocument::changed, this, [this] {
        if (m_job.isRunning())
            showRunning();
    });
    // Which build was tested changes nothing of what is found.
    for (QComboBox *box : {m_cycles, m_suites})
        connect(box, &QComboBox::currentIndexChanged, this, &TestImportDialog::compare);
    m_summary->tell(tr("Reading the files…"), false);
    compare();
}

void TestImportDialog::fillChoices(TestCycleId cycle)
{
    const Plan &plan = m_document.plan();
    for (const TestCycle &one : plan.table<TestCycle>())
        m_cycles->addItem(recordName(plan, one.release) + u" · "_s + one.title, one.id.value());
    m_cycles->setCurrentIndex(m_cycles->findData(cycle.value()));
    m_suites->addItem(tr("Leave them out"), qint64(0));
    for (const TestSuite &suite : plan.table<TestSuite>())
        m_suites->addItem(tr("Add them to %1").arg(suite.name), suite.id.value());
    m_builds->addItem(tr("Not told"), qint64(0));
    for (const Build &made : plan.table<Build>())
        m_builds->addItem(recordName(plan, made.component) + u' ' + made.version, made.id.value());
}

void TestImportDialog::build()
{
    const int em = fontMetrics().height();
    resize(em * 46, em * 34);
    m_unknown->setColumnCount(2);
    m_unknown->setHorizontalHeaderLabels({tr("Test that no case knows"), tr("Result")});
    m_unknown->setAccessibleName(tr("Tests that no case knows"));
    m_unknown->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_unknown->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_unknown->setTabKeyNavigation(false);
    m_unknown->verticalHeader()->hide();
    m_unknown->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto *form = new QFormLayout;
    form->addRow(tr("Into the &cycle:"), m_cycles);
    form->addRow(tr("Tests that no case &knows:"), m_suites);
    form->addRow(tr("&Build that was tested:"), m_builds);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_take = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &TestImportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_summary);
    layout->addWidget(m_unknown, 1);
    layout->addWidget(m_notes);
    layout->addWidget(buttons);
}

QString TestImportDialog::summary() const
{
    return m_summary->text();
}

void TestImportDialog::compare()
{
    m_job.compare({chosenId<TestCycle>(*m_cycles), chosenId<TestSuite>(*m_suites), {}, m_document.clock().now()});
    showRunning();
}

/// What was found before is shown until there is something new, but cannot be taken.
void TestImportDialog::showRunning()
{
    m_take->setEnabled(false);
    m_summary->start();
}

void TestImportDialog::tell()
{
    m_summary->finish();
    const auto outcome = m_job.outcome();
    const bool sound = outcome && outcome->hasValue();
    const int count = sound ? int(outcome->value().edit.changes<TestResult>().size()) : 0;
    m_take->setText(count == 0 ? tr("&Import") : counted(count, tr("&Import 1 result"), tr("&Import %1 results")));
    m_take->setEnabled(count > 0 && !m_document.isReadOnly());
    showUnknown(sound ? outcome->value().unknown : std::vector<UnknownTest>());
    if (sound) {
        tellOutcome(outcome->value());
    } else {
        m_summary->tell(outcome ? outcome->error().text : m_job.sheet()->error().text, true);
        m_notes->clear();
    }
}

void TestImportDialog::tellOutcome(const TestImportOutcome &outcome)
{
    QStringList parts;
    for (size_t i = 0; i < outcome.outcomes.size(); ++i) {
        if (outcome.outcomes[i] > 0)
            parts << tr("%1: %2").arg(label(TestOutcome(i)), locale().toString(outcome.outcomes[i]));
    }
    m_summary->tell(parts.isEmpty() ? tr("Nothing to import.") : parts.join(u" · "_s), false);
    QStringList notes;
    if (outcome.unplanned > 0)
        notes << counted(outcome.unplanned, tr("1 of the tests is not planned in the cycle."), tr("%1 of the tests are not planned in the cycle."));
    if (int(outcome.unknown.size()) > mostShown)
        notes << tr("The first %1 of %2 tests that no case knows are shown.").arg(mostShown).arg(outcome.unknown.size());
    notes << outcome.remarks.mid(0, mostNotes);
    if (outcome.remarks.size() > mostNotes)
        notes << tr("%1 more remarks").arg(outcome.remarks.size() - mostNotes);
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
}

void TestImportDialog::showUnknown(const std::vector<UnknownTest> &tests)
{
    m_unknown->setRowCount(std::min(mostShown, int(tests.size())));
    for (int row = 0; row < m_unknown->rowCount(); ++row) {
        m_unknown->setItem(row, 0, new QTableWidgetItem(tests[size_t(row)].key));
        m_unknown->setItem(row, 1, new QTableWidgetItem(label(tests[size_t(row)].outcome)));
    }
    m_unknown->setVisible(!tests.empty());
}

void TestImportDialog::accept()
{
    if (!m_take->isEnabled())
        return;
    PlanEdit edit = m_job.outcome()->value().edit;
    const int count = int(edit.changes<TestResult>().size());
    for (Change<TestRun> &run : edit.changes<TestRun>())
        run.after->build = chosenId<Build>(*m_builds);
    // The change that follows need not be compared with.
    m_job.setFollowing(false);
    if (const auto done = m_document.execute(edit); !done) {
        m_job.setFollowing(true);
        m_summary->tell(done.error().text, true);
        return;
    }
    Q_EMIT imported(count);
    QDialog::accept();
}

} // namespace Plimsoll
