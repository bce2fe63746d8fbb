// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/dateedit.h"

#include "items/celltext.h"
#include "items/plaintip.h"
#include "views/common/theme.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

namespace Plimsoll {

DateEdit::DateEdit(ContextSource context, QWidget *parent)
    : QWidget(parent), m_context(std::move(context)), m_line(new QLineEdit), m_button(new QToolButton), m_reading(new QLabel)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(2);
    line->addWidget(m_line, 1);
    line->addWidget(m_button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    layout->addLayout(line);
    layout->addWidget(m_reading);

    setFocusProxy(m_line);
    m_line->installEventFilter(this);
    m_button->setText(u"\u25be"_s);
    m_button->setIcon(QIcon::fromTheme(u"view-calendar"_s));
    m_button->setFocusPolicy(Qt::TabFocus);
    m_button->setAccessibleName(tr("Choose a date"));
    m_button->setToolTip(tr("Choose a date"));
    m_button->setAutoRaise(true);
    m_reading->setTextFormat(Qt::PlainText);
    m_reading->setWordWrap(true);
    m_reading->hide();

    connect(m_line, &QLineEdit::textEdited, this, [this] {
        m_typing = true;
        showReading();
        Q_EMIT typed();
    });
    connect(m_button, &QToolButton::clicked, this, &DateEdit::openMonth);
}

void DateEdit::setDate(QDate date)
{
    m_date = date;
    m_typing = false;
    m_line->setText(dateText(date, m_context(date).locale));
    m_line->setCursorPosition(0);
    m_reading->hide();
}

void DateEdit::setPlaceholder(const QString &text)
{
    m_line->setPlaceholderText(text);
}

void DateEdit::setLabel(QLabel &label)
{
    label.setBuddy(m_line);
    // Qt looks for the label of a field only among what stands in the same widget.
    m_line->setAccessibleName(label.text().remove(u'&'));
}

void DateEdit::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
    m_button->setEnabled(!readOnly);
}

Result<QDate> DateEdit::reading() const
{
    if (!m_typing)
        return m_date;
    if (m_line->text().trimmed().isEmpty())
        return m_mayBeEmpty ? QDate() : m_date;
    return dateFromText(m_line->text(), m_context(m_date));
}

void DateEdit::showReading()
{
    const auto date = reading();
    QPalette colours = palette();
    if (!date) {
        m_reading->setText(tr("Not a date yet"));
        m_reading->setToolTip(plainTip(date.error().text));
    } else {
        m_reading->setText(date->isValid() ? tr("= %1").arg(dateText(*date, m_context(m_date).locale)) : tr("No date"));
        m_reading->setToolTip({});
    }
    colours.setColor(QPalette::WindowText, Theme::of(colours).mutedText);
    m_reading->setPalette(colours);
    m_reading->show();
}

bool DateEdit::commit()
{
    if (!m_typing)
        return true;
    const auto date = reading();
    if (!date) {
        QPalette colours = palette();
        colours.setColor(QPalette::WindowText, Theme::of(colours).errorText);
        m_reading->setPalette(colours);
        m_reading->setText(date.error().text);
        m_reading->show();
        return false;
    }
    accept(*date);
    return true;
}

void DateEdit::accept(QDate date)
{
    const bool another = date != m_date;
    setDate(date);
    if (another)
        Q_EMIT committed(date);
    else
        Q_EMIT unchanged();
}

void DateEdit::revert()
{
    const bool wasTyping = m_typing;
    setDate(m_date);
    if (wasTyping)
        Q_EMIT typed();
}

bool DateEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (m_typing && key == Qt::Key_Escape) {
            revert();
            return true;
        }
        // Enter that commits must not also press a dialog's button.
        if (m_typing && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            commit();
            return true;
        }
        if (key == Qt::Key_Down && !m_line->isReadOnly()) {
            openMonth();
            return true;
        }
    }
    if (watched == m_line && event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        commit();
    return QWidget::eventFilter(watched, event);
}

void DateEdit::openMonth()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *month = new QCalendarWidget;
    const auto date = reading();
    const QDate shown = date && date->isValid() ? *date : m_context(m_date).today;
    month->setFirstDayOfWeek(Qt::DayOfWeek(m_firstDayOfWeek));
    month->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    month->setSelectedDate(shown);
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(month);
    menu->addAction(action);
    const auto choose = [this, menu](QDate chosen) {
        menu->close();
        accept(chosen);
    };
    connect(month, &QCalendarWidget::clicked, this, choose);
    connect(month, &QCalendarWidget::activated, this, choose);
    menu->popup(m_line->mapToGlobal(QPoint(0, m_line->height())));
    month->setFocus();
}

} // namespace Plimsoll
