// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rawsqlite.h"
#include "store/storefixture.h"
#include "store/vfsshim.h"

using namespace Plimsoll;
using namespace Qt::StringLiterals;

namespace {

using Kind = FileOperation::Kind;

/// Makes the operation of that number fail, and where wanted all that come after it.
class FaultyDisk final : public VfsWatcher
{
public:
    FaultyDisk(int failing, int code, bool forEver) : m_failing(failing), m_code(code), m_forEver(forEver) {}

    int before(const FileOperation &operation) override
    {
        // A full disk can still be read and made emptier.
        const bool grows = operation.kind == Kind::Write || operation.kind == Kind::Create || operation.kind == Kind::Sync;
        if (m_code == SQLITE_FULL && !grows)
            return SQLITE_OK;
        ++m_seen;
        if (m_seen != m_failing && !(m_forEver && m_seen > m_failing))
            return SQLITE_OK;
        m_struck = true;
        return m_code == SQLITE_FULL ? SQLITE_FULL : codeFor(operation.kind);
    }
    [[nodiscard]] bool hasStruck() const { return m_struck; }

private:
    static int codeFor(Kind kind)
    {
        switch (kind) {
        case Kind::Read:
            return SQLITE_IOERR_READ;
        case Kind::Write:
            return SQLITE_IOERR_WRITE;
        case Kind::Truncate:
            return SQLITE_IOERR_TRUNCATE;
        case Kind::Sync:
            return SQLITE_IOERR_FSYNC;
        case Kind::Remove:
            return SQLITE_IOERR_DELETE;
        case Kind::Create:
            break;
        }
        return SQLITE_CANTOPEN;
    }
    int m_failing;
    int m_code;
    bool m_forEver;
    int m_seen = 0;
    bool m_struck = false;
};

class SyncCounter final : public VfsWatcher
{
public:
    int before(const FileOperation &operation) override
    {
        syncs += operation.kind == Kind::Sync || (operation.kind == Kind::Remove && operation.durable) ? 1 : 0;
        return SQLITE_OK;
    }
    int syncs = 0;
};

/// The commands whose every operation fails once.
std::vector<std::pair<QString, std::function<Plan(const Plan &)>>> commands()
{
    const auto with = [](const auto &change) {
        return [change](const Plan &plan) {
            PlanDraft draft(plan);
            change(draft);
            return draft.plan();
        };
    };
    return {
        {u"rename"_s, with([](PlanDraft &draft) {
             draft.update(draft.plan().table<Milestone>().at(0).id, [](Milestone &m) { m.title = u"Renamed"_s; });
         })},
        {u"add"_s, with([](PlanDraft &draft) { draft.put(Skill{SkillId(42), u"Welding"_s}); })},
        {u"many"_s, with([](PlanDraft &draft) {
             const Plan before = draft.plan();
             for (const Milestone &milestone : before.table<Milestone>())
                 draft.update(milestone.id, [](Milestone &m) { m.note = QString(2000, u'n'); });
         })},
        {u"stamps"_s, with([](PlanDraft &draft) {
             draft.put(CalendarStamp{Id<CalendarStamp>(9), 3, {}, {}, u"hash"_s, false, u"content"_s});
         })},
    };
}

} // namespace

/// Every disk operation of every kind of command fails once or for ever: the plan is as before, the sentence is clear, a retry works.
class TestFaults : public QObject
{
    Q_OBJECT

    VfsShim m_shim{"faulty", nullptr, true};

    /// Sets stamps aside, which no journal repeats.
    static Result<JournalEntry> commit(Store &store, const Plan &before, const Plan &after)
    {
        Plan journaled = after;
        const PlanEdit all = editBetween(before, after, u"Edit"_s);
        for (const auto &change : all.changes<CalendarStamp>()) {
            if (change.before)
                journaled.put(*change.before);
            else
                journaled.remove(change.id());
        }
        return store.commit(editBetween(before, journaled, u"Edit"_s), editBetween(journaled, after, {}), StoreFixture::entry(u"Edit"_s));
    }

private Q_SLOTS:
    void cleanup() { m_shim.setWatcher(nullptr); }

    void failedCommandLeavesAllAsItWas_data()
    {
        QTest::addColumn<int>("command");
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("forEver");
        for (int command = 0; command < int(commands().size()); ++command) {
            for (const int code : {SQLITE_IOERR, SQLITE_FULL}) {
                for (const bool forEver : {false, true}) {
                    QTest::addRow("%s, %s, %s", qPrintable(commands()[size_t(command)].first), code == SQLITE_FULL ? "full" : "broken",
                                  forEver ? "for ever" : "once")
                        << command << code << forEver;
                }
            }
        }
    }

    void failedCommandLeavesAllAsItWas()
    {
        QFETCH(int, command);
        QFETCH(int, code);
        QFETCH(bool, forEver);
        StoreFixture fixture;
        const Plan plan = fixture.plan(12);
        const Plan after = commands()[size_t(command)].second(plan);
        VERIFY_RESULT(Store::create(fixture.file(u"origin"_s), plan, fixture.clock, StoreFixture::options()));
        const QByteArray origin = bytesOf(fixture.file(u"origin"_s));
        int refused = 0;
        bool struck = true;
        for (int failing = 1; struck && failing < 120; ++failing) {
            QVERIFY(writeBytes(fixture.file(), origin));
            auto store = Store::open(fixture.file(), fixture.clock, StoreFixture::options());
            VERIFY_RESULT(store);
            VERIFY_RESULT((*store)->load());
            FaultyDisk disk(failing, code, forEver);
            m_shim.setWatcher(&disk);
            const auto done = commit(**store, plan, after);
            m_shim.setWatcher(nullptr);
            struck = disk.hasStruck();
            if (!done) {
                ++refused;
                const ErrorCode expected = code == SQLITE_FULL ? ErrorCode::DiskFull : ErrorCode::Io;
                QVERIFY2(done.error().code == expected, qPrintable(u"%1: %2"_s.arg(failing).arg(done.error().text)));
                QVERIFY2(done.error().text.contains(u"plan.plimsoll") && done.error().text.endsWith(u'.'), qPrintable(done.error().text));
            }
            const qint64 sequence = done ? 1 : 0;
            QCOMPARE((*store)->lastSequence(), sequence);
            // What the file says is what was answered, through this store where it still can be used and through another one.
            const Plan &expected = done ? after : plan;
            const auto loaded = (*store)->load();
            if (loaded) {
                QVERIFY2(*loaded == expected, qPrintable(QString::number(failing)));
                if (!done)
                    VERIFY_RESULT(commit(**store, plan, after));
            } else {
                QVERIFY2(forEver && done.error().text.contains(u"cannot be told"_s), qPrintable(loaded.error().text));
            }
            store->reset();
            auto again = Store::open(fixture.file(), fixture.clock, StoreFixture::options());
            VERIFY_RESULT(again);
            const auto there = (*again)->load();
            VERIFY_RESULT(there);
            QVERIFY2(*there == after || (!loaded && *there == plan), qPrintable(QString::number(failing)));
            const auto report = (*again)->verify();
            VERIFY_RESULT(report);
            QVERIFY2(report->sound, qPrintable(report->findings.join(u'\n')));
        }
        QVERIFY2(!struck, "It never came to its end.");
        QVERIFY2(refused > 5, qPrintable(QString::number(refused)));
    }

    void aCommandCostsAtMostFiveSyncs()
    {
        StoreFixture fixture;
        Plan plan = fixture.plan(12);
        auto store = Store::create(fixture.file(), plan, fixture.clock, StoreFixture::options());
        VERIFY_RESULT(store);
        for (int step = 0; step < 10; ++step) {
            SyncCounter counter;
            m_shim.setWatcher(&counter);
            const PlanEdit edit = fixture.rename(plan, u"Title %1"_s.arg(step));
            VERIFY_RESULT((*store)->commit(edit, PlanEdit(), StoreFixture::entry(edit.label)));
            m_shim.setWatcher(nullptr);
            QVERIFY2(counter.syncs <= 5, qPrintable(QString::number(counter.syncs)));
            QVERIFY2(counter.syncs >= 3, "So few cannot be durable.");
        }
    }

    void faultsOfOpeningAreSaid()
    {
        StoreFixture fixture;
        const Plan plan = fixture.plan(12);
        VERIFY_RESULT(Store::create(fixture.file(), plan, fixture.clock, StoreFixture::options()));
        bool struck = true;
        for (int failing = 1; struck && failing < 400; ++failing) {
            FaultyDisk disk(failing, SQLITE_IOERR, false);
            m_shim.setWatcher(&disk);
            {
                auto store = Store::open(fixture.file(), fixture.clock, StoreFixture::options());
                if (!store)
                    QVERIFY2(store.error().code == ErrorCode::Io, qPrintable(store.error().text));
                else if (const auto loaded = (*store)->load())
                    QVERIFY(*loaded == plan);
            }
            m_shim.setWatcher(nullptr);
            struck = disk.hasStruck();
        }
        QVERIFY(!struck);
        auto store = Store::open(fixture.file(), fixture.clock, StoreFixture::options());
        VERIFY_RESULT(store);
        QVERIFY(*(*store)->load() == plan);
    }
};

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
