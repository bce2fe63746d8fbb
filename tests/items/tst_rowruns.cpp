// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/rowruns.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Plimsoll;

class TestRowRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsNeighbours()
    {
        QCOMPARE(runsOf({}), (std::vector<RowRun>{}));
        QCOMPARE(runsOf({3}), (std::vector<RowRun>{{3, 3}}));
        QCOMPARE(runsOf({0, 1, 2, 4, 7, 8}), (std::vector<RowRun>{{0, 2}, {4, 4}, {7, 8}}));
    }

    void splitsRowsByTheirColumns()
    {
        QCOMPARE(blocksOf({{2, 0b0110}, {1, 0b0110}, {3, 0b1001}}),
                 (std::vector<CellBlock>{{{1, 2}, 1, 2}, {{3, 3}, 0, 0}, {{3, 3}, 3, 3}}));
        QCOMPARE(blocksOf({{5, 0}}), (std::vector<CellBlock>{}));
        QCOMPARE(blocksOf({{5, quint64(1) << 63}}), (std::vector<CellBlock>{{{5, 5}, 63, 63}}));
        QCOMPARE(blocksOf({{5, ~quint64(0)}}), (std::vector<CellBlock>{{{5, 5}, 0, 63}}));
    }

    void coversWhatWasTouchedAndNothingElse()
    {
        QRandomGenerator random(3);
        for (int round = 0; round < 300; ++round) {
            std::vector<RowMask> rows;
            QSet<std::pair<int, int>> touched;
            for (int i = random.bounded(12); i > 0; --i) {
                const RowMask mask{random.bounded(9), quint64(random.bounded(64)) << random.bounded(58)};
                for (int column = 0; column < 64; ++column) {
                    if ((mask.columns >> column & 1) != 0)
                        touched.insert({mask.row, column});
                }
                rows.push_back(mask);
            }
            QSet<std::pair<int, int>> covered;
            qsizetype cells = 0;
            for (const CellBlock &block : blocksOf(rows)) {
                for (int row = block.rows.first; row <= block.rows.last; ++row) {
                    for (int column = block.firstColumn; column <= block.lastColumn; ++column, ++cells)
                        covered.insert({row, column});
                }
            }
            QCOMPARE(covered, touched);
            QCOMPARE(cells, touched.size());
        }
    }
};

QTEST_GUILESS_MAIN(TestRowRuns)
#include "tst_rowruns.moc"
