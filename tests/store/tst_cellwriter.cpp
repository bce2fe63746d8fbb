// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "store/cellwriter.h"
#include "store/rawsqlite.h"
#include "support/randomrecords.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <QTimeZone>

#include <limits>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// Whatever a field holds, binding it by hand stores what the field's codec makes of it, as Qt's driver would store that.
class TestCellWriter : public QObject
{
    Q_OBJECT

    RawSqlite m_database{QStringLiteral(":memory:")};
    sqlite3_stmt *m_echo = nullptr;

    /// Type and bytes of what is bound.
    QByteArray bound()
    {
        QByteArray cell("nothing");
        if (sqlite3_step(m_echo) == SQLITE_ROW) {
            const int type = sqlite3_column_type(m_echo, 0);
            cell = QByteArray::number(type);
            cell.append(':');
            if (type == SQLITE_INTEGER) {
                cell.append(QByteArray::number(qint64(sqlite3_column_int64(m_echo, 0))));
            } else if (type == SQLITE_FLOAT) {
                const double number = sqlite3_column_double(m_echo, 0);
                cell.append(reinterpret_cast<const char *>(&number), qsizetype(sizeof number));
            } else if (type != SQLITE_NULL) {
                const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_echo, 0));
                cell.append(bytes, qsizetype(sqlite3_column_bytes(m_echo, 0)));
            }
        }
        sqlite3_reset(m_echo);
        return cell;
    }

    template<typename T>
    QByteArray byHand(const T &value)
    {
        return CellWriter<T>::write(m_echo, 1, value) == SQLITE_OK ? bound() : QByteArray("not bound");
    }

    template<typename T>
    QByteArray byCodec(const T &value)
    {
        return AnyPlace::stored(m_echo, 1, FieldCodec<T>::toStored(value)) == SQLITE_OK ? bound() : QByteArray("not taken");
    }

    template<typename T>
    bool agree(const std::vector<T> &values)
    {
        for (const auto &value : values) {
            if (byHand<T>(value) == byCodec<T>(value))
                continue;
            qWarning() << "By hand" << byHand<T>(value) << "by codec" << byCodec<T>(value);
            return false;
        }
        return true;
    }

private Q_SLOTS:
    void initTestCase() { QCOMPARE(sqlite3_prepare_v2(m_database.handle(), "SELECT ?", -1, &m_echo, nullptr), SQLITE_OK); }
    void cleanupTestCase() { sqlite3_finalize(m_echo); }

    void storesWhatTheFileHasAlwaysHeld()
    {
        QCOMPARE(byHand(true), "1:1");
        QCOMPARE(byHand(-7), "1:-7");
        QCOMPARE(byHand(qint64(1) << 40), "1:1099511627776");
        QCOMPARE(byHand(QString()), "3:");
        QCOMPARE(byHand(u"ä€"_s), "3:\xc3\xa4\xe2\x82\xac");
        QCOMPARE(byHand(QDate(2026, 2, 8)), "3:2026-02-08");
        QCOMPARE(byHand(QDate()), "5:");
        QCOMPARE(byHand(QTime(7, 5)), "3:07:05");
        QCOMPARE(byHand(QTime()), "5:");
        QCOMPARE(byHand(MilestoneId(12)), "1:12");
        QCOMPARE(byHand(MilestoneId()), "5:");
        QCOMPARE(byHand(IdList<Milestone>{MilestoneId(12), MilestoneId(3)}), "3:12 3");
        QCOMPARE(byHand(IdList<Milestone>()), "3:");
        QCOMPARE(byHand(TestOutcome::Flaky), "3:flaky");
    }

    void agreesWithTheCodec()
    {
        QVERIFY(agree<bool>({false, true}));
        QVERIFY(agree<int>({0, 1, -1, std::numeric_limits<int>::min(), std::numeric_limits<int>::max()}));
        QVERIFY(agree<qint64>({0, -1, std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()}));
        QVERIFY(agree<double>({0.0, -0.0, 7.0, 0.1, -1e300, std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()}));
        const QString mark = QChar(0xfeff);
        const QString half = QChar(0xd83d);
        QVERIFY(agree<QString>({QString(), u""_s, u" "_s, u"plain"_s, u"ä€😀"_s, QString(mark + u'x'), QString(u'x' + mark),
                                QString(half + u'x'), QString(u'x' + half), QString(2, QChar(QChar::Null)), QString(100'000, u'n')}));
        QVERIFY(agree<QDate>({QDate(), QDate(1, 1, 1), QDate(999, 12, 31), QDate(2024, 2, 29), QDate(9999, 12, 31), QDate(10000, 1, 1),
                              QDate(-1, 1, 1)}));
        QVERIFY(agree<QTime>({QTime(), QTime(0, 0), QTime(7, 5, 59, 999), QTime(23, 59)}));
        QVERIFY(agree<QDateTime>({QDateTime(), QDateTime(QDate(2026, 2, 28), QTime(10, 0, 0, 7), QTimeZone::UTC)}));
        QVERIFY(agree<MilestoneId>({MilestoneId(), MilestoneId(-3), MilestoneId(std::numeric_limits<qint64>::max())}));
        QVERIFY(agree<IdList<Milestone>>({{}, {MilestoneId(7)}, {MilestoneId(7), MilestoneId(std::numeric_limits<qint64>::max())}}));
        for (size_t i = 0; i < EnumNames<MilestoneState>::names.size(); ++i)
            QCOMPARE(byHand(MilestoneState(i)), byCodec(MilestoneState(i)));
    }

    void agreesForEveryFieldOfEveryType()
    {
        QRandomGenerator random(5);
        const Plan plan = randomPlan(Plan(), random, 20);
        QStringList wrong;
        int types = 0;
        const auto check = [&]<typename R>(const R &record) {
            forEachField<R>([&](const auto &field, int) {
                if (byHand(record.*field.member) != byCodec(record.*field.member))
                    wrong.append(QString::fromLatin1(Record<R>::table) + u'.' + QString::fromLatin1(field.name));
            });
        };
        forEachRecordType([&]<typename R>() {
            check(R());
            for (const R &record : plan.table<R>())
                check(record);
            types += plan.table<R>().isEmpty() ? 0 : 1;
        });
        QCOMPARE(wrong, QStringList());
        QCOMPARE_GT(types, 70);
    }

    void bindsAsQtsDriverDoes()
    {
        const QString mark = QChar(0xfeff);
        const QString half = QChar(0xd83d);
        const QList<QVariant> values{QVariant(), QVariant(QString()), QVariant(u""_s), QVariant(u"plain"_s), QVariant(u"ä€😀"_s),
                                     QVariant(QString(mark + u'x')), QVariant(QString(half + u'x')), QVariant(QString(u'x' + half)),
                                     QVariant(QString(2, QChar(QChar::Null))), QVariant(true), QVariant(7), QVariant(qint64(1) << 40),
                                     QVariant(-1.5), QVariant(7.0), QVariant(QByteArray()), QVariant(QByteArray("")),
                                     QVariant(QByteArray("\0\xff", 2))};
        const QString query = u"SELECT typeof(v) || ' ' || hex(v) FROM (SELECT ? AS v)"_s;
        sqlite3_stmt *ours = nullptr;
        QCOMPARE(sqlite3_prepare_v2(m_database.handle(), query.toUtf8().constData(), -1, &ours, nullptr), SQLITE_OK);
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"driver"_s);
            database.setDatabaseName(u":memory:"_s);
            QVERIFY(database.open());
            for (const QVariant &value : values) {
                QSqlQuery theirs(database);
                QVERIFY(theirs.prepare(query));
                theirs.bindValue(0, value);
                QVERIFY(theirs.exec() && theirs.next());
                QCOMPARE(AnyPlace::stored(ours, 1, value), SQLITE_OK);
                QCOMPARE(sqlite3_step(ours), SQLITE_ROW);
                QCOMPARE(QByteArray(reinterpret_cast<const char *>(sqlite3_column_text(ours, 0))), theirs.value(0).toByteArray());
                sqlite3_reset(ours);
            }
        }
        sqlite3_finalize(ours);
        QSqlDatabase::removeDatabase(u"driver"_s);
    }
};

QTEST_GUILESS_MAIN(TestCellWriter)
#include "tst_cellwriter.moc"
