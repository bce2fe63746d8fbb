// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/emptystate.h"

#include <QAction>
#include <QLabel>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

class TestEmptyState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longSentenceIsShownWhole()
    {
        EmptyState state;
        QAction action(u"Add"_s);
        state.offer(u"Capacity counts the hours that people have after holidays, absences and standing duties; there is nobody here yet, "
                    "so add the first person, or import a table of them. "_s.repeated(2),
                    u"Add person"_s, &action);
        state.resize(900, 600);
        state.show();
        QVERIFY(QTest::qWaitForWindowExposed(&state));
        const QLabel *sentence = state.findChild<QLabel *>();
        QVERIFY(sentence->heightForWidth(sentence->width()) > 3 * sentence->fontMetrics().height());
        QVERIFY(sentence->height() >= sentence->heightForWidth(sentence->width()));
    }

    void aNarrowPlaceHasShorterLines()
    {
        EmptyState state;
        state.offer(u"Nobody is here yet, so that no hours can be counted; add the first person."_s, {}, nullptr);
        const int letter = state.fontMetrics().averageCharWidth();
        QVERIFY(state.minimumSizeHint().width() < letter * 30);
        state.resize(letter * 30, 600);
        state.show();
        QVERIFY(QTest::qWaitForWindowExposed(&state));
        const QLabel *sentence = state.findChild<QLabel *>();
        QVERIFY(sentence->width() <= letter * 30);
        QVERIFY(sentence->height() >= sentence->heightForWidth(sentence->width()));
        state.resize(letter * 90, 600);
        QTRY_COMPARE(sentence->width(), letter * 46);
    }
};

QTEST_MAIN(TestEmptyState)
#include "tst_emptystate.moc"
