// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/listfield.h"

#include "items/plaintip.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QWidgetAction>

#include <QListWidget>

using namespace Qt::StringLiterals;

namespace Plimsoll {

ListField::ListField(QWidget *parent) : FieldEditor(parent), m_line(new QLineEdit), m_button(new QToolButton)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_button);
    setFocusProxy(m_line);
    m_button->setArrowType(Qt::DownArrow);
    m_button->setAutoRaise(true);
    m_button->setToolTip(tr("Choose from a list"));
    m_button->setAccessibleName(tr("Choose from a list"));
    connect(m_button, &QToolButton::clicked, this, &ListField::openMenu);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        m_typed = true;
        markEdited();
    });
    connect(m_line, &QLineEdit::editingFinished, this, &ListField::wantCommit);
}

QVariant ListField::cell() const
{
    return m_typed ? QVariant(m_line->text()) : QVariant(m_ids);
}

void ListField::setChoices(const QList<Choice> &choices)
{
    m_choices = choices;
    m_button->setEnabled(!choices.isEmpty() && !m_line->isReadOnly());
}

void ListField::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
    m_button->setEnabled(!readOnly && !m_choices.isEmpty());
}

void ListField::setPlaceholder(const QString &text)
{
    m_placeholder = text;
}

void ListField::present(const FieldState &state)
{
    m_typed = false;
    m_ids = state.mixed ? QVariantList() : state.cell.toList();
    m_line->setPlaceholderText(state.mixed ? mixedText() : m_placeholder);
    m_line->setText(state.mixed ? QString() : state.text);
    m_line->setCursorPosition(0);
    m_line->setToolTip(plainTip(state.mixed ? QString() : state.text));
}

void ListField::toggle(const QVariant &id, bool on)
{
    m_ids.removeAll(id);
    if (on)
        m_ids.append(id);
    QStringList names;
    for (const QVariant &chosen : std::as_const(m_ids)) {
        for (const Choice &choice : std::as_const(m_choices)) {
            if (choice.value == chosen)
                names += choice.text;
        }
    }
    m_line->setText(names.join(u", "_s));
    m_typed = false;
    markEdited();
}

void ListField::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *list = new QListWidget;
    list->setAccessibleName(m_line->accessibleName());
    for (const Choice &choice : std::as_const(m_choices)) {
        auto *item = new QListWidgetItem(choice.text, list);
        item->setData(Qt::UserRole, choice.value);
        item->setCheckState(m_ids.contains(choice.value) ? Qt::Checked : Qt::Unchecked);
    }
    list->setFrameShape(QFrame::NoFrame);
    const int rows = int(qMin<qsizetype>(m_choices.size(), 12));
    list->setFixedSize(qMax(width(), list->sizeHintForColumn(0) + 2 * fontMetrics().height()), rows * list->sizeHintForRow(0) + 4);
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(list);
    menu->addAction(action);
    connect(list, &QListWidget::itemChanged, this,
            [this](QListWidgetItem *item) { toggle(item->data(Qt::UserRole), item->checkState() == Qt::Checked); });
    connect(menu, &QMenu::aboutToHide, this, &ListField::wantCommit);
    menu->popup(m_line->mapToGlobal(QPoint(0, m_line->height())));
    list->setFocus();
}

} // namespace Plimsoll
