// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/publishing/invitationdialog.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/titlepattern.h"
#include "views/common/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// Those who own the milestones or are needed on the day.
std::set<PersonId> concerned(const Plan &plan, const std::vector<MilestoneId> &ids)
{
    std::set<PersonId> people;
    for (const MilestoneId id : ids) {
        const Milestone *milestone = plan.find(id);
        if (!milestone)
            continue;
        people.insert(milestone->neededPeople.begin(), milestone->neededPeople.end());
        for (const RoleId owner : milestone->owners) {
            if (const Role *role = plan.find(owner))
                people.insert(role->person);
        }
    }
    return people;
}

} // namespace

InvitationDialog::InvitationDialog(PlanDocument &document, std::vector<MilestoneId> milestones, const QString &organiser, InvitationSaver save, QWidget *parent)
    : QDialog(parent), m_document(document), m_milestones(std::move(milestones)), m_save(std::move(save)), m_dates(new QListWidget),
      m_organiser(new QLineEdit(organiser)), m_people(new QListWidget), m_others(new QLineEdit), m_wording(new QComboBox), m_note(new QLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Invitation"));
    build();
    fillPeople();
    connect(m_organiser, &QLineEdit::textChanged, this, &InvitationDialog::check);
    connect(m_others, &QLineEdit::textChanged, this, &InvitationDialog::check);
    connect(m_people, &QListWidget::itemChanged, this, &InvitationDialog::check);
    connect(m_wording, &QComboBox::currentIndexChanged, this, &InvitationDialog::check);
    check();
}

void InvitationDialog::build()
{
    const int em = fontMetrics().height();
    const Plan &plan = m_document.plan();
    for (const MilestoneId id : m_milestones) {
        const Milestone *milestone = plan.find(id);
        const QDate day = m_document.timetable().startOf(id);
        if (milestone)
            m_dates->addItem(tr("%1: %2").arg(displayTitle(plan, *milestone), day.isValid() ? locale().toString(day, u"ddd d MMM yyyy"_s) : tr("no date")));
    }
    m_dates->setSelectionMode(QAbstractItemView::NoSelection);
    m_dates->setFocusPolicy(Qt::NoFocus);
    m_dates->setAccessibleName(tr("Milestones"));
    m_dates->setFixedHeight(em * qBound(2, int(m_milestones.size()) + 1, 5) * 5 / 4);
    m_organiser->setPlaceholderText(tr("Your name <you@example.org>: answers go there"));
    m_others->setPlaceholderText(tr("Further addresses, with commas between"));
    m_people->setAccessibleName(tr("People"));
    m_people->setMinimumHeight(em * 8);
    m_wording->addItem(tr("All details, for people inside"), int(CalendarWording::Internal));
    m_wording->addItem(tr("Public title and date only"), int(CalendarWording::Public));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setMinimumHeight(em * 3);
    m_note->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignTop);
    form->addRow(tr("To attend:"), m_dates);
    form->addRow(tr("&From:"), m_organiser);
    form->addRow(tr("&People:"), m_people);
    form->addRow(tr("&Others:"), m_others);
    form->addRow(tr("&Wording:"), m_wording);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_write = buttons->addButton(m_milestones.size() == 1 ? tr("Save the invitation…") : tr("Save %1 invitations…").arg(m_milestones.size()),
                                 QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &InvitationDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(em * 2 / 3);
    layout->addLayout(form, 1);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    resize(em * 34, em * 32);
}

void InvitationDialog::fillPeople()
{
    const std::set<PersonId> asked = concerned(m_document.plan(), m_milestones);
    std::vector<const Person *> people;
    for (const Person &person : m_document.plan().table<Person>()) {
        if (isMailAddress(person.email.trimmed()))
            people.push_back(&person);
    }
    // Those who are concerned stand first.
    std::ranges::stable_sort(people, [&](const Person *a, const Person *b) {
        const bool first = asked.contains(a->id);
        return first != asked.contains(b->id) ? first : a->name.localeAwareCompare(b->name) < 0;
    });
    for (const Person *person : people) {
        auto *item = new QListWidgetItem(tr("%1 <%2>").arg(person->name, person->email.trimmed()), m_people);
        item->setData(Qt::UserRole, person->id.value());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(asked.contains(person->id) ? Qt::Checked : Qt::Unchecked);
    }
    m_people->setEnabled(!people.empty());
    if (people.empty())
        new QListWidgetItem(tr("Nobody in the plan has an e-mail address."), m_people);
}

QString InvitationDialog::organiser() const
{
    return m_organiser->text().trimmed();
}

Result<InvitationTerms> InvitationDialog::terms() const
{
    InvitationTerms terms;
    const auto organiser = mailAddresses(m_organiser->text());
    const auto others = mailAddresses(m_others->text());
    if (!organiser || !others)
        return !organiser ? organiser.error() : others.error();
    if (!organiser->empty())
        terms.organiser = organiser->front();
    for (int row = 0; row < m_people->count(); ++row) {
        const QListWidgetItem *item = m_people->item(row);
        const Person *person = m_document.plan().find(PersonId(item->data(Qt::UserRole).toLongLong()));
        if (person && item->checkState() == Qt::Checked)
            terms.recipients.push_back({person->name, person->email.trimmed()});
    }
    for (const MailAddress &other : *others) {
        if (std::ranges::find(terms.recipients, other.address, &MailAddress::address) == terms.recipients.end())
            terms.recipients.push_back(other);
    }
    terms.wording = CalendarWording(m_wording->currentData().toInt());
    return terms;
}

Result<std::vector<WrittenInvitation>> InvitationDialog::invitations() const
{
    const auto chosen = terms();
    if (!chosen)
        return chosen.error();
    std::vector<WrittenInvitation> list;
    for (const MilestoneId id : m_milestones) {
        auto written = inviteTo(m_document.plan(), m_document.timetable(), id, *chosen);
        if (!written)
            return written.error();
        list.push_back(std::move(*written));
    }
    return list;
}

void InvitationDialog::check()
{
    const auto list = invitations();
    m_write->setEnabled(list.hasValue() && !m_document.isReadOnly());
    // Nothing is wrong yet where nothing was typed.
    const auto chosen = terms();
    if (m_organiser->text().trimmed().isEmpty())
        tell(tr("Type your own address first, to which the answers go."), false);
    else if (chosen && chosen->recipients.empty())
        tell(tr("Nobody is invited yet; choose people, or type addresses."), false);
    else if (!list)
        tell(list.error().text, true);
    else
        tell(tr("A mail with the date, which calendar programs take in, is saved as a draft; open it with your mail program and send it. After a slip it can be updated."), false);
}

void InvitationDialog::tell(const QString &text, bool wrong)
{
    QPalette colours = palette();
    if (wrong)
        colours.setColor(QPalette::WindowText, Theme::of(colours).errorText);
    m_note->setPalette(colours);
    m_note->setText(text);
}

void InvitationDialog::accept()
{
    const auto list = invitations();
    if (!list) {
        tell(list.error().text, true);
        return;
    }
    if (!m_save(*list))
        return;
    std::vector<SentInvitation> records;
    for (const WrittenInvitation &written : *list)
        records.push_back(written.record);
    if (const auto done = m_document.execute(invitationsSent(m_document.plan(), records, m_document.clock().now(), m_document.ids())); !done) {
        tell(done.error().text, true);
        return;
    }
    Q_EMIT written(int(list->size()));
    QDialog::accept();
}

} // namespace Plimsoll
