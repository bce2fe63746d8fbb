// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/hostilefixtures.h"
#include "store/rawsqlite.h"

#include <QDir>
#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

const QString openBackup = u"open a backup"_s;
const QByteArray journalMagic("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);

std::function<void(const QString &)> sqlUnchecked(const QByteArray &script)
{
    return [=](const QString &path) {
        RawSqlite opened(path);
        if (!opened.run("PRAGMA ignore_check_constraints=ON; PRAGMA foreign_keys=OFF;" + script))
            qFatal("%s: %s", script.left(200).constData(), opened.message());
    };
}

QString canary(const QString &path)
{
    return QFileInfo(path).path() + u"/canary.txt";
}

QByteArray bigEndian(quint32 value)
{
    QByteArray bytes(4, '\0');
    for (int i = 0; i < 4; ++i)
        bytes[i] = char(value >> (24 - 8 * i));
    return bytes;
}

/// A journal that names the file as its super-journal, as SQLite would believe it.
QByteArray superJournal(const QString &victim, const QByteArray &header)
{
    const QByteArray name = QFile::encodeName(victim);
    quint32 sum = 0;
    for (const char c : name)
        sum += quint32(c);
    return header + bigEndian(0) + name + bigEndian(quint32(name.size())) + bigEndian(sum) + journalMagic;
}

QByteArray journalHeader(quint32 records, const QString &path = {})
{
    const auto pages = quint32(QFileInfo(path).size() / 4096);
    const QByteArray header = journalMagic + bigEndian(records) + bigEndian(1) + bigEndian(pages) + bigEndian(512) + bigEndian(4096);
    return header.leftJustified(512, '\0');
}

std::function<void(const QString &)> beside(const char *ending, const QByteArray &bytes)
{
    return [=](const QString &path) { writeBytes(path + QLatin1StringView(ending), bytes); };
}

QString lockName(const QString &path)
{
    return QFileInfo(path).path() + u"/.~lock." + QFileInfo(path).fileName() + u'#';
}

/// Overwrites bytes of the page on which that table begins.
std::function<void(const QString &)> patchRoot(const QByteArray &table, int at, const QByteArray &bytes)
{
    return [=](const QString &path) {
        qint64 root = 0;
        {
            RawSqlite opened(path);
            root = opened.value("SELECT rootpage FROM sqlite_schema WHERE name = '" + table + "'").toLongLong();
        }
        QByteArray content = bytesOf(path);
        content.replace((root - 1) * 4096 + at, bytes.size(), bytes);
        writeBytes(path, content);
    };
}

/// A page that is its own child.
void makeLoop(const QString &path)
{
    RawSqlite opened(path);
    const qint64 root = opened.value("SELECT rootpage FROM sqlite_schema WHERE name = 'milestone'").toLongLong();
    const QByteArray self = bigEndian(quint32(root));
    patchRoot("milestone", 0, QByteArray("\x05\0\0\0\0\x10\0\0", 8) + self)(path);
}

} // namespace

std::vector<HostileFixture> hostileContents()
{
    return {
        {"text of 60 MB", sqlUnchecked("INSERT INTO meta VALUES ('big', printf('%.*c', 60000000, 'x'))"), ErrorCode::Damaged, isDamaged},
        {"text of 60 million nothings", sqlUnchecked("INSERT INTO meta VALUES ('big', cast(zeroblob(60000000) AS TEXT))"), std::nullopt, {}},
        {"text of 150 MB", sqlUnchecked("INSERT INTO meta VALUES ('big', cast(zeroblob(150000000) AS TEXT))"), ErrorCode::Damaged, isDamaged},
        {"note of 150 MB", sqlUnchecked("UPDATE milestone SET note = cast(zeroblob(150000000) AS TEXT) WHERE id = (SELECT min(id) FROM milestone)"),
         ErrorCode::Damaged, isDamaged},
        {"empty name", sqlUnchecked("UPDATE skill SET name = ''"), ErrorCode::Damaged, isDamaged},
        {"date out of range", sqlUnchecked("UPDATE milestone SET pinned = '9999-12-31'"), ErrorCode::Damaged, isDamaged},
        {"date that does not exist", sqlUnchecked("UPDATE milestone SET pinned = '2026-19-39'"), ErrorCode::Damaged, openBackup},
        {"hour that does not exist", sqlUnchecked("UPDATE milestone SET deadline_time = '29:59'"), ErrorCode::Damaged, openBackup},
        {"id below 1", sqlUnchecked("INSERT INTO skill (id, name) VALUES (-4, 'x')"), ErrorCode::Damaged, isDamaged},
        {"kind that does not exist", sqlUnchecked("UPDATE milestone SET kind = 'party'"), ErrorCode::Damaged, isDamaged},
        {"second settings", sqlUnchecked("INSERT INTO plan_settings SELECT 2, title, time_zone, calendar, first_day_of_week, note, uses_proficiency FROM plan_settings"),
         ErrorCode::Damaged, isDamaged},
        {"reference that leads nowhere", sqlUnchecked("UPDATE milestone SET release = 424242"), ErrorCode::Damaged, u"refers to one that is not there"_s},
        {"owner list of a million", sqlUnchecked("UPDATE milestone SET owners = printf('%.*c', 2000000, '1')"), ErrorCode::Damaged, isDamaged},
        {"plan without identity", sqlUnchecked("DELETE FROM meta WHERE key = 'plan_id'"), ErrorCode::Damaged, u"which plan it is"_s},
        {"identity that is none", sqlUnchecked("UPDATE meta SET value = '../../etc' WHERE key = 'plan_id'"), ErrorCode::Damaged, u"which plan it is"_s},
        {"page that is its own child", makeLoop, ErrorCode::Damaged, isDamaged},
        {"page of no kind", patchRoot("milestone", 0, "\x77"), ErrorCode::Damaged, isDamaged},
        {"more cells than fit", patchRoot("milestone", 3, "\xff\xff"), ErrorCode::Damaged, isDamaged},
        {"cell beyond the page", patchRoot("skill", 8, "\xff\xff"), ErrorCode::Damaged, isDamaged},
        {"free list that is a loop",
         [](const QString &path) {
             QByteArray content = bytesOf(path);
             content.replace(32, 8, QByteArray(bigEndian(5) + bigEndian(1000)));
             writeBytes(path, content);
         },
         ErrorCode::Damaged, isDamaged},
    };
}

std::vector<HostileFixture> hostileSidecars()
{
    const QString other = u"could make other files be changed"_s;
    const auto hostile = ErrorCode::HostileSidecar;
    return {
        {"super-journal that names another file",
         [](const QString &path) { writeBytes(path + "-journal"_L1, superJournal(canary(path), journalHeader(0))); }, hostile, other},
        {"super-journal without a header",
         [](const QString &path) { writeBytes(path + "-journal"_L1, superJournal(canary(path), QByteArray(512, '\0'))); }, hostile, other},
        {"only the end of a super-journal", beside("-journal", journalMagic), hostile, other},
        {"journal that leads to another file", [](const QString &path) { QFile::link(canary(path), path + "-journal"_L1); }, hostile, other},
        {"journal that is another file",
         [](const QString &path) { ::link(QFile::encodeName(canary(path)).constData(), QFile::encodeName(path + "-journal"_L1).constData()); },
         hostile, other},
        {"journal that is a folder", [](const QString &path) { QDir().mkdir(path + "-journal"_L1); }, hostile, other},
        {"journal that is a pipe",
         [](const QString &path) { ::mkfifo(QFile::encodeName(path + "-journal"_L1).constData(), 0600); }, hostile, other},
        {"write-ahead log", beside("-wal", QByteArray(4096, 'w')), hostile, u"-wal"_s},
        {"empty write-ahead log", beside("-wal", {}), hostile, u"-wal"_s},
        {"write-ahead log that leads to another file", [](const QString &path) { QFile::link(canary(path), path + "-wal"_L1); }, hostile,
         u"-wal"_s},
        {"file in write-ahead mode",
         [](const QString &path) {
             RawSqlite opened(path);
             opened.run("PRAGMA journal_mode=WAL");
         },
         hostile, u"-wal"_s},
        {"lock that leads to another file", [](const QString &path) { QFile::link(canary(path), lockName(path)); }, hostile, other},
        {"lock that is a folder", [](const QString &path) { QDir().mkdir(lockName(path)); }, hostile, other},
        {"lock of a megabyte", [](const QString &path) { writeBytes(lockName(path), QByteArray(1024 * 1024, '1')); }, hostile, other},
        {"journal that is no journal", beside("-journal", QByteArray(3000, 'j')), std::nullopt, {}, true},
        {"journal that promises more than it holds", [](const QString &path) { writeBytes(path + "-journal"_L1, journalHeader(1'000'000, path)); }, std::nullopt, {}, true},
        {"journal of pages that do not exist",
         [](const QString &path) {
             writeBytes(path + "-journal"_L1, journalHeader(2, path) + bigEndian(0x7fffffff) + QByteArray(4096, 'p') + bigEndian(1));
         },
         std::nullopt, {}, true},
        {"journal that brings a page of no kind",
         [](const QString &path) {
             // SQLite's own sum: the nonce and every 200th byte from the end of the page on.
             const QByteArray page(4096, 'p');
             quint32 sum = 1;
             for (int i = 4096 - 200; i > 0; i -= 200)
                 sum += quint8(page.at(i));
             writeBytes(path + "-journal"_L1, journalHeader(1, path) + bigEndian(2) + page + bigEndian(sum));
         },
         ErrorCode::Damaged, isDamaged, true},
    };
}

} // namespace Plimsoll
