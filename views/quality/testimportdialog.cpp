// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/quality/testimportdialog.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "items/recordnames.h"
#include "views/common/dialogparts.h"

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

TestImportDialog::TestImportDialog(PlanDocument &document, TestReport report, TestCycleId cycle, QWidget *parent)
    : QDialog(parent), m_document(document), m_report(std::move(report)), m_cycles(new QComboBox), m_suites(new QComboBox), m_builds(new QComboBox),
      m_summary(plainLabel()), m_notes(plainLabel()), m_unknown(new QTableWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_report.files.size() == 1 ? tr("Import Results of %1").arg(m_report.files.front())
                                              : tr("Import Results of %1 Files").arg(m_report.files.size()));
    const Plan &plan = document.plan();
    for (const TestCycle &one : plan.table<TestCycle>())
        m_cycles->addItem(recordName(plan, one.release) + u" · "_s + one.title, one.id.value());
    m_cycles->setCurrentIndex(m_cycles->findData(cycle.value()));
    m_suites->addItem(tr("Leave them out"), qint64(0));
    for (const TestSuite &suite : plan.table<TestSuite>())
        m_suites->addItem(tr("Add them to %1").arg(suite.name), suite.id.value());
    m_builds->addItem(tr("Not told"), qint64(0));
    for (const Build &made : plan.table<Build>())
        m_builds->addItem(recordName(plan, made.component) + u' ' + made.version, made.id.value());
    build();
    for (QComboBox *box : {m_cycles, m_suites, m_builds})
        connect(box, &QComboBox::currentIndexChanged, this, &TestImportDialog::refresh);
    connect(&document, &PlanDocument::changed, this, &TestImportDialog::refresh);
    refresh();
}

void TestImportDialog::build()
{
    const int em = fontMetrics().height();
    resize(em * 46, em * 34);
    QFont bold = font();
    bold.setBold(true);
    m_summary->setFont(bold);
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
    m_take = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
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

void TestImportDialog::refresh()
{
    const TestImportOptions options{chosenId<TestCycle>(*m_cycles), chosenId<TestSuite>(*m_suites), chosenId<Build>(*m_builds),
                                    m_document.clock().now()};
    m_outcome = importTests(m_document.plan(), m_report, options, m_document.ids());
    tell();
}

void TestImportDialog::tell()
{
    const bool sound = m_outcome->hasValue();
    const int count = sound ? int(m_outcome->value().edit.changes<TestResult>().size()) : 0;
    m_take->setText(count == 0 ? tr("&Import") : counted(count, tr("&Import 1 result"), tr("&Import %1 results")));
    m_take->setEnabled(count > 0 && !m_document.isReadOnly());
    showUnknown(sound ? m_outcome->value().unknown : std::vector<UnknownTest>());
    if (!sound) {
        tellIn(*m_summary, m_outcome->error().text, true);
        m_notes->clear();
        return;
    }
    const TestImportOutcome &outcome = m_outcome->value();
    QStringList parts;
    for (size_t i = 0; i < outcome.outcomes.size(); ++i) {
        if (outcome.outcomes[i] > 0)
            parts << tr("%1: %2").arg(label(TestOutcome(i)), locale().toString(outcome.outcomes[i]));
    }
    tellIn(*m_summary, parts.isEmpty() ? tr("Nothing to import.") : parts.join(u" · "_s), false);
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
    const int count = int(m_outcome->value().edit.changes<TestResult>().size());
    // Of the change that follows the dialog need not be told any more.
    disconnect(&m_document, nullptr, this, nullptr);
    if (const auto done = m_document.execute(m_outcome->value().edit); !done) {
        connect(&m_document, &PlanDocument::changed, this, &TestImportDialog::refresh);
        tellIn(*m_summary, done.error().text, true);
        return;
    }
    Q_EMIT imported(count);
    QDialog::accept();
}

} // namespace Plimsoll
