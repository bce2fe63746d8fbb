// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/quality/headroommeter.h"

#include "items/quality/testneedtexts.h"
#include "views/common/theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace Plimsoll {

namespace {

constexpr double widest = 1.25; ///< Of the time that there is; bars beyond it are cut.

QColor inkOf(TestFit fit, const Theme &theme)
{
    switch (fit) {
    case TestFit::Fits:
        return theme.releaseMark(0);
    case TestFit::Tight:
        return theme.warningText;
    case TestFit::TooLate:
        return theme.errorText;
    case TestFit::Unplanned:
    case TestFit::NoDates:
        return theme.mutedText;
    }
    return theme.text;
}

} // namespace

HeadroomMeter::HeadroomMeter(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setNeed({});
}

QString HeadroomMeter::word() const
{
    return fitName(m_need.fit);
}

void HeadroomMeter::setNeed(const TestNeed &need)
{
    m_need = need;
    setAccessibleName(tr("Headroom: %1").arg(word()));
    updateGeometry();
    update();
}

QSize HeadroomMeter::sizeHint() const
{
    QFont bold = font();
    bold.setBold(true);
    const int em = fontMetrics().height();
    return {em * 12 + QFontMetrics(bold).horizontalAdvance(word()) + em, em * 3 / 2};
}

void HeadroomMeter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    const QColor ink = inkOf(m_need.fit, theme);
    const int em = fontMetrics().height();
    const QRect bar = QStyle::visualRect(layoutDirection(), rect(), QRect(0, (height() - em * 2 / 3) / 2, em * 11, em * 2 / 3));
    const bool told = m_need.fit != TestFit::Unplanned && m_need.fit != TestFit::NoDates;
    const double share = told ? m_need.share() : 0.0;
    const int whole = int(bar.width() / widest);
    const auto part = [&](double from, double to) {
        const QRect place(bar.left() + int(whole * from), bar.top(), int(whole * to) - int(whole * from), bar.height());
        return QStyle::visualRect(layoutDirection(), bar, place);
    };
    painter.fillRect(part(0, std::min(share, 1.0)), ink);
    if (share > 1.0)
        painter.fillRect(part(1.0, std::isinf(share) ? widest : std::min(share, widest)), QBrush(ink, Qt::BDiagPattern));
    painter.setPen(theme.mutedText);
    painter.drawRect(part(0, 1.0).adjusted(0, 0, -1, -1));
    // The mark where it becomes tight stands out of the bar on both sides.
    const QRect mark = part(tightShare, tightShare);
    painter.setPen(QPen(theme.text, 2));
    painter.drawLine(mark.left(), bar.top() - em / 6, mark.left(), bar.bottom() + em / 6);
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(told ? (m_need.fit == TestFit::Fits ? theme.text : ink) : theme.mutedText);
    const QRect beside = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(em * 12, 0, 0, 0));
    painter.drawText(beside, int(Qt::AlignVCenter | Qt::TextSingleLine), word());
}

} // namespace Plimsoll
