// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/systemclock.h"
#include "app/window/mainwindow.h"
#include "app/window/pagekinds.h"
#include "app/window/windowapplication.h"
#include "views/common/theme.h"
#include "views/handbook/handbookbrowser.h"
#include "views/handbook/handbookpages.h"
#include "views/handbook/handbookwindow.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Plimsoll;

/// The handbook says nothing that the program does not have, as far as that can be looked up, and its window shows it.
class TestHandbook : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    QSet<QString> m_kinds;

    static QString markdownOf(const QString &id)
    {
        QFile file(u":/handbook/%1.md"_s.arg(id));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    static QStringList captured(const QString &expression, const QString &text)
    {
        QStringList found;
        auto matches = QRegularExpression(expression, QRegularExpression::DotMatchesEverythingOption).globalMatch(text);
        while (matches.hasNext())
            found << matches.next().captured(1).simplified();
        return found;
    }

    /// What the handbook writes as a name of the program: menus and what is in them are parted.
    static QStringList boldTexts(const QString &id) { return captured(u"\\*\\*(.+?)\\*\\*"_s, markdownOf(id)); }

    /// About pages of the window that this program does not have yet.
    [[nodiscard]] bool isAhead(const QString &id) const
    {
        return (id == u"decisions" || id == u"quality") && !m_kinds.contains(id);
    }

    void addRows() const
    {
        QTest::addColumn<QString>("id");
        for (const HandbookPage &page : handbookPages())
            QTest::newRow(qPrintable(page.id)) << page.id;
    }

    /// Every text in the sources, as a user reads it.
    static QSet<QString> textsOfTheProgram()
    {
        QSet<QString> texts;
        static const QRegularExpression literal(u"\"((?:[^\"\\\\\\n]|\\\\.)*)\""_s);
        for (const QString &folder : {u"app"_s, u"views"_s, u"models"_s}) {
            QDirIterator files(QStringLiteral(PLIMSOLL_SOURCE_DIR "/") + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                if (!file.open(QIODevice::ReadOnly))
                    qFatal("unreadable source");
                auto matches = literal.globalMatch(QString::fromUtf8(file.readAll()));
                while (matches.hasNext()) {
                    QString text = matches.next().captured(1).remove(u'&');
                    if (text.endsWith(u':'))
                        text.chop(1);
                    texts.insert(text);
                }
            }
        }
        return texts;
    }

    static QAction *entryOf(const QList<QAction *> &actions, const QString &text)
    {
        for (QAction *action : actions) {
            if (QString(action->text()).remove(u'&') == text)
                return action;
        }
        return nullptr;
    }

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
    void initTestCase()
    {
        prepareApplication(*qApp);
        for (const PageKind &kind : pageKinds())
            m_kinds.insert(kind.id);
    }

    void everyFileIsAPage()
    {
        QStringList ids;
        for (const HandbookPage &page : handbookPages())
            ids << u"%1.md"_s.arg(page.id);
        ids.sort();
        QCOMPARE(ids, QDir(u":/handbook"_s).entryList({u"*.md"_s}, QDir::Files, QDir::Name));
    }

    void everyPageOfTheWindowHasOne()
    {
        for (const QString &kind : std::as_const(m_kinds))
            QCOMPARE(handbookPageFor(kind), kind);
        QCOMPARE(handbookPageFor(QString()), u"start"_s);
        QCOMPARE(handbookPageFor(u"nowhere"_s), u"start"_s);
    }

    void beginsWithATitle_data() { addRows(); }
    void beginsWithATitle()
    {
        QFETCH(QString, id);
        const QString text = markdownOf(id);
        QVERIFY(text.startsWith(u"# "_s));
        QCOMPARE(text.count(QRegularExpression(u"^# "_s, QRegularExpression::MultilineOption)), 1);
        const auto pages = handbookPages();
        const auto page = std::ranges::find(pages, id, &HandbookPage::id);
        QVERIFY(page != pages.end());
        QCOMPARE(page->title, text.section(u'\n', 0, 0).sliced(2));
        QVERIFY(page->text.startsWith(page->title));
    }

    void linksLeadToPages_data() { addRows(); }
    void linksLeadToPages()
    {
        QFETCH(QString, id);
        for (const QString &target : captured(u"(?<!!)\\[[^\\]]+\\]\\(([^)]+)\\)"_s, markdownOf(id)))
            QVERIFY2(QFile::exists(u":/handbook/"_s + target), qPrintable(target));
    }

    void picturesAreThere_data() { addRows(); }
    void picturesAreThere()
    {
        QFETCH(QString, id);
        if (isAhead(id))
            QSKIP("The window has no such page yet");
        for (const QString &target : captured(u"!\\[[^\\]]+\\]\\(([^)]+)\\)"_s, markdownOf(id)))
            QVERIFY2(!QImage(u":/handbook/"_s + target).isNull(), qPrintable(target + u"; run packaging/handbook-pictures"_s));
    }

    void namesAreThoseOfTheProgram_data() { addRows(); }
    void namesAreThoseOfTheProgram()
    {
        QFETCH(QString, id);
        if (isAhead(id))
            QSKIP("The window has no such page yet");
        static const QSet<QString> texts = textsOfTheProgram();
        QVERIFY(texts.size() > 1000);
        for (const QString &bold : boldTexts(id)) {
            for (const QString &name : bold.split(u" › "_s))
                QVERIFY2(texts.contains(name), qPrintable(name));
        }
    }

    /// "File › Export › Tables (CSV)…" is walked entry by entry.
    void waysThroughMenusExist()
    {
        MainWindow window(m_clock, WindowFolders::in(m_folder.path()));
        int walked = 0;
        for (const HandbookPage &page : handbookPages()) {
            for (const QString &bold : boldTexts(page.id)) {
                const QStringList way = bold.split(u" › "_s);
                if (way.size() < 2)
                    continue;
                const QAction *entry = entryOf(window.menuBar()->actions(), way.first());
                for (const QString &name : way.sliced(1))
                    entry = entry && entry->menu() ? entryOf(entry->menu()->actions(), name) : nullptr;
                QVERIFY2(entry, qPrintable(page.id + u": "_s + bold));
                ++walked;
            }
        }
        QVERIFY(walked > 30);
    }

    void everyShortcutIsListed()
    {
        MainWindow window(m_clock, WindowFolders::in(m_folder.path()));
        const QString keys = markdownOf(u"keyboard"_s);
        for (const QAction *action : window.actions().all()) {
            const QString key = action->shortcut().toString(QKeySequence::PortableText);
            QVERIFY2(key.isEmpty() || keys.contains(u'`' + key + u'`'), qPrintable(action->objectName() + u' ' + key));
        }
    }

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

    void picturesFitIntoTheWindow()
    {
        HandbookWindow window;
        window.showPage(u"calendar"_s);
        window.show();
        const auto *browser = window.findChild<HandbookBrowser *>();
        if (QImage(u":/handbook/pictures/calendar.png"_s).isNull())
            QSKIP("There are no pictures; run packaging/handbook-pictures");
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
        QStringList nameless;
        for (QWidget *widget : window.findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() || widget->objectName().startsWith("qt_"_L1))
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            if (!face || face->text(QAccessible::Name).isEmpty())
                nameless << QString::fromLatin1(widget->metaObject()->className());
        }
        QCOMPARE(nameless, QStringList());
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
