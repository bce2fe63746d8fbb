// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/fieldeditor.h"

#include <QKeyEvent>

namespace Plimsoll {

FieldEditor::~FieldEditor()
{
    // Destroying a widget takes the focus off its proxy, which would commit into an editor that is half gone.
    for (QWidget *part : findChildren<QWidget *>())
        part->disconnect(this);
}

void FieldEditor::showState(const FieldState &state)
{
    m_state = state;
    m_edited = false;
    present(state);
}

void FieldEditor::refresh(const FieldState &state)
{
    if (!m_edited)
        showState(state);
    else
        m_state = state;
}

void FieldEditor::restore()
{
    showState(m_state);
    Q_EMIT restored();
}

void FieldEditor::markEdited()
{
    m_edited = true;
    Q_EMIT edited();
}

void FieldEditor::wantCommit()
{
    if (m_edited)
        Q_EMIT commitWanted();
}

void FieldEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_edited)
        restore();
    else
        QWidget::keyPressEvent(event);
}

QString FieldEditor::mixedText()
{
    return tr("Mixed");
}

} // namespace Plimsoll
