// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recoveredrows.h"

#include "domain/allrecords.h"
#include "domain/recordrules.h"
#include "store/fileidentity.h"
#include "store/migrations.h"
#include "store/preflight.h"
#include "store/recordtable.h"
#include "store/statement.h"
#include "store/storetext.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int schemaColumns = 5;
constexpr int longestWait = 120'000;
constexpr int longestStatement = 64 * 1024 * 1024;
const QString lostTable = u"lost_and_found"_s;

QString quotedTable(const QString &name)
{
    return u'"' + name + u'"';
}

Error failureOf(ErrorCode code, const QString &sentence, const QString &path)
{
    return {code, sentence.arg(QFileInfo(path).fileName()), path};
}

/// The file and the journal from which SQLite would repair it, where that is not one that leads to other files.
bool copyForRecovery(const QString &path, const QString &copyPath)
{
    if (!QFile::copy(path, copyPath) || !QFile::setPermissions(copyPath, QFile::ReadOwner | QFile::WriteOwner))
        return false;
    const auto sidecars = inspectSidecars(path);
    return !sidecars || !sidecars->hotJournal || QFile::copy(path + "-journal"_L1, copyPath + "-journal"_L1);
}

/// How many rows of that place can be records of that type; -1 where some cannot.
template<typename R>
qint64 fittingRows(Connection &connection, qint64 root, const QString &names)
{
    RecordTable<R> table(connection);
    Statement statement(connection, u"SELECT id, %1 FROM %2 WHERE rootpgno = %3"_s.arg(names, lostTable).arg(root));
    if (!statement.run())
        return -1;
    qint64 count = 0;
    while (statement.next()) {
        R record;
        if (!table.read(statement, record) || brokenRule(Plan(), record))
            return -1;
        ++count;
    }
    return count;
}

} // namespace

Result<RecoveredRows> RecoveredRows::from(const QString &damagedPath)
{
    const QTemporaryDir folder;
    const QString copyPath = folder.filePath(u"damaged"_s);
    if (!folder.isValid() || !copyForRecovery(damagedPath, copyPath))
        return failureOf(ErrorCode::Io, StoreText::tr("%1 could not be copied to be rescued; make room in the folder for temporary files."), damagedPath);
    RecoveredRows recovered;
    if (auto done = recovered.makeTables(damagedPath); !done)
        return done.error();
    if (auto done = recovered.recover(copyPath, damagedPath); !done)
        return done.error();
    if (auto done = recovered.placeLostRows(); !done)
        return done.error();
    if (recovered.m_foreignRows > 0)
        recovered.m_lost.append(StoreText::tr("Rows that belong to no table of a plan were left out: %1.").arg(recovered.m_foreignRows));
    return recovered;
}

Result<void> RecoveredRows::makeTables(const QString &path)
{
    auto schema = Connection::open(path, ConnectionMode::Scratch);
    auto rows = Connection::open(path, ConnectionMode::Scratch);
    if (!schema || !rows)
        return !schema ? schema.error() : rows.error();
    if (auto done = Migrations::builtIn().run(**schema, 0); !done)
        return done;
    Statement tables(**schema, u"SELECT name, rootpage FROM sqlite_schema WHERE type = 'table'"_s);
    if (auto done = tables.run(); !done)
        return done;
    while (tables.next()) {
        const QString table = tables.value(0).toString();
        const auto columns = (*schema)->column(u"SELECT name FROM pragma_table_info('%1') ORDER BY cid"_s.arg(table));
        if (!columns)
            return columns.error();
        QStringList named;
        for (const QVariant &column : *columns)
            named.append(column.toString());
        // An id that is there twice comes from a page that was given up; the first one is taken.
        QStringList defined{quotedTable(named.first()) + (table == u"meta" ? " TEXT PRIMARY KEY"_L1 : table == u"journal_row" ? ""_L1 : " INTEGER PRIMARY KEY"_L1)};
        for (const QString &column : named.mid(1))
            defined.append(quotedTable(column));
        if (auto done = (*rows)->execute(u"CREATE TABLE %1 (%2)"_s.arg(quotedTable(table), defined.join(u", "))); !done)
            return done;
        m_columns.insert(table, named);
        m_usualRoots.insert(tables.value(1).toLongLong(), table);
    }
    m_rows = *std::move(rows);
    sqlite3_limit(m_rows->handle(), SQLITE_LIMIT_SQL_LENGTH, longestStatement);
    return {};
}

Result<void> RecoveredRows::recover(const QString &copyPath, const QString &path)
{
    QProcess program;
    program.setStandardInputFile(QProcess::nullDevice());
    program.setStandardErrorFile(QProcess::nullDevice());
    program.start(u"sqlite3"_s, {u"-batch"_s, u"-safe"_s, u"-init"_s, QProcess::nullDevice(), copyPath, u".recover"_s});
    if (!program.waitForStarted())
        return failureOf(ErrorCode::NotFound, StoreText::tr("The program sqlite3 is needed to rescue %1; install it and try again."), path);
    QElapsedTimer time;
    time.start();
    QByteArray pending;
    if (auto done = m_rows->execute(u"BEGIN"_s); !done)
        return done;
    while (program.state() != QProcess::NotRunning || program.canReadLine() || program.bytesAvailable() > 0) {
        if (time.elapsed() > longestWait || pending.size() > longestStatement) {
            program.kill();
            program.waitForFinished();
            return failureOf(ErrorCode::Damaged, StoreText::tr("Rescuing %1 takes too long; open a backup of it."), path);
        }
        if (!program.canReadLine() && program.state() != QProcess::NotRunning) {
            program.waitForReadyRead(1000);
            continue;
        }
        pending += program.readLine();
        if (pending.endsWith(";\n") && sqlite3_complete(pending.constData())) {
            take(pending);
            pending.clear();
        }
    }
    return m_rows->execute(u"COMMIT"_s);
}

/// Only rows, and the table of lost ones, are taken over; all else that a damaged file says could be hostile.
void RecoveredRows::take(const QByteArray &statement)
{
    static const QRegularExpression row(u"^INSERT OR IGNORE INTO ['\"`]?(\\w+)['\"`]?\\("_s);
    static const QRegularExpression lost(u"^CREATE TABLE lost_and_found\\(rootpgno INTEGER, pgno INTEGER, nfield INTEGER, id INTEGER((, c\\d+)*)\\);$"_s);
    if (statement.startsWith("CREATE TABLE lost_and_found(")) {
        const auto match = lost.match(QString::fromUtf8(statement).trimmed());
        if (match.hasMatch() && m_rows->execute(QString::fromUtf8(statement)))
            m_lostColumns = int(match.captured(1).count(u','));
        return;
    }
    if (!statement.startsWith("INSERT "))
        return;
    const auto match = row.match(QString::fromUtf8(statement.left(200)));
    const bool known = match.hasMatch() ? m_columns.contains(match.captured(1))
                                        : m_lostColumns >= 0 && statement.startsWith("INSERT INTO lost_and_found VALUES(");
    if (!known || sqlite3_exec(m_rows->handle(), statement.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        ++m_foreignRows;
}

/// Where only the beginning of the file is gone, the rows of its schema are among the lost ones.
Result<QHash<qint64, QString>> RecoveredRows::rootsInLostRows()
{
    QHash<qint64, QString> roots;
    if (m_lostColumns < schemaColumns)
        return roots;
    Statement schema(*m_rows, u"SELECT c1, c3 FROM %1 WHERE nfield = 5 AND c0 = 'table' AND c1 = c2 AND typeof(c3) = 'integer'"_s.arg(lostTable));
    if (auto done = schema.run(); !done)
        return done.error();
    while (schema.next())
        roots.insert(schema.value(1).toLongLong(), schema.value(0).toString());
    return roots;
}

Result<void> RecoveredRows::placeLostRows()
{
    if (m_lostColumns < 1)
        return {};
    const auto roots = rootsInLostRows();
    if (!roots)
        return roots.error();
    const auto places = m_rows->column(u"SELECT DISTINCT rootpgno FROM %1 WHERE coalesce(c0, '') NOT IN ('table', 'index')"_s.arg(lostTable));
    if (!places)
        return places.error();
    int unknown = 0;
    for (const QVariant &found : *places) {
        const qint64 root = found.toLongLong();
        const QString table = m_columns.contains(roots->value(root)) ? roots->value(root) : tableByContent(root);
        if (table.isEmpty())
            ++unknown;
        else if (auto done = place(root, table); !done)
            return done;
    }
    if (unknown > 0)
        m_lost.append(StoreText::tr("Parts of the file whose table cannot be told were left out: %1.").arg(unknown));
    return {};
}

QString RecoveredRows::names(const QString &table, int count) const
{
    QStringList quotedNames;
    for (const QString &name : m_columns.value(table).mid(0, count))
        quotedNames.append(quotedTable(name));
    return quotedNames.join(u", ");
}

/// The only type of record that all rows of that place can be; where several can, the one that begins there in most files.
QString RecoveredRows::tableByContent(qint64 root)
{
    const auto fields = m_rows->value(u"SELECT max(nfield) FROM %1 WHERE rootpgno = %2 AND id IS NOT NULL"_s.arg(lostTable).arg(root));
    if (!fields || fields->isNull())
        return {};
    QStringList fitting;
    forEachRecordType([&]<typename R>() {
        const QString table = QString::fromLatin1(Record<R>::table);
        const QStringList columns = m_columns.value(table);
        if (columns.size() != fields->toInt())
            return;
        QStringList cells;
        for (const char *name : fieldNames<R>)
            cells.append(u"c%1"_s.arg(columns.indexOf(QLatin1StringView(name))));
        if (fittingRows<R>(*m_rows, root, cells.join(u", ")) > 0)
            fitting.append(table);
    });
    if (fitting.size() == 1)
        return fitting.first();
    return fitting.contains(m_usualRoots.value(root)) ? m_usualRoots.value(root) : QString();
}

Result<void> RecoveredRows::place(qint64 root, const QString &table)
{
    const int count = std::min(int(m_columns.value(table).size()), m_lostColumns);
    QStringList cells;
    for (int i = 0; i < count; ++i)
        cells.append(u"c%1"_s.arg(i));
    // A record's id is the number of its row, not a cell of it.
    if (table != u"meta" && table != u"journal_row")
        cells.first() = u"id"_s;
    return m_rows->execute(u"INSERT OR IGNORE INTO %1 (%2) SELECT %3 FROM %4 WHERE rootpgno = %5"_s
                               .arg(quotedTable(table), names(table, count), cells.join(u", "), lostTable)
                               .arg(root));
}

} // namespace Plimsoll
