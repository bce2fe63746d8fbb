// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/documentfixture.h"
#include "views/slip/finddatedialog.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// Days for a go-live, ranked; it is on Wed 26 Aug 2026.
class TestFindDateDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBestComesFirstAndIsChosen()
    {
        DocumentFixture f(SmallPlan::make());
        // A Friday is a bad day to go live on.
        QVERIFY(f.document().execute([&] {
            Milestone m = *f.document().plan().find(SmallPlan::goLive);
            m.pinned = QDate(2026, 8, 28);
            PlanEdit edit(u"Move"_s);
            edit.changes<Milestone>().push_back({*f.document().plan().find(SmallPlan::goLive), m});
            return edit;
        }()));
        auto *dialog = new FindDateDialog(f.document(), SmallPlan::goLive, nullptr);
        auto *days = dialog->findChild<QTreeWidget *>();
        QTRY_VERIFY(days->topLevelItemCount() > 40);
        QCOMPARE(days->topLevelItem(0)->text(0), u"Thu 27 Aug 2026"_s);
        QCOMPARE(days->topLevelItem(0)->text(1), u"better than now"_s);
        QSignalSpy chosen(dialog, &FindDateDialog::dayChosen);
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == u"&Slip to this day…")
                button->click();
        }
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.front().at(1).toDate(), QDate(2026, 8, 27));
        QCOMPARE(f.document().timetable().startOf(SmallPlan::goLive), QDate(2026, 8, 28));
        delete dialog;
    }
};

QTEST_MAIN(TestFindDateDialog)
#include "tst_finddatedialog.moc"
