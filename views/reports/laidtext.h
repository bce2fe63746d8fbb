// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/reports/pagestyle.h"

#include <QTextLayout>

#include <memory>

class QPainter;

namespace Plimsoll {

/// A text broken into lines for a width: a cell's text and, smaller below it, its detail. Copies share the lines.
class LaidText
{
public:
    struct Look {
        QFont font;
        QColor colour;
        Qt::Alignment alignment = Qt::AlignLeft;
        QString anchor; ///< What links lead here by.
        QString link;   ///< Where a click leads.
    };

    LaidText(const QString &text, const Look &look, qreal width);
    LaidText(const ReportCell &cell, const PageStyle &style, qreal width, Qt::Alignment alignment = Qt::AlignLeft);

    [[nodiscard]] int lines() const { return m_layout->lineCount(); }
    [[nodiscard]] qreal height() const { return heightOf(0, lines()); }
    /// Of the lines [from, to).
    [[nodiscard]] qreal heightOf(int from, int to) const;
    /// How many lines from that one on fit into the height.
    [[nodiscard]] int linesIn(int from, qreal height) const;
    [[nodiscard]] qreal width() const; ///< Of the longest line.
    void draw(QPainter &painter, QPointF topLeft) const { draw(painter, topLeft, 0, lines()); }
    void draw(QPainter &painter, QPointF topLeft, int from, int to) const;

private:
    void breakLines(qreal width, Qt::Alignment alignment);

    std::shared_ptr<QTextLayout> m_layout;
    QColor m_colour;
};

} // namespace Plimsoll
