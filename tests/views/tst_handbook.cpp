// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/windowapplication.h"
#include "support/germanprogram.h"
#include "support/namelesscontrols.h"
#include "support/unreachedcontrols.h"
#include "views/common/theme.h"
#include "views/handbook/handbookbrowser.h"
#include "views/handbook/handbookpages.h"
#include "views/handbook/handbookwindow.h"

#include <QGuiApplication>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

#include <optional>

using namespace Qt::StringLiterals;
using namespace Plimsoll;

/// The window of the handbook: its pages can be gone through, searched and read.
class TestHandbook : public QObject
{
    Q_OBJECT

private:
    /// The widths of the pictures in the text.
    static QList<int> pictureWidths(const QTextDocument &document)
    {
        QList<int> widths;
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            for (QTextBlock::iterator part = block.begin(); !part.atEnd(); ++part) {
                const QTextCharFormat format = part.fragment().charFormat();
                if (format.isImageFormat())
                    widths << int(format.toImageFormat().width());
            }
        }
        return widths;
    }

    static QTextFragment firstLink(const QTextDocument &document)
    {
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            for (QTextBlock::iterator part = block.begin(); !part.atEnd(); ++part) {
                if (part.fragment().charFormat().isAnchor())
                    return part.fragment();
            }
        }
        return {};
    }

    static QStringList shownPages(const HandbookWindow &window)
    {
        QStringList ids;
        const auto *list = window.findChild<QListWidget *>();
        for (int row = 0; row < list->count(); ++row) {
            if (!list->item(row)->isHidden())
                ids << list->item(row)->data(Qt::UserRole).toString();
        }
        return ids;
    }

private Q_SLOTS:
    void initTestCase() { prepareApplication(); }

    void opensAtThePageThatIsShown()
    {
        HandbookWindow window;
        QCOMPARE(window.pageId(), u"start"_s);
        window.showPage(u"risks"_s);
        QCOMPARE(window.pageId(), u"risks"_s);
        QVERIFY(window.findChild<HandbookBrowser *>()->toPlainText().startsWith("Risks"_L1));
        QVERIFY(window.windowTitle().startsWith("Risks"_L1));
        QCOMPARE(window.findChild<QListWidget *>()->currentItem()->text(), u"Risks"_s);
        window.showPage(u"nowhere"_s);
        QCOMPARE(window.pageId(), u"risks"_s);
    }

    void theListShowsPages()
    {
        HandbookWindow window;
        auto *list = window.findChild<QListWidget *>();
        list->setCurrentRow(list->count() - 1);
        QCOMPARE(window.pageId(), u"glossary"_s);
    }

    void searchingFindsThePlace()
    {
        HandbookWindow window;
        auto *line = window.findChild<QLineEdit *>();
        const auto *browser = window.findChild<HandbookBrowser *>();
        line->setText(u"steering COMMITTEE"_s);
        QCOMPARE(shownPages(window), QStringList{u"reports"_s});
        QCOMPARE(window.pageId(), u"reports"_s);
        QCOMPARE(browser->textCursor().selectedText(), u"steering committee"_s);
        line->setText(u"no such words anywhere"_s);
        QCOMPARE(shownPages(window), QStringList());
        line->clear();
        QCOMPARE(shownPages(window).size(), qsizetype(handbookPages().size()));
        QVERIFY(!browser->textCursor().hasSelection());
    }

    void enterGoesToTheNextPlace()
    {
        HandbookWindow window;
        window.showPage(u"slip"_s);
        window.show();
        auto *line = window.findChild<QLineEdit *>();
        const auto *browser = window.findChild<HandbookBrowser *>();
        line->setText(u"scenario"_s);
        QCOMPARE(window.pageId(), u"slip"_s);
        const int first = browser->textCursor().position();
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(browser->textCursor().position() > first);
        for (int i = 0; i < 50 && browser->textCursor().position() != first; ++i)
            QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(browser->textCursor().position(), first);
    }

    void linksAreFollowedAndTakenBack()
    {
        HandbookWindow window;
        window.resize(1000, 800);
        window.showPage(u"milestones"_s);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        auto *browser = window.findChild<HandbookBrowser *>();
        const QTextFragment link = firstLink(*browser->document());
        QVERIFY(link.isValid());
        // Gone with the text of the page.
        const QString target = link.charFormat().anchorHref().section(u'.', 0, 0);
        QTextCursor cursor(browser->document());
        cursor.setPosition(link.position() + 2);
        browser->setTextCursor(cursor);
        browser->ensureCursorVisible();
        QTest::mouseClick(browser->viewport(), Qt::LeftButton, {}, browser->cursorRect(cursor).center());
        QTRY_COMPARE(window.pageId(), target);
        auto *back = window.findChild<QToolButton *>(u"handbookBack"_s);
        QVERIFY(back->isEnabled());
        back->click();
        QCOMPARE(window.pageId(), u"milestones"_s);
        QVERIFY(window.findChild<QToolButton *>(u"handbookForward"_s)->isEnabled());
    }

    void picturesFitIntoTheWindow_data()
    {
        QTest::addColumn<bool>("inGerman");
        QTest::newRow("English") << false;
        QTest::newRow("German") << true;
    }
    void picturesFitIntoTheWindow()
    {
        QFETCH(bool, inGerman);
        std::optional<GermanProgram> german;
        if (inGerman)
            german.emplace();
        HandbookWindow window;
        window.showPage(u"calendar"_s);
        window.show();
        const auto *browser = window.findChild<HandbookBrowser *>();
        QVERIFY2(!QImage(u":/handbook/pictures/calendar.png"_s).isNull(), "run packaging/handbook-pictures");
        for (const int width : {1100, 800, 1200}) {
            window.resize(width, 700);
            const auto fits = [&] {
                const QList<int> widths = pictureWidths(*browser->document());
                const int room = browser->viewport()->width();
                return window.width() == width && widths.size() == 1 && widths.first() > room / 2 && widths.first() <= room;
            };
            QTRY_VERIFY(fits());
        }
    }

    void aGermanProgramHasAGermanHandbook()
    {
        const GermanProgram german;
        HandbookWindow window;
        window.showPage(u"risks"_s);
        const auto *browser = window.findChild<HandbookBrowser *>();
        QVERIFY(browser->toPlainText().startsWith("Risiken"_L1));
        QVERIFY(window.windowTitle().startsWith("Risiken"_L1));
        QCOMPARE(window.findChild<QListWidget *>()->currentItem()->text(), u"Risiken"_s);
        window.findChild<QLineEdit *>()->setText(u"lenkungsAUSSCHUSS"_s);
        QCOMPARE(shownPages(window), QStringList{u"reports"_s});
        QCOMPARE(browser->textCursor().selectedText(), u"Lenkungsausschuss"_s);
    }

    /// On a page that is there in English only, too.
    void linksStayInTheLanguage()
    {
        const GermanProgram german;
        HandbookWindow window;
        auto *browser = window.findChild<HandbookBrowser *>();
        browser->setSource(QUrl(u"qrc:/handbook/slip.md"_s));
        QCOMPARE(browser->source(), QUrl(u"qrc:/handbook/de/slip.md"_s));
        QCOMPARE(window.pageId(), u"slip"_s);
    }

    void linksAreReadableInBothSchemes()
    {
        HandbookWindow window;
        window.showPage(u"milestones"_s);
        window.show();
        const auto *browser = window.findChild<HandbookBrowser *>();
        for (const ColourScheme scheme : {ColourScheme::Dark, ColourScheme::Light}) {
            applyColourScheme(scheme);
            QTRY_COMPARE(firstLink(*browser->document()).charFormat().foreground().color(), QGuiApplication::palette().color(QPalette::Link));
        }
        QCOMPARE(window.pageId(), u"milestones"_s);
        applyColourScheme(ColourScheme::System);
    }

    void everyControlHasAName()
    {
        HandbookWindow window;
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(namelessControls(window) + unreachedControls(window), QStringList());
    }

    void escapeCloses()
    {
        HandbookWindow window;
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(window.findChild<QLineEdit *>()->hasFocus());
        QTest::keyClick(&window, Qt::Key_Escape);
        QTRY_VERIFY(!window.isVisible());
    }
};

QTEST_MAIN(TestHandbook)
#include "tst_handbook.moc"
