// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/theme.h"

#include <QApplication>
#include <QIcon>
#include <QStyleHints>

#include <array>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

struct ReleaseTints {
    QRgb fill;
    QRgb text;
    QRgb mark;
};

/// Hues far from each other, of one lightness and one strength: sea, jade, amber, rose, violet, olive, coral, slate.
constexpr std::array<ReleaseTints, Theme::releaseColours> lightReleases{{
    {0xffc2e6fc, 0xff053d56, 0xff0075a4},
    {0xffc6e9d8, 0xff0e4230, 0xff167f5c},
    {0xfffad9bf, 0xff522e09, 0xff9d580c},
    {0xffffd0e9, 0xff572142, 0xffa5417f},
    {0xffe2d8ff, 0xff3c2c61, 0xff7455b8},
    {0xffe1e3c0, 0xff3a3b0b, 0xff707110},
    {0xffffcfc9, 0xff601f1d, 0xffb63b39},
    {0xffd9e0ee, 0xff303848, 0xff5e6c89},
}};
constexpr std::array<ReleaseTints, Theme::releaseColours> darkReleases{{
    {0xff18455c, 0xffd9effd, 0xff64b5e3},
    {0xff1d4938, 0xffdaf2e6, 0xff6dbe9c},
    {0xff593718, 0xfffbe7d8, 0xffdd9a62},
    {0xff5d2c4a, 0xfffbe4f0, 0xffe686be},
    {0xff433666, 0xffece8fe, 0xffb198f7},
    {0xff424219, 0xffecedd7, 0xffaeb164},
    {0xff662a27, 0xffffe4e1, 0xfff8837c},
    {0xff39404f, 0xffe1ebff, 0xff9dabc8},
}};

const ReleaseTints &tints(const Theme &theme, int index)
{
    const auto &ramp = theme.dark ? darkReleases : lightReleases;
    return ramp[size_t(qMax(0, index) % Theme::releaseColours)];
}

Theme makeLight()
{
    Theme theme;
    theme.dark = false;
    theme.base = QColor(0xffffffff);
    theme.text = QColor(0xff1b2835);
    theme.mutedText = QColor(0xff596571);
    theme.grid = QColor(0xffdadee3);
    theme.todayMark = QColor(0xff046b96);
    theme.todayText = QColor(0xffffffff);
    theme.dayOffFill = QColor(0xfff3f6f9);
    theme.holidayText = QColor(0xff9d343b);
    theme.errorText = QColor(0xffb71824);
    theme.warningText = QColor(0xff8d5406);
    theme.noticeText = QColor(0xff176490);
    theme.selection = QColor(0xff046b96);
    theme.selectionText = QColor(0xffffffff);
    return theme;
}

Theme makeDark()
{
    Theme theme;
    theme.dark = true;
    theme.base = QColor(0xff141a20);
    theme.text = QColor(0xffdee6ec);
    theme.mutedText = QColor(0xff95a0aa);
    theme.grid = QColor(0xff30363c);
    theme.todayMark = QColor(0xff6dbbe8);
    theme.todayText = QColor(0xff0b1a24);
    theme.dayOffFill = QColor(0xff1b2127);
    theme.holidayText = QColor(0xffea9797);
    theme.errorText = QColor(0xfff7857d);
    theme.warningText = QColor(0xffebb25f);
    theme.noticeText = QColor(0xff7cc1e9);
    theme.selection = QColor(0xff146f99);
    theme.selectionText = QColor(0xffffffff);
    theme.fieldEdge = QColor(0xff74808a);
    return theme;
}

/// What differs between the palettes of the two schemes beside the theme.
struct Surfaces {
    QRgb window;
    QRgb button;
    QRgb alternate;
    QRgb tip;
    QRgb tipText;
    QRgb disabled;
    QRgb light, midlight, mid, darkEdge, shadow; ///< Bevels and frames as Fusion draws them.
    QRgb linkVisited;
};

QPalette makePalette(const Theme &theme, const Surfaces &s)
{
    QPalette p;
    p.setColor(QPalette::Window, QColor(s.window));
    p.setColor(QPalette::WindowText, theme.text);
    p.setColor(QPalette::Base, theme.base);
    p.setColor(QPalette::AlternateBase, QColor(s.alternate));
    p.setColor(QPalette::Text, theme.text);
    p.setColor(QPalette::PlaceholderText, theme.mutedText);
    p.setColor(QPalette::Button, QColor(s.button));
    p.setColor(QPalette::ButtonText, theme.text);
    p.setColor(QPalette::BrightText, theme.errorText);
    p.setColor(QPalette::ToolTipBase, QColor(s.tip));
    p.setColor(QPalette::ToolTipText, QColor(s.tipText));
    p.setColor(QPalette::Highlight, theme.selection);
    p.setColor(QPalette::HighlightedText, theme.selectionText);
    p.setColor(QPalette::Accent, theme.selection);
    p.setColor(QPalette::Link, theme.noticeText);
    p.setColor(QPalette::LinkVisited, QColor(s.linkVisited));
    p.setColor(QPalette::Light, QColor(s.light));
    p.setColor(QPalette::Midlight, QColor(s.midlight));
    p.setColor(QPalette::Mid, QColor(s.mid));
    p.setColor(QPalette::Dark, QColor(s.darkEdge));
    p.setColor(QPalette::Shadow, QColor(s.shadow));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, QColor(s.disabled));
    p.setColor(QPalette::Disabled, QPalette::Highlight, QColor(s.midlight));
    p.setColor(QPalette::Disabled, QPalette::Base, QColor(s.window));
    return p;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

} // namespace

const Theme &Theme::of(const QPalette &palette)
{
    return isDark(palette) ? darkTheme() : light();
}

const Theme &Theme::light()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme &Theme::darkTheme()
{
    static const Theme theme = makeDark();
    return theme;
}

QColor Theme::releaseFill(int index) const
{
    return tints(*this, index).fill;
}

QColor Theme::releaseText(int index) const
{
    return tints(*this, index).text;
}

QColor Theme::releaseMark(int index) const
{
    return tints(*this, index).mark;
}

QColor Theme::windowFill(WindowKind kind) const
{
    switch (kind) {
    case WindowKind::Blackout:
        return dark ? 0xff3a2523 : 0xffffeae7;
    case WindowKind::Freeze:
        return dark ? 0xff182f38 : 0xffdef5fe;
    case WindowKind::Maintenance:
        return dark ? 0xff37290a : 0xfffdefd2;
    case WindowKind::Booking:
        return dark ? 0xff1f3327 : 0xffe3f6e8;
    case WindowKind::Event:
        break;
    }
    return dark ? 0xff2e2839 : 0xfff2edff;
}

QColor Theme::windowText(WindowKind kind) const
{
    switch (kind) {
    case WindowKind::Blackout:
        return dark ? 0xffe5aea8 : 0xff803f3b;
    case WindowKind::Freeze:
        return dark ? 0xff8fc7de : 0xff005f7b;
    case WindowKind::Maintenance:
        return dark ? 0xffdbb971 : 0xff774c00;
    case WindowKind::Booking:
        return dark ? 0xff9fd3ab : 0xff1f6a35;
    case WindowKind::Event:
        break;
    }
    return dark ? 0xffc3b5e0 : 0xff5d4a7d;
}

QColor Theme::riskFill(RiskRating rating) const
{
    constexpr QRgb lightFills[riskRatings] = {0xffd6e6f2, 0xffeed78c, 0xfff0a45b, 0xffb5462f};
    constexpr QRgb darkFills[riskRatings] = {0xff20394a, 0xff5a4e1c, 0xff95571a, 0xfff08a70};
    return (dark ? darkFills : lightFills)[size_t(rating)];
}

QColor Theme::riskText(RiskRating rating) const
{
    constexpr QRgb lightTexts[riskRatings] = {0xff1b2835, 0xff332a05, 0xff2e1803, 0xffffffff};
    constexpr QRgb darkTexts[riskRatings] = {0xffdee6ec, 0xfff7ecc4, 0xffffffff, 0xff2a0a04};
    return (dark ? darkTexts : lightTexts)[size_t(rating)];
}

QColor Theme::riskHatch(RiskRating rating) const
{
    constexpr QRgb lightLines[riskRatings] = {0xff5d7c93, 0xff7a691c, 0xff7f4a12, 0xfff3c9bf};
    constexpr QRgb darkLines[riskRatings] = {0xff7f9cb0, 0xffc4b264, 0xfff0c796, 0xff8a3a24};
    return (dark ? darkLines : lightLines)[size_t(rating)];
}

QPalette schemePalette(ColourScheme scheme)
{
    switch (scheme) {
    case ColourScheme::Light:
        return makePalette(Theme::light(),
                           {.window = 0xfff0f4f7, .button = 0xfff8fafc, .alternate = 0xfff6f9fb, .tip = 0xff262f37, .tipText = 0xfff0f4f7,
                            .disabled = 0xff7f8a94, .light = 0xffffffff, .midlight = 0xffe6ebef, .mid = 0xffc3cad0,
                            .darkEdge = 0xffa2abb3, .shadow = 0xff6b7680, .linkVisited = 0xff7455b8});
    case ColourScheme::Dark:
        return makePalette(Theme::darkTheme(),
                           {.window = 0xff1d2429, .button = 0xff282f35, .alternate = 0xff191f25, .tip = 0xff323c44, .tipText = 0xffdee6ec,
                            .disabled = 0xff7b868f, .light = 0xff3b444b, .midlight = 0xff323a41, .mid = 0xff454e55,
                            .darkEdge = 0xff0e1317, .shadow = 0xff090c0f, .linkVisited = 0xffb198f7});
    case ColourScheme::System:
        break;
    }
    return {};
}

void applyColourScheme(ColourScheme scheme)
{
    // The hint reaches platforms that draw frames and dialogs themselves; where there is none of these it changes nothing, so that the
    // palette is set as well.
    QStyleHints *hints = QGuiApplication::styleHints();
    switch (scheme) {
    case ColourScheme::System:
        hints->unsetColorScheme();
        break;
    case ColourScheme::Light:
        hints->setColorScheme(Qt::ColorScheme::Light);
        break;
    case ColourScheme::Dark:
        hints->setColorScheme(Qt::ColorScheme::Dark);
        break;
    }
    QApplication::setPalette(schemePalette(scheme));
    const bool dark = isDark(QApplication::palette());
    QIcon::setThemeName(dark ? u"plimsoll-dark"_s : u"plimsoll"_s);
    QIcon::setFallbackThemeName(u"plimsoll"_s);
}

} // namespace Plimsoll
