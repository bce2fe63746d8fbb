// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/hostilefixtures.h"
#include "store/rawsqlite.h"

#include <QDir>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

const QString notAPlan = u"is not a Plimsoll plan"_s;

/// Writes the bytes over those at that place.
std::function<void(const QString &)> patch(qint64 at, const QByteArray &bytes)
{
    return [=](const QString &path) {
        QByteArray content = bytesOf(path);
        content.replace(at, bytes.size(), bytes);
        writeBytes(path, content);
    };
}

std::function<void(const QString &)> content(const QByteArray &bytes)
{
    return [=](const QString &path) { writeBytes(path, bytes); };
}

/// A database of another making that claims to be a plan.
std::function<void(const QString &)> database(const QByteArray &script)
{
    return [=](const QString &path) {
        QFile::remove(path);
        RawSqlite made(path);
        if (!made.run(script + "; PRAGMA application_id=0x504C494D; PRAGMA user_version=1; CREATE TABLE team (id INTEGER PRIMARY KEY, name)"))
            qFatal("%s", made.message());
    };
}

std::function<void(const QString &)> sql(const QByteArray &script)
{
    return [=](const QString &path) {
        RawSqlite opened(path);
        if (!opened.run(script))
            qFatal("%s: %s", script.constData(), opened.message());
    };
}

QByteArray number(quint32 value)
{
    QByteArray bytes(4, '\0');
    for (int i = 0; i < 4; ++i)
        bytes[i] = char(value >> (24 - 8 * i));
    return bytes;
}

} // namespace

std::vector<HostileFixture> hostileHeaders()
{
    const QByteArray magic("SQLite format 3\0", 16);
    return {
        {"empty file", content({}), ErrorCode::NotAPlan, notAPlan},
        {"one byte", content("S"), ErrorCode::NotAPlan, notAPlan},
        {"only the magic", content(magic), ErrorCode::Damaged, isDamaged},
        {"99 bytes", [](const QString &path) { writeBytes(path, bytesOf(path).left(99)); }, ErrorCode::Damaged, isDamaged},
        {"only the header", [](const QString &path) { writeBytes(path, bytesOf(path).left(100)); }, ErrorCode::Damaged, isDamaged},
        {"one page", [](const QString &path) { writeBytes(path, bytesOf(path).left(4096)); }, ErrorCode::Damaged, isDamaged},
        {"all zeros", content(QByteArray(20000, '\0')), ErrorCode::Damaged, isDamaged},
        {"text", content(QByteArray("Dear plan, ").repeated(1000)), ErrorCode::NotAPlan, notAPlan},
        {"archive", content("PK\x03\x04" + QByteArray(5000, 'z')), ErrorCode::NotAPlan, notAPlan},
        {"page description", content("%PDF-1.7\n" + QByteArray(5000, 'z')), ErrorCode::NotAPlan, notAPlan},
        {"database of no program", patch(68, number(0)), ErrorCode::NotAPlan, notAPlan},
        {"database of another program", patch(68, number(0x0F055112)), ErrorCode::NotAPlan, notAPlan},
        {"UTF-16", database("PRAGMA encoding='UTF-16le'"), ErrorCode::Damaged, isDamaged},
        {"UTF-16, other end first", database("PRAGMA encoding='UTF-16be'"), ErrorCode::Damaged, isDamaged},
        {"encoding that does not exist", patch(56, number(77)), ErrorCode::Damaged, isDamaged},
        {"pages of 512 bytes", database("PRAGMA page_size=512"), ErrorCode::Damaged, isDamaged},
        {"pages of 64 KiB", database("PRAGMA page_size=65536"), ErrorCode::Damaged, isDamaged},
        {"pages of 3 bytes", patch(16, QByteArray("\0\3", 2)), ErrorCode::Damaged, isDamaged},
        {"reserved bytes", patch(20, QByteArray("\xc8", 1)), ErrorCode::Damaged, isDamaged},
        {"payload fractions", patch(21, "\x01\x02\x03"), ErrorCode::Damaged, isDamaged},
        {"automatic vacuum", database("PRAGMA auto_vacuum=FULL"), ErrorCode::Damaged, isDamaged},
        {"schema format 1", patch(44, number(1)), ErrorCode::Damaged, isDamaged},
        {"schema format 9", patch(44, number(9)), ErrorCode::Damaged, isDamaged},
        {"file format 3", patch(18, "\x03\x03"), ErrorCode::Damaged, isDamaged},
        {"tables of another making", database("SELECT 1"), ErrorCode::ForeignSchema, u"did not make"_s},
        {"version 0", sql("PRAGMA user_version=0"), ErrorCode::ForeignSchema, u"did not make"_s},
        {"version below 0", sql("PRAGMA user_version=-3"), ErrorCode::ForeignSchema, u"did not make"_s},
        {"newer version that we can read", sql("PRAGMA user_version=900"), std::nullopt, {}},
        {"newer version that we cannot read", sql("PRAGMA user_version=900; UPDATE meta SET value='900' WHERE key='readable_since'"),
         ErrorCode::NewerVersion, u"cannot read"_s},
        {"newer version that does not say", sql("PRAGMA user_version=900; DELETE FROM meta WHERE key='readable_since'"),
         ErrorCode::NewerVersion, u"cannot read"_s},
        {"newer version with a trigger",
         sql("PRAGMA user_version=900; CREATE TRIGGER x AFTER UPDATE ON team BEGIN DELETE FROM team; END"), ErrorCode::ForeignSchema,
         u"did not make"_s},
        {"newest version there can be", sql("PRAGMA user_version=2147483647; UPDATE meta SET value='x' WHERE key='readable_since'"),
         ErrorCode::NewerVersion, u"cannot read"_s},
        {"folder",
         [](const QString &path) {
             QFile::remove(path);
             QDir().mkdir(path);
         },
         ErrorCode::NotAPlan, u"not a file"_s},
        {"pipe",
         [](const QString &path) {
             QFile::remove(path);
             ::mkfifo(QFile::encodeName(path).constData(), 0600);
         },
         ErrorCode::NotAPlan, u"not a file"_s},
        {"device",
         [](const QString &path) {
             QFile::remove(path);
             QFile::link(u"/dev/zero"_s, path);
         },
         ErrorCode::NotAPlan, u"not a file"_s},
        {"link that leads nowhere",
         [](const QString &path) {
             QFile::remove(path);
             QFile::link(path + u".gone", path);
         },
         ErrorCode::NotFound, u"no file"_s},
        {"nothing there", [](const QString &path) { QFile::remove(path); }, ErrorCode::NotFound, u"no file"_s},
        {"3 GiB", [](const QString &path) { QFile::resize(path, qint64(3) << 30); }, ErrorCode::NotAPlan, u"2 GiB"_s},
    };
}

} // namespace Plimsoll
