// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelineview.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "views/calendar/calendareditor.h"
#include "views/timeline/timelineaccessible.h"
#include "views/timeline/timelinefloats.h"
#include "views/timeline/timelinepainter.h"
#include "views/timeline/timelinework.h"

#include <QFontMetrics>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int daysBefore = 45; ///< That can be scrolled to, around what there is.
constexpr int daysAfter = 120;
constexpr double narrowestDay = 0.012; ///< In heights of the font: a year is a few letters wide.
constexpr double widestDay = 2.8;
const QDate earliest(1970, 1, 1);
const QDate latest(2199, 12, 31);

template<typename... R>
bool touches(const PlanEdit &edit)
{
    return (... || !edit.changes<R>().empty());
}

/// Whether it changes the rows of a timeline: dates, titles, days off, people, or under what gates were decided.
bool reachesTimeline(const PlanEdit &edit)
{
    return touches<PlanSettings, Product, Release, Milestone, MilestoneDependency, Window, Baseline, BaselineDate, WorkingCalendar, CalendarException>(edit)
        || touches<Person, Gate, Decision, DecisionCondition>(edit);
}

/// Whether it changes who is away on the day of a milestone.
bool reachesWarnings(const PlanEdit &edit)
{
    return touches<Absence, PersonSkill, Role>(edit);
}

/// The priority of work is shown nowhere; all else of it may be.
bool reachesItems(const PlanEdit &edit)
{
    return std::ranges::any_of(edit.changes<WorkItem>(), [](const Change<WorkItem> &change) {
        if (!change.before || !change.after)
            return true;
        WorkItem same = *change.before;
        same.priority = change.after->priority;
        return !(same == *change.after);
    });
}

/// Of a demand only the item that it is for is shown, and by when its skill must be done with it; hours are those of the schedule.
bool reachesDemands(const PlanEdit &edit)
{
    return std::ranges::any_of(edit.changes<Demand>(), [](const Change<Demand> &change) {
        return !change.before || !change.after || change.before->workItem != change.after->workItem || change.before->skill != change.after->skill;
    });
}

/// Whether it changes what a timeline shows of work.
bool reachesWork(const PlanEdit &edit)
{
    return touches<ScheduledWork, WorkDependency, BaselineWork, Skill>(edit) || reachesItems(edit) || reachesDemands(edit);
}

} // namespace

TimelineView::TimelineView(PlanDocument &document, PlanSelection &selection, CalendarEditor &calendar, TimelineEditor &editor, QWidget *parent)
    : QAbstractScrollArea(parent), m_document(document), m_selection(selection), m_calendar(calendar), m_editor(editor)
{
    TimelineAccessible::install();
    setObjectName(u"timelineView"_s);
    setAccessibleName(tr("Timeline"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_outline.entries = std::make_shared<CalendarEntries>();
    m_days = {document.today().addDays(-daysBefore), document.today().addDays(daysAfter)};
    connect(&m_document, &PlanDocument::changed, this, &TimelineView::documentChanged);
    connect(&m_selection, &PlanSelection::releaseChanged, this, [this] {
        m_placed = false;
        rebuild();
    });
    connect(&m_selection, &PlanSelection::recordsChanged, this, &TimelineView::followSelection);
}

TimelineView::~TimelineView() = default;

/// What the mouse or a key has begun was about rows that may be others now.
void TimelineView::cancelInput()
{
    m_drag.reset();
    m_drawing.reset();
    if (m_press == Press::Port || !m_document.plan().find(m_linkFrom))
        m_linkFrom = m_linkTo = {};
    m_press = Press::None;
    m_scrolling.stop();
    viewport()->unsetCursor();
}

void TimelineView::documentChanged(const PlanChange &change)
{
    // Work that comes in may be shown from now on.
    if (change.wholePlan || reachesTimeline(change.edit) || (reachesWork(change.edit) && (m_choice.work || touches<ScheduledWork>(change.edit))))
        rebuild();
    else if (reachesWarnings(change.edit))
        followAbsences();
}

/// The rows are as they were: an absence in a plan of much work is on screen at once.
void TimelineView::followAbsences()
{
    if (!isVisible()) {
        m_stale = true;
        return;
    }
    readWarnings(m_outline, m_document.plan(), m_document.timetable(), m_choice);
    viewport()->update();
}

void TimelineView::rebuild()
{
    cancelInput();
    if (!isVisible()) {
        m_stale = true;
        return;
    }
    m_stale = false;
    const TimelineRow *before = row(m_current);
    const std::optional<TimelineKey> key = before ? std::optional(before->key()) : std::nullopt;
    const double kept = timelineGeometry().daysAt(isRightToLeft() ? viewport()->width() - 1 - outlineWidth() : outlineWidth());
    const QDate keptFrom = m_days.start;
    m_choice.release = m_selection.release();
    m_workCount = shownWorkCount(m_document.plan(), m_choice.release);
    m_choice.work = m_workCount > 0 && m_wantsWork.value_or(m_workCount <= mostWorkByItself);
    m_outline = timelineOutline(m_document.plan(), m_document.timetable(), m_choice);
    m_links = timelineLinks(m_document.plan(), m_document.timetable(), m_outline);
    m_linkIndex = TimelineLinkIndex(m_links);
    readSelection();
    readFloats();
    readBaseline();
    placeDays();
    measureTitles();
    const int found = key ? m_outline.rowOf(*key) : -1;
    m_current = std::min(found >= 0 ? found : m_current, int(m_outline.rows.size()) - 1);
    m_hovered = -1;
    updateScrollBars();
    if (!m_placed && m_outline.span.isValid()) {
        m_placed = true;
        fit();
    } else {
        horizontalScrollBar()->setValue(qRound((kept + double(m_days.start.daysTo(keptFrom))) * dayWidth()));
    }
    viewport()->update();
    Q_EMIT outlineChanged();
    Q_EMIT currentChanged();
}

void TimelineView::measureTitles()
{
    // Of very many the first are as good as all.
    constexpr size_t most = 1000;
    const QFontMetrics size(metrics().strong);
    const int step = metrics().glyph;
    m_titleWidth = 0;
    for (size_t i = 0; i < std::min(most, m_outline.rows.size()); ++i) {
        const TimelineRow &row = m_outline.rows[i];
        m_titleWidth = std::max(m_titleWidth, size.horizontalAdvance(row.title) + (row.depth + 2) * step + 8 * metrics().gap);
    }
}

void TimelineView::placeDays()
{
    const QDate today = m_document.today();
    TimelineSpan all = m_outline.all.isValid() ? m_outline.all : TimelineSpan{today, today};
    all = {std::min(all.start, today), std::max(all.end, today)};
    if (m_asked.isValid())
        all = {std::min(all.start, m_asked.start), std::max(all.end, m_asked.end)};
    m_days = {std::max(earliest, all.start.addDays(-daysBefore)), std::min(latest, all.end.addDays(daysAfter))};
}

void TimelineView::readFloats()
{
    m_floats.clear();
    if (!m_showsFloat)
        return;
    m_floats = timelineFloats(m_document.plan(), m_document.timetable(), m_choice.work);
}

void TimelineView::readBaseline()
{
    m_baselineSpans.clear();
    if (!m_document.plan().find(m_baseline))
        m_baseline = {};
    if (!m_baseline.isValid())
        return;
    for (const BaselineDate &date : m_document.plan().table<BaselineDate>()) {
        if (date.baseline == m_baseline)
            m_baselineSpans.insert({TimelineRowKind::Milestone, date.milestone.value()}, {date.start, date.end});
    }
    readWorkBaseline();
}

void TimelineView::setFilter(const QString &text)
{
    if (m_choice.filter == text.trimmed())
        return;
    m_choice.filter = text.trimmed();
    rebuild();
}

void TimelineView::setShowsRules(bool shown)
{
    m_showsRules = shown;
    viewport()->update();
}

void TimelineView::setShowsFloat(bool shown)
{
    m_showsFloat = shown;
    if (!m_stale)
        readFloats();
    viewport()->update();
}

void TimelineView::setBaseline(BaselineId baseline)
{
    m_baseline = baseline;
    if (!m_stale)
        readBaseline();
    viewport()->update();
}

const CalendarMetrics &TimelineView::metrics() const
{
    if (!m_metrics)
        m_metrics.emplace(font());
    return *m_metrics;
}

int TimelineView::outlineWidth() const
{
    const int em = fontMetrics().height();
    const int day = timelineDayColumn(metrics(), m_outline, m_document.today());
    const int least = day + 6 * em;
    const int most = std::max(least, viewport()->width() * 2 / 3);
    // Times of day take nothing from the titles.
    const int usual = viewport()->width() * 2 / 5 + timelineTimeColumn(metrics(), m_outline);
    const int natural = std::min(day + std::max(m_titleWidth, 8 * em), std::max(least, usual));
    return std::clamp(m_ownOutlineWidth > 0 ? m_ownOutlineWidth : natural, least, most);
}

double TimelineView::dayWidth() const
{
    return narrowestDay * std::pow(widestDay / narrowestDay, m_zoom / 100.0) * fontMetrics().height();
}

TimelineGeometry TimelineView::timelineGeometry() const
{
    TimelineShape shape = timelineShape(metrics(), m_outline);
    shape.days = m_days;
    shape.rows = int(m_outline.rows.size());
    shape.firstDayOfWeek = m_document.plan().settings().firstDayOfWeek;
    shape.outlineWidth = outlineWidth();
    shape.dayWidth = dayWidth();
    shape.viewport = viewport()->size();
    shape.scroll = {horizontalScrollBar()->value(), verticalScrollBar()->value()};
    shape.rightToLeft = isRightToLeft();
    // Zoomed out, there are days up to the edge all the same.
    const auto room = qint64(std::ceil((shape.viewport.width() - shape.outlineWidth) / shape.dayWidth));
    shape.days.end = std::max(shape.days.end, std::min(latest, shape.days.start.addDays(room)));
    return TimelineGeometry(shape);
}

void TimelineView::updateScrollBars()
{
    const TimelineGeometry geometry = timelineGeometry();
    const TimelineShape &shape = geometry.shape();
    const QSize over = geometry.contentSize() - viewport()->size();
    horizontalScrollBar()->setRange(0, std::max(0, over.width()));
    horizontalScrollBar()->setPageStep(std::max(1, viewport()->width() - shape.outlineWidth));
    horizontalScrollBar()->setSingleStep(std::max(1, fontMetrics().height() * 3));
    verticalScrollBar()->setRange(0, std::max(0, over.height()));
    verticalScrollBar()->setPageStep(std::max(1, viewport()->height() - shape.headerHeight));
    verticalScrollBar()->setSingleStep(shape.rowHeight);
}

void TimelineView::scrollBy(QPoint wanted)
{
    horizontalScrollBar()->setValue(wanted.x());
    verticalScrollBar()->setValue(wanted.y());
}

void TimelineView::setDayWidth(double width, double keptDay, int atX)
{
    const int em = fontMetrics().height();
    const double ems = std::clamp(width / em, narrowestDay, widestDay);
    m_zoom = 100.0 * std::log(ems / narrowestDay) / std::log(widestDay / narrowestDay);
    updateScrollBars();
    const int along = (isRightToLeft() ? viewport()->width() - 1 - atX : atX) - outlineWidth();
    horizontalScrollBar()->setValue(int(std::round(keptDay * dayWidth() - along)));
    viewport()->update();
    Q_EMIT zoomChanged(zoom());
}

void TimelineView::setZoom(int zoom)
{
    zoom = std::clamp(zoom, 0, 100);
    if (zoom == this->zoom())
        return;
    // The current row keeps its place where it is in sight, else the middle does.
    const TimelineGeometry geometry = timelineGeometry();
    const TimelineRow *current = row(m_current);
    int x = geometry.body().center().x();
    if (current && current->span.isValid()) {
        const int mark = int(geometry.glyph(m_current, current->span.start).center().x());
        if (mark > geometry.body().left() && mark < geometry.body().right())
            x = mark;
    }
    const double kept = geometry.daysAt(x);
    m_zoom = zoom;
    setDayWidth(dayWidth(), kept, x);
}

void TimelineView::fit()
{
    const TimelineGeometry geometry = timelineGeometry();
    const TimelineSpan span = m_outline.span.isValid() ? m_outline.span : m_days;
    const double width = geometry.fittingDayWidth(span);
    const int margin = 2 * geometry.shape().glyph;
    const int x = isRightToLeft() ? viewport()->width() - 1 - outlineWidth() - margin : outlineWidth() + margin;
    setDayWidth(width, double(m_days.start.daysTo(span.start)), x);
    m_fittedZoom = m_zoom;
    m_fittedDay = firstDay();
}

double TimelineView::firstDay() const
{
    return double(m_days.start.toJulianDay()) + horizontalScrollBar()->value() / dayWidth();
}

bool TimelineView::isFitted() const
{
    constexpr double pixels = 2.0; // Scroll bars count whole ones.
    return m_zoom == m_fittedZoom && std::abs(firstDay() - m_fittedDay) * dayWidth() < pixels;
}

void TimelineView::goTo(QDate date)
{
    if (!date.isValid() || m_stale)
        return;
    if (const QDate wanted = std::clamp(date, earliest, latest); wanted < m_days.start || wanted > m_days.end) {
        const QDate first = m_days.start;
        const int shown = horizontalScrollBar()->value();
        m_asked = m_asked.isValid() ? TimelineSpan{std::min(m_asked.start, wanted), std::max(m_asked.end, wanted)} : TimelineSpan{wanted, wanted};
        placeDays();
        updateScrollBars();
        horizontalScrollBar()->setValue(shown + int(double(m_days.start.daysTo(first)) * dayWidth()));
    }
    const TimelineGeometry geometry = timelineGeometry();
    const double place = double(m_days.start.daysTo(date)) * geometry.shape().dayWidth;
    const int room = viewport()->width() - geometry.shape().outlineWidth;
    if (const int value = horizontalScrollBar()->value(); place < value || place > value + room)
        horizontalScrollBar()->setValue(int(place - room / 3.0));
    viewport()->update();
}

const TimelineRow *TimelineView::row(int row) const
{
    return row >= 0 && row < int(m_outline.rows.size()) ? &m_outline.rows[size_t(row)] : nullptr;
}

void TimelineView::setOpen(int row, bool open)
{
    const TimelineRow *shown = this->row(row);
    if (!shown || !shown->hasParts || shown->open == open)
        return;
    const TimelineKey key = shown->key();
    if (!m_choice.toggled.remove(key))
        m_choice.toggled.insert(key);
    rebuild();
}

void TimelineView::openAll()
{
    // What is closed within something closed is only found once that is open.
    for (bool found = isVisible(); found;) {
        found = false;
        for (const TimelineRow &row : m_outline.rows) {
            if (!row.hasParts || row.open)
                continue;
            if (!m_choice.toggled.remove(row.key()))
                m_choice.toggled.insert(row.key());
            found = true;
        }
        if (found)
            rebuild();
    }
}

bool TimelineView::canEdit() const
{
    return m_calendar.canEdit();
}

void TimelineView::paintEvent(QPaintEvent *)
{
    const TimelineGeometry geometry = timelineGeometry();
    QPainter canvas(viewport());
    const Theme &theme = Theme::of(palette());
    const TimelinePicture picture{geometry,
                                  m_outline,
                                  m_links,
                                  m_document.today(),
                                  m_showsRules,
                                  m_showsFloat ? &m_floats : nullptr,
                                  m_baseline.isValid() ? &m_baselineSpans : nullptr,
                                  highlight()};
    TimelinePainter painter(canvas, picture, theme, metrics());
    painter.paint();
    QStringList lines;
    if (m_drag)
        lines = m_drag->refusal().isEmpty() ? QStringList{m_drag->tip()} : QStringList{m_drag->tip(), m_drag->refusal()};
    else if (m_drawing && m_press == Press::Draw)
        lines = {m_drawing->tip()};
    else if (isLinking())
        lines = linkTip();
    if (!lines.isEmpty())
        painter.paintTip(tipPlace(geometry), lines, palette());
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const bool fitted = isFitted();
    updateScrollBars();
    // A window opens before all beside it has its size.
    if (fitted && m_stale)
        m_placed = false;
    else if (fitted)
        fit();
}

void TimelineView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    if (m_stale) {
        rebuild();
        followSelection();
    }
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::LocaleChange:
    case QEvent::LayoutDirectionChange:
        m_metrics.reset();
        measureTitles();
        updateScrollBars();
        viewport()->update();
        break;
    case QEvent::PaletteChange:
        viewport()->update();
        break;
    default:
        break;
    }
}

} // namespace Plimsoll
