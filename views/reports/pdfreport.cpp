// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/pdfreport.h"

#include "views/reports/pdfoutline.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace Plimsoll {

Result<QByteArray> pdfOfPages(const QString &title, const PageFormat &format, int count, const PagePainting &paint)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    bool painted = false;
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(title);
        writer.setCreator(u"Plimsoll " PLIMSOLL_VERSION ""_s);
        writer.setResolution(unitsPerInch);
        writer.setPageLayout(QPageLayout(QPageSize(format.paper), format.orientation, {}));
        painted = paintPages(writer, count, paint);
    }
    if (!painted)
        return Error{ErrorCode::Io, QCoreApplication::translate("Report", "The pages of the report can't be painted; free some memory and try again."), {}};
    return bytes;
}

bool paintPages(QPagedPaintDevice &device, int count, const PagePainting &paint)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    for (int page = 0; page < count; ++page) {
        if (page > 0 && !device.newPage())
            return false;
        painter.save();
        painter.scale(device.logicalDpiX() / qreal(unitsPerInch), device.logicalDpiY() / qreal(unitsPerInch));
        paint(painter, page);
        painter.restore();
    }
    return painter.end();
}

QImage imageOfPage(const PageFormat &format, qreal pixelsPerPoint, const std::function<void(QPainter &)> &paint)
{
    const qreal scale = pixelsPerPoint / unitsPerPoint;
    QImage image((format.size() * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    paint(painter);
    return image;
}

Result<QByteArray> pdfReport(const ReportPages &pages)
{
    const auto bytes = pdfOfPages(pages.title(), pages.format(), pages.count(), [&](QPainter &painter, int page) { pages.paint(painter, page); });
    return bytes ? Result<QByteArray>(withOutline(*bytes, pages.places())) : bytes;
}

} // namespace Plimsoll
