// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/leveling/levelingpicture.h"

#include "domain/allrecords.h"
#include "engine/workspans.h"
#include "views/common/pictureaccessible.h"
#include "views/timeline/timelinepainter.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int daysAround = 3;
constexpr double narrowestDay = 0.2; ///< In heights of the font.

/// From the first to the last day of work, as it is and as it would be, and today.
TimelineSpan daysOf(const std::vector<WorkSpan> &before, const std::vector<WorkSpan> &after, QDate today)
{
    TimelineSpan days{today, today};
    for (const auto *spans : {&before, &after}) {
        for (const WorkSpan &span : *spans) {
            // What is long over makes the rest too small to be seen.
            if (span.end >= today)
                widenSpan(days, {span.start, span.end});
        }
    }
    return {days.start.addDays(-daysAround), days.end.addDays(4 * daysAround)};
}

} // namespace

LevelingPicture::LevelingPicture(QWidget *parent) : QAbstractScrollArea(parent), m_metrics(font())
{
    setObjectName(u"levelingPicture"_s);
    tellAsPicture(*this, tr("Picture of the new schedule"));
    setAccessibleDescription(tr("What moves is told in the table."));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_outline.entries = std::make_shared<CalendarEntries>();
}

void LevelingPicture::setSchedule(const Plan &before, const Plan &after, const Timetable &timetable, ReleaseId release, QDate today)
{
    m_asked = Asked{before, after, timetable, release, today};
    if (isVisible())
        read();
}

void LevelingPicture::read()
{
    if (!m_asked)
        return;
    const Asked asked = std::move(*m_asked);
    m_asked.reset();
    m_today = asked.today;
    m_firstDayOfWeek = asked.after.settings().firstDayOfWeek;
    m_outline = timelineOutline(asked.after, asked.timetable, {asked.release, {}, {}, true});
    m_links = timelineLinks(asked.after, asked.timetable, m_outline);
    const std::vector<WorkSpan> were = workSpans(asked.before);
    m_days = daysOf(were, workSpans(asked.after), m_today);
    m_ghosts.clear();
    for (const WorkSpan &span : were)
        m_ghosts.insert({TimelineRowKind::Work, span.item.value()}, {span.start, span.end, true});
    updateScrollBars();
    viewport()->update();
}

const TimelineOutline &LevelingPicture::outline()
{
    read();
    return m_outline;
}

const TimelineBaseline &LevelingPicture::ghosts()
{
    read();
    return m_ghosts;
}

TimelineGeometry LevelingPicture::geometry() const
{
    TimelineShape shape = timelineShape(m_metrics, m_outline);
    const int em = QFontMetrics(m_metrics.text).height();
    shape.days = m_days;
    shape.rows = int(m_outline.rows.size());
    shape.firstDayOfWeek = m_firstDayOfWeek;
    shape.viewport = viewport()->size();
    const int day = timelineDayColumn(m_metrics, m_outline, m_today);
    shape.outlineWidth = std::clamp(day + 14 * em, 0, std::max(day, shape.viewport.width() / 2));
    shape.rightToLeft = isRightToLeft();
    if (m_days.isValid())
        shape.dayWidth = std::max(narrowestDay * em, double(shape.viewport.width() - shape.outlineWidth) / double(m_days.start.daysTo(m_days.end) + 1));
    shape.scroll = {horizontalScrollBar()->value(), verticalScrollBar()->value()};
    return TimelineGeometry(shape);
}

void LevelingPicture::updateScrollBars()
{
    if (!m_days.isValid())
        return;
    const TimelineGeometry shown = geometry();
    const TimelineShape &shape = shown.shape();
    const QSize over = shown.contentSize() - viewport()->size();
    horizontalScrollBar()->setRange(0, std::max(0, over.width()));
    horizontalScrollBar()->setPageStep(std::max(1, viewport()->width() - shape.outlineWidth));
    horizontalScrollBar()->setSingleStep(3 * fontMetrics().height());
    verticalScrollBar()->setRange(0, std::max(0, over.height()));
    verticalScrollBar()->setPageStep(std::max(1, viewport()->height() - shape.headerHeight));
    verticalScrollBar()->setSingleStep(shape.rowHeight);
}

void LevelingPicture::paintEvent(QPaintEvent *)
{
    QPainter canvas(viewport());
    const Theme &theme = Theme::of(palette());
    if (!m_days.isValid()) {
        canvas.fillRect(viewport()->rect(), theme.base);
        return;
    }
    const TimelineGeometry shown = geometry();
    const TimelinePicture picture{shown, m_outline, m_links, m_today, false, nullptr, &m_ghosts, {}};
    TimelinePainter(canvas, picture, theme, m_metrics).paint();
}

void LevelingPicture::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBars();
}

void LevelingPicture::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    read();
}

void LevelingPicture::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_metrics = CalendarMetrics(font());
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        updateScrollBars();
}

} // namespace Plimsoll
