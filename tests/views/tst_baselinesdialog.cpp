// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/edithistory.h"
#include "engine/baselines.h"
#include "support/documentfixture.h"
#include "views/slip/baselinesdialog.h"

#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// The list of baselines: what is in it, renamed and removed.
class TestBaselinesDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsRenamesAndRemoves()
    {
        DocumentFixture f(SmallPlan::make());
        BaselinesDialog dialog(f.document(), SmallPlan::release, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        auto *list = dialog.findChild<QTreeWidget *>();
        QCOMPARE(list->topLevelItemCount(), 0);
        QVERIFY(f.document().execute(takeBaseline(f.document().plan(), f.document().timetable(), u"As agreed"_s, SmallPlan::release,
                                                  f.document().clock().now(), f.document().ids())));
        QCOMPARE(list->topLevelItemCount(), 1);
        QCOMPARE(list->topLevelItem(0)->text(0), u"As agreed"_s);
        QCOMPARE(list->topLevelItem(0)->text(1), u"Crane 4.2"_s);
        QCOMPARE(list->topLevelItem(0)->text(3), u"3"_s);
        QCOMPARE(list->topLevelItem(0)->text(4), u"0"_s);
        list->topLevelItem(0)->setText(0, u" As signed "_s);
        QTRY_COMPARE(f.document().plan().table<Baseline>().at(0).name, u"As signed"_s);
        // A name is needed; what is refused does not stay in the list.
        list->topLevelItem(0)->setText(0, u" "_s);
        QTRY_COMPARE(list->topLevelItem(0)->text(0), u"As signed"_s);
        list->topLevelItem(0)->setSelected(true);
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == u"&Remove")
                button->click();
        }
        QCOMPARE(f.document().plan().table<Baseline>().size(), 0);
        QCOMPARE(f.document().plan().table<BaselineDate>().size(), 0);
        QVERIFY(f.document().undo());
        QCOMPARE(f.document().plan().table<BaselineDate>().size(), 3);
    }
};

QTEST_MAIN(TestBaselinesDialog)
#include "tst_baselinesdialog.moc"
