// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/workimportdialog.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "items/cellvalue.h"
#include "views/common/dialogparts.h"
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

using Outcome = WorkImportResult::Outcome;

WorkImportDialog::WorkImportDialog(PlanDocument &document, QByteArray bytes, const QString &fileName, QWidget *parent)
    : QDialog(parent), m_document(document), m_bytes(std::move(bytes)), m_form(new QFormLayout), m_format(new QComboBox), m_release(new QComboBox),
      m_skill(new QComboBox), m_hoursPerPoint(new QDoubleSpinBox), m_order(new QComboBox),
      m_samples(new QCheckBox(tr("&Give items without hours sample hours by their stage"))), m_summary(plainLabel()), m_notes(plainLabel()),
      m_rows(new WorkOutcomeTable)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import Work Items from %1").arg(fileName));
    buildChoices();
    build();
    setFormat(guessWorkFormat(m_bytes));
    readAgain();
    for (QComboBox *box : {m_format, m_order})
        connect(box, &QComboBox::currentIndexChanged, this, &WorkImportDialog::readAgain);
    connect(m_hoursPerPoint, &QDoubleSpinBox::valueChanged, this, &WorkImportDialog::readAgain);
    connect(m_release, &QComboBox::currentIndexChanged, this, &WorkImportDialog::fill);
    connect(m_skill->lineEdit(), &QLineEdit::editingFinished, this, &WorkImportDialog::fill);
    connect(m_skill, &QComboBox::activated, this, &WorkImportDialog::fill);
    connect(m_samples, &QCheckBox::toggled, this, &WorkImportDialog::fill);
    connect(&document, &PlanDocument::changed, this, &WorkImportDialog::fill);
}

void WorkImportDialog::buildChoices()
{
    for (size_t i = 0; i < EnumNames<WorkFormat>::names.size(); ++i)
        m_format->addItem(label(WorkFormat(i)), int(i));
    m_release->addItem(tr("None"), qint64(0));
    for (const Choice &choice : recordChoices<Release>(m_document.plan(), false))
        m_release->addItem(choice.text, choice.value);
    m_skill->setEditable(true);
    m_skill->setInsertPolicy(QComboBox::NoInsert);
    for (const Skill &skill : m_document.plan().table<Skill>())
        m_skill->addItem(skill.name);
    m_skill->setCurrentText(QString());
    m_skill->lineEdit()->setPlaceholderText(tr("Development"));
    m_hoursPerPoint->setRange(0, 1000);
    m_hoursPerPoint->setDecimals(1);
    m_hoursPerPoint->setSuffix(tr(" h"));
    m_hoursPerPoint->setSpecialValueText(tr("Left out"));
    m_hoursPerPoint->setKeyboardTracking(false);
    m_order->addItem(tr("Leave such days out"), int(DateOrder::Unknown));
    m_order->addItem(tr("3 April: the day is first"), int(DateOrder::DayFirst));
    m_order->addItem(tr("March 4: the month is first"), int(DateOrder::MonthFirst));
    m_form->addRow(tr("&Format:"), m_format);
    m_form->addRow(tr("&Release of items without one:"), m_release);
    m_form->addRow(tr("&Skill of hours without one:"), m_skill);
    m_form->addRow(tr("&Hours per story point:"), m_hoursPerPoint);
    m_form->addRow(tr("03/04/2026 &means:"), m_order);
    m_form->addRow(QString(), m_samples);
}

void WorkImportDialog::build()
{
    const int em = fontMetrics().height();
    resize(em * 56, em * 38);
    QFont bold = font();
    bold.setBold(true);
    m_summary->setFont(bold);
    m_notes->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *notes = new QScrollArea;
    notes->setWidget(m_notes);
    notes->setWidgetResizable(true);
    notes->setFrameShape(QFrame::NoFrame);
    notes->setFixedHeight(em * 4);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_take = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &WorkImportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_form);
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
    reading.dateOrder = DateOrder(m_order->currentData().toInt());
    reading.locale = locale();
    m_sheet = readWork(m_bytes, WorkFormat(m_format->currentData().toInt()), reading);
    const bool read = m_sheet->hasValue();
    m_form->setRowVisible(m_hoursPerPoint, read && m_sheet->value().hasPoints);
    m_form->setRowVisible(m_order, read && (m_sheet->value().needsDateOrder || reading.dateOrder != DateOrder::Unknown));
    m_form->setRowVisible(m_samples, read && std::ranges::any_of(m_sheet->value().rows, [](const WorkImportRow &row) { return !row.stage.isEmpty(); }));
    fill();
}

WorkImportOptions WorkImportDialog::options() const
{
    WorkImportOptions options;
    options.release = chosenId<Release>(*m_release);
    options.skill = m_skill->currentText();
    options.sampleDemands = m_samples->isChecked();
    return options;
}

void WorkImportDialog::fill()
{
    m_outcome.reset();
    if (m_sheet->hasValue())
        m_outcome = importWork(m_document.plan(), m_sheet->value(), options(), m_document.ids());
    m_rows->setRows(m_outcome && m_outcome->hasValue() ? m_outcome->value().rows : std::vector<WorkImportResult>());
    tell();
}

int WorkImportDialog::taken() const
{
    if (!m_outcome || !m_outcome->hasValue())
        return 0;
    return m_outcome->value().count(Outcome::Added) + m_outcome->value().count(Outcome::Updated);
}

void WorkImportDialog::tell()
{
    const bool sound = m_outcome && m_outcome->hasValue();
    const int count = taken();
    m_take->setText(count == 0 ? tr("&Import") : counted(count, tr("&Import 1 work item"), tr("&Import %1 work items")));
    m_take->setEnabled(count > 0 && !m_document.isReadOnly());
    if (!sound) {
        tellIn(*m_summary, m_outcome ? m_outcome->error().text : m_sheet->error().text, true);
        m_notes->clear();
        return;
    }
    const WorkImportOutcome &outcome = m_outcome->value();
    QStringList counts;
    for (const auto &[what, text] : {std::pair{Outcome::Added, tr("%1 new")}, std::pair{Outcome::Updated, tr("%1 changed")},
                                     std::pair{Outcome::Unchanged, tr("%1 unchanged")}, std::pair{Outcome::Refused, tr("%1 refused")}}) {
        if (const int found = outcome.count(what); found > 0)
            counts << text.arg(locale().toString(found));
    }
    const QString nothing = outcome.count(Outcome::Refused) > 0 ? tr("Nothing to import.") : tr("Nothing to import: the plan holds all of it already.");
    tellIn(*m_summary, count == 0 ? nothing + u' ' + counts.join(u", "_s) : counts.join(u", "_s), false);
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
    if (taken() == 0)
        return;
    const int count = taken();
    // Of the change that follows the dialog need not be told any more.
    disconnect(&m_document, nullptr, this, nullptr);
    if (const auto done = m_document.execute(m_outcome->value().edit); !done) {
        connect(&m_document, &PlanDocument::changed, this, &WorkImportDialog::fill);
        tellIn(*m_summary, done.error().text, true);
        return;
    }
    Q_EMIT imported(count);
    QDialog::accept();
}

} // namespace Plimsoll
