// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rawsqlite.h"
#include "store/storefixture.h"

#include <QStandardPaths>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pageBytes = 4096;

qsizetype countOf(const Plan &plan)
{
    qsizetype count = 0;
    forEachRecordType([&]<typename R>() { count += plan.table<R>().size(); });
    return count;
}

/// How many records of the rescued plan are the same as in the one before.
qsizetype sameRecords(const Plan &before, const Plan &rescued)
{
    qsizetype count = 0;
    forEachRecordType([&]<typename R>() {
        for (const R &record : rescued.table<R>()) {
            const R *original = before.find(record.id);
            count += original && *original == record ? 1 : 0;
        }
    });
    return count;
}

} // namespace

/// What can be rescued from damaged files; the damaged file itself stays as it is.
class TestSalvage : public QObject
{
    Q_OBJECT

    StoreFixture m_fixture;
    Plan m_plan;
    QByteArray m_sound;

    /// A plan with history, of a few hundred pages; the next edits change it in place.
    void makePlan()
    {
        m_plan = m_fixture.plan(400);
        const QString path = m_fixture.file(u"origin.plimsoll"_s);
        QFile::remove(path);
        auto store = Store::create(path, m_plan, m_fixture.clock, StoreFixture::options());
        VERIFY_RESULT(store);
        for (int step = 0; step < 20; ++step) {
            const PlanEdit edit = m_fixture.rename(m_plan, u"Title %1"_s.arg(step));
            VERIFY_RESULT((*store)->commit(edit, PlanEdit(), StoreFixture::entry(edit.label)));
        }
        store->reset();
        m_sound = bytesOf(path);
    }

    /// Rescues those bytes; the plan that came of it.
    Plan rescue(const QByteArray &bytes, QStringList *lost = nullptr)
    {
        const QString damaged = m_fixture.file(u"damaged.plimsoll"_s);
        const QString rescued = m_fixture.file(u"rescued.plimsoll"_s);
        QFile::remove(rescued);
        if (!writeBytes(damaged, bytes))
            qFatal("No room.");
        const auto done = salvage(damaged, rescued, m_fixture.clock);
        if (bytesOf(damaged) != bytes)
            qFatal("The damaged file was changed.");
        if (!done)
            qFatal("%s", qPrintable(done.error().text));
        if (lost)
            *lost = *done;
        auto store = Store::open(rescued, m_fixture.clock, StoreFixture::options());
        if (!store)
            qFatal("%s", qPrintable(store.error().text));
        const auto report = (*store)->verify();
        if (!report || !report->sound)
            qFatal("%s", qPrintable(report ? report->findings.join(u'\n') : report.error().text));
        return *(*store)->load();
    }

    QByteArray zeroed(std::initializer_list<qsizetype> pages) const
    {
        QByteArray bytes = m_sound;
        for (const qsizetype page : pages)
            bytes.replace((page - 1) * pageBytes, pageBytes, QByteArray(pageBytes, '\0'));
        return bytes;
    }

    qsizetype rootOf(const QByteArray &table) const
    {
        RawSqlite database(m_fixture.file(u"origin.plimsoll"_s));
        return database.value("SELECT rootpage FROM sqlite_schema WHERE name = '" + table + "'").toLongLong();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"sqlite3"_s).isEmpty())
            QFAIL("The sqlite3 program is needed.");
        makePlan();
        QVERIFY(m_sound.size() > 100 * pageBytes);
    }

    void soundFileComesBackWhole()
    {
        QStringList lost;
        const Plan rescued = rescue(m_sound, &lost);
        QVERIFY(rescued == m_plan);
        QCOMPARE(lost.size(), 1);
        QVERIFY2(lost.first().contains(u"history"_s), qPrintable(lost.first()));
    }

    void zeroedPagesCostOnlyWhatTheyHeld()
    {
        QRandomGenerator random(3);
        const int pages = int(m_sound.size() / pageBytes);
        QByteArray bytes = m_sound;
        for (int i = 0; i < pages / 50; ++i)
            bytes.replace((40 + random.bounded(pages - 40)) * pageBytes, pageBytes, QByteArray(pageBytes, '\0'));
        QStringList lost;
        const Plan rescued = rescue(bytes, &lost);
        QVERIFY(sameRecords(m_plan, rescued) < countOf(m_plan));
        QVERIFY2(sameRecords(m_plan, rescued) > countOf(m_plan) * 3 / 4,
                 qPrintable(u"%1 of %2"_s.arg(sameRecords(m_plan, rescued)).arg(countOf(m_plan))));
        QCOMPARE(rescued.planId, m_plan.planId);
    }

    void firstPageLostCostsNothing()
    {
        const Plan rescued = rescue(zeroed({1}));
        QCOMPARE(rescued.planId, m_plan.planId);
        QCOMPARE(countOf(rescued), countOf(m_plan));
        QVERIFY(rescued == m_plan);
    }

    void rootOfATableLostCostsNoneOfItsOtherPages()
    {
        // Milestones have a shape of their own, so that each of their pages tells what it is.
        const Plan rescued = rescue(zeroed({rootOf("milestone")}));
        QVERIFY(rescued == m_plan);
    }

    void rootOfASmallTableLostCostsNothingWhereItsShapeIsItsOwn()
    {
        // Teams, too, have a name first, but more behind it.
        const Plan rescued = rescue(zeroed({rootOf("skill")}));
        QVERIFY(rescued == m_plan);
    }

    void truncatedFileGivesItsBeginning()
    {
        const Plan rescued = rescue(m_sound.left(m_sound.size() * 6 / 10));
        QVERIFY(sameRecords(m_plan, rescued) > countOf(m_plan) / 5);
        QVERIFY(countOf(rescued) < countOf(m_plan));
    }

    void identityLostIsMadeAnewAndSaid()
    {
        QStringList lost;
        const QByteArray bytes = zeroed({2});
        const Plan rescued = rescue(bytes, &lost);
        QVERIFY(!rescued.planId.isNull());
        QVERIFY(rescued.planId != m_plan.planId);
        QCOMPARE(rescue(bytes).planId, rescued.planId);
        QVERIFY(lost.join(u' ').contains(u"identity"_s));
    }

    void badRowsAreLeftOutAndNamed()
    {
        const QString damaged = m_fixture.file(u"bad.plimsoll"_s);
        const MilestoneId bad = m_plan.table<Milestone>().at(3).id;
        const PersonId gone = m_plan.table<Person>().at(5).id;
        QVERIFY(writeBytes(damaged, m_sound));
        {
            RawSqlite database(damaged);
            QVERIFY(database.run("PRAGMA ignore_check_constraints=ON; UPDATE milestone SET title = ' ' WHERE id = " + bad.toString().toLatin1()
                                 + "; DELETE FROM person WHERE id = " + gone.toString().toLatin1()
                                 + "; UPDATE milestone SET pinned = '2026-19-39' WHERE id = "
                                 + m_plan.table<Milestone>().at(9).id.toString().toLatin1()));
        }
        QStringList lost;
        const Plan rescued = rescue(bytesOf(damaged), &lost);
        QVERIFY(!rescued.find(bad));
        QVERIFY(!rescued.find(m_plan.table<Milestone>().at(9).id));
        QVERIFY(!rescued.find(gone));
        QVERIFY2(lost.join(u'\n').contains(bad.toString()), qPrintable(lost.join(u'\n')));
        for (const QString &sentence : lost)
            QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
    }

    void schemaOfADamagedFileIsNotExecuted()
    {
        const QString damaged = m_fixture.file(u"hostile.plimsoll"_s);
        QVERIFY(writeBytes(damaged, m_sound));
        {
            RawSqlite database(damaged);
            QVERIFY(database.run("CREATE TRIGGER x AFTER INSERT ON milestone BEGIN DELETE FROM team; END; CREATE TABLE more (a);"
                                 "INSERT INTO more VALUES (1), (2)"));
        }
        QStringList lost;
        QVERIFY(rescue(bytesOf(damaged), &lost) == m_plan);
        QVERIFY2(lost.join(u'\n').contains(u": 2."_s), qPrintable(lost.join(u'\n')));
    }

    void nothingLeftIsAnError()
    {
        const QString damaged = m_fixture.file(u"nothing.plimsoll"_s);
        QVERIFY(writeBytes(damaged, QByteArray(50000, 'x')));
        const auto done = salvage(damaged, m_fixture.file(u"never.plimsoll"_s), m_fixture.clock);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Damaged);
        QVERIFY(!QFile::exists(m_fixture.file(u"never.plimsoll"_s)));
    }

    void neverOverwritesNorTouchesAnOpenPlan()
    {
        const QString path = m_fixture.file(u"origin.plimsoll"_s);
        QVERIFY(writeBytes(m_fixture.file(u"mine.txt"_s), "mine"));
        QCOMPARE(salvage(path, m_fixture.file(u"mine.txt"_s), m_fixture.clock).error().code, ErrorCode::Conflict);
        QCOMPARE(bytesOf(m_fixture.file(u"mine.txt"_s)), "mine");
        auto store = Store::open(path, m_fixture.clock, StoreFixture::options());
        VERIFY_RESULT(store);
        QCOMPARE(salvage(path, m_fixture.file(u"new.plimsoll"_s), m_fixture.clock).error().code, ErrorCode::Conflict);
    }

    void missingProgramIsSaid()
    {
        const QByteArray search = qgetenv("PATH");
        qputenv("PATH", "/nowhere");
        const auto done = salvage(m_fixture.file(u"origin.plimsoll"_s), m_fixture.file(u"new.plimsoll"_s), m_fixture.clock);
        qputenv("PATH", search);
        QVERIFY(!done);
        QVERIFY2(done.error().text.contains(u"sqlite3"_s), qPrintable(done.error().text));
    }
};

QTEST_GUILESS_MAIN(TestSalvage)
#include "tst_salvage.moc"
