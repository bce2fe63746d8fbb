// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/scope/scopeheader.h"

#include "views/common/recorddelegate.h"

#include <QPainter>
#include <QStyleOptionHeader>

namespace Plimsoll {

ScopeHeader::ScopeHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setStretchLastSection(true);
    connect(this, &QHeaderView::sectionResized, this, &ScopeHeader::followResize);
    connect(this, &QHeaderView::sectionCountChanged, this, [this] { m_broken.clear(); });
}

QString ScopeHeader::heading(int section) const
{
    return model() ? model()->headerData(section, Qt::Horizontal).toString() : QString();
}

QRect ScopeHeader::textRect(const QRect &rect, int section) const
{
    const int margin = style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1;
    const int space = RecordDelegate::padding(fontMetrics()) + margin;
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    const int mark = sorted ? style()->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, this) : 0;
    return rect.adjusted(space, 0, -space - mark, 0);
}

/// As many words as fit stand in the first line, but at least one.
QStringList ScopeHeader::lines(const QString &text, int width) const
{
    qsizetype end = text.indexOf(u' ');
    if (end < 0 || fontMetrics().horizontalAdvance(text) <= width)
        return {text};
    for (qsizetype next = text.indexOf(u' ', end + 1); next > 0; next = text.indexOf(u' ', next + 1)) {
        if (fontMetrics().horizontalAdvance(text.left(next)) > width)
            break;
        end = next;
    }
    return {text.left(end), text.mid(end + 1)};
}

void ScopeHeader::followResize(int section, int, int after)
{
    const bool none = m_broken.isEmpty();
    if (after > 0 && lines(heading(section), textRect({0, 0, after, 1}, section).width()).size() > 1)
        m_broken.insert(section);
    else
        m_broken.remove(section);
    // Not while columns are still being sized: another height may bring a scroll bar, which takes of their width.
    if (m_broken.isEmpty() != none)
        QMetaObject::invokeMethod(this, [this] { Q_EMIT geometriesChanged(); }, Qt::QueuedConnection);
}

QSize ScopeHeader::sizeHint() const
{
    return QHeaderView::sizeHint() + QSize(0, m_broken.isEmpty() ? 0 : fontMetrics().height());
}

/// The section is painted without its text; that follows, further in.
void ScopeHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    option->text.clear();
}

void ScopeHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, logicalIndex);
    painter->restore();
    const QRect place = textRect(rect, logicalIndex);
    const int line = fontMetrics().height();
    const QStringList shown = rect.height() < 2 * line ? QStringList{heading(logicalIndex)} : lines(heading(logicalIndex), place.width());
    const auto alignment = Qt::Alignment(model()->headerData(logicalIndex, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    painter->setPen(palette().color(QPalette::ButtonText));
    int top = place.top() + (place.height() - int(shown.size()) * line) / 2;
    for (const QString &text : shown) {
        painter->drawText(QRect(place.left(), top, place.width(), line), int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                          fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
        top += line;
    }
}

QSize ScopeHeader::sectionSizeFromContents(int logicalIndex) const
{
    const int mark = style()->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, this);
    const int width = fontMetrics().horizontalAdvance(heading(logicalIndex)) + 2 * RecordDelegate::padding(fontMetrics()) + 2 * mark;
    return {width, fontMetrics().height() * 8 / 5};
}

} // namespace Plimsoll
