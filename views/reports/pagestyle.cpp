// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/pagestyle.h"

#include "views/common/theme.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr qreal marginPoints = 42.0;
constexpr qreal footerPoints = 20.0;

QFont fontOf(qreal points, QFont::Weight weight = QFont::Normal)
{
    QFont font;
    font.setFamilies({u"Noto Sans"_s, u"DejaVu Sans"_s, font.family()});
    font.setPixelSize(qMax(1, qRound(points * unitsPerPoint)));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

QSizeF PageFormat::size() const
{
    const QSizeF points = QPageSize(paper).size(QPageSize::Point);
    const QSizeF units = points * unitsPerPoint;
    return orientation == QPageLayout::Landscape ? units.transposed() : units;
}

QRectF PageFormat::body() const
{
    const qreal margin = marginPoints * unitsPerPoint;
    return QRectF({0, 0}, size()).adjusted(margin, margin, -margin, -margin - footerPoints * unitsPerPoint);
}

QRectF PageFormat::footer() const
{
    const QRectF above = body();
    return {above.left(), above.bottom() + footerPoints * unitsPerPoint / 2, above.width(), footerPoints * unitsPerPoint};
}

PageStyle::PageStyle(qreal scale)
    : body(fontOf(8.5 * scale)), strong(fontOf(8.5 * scale, QFont::DemiBold)), small(fontOf(7.0 * scale)),
      heading(fontOf(10.5 * scale, QFont::DemiBold)), section(fontOf(16.0 * scale, QFont::DemiBold)), title(fontOf(26.0 * scale, QFont::DemiBold)),
      gap(8.0 * unitsPerPoint * scale), padding(3.0 * unitsPerPoint * scale), line(0.6 * unitsPerPoint), ink(Theme::light().text),
      quiet(Theme::light().mutedText), rule(0xd0, 0xd3, 0xd8), header(0xec, 0xee, 0xf1), accent(0x1f, 0x4e, 0x79)
{
}

QColor PageStyle::colour(ReportTone tone) const
{
    switch (tone) {
    case ReportTone::Quiet:
        return quiet;
    case ReportTone::Good:
        return {0x1b, 0x6e, 0x3c};
    case ReportTone::Warning:
        return Theme::light().warningText;
    case ReportTone::Bad:
        return Theme::light().errorText;
    case ReportTone::Plain:
        break;
    }
    return ink;
}

QColor PageStyle::risk(RiskRating rating)
{
    switch (rating) {
    case RiskRating::Low:
        return {0xd6, 0xe6, 0xf2};
    case RiskRating::Medium:
        return {0xf2, 0xe2, 0xa6};
    case RiskRating::High:
        return {0xf0, 0xb4, 0x6b};
    case RiskRating::Critical:
        return {0xe5, 0x8b, 0x78};
    }
    return Qt::white;
}

} // namespace Plimsoll
