// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/tableheader.h"

#include "views/common/recorddelegate.h"
#include "views/common/twolines.h"

#include <QEvent>
#include <QPainter>
#include <QStyleOptionHeader>

#include <utility>

namespace Plimsoll {

TableHeader::TableHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setStretchLastSection(true);
    connect(this, &QHeaderView::sectionResized, this, &TableHeader::heightMayDiffer);
    connect(this, &QHeaderView::sortIndicatorChanged, this, &TableHeader::heightMayDiffer);
}

void TableHeader::setBreaksHeadings(bool breaks)
{
    m_breaks = breaks;
    viewport()->update();
    Q_EMIT geometriesChanged();
}

QString TableHeader::heading(int section) const
{
    return model() ? model()->headerData(section, Qt::Horizontal).toString() : QString();
}

QRect TableHeader::textRect(const QRect &rect, int section) const
{
    const int margin = style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1;
    const int space = RecordDelegate::padding(fontMetrics()) + margin;
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    const int mark = sorted ? style()->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, this) : 0;
    return rect.adjusted(space, 0, -space - mark, 0);
}

bool TableHeader::isBroken(int section) const
{
    const int width = textRect({0, 0, sectionSize(section), 1}, section).width();
    return !isSectionHidden(section) && !twoLines(heading(section), fontMetrics(), width).second.isEmpty();
}

QSize TableHeader::sizeHint() const
{
    const QSize hint = QHeaderView::sizeHint();
    for (int section = 0; m_breaks && section < count(); ++section) {
        if (isBroken(section))
            return hint + QSize(0, fontMetrics().height());
    }
    return hint;
}

/// Not while columns are still being sized: another height may bring a scroll bar, which takes of their width.
void TableHeader::heightMayDiffer()
{
    if (!m_breaks || std::exchange(m_asked, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_asked = false;
            if (sizeHint().height() != height())
                Q_EMIT geometriesChanged();
        },
        Qt::QueuedConnection);
}

void TableHeader::changeEvent(QEvent *event)
{
    QHeaderView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        heightMayDiffer();
}

/// The section is painted without its text; that follows, further in.
void TableHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    option->text.clear();
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, logicalIndex);
    painter->restore();
    const QRect place = textRect(rect, logicalIndex);
    const int line = fontMetrics().height();
    std::pair<QString, QString> shown(heading(logicalIndex), QString());
    if (m_breaks && rect.height() >= 2 * line)
        shown = twoLines(shown.first, fontMetrics(), place.width());
    const auto alignment = Qt::Alignment(model()->headerData(logicalIndex, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    painter->setPen(palette().color(QPalette::ButtonText));
    int top = place.top() + (place.height() - (shown.second.isEmpty() ? 1 : 2) * line) / 2;
    for (const QString &text : {shown.first, shown.second}) {
        painter->drawText(QRect(place.left(), top, place.width(), line), int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                          fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
        top += line;
    }
}

QSize TableHeader::sectionSizeFromContents(int logicalIndex) const
{
    const int mark = style()->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, this);
    const int width = fontMetrics().horizontalAdvance(heading(logicalIndex)) + 2 * RecordDelegate::padding(fontMetrics()) + 2 * mark;
    return {width, fontMetrics().height() * 8 / 5};
}

} // namespace Plimsoll
