// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/calendar/daypopup.h"

#include "domain/allrecords.h"
#include "domain/labels.h"
#include "engine/sentences.h"
#include "items/plaintip.h"
#include "views/calendar/calendarmetrics.h"
#include "views/calendar/calendartext.h"
#include "views/calendar/milestoneglyph.h"
#include "views/common/theme.h"

#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

namespace Plimsoll {

namespace {

template<typename R>
RecordReference referenceTo(Id<R> id)
{
    return {QString::fromLatin1(Record<R>::table), id.value()};
}

/// A picture of that size in device-independent pixels, painted by the function.
template<typename Paint>
QIcon paintedIcon(int size, qreal ratio, Paint &&paint)
{
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter, QRectF(0, 0, size, size));
    return pixmap;
}

} // namespace

DayPopup::DayPopup(const CalendarEntries &entries, QDate date, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_list(new QListWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("dayPopup"));
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    const CalendarMetrics metrics(font());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.radius, metrics.radius, metrics.radius, metrics.radius);
    auto *heading = new QLabel(dayText(date));
    heading->setTextFormat(Qt::PlainText);
    heading->setFont(metrics.strong);
    heading->setMargin(metrics.gap);
    layout->addWidget(heading);
    layout->addWidget(m_list);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Everything on %1").arg(dayText(date)));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setIconSize({metrics.glyph, metrics.glyph});
    m_list->setMouseTracking(true);

    const Theme &theme = Theme::of(palette());
    const qreal ratio = parent->devicePixelRatioF();
    const auto swatch = [&](const QColor &fill, const QColor &edge) {
        return paintedIcon(metrics.glyph, ratio, [&](QPainter &painter, const QRectF &square) {
            painter.setPen(edge);
            painter.setBrush(fill);
            painter.drawRoundedRect(square.adjusted(0.5, square.height() / 5, -0.5, -square.height() / 5), metrics.gap, metrics.gap);
        });
    };
    for (const ReleaseBar &bar : entries.bars) {
        if (bar.start <= date && bar.end >= date)
            addRow(bar.name, releaseTip(bar), swatch(theme.releaseFill(bar.colour), theme.releaseMark(bar.colour)), referenceTo(bar.release));
    }
    for (const MilestoneMark *mark : entries.milestonesIn(date, date)) {
        const QIcon icon = paintedIcon(metrics.glyph, ratio, [&](QPainter &painter, const QRectF &square) {
            drawMilestone(painter, square, {mark->kind, mark->state, mark->tentative}, theme.releaseMark(mark->colour), theme.base);
        });
        addRow(mark->title, label(mark->kind) + u", " + markDaysText(*mark), icon, referenceTo(mark->milestone));
    }
    for (const ActionMark &action : entries.actionsIn(date, date)) {
        const QIcon icon = paintedIcon(metrics.glyph, ratio, [&](QPainter &painter, const QRectF &square) {
            drawAction(painter, square, action.done, action.colour == ActionMark::noColour ? theme.mutedText : theme.releaseMark(action.colour), theme.base);
        });
        addRow(actionText(action), actionTip(action), icon, action.record);
    }
    for (const WindowShade *window : entries.windowsIn(date, date))
        addRow(windowText(*window), windowTip(*window), swatch(theme.windowFill(window->kind), theme.windowText(window->kind)), referenceTo(window->window));
    connect(m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
        Q_EMIT chosen(m_records[size_t(m_list->row(item))]);
        close();
    });
    connect(m_list, &QListWidget::itemClicked, m_list, &QListWidget::itemActivated);
    m_list->setCurrentRow(0);
    setFocusProxy(m_list);
}

void DayPopup::addRow(const QString &text, const QString &tip, const QIcon &icon, const RecordReference &record)
{
    auto *item = new QListWidgetItem(icon, text, m_list);
    item->setToolTip(plainTip(tip));
    m_records.push_back(record);
}

void DayPopup::showBeside(const QRect &cell)
{
    const int em = fontMetrics().height();
    const int rows = qBound(1, m_list->count(), 12);
    const int width = qBound(14 * em, m_list->sizeHintForColumn(0) + 3 * em, 26 * em);
    m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + 2);
    setFixedWidth(width);
    adjustSize();
    QRect place({cell.left(), cell.top()}, size());
    if (const QScreen *screen = parentWidget()->screen()) {
        const QRect room = screen->availableGeometry();
        place.moveLeft(qBound(room.left(), place.left(), qMax(room.left(), room.right() - place.width())));
        place.moveTop(qBound(room.top(), place.top(), qMax(room.top(), room.bottom() - place.height())));
    }
    move(place.topLeft());
    show();
    m_list->setFocus(Qt::PopupFocusReason);
}

} // namespace Plimsoll
