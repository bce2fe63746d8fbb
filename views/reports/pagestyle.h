// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/reports/reportcontent.h"

#include <QColor>
#include <QFont>
#include <QPageLayout>
#include <QPageSize>
#include <QRectF>

namespace Plimsoll {

/// Lengths on pages are counted in twentieths of a point, so that painters that count in whole numbers are exact enough.
inline constexpr int unitsPerPoint = 20;
inline constexpr int unitsPerInch = 72 * unitsPerPoint;

/// Paper and the part of it that is printed on, in units.
struct PageFormat {
    QPageSize::PageSizeId paper = QPageSize::A4;
    QPageLayout::Orientation orientation = QPageLayout::Portrait;

    [[nodiscard]] QSizeF size() const;
    /// Without margins and the line of the footer.
    [[nodiscard]] QRectF body() const;
    [[nodiscard]] QRectF footer() const;
};

/// The fonts and colours of a report on paper: light, opaque, embedded.
struct PageStyle {
    /// 1 is the size for reading; one page is set smaller where that makes it fit.
    explicit PageStyle(qreal scale = 1.0);

    QFont body;
    QFont strong;
    QFont small;
    QFont heading; ///< Within sections.
    QFont section;
    QFont title;
    qreal gap = 0.0;     ///< Between blocks.
    qreal padding = 0.0; ///< Within the cells of tables.
    qreal line = 0.0;    ///< Width of strokes.
    QColor ink;
    QColor quiet;
    QColor rule;   ///< Lines between rows.
    QColor header; ///< Ground of table headers.
    QColor accent;

    [[nodiscard]] QColor colour(ReportTone tone) const;
    [[nodiscard]] static QColor risk(RiskRating rating); ///< Ground of a matrix cell; carries ink.
};

} // namespace Plimsoll
