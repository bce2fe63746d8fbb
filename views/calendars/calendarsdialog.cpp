// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/calendars/calendarsdialog.h"

#include "domain/allrecords.h"
#include "domain/edits/fieldedits.h"
#include "domain/edits/removal.h"
#include "views/calendars/calendarpane.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Plimsoll {

CalendarsDialog::CalendarsDialog(PlanDocument &document, QWidget *parent)
    : QDialog(parent), m_document(document), m_list(new QListWidget),
      m_remove(new QPushButton(QIcon::fromTheme(u"list-remove"_s), tr("Remove"))),
      m_default(new QPushButton(tr("Use for the whole plan"))), m_pane(new CalendarPane(document)), m_message(new QLabel)
{
    setWindowTitle(tr("Calendars and holidays"));
    const int em = fontMetrics().height();
    auto *addButton = new QPushButton(QIcon::fromTheme(u"list-add"_s), tr("Add"));
    m_list->setAccessibleName(tr("Calendars"));
    m_list->setMinimumWidth(em * 12);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->hide();
    auto *listButtons = new QHBoxLayout;
    listButtons->addWidget(addButton);
    listButtons->addWidget(m_remove);
    auto *left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addLayout(listButtons);
    left->addWidget(m_default);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(em);
    columns->addLayout(left);
    columns->addWidget(m_pane, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    resize(em * 48, em * 32);
    const bool writable = !document.isReadOnly();
    addButton->setEnabled(writable);
    fill();
    connect(addButton, &QPushButton::clicked, this, &CalendarsDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &CalendarsDialog::remove);
    connect(m_default, &QPushButton::clicked, this, &CalendarsDialog::makeDefault);
    connect(m_list, &QListWidget::currentItemChanged, this, [this] { m_pane->setCalendar(current()); });
    connect(m_pane, &CalendarPane::told, this, &CalendarsDialog::take);
    connect(&m_document, &PlanDocument::changed, this, &CalendarsDialog::fill);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

WorkingCalendarId CalendarsDialog::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? WorkingCalendarId(item->data(Qt::UserRole).toLongLong()) : WorkingCalendarId();
}

void CalendarsDialog::fill()
{
    const Plan &plan = m_document.plan();
    const WorkingCalendarId chosen = current().isValid() ? current() : plan.settings().calendar;
    m_list->clear();
    for (const WorkingCalendar &calendar : plan.table<WorkingCalendar>()) {
        const bool ofPlan = calendar.id == plan.settings().calendar;
        auto *item = new QListWidgetItem(ofPlan ? tr("%1 (plan)").arg(calendar.name) : calendar.name, m_list);
        item->setData(Qt::UserRole, calendar.id.value());
        if (calendar.id == chosen)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
    const bool writable = !m_document.isReadOnly();
    m_remove->setEnabled(writable && current().isValid());
    m_default->setEnabled(writable && current().isValid());
    m_pane->setCalendar(current());
}

void CalendarsDialog::take(const Result<void> &result)
{
    m_message->setVisible(!result);
    if (!result)
        m_message->setText(result.error().text);
}

void CalendarsDialog::add()
{
    WorkingCalendar calendar;
    calendar.id = m_document.ids().next<WorkingCalendar>();
    calendar.name = tr("New calendar");
    const qint64 id = calendar.id.value();
    take(m_document.execute(edits::addRecord(m_document.plan(), std::move(calendar))));
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toLongLong() == id)
            m_list->setCurrentRow(row);
    }
}

void CalendarsDialog::remove()
{
    const WorkingCalendarId id = current();
    take(m_document.execute(edits::removeRecords<WorkingCalendar>(m_document.plan(), std::span(&id, 1))));
}

void CalendarsDialog::makeDefault()
{
    take(m_document.execute(edits::setField(m_document.plan(), PlanSettings::onlyId, &PlanSettings::calendar, current())));
}

} // namespace Plimsoll
