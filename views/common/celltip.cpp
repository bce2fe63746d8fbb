// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/celltip.h"

#include "views/common/theme.h"

namespace Plimsoll {

CellTip::CellTip(QWidget *editor) : QLabel(editor->parentWidget()), m_editor(editor)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAutoFillBackground(true);
    // Within a table labels would take the roles of its cells.
    setForegroundRole(QPalette::WindowText);
    setBackgroundRole(QPalette::Window);
    setFrameShape(QFrame::StyledPanel);
    setMargin(fontMetrics().height() / 4);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    connect(editor, &QObject::destroyed, this, &QObject::deleteLater);
}

void CellTip::showReading(const QString &reading)
{
    if (reading.isEmpty())
        hide();
    else
        place(QStringLiteral("= ") + reading, Theme::of(parentWidget()->palette()).text);
}

void CellTip::showError(const Error &error)
{
    place(error.text, Theme::of(parentWidget()->palette()).errorText);
}

void CellTip::place(const QString &text, const QColor &colour)
{
    QPalette colours = parentWidget()->palette();
    colours.setColor(QPalette::Window, Theme::of(colours).base);
    colours.setColor(QPalette::WindowText, colour);
    setPalette(colours);
    setText(text);
    const int widest = qMin(parentWidget()->width(), fontMetrics().averageCharWidth() * 60);
    const int natural = fontMetrics().horizontalAdvance(text) + 4 * margin() + 2 * frameWidth();
    setFixedWidth(qMin(widest, natural));
    adjustSize();
    QPoint at = m_editor->geometry().bottomLeft() + QPoint(0, 2);
    if (at.y() + height() > parentWidget()->height())
        at.setY(m_editor->y() - height() - 2);
    at.setX(qBound(0, at.x(), qMax(0, parentWidget()->width() - width())));
    move(at);
    raise();
    show();
}

} // namespace Plimsoll
