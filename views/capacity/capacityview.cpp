// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/capacity/capacityview.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/edits/absenceedits.h"
#include "views/capacity/capacityaccessible.h"
#include "views/capacity/capacitypainter.h"
#include "views/common/planselection.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int monthsBefore = 3;
constexpr int monthsShown = 27;
constexpr double narrowestDay = 0.13; ///< In heights of the font.
constexpr double widestDay = 2.8;

double dayWidthInEms(int zoom)
{
    return narrowestDay * std::pow(widestDay / narrowestDay, zoom / 100.0);
}

template<typename... R>
bool touches(const PlanEdit &edit)
{
    return (... || !edit.changes<R>().empty());
}

/// Whether it changes what is asked for, or the days on which it is.
bool reachesDemand(const PlanEdit &edit)
{
    return touches<RoughDemand, Demand, WorkItem, ScheduledWork, Skill, Release, Product, Milestone, Window, WorkingCalendar, CalendarException, PlanSettings>(edit);
}

/// Whether it changes who is there, when, and with which skills.
bool reachesPeople(const PlanEdit &edit)
{
    return touches<Person, Team, Membership, Skill, PersonSkill, Absence, WorkingPattern, StandingCommitment>(edit);
}

} // namespace

CapacityView::CapacityView(PlanDocument &document, PlanSelection &selection, QWidget *parent)
    : QAbstractScrollArea(parent), m_document(document), m_selection(selection), m_anchor(document.today()), m_current(document.today())
{
    CapacityAccessible::install();
    setObjectName(u"capacityView"_s);
    setAccessibleName(tr("Capacity"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setFirstDay(m_current);
    connect(&m_document, &PlanDocument::changed, this, &CapacityView::documentChanged);
}

CapacityView::~CapacityView() = default;

void CapacityView::setFirstDay(QDate date)
{
    m_days.first = QDate(date.year(), date.month(), 1).addMonths(-monthsBefore);
    m_days.last = m_days.first.addMonths(monthsShown).addDays(-1);
}

void CapacityView::reckon()
{
    m_capacity = Capacity::of(m_document.plan(), m_days.first, m_days.last);
    m_demand = SkillDemand::scheduled(m_document.plan(), m_document.timetable());
    m_stale = false;
    readRows();
}

void CapacityView::readRows()
{
    const PersonId before = currentPerson();
    const Plan &plan = m_document.plan();
    m_rows = capacityRows(plan, m_days.first, m_days.last, m_filter);
    m_absences.clear();
    for (const Absence &absence : plan.table<Absence>())
        m_absences[absence.person].push_back(absence);
    m_loads.clear();
    const auto at = [this](PersonId person) {
        const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const CapacityRow &row) { return row.person == person; });
        return found == m_rows.end() ? -1 : int(found - m_rows.begin());
    };
    if (!before.isValid() || m_row >= int(m_rows.size()) || m_rows[size_t(m_row)].person != before)
        m_row = before.isValid() ? at(before) : std::min(m_row, int(m_rows.size()) - 1);
    if (m_row < 0) {
        const auto person = std::find_if(m_rows.begin(), m_rows.end(), [](const CapacityRow &row) { return row.person.isValid(); });
        m_row = person == m_rows.end() ? -1 : int(person - m_rows.begin());
    }
    const int em = fontMetrics().height();
    int widest = 0;
    for (const CapacityRow &row : m_rows)
        widest = std::max(widest, fontMetrics().horizontalAdvance(row.name));
    m_nameWidth = std::clamp(widest + 4 * em, 8 * em, 15 * em);
    updateScrollBars();
    viewport()->update();
    Q_EMIT reckoned();
    Q_EMIT currentChanged();
}

void CapacityView::documentChanged(const PlanChange &change)
{
    if (!isVisible() || m_stale) {
        m_stale = true;
        return;
    }
    if (change.wholePlan)
        return reckon();
    const bool asked = reachesDemand(change.edit);
    if (!asked && !reachesPeople(change.edit))
        return;
    m_capacity = m_capacity.updated(change.after, change.edit);
    if (asked)
        m_demand = SkillDemand::scheduled(change.after, change.timetableAfter);
    readRows();
}

void CapacityView::setFilter(const QString &text)
{
    m_filter = text.trimmed();
    if (!m_stale)
        readRows();
}

void CapacityView::goTo(QDate date)
{
    if (!date.isValid())
        return;
    if (date < m_days.first || date > m_days.last) {
        setFirstDay(date);
        m_stale = true;
        if (isVisible())
            reckon();
    }
    m_anchor = m_current = date;
    horizontalScrollBar()->setValue(int(double(m_days.first.daysTo(date) - 7) * capacityGeometry().shape().dayWidth));
    viewport()->update();
    Q_EMIT currentChanged();
}

void CapacityView::setZoom(int zoom)
{
    zoom = std::clamp(zoom, 0, 100);
    if (zoom == m_zoom)
        return;
    // The current day keeps its place where it is in sight.
    const CapacityGeometry before = capacityGeometry();
    const double along = double(m_days.first.daysTo(m_current));
    const double place = along * before.shape().dayWidth - before.shape().scroll.x();
    m_zoom = zoom;
    updateScrollBars();
    horizontalScrollBar()->setValue(int(along * capacityGeometry().shape().dayWidth - place));
    viewport()->update();
    Q_EMIT zoomChanged(m_zoom);
}

CapacityGeometry CapacityView::capacityGeometry() const
{
    const int em = fontMetrics().height();
    const int gap = std::max(1, em / 8);
    const double ems = dayWidthInEms(m_zoom);
    CapacityShape shape;
    shape.days = m_days;
    shape.rows = int(m_rows.size());
    shape.firstDayOfWeek = m_document.plan().settings().firstDayOfWeek;
    shape.nameWidth = m_nameWidth;
    shape.headerHeight = 2 * (em + 2 * gap);
    shape.rowHeight = 2 * em + 5 * gap;
    shape.dayWidth = std::max(1.0, ems * em);
    shape.unit = ems >= 1.7 ? CapacityUnit::Day : ems >= 0.5 ? CapacityUnit::Week : CapacityUnit::Month;
    shape.viewport = viewport()->size();
    shape.scroll = {horizontalScrollBar()->value(), verticalScrollBar()->value()};
    shape.rightToLeft = isRightToLeft();
    return CapacityGeometry(shape);
}

void CapacityView::updateScrollBars()
{
    const CapacityGeometry geometry = capacityGeometry();
    const QSize over = geometry.contentSize() - viewport()->size();
    horizontalScrollBar()->setRange(0, std::max(0, over.width()));
    horizontalScrollBar()->setPageStep(std::max(1, viewport()->width() - m_nameWidth));
    horizontalScrollBar()->setSingleStep(std::max(1, int(7 * geometry.shape().dayWidth)));
    verticalScrollBar()->setRange(0, std::max(0, over.height()));
    verticalScrollBar()->setPageStep(std::max(1, viewport()->height() - geometry.shape().headerHeight));
    verticalScrollBar()->setSingleStep(geometry.shape().rowHeight);
}

void CapacityView::scrollToCurrent()
{
    const QPoint scroll = capacityGeometry().scrollTo(m_row, {m_current, m_current});
    horizontalScrollBar()->setValue(scroll.x());
    verticalScrollBar()->setValue(scroll.y());
}

PersonId CapacityView::currentPerson() const
{
    return m_row >= 0 && m_row < int(m_rows.size()) ? m_rows[size_t(m_row)].person : PersonId();
}

DaySpan CapacityView::selectedDays() const
{
    return {std::min(m_anchor, m_current), std::max(m_anchor, m_current)};
}

void CapacityView::setCurrent(int row, QDate day, bool extend)
{
    day = std::clamp(day, m_days.first, m_days.last);
    m_row = std::clamp(row, std::min(0, int(m_rows.size()) - 1), int(m_rows.size()) - 1);
    m_current = day;
    if (!extend)
        m_anchor = day;
    scrollToCurrent();
    viewport()->update();
    selectPerson();
    CapacityAccessible::announceCurrent(*this);
    Q_EMIT currentChanged();
}

void CapacityView::selectPerson()
{
    const PersonId person = currentPerson();
    if (person.isValid())
        m_selection.setRecords({{QString::fromLatin1(Record<Person>::table), person.value()}});
}

bool CapacityView::canAddAbsence() const
{
    return currentPerson().isValid() && !m_document.isReadOnly();
}

bool CapacityView::canClearAbsences() const
{
    if (!canAddAbsence())
        return false;
    const auto found = m_absences.constFind(currentPerson());
    const DaySpan days = selectedDays();
    return found != m_absences.constEnd()
        && std::ranges::any_of(*found, [&](const Absence &absence) { return absence.start <= days.last && absence.end >= days.first; });
}

void CapacityView::addAbsence(AbsenceKind kind, DayPortion portion)
{
    if (!canAddAbsence())
        return;
    const DaySpan days = selectedDays();
    const Absence absence{m_document.ids().next<Absence>(), currentPerson(), kind, days.first, days.last, portion, {}};
    if (const auto done = m_document.execute(edits::addAbsence(m_document.plan(), absence)); !done)
        Q_EMIT failed(done.error());
}

void CapacityView::clearAbsences()
{
    if (!canClearAbsences())
        return;
    const DaySpan days = selectedDays();
    const PlanEdit edit = edits::clearAbsences(m_document.plan(), m_document.ids(), currentPerson(), days.first, days.last);
    if (const auto done = m_document.execute(edit); !done)
        Q_EMIT failed(done.error());
}

void CapacityView::paintEvent(QPaintEvent *)
{
    const CapacityGeometry geometry = capacityGeometry();
    QPainter canvas(viewport());
    const CapacityPicture picture{geometry,
                                  m_rows,
                                  m_capacity,
                                  m_absences,
                                  [this](const CapacityRow &row, DaySpan days) { return load(row, days); },
                                  m_document.today(),
                                  m_row,
                                  currentPerson().isValid() ? selectedDays() : DaySpan{m_current, m_current},
                                  hasFocus()};
    CapacityPainter(canvas, picture, Theme::of(palette()), font()).paint();
}

void CapacityView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBars();
}

void CapacityView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    if (!m_stale)
        return;
    reckon();
    goTo(m_current);
}

void CapacityView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::LocaleChange:
        if (!m_stale)
            readRows();
        break;
    case QEvent::LayoutDirectionChange:
    case QEvent::PaletteChange:
        viewport()->update();
        break;
    default:
        break;
    }
}

} // namespace Plimsoll
