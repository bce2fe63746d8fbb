// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "views/reports/reportpages.h"

#include <QByteArray>

#include <functional>

class QPagedPaintDevice;

namespace Plimsoll {

/// Paints one page, in units from its corner.
using PagePainting = std::function<void(QPainter &, int page)>;

/// Pages as a PDF with embedded fonts.
[[nodiscard]] Result<QByteArray> pdfOfPages(const QString &title, const PageFormat &format, int count, const PagePainting &paint);
/// Paints pages onto a device that is set to their paper, without margins of its own: a printer, a preview.
[[nodiscard]] bool paintPages(QPagedPaintDevice &device, int count, const PagePainting &paint);
/// One page as a picture, with that many pixels for a point.
[[nodiscard]] QImage imageOfPage(const PageFormat &format, qreal pixelsPerPoint, const std::function<void(QPainter &)> &paint);

/// The report as a PDF with embedded fonts, links and bookmarks.
[[nodiscard]] Result<QByteArray> pdfReport(const ReportPages &pages);

} // namespace Plimsoll
