// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/calendars/exceptiondialog.h"

#include "domain/allrecords.h"
#include "domain/edits/fieldedits.h"
#include "views/common/dateedit.h"
#include "views/common/dialogparts.h"

#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Plimsoll {

ExceptionDialog::ExceptionDialog(PlanDocument &document, WorkingCalendarId calendar, QWidget *parent)
    : QDialog(parent), m_document(document), m_calendar(calendar), m_name(new QLineEdit), m_hours(new QDoubleSpinBox), m_message(new QLabel)
{
    setWindowTitle(tr("Holiday or other exception"));
    const auto dateEdit = [this] {
        auto *edit = planDateEdit(m_document);
        edit->setDate(m_document.today());
        return edit;
    };
    m_start = dateEdit();
    m_end = dateEdit();
    m_hours->setRange(0.0, 24.0);
    m_hours->setDecimals(1);
    m_name->setPlaceholderText(tr("Company day off"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->hide();
    auto *form = new QFormLayout;
    form->addRow(tr("&Name:"), m_name);
    addDateRow(*form, tr("&First day:"), *m_start);
    addDateRow(*form, tr("&Last day:"), *m_end);
    form->addRow(tr("&Hours worked:"), m_hours);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    connect(m_start, &DateEdit::committed, this, [this](QDate date) {
        if (m_end->date() < date)
            m_end->setDate(date);
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &ExceptionDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

Result<void> ExceptionDialog::execute()
{
    const auto start = m_start->reading();
    if (!start)
        return start.error();
    const auto end = m_end->reading();
    if (!end)
        return end.error();
    CalendarException day;
    day.id = m_document.ids().next<CalendarException>();
    day.calendar = m_calendar;
    day.name = m_name->text().trimmed().isEmpty() ? tr("Day off") : m_name->text().trimmed();
    day.start = *start;
    day.end = *end;
    day.hours = m_hours->value();
    return m_document.execute(edits::addRecord(m_document.plan(), std::move(day)));
}

void ExceptionDialog::accept()
{
    const auto done = execute();
    if (done) {
        QDialog::accept();
        return;
    }
    m_message->setText(done.error().text);
    m_message->show();
}

} // namespace Plimsoll
