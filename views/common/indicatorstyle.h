// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace Plimsoll {

/// Fusion, with boxes to tick whose frame is seen (3:1) on the ground of lists and windows: its own is near the window's colour. In the dark
/// also with the edges of fields to type in.
class IndicatorStyle : public QProxyStyle
{
    Q_OBJECT
public:
    IndicatorStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget = nullptr) const override;
};

} // namespace Plimsoll
