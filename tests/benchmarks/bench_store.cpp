// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/median.h"
#include "store/rawsqlite.h"
#include "store/storefixture.h"
#include "store/vfsshim.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// The plan file against bare SQLite: opening and writing a plan of 100,000 milestones, one edit to disk, syncs per edit. Both sides
/// alternate in the same run; figures are medians and their ratio.
namespace {

constexpr int milestones = 100'000;
constexpr int rounds = 7;
constexpr int edits = 300;

class SyncCounter final : public VfsWatcher
{
public:
    int before(const FileOperation &operation) override
    {
        syncs += operation.kind == FileOperation::Kind::Sync ? 1 : 0;
        return SQLITE_OK;
    }
    int syncs = 0;
};

Plan largePlan()
{
    Plan plan;
    plan.planId = QUuid(u"1b4e28ba-2fa1-11d2-883f-0016d3cca427"_s);
    plan.put(PlanSettings{});
    for (int release = 0; release < milestones / 100; ++release) {
        Release r;
        r.id = ReleaseId(1'000'000 + release);
        r.name = u"Release %1"_s.arg(release);
        plan.put(r);
        for (int i = 0; i < 100; ++i) {
            Milestone m;
            m.id = MilestoneId(10'000'000 + release * 100 + i);
            m.release = r.id;
            m.title = u"Milestone %1 of release %2"_s.arg(i).arg(release);
            m.pinned = QDate(2026, 1, 1).addDays(release + i);
            m.note = u"Why this date"_s;
            plan.put(m);
        }
    }
    return plan;
}

template<typename Function>
double milliseconds(Function &&function)
{
    QElapsedTimer time;
    time.start();
    function();
    return double(time.nsecsElapsed()) / 1e6;
}

bool floorsHold = true;

void line(const char *what, double ours, double theirs, double floor)
{
    std::printf("%-44s %10.2f %10.2f %8.2f %8.2f\n", what, ours, theirs, ours / theirs, floor);
    std::fflush(stdout);
    floorsHold = floorsHold && ours / theirs <= floor;
}

/// Reads each cell of the table as the type that it has.
void readBare(const QString &path)
{
    RawSqlite database(path);
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(database.handle(), "SELECT * FROM milestone ORDER BY id", -1, &statement, nullptr);
    const int columns = sqlite3_column_count(statement);
    qint64 sum = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int column = 0; column < columns; ++column) {
            if (sqlite3_column_type(statement, column) == SQLITE_INTEGER)
                sum += sqlite3_column_int64(statement, column);
            else if (sqlite3_column_text(statement, column))
                sum += sqlite3_column_bytes(statement, column);
        }
    }
    sqlite3_finalize(statement);
    if (sum == 0)
        std::puts("nothing was read");
}

/// Copies all rows into a new file, as they are, in one transaction.
void writeBare(const QString &from, const QString &path)
{
    QFile::remove(path);
    RawSqlite database(path);
    database.run("PRAGMA synchronous=EXTRA; PRAGMA journal_mode=TRUNCATE; ATTACH '" + QFile::encodeName(from) + "' AS source");
    QByteArray schema = "BEGIN;";
    sqlite3_stmt *tables = nullptr;
    sqlite3_prepare_v2(database.handle(), "SELECT sql FROM source.sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite%'", -1, &tables, nullptr);
    while (sqlite3_step(tables) == SQLITE_ROW)
        schema += QByteArray(reinterpret_cast<const char *>(sqlite3_column_text(tables, 0))) + ';';
    sqlite3_finalize(tables);
    database.run(schema + "INSERT INTO main.release SELECT * FROM source.release; COMMIT");
    sqlite3_stmt *read = nullptr;
    sqlite3_stmt *write = nullptr;
    sqlite3_prepare_v2(database.handle(), "SELECT * FROM source.milestone", -1, &read, nullptr);
    const int columns = sqlite3_column_count(read);
    const QByteArray insert = "INSERT INTO main.milestone VALUES (?" + QByteArray(",?").repeated(columns - 1) + ")";
    sqlite3_prepare_v2(database.handle(), insert.constData(), -1, &write, nullptr);
    database.run("BEGIN");
    while (sqlite3_step(read) == SQLITE_ROW) {
        for (int column = 0; column < columns; ++column)
            sqlite3_bind_value(write, column + 1, sqlite3_column_value(read, column));
        if (sqlite3_step(write) != SQLITE_DONE)
            std::puts("a row was not written");
        sqlite3_reset(write);
    }
    sqlite3_finalize(read);
    sqlite3_finalize(write);
    database.run("COMMIT");
}

void openAndWrite(StoreFixture &fixture, const QDir &disk, const Plan &plan)
{
    const QString path = disk.filePath(u"plan.plimsoll"_s);
    std::vector<double> opening;
    std::vector<double> reading;
    std::vector<double> writing;
    std::vector<double> writingBare;
    for (int round = 0; round < rounds; ++round) {
        QFile::remove(path);
        writing.push_back(milliseconds([&] { (void)writePlan(path, plan, fixture.clock); }));
        writingBare.push_back(milliseconds([&] { writeBare(path, disk.filePath(u"bare"_s)); }));
        opening.push_back(milliseconds([&] {
            auto store = Store::open(path, fixture.clock, StoreFixture::options());
            if (!store || (*store)->load()->table<Milestone>().size() != milestones)
                std::puts("the plan was not read");
        }));
        reading.push_back(milliseconds([&] { readBare(path); }));
    }
    line("open and load 100,000 milestones, ms", median(opening), median(reading), 3.3);
    line("write 100,000 milestones, ms", median(writing), median(writingBare), 2.8);
}

void editToDisk(StoreFixture &fixture, const QDir &disk, Plan plan, VfsShim &shim)
{
    const QString bare = disk.filePath(u"bare-edit"_s);
    QFile::copy(disk.filePath(u"plan.plimsoll"_s), bare);
    auto store = Store::open(disk.filePath(u"plan.plimsoll"_s), fixture.clock, StoreFixture::options());
    if (!store || !(*store)->load())
        return;
    RawSqlite database(bare);
    database.run("PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=EXTRA; PRAGMA foreign_keys=ON");
    std::vector<double> ours;
    std::vector<double> theirs;
    std::vector<double> syncs;
    for (int step = 1; step <= edits; ++step) {
        const PlanEdit edit = fixture.rename(plan, u"Title %1"_s.arg(step));
        const QByteArray number = QByteArray::number(step);
        const QByteArray id = edit.changes<Milestone>().front().id().toString().toLatin1();
        const QByteArray script = "BEGIN IMMEDIATE; UPDATE milestone SET title = 'Title " + number + "' WHERE id = " + id
            + "; INSERT INTO journal VALUES (" + number + ", '2026-03-02T09:30:00.000Z', 'mara', 'Rename', 'do', 0, printf('%064d', "
            + number + ")); INSERT INTO journal_row VALUES (" + number + ", 'milestone', " + id
            + ", '{\"title\":\"Before\"}', '{\"title\":\"After\"}'); COMMIT";
        SyncCounter counter;
        shim.setWatcher(&counter);
        ours.push_back(milliseconds([&] { (void)(*store)->commit(edit, PlanEdit(), StoreFixture::entry(edit.label)); }));
        shim.setWatcher(nullptr);
        syncs.push_back(counter.syncs);
        theirs.push_back(milliseconds([&] { database.run(script); }));
    }
    line("one edit to disk, ms", median(ours), median(theirs), 1.5);
    line("syncs of one edit, at most 5", *std::ranges::max_element(syncs), 5, 1);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    VfsShim shim("counting", nullptr, true);
    StoreFixture fixture;
    // On the disk of the current folder: one in memory would flatter.
    const QTemporaryDir folder(QDir::current().filePath(u"bench-XXXXXX"_s));
    const QDir disk(folder.path());
    const Plan plan = largePlan();
    std::printf("%-44s %10s %10s %8s %8s\n", "", "Plimsoll", "bare", "ratio", "floor");
    openAndWrite(fixture, disk, plan);
    editToDisk(fixture, disk, plan, shim);
    return floorsHold ? 0 : 1;
}
