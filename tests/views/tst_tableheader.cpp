// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/columnwidths.h"
#include "views/common/recorddelegate.h"
#include "views/common/tableheader.h"
#include "views/common/twolines.h"

#include <QApplication>
#include <QFontInfo>
#include <QStandardItemModel>
#include <QStyle>
#include <QTableView>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// How headings and columns get along with little room.
class TestTableHeader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesBreakBetweenWords()
    {
        const QFontMetrics metrics(QApplication::font());
        const auto lines = [&metrics](const QString &text, const QString &fitting) {
            const auto [first, second] = twoLines(text, metrics, metrics.horizontalAdvance(fitting));
            return QStringList{first, second};
        };
        QCOMPARE(lines(u"API review h"_s, u"API review h"_s), (QStringList{u"API review h"_s, QString()}));
        QCOMPARE(lines(u"API review h"_s, u"API review"_s), (QStringList{u"API review"_s, u"h"_s}));
        QCOMPARE(lines(u"API review h"_s, u"API"_s), (QStringList{u"API"_s, u"review h"_s}));
        QCOMPARE(lines(u"API review h"_s, u"A"_s), (QStringList{u"API"_s, u"review h"_s}));
        QCOMPARE(lines(u"Documentation"_s, u"A"_s), (QStringList{u"Documentation"_s, QString()}));
    }

    void theHeightFollowsTheHeadings()
    {
        QStandardItemModel model(1, 3);
        model.setHorizontalHeaderLabels({u"Key"_s, u"API review h"_s, u"Note"_s});
        QTableView view;
        auto *header = new TableHeader;
        view.setHorizontalHeader(header);
        view.setModel(&model);
        view.setSortingEnabled(true);
        view.sortByColumn(0, Qt::AscendingOrder);
        header->setMinimumSectionSize(10);
        view.resize(800, 300);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const int margin = header->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, header) + 1;
        const int space = RecordDelegate::padding(header->fontMetrics()) + margin;
        const int fitting = header->fontMetrics().horizontalAdvance(u"API review h"_s) + 2 * space;
        const auto isHigh = [header] { return header->height() > 2 * header->fontMetrics().height(); };
        header->resizeSection(1, fitting - 1);
        QCoreApplication::processEvents();
        QVERIFY(!isHigh());
        header->setBreaksHeadings(true);
        QTRY_VERIFY(isHigh());
        header->resizeSection(1, fitting);
        QTRY_VERIFY(!isHigh());
        // The mark of the order takes of the width.
        view.sortByColumn(1, Qt::AscendingOrder);
        QTRY_VERIFY(isHigh());
        view.sortByColumn(0, Qt::AscendingOrder);
        QTRY_VERIFY(!isHigh());
        QFont large = header->font();
        large.setPixelSize(2 * QFontInfo(large).pixelSize());
        header->setFont(large);
        QTRY_VERIFY(isHigh());
        header->hideSection(1);
        QTRY_VERIFY(!isHigh());
    }

    void columnsGiveWhatTheyCanSpare()
    {
        const std::vector<Widths> columns{{100, 50}, {60, 60}, {40, 10}};
        QCOMPARE(shrunk(columns, -5), (std::vector{100, 60, 40}));
        QCOMPARE(shrunk(columns, 40), (std::vector{75, 60, 25}));
        QCOMPARE(shrunk(columns, 1000), (std::vector{50, 60, 10}));
        QVERIFY(shrunk({}, 10).empty());
    }
};

QTEST_MAIN(TestTableHeader)
#include "tst_tableheader.moc"
