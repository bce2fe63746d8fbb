// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/calendar/yearview.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "items/plaintip.h"
#include "views/calendar/calendartext.h"
#include "views/calendar/yearpainter.h"

#include <QAccessibleWidget>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

namespace Plimsoll {

namespace {

/// A picture of the year; its description tells the day where the keyboard is.
QAccessibleInterface *makeAccessible(const QString &className, QObject *object)
{
    auto *view = className == QLatin1StringView(YearView::staticMetaObject.className()) ? qobject_cast<YearView *>(object) : nullptr;
    return view ? new QAccessibleWidget(view, QAccessible::Chart) : nullptr;
}

} // namespace

YearView::YearView(const PlanDocument &document, QWidget *parent)
    : QAbstractScrollArea(parent), m_document(document), m_entries(std::make_shared<CalendarEntries>()), m_current(document.today())
{
    setObjectName(QStringLiteral("yearView"));
    QAccessible::installFactory(makeAccessible);
    setAccessibleName(tr("Year"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
}

YearView::~YearView() = default;

void YearView::setEntries(std::shared_ptr<const CalendarEntries> entries)
{
    m_entries = std::move(entries);
    relayout();
    describeCurrent();
}

void YearView::relayout()
{
    m_layout.reset();
    const int beyond = qMax(0, yearLayout().height() - viewport()->height());
    verticalScrollBar()->setRange(0, beyond);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(m_metrics->slot);
    viewport()->update();
}

const YearLayout &YearView::yearLayout() const
{
    if (!m_metrics)
        m_metrics.emplace(font());
    if (!m_layout) {
        m_layout = std::make_unique<YearLayout>(*m_entries, m_current.year(), m_document.plan().settings().firstDayOfWeek, viewport()->size(),
                                                *m_metrics, isRightToLeft());
    }
    return *m_layout;
}

QPoint YearView::toContent(QPoint point) const
{
    return point + QPoint(0, verticalScrollBar()->value());
}

void YearView::goTo(QDate date)
{
    if (date.isValid())
        setCurrent(date);
}

void YearView::setCurrent(QDate date)
{
    if (date == m_current)
        return;
    const int year = m_current.year();
    m_current = date;
    if (date.year() != year)
        relayout();
    const QRect month = yearLayout().monthRect(date.month());
    QScrollBar *bar = verticalScrollBar();
    if (month.top() < bar->value() || month.height() > viewport()->height())
        bar->setValue(month.top());
    else if (month.bottom() > bar->value() + viewport()->height())
        bar->setValue(month.bottom() - viewport()->height());
    viewport()->update();
    describeCurrent();
    Q_EMIT currentChanged();
}

void YearView::describeCurrent()
{
    constexpr int most = 20;
    setAccessibleDescription(dayTip(*m_entries, m_current, most));
}

void YearView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const int shift = verticalScrollBar()->value();
    painter.translate(0, -shift);
    const YearLayout &layout = yearLayout();
    YearPainter(painter, layout, *m_metrics, Theme::of(palette()), isRightToLeft())
        .paint(event->rect().translated(0, shift), m_document.today(), hasFocus() ? m_current : QDate());
}

void YearView::resizeEvent(QResizeEvent *)
{
    relayout();
}

void YearView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::LocaleChange) {
        m_metrics.reset();
        relayout();
    }
}

void YearView::keyPressEvent(QKeyEvent *event)
{
    const int onward = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(m_current.addDays(-onward));
    case Qt::Key_Right:
        return setCurrent(m_current.addDays(onward));
    case Qt::Key_Up:
        return setCurrent(m_current.addDays(-7));
    case Qt::Key_Down:
        return setCurrent(m_current.addDays(7));
    case Qt::Key_PageUp:
        return setCurrent(m_current.addYears(-1));
    case Qt::Key_PageDown:
        return setCurrent(m_current.addYears(1));
    case Qt::Key_Home:
        return setCurrent({m_current.year(), 1, 1});
    case Qt::Key_End:
        return setCurrent({m_current.year(), 12, 31});
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT dayChosen(m_current);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void YearView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint at = toContent(event->position().toPoint());
    const int month = yearLayout().titleAt(at);
    const QDate date = month > 0 ? QDate(yearLayout().year(), month, 1) : yearLayout().dateAt(at);
    if (!date.isValid())
        return;
    setCurrent(date);
    Q_EMIT dayChosen(date);
}

void YearView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = toContent(event->position().toPoint());
    const bool leads = yearLayout().titleAt(at) > 0 || yearLayout().dateAt(at).isValid();
    viewport()->setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void YearView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void YearView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool YearView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QDate date = yearLayout().dateAt(toContent(help->pos()));
        constexpr int most = 12;
        QToolTip::showText(help->globalPos(), date.isValid() ? plainTip(dayTip(*m_entries, date, most)) : QString(), this);
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace Plimsoll
