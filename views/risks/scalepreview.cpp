// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/risks/scalepreview.h"

#include "views/risks/matrixpainter.h"

#include <QPainter>

namespace Plimsoll {

ScalePreview::ScalePreview(QWidget *parent) : QWidget(parent), m_cards(std::make_shared<RiskCards>(Plan())) {}

void ScalePreview::setPlan(const Plan &plan)
{
    m_cards = std::make_shared<RiskCards>(plan);
    update();
}

QSize ScalePreview::minimumSizeHint() const
{
    const MatrixMetrics metrics(font());
    constexpr int mostLevels = 6;
    return {metrics.side + mostLevels * 5 * metrics.line, metrics.line + metrics.foot + mostLevels * 2 * metrics.line};
}

void ScalePreview::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    const MatrixMetrics metrics(font());
    const int top = metrics.line + 2 * metrics.gap;
    QRect area = rect().adjusted(metrics.gap, top, -metrics.gap, -metrics.foot);
    area = isRightToLeft() ? area.adjusted(0, 0, -metrics.side, 0) : area.adjusted(metrics.side, 0, 0, 0);
    const MatrixLayout layout(m_cards, RiskStage::Residual, MatrixGeometry(m_cards->measure.levels(), area, isRightToLeft()), metrics, {});
    const MatrixHighlight none;
    QPainter canvas(this);
    canvas.fillRect(rect(), theme.base);
    MatrixPainter(canvas, layout, metrics, theme, none).paint();
}

} // namespace Plimsoll
