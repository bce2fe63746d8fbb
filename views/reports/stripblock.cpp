// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/calendar/milestoneglyph.h"
#include "views/common/theme.h"
#include "views/reports/pageflow.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <array>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// Releases over time: a scale of months above, a lane for each release with its marks and the titles that have room.
class StripLayout
{
public:
    StripLayout(PageFlow &flow, const ReportStrip &strip)
        : m_flow(flow), m_style(flow.style()), m_strip(strip), m_line(QFontMetricsF(m_style.small).height()), m_names(flow.width() * 0.13)
    {
        const qint64 days = strip.first.daysTo(strip.last) + 1;
        const qint64 margin = qMax<qint64>(3, days / 40);
        m_first = strip.first.addDays(-margin);
        m_days = days + 2 * margin;
    }

    void lay()
    {
        const qreal lane = m_line * 3.4;
        const qreal height = m_line * 1.4 + lane * qreal(m_strip.entries->bars.size());
        m_flow.keep(height);
        addScale(height);
        m_flow.advance(m_line * 1.4);
        for (const ReleaseBar &bar : m_strip.entries->bars) {
            addLane(bar, lane);
            m_flow.advance(lane);
        }
    }

private:
    [[nodiscard]] qreal xOf(QDate date) const
    {
        const qreal width = m_flow.width() - m_names;
        return m_flow.left() + m_names + width * qreal(m_first.daysTo(date)) / qreal(m_days);
    }

    void addScale(qreal height)
    {
        const QDate last = m_first.addDays(m_days);
        const qreal top = m_flow.y();
        const int step = m_days > 900 ? 6 : m_days > 400 ? 3 : 1;
        QDate month = QDate(m_first.year(), m_first.month(), 1).addMonths(1);
        if (step > 1)
            month = month.addMonths((step - (month.month() - 1) % step) % step);
        for (; month < last; month = month.addMonths(step)) {
            const LaidText name(QLocale().toString(month, month.month() == 1 || step > 1 ? u"MMM yyyy"_s : u"MMM"_s),
                                {m_style.small, m_style.quiet}, m_flow.width());
            const qreal x = xOf(month);
            m_flow.add([=, pen = QPen(m_style.rule, m_style.line), gap = m_style.padding / 2](QPainter &painter) {
                painter.setPen(pen);
                painter.drawLine(QPointF(x, top), QPointF(x, top + height));
                name.draw(painter, {x + gap, top});
            });
        }
        const QDate today = m_strip.today;
        if (!today.isValid() || today < m_first || today >= last)
            return;
        const LaidText name(QCoreApplication::translate("Report", "today"), {m_style.small, m_style.accent}, m_flow.width());
        const qreal x = xOf(today);
        m_flow.add([=, pen = QPen(m_style.accent, 2 * m_style.line), line = m_line](QPainter &painter) {
            painter.setPen(pen);
            painter.drawLine(QPointF(x, top + line), QPointF(x, top + height));
            painter.fillRect(QRectF(x - name.width() / 2, top, name.width(), line), Qt::white);
            name.draw(painter, {x - name.width() / 2, top});
        });
    }

    void addLane(const ReleaseBar &bar, qreal height)
    {
        const Theme &theme = Theme::light();
        const qreal top = m_flow.y();
        const qreal thick = m_line * 0.9;
        const QRectF shape(xOf(bar.start), top + m_line * 0.2, qMax(xOf(bar.end.addDays(1)) - xOf(bar.start), thick), thick);
        const LaidText name(bar.name, {m_style.strong, m_style.ink}, m_names - m_style.padding);
        m_flow.add([=, fill = theme.releaseFill(bar.colour), edge = QPen(theme.releaseMark(bar.colour), m_style.line), left = m_flow.left()](QPainter &painter) {
            name.draw(painter, {left, top});
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(edge);
            painter.setBrush(fill);
            painter.drawRoundedRect(shape, thick / 4, thick / 4);
        });
        addMarks(bar, shape, top + height);
    }

    /// Anchors and freezes have their titles first; others where there is room left in one of two lines below the bar.
    void addMarks(const ReleaseBar &bar, const QRectF &shape, qreal bottom)
    {
        std::vector<const MilestoneMark *> marks;
        for (const MilestoneMark &mark : m_strip.entries->milestones) {
            if (mark.release == bar.release && mark.state != MilestoneState::Cancelled)
                marks.push_back(&mark);
        }
        for (const MilestoneMark *mark : marks)
            addGlyph(*mark, shape);
        std::ranges::stable_sort(marks, std::ranges::greater(), [](const MilestoneMark *mark) {
            return mark->anchor ? 3 : mark->kind == MilestoneKind::GoLive ? 2 : mark->kind == MilestoneKind::Freeze || mark->kind == MilestoneKind::Gate ? 1 : 0;
        });
        std::array<std::vector<QRectF>, 2> taken;
        const qreal right = m_flow.left() + m_flow.width();
        for (const MilestoneMark *mark : marks) {
            const LaidText title(mark->title, {m_style.small, m_style.ink}, m_flow.width());
            const qreal x = qBound(m_flow.left() + m_names, xOf(mark->start) - m_line * 0.4, right - title.width());
            for (size_t row = 0; row < taken.size(); ++row) {
                const QRectF place(x, shape.bottom() + m_line * (0.1 + qreal(row)), title.width() + m_line * 0.7, m_line);
                if (place.bottom() > bottom || std::ranges::any_of(taken[row], [&](const QRectF &other) { return other.intersects(place); }))
                    continue;
                taken[row].push_back(place);
                m_flow.add([=](QPainter &painter) { title.draw(painter, place.topLeft()); });
                break;
            }
        }
    }

    void addGlyph(const MilestoneMark &mark, const QRectF &shape)
    {
        const qreal size = m_line * 0.85;
        const QRectF square(xOf(mark.start) - size / 2, shape.center().y() - size / 2, size, size);
        const QColor colour = Theme::light().releaseMark(mark.colour);
        m_flow.add([square, look = MilestoneLook{mark.kind, mark.state, mark.tentative}, colour](QPainter &painter) {
            painter.save();
            drawMilestone(painter, square, look, colour, Qt::white);
            painter.restore();
        });
    }

    PageFlow &m_flow;
    const PageStyle &m_style;
    const ReportStrip &m_strip;
    qreal m_line;
    qreal m_names;
    QDate m_first;
    qint64 m_days = 1;
};

} // namespace

void layStrip(PageFlow &flow, const ReportStrip &strip)
{
    StripLayout(flow, strip).lay();
}

} // namespace Plimsoll
