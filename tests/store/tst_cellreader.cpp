// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "store/cellreader.h"
#include "store/rawsqlite.h"

#include <QTest>

using namespace Plimsoll;

/// Whatever stands in a cell, reading it by hand gives what the field's codec gives.
class TestCellReader : public QObject
{
    Q_OBJECT

    RawSqlite m_database{QStringLiteral(":memory:")};

    /// How many of all cells can be read as T; -1 where the two disagree.
    template<typename T>
    int readable(const T &untouched)
    {
        sqlite3_stmt *row = nullptr;
        sqlite3_prepare_v2(m_database.handle(), "SELECT value FROM cell ORDER BY id", -1, &row, nullptr);
        int count = 0;
        while (count >= 0 && sqlite3_step(row) == SQLITE_ROW) {
            T byCodec = untouched;
            T byHand = untouched;
            const bool wanted = FieldCodec<T>::fromStored(AnyCell::stored(row, 0), byCodec);
            if (CellReader<T>::read(row, 0, byHand) != wanted || !(byHand == byCodec)) {
                qWarning("They disagree on cell %s", reinterpret_cast<const char *>(sqlite3_column_text(row, 0)));
                count = -1;
            } else {
                count += wanted ? 1 : 0;
            }
        }
        sqlite3_finalize(row);
        return count;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_database.run("CREATE TABLE cell (id INTEGER PRIMARY KEY, value); INSERT INTO cell (value) VALUES "
                               "(NULL), (0), (1), (2), (-1), (2147483647), (2147483648), (-2147483649), (9223372036854775807), (1.5), (7.0), "
                               "(x''), (x'3132'), (''), (' '), ('12'), ('-12'), ('+12'), ('012'), ('12 13'), ('12  13'), (' 12'), ('12 '), "
                               "('12,13'), ('12 x'), ('0'), ('12 0'), ('9223372036854775808'), ('planned'), ('Planned'), ('planne'), "
                               "('planned '), ('done'), ('2026-02-28'), ('2026-02-29'), ('2024-02-29'), ('2026-2-28'), ('20260228'), "
                               "('2026-02-28 '), ('2026/02/28'), ('0000-01-01'), ('-026-01-01'), ('2026-02-28T10:00:00.000Z'), ('07:30'), "
                               "('7:30'), ('24:00'), ('23:59'), ('07:60'), ('07.30'), ('\xc3\xa4\xe2\x82\xac'), ('\xff\xfe'), ('a' || char(0) || 'b')"));
    }

    void agreesWithTheCodec()
    {
        QCOMPARE_GT(readable<int>(-7), 5);
        QCOMPARE_GT(readable<bool>(false), 1);
        QCOMPARE_GT(readable<double>(-7), 5);
        QCOMPARE_GT(readable<qint64>(-7), 5);
        QCOMPARE_GT(readable<QString>(QStringLiteral("before")), 30);
        QCOMPARE_GT(readable<QDate>(QDate(1999, 1, 1)), 2);
        QCOMPARE_GT(readable<QTime>(QTime(1, 1)), 2);
        QCOMPARE_GT(readable<QDateTime>(QDateTime()), 1);
        QCOMPARE_GT(readable<MilestoneId>(MilestoneId(77)), 4);
        QCOMPARE_GT(readable<IdList<Milestone>>({MilestoneId(77)}), 6);
        QCOMPARE(readable<MilestoneState>(MilestoneState::Missed), 2);
    }
};

QTEST_GUILESS_MAIN(TestCellReader)
#include "tst_cellreader.moc"
