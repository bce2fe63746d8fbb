// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"
#include "store/statement.h"
#include "store/storefixture.h"

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// A statement gives its rows once, holds nothing up when it is through, and can be used again after each error.
class TestStatement : public QObject
{
    Q_OBJECT

    std::unique_ptr<Connection> m_connection;

private Q_SLOTS:
    void init()
    {
        auto opened = Connection::open(u"/plan.plimsoll"_s, ConnectionMode::Scratch);
        VERIFY_RESULT(opened);
        m_connection = *std::move(opened);
        VERIFY_RESULT(m_connection->execute(u"CREATE TABLE item (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;"
                                            "INSERT INTO item VALUES (1, 'one'), (2, 'two')"_s));
    }
    void cleanup() { m_connection.reset(); }

    void givesItsRowsEachTimeItRuns()
    {
        std::optional<Statement> first;
        first.emplace(*m_connection, u"SELECT id, name FROM item ORDER BY id"_s);
        Statement statement = *std::move(first);
        for (int round = 0; round < 2; ++round) {
            VERIFY_RESULT(statement.run());
            QVERIFY(statement.next());
            QCOMPARE(statement.value(0), QVariant(qint64(1)));
            QCOMPARE(statement.value(1), QVariant(u"one"_s));
            QCOMPARE(statement.text(1), "one");
            QVERIFY(statement.next());
            int id = 0;
            QVERIFY(statement.read(0, id));
            QCOMPARE(id, 2);
            QVERIFY(!statement.next());
            QVERIFY(!statement.next());
            VERIFY_RESULT(statement.finish());
        }
    }

    void isInNobodysWayWhenItIsThrough()
    {
        Statement statement(*m_connection, u"SELECT id FROM item"_s);
        VERIFY_RESULT(statement.run());
        QVERIFY(statement.next());
        const auto refused = m_connection->execute(u"VACUUM"_s);
        QVERIFY(!refused);
        QVERIFY2(refused.error().text.contains(u"in progress"_s), qPrintable(refused.error().text));
        QVERIFY(statement.next());
        QVERIFY(!statement.next());
        VERIFY_RESULT(m_connection->execute(u"VACUUM"_s));
    }

    void finishingLetsGoOfTheRows()
    {
        Statement statement(*m_connection, u"SELECT id FROM item"_s);
        VERIFY_RESULT(statement.run());
        VERIFY_RESULT(statement.finish());
        QVERIFY(!statement.next());
        VERIFY_RESULT(m_connection->execute(u"VACUUM"_s));
    }

    void canBeBoundInTheMiddleOfItsRows()
    {
        Statement statement(*m_connection, u"SELECT name FROM item WHERE id >= ? ORDER BY id"_s);
        statement.bind(0, 1);
        VERIFY_RESULT(statement.run());
        QVERIFY(statement.next());
        QCOMPARE(statement.text(0), "one");
        statement.write(0, 2);
        VERIFY_RESULT(statement.run());
        QVERIFY(statement.next());
        QCOMPARE(statement.text(0), "two");
        QVERIFY(!statement.next());
    }

    void nothingIsNotAnEmptyText()
    {
        Statement statement(*m_connection, u"SELECT ?, ?, ?"_s);
        statement.bindText(0, QByteArray());
        statement.bindText(1, QByteArray(""));
        statement.bind(2, QString());
        VERIFY_RESULT(statement.run());
        QVERIFY(statement.next());
        QVERIFY(statement.text(0).isNull() && statement.value(0).isNull());
        QVERIFY(statement.text(1).isEmpty() && !statement.text(1).isNull());
        QVERIFY(statement.value(2).isNull());
    }

    void whatTheTableRefusesComesOutOfRun()
    {
        Statement statement(*m_connection, u"INSERT INTO item VALUES (?, ?)"_s);
        for (const QVariant &name : {QVariant(), QVariant(u"three"_s)}) {
            statement.bind(0, 3);
            statement.bind(1, name);
            const auto done = statement.run();
            QCOMPARE(done.hasValue(), !name.isNull());
            if (!done)
                QCOMPARE(done.error().code, ErrorCode::InvalidInput);
        }
        QCOMPARE(statement.changedRows(), 1);
        QCOMPARE(m_connection->value(u"SELECT name FROM item WHERE id = 3"_s)->toString(), u"three"_s);
    }

    void whatCannotBeBoundComesOutOfRunOnce()
    {
        sqlite3_limit(m_connection->handle(), SQLITE_LIMIT_LENGTH, 1000);
        Statement statement(*m_connection, u"INSERT INTO item VALUES (?, ?)"_s);
        statement.write(0, 3);
        statement.write(1, QString(2000, u'x'));
        const auto refused = statement.run();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
        QVERIFY2(refused.error().text.contains(u"too long"_s), qPrintable(refused.error().text));
        QCOMPARE(m_connection->value(u"SELECT count(*) FROM item"_s)->toInt(), 2);
        statement.write(0, 3);
        statement.write(1, u"three"_s);
        VERIFY_RESULT(statement.run());
    }

    void errorBehindTheFirstRowComesOutOfFinish()
    {
        VERIFY_RESULT(m_connection->execute(u"CREATE TABLE number (value INTEGER); INSERT INTO number VALUES (1), (-9223372036854775807 - 1)"_s));
        Statement statement(*m_connection, u"SELECT abs(value) FROM number ORDER BY rowid"_s);
        for (int round = 0; round < 2; ++round) {
            VERIFY_RESULT(statement.run());
            QVERIFY(statement.next());
            QVERIFY(!statement.next());
            const auto failed = statement.finish();
            QVERIFY(!failed);
            QVERIFY2(failed.error().text.contains(u"integer overflow"_s), qPrintable(failed.error().text));
            VERIFY_RESULT(statement.finish());
        }
    }

    void errorOfPreparingStays()
    {
        Statement statement(*m_connection, u"SELECT name FROM missing WHERE id = ?"_s);
        for (int round = 0; round < 2; ++round) {
            statement.bind(0, 1);
            const auto failed = statement.run();
            QVERIFY(!failed);
            QVERIFY2(failed.error().text.contains(u"no such table: missing"_s), qPrintable(failed.error().text));
            QVERIFY(!statement.next());
        }
    }

    void deadlineEndsIt()
    {
        Statement statement(*m_connection, u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"_s);
        m_connection->setDeadline(std::chrono::milliseconds(1));
        const auto failed = statement.run();
        m_connection->setDeadline({});
        QVERIFY(!failed);
        QVERIFY2(failed.error().text.contains(u"takes too long"_s), qPrintable(failed.error().text));
    }
};

QTEST_GUILESS_MAIN(TestStatement)
#include "tst_statement.moc"
