// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/problems/waiveproblemdialog.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "engine/waivers.h"
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

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

WaiveProblemDialog::WaiveProblemDialog(PlanDocument &document, const Problem &problem, QWidget *parent)
    : QDialog(parent), m_document(document), m_problem(problem), m_reason(reasonEdit()), m_person(new QComboBox), m_expires(planDateEdit(document)),
      m_extent(new QComboBox), m_state(plainLabel())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Waive Problem"));
    build();
    fill();
    connect(m_reason, &QPlainTextEdit::textChanged, this, &WaiveProblemDialog::refresh);
    connect(m_expires, &DateEdit::typed, this, &WaiveProblemDialog::refresh);
    connect(m_expires, &DateEdit::committed, this, &WaiveProblemDialog::refresh);
    connect(m_extent, &QComboBox::currentIndexChanged, this, &WaiveProblemDialog::fill);
    refresh();
    m_reason->setFocus();
}

QFormLayout *WaiveProblemDialog::makeForm()
{
    addRecords<Person>(*m_person, m_document.plan(), QString());
    m_expires->setMayBeEmpty(true);
    if (!m_problem.table.isEmpty())
        m_extent->addItem(tr("This record only"), false);
    m_extent->addItem(tr("Every record, now and later"), true);
    auto *form = new QFormLayout;
    form->addRow(tr("&Reason"), m_reason);
    form->addRow(tr("Accepted &by"), m_person);
    addDateRow(*form, tr("&Until"), *m_expires);
    form->addRow(tr("&For"), m_extent);
    return form;
}

void WaiveProblemDialog::build()
{
    const int em = fontMetrics().height();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_accept = buttons->addButton(tr("&Waive"), QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(plainLabel(m_problem.text));
    layout->addWidget(plainLabel(tr("Once waived it is left out of all counts, and listed with its reason.")));
    layout->addLayout(makeForm());
    layout->addWidget(m_state);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &WaiveProblemDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &WaiveProblemDialog::reject);
    resize(em * 30, sizeHint().height());
}

void WaiveProblemDialog::fill()
{
    const Waiver now = waiver();
    const Waiver *earlier = findWaiver(m_document.plan(), now.check, now.table, now.record);
    if (earlier && m_reason->toPlainText().trimmed().isEmpty()) {
        m_reason->setPlainText(earlier->reason);
        m_person->setCurrentIndex(std::max(0, m_person->findData(earlier->person.value())));
    }
    refresh();
}

Waiver WaiveProblemDialog::waiver() const
{
    Waiver made;
    made.check = m_problem.check;
    if (!m_extent->currentData().toBool()) {
        made.table = m_problem.table;
        made.record = m_problem.record;
    }
    made.reason = m_reason->toPlainText().trimmed();
    made.person = chosenId<Person>(*m_person);
    made.made = m_document.today();
    made.expires = m_expires->date();
    return made;
}

void WaiveProblemDialog::refresh()
{
    const auto day = m_expires->reading();
    QString wrong;
    if (m_reason->toPlainText().trimmed().isEmpty())
        wrong = tr("A waiver needs a reason; type it.");
    else if (!day)
        wrong = tr("The last day cannot be read; type it.");
    else if (!day->isValid())
        wrong = tr("A waiver needs a last day; type it.");
    else if (*day < m_document.today())
        wrong = tr("The last day has passed already; type a later one.");
    tellIn(*m_state, wrong, false);
    m_accept->setEnabled(wrong.isEmpty() && !m_document.isReadOnly());
}

void WaiveProblemDialog::accept()
{
    if (!m_expires->commit())
        return;
    Waiver made = waiver();
    const Waiver *earlier = findWaiver(m_document.plan(), made.check, made.table, made.record);
    made.id = earlier ? earlier->id : m_document.ids().next<Waiver>();
    if (const auto done = m_document.execute(acceptProblem(m_document.plan(), made)); !done) {
        tellIn(*m_state, done.error().text, true);
        return;
    }
    QDialog::accept();
}

} // namespace Plimsoll
