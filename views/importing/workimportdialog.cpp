// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/workimportdialog.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "views/common/dialogparts.h"
#include "views/common/progressline.h"
#include "views/common/recordbox.h"
#include "views/importing/dateorderbox.h"
#include "views/importing/outcometexts.h"
#include "views/importing/workmappingtable.h"
#include "views/importing/workoutcometable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

WorkImportDialog::WorkImportDialog(PlanDocument &document, const QByteArray &bytes, const QString &fileName, QWidget *parent)
    : QDialog(parent), m_document(document), m_job(document, bytes), m_form(new QFormLayout), m_format(new QComboBox), m_release(new QComboBox),
      m_skill(new QComboBox), m_prefix(new QLineEdit), m_hoursPerPoint(new QDoubleSpinBox),
      m_samples(new QCheckBox(tr("&Give items without hours sample hours by their stage"))), m_columns(new WorkMappingTable),
      m_summary(new ProgressLine(tr("Progress"))), m_notes(plainLabel()), m_rows(new WorkOutcomeTable)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import Work Items from %1").arg(fileName));
    buildChoices();
    build();
    setFormat(guessWorkFormat(bytes));
    m_prefix->setText(usualKeyPrefix(WorkFormat(m_format->currentData().toInt())));
    connect(&m_job, &WorkImportJob::progressed, m_summary, &ProgressLine::showProgress);
    connect(&m_job, &WorkImportJob::found, this, &WorkImportDialog::fill);
    // Of a change the job hears first, and compares again.
    connect(&document, &PlanDocument::changed, this, [this] {
        if (m_job.isRunning())
            showRunning();
    });
    m_summary->tell(tr("Reading the file…"), false);
    readAgain();
    connect(m_format, &QComboBox::currentIndexChanged, this, &WorkImportDialog::changeFormat);
    connect(m_order, &QComboBox::currentIndexChanged, this, &WorkImportDialog::readAgain);
    connect(m_hoursPerPoint, &QDoubleSpinBox::valueChanged, this, &WorkImportDialog::readAgain);
    connect(m_release, &QComboBox::currentIndexChanged, this, &WorkImportDialog::compare);
    // While it is typed: a comparison that begins when the line is left would take the button from whoever clicks it. What a completion adds
    // is known no sooner.
    for (QLineEdit *line : {m_skill->lineEdit(), m_prefix}) {
        connect(line, &QLineEdit::textEdited, this, &WorkImportDialog::useTexts);
        connect(line, &QLineEdit::editingFinished, this, &WorkImportDialog::useTexts);
    }
    connect(m_skill, &QComboBox::activated, this, &WorkImportDialog::useTexts);
    connect(m_columns, &WorkMappingTable::fieldChosen, this, &WorkImportDialog::chooseField);
    connect(m_samples, &QCheckBox::toggled, this, &WorkImportDialog::compare);
}

void WorkImportDialog::buildChoices()
{
    for (size_t i = 0; i < EnumNames<WorkFormat>::names.size(); ++i)
        m_format->addItem(label(WorkFormat(i)), int(i));
    addRecords<Release>(*m_release, m_document.plan(), tr("None"));
    m_skill->setEditable(true);
    m_skill->setInsertPolicy(QComboBox::NoInsert);
    for (const Skill &skill : m_document.plan().table<Skill>())
        m_skill->addItem(skill.name);
    m_skill->setCurrentText(QString());
    m_skill->lineEdit()->setPlaceholderText(tr("Development"));
    m_prefix->setObjectName(u"keyPrefix"_s);
    m_hoursPerPoint->setRange(0, 1000);
    m_hoursPerPoint->setDecimals(1);
    m_hoursPerPoint->setSuffix(tr(" h"));
    m_hoursPerPoint->setSpecialValueText(tr("Left out"));
    m_hoursPerPoint->setKeyboardTracking(false);
    m_form->addRow(tr("&Format:"), m_format);
    m_form->addRow(tr("&Release of items without one:"), m_release);
    m_form->addRow(tr("&Skill of hours without one:"), m_skill);
    m_form->addRow(tr("Text before each &key:"), m_prefix);
    m_form->addRow(tr("&Hours per story point:"), m_hoursPerPoint);
    m_order = new DateOrderBox(*m_form);
    m_form->addRow(QString(), m_samples);
    // Until the file gives reason.
    for (QWidget *question : std::initializer_list<QWidget *>{m_hoursPerPoint, m_samples})
        m_form->setRowVisible(question, false);
}

void WorkImportDialog::build()
{
    const int em = fontMetrics().height();
    resize(em * 56, em * 42);
    m_notes->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *notes = new QScrollArea;
    notes->setWidget(m_notes);
    notes->setWidgetResizable(true);
    notes->setFrameShape(QFrame::NoFrame);
    notes->setFixedHeight(em * 4);
    notes->setAccessibleName(tr("Remarks about the file"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_take = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &WorkImportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_form);
    layout->addWidget(m_columns);
    m_columns->hide();
    layout->addWidget(m_summary);
    layout->addWidget(m_rows, 1);
    layout->addWidget(notes);
    layout->addWidget(buttons);
}

void WorkImportDialog::setRelease(ReleaseId release)
{
    if (const int index = m_release->findData(release.value()); index >= 0)
        m_release->setCurrentIndex(index);
}

void WorkImportDialog::setFormat(WorkFormat format)
{
    m_format->setCurrentIndex(m_format->findData(int(format)));
}

QString WorkImportDialog::summary() const
{
    return m_summary->text();
}

void WorkImportDialog::readAgain()
{
    WorkReadOptions reading;
    reading.hoursPerPoint = m_hoursPerPoint->value();
    reading.dateOrder = m_order->order();
    reading.locale = locale();
    reading.chosen = m_chosen;
    m_used = options();
    m_job.read(WorkFormat(m_format->currentData().toInt()), reading, m_used);
    showRunning();
}

/// What was said of the columns, and the usual keys, are of the other format.
void WorkImportDialog::changeFormat()
{
    m_chosen.clear();
    m_prefix->setText(usualKeyPrefix(WorkFormat(m_format->currentData().toInt())));
    readAgain();
}

void WorkImportDialog::chooseField(const QString &heading, WorkField field)
{
    m_chosen.insert(heading, field);
    readAgain();
}

void WorkImportDialog::compare()
{
    m_used = options();
    m_job.compare(m_used);
    showRunning();
}

/// What was found before is shown until there is something new, but cannot be taken.
void WorkImportDialog::showRunning()
{
    m_take->setEnabled(false);
    m_summary->start();
}

void WorkImportDialog::askWhatMatters()
{
    const WorkImportSheet *sheet = m_job.sheet()->hasValue() ? &m_job.sheet()->value() : nullptr;
    m_form->setRowVisible(m_hoursPerPoint, sheet && sheet->hasPoints);
    m_order->askWhere(sheet && sheet->needsDateOrder);
    m_form->setRowVisible(m_samples, sheet && std::ranges::any_of(sheet->rows, [](const WorkImportRow &row) { return !row.stage.isEmpty(); }));
}

WorkImportOptions WorkImportDialog::options() const
{
    WorkImportOptions options;
    options.release = chosenId<Release>(*m_release);
    options.skill = m_skill->currentText();
    options.keyPrefix = m_prefix->text().trimmed();
    options.sampleDemands = m_samples->isChecked();
    return options;
}

/// A long file takes its time, and whoever only leaves the line chose nothing.
void WorkImportDialog::useTexts()
{
    const WorkImportOptions typed = options();
    if (typed.skill != m_used.skill || typed.keyPrefix != m_used.keyPrefix)
        compare();
}

void WorkImportDialog::fill()
{
    m_summary->finish();
    askWhatMatters();
    m_columns->setColumns(m_job.columns());
    m_columns->setVisible(!m_job.columns().empty());
    const auto outcome = m_job.outcome();
    m_rows->setRows(outcome && outcome->hasValue() ? outcome->value().rows : std::vector<WorkImportResult>());
    tell();
}

int WorkImportDialog::taken() const
{
    using Outcome = WorkImportResult::Outcome;
    const auto outcome = m_job.outcome();
    return outcome && outcome->hasValue() ? outcome->value().count(Outcome::Added) + outcome->value().count(Outcome::Updated) : 0;
}

void WorkImportDialog::tell()
{
    const auto outcome = m_job.outcome();
    const int count = taken();
    m_take->setText(count == 0 ? tr("&Import") : counted(count, tr("&Import 1 work item"), tr("&Import %1 work items")));
    m_take->setEnabled(count > 0 && !m_document.isReadOnly());
    if (outcome && outcome->hasValue()) {
        tellOutcome(outcome->value());
    } else {
        m_summary->tell(outcome ? outcome->error().text : m_job.sheet()->error().text, true);
        m_notes->clear();
    }
}

void WorkImportDialog::tellOutcome(const WorkImportOutcome &outcome)
{
    using Outcome = WorkImportResult::Outcome;
    const QString counts = outcomeCountsText(outcome, locale());
    const QString nothing = outcome.count(Outcome::Refused) > 0 ? tr("Nothing to import.") : tr("Nothing to import: the plan holds all of it already.");
    m_summary->tell(taken() == 0 ? nothing + u' ' + counts : counts, false);
    QStringList notes;
    if (!outcome.newTeams.isEmpty())
        notes << tr("New teams: %1").arg(outcome.newTeams.join(u", "_s));
    if (!outcome.newSkills.isEmpty())
        notes << tr("New skills: %1").arg(outcome.newSkills.join(u", "_s));
    notes << outcome.remarks;
    if (!outcome.leftOut.isEmpty())
        notes << tr("Left out: %1").arg(outcome.leftOut.join(u", "_s));
    m_notes->setText(notes.join(u'\n'));
}

void WorkImportDialog::accept()
{
    const int count = taken();
    if (count == 0)
        return;
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
