// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/risks/scalepreview.h"

#include "views/risks/matrixpainter.h"

#include <QPainter>

namespace Plimsoll {

ScalePreview::ScalePreview(QWidget *parent) : QWidget(parent), m_cards(std::make_shared<RiskCards>(Plan())) {}

void ScalePreview::setPlan(const Plan &plan, RiskAxis impact)
{
    m_cards = std::make_shared<RiskCards>(plan, impact);
    update();
}

QSize ScalePreview::minimumSizeHint() const
{
    const MatrixMetrics metrics(font());
    return {metrics.side + mostRiskLevels * 5 * metrics.line, metrics.line + metrics.foot + mostRiskLevels * 2 * metrics.line};
}

void ScalePreview::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    const MatrixMetrics metrics(font());
    const MatrixGeometry geometry = metrics.geometry(m_cards->measure().levels(), rect(), isRightToLeft());
    const MatrixLayout layout(m_cards, RiskStage::Residual, geometry, metrics, {});
    const MatrixHighlight none;
    QPainter canvas(this);
    canvas.fillRect(rect(), theme.base);
    MatrixPainter(canvas, layout, metrics, theme, none).paint();
}

} // namespace Plimsoll
