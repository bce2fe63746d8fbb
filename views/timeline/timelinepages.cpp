// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinepages.h"

#include "domain/allrecords.h"
#include "domain/titlepattern.h"
#include "engine/sentences.h"
#include "views/common/theme.h"
#include "views/reports/pdfreport.h"
#include "views/timeline/timelinefloats.h"
#include "views/timeline/timelinepainter.h"
#include "views/timeline/timelinework.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetrics>
#include <QImage>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int leastDaysAround = 2; ///< Beside the first and the last mark.

QString tr(const char *text)
{
    return QCoreApplication::translate("TimelinePages", text);
}

/// "A", "B", … "Z", "AA" …
QString columnName(int column)
{
    QString name;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1)
        name.prepend(QChar(u'A' + rest % 26));
    return name;
}

/// Everything open: what is closed on paper cannot be opened.
QSet<TimelineKey> openedAll(const Plan &plan)
{
    QSet<TimelineKey> toggled;
    for (const Release &release : plan.table<Release>()) {
        if (release.state != ReleaseState::Planned)
            toggled.insert({TimelineRowKind::Release, release.id.value()});
    }
    return toggled;
}

} // namespace

TimelinePages::TimelinePages(const Plan &plan, const Timetable &timetable, QDate today, const TimelineRequest &request)
    : m_format(request.format), m_metrics(m_style.body), m_today(today), m_firstDayOfWeek(plan.settings().firstDayOfWeek),
      m_rules(request.rules), m_showsFloats(request.floats),
      m_outline(timelineOutline(plan, timetable, {request.release, {}, openedAll(plan), request.work.value_or(showsWorkByItself(plan, request.release))})),
      m_links(timelineLinks(plan, timetable, m_outline))
{
    const Release *release = plan.find(request.release);
    const QString name = release ? displayName(plan, *release) : plan.settings().title;
    m_title = name.isEmpty() ? tr("Timeline") : tr("%1: timeline").arg(name);
    if (m_showsFloats)
        m_floats = timelineFloats(plan, timetable, m_outline.hasWork);
    layOut(std::clamp(request.pagesWide, 1, TimelineRequest::mostPagesWide));
}

void TimelinePages::layOut(int pagesWide)
{
    m_wide = pagesWide;
    const QSizeF body = m_format.body().size();
    m_shape = timelineShape(m_metrics, m_outline);
    m_shape.firstDayOfWeek = m_firstDayOfWeek;
    m_shape.rows = int(m_outline.rows.size());
    const QFontMetrics size(m_metrics.strong);
    int widest = 0;
    for (const TimelineRow &row : m_outline.rows)
        widest = std::max(widest, size.horizontalAdvance(row.title) + (row.depth + 2) * m_shape.glyph);
    const int day = timelineDayColumn(m_metrics, m_outline, m_today) + 6 * m_metrics.gap;
    m_shape.outlineWidth = std::clamp(widest + day, int(body.width() / 5), std::max(int(body.width() / 5), int(body.width() * 2 / 5)));
    const TimelineSpan all = m_outline.span.isValid() ? m_outline.span : TimelineSpan{m_today, m_today};
    // Marks, links and what is said of the float need room beside them.
    const qint64 around = std::max<qint64>(leastDaysAround, all.start.daysTo(all.end) / 25 / m_wide);
    m_shape.days = {all.start.addDays(-around), all.end.addDays(2 * around)};
    const double canvas = double(m_wide) * (int(body.width()) - m_shape.outlineWidth);
    m_shape.dayWidth = canvas / double(m_shape.days.start.daysTo(m_shape.days.end) + 1);
    const int title = m_metrics.header + m_metrics.gap;
    m_rowsOnPage = std::max(1, (int(body.height()) - title - m_shape.headerHeight) / m_shape.rowHeight);
    m_high = std::max(1, (m_shape.rows + m_rowsOnPage - 1) / m_rowsOnPage);
}

TimelineGeometry TimelinePages::geometry(int page) const
{
    TimelineShape shape = m_shape;
    const int column = page % m_wide;
    const int row = page / m_wide;
    const int rows = std::min(m_rowsOnPage, shape.rows - row * m_rowsOnPage);
    const int width = int(m_format.body().width());
    shape.viewport = {width, shape.headerHeight + std::max(0, rows) * shape.rowHeight};
    shape.scroll = {column * (width - shape.outlineWidth), row * m_rowsOnPage * shape.rowHeight};
    return TimelineGeometry(shape);
}

QString TimelinePages::name(int page) const
{
    return tr("Part %1%2, page %3 of %4").arg(columnName(page % m_wide)).arg(page / m_wide + 1).arg(page + 1).arg(count());
}

void TimelinePages::paint(QPainter &painter, int page) const
{
    painter.save();
    paintFrame(painter, page);
    const QRectF body = m_format.body();
    painter.translate(body.left(), body.top() + m_metrics.header + m_metrics.gap);
    paintRows(painter, geometry(page));
    painter.restore();
}

void TimelinePages::paintRows(QPainter &painter, const TimelineGeometry &shown) const
{
    const TimelinePicture picture{shown, m_outline, m_links, m_today, m_rules, m_showsFloats ? &m_floats : nullptr, nullptr, {}};
    TimelinePainter(painter, picture, Theme::light(), m_metrics).paint();
    painter.setPen(QPen(Theme::light().grid, std::max(1, m_metrics.line / 2)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRect(QPoint(), shown.shape().viewport));
}

void TimelinePages::paintTitle(QPainter &painter, const QRectF &line) const
{
    painter.setPen(m_style.ink);
    painter.setFont(m_metrics.strong);
    painter.drawText(line, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
                     QFontMetrics(m_metrics.strong).elidedText(m_title, Qt::ElideRight, int(line.width())));
}

void TimelinePages::paintFrame(QPainter &painter, int page) const
{
    const QRectF body = m_format.body();
    paintTitle(painter, {body.left(), body.top(), body.width(), qreal(m_metrics.header)});
    painter.setPen(m_style.quiet);
    painter.setFont(m_style.small);
    painter.drawText(m_format.footer(), int(Qt::AlignLeft | Qt::AlignVCenter), tr("As of %1").arg(dayText(m_today)));
    painter.drawText(m_format.footer(), int(Qt::AlignRight | Qt::AlignVCenter), name(page));
}

TimelineGeometry TimelinePages::sheet() const
{
    TimelineShape shape = m_shape;
    shape.viewport = {shape.outlineWidth + m_wide * (int(m_format.body().width()) - shape.outlineWidth), shape.headerHeight + shape.rows * shape.rowHeight};
    return TimelineGeometry(shape);
}

QSize TimelinePages::sheetSize() const
{
    const QSize shown = sheet().shape().viewport;
    return {shown.width() + 2 * m_metrics.header, shown.height() + 3 * m_metrics.header + m_metrics.gap};
}

void TimelinePages::paintSheet(QPainter &painter) const
{
    painter.save();
    const TimelineGeometry shown = sheet();
    painter.translate(m_metrics.header, m_metrics.header);
    paintTitle(painter, QRectF(0, 0, shown.shape().viewport.width(), m_metrics.header));
    painter.translate(0, m_metrics.header + m_metrics.gap);
    paintRows(painter, shown);
    painter.restore();
}

Result<QByteArray> timelinePdf(const TimelinePages &pages)
{
    return pdfOfPages(pages.title(), pages.format(), pages.count(), [&](QPainter &painter, int page) { pages.paint(painter, page); });
}

Result<QImage> timelineSheet(const TimelinePages &pages, qreal pixelsPerPoint)
{
    constexpr int mostPixels = 30'000;          // Painters count in 16 bits.
    constexpr qint64 mostArea = 150'000'000;    // 600 MB while it is painted.
    const qreal scale = pixelsPerPoint / unitsPerPoint;
    const QSize size = (QSizeF(pages.sheetSize()) * scale).toSize();
    if (size.width() > mostPixels)
        return Error{ErrorCode::InvalidInput, tr("The timeline is too wide for one picture; choose fewer pages wide, or a PDF."), {}};
    if (size.height() > mostPixels)
        return Error{ErrorCode::InvalidInput, tr("The timeline has too many rows for one picture; choose one release, or a PDF."), {}};
    if (qint64(size.width()) * size.height() > mostArea) {
        return Error{ErrorCode::InvalidInput,
                     pages.pagesWide() > 1 ? tr("The timeline is too large for one picture; choose fewer pages wide, or a PDF.")
                                           : tr("The timeline is too large for one picture; choose one release, or a PDF."),
                     {}};
    }
    QImage image(size, QImage::Format_RGB32);
    if (image.isNull())
        return Error{ErrorCode::OutOfMemory, tr("There is no memory for the picture of the timeline; choose fewer pages wide, or a PDF."), {}};
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    pages.paintSheet(painter);
    painter.end();
    return image;
}

Result<QByteArray> timelinePng(const TimelinePages &pages)
{
    constexpr qreal pixelsPerPoint = 2.0;
    const auto image = timelineSheet(pages, pixelsPerPoint);
    if (!image)
        return image.error();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !image->save(&buffer, "PNG"))
        return Error{ErrorCode::Io, tr("The picture of the timeline can't be made a PNG; choose a PDF."), {}};
    return bytes;
}

} // namespace Plimsoll
