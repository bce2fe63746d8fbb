// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/crashdisk.h"
#include "store/rawsqlite.h"
#include "store/storefixture.h"

using namespace Plimsoll;
using namespace Qt::StringLiterals;

namespace {

constexpr int edits = 60;

/// What a session did to the disk, and what was acknowledged when.
struct Recording {
    MemoryFiles start;
    QByteArray file; ///< The name of the plan file.
    std::vector<FileOperation> operations;
    struct Acknowledged {
        size_t operations = 0; ///< So many were done before the commit returned.
        QByteArray content;
    };
    std::vector<Acknowledged> acknowledged; ///< By sequence, from 0 on.
    std::vector<Plan> plans;                ///< The same.
};

/// All that a plan file says, as one text.
QByteArray contentOf(RawSqlite &database)
{
    return database.value("SELECT group_concat(id || title || offset_amount || note, '|') FROM (SELECT * FROM milestone ORDER BY id)")
        + database.value("SELECT max(sequence) || hash FROM journal");
}

/// What comes of the states in which power cuts leave a disk.
struct Outcome {
    int states = 0;
    int distinct = 0; ///< States that no cut at the same step had left before; only these are opened.
    int corrupt = 0;
    int lost = 0;
    int hot = 0;
    [[nodiscard]] int bad() const { return corrupt + lost; }
};

} // namespace

/// Records what a session through the real store does to the disk, then opens what thousands of simulated power cuts leave of it.
class TestPowerCut : public QObject
{
    Q_OBJECT

    VfsShim m_shim{"recording", nullptr, true};
    MemoryVfs m_disk{"crashed"};
    VfsShim m_crashedShim{"crashed-recording", "crashed", false};

    static int statesWanted()
    {
        bool given = false;
        const int wanted = qEnvironmentVariableIntValue("PLIMSOLL_POWER_CUTS", &given);
        return given ? wanted : 20'000;
    }

    /// A session of edits: through the real store, or as a bare connection would with that setting of synchronous.
    Recording record(StoreFixture &fixture, const char *synchronous)
    {
        Recording recording;
        Plan plan = fixture.plan(12);
        const QString path = fixture.file();
        if (!Store::create(path, plan, fixture.clock, StoreFixture::options()))
            qFatal("No plan was made.");
        recording.file = QFile::encodeName(QFileInfo(path).canonicalFilePath());
        recording.start.insert(recording.file, bytesOf(path));
        OperationLog log;
        m_shim.setWatcher(&log);
        if (synchronous)
            editBare(path, synchronous, recording, log);
        else
            editThroughStore(fixture, plan, recording, log);
        m_shim.setWatcher(nullptr);
        recording.operations = log.operations;
        return recording;
    }

    static void acknowledge(const QString &path, Recording &recording, const OperationLog &log)
    {
        const size_t done = log.operations.size();
        RawSqlite database(path);
        recording.acknowledged.push_back({done, contentOf(database)});
    }

    static void editThroughStore(StoreFixture &fixture, Plan plan, Recording &recording, const OperationLog &log)
    {
        auto store = Store::open(fixture.file(), fixture.clock, StoreFixture::options());
        if (!store)
            qFatal("The plan does not open.");
        acknowledge(fixture.file(), recording, log);
        recording.plans.push_back(plan);
        for (int step = 1; step <= edits; ++step) {
            PlanEdit edit = fixture.rename(plan, u"Title %1"_s.arg(step));
            if (step % 5 == 0) {
                PlanDraft draft(plan);
                for (const Milestone &milestone : plan.table<Milestone>())
                    draft.update(milestone.id, [&](Milestone &m) { m.note = QString(300, QChar(u'a' + step % 26)); });
                edit = editBetween(recording.plans.back(), draft.plan(), u"Many"_s);
                plan = draft.plan();
            }
            if (!(*store)->commit(edit, PlanEdit(), StoreFixture::entry(edit.label)))
                qFatal("A step was refused.");
            acknowledge(fixture.file(), recording, log);
            recording.plans.push_back(plan);
        }
    }

    static void editBare(const QString &path, const char *synchronous, Recording &recording, const OperationLog &log)
    {
        RawSqlite database(path);
        database.run("PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous="_ba + synchronous);
        recording.acknowledged.push_back({log.operations.size(), contentOf(database)});
        for (int step = 1; step <= edits; ++step) {
            const QByteArray number = QByteArray::number(step);
            if (!database.run("BEGIN IMMEDIATE; UPDATE milestone SET title = 'Title " + number + "', note = printf('%.*c', 300, 'x')"
                              + (step % 5 == 0 ? ""_ba : " WHERE id = (SELECT min(id) FROM milestone)"_ba)
                              + "; INSERT INTO journal VALUES (" + number
                              + ", '2026-03-02T09:30:00.000Z', 'm', 'l', 'do', 0, printf('%064d', " + number + ")); COMMIT"))
                qFatal("%s", database.message());
            recording.acknowledged.push_back({log.operations.size(), contentOf(database)});
        }
    }

    enum class State { Sound, Corrupt, Lost };

    static QPair<size_t, size_t> digestOf(const MemoryFiles &files)
    {
        QPair<size_t, size_t> digest{1, 2};
        for (auto it = files.begin(); it != files.end(); ++it)
            digest = {qHashMulti(digest.first, it.key(), it.value()), qHashMulti(digest.second, it.value(), it.key())};
        return digest;
    }

    /// Whether the plan on the crashed disk is sound and holds what was acknowledged, or one step more. Every eighth time all tables are
    /// checked, else only those that a session writes, by its commits and when it closes: of the hundred tables of a plan nearly all are empty.
    State stateOf(const Recording &recording, size_t sequence, bool whole)
    {
        RawSqlite database(QFile::decodeName(recording.file), "crashed-recording");
        const QByteArray content = contentOf(database);
        const bool expected = content == recording.acknowledged[sequence].content
            || (sequence + 1 < recording.acknowledged.size() && content == recording.acknowledged[sequence + 1].content);
        bool lost = false;
        for (size_t before = 0; before < sequence && !expected; ++before)
            lost = lost || content == recording.acknowledged[before].content;
        if ((!expected && !lost) || !isWhole(database, whole))
            return State::Corrupt;
        return lost ? State::Lost : State::Sound;
    }

    static bool isWhole(RawSqlite &database, bool all)
    {
        if (all)
            return database.value("PRAGMA quick_check") == "ok";
        return std::ranges::all_of(std::array{"milestone"_ba, "journal"_ba, "journal_row"_ba, "meta"_ba},
                                   [&](const QByteArray &table) { return database.value("PRAGMA quick_check(" + table + ')') == "ok"; });
    }

    /// The power fails again while the first state is being recovered.
    MemoryFiles cutAgain(const Recording &recording, const MemoryFiles &first, QRandomGenerator &random)
    {
        OperationLog log;
        m_disk.files = first;
        m_crashedShim.setWatcher(&log);
        {
            RawSqlite database(QFile::decodeName(recording.file), "crashed-recording");
            database.value("SELECT count(*) FROM milestone");
        }
        m_crashedShim.setWatcher(nullptr);
        CrashDisk disk(first);
        const size_t reached = log.operations.empty() ? 0 : size_t(random.bounded(int(log.operations.size()) + 1));
        for (size_t i = 0; i < reached; ++i)
            disk.perform(log.operations[i]);
        return disk.afterPowerCut(random);
    }

    Outcome cutPower(const Recording &recording, int states, StoreFixture *reality = nullptr)
    {
        Outcome outcome;
        QRandomGenerator random(42);
        CrashDisk disk(recording.start);
        size_t sequence = 0;
        QHash<QPair<size_t, size_t>, State> known;
        const int each = std::max(1, states / int(recording.operations.size()) + 1);
        for (size_t done = 0; done <= recording.operations.size(); ++done) {
            while (sequence + 1 < recording.acknowledged.size() && recording.acknowledged[sequence + 1].operations <= done) {
                ++sequence;
                known.clear();
            }
            for (int i = 0; i < each && outcome.states < states; ++i, ++outcome.states) {
                MemoryFiles left = disk.afterPowerCut(random);
                if (i % 8 == 7)
                    left = cutAgain(recording, left, random);
                outcome.hot += left.value(recording.file + "-journal").isEmpty() ? 0 : 1;
                const auto key = digestOf(left);
                auto state = known.constFind(key);
                if (state == known.constEnd()) {
                    m_disk.files = left;
                    state = known.insert(key, stateOf(recording, sequence, outcome.distinct % 8 == 0));
                    ++outcome.distinct;
                }
                outcome.corrupt += *state == State::Corrupt ? 1 : 0;
                outcome.lost += *state == State::Lost ? 1 : 0;
                if (reality && outcome.states % 100 == 99)
                    openForReal(*reality, recording, left, sequence);
            }
            if (done < recording.operations.size())
                disk.perform(recording.operations[done]);
        }
        return outcome;
    }

    /// The same state, through all that the store does when it opens a file.
    static void openForReal(StoreFixture &fixture, const Recording &recording, const MemoryFiles &left, size_t sequence)
    {
        const QString path = fixture.file(u"crashed.plimsoll"_s);
        QFile::remove(path + "-journal"_L1);
        QVERIFY(writeBytes(path, left.value(recording.file)));
        if (left.contains(recording.file + "-journal"))
            QVERIFY(writeBytes(path + "-journal"_L1, left.value(recording.file + "-journal")));
        auto store = Store::open(path, fixture.clock, StoreFixture::options());
        VERIFY_RESULT(store);
        const auto there = size_t((*store)->lastSequence());
        QVERIFY(there == sequence || there == sequence + 1);
        const auto plan = (*store)->load();
        VERIFY_RESULT(plan);
        QVERIFY(*plan == recording.plans[there]);
    }

private Q_SLOTS:
    void losesNothingAndBreaksNothing()
    {
        StoreFixture fixture;
        const Recording recording = record(fixture, nullptr);
        QVERIFY(recording.operations.size() > size_t(edits) * 10);
        const Outcome outcome = cutPower(recording, statesWanted(), &fixture);
        QCOMPARE(outcome.corrupt, 0);
        QCOMPARE(outcome.lost, 0);
        QCOMPARE(outcome.states, statesWanted());
        QVERIFY2(outcome.hot > outcome.states / 10, "Hardly any state needed recovery, so this proves little.");
        qInfo("%d power cuts over %zu operations leave %d states, %d times with a hot journal: none corrupt, nothing acknowledged lost",
              outcome.states, recording.operations.size(), outcome.distinct, outcome.hot);
    }

    void noticesAStoreThatDoesNotSync()
    {
        StoreFixture fixture;
        const Recording recording = record(fixture, "OFF");
        const Outcome outcome = cutPower(recording, 2000);
        QVERIFY2(outcome.bad() > outcome.states / 5, qPrintable(u"%1 of %2"_s.arg(outcome.bad()).arg(outcome.states)));
        qInfo("Control without syncs: %d of %d corrupt, %d with acknowledged steps lost", outcome.corrupt, outcome.states, outcome.lost);
    }

    void bareConnectionWithOurSettingsIsSoundToo()
    {
        StoreFixture fixture;
        const Recording recording = record(fixture, "EXTRA");
        QCOMPARE(cutPower(recording, 2000).bad(), 0);
    }
};

QTEST_GUILESS_MAIN(TestPowerCut)
#include "tst_powercut.moc"
