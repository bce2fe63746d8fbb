// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/risks/matrixview.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/edits/riskedits.h"
#include "items/plaintip.h"
#include "views/common/planselection.h"
#include "views/risks/matrixaccessible.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString riskTable()
{
    return QString::fromLatin1(Record<Risk>::table);
}

} // namespace

MatrixView::MatrixView(PlanDocument &document, PlanSelection &selection, QWidget *parent)
    : QWidget(parent), m_document(document), m_selection(selection), m_cards(std::make_shared<RiskCards>(document.plan())), m_metrics(font())
{
    MatrixAccessible::install();
    setObjectName(u"riskMatrix"_s);
    setAccessibleName(tr("Risk matrix"));
    setFocusPolicy(Qt::StrongFocus);
    connect(&m_selection, &PlanSelection::recordsChanged, this, &MatrixView::followSelection);
}

MatrixView::~MatrixView() = default;

void MatrixView::setCards(std::shared_ptr<const RiskCards> cards)
{
    m_cards = std::move(cards);
    const RiskCard *card = m_cards->find(m_currentCard);
    if (m_dragging && !m_cards->find(m_pressed))
        stopDrag();
    relayout();
    // The keyboard stays with its card when that moves.
    setCurrent(card ? card->cell(m_stage) : matrixLayout().geometry().clamped(m_current), card ? card->id : RiskId());
}

void MatrixView::setStage(RiskStage stage)
{
    m_stage = stage;
    relayout();
    if (const RiskCard *card = m_cards->find(m_currentCard))
        setCurrent(card->cell(stage), card->id);
}

void MatrixView::goToCard(RiskId id)
{
    const RiskCard *card = m_cards->find(id);
    if (!card)
        return;
    setCurrent(card->cell(m_stage), id);
    select(id, false);
}

bool MatrixView::isSelected(RiskId id) const
{
    return std::ranges::find(m_selection.records(), RecordReference{riskTable(), id.value()}) != m_selection.records().end();
}

void MatrixView::followSelection()
{
    update();
    const auto selected = m_selection.idsOf(riskTable());
    if (m_following || selected.empty())
        return;
    if (const RiskCard *card = m_cards->find(RiskId(selected.front())))
        setCurrent(card->cell(m_stage), card->id);
}

void MatrixView::setCurrent(RiskSpot spot, RiskId card)
{
    if (spot == m_current && card == m_currentCard)
        return;
    m_current = spot;
    m_currentCard = card;
    if (m_layout)
        renewStill(m_layout->favour(card));
    update();
    MatrixAccessible::announceCurrent(*this);
}

void MatrixView::select(RiskId id, bool toggle)
{
    const RecordReference record{riskTable(), id.value()};
    std::vector<RecordReference> records;
    if (toggle) {
        records = m_selection.records();
        std::erase_if(records, [](const RecordReference &r) { return r.table != riskTable(); });
    }
    if (std::erase(records, record) == 0)
        records.push_back(record);
    m_following = true;
    m_selection.setRecords(std::move(records));
    m_following = false;
}

void MatrixView::moveCard(RiskId id, RiskSpot to)
{
    const RiskCard *card = m_cards->find(id);
    if (!card || card->cell(m_stage) == to || m_document.isReadOnly())
        return;
    if (const auto moved = m_document.execute(edits::moveRisks(m_document.plan(), std::span(&id, 1), m_cards->impact(), m_stage, to,
                                                               m_document.today(), m_document.ids()));
        !moved)
        Q_EMIT failed(moved.error());
}

void MatrixView::relayout()
{
    m_layout.reset();
    m_still = {};
    update();
}

int MatrixView::unratedLines() const
{
    if (m_cards->impact() == RiskAxis::Impact)
        return 0;
    constexpr int most = 3;
    const int levels = m_cards->measure().levels();
    return std::clamp((int(m_cards->in(RiskSpot(), m_stage).size()) + levels - 1) / levels, 1, most);
}

const MatrixLayout &MatrixView::matrixLayout() const
{
    if (!m_layout) {
        const MatrixGeometry geometry = m_metrics.geometry(m_cards->measure().levels(), rect(), isRightToLeft(), unratedLines());
        m_layout = std::make_unique<MatrixLayout>(m_cards, m_stage, geometry, m_metrics, m_currentCard);
    }
    return *m_layout;
}

QSize MatrixView::minimumSizeHint() const
{
    const int levels = m_cards->measure().levels();
    const int cell = fontMetrics().averageCharWidth() * 6;
    const int strip = m_cards->impact() == RiskAxis::Impact ? 0 : m_metrics.strip(1) + m_metrics.gap;
    return {m_metrics.side + levels * cell, m_metrics.line + m_metrics.foot + levels * (m_metrics.line + 2 * m_metrics.card) + strip};
}

QSize MatrixView::sizeHint() const
{
    return minimumSizeHint() * 3 / 2;
}

MatrixHighlight MatrixView::highlight() const
{
    MatrixHighlight highlight;
    for (const qint64 id : m_selection.idsOf(riskTable()))
        highlight.selected.insert(id);
    if (m_dragging) {
        highlight.dragged = m_pressed;
        highlight.drop = matrixLayout().geometry().spotAt(m_pointer);
    } else if (hasFocus()) {
        highlight.current = m_current;
        highlight.currentCard = m_currentCard;
    }
    return highlight;
}

template<typename Paint>
void MatrixView::paintOnStill(Paint &&paint)
{
    QPainter canvas(&m_still);
    canvas.setLayoutDirection(layoutDirection());
    const MatrixHighlight none;
    MatrixPainter painter(canvas, matrixLayout(), m_metrics, Theme::of(palette()), none);
    paint(painter);
}

/// Each step of the keyboard paints anew; of the cells and some hundred cards little changes then.
const QPixmap &MatrixView::still()
{
    const qreal ratio = devicePixelRatioF();
    if (m_still.isNull() || m_still.devicePixelRatio() != ratio) {
        m_still = QPixmap((QSizeF(size()) * ratio).toSize());
        m_still.setDevicePixelRatio(ratio);
        m_still.fill(Theme::of(palette()).base);
        paintOnStill([](MatrixPainter &painter) { painter.paintStill(); });
    }
    return m_still;
}

void MatrixView::renewStill(const std::vector<RiskSpot> &cells)
{
    if (std::ranges::find(cells, RiskSpot()) != cells.end())
        m_still = {};
    if (!m_still.isNull() && !cells.empty()) {
        paintOnStill([&](MatrixPainter &painter) {
            for (const RiskSpot spot : cells)
                painter.paintStill(spot);
        });
    }
}

void MatrixView::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    const MatrixHighlight highlighted = highlight();
    QPainter canvas(this);
    MatrixPainter painter(canvas, matrixLayout(), m_metrics, theme, highlighted);
    if (!m_dragging) {
        canvas.drawPixmap(0, 0, still());
        painter.paintHighlight();
        return;
    }
    canvas.fillRect(rect(), theme.base);
    painter.paint();
    paintDragged(painter);
}

void MatrixView::paintDragged(MatrixPainter &painter)
{
    const RiskCard *card = m_cards->find(m_pressed);
    const PlacedCard *placed = matrixLayout().find(m_pressed);
    if (card && placed)
        painter.paintCard(placed->rect.translated(m_pointer - m_pressedAt), *card, true);
}

bool MatrixView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const PlacedCard *placed = matrixLayout().cardAt(help->pos());
    if (placed)
        QToolTip::showText(help->globalPos(), plainTip(cardText(*m_cards, m_cards->at(placed->card), m_stage)), this, placed->rect);
    else
        QToolTip::hideText();
    return true;
}

void MatrixView::resizeEvent(QResizeEvent *)
{
    relayout();
}

void MatrixView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_metrics = MatrixMetrics(font());
    relayout();
}

} // namespace Plimsoll
