// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/systemclock.h"
#include "app/window/mainwindow.h"
#include "app/window/pagekinds.h"
#include "app/window/windowapplication.h"
#include "support/germanprogram.h"
#include "views/handbook/handbookpages.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <optional>

using namespace Qt::StringLiterals;
using namespace Plimsoll;

/// The handbook says nothing that the program does not have, as far as that can be looked up, and says it in German, too.
class TestHandbookTexts : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    QSet<QString> m_kinds;

    /// The folder is empty for English, and "de/" for German.
    static QString markdownOf(const QString &id, const QString &folder = {})
    {
        QFile file(u":/handbook/%1%2.md"_s.arg(folder, id));
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
    static QStringList boldTexts(const QString &id, const QString &folder = {})
    {
        return captured(u"\\*\\*(.+?)\\*\\*"_s, markdownOf(id, folder));
    }

    static QSet<QString> namesIn(const QString &id, const QString &folder)
    {
        QSet<QString> names;
        for (const QString &bold : boldTexts(id, folder)) {
            for (const QString &name : bold.split(u" › "_s))
                names.insert(name);
        }
        return names;
    }

    static QStringList linksIn(const QString &markdown) { return captured(u"(?<!!)\\[[^\\]]+\\]\\(([^)]+)\\)"_s, markdown); }

    static QStringList picturesIn(const QString &markdown) { return captured(u"!\\[[^\\]]+\\]\\(([^)]+)\\)"_s, markdown); }

    /// Where a page of that folder finds what it names.
    static QString targetIn(const QString &folder, const QString &target) { return QDir::cleanPath(u":/handbook/"_s + folder + target); }

    static void addPages()
    {
        QTest::addColumn<QString>("id");
        for (const HandbookPage &page : handbookPages())
            QTest::newRow(qPrintable(page.id)) << page.id;
    }

    static void addLanguages()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("English") << QString();
        QTest::newRow("German") << u"de/"_s;
    }

    static void addPagesOfLanguages()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("folder");
        for (const QString &folder : {QString(), u"de/"_s}) {
            for (const HandbookPage &page : handbookPages())
                QTest::newRow(qPrintable(folder + page.id)) << page.id << folder;
        }
    }

    /// A text of the program as a user reads it.
    static QString asRead(QString text)
    {
        text.remove(u'&');
        if (text.endsWith(u':'))
            text.chop(1);
        return text;
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
                while (matches.hasNext())
                    texts.insert(asRead(matches.next().captured(1)));
            }
        }
        return texts;
    }

    /// What the German program says for each English text; for some it says one thing here and another there.
    static QHash<QString, QSet<QString>> germanOfTexts()
    {
        QHash<QString, QSet<QString>> german;
        QFile file(QStringLiteral(PLIMSOLL_SOURCE_DIR "/translations/plimsoll_de.ts"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("unreadable translation");
        QXmlStreamReader xml(&file);
        QString source;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == "source"_L1)
                source = asRead(xml.readElementText());
            else if (xml.name() == "translation"_L1)
                german[source].insert(asRead(xml.readElementText(QXmlStreamReader::IncludeChildElements)));
        }
        return german;
    }

    static QAction *entryOf(const QList<QAction *> &actions, const QString &text)
    {
        for (QAction *action : actions) {
            if (QString(action->text()).remove(u'&') == text)
                return action;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        prepareApplication();
        for (const PageKind &kind : pageKinds())
            m_kinds.insert(kind.id);
    }

    void everyFileIsAPage_data() { addLanguages(); }
    void everyFileIsAPage()
    {
        QFETCH(QString, folder);
        QStringList ids;
        for (const HandbookPage &page : handbookPages())
            ids << u"%1.md"_s.arg(page.id);
        ids.sort();
        QCOMPARE(ids, QDir(u":/handbook/"_s + folder).entryList({u"*.md"_s}, QDir::Files, QDir::Name));
    }

    void everyPageOfTheWindowHasOne()
    {
        for (const QString &kind : std::as_const(m_kinds))
            QCOMPARE(handbookPageFor(kind), kind);
        QCOMPARE(handbookPageFor(QString()), u"start"_s);
        QCOMPARE(handbookPageFor(u"nowhere"_s), u"start"_s);
    }

    void beginsWithATitle_data() { addPagesOfLanguages(); }
    void beginsWithATitle()
    {
        QFETCH(QString, id);
        QFETCH(QString, folder);
        std::optional<GermanProgram> german;
        if (!folder.isEmpty())
            german.emplace();
        const QString text = markdownOf(id, folder);
        QVERIFY(text.startsWith(u"# "_s));
        QCOMPARE(text.count(QRegularExpression(u"^# "_s, QRegularExpression::MultilineOption)), 1);
        const auto pages = handbookPages();
        const auto page = std::ranges::find(pages, id, &HandbookPage::id);
        QVERIFY(page != pages.end());
        QCOMPARE(page->title, text.section(u'\n', 0, 0).sliced(2));
        QVERIFY(page->text.startsWith(page->title));
    }

    void linksLeadToPages_data() { addPagesOfLanguages(); }
    void linksLeadToPages()
    {
        QFETCH(QString, id);
        QFETCH(QString, folder);
        for (const QString &target : linksIn(markdownOf(id, folder)))
            QVERIFY2(QFile::exists(targetIn(folder, target)), qPrintable(target));
    }

    void picturesAreThere_data() { addPagesOfLanguages(); }
    void picturesAreThere()
    {
        QFETCH(QString, id);
        QFETCH(QString, folder);
        const QStringList targets = picturesIn(markdownOf(id, folder));
        QVERIFY2(!targets.isEmpty() || !m_kinds.contains(id), "a page of the window without a picture; run packaging/handbook-pictures");
        for (const QString &target : targets)
            QVERIFY2(!QImage(targetIn(folder, target)).isNull(), qPrintable(target + u"; run packaging/handbook-pictures"_s));
    }

    void namesAreThoseOfTheProgram_data() { addPages(); }
    void namesAreThoseOfTheProgram()
    {
        QFETCH(QString, id);
        static const QSet<QString> texts = textsOfTheProgram();
        QVERIFY(texts.size() > 1000);
        for (const QString &name : namesIn(id, {}))
            QVERIFY2(texts.contains(name), qPrintable(name));
    }

    /// They are the names on the English page, each as the German program says it.
    void germanNamesAreThoseOfTheGermanProgram_data() { addPages(); }
    void germanNamesAreThoseOfTheGermanProgram()
    {
        QFETCH(QString, id);
        static const QHash<QString, QSet<QString>> germanOf = germanOfTexts();
        QVERIFY(germanOf.size() > 1000);
        const QSet<QString> names = namesIn(id, u"de/"_s);
        QSet<QString> possible;
        for (const QString &english : namesIn(id, {})) {
            QVERIFY2(germanOf.value(english).intersects(names), qPrintable(english));
            possible.unite(germanOf.value(english));
        }
        for (const QString &name : names)
            QVERIFY2(possible.contains(name), qPrintable(name));
    }

    void germanPagesHoldWhatTheEnglishOnesDo_data() { addPages(); }
    void germanPagesHoldWhatTheEnglishOnesDo()
    {
        QFETCH(QString, id);
        const QString english = markdownOf(id);
        const QString german = markdownOf(id, u"de/"_s);
        const auto sorted = [](QStringList texts) {
            texts.replaceInStrings(u"../"_s, QString());
            texts.sort();
            return texts;
        };
        QCOMPARE(sorted(linksIn(german)), sorted(linksIn(english)));
        QCOMPARE(sorted(picturesIn(german)), sorted(picturesIn(english)));
        for (const QString &start : {u"^## "_s, u"^\\d\\. "_s, u"^- "_s}) {
            const QRegularExpression line(start, QRegularExpression::MultilineOption);
            QCOMPARE(german.count(line), english.count(line));
        }
    }

    /// "File › Export › Tables (CSV)…" is walked entry by entry.
    void waysThroughMenusExist_data() { addLanguages(); }
    void waysThroughMenusExist()
    {
        QFETCH(QString, folder);
        std::optional<GermanProgram> german;
        if (!folder.isEmpty())
            german.emplace();
        MainWindow window(m_clock, WindowFolders::in(m_folder.path()));
        int walked = 0;
        for (const HandbookPage &page : handbookPages()) {
            for (const QString &bold : boldTexts(page.id, folder)) {
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

    void everyShortcutIsListed_data() { addLanguages(); }
    void everyShortcutIsListed()
    {
        QFETCH(QString, folder);
        MainWindow window(m_clock, WindowFolders::in(m_folder.path()));
        const QString keys = markdownOf(u"keyboard"_s, folder);
        for (const QAction *action : window.actions().all()) {
            QString key = action->shortcut().toString(QKeySequence::PortableText);
            if (!folder.isEmpty())
                key.replace("Ctrl"_L1, "Strg"_L1).replace("Shift"_L1, "Umschalt"_L1);
            QVERIFY2(key.isEmpty() || keys.contains(u'`' + key + u'`'), qPrintable(action->objectName() + u' ' + key));
        }
    }
};

QTEST_MAIN(TestHandbookTexts)
#include "tst_handbooktexts.moc"
