// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/celledit.h"

#include "items/celltext.h"
#include "views/common/celltip.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QListWidget>
#include <QMenu>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

namespace Plimsoll {

CellEdit::CellEdit(Reader reader, QWidget *parent) : QLineEdit(parent), m_reader(std::move(reader)), m_tip(new CellTip(this))
{
    setAutoFillBackground(true);
    connect(this, &QLineEdit::textEdited, this, [this](const QString &typed) {
        completeName(typed);
        showReading();
    });
}

void CellEdit::setCellText(const QString &text)
{
    m_cellText = text;
    m_lastTyped.clear();
    setText(text);
    selectAll();
}

void CellEdit::offerMonth(QDate shown, int firstDayOfWeek)
{
    m_month = shown;
    m_firstDayOfWeek = firstDayOfWeek;
    m_open = [this] { openMonth(); };
    QAction *open = addAction(QIcon::fromTheme(u"view-calendar-month"_s), TrailingPosition);
    open->setToolTip(tr("Choose a date (Alt+Down)"));
    connect(open, &QAction::triggered, this, &CellEdit::openMonth);
}

void CellEdit::offerNames(const QList<Choice> &choices)
{
    for (const Choice &choice : choices)
        m_names += choice.text;
    m_open = [this] { openNames(); };
    QAction *open = addAction(QIcon::fromTheme(u"arrow-down"_s), TrailingPosition);
    open->setToolTip(tr("Choose from the list (Alt+Down)"));
    connect(open, &QAction::triggered, this, &CellEdit::openNames);
}

bool CellEdit::check()
{
    if (!isTyped())
        return true;
    const auto reading = m_reader(text());
    if (!reading)
        m_tip->showError(reading.error());
    return reading.hasValue();
}

void CellEdit::showReading()
{
    const auto reading = isTyped() ? m_reader(text()) : QString();
    // What is half typed is not wrong yet; a reading that repeats the text tells nothing.
    m_tip->showReading(reading && *reading != text() ? *reading : QString());
}

void CellEdit::keyPressEvent(QKeyEvent *event)
{
    const bool opens = (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier)) || event->key() == Qt::Key_F4;
    if (opens && m_open)
        m_open();
    else
        QLineEdit::keyPressEvent(event);
}

/// Fills in the only name that begins with what was typed last, the rest selected so that typing on replaces it.
void CellEdit::completeName(const QString &typed)
{
    const bool longer = typed.size() > m_lastTyped.size();
    m_lastTyped = typed;
    // After Backspace the name must not come back.
    if (m_names.isEmpty() || cursorPosition() != typed.size() || !longer)
        return;
    const qsizetype begin = typed.lastIndexOf(u',') + 1;
    const QString part = typed.mid(begin).trimmed();
    const QStringList found = m_names.filter(part, Qt::CaseInsensitive);
    QStringList beginning;
    std::copy_if(found.begin(), found.end(), std::back_inserter(beginning),
                 [&](const QString &name) { return name.startsWith(part, Qt::CaseInsensitive); });
    if (part.isEmpty() || beginning.size() != 1)
        return;
    const QString whole = typed + beginning.first().mid(part.size());
    setText(whole);
    setSelection(int(whole.size()), -int(whole.size() - typed.size()));
}

void CellEdit::openMonth()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *month = new QCalendarWidget;
    month->setFirstDayOfWeek(Qt::DayOfWeek(m_firstDayOfWeek));
    month->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    month->setSelectedDate(m_month);
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(month);
    menu->addAction(action);
    const auto choose = [this, menu](QDate date) {
        menu->close();
        setText(date.toString(Qt::ISODate));
        Q_EMIT chosen();
    };
    connect(month, &QCalendarWidget::clicked, this, choose);
    connect(month, &QCalendarWidget::activated, this, choose);
    menu->popup(mapToGlobal(QPoint(0, height())));
    month->setFocus();
}

void CellEdit::openNames()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *list = new QListWidget;
    const QStringList ticked = namesFromText(text());
    for (const QString &name : std::as_const(m_names)) {
        auto *item = new QListWidgetItem(name, list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(ticked.contains(name, Qt::CaseInsensitive) ? Qt::Checked : Qt::Unchecked);
    }
    list->setCurrentRow(0);
    list->setMinimumHeight(qMin(int(m_names.size()) + 1, 12) * fontMetrics().height() * 3 / 2);
    list->setMinimumWidth(width());
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(list);
    menu->addAction(action);
    connect(list, &QListWidget::itemChanged, this, [this, list] {
        QStringList names;
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->checkState() == Qt::Checked)
                names += list->item(row)->text();
        }
        setText(names.join(u", "_s));
    });
    connect(list, &QListWidget::itemActivated, menu, &QMenu::close);
    menu->popup(mapToGlobal(QPoint(0, height())));
    list->setFocus();
}

} // namespace Plimsoll
