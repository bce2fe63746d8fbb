// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/indicatorstyle.h"

#include "support/contrast.h"
#include "views/common/theme.h"

#include <QApplication>
#include <QIcon>
#include <QPainter>
#include <QStyleOption>
#include <QTest>

using namespace Plimsoll;

namespace {

constexpr WindowKind windowKinds[] = {WindowKind::Blackout, WindowKind::Freeze, WindowKind::Maintenance, WindowKind::Event};

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

    void both()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    static const Theme &theme()
    {
        QFETCH(bool, dark);
        return dark ? Theme::darkTheme() : Theme::light();
    }
    static void readable(const char *what, const QColor &text, const QColor &ground)
    {
        check(what, text, ground, 4.5);
    }
    static void visible(const char *what, const QColor &shape, const QColor &ground)
    {
        check(what, shape, ground, 3.0);
    }
    static void check(const char *what, const QColor &a, const QColor &b, double least)
    {
        const double found = contrast(a, b);
        QVERIFY2(a.alpha() == 255 && b.alpha() == 255, what);
        QVERIFY2(found >= least, qPrintable(QStringLiteral("%1: %2 on %3 has %4:1, needs %5:1")
                                                .arg(QString::fromLatin1(what), a.name(), b.name())
                                                .arg(found, 0, 'f', 2)
                                                .arg(least)));
    }

private Q_SLOTS:
    void formula()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QVERIFY(std::abs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01); // The textbook case that just fails.
    }

    void texts_data() { both(); }
    void texts()
    {
        const Theme &t = theme();
        std::vector<QColor> grounds{t.base, t.dayOffFill};
        for (const WindowKind kind : windowKinds)
            grounds.push_back(t.windowFill(kind));
        for (const QColor &ground : grounds) {
            readable("text", t.text, ground);
            readable("mutedText", t.mutedText, ground);
            readable("holidayText", t.holidayText, ground);
            readable("errorText", t.errorText, ground);
            for (const WindowKind kind : windowKinds)
                readable("windowText", t.windowText(kind), ground);
        }
        const QColor window = schemePalette(t.dark ? ColourScheme::Dark : ColourScheme::Light).color(QPalette::Window);
        for (const QColor &ground : {t.base, window}) {
            readable("errorText", t.errorText, ground);
            readable("warningText", t.warningText, ground);
            readable("noticeText", t.noticeText, ground);
            readable("mutedText", t.mutedText, ground);
        }
        readable("todayText", t.todayText, t.todayMark);
        readable("selectionText", t.selectionText, t.selection);
        for (int i = 0; i < Theme::releaseColours; ++i)
            readable("releaseText", t.releaseText(i), t.releaseFill(i));
    }

    void marks_data() { both(); }
    void marks()
    {
        const Theme &t = theme();
        std::vector<QColor> grounds{t.base, t.dayOffFill};
        for (const WindowKind kind : windowKinds)
            grounds.push_back(t.windowFill(kind));
        for (const QColor &ground : grounds) {
            for (int i = 0; i < Theme::releaseColours; ++i)
                visible("releaseMark", t.releaseMark(i), ground);
            visible("todayMark", t.todayMark, ground);
            visible("selection", t.selection, t.base);
        }
        for (int i = 0; i < Theme::releaseColours; ++i)
            visible("releaseMark on its bar", t.releaseMark(i), t.releaseFill(i));
    }

    void risks_data() { both(); }
    void risks()
    {
        const Theme &t = theme();
        for (int i = 0; i < riskRatings; ++i) {
            const auto rating = RiskRating(i);
            readable("riskText", t.riskText(rating), t.riskFill(rating));
            visible("riskHatch", t.riskHatch(rating), t.riskFill(rating));
            // Without colour the graver still stands out more.
            if (i > 0)
                QVERIFY(contrast(t.riskFill(rating), t.base) > contrast(t.riskFill(RiskRating(i - 1)), t.base) + 0.1);
        }
    }

    void palettes_data() { both(); }
    void palettes()
    {
        const Theme &t = theme();
        const QPalette p = schemePalette(t.dark ? ColourScheme::Dark : ColourScheme::Light);
        using P = QPalette;
        const std::pair<P::ColorRole, P::ColorRole> texts[] = {
            {P::WindowText, P::Window},     {P::Text, P::Base},          {P::Text, P::AlternateBase},   {P::ButtonText, P::Button},
            {P::ToolTipText, P::ToolTipBase}, {P::PlaceholderText, P::Base}, {P::PlaceholderText, P::Window}, {P::PlaceholderText, P::AlternateBase},
            {P::HighlightedText, P::Highlight}, {P::Link, P::Base},        {P::LinkVisited, P::Base},     {P::BrightText, P::Window}};
        for (const auto &[text, ground] : texts)
            readable(QMetaEnum::fromType<P::ColorRole>().valueToKey(text), p.color(text), p.color(ground));
        for (const auto &[text, ground] : {std::pair{P::WindowText, P::Window}, {P::Text, P::Base}, {P::ButtonText, P::Button}})
            visible("disabled", p.color(P::Disabled, text), p.color(P::Disabled, ground));
        QCOMPARE(p.color(P::Base), t.base); // Canvases and item views side by side have one ground.
        QCOMPARE(&Theme::of(p), &t);
    }

    void releaseColoursRepeatAndDiffer()
    {
        const Theme &t = Theme::light();
        QCOMPARE(t.releaseMark(Theme::releaseColours), t.releaseMark(0));
        for (int a = 0; a < Theme::releaseColours; ++a) {
            for (int b = 0; b < a; ++b)
                QVERIFY(t.releaseMark(a) != t.releaseMark(b));
        }
    }

    void boxesToTickAreSeen_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::addColumn<int>("element");
        for (const auto scheme : {ColourScheme::Light, ColourScheme::Dark}) {
            const char *name = scheme == ColourScheme::Dark ? "dark" : "light";
            QTest::addRow("in lists, %s", name) << int(scheme) << int(QStyle::PE_IndicatorItemViewItemCheck);
            QTest::addRow("alone, %s", name) << int(scheme) << int(QStyle::PE_IndicatorCheckBox);
        }
    }
    /// The frame of an empty one against the ground of lists.
    void boxesToTickAreSeen()
    {
        QFETCH(int, scheme);
        QFETCH(int, element);
        const QPalette palette = schemePalette(ColourScheme(scheme));
        const QColor ground = palette.color(QPalette::Base);
        QImage image(17, 17, QImage::Format_RGB32);
        image.fill(ground);
        QStyleOptionButton option;
        option.rect = QRect(2, 2, 13, 13);
        option.palette = palette;
        option.state = QStyle::State_Enabled | QStyle::State_Off;
        QPainter painter(&image);
        IndicatorStyle().drawPrimitive(QStyle::PrimitiveElement(element), &option, &painter);
        painter.end();
        for (const QPoint edge : {QPoint(2, 8), QPoint(14, 8), QPoint(8, 2), QPoint(8, 14)})
            QVERIFY2(contrast(image.pixelColor(edge), ground) >= 3.0, qPrintable(image.pixelColor(edge).name()));
    }

    void fieldsAreSeenInTheDark_data()
    {
        QTest::addColumn<bool>("focused");
        QTest::newRow("waiting") << false;
        QTest::newRow("focused") << true;
    }
    /// The edge of a line to type in against the window that it stands on and its own ground.
    void fieldsAreSeenInTheDark()
    {
        QFETCH(bool, focused);
        const QPalette palette = schemePalette(ColourScheme::Dark);
        QImage image(60, 28, QImage::Format_RGB32);
        image.fill(palette.color(QPalette::Window));
        QStyleOptionFrame option;
        option.rect = QRect(2, 2, 56, 24);
        option.palette = palette;
        option.lineWidth = 1;
        option.state = QStyle::State_Enabled;
        option.state.setFlag(QStyle::State_HasFocus, focused);
        QPainter painter(&image);
        IndicatorStyle().drawPrimitive(QStyle::PE_FrameLineEdit, &option, &painter);
        painter.end();
        for (const QPoint edge : {QPoint(2, 14), QPoint(57, 14), QPoint(30, 2), QPoint(30, 25)}) {
            for (const auto ground : {QPalette::Window, QPalette::Base})
                visible("edge", image.pixelColor(edge), palette.color(ground));
        }
        QVERIFY(!Theme::light().fieldEdge.isValid());
    }

    void schemeReachesTheApplication()
    {
        const QPalette platform = QApplication::palette();
        applyColourScheme(ColourScheme::Dark);
        QCOMPARE(QApplication::palette().color(QPalette::Base), Theme::darkTheme().base);
        QCOMPARE(QIcon::themeName(), QStringLiteral("plimsoll-dark"));
        QVERIFY(Theme::of(QWidget().palette()).dark);
        applyColourScheme(ColourScheme::Light);
        QCOMPARE(QApplication::palette().color(QPalette::Base), Theme::light().base);
        QCOMPARE(QIcon::themeName(), QStringLiteral("plimsoll"));
        QVERIFY(!Theme::of(QWidget().palette()).dark);
        applyColourScheme(ColourScheme::System);
        QCOMPARE(QApplication::palette().color(QPalette::Base), platform.color(QPalette::Base));
        QCOMPARE(QApplication::palette().color(QPalette::Window), platform.color(QPalette::Window));
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
