// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/triage/exceptionrequestdialog.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "engine/exceptionrules.h"
#include "engine/workname.h"
#include "items/cellvalue.h"
#include "views/common/dialogparts.h"
#include "views/common/recordbox.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

void choose(QComboBox &box, qint64 id)
{
    box.setCurrentIndex(std::max(0, box.findData(id)));
}

} // namespace

ExceptionRequestDialog::ExceptionRequestDialog(PlanDocument &document, ExceptionRequest request, std::optional<TriageChoice> choice, QWidget *parent)
    : QDialog(parent), m_document(document), m_request(std::move(request)), m_choice(std::move(choice)), m_about(plainLabel()),
      m_title(new QLineEdit), m_userImpact(new QPlainTextEdit), m_tests(new QPlainTextEdit), m_risk(new QPlainTextEdit), m_askedBy(new QComboBox),
      m_state(new QComboBox), m_approver(new QComboBox), m_second(new QComboBox), m_reason(new QLineEdit), m_message(plainLabel()),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_document.plan().find(m_request.id) ? tr("Exception") : tr("Ask for an Exception"));
    if (!m_request.bug.isValid() && !m_request.workItem.isValid())
        m_subject = new QComboBox;
    build();
    fill();
    if (m_subject)
        connect(m_subject, &QComboBox::currentIndexChanged, this, &ExceptionRequestDialog::useSubject);
    for (QPlainTextEdit *text : {m_userImpact, m_tests, m_risk})
        connect(text, &QPlainTextEdit::textChanged, this, &ExceptionRequestDialog::tellMissing);
    for (QComboBox *box : {m_state, m_approver, m_second})
        connect(box, &QComboBox::currentIndexChanged, this, &ExceptionRequestDialog::tellMissing);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ExceptionRequestDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    tellMissing();
}

void ExceptionRequestDialog::build()
{
    const int em = fontMetrics().height();
    resize(em * 38, em * 36);
    for (QPlainTextEdit *text : {m_userImpact, m_tests, m_risk}) {
        text->setTabChangesFocus(true);
        text->setMinimumHeight(em * 3);
    }
    m_userImpact->setPlaceholderText(tr("Who would notice, how often, and what they can do instead"));
    m_tests->setPlaceholderText(tr("What has been run, and what will be before it goes live"));
    m_risk->setPlaceholderText(tr("What could break, and why it is worth it all the same"));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    if (m_subject)
        form->addRow(tr("Asked &for:"), m_subject);
    form->addRow(tr("&Title:"), m_title);
    form->addRow(tr("If it is declined, &users:"), m_userImpact);
    form->addRow(tr("Te&sts:"), m_tests);
    form->addRow(tr("&Risk, and why:"), m_risk);
    form->addRow(tr("As&ked by:"), m_askedBy);
    form->addRow(tr("St&ate:"), m_state);
    form->addRow(tr("A&pprover:"), m_approver);
    form->addRow(tr("Se&cond approver:"), m_second);
    form->addRow(tr("Reason of the &decision:"), m_reason);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_about);
    layout->addLayout(form, 1);
    layout->addWidget(m_message);
    layout->addWidget(m_buttons);
}

void ExceptionRequestDialog::fill()
{
    const Plan &plan = m_document.plan();
    m_about->setText(about());
    if (m_subject)
        offerSubjects();
    m_title->setText(m_request.title);
    m_userImpact->setPlainText(m_request.userImpact);
    m_tests->setPlainText(m_request.tests);
    m_risk->setPlainText(m_request.risk);
    m_reason->setText(m_request.reason);
    for (QComboBox *box : {m_askedBy, m_approver, m_second})
        addRecords<Person>(*box, plan, tr("Nobody yet"));
    for (const Choice &choice : enumChoices<ExceptionState>())
        m_state->addItem(choice.text, choice.value);
    choose(*m_askedBy, m_request.askedBy.value());
    choose(*m_approver, m_request.approver.value());
    choose(*m_second, m_request.secondApprover.value());
    m_state->setCurrentIndex(m_state->findData(int(m_request.state)));
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(!m_document.isReadOnly());
}

void ExceptionRequestDialog::offerSubjects()
{
    const Plan &plan = m_document.plan();
    const auto offer = [this](const QString &text, ExceptionRequest offered) {
        m_subject->addItem(text);
        m_offers.push_back(std::move(offered));
    };
    for (const Bug &bug : plan.table<Bug>()) {
        if (bug.release == m_request.release && isOpen(bug))
            offer(keyAndTitle(bug), newExceptionFor(bug, m_request.asked, m_document.ids()));
    }
    for (const WorkItem &item : plan.table<WorkItem>()) {
        if (item.release == m_request.release && !isOver(item))
            offer(keyAndTitle(item), newExceptionFor(item, m_request.asked, m_document.ids()));
    }
    m_subject->setPlaceholderText(m_offers.empty() ? tr("Nothing is open in this release") : tr("Choose the bug or the work item"));
    m_subject->setCurrentIndex(-1);
}

/// Another one changes the title unless somebody has typed one.
void ExceptionRequestDialog::useSubject(int index)
{
    if (index < 0)
        return;
    const ExceptionRequest &offered = m_offers[size_t(index)];
    if (m_title->text().trimmed() == m_request.title)
        m_title->setText(offered.title);
    m_request.title = offered.title;
    m_request.bug = offered.bug;
    m_request.workItem = offered.workItem;
    m_about->setText(about());
    tellMissing();
}

QString ExceptionRequestDialog::about() const
{
    const Plan &plan = m_document.plan();
    const Release *release = plan.find(m_request.release);
    const Bug *bug = plan.find(m_request.bug);
    const QString name = release ? displayName(plan, *release) : tr("no release");
    if (bug)
        return tr("To let the fix of %1 into %2 after its freeze, two people must agree.").arg(bug->key.isEmpty() ? quotedName(*bug) : bug->key, name);
    if (const WorkItem *item = plan.find(m_request.workItem))
        return tr("To let %1 into %2 after its freeze, two people must agree.").arg(workName(*item), name);
    return tr("To let something into %1 after its freeze, two people must agree.").arg(name);
}

ExceptionRequest ExceptionRequestDialog::request() const
{
    ExceptionRequest request = m_request;
    request.title = m_title->text().trimmed();
    request.userImpact = m_userImpact->toPlainText().trimmed();
    request.tests = m_tests->toPlainText().trimmed();
    request.risk = m_risk->toPlainText().trimmed();
    request.askedBy = chosenId<Person>(*m_askedBy);
    request.approver = chosenId<Person>(*m_approver);
    request.secondApprover = chosenId<Person>(*m_second);
    request.reason = m_reason->text().trimmed();
    request.state = ExceptionState(m_state->currentData().toInt());
    if (request.state == ExceptionState::Asked)
        request.decided = {};
    else if (!request.decided.isValid() || request.state != m_request.state)
        request.decided = m_document.today();
    return request;
}

QString ExceptionRequestDialog::message() const
{
    return m_message->text();
}

void ExceptionRequestDialog::tellMissing()
{
    const ExceptionRequest now = request();
    const QStringList missing = missingFrom(m_document.plan(), now);
    if (missing.isEmpty())
        tellIn(*m_message, now.state == ExceptionState::Approved ? tr("Nothing is missing.") : tr("Nothing is missing; it can be approved."), false);
    else
        tellIn(*m_message, tr("Missing before it can be approved: %1.").arg(missing.join(u"; "_s)), now.state == ExceptionState::Approved);
}

void ExceptionRequestDialog::accept()
{
    const ExceptionRequest now = request();
    const auto edit = putException(m_document.plan(), m_document.timetable(), now, m_choice, m_document.ids());
    const auto done = edit ? m_document.execute(*edit) : Result<void>(edit.error());
    if (!done) {
        tellIn(*m_message, done.error().text, true);
        return;
    }
    Q_EMIT saved(m_choice && now.state == ExceptionState::Approved);
    QDialog::accept();
}

} // namespace Plimsoll
