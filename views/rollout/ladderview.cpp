// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rollout/ladderview.h"

#include "items/plaintip.h"
#include "views/common/theme.h"
#include "views/rollout/ladderaccessible.h"
#include "views/rollout/ladderpainter.h"

#include <QAccessible>
#include <QEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

LadderView::LadderView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    LadderAccessible::install();
    setAccessibleName(tr("Roll-outs as ladders"));
    viewport()->setAutoFillBackground(false);
}

void LadderView::setLadders(std::vector<DrawnLadder> ladders)
{
    if (ladders == m_ladders)
        return;
    m_ladders = std::move(ladders);
    relayout();
}

void LadderView::relayout()
{
    m_geometry = LadderGeometry(m_ladders, LadderMetrics::of(font(), m_ladders), viewport()->width());
    const QSize size = m_geometry.size();
    const QSize room = viewport()->size();
    horizontalScrollBar()->setPageStep(room.width());
    horizontalScrollBar()->setRange(0, std::max(0, size.width() - room.width()));
    horizontalScrollBar()->setSingleStep(fontMetrics().height());
    verticalScrollBar()->setPageStep(room.height());
    verticalScrollBar()->setRange(0, std::max(0, size.height() - room.height()));
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 2);
    viewport()->update();
}

QPoint LadderView::scrolled() const
{
    return {horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

QRect LadderView::rectOf(RolloutStepId step) const
{
    const RungPlace *place = m_geometry.find(step);
    return place ? place->row.translated(-scrolled()) : QRect();
}

const LadderRung *LadderView::rungOf(RolloutStepId step) const
{
    for (const DrawnLadder &ladder : m_ladders) {
        const auto found = std::ranges::find(ladder.rungs, step, &LadderRung::step);
        if (found != ladder.rungs.end())
            return &*found;
    }
    return nullptr;
}

QString LadderView::tell(RolloutStepId step) const
{
    for (const DrawnLadder &ladder : m_ladders) {
        const auto found = std::ranges::find(ladder.rungs, step, &LadderRung::step);
        if (found != ladder.rungs.end())
            return ladder.title + ", "_L1 + rungText(*found).replace(u'\n', u", "_s);
    }
    return {};
}

QSize LadderView::sizeHint() const
{
    const int em = fontMetrics().height();
    return {em * 40, em * 16};
}

QSize LadderView::minimumSizeHint() const
{
    const int em = fontMetrics().height();
    return {em * 12, em * 6};
}

void LadderView::select(RolloutStepId step)
{
    if (step == m_selected)
        return;
    m_selected = step;
    reveal();
    viewport()->update();
    if (hasFocus() && QAccessible::isActive())
        CanvasAccessible::announceFocusChild(*this);
}

void LadderView::pick(RolloutStepId step)
{
    if (!step.isValid())
        return;
    select(step);
    Q_EMIT picked(step);
}

/// As little as shows all of the rung; where that is higher than the view, its beginning.
void LadderView::reveal()
{
    const QRect rect = rectOf(m_selected);
    if (rect.isEmpty())
        return;
    QScrollBar *bar = verticalScrollBar();
    if (rect.bottom() > viewport()->height())
        bar->setValue(bar->value() + rect.bottom() - viewport()->height() + fontMetrics().height());
    if (const int top = rectOf(m_selected).top(); top < 0)
        bar->setValue(bar->value() + top - fontMetrics().height());
}

void LadderView::paintEvent(QPaintEvent *)
{
    QPainter canvas(viewport());
    const Theme &theme = Theme::of(palette());
    canvas.fillRect(viewport()->rect(), theme.base);
    const bool drawn = m_geometry.find(m_selected) != nullptr;
    // The keyboard must be seen to be here where it is on no rung.
    if (hasFocus() && !drawn) {
        canvas.setPen(QPen(theme.text, 1, Qt::DotLine));
        canvas.drawRect(viewport()->rect().adjusted(1, 1, -2, -2));
    }
    const QRect seen = viewport()->rect().translated(scrolled());
    canvas.translate(-scrolled());
    LadderPainter painter(canvas, font(), theme);
    for (size_t i = 0; i < m_ladders.size(); ++i) {
        const LadderPlace &place = m_geometry.ladders()[i];
        const int bottom = i + 1 < m_ladders.size() ? m_geometry.ladders()[i + 1].header.top() : m_geometry.size().height();
        if (place.header.top() <= seen.bottom() && bottom >= seen.top())
            painter.paint(m_ladders[i], place, m_selected, hasFocus());
    }
}

void LadderView::resizeEvent(QResizeEvent *event)
{
    // What the user scrolled away from stays away.
    const bool inSight = rectOf(m_selected).intersects(QRect(QPoint(), event->oldSize()));
    QAbstractScrollArea::resizeEvent(event);
    relayout();
    if (inSight)
        reveal();
}

void LadderView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        relayout();
}

void LadderView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void LadderView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void LadderView::mousePressEvent(QMouseEvent *event)
{
    // A menu is for the rung on which it is opened.
    const RolloutStepId step = stepAt(event->position().toPoint());
    if (step.isValid())
        pick(step);
    else
        QAbstractScrollArea::mousePressEvent(event);
}

void LadderView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const RolloutStepId step = stepAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && step.isValid())
        Q_EMIT opened(step);
}

void LadderView::keyPressEvent(QKeyEvent *event)
{
    const std::vector<RolloutStepId> steps = m_geometry.steps();
    switch (event->key()) {
    case Qt::Key_Up:
        return pick(m_geometry.neighbour(m_selected, -1));
    case Qt::Key_Down:
        return pick(m_geometry.neighbour(m_selected, 1));
    case Qt::Key_Home:
        return pick(steps.empty() ? RolloutStepId() : steps.front());
    case Qt::Key_End:
        return pick(steps.empty() ? RolloutStepId() : steps.back());
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_geometry.find(m_selected))
            Q_EMIT opened(m_selected);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

bool LadderView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const LadderRung *rung = rungOf(stepAt(help->pos()));
    QToolTip::showText(help->globalPos(), rung ? plainTip(rungText(*rung)) : QString(), viewport());
    return true;
}

} // namespace Plimsoll
