// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include "store/connection.h"
#include "store/preflight.h"
#include "store/statement.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QByteArray readBuiltInFile(const QString &path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

Migrations readBuiltIn()
{
    std::vector<Migration> steps;
    const QDir folder(u":/plimsoll/schema"_s);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        Q_ASSERT(name.left(4).toInt() == int(steps.size()) + 1);
        const QString stem = folder.filePath(name.chopped(4));
        steps.push_back({name.left(4).toInt(), QString::fromUtf8(readBuiltInFile(folder.filePath(name))),
                         readBuiltInFile(stem + u".fingerprint").trimmed()});
    }
    return Migrations(std::move(steps), 6, QString::fromUtf8(readBuiltInFile(folder.filePath(u"whole.schema"_s))));
}

} // namespace

Migrations::Migrations(std::vector<Migration> steps, int readableSince, QString whole)
    : m_steps(std::move(steps)), m_readableSince(readableSince), m_whole(std::move(whole))
{
}

const Migrations &Migrations::builtIn()
{
    static const Migrations migrations = readBuiltIn();
    return migrations;
}

Result<void> Migrations::run(Connection &connection, int from) const
{
    for (const Migration &step : m_steps) {
        if (step.version <= from)
            continue;
        if (auto done = connection.execute(step.script); !done)
            return done;
    }
    return markNewest(connection);
}

Result<void> Migrations::markNewest(Connection &connection) const
{
    return connection.execute(u"PRAGMA application_id=%1; PRAGMA user_version=%2"_s.arg(planApplicationId).arg(newestVersion()));
}

/// Each column that a script adds has SQLite read all of the schema anew: together they take eight times as long as the schema at once.
Result<QByteArray> Migrations::emptyFile() const
{
    auto scratch = Connection::open({}, ConnectionMode::Scratch);
    if (!scratch)
        return scratch.error();
    if (!m_whole.isEmpty() && (*scratch)->execute(u"BEGIN;\n"_s + m_whole + u"COMMIT"_s) && markNewest(**scratch)) {
        const auto made = schemaFingerprint(**scratch);
        const auto wanted = fingerprint(newestVersion());
        if (made && wanted && *made == *wanted)
            return (*scratch)->pages();
    }
    scratch = Connection::open({}, ConnectionMode::Scratch);
    if (!scratch)
        return scratch.error();
    if (auto done = run(**scratch, 0); !done)
        return done.error();
    return (*scratch)->pages();
}

Result<QString> Migrations::computedWhole() const
{
    auto scratch = Connection::open({}, ConnectionMode::Scratch);
    if (!scratch)
        return scratch.error();
    if (auto done = run(**scratch, 0); !done)
        return done.error();
    const auto statements = (*scratch)->column(u"SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid"_s);
    if (!statements)
        return statements.error();
    QString whole;
    for (const QVariant &statement : *statements)
        whole += statement.toString() + u";\n"_s;
    return whole;
}

Result<QByteArray> Migrations::fingerprint(int version) const
{
    const QByteArray &known = m_steps[size_t(version) - 1].fingerprint;
    return known.isEmpty() ? computedFingerprint(version) : Result<QByteArray>(known);
}

Result<QByteArray> Migrations::computedFingerprint(int version) const
{
    auto scratch = Connection::open({}, ConnectionMode::Scratch);
    if (!scratch)
        return scratch.error();
    const Migrations until({m_steps.begin(), m_steps.begin() + version}, m_readableSince);
    if (auto done = until.run(**scratch, 0); !done)
        return done.error();
    return schemaFingerprint(**scratch);
}

Result<QByteArray> schemaFingerprint(Connection &connection)
{
    Statement statement(connection, u"SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema ORDER BY type, name"_s);
    if (auto done = statement.run(); !done)
        return done.error();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (statement.next()) {
        for (int column = 0; column < 4; ++column) {
            const QByteArray text = statement.text(column);
            hash.addData(QByteArray(QByteArray::number(text.size()) + ":"));
            hash.addData(text);
        }
    }
    if (auto done = statement.finish(); !done)
        return done.error();
    return hash.result().toHex();
}

Result<bool> hasPlainSchema(Connection &connection)
{
    const auto odd = connection.value(
        u"SELECT count(*) FROM sqlite_schema WHERE type NOT IN ('table', 'index') OR sql LIKE 'CREATE VIRTUAL%' OR rootpage < 2"_s);
    if (!odd)
        return odd.error();
    if (odd->toInt() > 0)
        return false;
    const auto computed = connection.value(
        u"SELECT count(*) FROM sqlite_schema AS s, pragma_table_xinfo(s.name) AS c WHERE s.type = 'table' AND c.hidden <> 0"_s);
    return computed ? Result<bool>(computed->toInt() == 0) : Result<bool>(computed.error());
}

} // namespace Plimsoll
