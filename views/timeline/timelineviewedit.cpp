// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the timeline changes the plan.
#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/titlepattern.h"
#include "views/calendar/calendareditor.h"
#include "views/calendar/milestonemenu.h"
#include "views/calendar/titleeditor.h"
#include "views/timeline/timelineaccessible.h"
#include "views/timeline/timelineeditor.h"
#include "views/timeline/timelineview.h"

#include <algorithm>
#include <utility>

namespace Plimsoll {

bool TimelineView::canMove(int row) const
{
    const TimelineRow *shown = this->row(row);
    if (!canEdit() || !shown || !shown->span.isValid())
        return false;
    // When something was done, missed or called off is told in its fields, not by a slip of the hand.
    const bool planned = shown->kind == TimelineRowKind::Milestone && shown->look.state == MilestoneState::Planned;
    return planned || shown->kind == TimelineRowKind::Window;
}

/// The start of what follows a rule is the rule's: there it moves as a whole, which asks.
TimelineDrag::Grip TimelineView::gripAt(int row, TimelinePart part) const
{
    const TimelineRow *shown = this->row(row);
    if (part == TimelinePart::End)
        return TimelineDrag::Grip::End;
    const bool stretches = part == TimelinePart::Start && shown && !(shown->milestone().isValid() && m_calendar.followsRule(shown->milestone()));
    return stretches ? TimelineDrag::Grip::Start : TimelineDrag::Grip::Whole;
}

bool TimelineView::canLink() const
{
    const TimelineRow *shown = row(m_current);
    return canEdit() && shown && shown->milestone().isValid() && shown->span.isValid();
}

ReleaseId TimelineView::releaseOf(int row) const
{
    for (const TimelineRow *shown = this->row(row); shown; shown = this->row(shown->parent)) {
        if (shown->kind == TimelineRowKind::Release)
            return ReleaseId(shown->record);
    }
    return {};
}

void TimelineView::endDrag(bool drop)
{
    const TimelineDrag drag = *m_drag;
    m_drag.reset();
    m_press = Press::None;
    m_scrolling.stop();
    viewport()->unsetCursor();
    viewport()->update();
    if (!drop || !drag.isMove())
        return;
    const auto [kind, record] = drag.key();
    if (kind == TimelineRowKind::Window)
        return m_editor.moveWindow(WindowId(record), drag.target().start, drag.target().end);
    const MilestoneId id(record);
    if (drag.grip() != TimelineDrag::Grip::Whole)
        m_editor.resize(id, drag.target().start, drag.target().end);
    else if (m_calendar.followsRule(id))
        askMove(id, drag.target().start, drag.refusal());
    else
        m_calendar.move(id, drag.target().start);
}

void TimelineView::askMove(MilestoneId id, QDate target, const QString &refusal)
{
    auto *menu = new MilestoneMenu(m_document, m_calendar, this);
    menu->addMoveChoices(id, target, refusal);
    const TimelineGeometry geometry = timelineGeometry();
    const QRectF square = geometry.glyph(m_outline.rowOf(id), target);
    const QRect body = geometry.body();
    menu->popup(viewport()->mapToGlobal(QPoint(std::clamp(int(square.center().x()), body.left(), std::max(body.left(), body.right())),
                                               std::clamp(int(square.bottom()), body.top(), std::max(body.top(), body.bottom())))));
}

void TimelineView::startLink()
{
    if (!canLink())
        return;
    m_linkFrom = m_outline.rows[size_t(m_current)].milestone();
    m_linkTo = {};
    setFocus(Qt::OtherFocusReason);
    TimelineAccessible::announce(*this, linkTip());
    viewport()->update();
}

void TimelineView::endLink(bool draw)
{
    const MilestoneId from = std::exchange(m_linkFrom, {});
    const MilestoneId to = std::exchange(m_linkTo, {});
    m_press = Press::None;
    viewport()->update();
    if (!draw || !to.isValid() || to == from)
        return;
    if (const MilestoneDependencyId made = m_editor.link(from, to); made.isValid())
        select({QString::fromLatin1(Record<MilestoneDependency>::table), made.value()}, false);
}

QStringList TimelineView::linkTip() const
{
    const Milestone *from = m_document.plan().find(m_linkFrom);
    const Milestone *to = m_document.plan().find(m_linkTo);
    if (!from)
        return {};
    const QString before = displayTitle(m_document.plan(), *from);
    if (!to || to == from)
        return {tr("Which milestone waits for “%1”?").arg(before)};
    return {tr("“%1” waits for “%2”").arg(displayTitle(m_document.plan(), *to), before)};
}

/// Beside the pointer, or beside the bar where the keyboard moves it.
QPoint TimelineView::tipPlace(const TimelineGeometry &geometry) const
{
    if (m_drag && m_byKey)
        return geometry.port(m_current, m_drag->target(), TimelineEdge::End);
    if (isLinking() && m_press != Press::Port) {
        const TimelineRow *shown = row(m_current);
        if (shown && shown->span.isValid())
            return geometry.port(m_current, shown->span, TimelineEdge::End);
    }
    return m_pointer;
}

/// In the empty part of a release's row, and below all rows.
bool TimelineView::canDraw(QPoint at) const
{
    const TimelineGeometry geometry = timelineGeometry();
    const int row = geometry.rowAt(at.y());
    const TimelineRow *shown = this->row(row);
    if (!canEdit() || !geometry.body().contains(at))
        return false;
    if (shown)
        return shown->kind == TimelineRowKind::Release && geometry.partAt(at, row, shown->span) == TimelinePart::Canvas;
    return releaseOf(m_current).isValid() || rowForNewMilestone() >= 0;
}

void TimelineView::continueDrawing(QPoint at, bool free)
{
    m_pointer = at;
    const TimelineGeometry geometry = timelineGeometry();
    if (!m_drawing) {
        const int row = geometry.rowAt(m_pressedAt.y());
        const ReleaseId release = row >= 0 ? releaseOf(row) : releaseOf(releaseOf(m_current).isValid() ? m_current : rowForNewMilestone());
        m_drawing.emplace(m_document, release, row >= 0 ? row : int(m_outline.rows.size()), geometry.dateAt(m_pressedAt.x()));
    }
    const QRect body = geometry.body();
    m_drawing->dragTo(geometry.dateAt(std::clamp(at.x(), body.left(), body.right())), free);
    scrollBeside(at);
    viewport()->update();
}

void TimelineView::endDrawing(bool drop)
{
    m_press = Press::None;
    m_scrolling.stop();
    viewport()->update();
    if (drop)
        createOn(m_drawing->row(), m_drawing->span(), m_drawing->release());
    else
        m_drawing.reset();
}

void TimelineView::createMilestone()
{
    if (!canEdit())
        return;
    if (!releaseOf(m_current).isValid()) {
        const int row = rowForNewMilestone();
        if (row < 0) {
            Q_EMIT failed({ErrorCode::InvalidInput, tr("No planned release is shown to which a milestone could be added; choose one, or empty the filter."), {}});
            return;
        }
        setCurrentRow(row);
    }
    const ReleaseId release = releaseOf(m_current);
    const TimelineRow *shown = row(m_current);
    const bool dated = shown->kind == TimelineRowKind::Milestone && shown->span.isValid();
    const QDate day = dated ? shown->span.start : m_document.today();
    createOn(m_current, {day, day}, release);
}

/// On a product or window, or on nothing yet, it is for the first planned release, of that product where it has one; -1 where none is shown.
int TimelineView::rowForNewMilestone() const
{
    const auto topOf = [this](int row) {
        while (const TimelineRow *shown = this->row(row)) {
            if (shown->parent < 0)
                break;
            row = shown->parent;
        }
        return row;
    };
    int found = -1;
    for (int i = 0; i < int(m_outline.rows.size()); ++i) {
        const TimelineRow &shown = m_outline.rows[size_t(i)];
        const Release *release = shown.kind == TimelineRowKind::Release ? m_document.plan().find(ReleaseId(shown.record)) : nullptr;
        if (!release || release->state != ReleaseState::Planned)
            continue;
        if (topOf(i) == topOf(m_current))
            return i;
        found = found < 0 ? i : found;
    }
    return found;
}

void TimelineView::createOn(int row, TimelineSpan span, ReleaseId release)
{
    auto *editor = new TitleEditor({}, viewport());
    editor->setPlaceholderText(tr("Title, then Enter"));
    const TimelineGeometry geometry = timelineGeometry();
    const QRect line = geometry.row(row);
    const int width = std::min(fontMetrics().height() * 14, line.width());
    const int left = std::clamp(span.start == span.end ? int(geometry.glyph(row, span.start).left()) : geometry.bar(row, span).left(), line.left(), std::max(line.left(), line.right() - width));
    editor->setGeometry(left, line.top(), width, line.height());
    connect(editor, &TitleEditor::accepted, this, [this, span, release](const QString &title) {
        // Being selected then, it becomes the current row.
        m_calendar.create(span.start, release, title, span.end);
    });
    connect(editor, &TitleEditor::finished, this, [this] {
        m_drawing.reset();
        viewport()->update();
        setFocus(Qt::OtherFocusReason);
    });
    editor->show();
    editor->setFocus(Qt::OtherFocusReason);
}

void TimelineView::rename(int row)
{
    const TimelineRow *shown = this->row(row);
    const Milestone *milestone = shown ? m_document.plan().find(shown->milestone()) : nullptr;
    if (!milestone || !canEdit())
        return;
    auto *editor = new TitleEditor(milestone->title, viewport());
    const QRect line = timelineGeometry().outline(row);
    const int indent = (shown->depth + 2) * timelineGeometry().shape().glyph;
    editor->setGeometry(isRightToLeft() ? line.adjusted(0, 0, -indent, 0) : line.adjusted(indent, 0, 0, 0));
    connect(editor, &TitleEditor::accepted, this, [this, id = milestone->id](const QString &title) { m_calendar.rename(id, title); });
    connect(editor, &TitleEditor::finished, this, [this] { setFocus(Qt::OtherFocusReason); });
    editor->show();
    editor->setFocus(Qt::OtherFocusReason);
}

} // namespace Plimsoll
