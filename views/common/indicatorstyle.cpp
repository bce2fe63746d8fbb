// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/indicatorstyle.h"

#include "views/common/theme.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

bool isTextToType(const QWidget *widget)
{
    const auto *plain = qobject_cast<const QPlainTextEdit *>(widget);
    const auto *rich = qobject_cast<const QTextEdit *>(widget);
    return (plain && !plain->isReadOnly()) || (rich && !rich->isReadOnly());
}

/// Over the edge that Fusion draws, which is darker than the window.
void drawFieldEdge(const QStyleOption &option, QPainter &painter)
{
    const Theme &theme = Theme::of(option.palette);
    if (!theme.fieldEdge.isValid())
        return;
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    constexpr int brighter = 150;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(0.5, 0.5);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(!enabled  ? option.palette.color(QPalette::Mid)
                   : focused ? option.palette.color(QPalette::Highlight).lighter(brighter)
                             : theme.fieldEdge);
    painter.drawRoundedRect(option.rect.adjusted(0, 0, -1, -1), 2, 2);
    painter.restore();
}

} // namespace

IndicatorStyle::IndicatorStyle() : QProxyStyle(u"fusion"_s) {}

void IndicatorStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_FrameLineEdit || (element == PE_Frame && isTextToType(widget)))
        drawFieldEdge(*option, *painter);
    const bool box = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    if (!box)
        return;
    const bool enabled = option->state.testFlag(State_Enabled);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(enabled ? Theme::of(option->palette).mutedText : option->palette.color(QPalette::Disabled, QPalette::Text));
    painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

void IndicatorStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const auto *spin = control == CC_SpinBox ? qstyleoption_cast<const QStyleOptionSpinBox *>(option) : nullptr;
    const auto *combo = control == CC_ComboBox ? qstyleoption_cast<const QStyleOptionComboBox *>(option) : nullptr;
    if ((spin && spin->frame) || (combo && combo->frame && combo->editable))
        drawFieldEdge(*option, *painter);
}

} // namespace Plimsoll
