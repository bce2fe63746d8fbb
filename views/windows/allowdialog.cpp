// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/windows/allowdialog.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/edits/windowedits.h"
#include "domain/labels.h"
#include "engine/scheduler.h"
#include "engine/sentences.h"
#include "engine/windowscope.h"
#include "items/celltext.h"
#include "views/common/dateedit.h"
#include "views/common/dialogparts.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString windowText(const Plan &plan, const Timetable &timetable, WindowId id, const QLocale &locale)
{
    const Window *window = plan.find(id);
    const WindowDates *dates = timetable.find(id);
    if (!window || !dates || !dates->start.isValid())
        return window ? window->name : QString();
    const QString days = dates->start == dates->end ? dateText(dates->start, locale)
                                                    : dateText(dates->start, locale) + u" – "_s + dateText(dates->end, locale);
    return AllowDialog::tr("%1, %2").arg(window->name, days);
}

} // namespace

std::vector<WindowId> windowsToAllow(const PlanDocument &document, MilestoneId milestone)
{
    std::vector<WindowId> windows = windowsAgainst(document.plan(), document.timetable(), milestone);
    for (const WindowId id : windowsAvoided(document.plan(), document.timetable(), milestone)) {
        if (std::ranges::find(windows, id) == windows.end())
            windows.push_back(id);
    }
    return windows;
}

AllowDialog::AllowDialog(PlanDocument &document, MilestoneId milestone, QWidget *parent)
    : QDialog(parent), m_document(document), m_milestone(milestone), m_windows(windowsToAllow(document, milestone)), m_window(new QComboBox),
      m_allowedBy(new QLineEdit), m_reason(new QPlainTextEdit), m_effect(plainLabel())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Allow in This Window"));
    build();
    connect(m_window, &QComboBox::currentIndexChanged, this, &AllowDialog::tellEffect);
    connect(m_allowedBy, &QLineEdit::textChanged, this, &AllowDialog::updateButton);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &AllowDialog::updateButton);
    connect(m_on, &DateEdit::committed, this, &AllowDialog::updateButton);
    connect(&document, &PlanDocument::changed, this, &AllowDialog::tellEffect);
    tellEffect();
    m_allowedBy->setFocus();
}

void AllowDialog::build()
{
    const int em = fontMetrics().height();
    const Plan &plan = m_document.plan();
    const Milestone *milestone = plan.find(m_milestone);
    auto *heading = plainLabel(milestone ? tr("%1 may be in a window that is closed for it, if somebody answers for that.").arg(quotedTitle(plan, *milestone))
                                         : QString());
    for (const WindowId id : m_windows)
        m_window->addItem(windowText(plan, m_document.timetable(), id, locale()), id.value());
    m_window->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    QStringList people;
    for (const Person &person : plan.table<Person>())
        people << person.name;
    auto *names = new QCompleter(people, m_allowedBy);
    names->setCaseSensitivity(Qt::CaseInsensitive);
    names->setFilterMode(Qt::MatchContains);
    m_allowedBy->setCompleter(names);
    m_allowedBy->setPlaceholderText(tr("Name"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(em * 5);
    m_on = planDateEdit(m_document);
    m_on->setDate(m_document.today());
    auto *form = new QFormLayout;
    form->addRow(tr("&Window"), m_window);
    form->addRow(tr("Allowed &by"), m_allowedBy);
    form->addRow(tr("&Reason"), m_reason);
    auto *on = new QLabel(tr("&On"));
    on->setTextFormat(Qt::PlainText);
    m_on->setLabel(*on);
    on->setMinimumHeight(m_on->lineEdit()->sizeHint().height());
    form->addRow(on, m_on);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_allow = buttons->addButton(tr("&Allow"), QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(heading);
    layout->addLayout(form);
    layout->addWidget(m_effect);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &AllowDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &AllowDialog::reject);
    resize(em * 30, sizeHint().height());
}

WindowException AllowDialog::exception() const
{
    WindowException made;
    made.window = chosenId<Window>(*m_window);
    made.milestone = m_milestone;
    made.allowedBy = m_allowedBy->text().simplified();
    made.reason = m_reason->toPlainText().trimmed();
    made.allowedOn = m_on->date();
    return made;
}

void AllowDialog::tellEffect()
{
    const Plan &plan = m_document.plan();
    const Milestone *milestone = plan.find(m_milestone);
    if (!milestone) {
        m_told = tr("The milestone is gone; close this and choose another.");
        return updateButton();
    }
    // What it comes to must not wait for a name and a reason.
    Plan after = plan;
    WindowException tried = exception();
    tried.id = WindowExceptionId(1);
    PlanEdit edit;
    edit.changes<WindowException>().push_back({{}, tried});
    after.apply(edit);
    const QDate before = m_document.timetable().startOf(m_milestone);
    const QDate then = updateTimetable(m_document.timetable(), plan, after, edit).startOf(m_milestone);
    const QString title = quotedTitle(plan, *milestone);
    m_told = then == before ? tr("%1 stays on %2.").arg(title, dayText(before))
                            : tr("%1 moves from %2 to %3, and with it what counts from it.").arg(title, dayText(before), dayText(then));
    updateButton();
}

void AllowDialog::updateButton()
{
    const Plan &plan = m_document.plan();
    const WindowException made = exception();
    m_allow->setEnabled(!m_document.isReadOnly() && plan.find(m_milestone) && plan.find(made.window) && !made.allowedBy.isEmpty() && !made.reason.isEmpty());
    tellIn(*m_effect, m_told, false);
}

void AllowDialog::accept()
{
    if (!m_on->commit())
        return;
    WindowException made = exception();
    made.id = m_document.ids().next<WindowException>();
    const auto edit = edits::allowInWindow(m_document.plan(), made);
    const auto done = edit ? m_document.execute(*edit) : Result<void>(edit.error());
    if (done)
        return QDialog::accept();
    tellIn(*m_effect, done.error().text, true);
}

} // namespace Plimsoll
