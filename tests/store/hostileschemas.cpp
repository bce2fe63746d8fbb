// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/hostilefixtures.h"
#include "store/rawsqlite.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

const QString notOurs = u"parts that Plimsoll did not make"_s;
constexpr auto foreign = ErrorCode::ForeignSchema;

/// Runs the script on the file, with the schema open to anything.
std::function<void(const QString &)> sqlOnSchema(const QByteArray &script)
{
    return [script](const QString &path) {
        RawSqlite database(path);
        sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
        if (!database.run("PRAGMA writable_schema=ON; PRAGMA ignore_check_constraints=ON; PRAGMA foreign_keys=OFF;" + script))
            qFatal("%s: %s", script.left(200).constData(), database.message());
    };
}

/// Puts an entry into the schema without SQLite's reading it.
std::function<void(const QString &)> entry(const QByteArray &type, const QByteArray &name, const QByteArray &root, const QByteArray &text)
{
    return sqlOnSchema("INSERT INTO sqlite_schema VALUES ('" + type + "','" + name + "','" + name + "'," + root + ",'" + text + "')");
}

QByteArray manyTables()
{
    QByteArray script = "BEGIN;";
    for (int i = 0; i < 2000; ++i)
        script += "CREATE TABLE t" + QByteArray::number(i) + "(a);";
    return script + "COMMIT";
}

QByteArray wideTable()
{
    QByteArray script = "CREATE TABLE wide(c0";
    for (int i = 1; i < 1000; ++i)
        script += ",c" + QByteArray::number(i);
    return script + ")";
}

const QByteArray bomb = "WITH RECURSIVE b(n) AS (SELECT 1 UNION ALL SELECT n+1 FROM b) SELECT count(*) FROM b";

} // namespace

std::vector<HostileFixture> hostileSchemas()
{
    return {
        {"trigger that deletes", sqlOnSchema("CREATE TRIGGER x AFTER UPDATE ON milestone BEGIN DELETE FROM milestone; END"), foreign, notOurs},
        {"trigger on the journal", sqlOnSchema("CREATE TRIGGER x AFTER INSERT ON journal BEGIN DELETE FROM journal_row; END"), foreign, notOurs},
        {"trigger before insert", sqlOnSchema("CREATE TRIGGER x BEFORE INSERT ON team BEGIN SELECT raise(IGNORE); END"), foreign, notOurs},
        {"view", sqlOnSchema("CREATE VIEW x AS SELECT * FROM milestone"), foreign, notOurs},
        {"view with a bomb", sqlOnSchema("CREATE VIEW x AS " + bomb), foreign, notOurs},
        {"view instead of a table", sqlOnSchema("DROP TABLE skill; CREATE VIEW skill AS SELECT 1 AS id, 'x' AS name"), foreign, notOurs},
        {"view of the bomb instead of a table", sqlOnSchema("DROP TABLE skill; CREATE VIEW skill AS " + bomb), foreign, notOurs},
        {"view that calls an extension", sqlOnSchema("CREATE VIEW x AS SELECT load_extension('/tmp/x.so')"), foreign, notOurs},
        {"deep view", sqlOnSchema("CREATE VIEW x AS SELECT " + QByteArray("(").repeated(900) + "1" + QByteArray(")").repeated(900)), foreign, notOurs},
        {"table more", sqlOnSchema("CREATE TABLE x (a)"), foreign, notOurs},
        {"table less", sqlOnSchema("DROP TABLE skill"), foreign, notOurs},
        {"index more", sqlOnSchema("CREATE INDEX x ON milestone (title)"), foreign, notOurs},
        {"index less", sqlOnSchema("DROP INDEX milestone_release"), foreign, notOurs},
        {"unique index", sqlOnSchema("CREATE UNIQUE INDEX x ON milestone (id)"), foreign, notOurs},
        {"partial index", sqlOnSchema("CREATE INDEX x ON milestone (title) WHERE note <> ''"), foreign, notOurs},
        {"index on an expression", sqlOnSchema("CREATE INDEX x ON milestone (lower(title))"), foreign, notOurs},
        {"column more", sqlOnSchema("ALTER TABLE team ADD COLUMN x TEXT"), foreign, notOurs},
        {"column less", sqlOnSchema("ALTER TABLE audience DROP COLUMN customer"), foreign, notOurs},
        {"column renamed", sqlOnSchema("ALTER TABLE team RENAME COLUMN name TO title"), foreign, notOurs},
        {"generated column", sqlOnSchema("ALTER TABLE team ADD COLUMN x TEXT AS (upper(name))"), foreign, notOurs},
        {"generated column that fills memory", sqlOnSchema("CREATE TABLE x (a, b AS (hex(zeroblob(500000000))))"), foreign, notOurs},
        {"default that calls an extension", sqlOnSchema("CREATE TABLE x (a, b DEFAULT (load_extension('/tmp/x.so')))"), foreign, notOurs},
        {"default of 900 MB", sqlOnSchema("CREATE TABLE x (a, b DEFAULT (zeroblob(900000000)))"), foreign, notOurs},
        {"checks taken out", sqlOnSchema("UPDATE sqlite_schema SET sql = replace(sql, ' CHECK (id > 0)', '') WHERE name = 'team'"), foreign, notOurs},
        {"strictness taken out", sqlOnSchema("UPDATE sqlite_schema SET sql = replace(sql, 'STRICT', '') WHERE name = 'team'"), foreign, notOurs},
        {"check that always fails", sqlOnSchema("UPDATE sqlite_schema SET sql = replace(sql, 'id > 0', 'id < 0') WHERE name = 'team'"), foreign, notOurs},
        {"blank in the schema", sqlOnSchema("UPDATE sqlite_schema SET sql = replace(sql, 'STRICT', ' STRICT') WHERE name = 'team'"), foreign, notOurs},
        {"other case of a name", sqlOnSchema("ALTER TABLE team RENAME TO Team2; ALTER TABLE Team2 RENAME TO TEAM"), foreign, notOurs},
        {"full-text table", sqlOnSchema("CREATE VIRTUAL TABLE x USING fts5(a)"), foreign, notOurs},
        {"r-tree", sqlOnSchema("CREATE VIRTUAL TABLE x USING rtree(id, a, b)"), foreign, notOurs},
        {"virtual table of an unknown kind", entry("table", "x", "0", "CREATE VIRTUAL TABLE x USING nosuch(1)"), foreign, notOurs},
        {"virtual table over the raw pages", entry("table", "x", "0", "CREATE VIRTUAL TABLE x USING sqlite_dbpage"), foreign, notOurs},
        {"statistics", sqlOnSchema("ANALYZE; INSERT INTO sqlite_stat1 VALUES ('milestone', 'milestone_release', 'garbage 0 -1')"), foreign, notOurs},
        {"numbered table", sqlOnSchema("CREATE TABLE x (id INTEGER PRIMARY KEY AUTOINCREMENT)"), foreign, notOurs},
        {"two thousand tables", sqlOnSchema(manyTables()), foreign, notOurs},
        {"a thousand columns", sqlOnSchema(wideTable()), ErrorCode::Damaged, isDamaged},
        {"two megabytes of schema", sqlOnSchema("CREATE TABLE x (a DEFAULT '" + QByteArray(900'000, 'x') + "')"), foreign, notOurs},
        {"two tables of one name", entry("table", "team", "2", "CREATE TABLE team (id INTEGER PRIMARY KEY, name TEXT)"), ErrorCode::Damaged, isDamaged},
        {"schema that is no SQL", entry("table", "x", "2", "CREATE NONSENSE"), ErrorCode::Damaged, isDamaged},
        {"schema with a null", sqlOnSchema("INSERT INTO sqlite_schema VALUES ('table', 'x', 'x', 2, NULL)"), ErrorCode::Damaged, isDamaged},
        {"two tables on one page",
         sqlOnSchema("UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'team') WHERE name = 'skill'"),
         ErrorCode::Damaged, isDamaged},
        {"table on the first page", sqlOnSchema("UPDATE sqlite_schema SET rootpage = 1 WHERE name = 'skill'"), ErrorCode::Damaged, isDamaged},
        {"table on no page", sqlOnSchema("UPDATE sqlite_schema SET rootpage = 0 WHERE name = 'skill'"), foreign, notOurs},
        {"table beyond the file", sqlOnSchema("UPDATE sqlite_schema SET rootpage = 999999 WHERE name = 'skill'"), ErrorCode::Damaged, isDamaged},
        {"negative page", sqlOnSchema("UPDATE sqlite_schema SET rootpage = -5 WHERE name = 'skill'"), ErrorCode::Damaged, isDamaged},
    };
}

} // namespace Plimsoll
