// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/sidebar.h"

#include "support/namelesscontrols.h"
#include "views/shell/minimonth.h"

#include <QListWidget>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// The left pane with as many views as the window has, in four parts.
class TestSidebar : public QObject
{
    Q_OBJECT

private:
    static constexpr int low = 400;
    static constexpr int high = 1100;

    struct Shown {
        explicit Shown(int height) : sidebar(entries())
        {
            sidebar.setToday(QDate(2026, 5, 18));
            sidebar.resize(220, height);
            sidebar.show();
            (void)QTest::qWaitForWindowExposed(&sidebar);
        }
        void setHeight(int height) { sidebar.resize(220, height); }
        [[nodiscard]] bool isFolded() const { return sidebar.findChild<MiniMonth *>()->isFolded(); }
        void clickFold()
        {
            for (QToolButton *button : sidebar.findChildren<QToolButton *>()) {
                if (button->arrowType() != Qt::NoArrow)
                    button->click();
            }
        }

        Sidebar sidebar;
    };

    static std::vector<SidebarEntry> entries()
    {
        std::vector<SidebarEntry> all;
        for (int i = 0; i < 15; ++i)
            all.push_back({u"page%1"_s.arg(i), u"Page %1"_s.arg(i), u"go-home"_s, u"Part %1"_s.arg(i / 4)});
        return all;
    }

private Q_SLOTS:
    void allViewsAreSeen_data()
    {
        QTest::addColumn<int>("height");
        for (const int height : {620, 700, high})
            QTest::addRow("%d", height) << height;
    }
    void allViewsAreSeen()
    {
        QFETCH(int, height);
        Shown shown(height);
        const auto *views = shown.sidebar.findChild<QListWidget *>();
        QTRY_COMPARE(views->verticalScrollBar()->maximum(), 0);
        QVERIFY(views->visualItemRect(views->item(views->count() - 1)).bottom() < views->viewport()->height());
        QCOMPARE(namelessControls(shown.sidebar), QStringList());
    }

    void monthGivesWay()
    {
        Shown shown(high);
        QVERIFY(!shown.isFolded());
        const auto *month = shown.sidebar.findChild<MiniMonth *>();
        const int unfolded = month->sizeHint().height();
        shown.setHeight(low);
        QVERIFY(shown.isFolded());
        QVERIFY(month->sizeHint().height() < unfolded / 3);
        shown.setHeight(high);
        QVERIFY(!shown.isFolded());
    }

    void userFolds()
    {
        Shown shown(high);
        shown.clickFold();
        QVERIFY(shown.isFolded());
        QVERIFY(shown.sidebar.monthFold() == true);
        shown.setHeight(low);
        shown.setHeight(high);
        QVERIFY(shown.isFolded());
        shown.clickFold();
        QVERIFY(!shown.isFolded());
        QVERIFY(!shown.sidebar.monthFold());
        shown.setHeight(low);
        shown.clickFold();
        QVERIFY(!shown.isFolded());
        QVERIFY(shown.sidebar.monthFold() == false);
    }
};

QTEST_MAIN(TestSidebar)
#include "tst_sidebar.moc"
