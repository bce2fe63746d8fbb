// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/notefield.h"

#include "views/inspector/webaddress.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPlainTextEdit>

namespace Plimsoll {

NoteField::NoteField(QWidget *parent)
    : FieldEditor(parent), m_text(new QPlainTextEdit), m_placeholder(tr("Notes for the team; never published."))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    setFocusProxy(m_text);
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    m_text->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_text, &QWidget::customContextMenuRequested, this, &NoteField::showMenu);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_presenting)
            markEdited();
    });
}

void NoteField::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    m_text->setPlaceholderText(text);
}

void NoteField::setLines(int lines)
{
    const int margins = 2 * (m_text->frameWidth() + int(m_text->document()->documentMargin()));
    m_text->setFixedHeight(lines * fontMetrics().lineSpacing() + margins);
}

void NoteField::showMenu(const QPoint &at)
{
    QMenu *menu = m_text->createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    offerWebAddresses(*menu, m_text->toPlainText());
    menu->popup(m_text->viewport()->mapToGlobal(at));
}

QVariant NoteField::cell() const
{
    return m_text->toPlainText();
}

void NoteField::setReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly);
}

void NoteField::present(const FieldState &state)
{
    m_text->setPlaceholderText(state.mixed ? mixedText() : m_placeholder);
    const QString text = state.mixed ? QString() : state.text;
    if (m_text->toPlainText() == text)
        return;
    m_presenting = true;
    m_text->setPlainText(text);
    m_presenting = false;
}

bool NoteField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        wantCommit();
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && isEdited()) {
            restore();
            return true;
        }
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() & Qt::ControlModifier) {
            wantCommit();
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace Plimsoll
