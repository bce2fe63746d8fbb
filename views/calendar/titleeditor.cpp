// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/calendar/titleeditor.h"

#include <QFocusEvent>
#include <QKeyEvent>

namespace Plimsoll {

TitleEditor::TitleEditor(const QString &title, QWidget *parent) : QLineEdit(title, parent), m_before(title)
{
    setObjectName(QStringLiteral("titleEditor"));
    setAccessibleName(tr("Title of the milestone"));
    setTextMargins(0, 0, 0, 0);
    selectAll();
}

void TitleEditor::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        finish(true);
        return;
    case Qt::Key_Escape:
        finish(false);
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void TitleEditor::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    // Its own context menu takes the focus only for a while.
    if (event->reason() != Qt::PopupFocusReason)
        finish(true);
}

void TitleEditor::finish(bool accept)
{
    if (m_finished)
        return;
    m_finished = true;
    const QString title = text().trimmed();
    hide();
    deleteLater();
    if (parentWidget())
        parentWidget()->setFocus(Qt::OtherFocusReason);
    if (accept && !title.isEmpty() && title != m_before)
        Q_EMIT accepted(title);
    Q_EMIT finished();
}

} // namespace Plimsoll
