// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/palette/commandpalette.h"

#include <QLineEdit>
#include <QListView>
#include <QTest>
#include <QVBoxLayout>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

class TestCommandPalette : public QObject
{
    Q_OBJECT

private:
    /// A window with a line that has the keyboard, and the palette over it.
    struct Fixture {
        QWidget window;
        QLineEdit *line = new QLineEdit;
        CommandPalette *palette = nullptr;
        QStringList done;

        Fixture()
        {
            auto *layout = new QVBoxLayout(&window);
            layout->addWidget(new QLineEdit);
            layout->addWidget(line);
            layout->addWidget(new QLineEdit);
            palette = new CommandPalette(&window);
            window.resize(800, 600);
            window.show();
            window.activateWindow();
            line->setFocus();
        }
        void open()
        {
            std::vector<PaletteEntry> entries;
            for (const QString &text : {u"Import a schedule"_s, u"Code freeze"_s, u"Decode"_s})
                entries.push_back({text, {}, {}, [this, text] { done << text; }});
            palette->open(std::move(entries));
        }
        [[nodiscard]] QStringList shown() const
        {
            const QAbstractItemModel *model = palette->findChild<QListView *>()->model();
            QStringList texts;
            for (int row = 0; row < model->rowCount(); ++row)
                texts << model->index(row, 0).data().toString();
            return texts;
        }
        [[nodiscard]] QWidget *typingLine() const { return palette->findChild<QLineEdit *>(); }
    };

private Q_SLOTS:
    void beginningsCountMoreThanMiddlesAndAbbreviations()
    {
        QVERIFY(paletteScore(u"Code freeze"_s, u"code"_s) > paletteScore(u"The code"_s, u"code"_s));
        QVERIFY(paletteScore(u"The code"_s, u"code"_s) > paletteScore(u"Decode"_s, u"code"_s));
        QVERIFY(paletteScore(u"Decode"_s, u"code"_s) > paletteScore(u"Code freeze"_s, u"cf"_s));
        QVERIFY(paletteScore(u"Code freeze"_s, u"cf"_s) > 0);
        QVERIFY(paletteScore(u"Begin Code freeze"_s, u"codfr"_s) > 0);
        QCOMPARE(paletteScore(u"Code freeze"_s, u"cz"_s), 0);
        QCOMPARE(paletteScore(u"Open placeholder pull requests for documentation"_s, u"person"_s), 0);
        QCOMPARE(paletteScore(u"Code freeze"_s, u"code thaw"_s), 0);
    }

    void typedTextFindsAndReturnCarriesOut()
    {
        Fixture fixture;
        fixture.open();
        QTest::keyClicks(fixture.typingLine(), u"code"_s);
        QCOMPARE(fixture.shown(), (QStringList{u"Code freeze"_s, u"Decode"_s}));
        QTest::keyClick(fixture.typingLine(), Qt::Key_Down);
        QTest::keyClick(fixture.typingLine(), Qt::Key_Return);
        QCOMPARE(fixture.done, QStringList{u"Decode"_s});
        QVERIFY(!fixture.palette->isVisible());
    }

    void whatIsNotThereIsSaid()
    {
        Fixture fixture;
        fixture.open();
        QTest::keyClicks(fixture.typingLine(), u"xyz"_s);
        QCOMPARE(fixture.shown(), QStringList{u"Nothing here is called that."_s});
        QTest::keyClick(fixture.typingLine(), Qt::Key_Return);
        QVERIFY(fixture.done.isEmpty());
        QVERIFY(fixture.palette->isVisible());
    }

    void escapeAndAChoiceGiveTheKeyboardBack_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Escape") << Qt::Key_Escape;
        QTest::newRow("a choice") << Qt::Key_Return;
    }

    void escapeAndAChoiceGiveTheKeyboardBack()
    {
        QFETCH(Qt::Key, key);
        Fixture fixture;
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window));
        QVERIFY(fixture.line->hasFocus());
        fixture.open();
        QVERIFY(fixture.typingLine()->hasFocus());
        QTest::keyClick(fixture.typingLine(), key);
        QVERIFY(!fixture.palette->isVisible());
        QVERIFY(fixture.line->hasFocus());
    }
};

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
