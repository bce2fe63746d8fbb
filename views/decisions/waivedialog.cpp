// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/waivedialog.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/edits/fieldedits.h"
#include "domain/labels.h"
#include "views/common/dateedit.h"
#include "views/common/dialogparts.h"
#include "views/common/recordbox.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Plimsoll {

WaiveDialog::WaiveDialog(PlanDocument &document, const IdList<Criterion> &criteria, QWidget *parent)
    : QDialog(parent), m_document(document), m_criteria(criteria), m_reason(reasonEdit()), m_expires(planDateEdit(document)), m_person(new QComboBox),
      m_problem(plainLabel())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Waive Criterion"));
    build();
    connect(m_reason, &QPlainTextEdit::textChanged, this, &WaiveDialog::refresh);
    connect(m_person, &QComboBox::currentIndexChanged, this, &WaiveDialog::refresh);
    connect(m_expires, &DateEdit::typed, this, &WaiveDialog::refresh);
    connect(m_expires, &DateEdit::committed, this, &WaiveDialog::refresh);
    refresh();
    m_reason->setFocus();
}

void WaiveDialog::build()
{
    const Plan &plan = m_document.plan();
    const Criterion *first = m_criteria.empty() ? nullptr : plan.find(m_criteria.front());
    auto *heading = plainLabel(m_criteria.size() == 1 && first
        ? tr("The gate may pass without %1, if somebody answers for that.").arg(quotedName(*first))
                                                               : tr("The gate may pass without these %1 criteria, if somebody answers for that.")
                                                                   .arg(m_criteria.size()));
    const Gate *gate = first ? plan.find(first->gate) : nullptr;
    const QDate gateDay = gate ? m_document.timetable().startOf(gate->milestone) : QDate();
    addRecords<Person>(*m_person, plan, QString());
    if (first) {
        m_reason->setPlainText(first->waiverReason);
        m_person->setCurrentIndex(std::max(0, m_person->findData(first->waivedBy.value())));
    }
    m_expires->setDate(first && first->waiverExpires.isValid() ? first->waiverExpires : gateDay.isValid() ? gateDay : m_document.today());
    auto *form = new QFormLayout;
    form->addRow(tr("&Reason"), m_reason);
    addDateRow(*form, tr("&Until"), *m_expires);
    form->addRow(tr("Waived &by"), m_person);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_accept = buttons->addButton(tr("&Waive"), QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(heading);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &WaiveDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &WaiveDialog::reject);
    resize(fontMetrics().height() * 30, sizeHint().height());
}

void WaiveDialog::refresh()
{
    const auto day = m_expires->reading();
    QString problem;
    if (m_reason->toPlainText().trimmed().isEmpty())
        problem = tr("A waiver needs a reason; type it.");
    else if (!chosenId<Person>(*m_person).isValid())
        problem = tr("Somebody must answer for the waiver; choose who.");
    else if (!day || !day->isValid())
        problem = tr("A waiver needs a last day; type it.");
    else if (*day < m_document.today())
        problem = tr("The last day has passed already; type a later one.");
    tellIn(*m_problem, problem, false);
    m_accept->setEnabled(problem.isEmpty() && !m_document.isReadOnly());
}

void WaiveDialog::accept()
{
    if (!m_expires->commit())
        return;
    const PlanEdit edit = edits::updateRecords<Criterion>(m_document.plan(), m_criteria, tr("the waiver"), [&](Criterion &criterion) {
        criterion.waiverReason = m_reason->toPlainText().trimmed();
        criterion.waiverExpires = m_expires->date();
        criterion.waivedBy = chosenId<Person>(*m_person);
    });
    if (const auto done = m_document.execute(edit); !done) {
        tellIn(*m_problem, done.error().text, true);
        return;
    }
    QDialog::accept();
}

} // namespace Plimsoll
