// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/textfield.h"

#include "items/plaintip.h"
#include "views/inspector/webaddress.h"

#include <QAction>
#include <QCompleter>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QIcon>
#include <QLineEdit>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Plimsoll {

TextField::TextField(QWidget *parent)
    : FieldEditor(parent), m_line(new QLineEdit), m_open(new QAction(QIcon::fromTheme(u"globe"_s), tr("Open address"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &TextField::markEdited);
    connect(m_line, &QLineEdit::editingFinished, this, &TextField::wantCommit);
    m_line->addAction(m_open, QLineEdit::TrailingPosition);
    m_open->setVisible(false);
    connect(m_line, &QLineEdit::textChanged, m_open, [this](const QString &text) { m_open->setVisible(!webAddress(text).isEmpty()); });
    connect(m_open, &QAction::triggered, m_open, [this] { QDesktopServices::openUrl(webAddress(m_line->text())); });
    m_line->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_line, &QWidget::customContextMenuRequested, this, &TextField::showMenu);
}

void TextField::showMenu(const QPoint &at)
{
    QMenu *menu = m_line->createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_open->isVisible()) {
        menu->addSeparator();
        menu->addAction(m_open);
    }
    menu->popup(m_line->mapToGlobal(at));
}

QVariant TextField::cell() const
{
    return m_line->text();
}

void TextField::setChoices(const QList<Choice> &choices)
{
    QStringList texts;
    for (const Choice &choice : choices)
        texts << choice.text;
    texts.removeDuplicates();
    setSuggestions(texts);
}

void TextField::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

void TextField::setSuggestions(const QStringList &suggestions)
{
    if (m_suggestions == suggestions)
        return;
    m_suggestions = suggestions;
    auto *completer = new QCompleter(suggestions, m_line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_line->setCompleter(completer);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, [this] { markEdited(); });
}

void TextField::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    m_line->setPlaceholderText(text);
}

void TextField::present(const FieldState &state)
{
    m_line->setPlaceholderText(state.mixed ? mixedText() : m_placeholder);
    const QString text = state.mixed ? QString() : state.text;
    if (m_line->text() != text) {
        m_line->setText(text);
        m_line->setCursorPosition(0);
    }
    m_line->setToolTip(plainTip(text));
}

} // namespace Plimsoll
