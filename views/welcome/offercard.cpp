// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/welcome/offercard.h"

#include <QPainter>
#include <QPainterPath>

namespace Plimsoll {

OfferCard::OfferCard(const QIcon &icon, const QString &title, const QString &sentence, QWidget *parent)
    : QAbstractButton(parent), m_sentence(sentence)
{
    setIcon(icon);
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QFont OfferCard::titleFont() const
{
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

QRect OfferCard::textRect(int width) const
{
    const int left = margin() * 2 + iconSize();
    return {left, 0, qMax(40, width - left - margin()), 10000};
}

int OfferCard::titleHeight(int width) const
{
    return QFontMetrics(titleFont()).boundingRect(textRect(width), Qt::TextWordWrap, text()).height() + fontMetrics().height() / 4;
}

QSize OfferCard::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 44;
    return {width, heightForWidth(width)};
}

int OfferCard::heightForWidth(int width) const
{
    const int sentence = fontMetrics().boundingRect(textRect(width), Qt::TextWordWrap, m_sentence).height();
    return qMax(titleHeight(width) + sentence, iconSize()) + 2 * margin();
}

void OfferCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal radius = fontMetrics().height() / 3.0;
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    const bool lit = underMouse() || isDown();
    QPainterPath path;
    path.addRoundedRect(frame, radius, radius);
    painter.fillPath(path, lit ? palette().alternateBase() : palette().base());
    const QColor edge = hasFocus() || lit ? palette().color(QPalette::Highlight) : palette().color(QPalette::Mid);
    painter.setPen(QPen(edge, hasFocus() ? 2 : 1));
    painter.drawPath(path);

    const QRect iconRect(margin(), margin(), iconSize(), iconSize());
    icon().paint(&painter, iconRect);
    QRect area = textRect(width()).translated(0, margin());
    painter.setPen(palette().color(QPalette::Text));
    painter.setFont(titleFont());
    painter.drawText(area, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text());
    area.translate(0, titleHeight(width()));
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(area, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_sentence);
}

} // namespace Plimsoll
