// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/environments/deploymentdelegate.h"

#include "items/delivery/deploymentboardmodel.h"
#include "views/common/theme.h"

#include <QApplication>
#include <QIcon>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

using Kind = BoardMark::Kind;

QList<BoardMark> marksIn(const QModelIndex &index)
{
    return index.data(DeploymentBoardModel::MarksRole).value<QList<BoardMark>>();
}

QString iconOf(Kind kind)
{
    switch (kind) {
    case Kind::FailedPipeline:
        return u"dialog-error"_s;
    case Kind::OlderThanLater:
        return u"dialog-warning"_s;
    case Kind::ByHand:
        return u"user"_s;
    case Kind::Again:
        return u"edit-undo"_s;
    case Kind::Planned:
        break;
    }
    return u"view-calendar-upcoming-days"_s;
}

QColor colourOf(Kind kind, const Theme &theme)
{
    switch (kind) {
    case Kind::FailedPipeline:
        return theme.errorText;
    case Kind::OlderThanLater:
        return theme.warningText;
    case Kind::ByHand:
    case Kind::Again:
        return theme.noticeText;
    case Kind::Planned:
        break;
    }
    return theme.mutedText;
}

int paddingOf(const QFontMetrics &metrics)
{
    return metrics.height() / 2;
}

QFont boldOf(const QStyleOptionViewItem &option)
{
    QFont bold = option.font;
    bold.setBold(true);
    return bold;
}

} // namespace

void DeploymentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const QString version = cell.text;
    cell.text.clear();
    const QStyle &style = *(option.widget ? option.widget->style() : QApplication::style());
    style.drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);
    const Theme &theme = Theme::of(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const QColor ink = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const int padding = paddingOf(option.fontMetrics);
    const int height = option.fontMetrics.height();
    QRect line = option.rect.adjusted(padding, padding, -padding, 0);
    line.setHeight(height);
    painter->save();
    const auto write = [&](const QString &text, const QRect &where) {
        painter->drawText(where, int(Qt::AlignVCenter | Qt::TextSingleLine),
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, where.width()));
    };
    const QString detail = index.data(DeploymentBoardModel::DetailRole).toString();
    painter->setFont(detail.isEmpty() ? option.font : boldOf(option));
    painter->setPen(selected || !detail.isEmpty() ? ink : theme.mutedText);
    write(version, line);
    painter->setFont(option.font);
    line.translate(0, height);
    if (!detail.isEmpty()) {
        painter->setPen(selected ? ink : theme.mutedText);
        write(detail, line);
        line.translate(0, height);
    }
    for (const BoardMark &mark : marksIn(index)) {
        const QRect sign = QStyle::visualRect(option.direction, line, QRect(line.topLeft(), QSize(height, height)));
        QIcon::fromTheme(iconOf(mark.kind)).paint(painter, sign.adjusted(1, 1, -1, -1), Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
        painter->setPen(selected ? ink : colourOf(mark.kind, theme));
        write(mark.text, QStyle::visualRect(option.direction, line, line.adjusted(height + height / 4, 0, 0, 0)));
        line.translate(0, height);
    }
    painter->restore();
}

QSize DeploymentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics &metrics = option.fontMetrics;
    const QList<BoardMark> marks = marksIn(index);
    const QString detail = index.data(DeploymentBoardModel::DetailRole).toString();
    int width = std::max(QFontMetrics(boldOf(option)).horizontalAdvance(index.data().toString()), metrics.horizontalAdvance(detail));
    for (const BoardMark &mark : marks)
        width = std::max(width, metrics.horizontalAdvance(mark.text) + metrics.height() * 5 / 4);
    const int lines = 1 + (detail.isEmpty() ? 0 : 1) + int(marks.size());
    constexpr int narrowest = 9; // Lines of text.
    return {std::max(width + 3 * paddingOf(metrics), metrics.height() * narrowest), lines * metrics.height() + 2 * paddingOf(metrics)};
}

} // namespace Plimsoll
