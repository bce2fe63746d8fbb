// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/milestone.h"
#include "domain/window.h"
#include "engine/exposure.h"

#include <QColor>
#include <QPalette>

namespace Plimsoll {

enum class ColourScheme { System, Light, Dark };

/// The colours of canvases and marks by what they mean, for the light and the dark palette. Contrast is tested: text 4.5:1, shapes 3:1.
/// Never the only carrier of a meaning.
struct Theme {
    bool dark = false;
    QColor base;        ///< Ground of canvases.
    QColor text;
    QColor mutedText;   ///< Days of the neighbour month, secondary lines; still 4.5:1.
    QColor grid;        ///< Lines between cells; decoration.
    QColor todayMark;   ///< Line or disc of today.
    QColor todayText;   ///< On todayMark.
    QColor dayOffFill;  ///< Weekends and holidays.
    QColor holidayText;
    QColor errorText;
    QColor warningText;
    QColor noticeText;
    QColor selection;
    QColor selectionText;
    QColor fieldEdge;   ///< Frame of a field to type in, 3:1; invalid where that of the style is seen.

    /// The theme that goes with the palette of a widget: dark where its window colour is.
    [[nodiscard]] static const Theme &of(const QPalette &palette);
    [[nodiscard]] static const Theme &light();
    [[nodiscard]] static const Theme &darkTheme();

    /// How many release colours there are before they repeat.
    static constexpr int releaseColours = 8;
    [[nodiscard]] QColor releaseFill(int index) const; ///< Bars; carries releaseText.
    [[nodiscard]] QColor releaseText(int index) const;
    [[nodiscard]] QColor releaseMark(int index) const; ///< Diamonds and lines on the base, 3:1.
    [[nodiscard]] QColor windowFill(WindowKind kind) const; ///< Opaque shade behind day cells; carries `text` and windowText.
    [[nodiscard]] QColor windowText(WindowKind kind) const;
    [[nodiscard]] QColor riskFill(RiskRating rating) const; ///< Cells of the risk matrix; further from the base the graver.
    [[nodiscard]] QColor riskText(RiskRating rating) const; ///< On riskFill.
    [[nodiscard]] QColor riskHatch(RiskRating rating) const; ///< Lines on riskFill, 3:1; not for Low, which has none.
};

/// Our own palettes, for schemes that the platform does not provide.
[[nodiscard]] QPalette schemePalette(ColourScheme scheme);

/// Puts the whole application into a scheme; System goes back to the platform's own palette. May be called at any time.
void applyColourScheme(ColourScheme scheme);

} // namespace Plimsoll
