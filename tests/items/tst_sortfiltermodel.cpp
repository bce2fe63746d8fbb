// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/sortfiltermodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// QSortFilterProxyModel with the filter that ours has: each word somewhere in the row.
class Oracle : public QSortFilterProxyModel
{
public:
    Oracle()
    {
        setSortLocaleAware(true);
        setDynamicSortFilter(true);
    }
    void setWords(const QString &text)
    {
        m_words = text.toCaseFolded().simplified().split(u' ', Qt::SkipEmptyParts);
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &) const override
    {
        return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
            for (int column = 0; column < sourceModel()->columnCount(); ++column) {
                if (sourceModel()->index(row, column).data().toString().toCaseFolded().contains(word))
                    return true;
            }
            return false;
        });
    }

private:
    QStringList m_words;
};

class TestSortFilterModel : public QObject
{
    Q_OBJECT

private:
    static QVariant randomCell(int column, QRandomGenerator &random)
    {
        static const QString words[] = {u"Code freeze"_s, u"code thaw"_s, u"\u00c4nderung"_s, u"release"_s, u"Docs"_s, u""_s};
        if (random.bounded(8) == 0)
            return {};
        switch (column) {
        case 0:
            return random.bounded(-20, 20);
        case 1:
            return QString(words[random.bounded(6)] + QString::number(random.bounded(5)));
        default:
            return QDate(2026, 1, 1).addDays(random.bounded(40));
        }
    }
    static void fillRow(QStandardItemModel &model, int row, QRandomGenerator &random)
    {
        for (int column = 0; column < 3; ++column)
            model.setData(model.index(row, column), randomCell(column, random), Qt::DisplayRole);
    }
    static QStringList rows(const QAbstractItemModel &model)
    {
        QStringList list;
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column)
                cells += model.index(row, column).data().toString();
            list += cells.join(u'|');
        }
        return list;
    }
    /// The same rows in the same order, but that Qt's may have equal ones in another.
    static void compare(const SortFilterModel &ours, const Oracle &oracle)
    {
        QStringList mine = rows(ours);
        QStringList theirs = rows(oracle);
        const int column = ours.sortColumn();
        for (int row = 0; column >= 0 && row < mine.size() && row < theirs.size(); ++row)
            QCOMPARE(ours.index(row, column).data(), oracle.index(row, column).data());
        // Unsorted and equal rows keep the order of the source; Qt's proxy appends rows that the filter lets in again.
        for (int row = 1; row < ours.rowCount(); ++row) {
            const QModelIndex above = ours.index(row - 1, qMax(0, column));
            const QModelIndex here = ours.index(row, qMax(0, column));
            if (column < 0 || above.data() == here.data())
                QVERIFY(ours.mapToSource(above).row() < ours.mapToSource(here).row());
        }
        mine.sort();
        theirs.sort();
        QCOMPARE(mine, theirs);
    }

private Q_SLOTS:
    void agreesWithQtsProxyOverRandomSteps()
    {
        QRandomGenerator random(21);
        QStandardItemModel source(0, 3);
        SortFilterModel ours;
        ours.setSourceModel(&source);
        QAbstractItemModelTester tester(&ours, QAbstractItemModelTester::FailureReportingMode::Fatal);
        Oracle oracle;
        oracle.setSourceModel(&source);
        static const QString filters[] = {{}, u"code"_s, u"FREEZE 1"_s, u"\u00e4nd"_s, u"2026 release"_s, u"nothing"_s};
        for (int step = 0; step < 1500; ++step) {
            switch (random.bounded(6)) {
            case 0:
            case 1: {
                const int at = random.bounded(source.rowCount() + 1);
                source.insertRows(at, 1 + random.bounded(3));
                fillRow(source, at, random);
                break;
            }
            case 2:
                if (source.rowCount() > 30) {
                    const int first = random.bounded(source.rowCount() - 4);
                    source.removeRows(first, 1 + random.bounded(4));
                }
                break;
            case 3:
                if (source.rowCount() > 0)
                    fillRow(source, random.bounded(source.rowCount()), random);
                break;
            case 4: {
                const int column = random.bounded(-1, 3);
                const Qt::SortOrder order = random.bounded(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder;
                ours.sort(column, order);
                oracle.sort(column, order);
                break;
            }
            default: {
                const QString words = filters[random.bounded(6)];
                ours.setFilterText(words);
                oracle.setWords(words);
            }
            }
            compare(ours, oracle);
            if (QTest::currentTestFailed())
                return;
            for (int row = 0; row < ours.rowCount(); ++row)
                QCOMPARE(ours.mapFromSource(ours.mapToSource(ours.index(row, 1))), ours.index(row, 1));
        }
    }

    void persistentIndexesKeepTheirRows()
    {
        QRandomGenerator random(22);
        QStandardItemModel source(50, 3);
        for (int row = 0; row < 50; ++row)
            fillRow(source, row, random);
        SortFilterModel ours;
        ours.setSourceModel(&source);
        const QPersistentModelIndex kept(ours.index(17, 1));
        const QModelIndex before = ours.mapToSource(kept);
        ours.sort(1, Qt::DescendingOrder);
        QVERIFY(kept.isValid());
        QCOMPARE(ours.mapToSource(kept), before);
    }

    void tellsFewRowsOneByOneAndManyByAReset()
    {
        QStandardItemModel source(600, 3);
        for (int row = 0; row < 600; ++row)
            source.setData(source.index(row, 1), row == 300 ? u"needle"_s : u"hay"_s);
        SortFilterModel ours;
        ours.setSourceModel(&source);
        QSignalSpy reset(&ours, &QAbstractItemModel::modelReset);
        QSignalSpy removed(&ours, &QAbstractItemModel::rowsRemoved);
        QSignalSpy changed(&ours, &QAbstractItemModel::dataChanged);
        ours.setFilterText(u"hay"_s);
        QCOMPARE(removed.count(), 1);
        QCOMPARE(removed.first().at(1).toInt(), 300);
        source.setData(source.index(299, 0), 5);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(reset.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSortFilterModel)
#include "tst_sortfiltermodel.moc"
