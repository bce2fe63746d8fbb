// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The matrix view's answers to keyboard and mouse.
#include "document/plandocument.h"
#include "views/common/planselection.h"
#include "views/risks/matrixview.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace Plimsoll {

void MatrixView::keyPressEvent(QKeyEvent *event)
{
    if (m_dragging) {
        if (event->key() == Qt::Key_Escape)
            stopDrag();
        return;
    }
    if (!moveKey(event) && !openKey(event))
        QWidget::keyPressEvent(event);
}

bool MatrixView::moveKey(QKeyEvent *event)
{
    const int onward = isRightToLeft() ? -1 : 1;
    RiskSpot step;
    switch (event->key()) {
    case Qt::Key_Left:
        step.impact = -onward;
        break;
    case Qt::Key_Right:
        step.impact = onward;
        break;
    case Qt::Key_Up:
        step.probability = 1;
        break;
    case Qt::Key_Down:
        step.probability = -1;
        break;
    default:
        return false;
    }
    const bool moving = event->modifiers() & Qt::ControlModifier;
    const RiskSpot to = neighbour(step, moving);
    if (moving)
        moveCard(m_currentCard, to);
    else
        setCurrent(to);
    return true;
}

RiskSpot MatrixView::neighbour(RiskSpot step, bool moving) const
{
    const MatrixGeometry &geometry = matrixLayout().geometry();
    const bool up = step.probability > 0;
    if (m_current == RiskSpot()) {
        // A card comes to the lowest impact at its own probability.
        const RiskCard *card = moving ? m_cards->find(m_currentCard) : nullptr;
        return up ? RiskSpot{card ? card->spot(m_stage).probability : 1, 1} : RiskSpot();
    }
    // Only a drag takes a rating away; an arrow too many must not.
    if (m_current.probability == 1 && step.probability < 0 && geometry.hasUnrated() && !moving)
        return RiskSpot();
    return geometry.clamped({m_current.probability + step.probability, m_current.impact + step.impact});
}

bool MatrixView::openKey(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        break;
    case Qt::Key_Escape:
        if (!m_currentCard.isValid() && m_selection.records().empty())
            return false;
        setCurrent(m_current);
        m_selection.setRecords({});
        return true;
    default:
        return false;
    }
    const std::vector<int> &here = matrixLayout().cardsIn(m_current);
    if (!m_currentCard.isValid() && here.empty())
        return false;
    goToCard(m_currentCard.isValid() ? m_currentCard : m_cards->at(here.front()).id);
    if (event->key() != Qt::Key_Space)
        Q_EMIT openRequested(m_currentCard);
    return true;
}

/// Tab goes through the cards of the cell before it leaves the matrix.
bool MatrixView::focusNextPrevChild(bool next)
{
    const std::vector<int> &here = matrixLayout().cardsIn(m_current);
    const auto found = std::ranges::find(here, m_cards->indexOf(m_currentCard));
    if (found == here.end() && !next)
        return QWidget::focusNextPrevChild(next);
    const auto at = found == here.end() ? 0 : found - here.begin() + (next ? 1 : -1);
    if (at >= std::ssize(here))
        return QWidget::focusNextPrevChild(next);
    if (at < 0)
        setCurrent(m_current);
    else
        goToCard(m_cards->at(here[size_t(at)]).id);
    return true;
}

void MatrixView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void MatrixView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void MatrixView::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const auto spot = matrixLayout().geometry().spotAt(at);
    m_pressed = {};
    if (!spot)
        return;
    const PlacedCard *placed = matrixLayout().cardAt(at);
    const HiddenCards *hidden = matrixLayout().hiddenAt(at);
    const RiskId card = placed ? m_cards->at(placed->card).id : hidden ? m_cards->at(hidden->first).id : RiskId();
    setCurrent(*spot, card);
    if (!card.isValid()) {
        m_selection.setRecords({});
        return;
    }
    const bool toggle = event->modifiers() & Qt::ControlModifier;
    // A menu is for the whole selection where it is opened on a part of it.
    if (event->button() == Qt::LeftButton || !isSelected(card))
        select(card, toggle);
    if (event->button() == Qt::LeftButton && placed) {
        m_pressed = card;
        m_pressedAt = at;
    }
}

void MatrixView::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer = event->position().toPoint();
    if (m_dragging)
        update();
    if (m_dragging || !m_pressed.isValid() || m_document.isReadOnly() || !(event->buttons() & Qt::LeftButton))
        return;
    if ((m_pointer - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragging = true;
    setCursor(Qt::ClosedHandCursor);
    update();
}

void MatrixView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const auto spot = matrixLayout().geometry().spotAt(event->position().toPoint());
    const RiskId dragged = m_dragging ? m_pressed : RiskId();
    stopDrag();
    if (dragged.isValid() && spot)
        moveCard(dragged, *spot);
}

void MatrixView::stopDrag()
{
    m_dragging = false;
    m_pressed = {};
    unsetCursor();
    update();
}

void MatrixView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && matrixLayout().cardAt(event->position().toPoint()))
        Q_EMIT openRequested(m_currentCard);
}

} // namespace Plimsoll
