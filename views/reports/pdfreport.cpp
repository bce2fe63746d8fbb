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

Result<QByteArray> pdfReport(const ReportPages &pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    bool painted = false;
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(pages.title());
        writer.setCreator(u"Plimsoll " PLIMSOLL_VERSION ""_s);
        writer.setResolution(unitsPerInch);
        writer.setPageLayout(QPageLayout(QPageSize(pages.format().paper), pages.format().orientation, {}));
        painted = paintPages(pages, writer);
    }
    if (!painted)
        return Error{ErrorCode::Io, QCoreApplication::translate("Report", "The pages of the report can't be painted; free some memory and try again."), {}};
    return withOutline(bytes, pages.places());
}

bool paintPages(const ReportPages &pages, QPagedPaintDevice &device)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0 && !device.newPage())
            return false;
        painter.save();
        painter.scale(device.logicalDpiX() / qreal(unitsPerInch), device.logicalDpiY() / qreal(unitsPerInch));
        pages.paint(painter, page);
        painter.restore();
    }
    return painter.end();
}

QImage pageImage(const ReportPages &pages, int page, qreal pixelsPerPoint)
{
    const qreal scale = pixelsPerPoint / unitsPerPoint;
    QImage image((pages.format().size() * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    pages.paint(painter, page);
    return image;
}

} // namespace Plimsoll
