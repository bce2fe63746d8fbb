// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/plancopy.h"

#include "domain/clock.h"
#include "store/connection.h"
#include "store/fileidentity.h"
#include "store/meta.h"
#include "store/migrations.h"
#include "store/recordtables.h"
#include "store/statement.h"
#include "store/storetext.h"
#include "store/tabledigest.h"
#include "store/transaction.h"

#include <QFile>
#include <QFileInfo>
#include <QMutex>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// A file that gets its final name when it is whole; removed otherwise.
class PartFile
{
public:
    explicit PartFile(const QString &target) : m_target(target), m_part(target + u".%1.part"_s.arg(::getpid())) { discard(); }
    ~PartFile() { discard(); }
    PartFile(const PartFile &) = delete;
    PartFile &operator=(const PartFile &) = delete;

    [[nodiscard]] const QString &path() const { return m_part; }

    Result<void> finish(bool replace)
    {
        const QFileInfo target(m_target);
        if (!syncToDisk(m_part))
            return failure();
        if (!renameFile(m_part, m_target, replace)) {
            if (!replace && identityOf(m_target)) {
                return Error{ErrorCode::Conflict,
                             StoreText::tr("There is a file %1 already; choose another name.").arg(target.fileName()), m_target};
            }
            return failure();
        }
        return syncToDisk(target.path()) ? Result<void>() : Result<void>(failure());
    }

    [[nodiscard]] Error failure() const
    {
        return {ErrorCode::Io,
                StoreText::tr("%1 could not be written to its folder; check that it exists, that you may write there and that there is "
                              "room.").arg(QFileInfo(m_target).fileName()),
                m_target};
    }

private:
    void discard() const
    {
        QFile::remove(m_part);
        QFile::remove(m_part + "-journal"_L1);
    }
    QString m_target;
    QString m_part;
};

Result<void> requireSound(Connection &connection)
{
    const auto violation = connection.value(u"PRAGMA foreign_key_check"_s);
    if (!violation)
        return violation.error();
    if (!violation->isNull()) {
        return Error{ErrorCode::InvalidInput,
                     StoreText::tr("A record in table \"%1\" refers to one that does not exist; the plan was not written.")
                         .arg(violation->toString()),
                     connection.path()};
    }
    return {};
}

bool writeNewFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite | QIODevice::NewOnly) && file.write(bytes) == bytes.size() && file.flush() && file.seek(0)
        && file.readAll() == bytes;
}

Result<void> fill(Connection &connection, const Plan &plan, const Clock &clock)
{
    const std::pair<const char *, QString> entries[] = {
        {MetaKey::planId, plan.planId.toString(QUuid::WithoutBraces)},
        {MetaKey::readableSince, QString::number(Migrations::builtIn().readableSince())},
        {MetaKey::appVersion, QStringLiteral(PLIMSOLL_VERSION)},
        {MetaKey::created, FieldCodec<QDateTime>::toStored(clock.now()).toString()},
    };
    for (const auto &[key, value] : entries) {
        if (auto done = setMetaValue(connection, key, value); !done)
            return done;
    }
    RecordTables tables(connection);
    if (auto done = tables.insertAll(plan); !done)
        return done;
    return requireSound(connection);
}

template<typename Function>
Result<void> inTransaction(Connection &connection, Function &&function)
{
    Transaction transaction(connection, Transaction::Kind::Writing);
    if (!transaction.begun())
        return transaction.begun();
    if (Result<void> done = function(); !done)
        return done;
    return transaction.commit();
}

Result<void> vacuumInto(Connection &source, const QString &path)
{
    Statement statement(source, u"VACUUM INTO ?"_s);
    statement.bind(0, path);
    return statement.run();
}

Result<void> finishCopy(const QString &path, CopyHistory history)
{
    auto copy = Connection::open(path, ConnectionMode::Build);
    if (!copy)
        return copy.error();
    if (history == CopyHistory::Drop) {
        auto done = inTransaction(**copy, [&] { return (*copy)->execute(u"DELETE FROM journal_row; DELETE FROM journal"_s); });
        if (done)
            done = (*copy)->execute(u"VACUUM"_s);
        if (!done)
            return done;
    }
    if (auto done = inTransaction(**copy, [&] { return updateDigests(**copy); }); !done)
        return done;
    const auto check = (*copy)->value(u"PRAGMA quick_check(1)"_s);
    if (!check)
        return check.error();
    if (check->toString() != u"ok") {
        return Error{ErrorCode::Damaged,
                     StoreText::tr("The copy %1 did not pass its check, so it was thrown away; verify the plan.").arg(QFileInfo(path).fileName()),
                     path};
    }
    return {};
}

} // namespace

Result<QByteArray> emptyPlanFile()
{
    static QMutex guard;
    static QByteArray bytes;
    const QMutexLocker lock(&guard);
    if (bytes.isEmpty()) {
        auto made = Migrations::builtIn().emptyFile();
        if (!made)
            return made;
        bytes = *std::move(made);
    }
    return bytes;
}

Result<void> writeNewPlanFile(const QString &path, const Plan &plan, const Clock &clock)
{
    PartFile part(path);
    if (identityOf(path)) {
        return Error{ErrorCode::Conflict,
                     StoreText::tr("There is a file %1 already; choose another name.").arg(QFileInfo(path).fileName()), path};
    }
    {
        const Result<QByteArray> empty = emptyPlanFile();
        if (!empty)
            return empty.error();
        if (!writeNewFile(part.path(), *empty))
            return part.failure();
        auto connection = Connection::open(part.path(), ConnectionMode::Build);
        if (!connection)
            return part.failure();
        if (auto done = inTransaction(**connection, [&] { return fill(**connection, plan, clock); }); !done)
            return Error{done.error().code, done.error().text, path};
        if (auto done = inTransaction(**connection, [&] { return updateDigests(**connection); }); !done)
            return Error{done.error().code, done.error().text, path};
    }
    return part.finish(false);
}

Result<void> copyPlanFile(Connection &source, const QString &path, CopyHistory history, bool replace)
{
    PartFile part(path);
    const auto vouched = hasDigests(source);
    if (!vouched)
        return vouched.error();
    if (*vouched && history == CopyHistory::Keep) {
        // Checked when it was opened, and not changed since: a copy of its pages is as good, at a tenth of the time.
        const auto pages = source.pages();
        if (!pages)
            return pages.error();
        return writeNewFile(part.path(), *pages) ? part.finish(replace) : Result<void>(part.failure());
    }
    if (auto done = vacuumInto(source, part.path()); !done)
        return done;
    if (auto done = finishCopy(part.path(), history); !done)
        return done;
    return part.finish(replace);
}

} // namespace Plimsoll
