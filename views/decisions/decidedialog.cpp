// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/decidedialog.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "engine/sentences.h"
#include "views/common/dateedit.h"
#include "views/common/dialogparts.h"
#include "views/common/recordbox.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

enum ConditionColumn { TitleColumn, OwnerColumn, DueColumn, ConditionColumnCount };

constexpr qsizetype reasonsBeforeDeciding = 4;

} // namespace

DecideDialog::DecideDialog(PlanDocument &document, GateId gate, QWidget *parent)
    : QDialog(parent), m_document(document), m_gate(gate), m_standing(plainLabel()), m_outcomes(new QButtonGroup(this)),
      m_decider(new QComboBox), m_reason(reasonEdit()), m_conditions(new QTableWidget(0, ConditionColumnCount)), m_problem(plainLabel())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Decide"));
    build();
    connect(m_outcomes, &QButtonGroup::idToggled, this, &DecideDialog::check);
    connect(m_decider, &QComboBox::currentIndexChanged, this, &DecideDialog::check);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &DecideDialog::check);
    connect(&document, &PlanDocument::changed, this, &DecideDialog::showStanding);
    showStanding();
    resize(fontMetrics().height() * 36, sizeHint().height());
}

void DecideDialog::build()
{
    const Plan &plan = m_document.plan();
    addRecords<Person>(*m_decider, plan);
    if (const Gate *gate = plan.find(m_gate)) {
        const Decider decider = deciderOf(plan, AbsentDays(plan), *gate, m_document.today());
        m_decider->setCurrentIndex(m_decider->findData(decider.person.value()));
    }
    auto *form = new QFormLayout;
    form->addRow(tr("Outcome"), makeOutcomes());
    form->addRow(tr("&Decider"), m_decider);
    form->addRow(tr("&Reason"), m_reason);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_accept = buttons->addButton(tr("Record &decision"), QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_standing);
    layout->addLayout(form);
    layout->addWidget(m_conditionPart = makeConditions(), 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &DecideDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &DecideDialog::reject);
}

QWidget *DecideDialog::makeOutcomes()
{
    auto *box = new QWidget;
    box->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    const std::array texts{tr("&Go"), tr("Go with &conditions"), tr("&No go")};
    for (size_t i = 0; i < texts.size(); ++i) {
        auto *button = new QRadioButton(texts[i]);
        m_outcomes->addButton(button, int(i));
        layout->addWidget(button);
    }
    layout->addStretch(1);
    m_outcomes->button(int(GateOutcome::Go))->setChecked(true);
    return box;
}

QWidget *DecideDialog::makeConditions()
{
    const int em = fontMetrics().height();
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    m_conditions->setHorizontalHeaderLabels({tr("Condition"), fieldLabel(Record<DecisionCondition>::table, "owner"),
        fieldLabel(Record<DecisionCondition>::table, "due")});
    m_conditions->setAccessibleName(tr("Conditions"));
    m_conditions->verticalHeader()->hide();
    m_conditions->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_conditions->setTabKeyNavigation(false);
    m_conditions->horizontalHeader()->setSectionResizeMode(TitleColumn, QHeaderView::Stretch);
    m_conditions->setColumnWidth(OwnerColumn, em * 8);
    m_conditions->setColumnWidth(DueColumn, em * 10);
    m_conditions->setMinimumHeight(em * 8);
    auto *buttons = new QHBoxLayout;
    auto *add = new QPushButton(tr("&Add condition"));
    auto *remove = new QPushButton(tr("Re&move condition"));
    buttons->addWidget(add);
    buttons->addWidget(remove);
    buttons->addStretch(1);
    layout->addWidget(m_conditions, 1);
    layout->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, [this] { addCondition(); });
    connect(remove, &QPushButton::clicked, this, [this] {
        if (m_conditions->rowCount() > 0)
            m_conditions->removeRow(m_conditions->currentRow() >= 0 ? m_conditions->currentRow() : m_conditions->rowCount() - 1);
        check();
    });
    return part;
}

QWidget *DecideDialog::makeOwnerBox()
{
    auto *owner = new QComboBox;
    owner->setAccessibleName(tr("Who sees to the condition"));
    owner->addItem(QString(), qint64(0));
    for (const Role &role : m_document.plan().table<Role>())
        owner->addItem(role.name, role.id.value());
    return owner;
}

void DecideDialog::addCondition(const QString &title, QDate due)
{
    const int row = m_conditions->rowCount();
    m_conditions->insertRow(row);
    auto *text = new QLineEdit(title);
    text->setFrame(false);
    text->setAccessibleName(tr("What must be met"));
    auto *day = planDateEdit(m_document);
    day->setDate(due);
    day->lineEdit()->setAccessibleName(tr("By when"));
    m_conditions->setCellWidget(row, TitleColumn, text);
    m_conditions->setCellWidget(row, OwnerColumn, makeOwnerBox());
    m_conditions->setCellWidget(row, DueColumn, day);
    m_conditions->setRowHeight(row, day->lineEdit()->sizeHint().height() + 2);
    connect(text, &QLineEdit::textChanged, this, &DecideDialog::check);
    connect(day, &DateEdit::committed, this, &DecideDialog::check);
    connect(day, &DateEdit::typed, this, &DecideDialog::check);
    text->setFocus();
    check();
}

void DecideDialog::setOutcome(GateOutcome outcome)
{
    m_outcomes->button(int(outcome))->setChecked(true);
}

DecisionDraft DecideDialog::draft() const
{
    DecisionDraft draft;
    draft.gate = m_gate;
    draft.outcome = GateOutcome(m_outcomes->checkedId());
    draft.decider = chosenId<Person>(*m_decider);
    draft.reason = m_reason->toPlainText();
    for (int row = 0; row < m_conditions->rowCount(); ++row) {
        DecisionCondition condition;
        condition.title = qobject_cast<QLineEdit *>(m_conditions->cellWidget(row, TitleColumn))->text().trimmed();
        condition.owner = chosenId<Role>(*qobject_cast<QComboBox *>(m_conditions->cellWidget(row, OwnerColumn)));
        const auto due = qobject_cast<DateEdit *>(m_conditions->cellWidget(row, DueColumn))->reading();
        condition.due = due ? *due : QDate();
        draft.conditions.push_back(condition);
    }
    return draft;
}

void DecideDialog::showStanding()
{
    const Plan &plan = m_document.plan();
    m_readiness.renew(plan, m_document.timetable(), m_document);
    if (const Gate *gate = plan.find(m_gate)) {
        const GateStanding &standing = m_readiness.of(*gate);
        // Who is asked today, which may be another day than that of the gate.
        const Decider decider = deciderOf(plan, (*m_readiness).absences(), *gate, m_document.today());
        QStringList lines{tr("%1: %2. %3", "gate, state, who decides").arg(gate->title, stateName(standing.state), decider.sentence)};
        lines += standing.reasons.mid(0, reasonsBeforeDeciding);
        if (standing.reasons.size() > reasonsBeforeDeciding)
            lines << tr("And %1 more.").arg(standing.reasons.size() - reasonsBeforeDeciding);
        m_standing->setText(lines.join(u'\n'));
    }
    check();
}

void DecideDialog::check()
{
    m_conditionPart->setVisible(GateOutcome(m_outcomes->checkedId()) == GateOutcome::GoWithConditions);
    const auto problem = whyNotDecided(*m_readiness, draft());
    tellIn(*m_problem, problem ? problem->text : QString(), problem.has_value());
    m_accept->setEnabled(!problem && !m_document.isReadOnly());
}

void DecideDialog::accept()
{
    const DecisionDraft decision = draft();
    // What is sealed is as of this moment.
    const Readiness readiness(m_document.plan(), m_document.timetable(), m_document.today(), m_document.clock().now());
    const auto edit = recordDecision(readiness, decision, m_document.ids(), {m_document.clock().now(), m_document.lastSequence()});
    // What the edit changes makes this dialog look at the plan again; the seal is of the plan before.
    const auto done = edit ? m_document.execute(*edit) : Result<void>(edit.error());
    if (!done) {
        tellIn(*m_problem, done.error().text, true);
        return;
    }
    QDialog::accept();
    Q_EMIT decided(m_gate, decision.outcome);
}

} // namespace Plimsoll
