// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/welcome/offercard.h"
#include "views/welcome/welcomepage.h"

#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

class TestWelcomePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longTitlesAreShownWhole()
    {
        const OfferCard card(QIcon(), u"Regulated release with an auditor's dossier"_s, u"Four gates"_s);
        const int line = card.fontMetrics().height();
        QVERIFY(card.heightForWidth(line * 12) >= card.heightForWidth(line * 40) + line * 3 / 4);
    }

    /// As many cards as offers, each as high as its texts ask for.
    void cardsHaveTheirHeight()
    {
        WelcomePage page({{u"regulated"_s, u"Regulated release with an auditor's dossier"_s, u"Four gates"_s},
                          {u"train"_s, u"Train"_s, u"A release each month"_s},
                          {u"hotfix"_s, u"Hotfix"_s, u"In hours"_s}});
        page.resize(900, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const auto cards = page.findChildren<OfferCard *>();
        QCOMPARE(cards.size(), 5);
        for (const OfferCard *card : cards)
            QVERIFY2(card->height() >= card->heightForWidth(card->width()), qPrintable(card->text()));
    }
};

QTEST_MAIN(TestWelcomePage)
#include "tst_welcomepage.moc"
