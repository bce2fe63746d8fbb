// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/planmigration.h"

#include "domain/clock.h"
#include "domain/plan.h"
#include "store/meta.h"
#include "store/migrations.h"
#include "store/planfile.h"
#include "store/storetext.h"
#include "store/transaction.h"

#include <QFileInfo>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

Result<void> runScripts(Connection &connection, int from, const Migrations &migrations)
{
    if (auto done = migrations.run(connection, from); !done)
        return done;
    const auto found = schemaFingerprint(connection);
    const auto wanted = migrations.fingerprint(migrations.newestVersion());
    if (!found || !wanted)
        return !found ? found.error() : wanted.error();
    const auto violation = connection.value(u"PRAGMA foreign_key_check"_s);
    if (!violation)
        return violation.error();
    if (*found == *wanted && violation->isNull())
        return {};
    return Error{ErrorCode::Damaged,
                 StoreText::tr("%1 could not be brought to this version of Plimsoll; it is left as it was.")
                     .arg(QFileInfo(connection.path()).fileName()),
                 connection.path()};
}

Result<void> noteMigration(PlanFile &file, const Migrations &migrations, const Clock &clock, const QString &author)
{
    Connection &connection = file.connection();
    if (auto done = setMetaValue(connection, MetaKey::readableSince, QString::number(migrations.readableSince())); !done)
        return done;
    if (auto done = setMetaValue(connection, MetaKey::appVersion, QStringLiteral(PLIMSOLL_VERSION)); !done)
        return done;
    const auto head = file.journal().readHead();
    if (!head)
        return head.error();
    JournalEntry entry;
    entry.time = clock.now();
    entry.author = author;
    entry.label = StoreText::tr("Bring the file to a newer version");
    entry.kind = JournalKind::Barrier;
    if (const auto appended = file.journal().append(journalStep(*head, entry, {})); !appended)
        return appended.error();
    const auto plan = file.tables().load();
    return plan ? Result<void>() : Result<void>(plan.error());
}

Result<void> migrateInTransaction(PlanFile &file, int from, const Migrations &migrations, const Clock &clock, const QString &author)
{
    Transaction transaction(file.connection(), Transaction::Kind::Writing);
    if (!transaction.begun())
        return transaction.begun();
    if (auto done = file.checkUnchanged(); !done)
        return done;
    if (auto done = runScripts(file.connection(), from, migrations); !done)
        return done;
    if (auto done = noteMigration(file, migrations, clock, author); !done)
        return done;
    return transaction.commit();
}

} // namespace

Result<void> migratePlanFile(PlanFile &file, int from, const Migrations &migrations, const Clock &clock, const QString &author)
{
    // A script may make a table anew, to which others refer; the setting can only change between transactions.
    if (auto done = file.connection().execute(u"PRAGMA foreign_keys=OFF"_s); !done)
        return done;
    auto done = migrateInTransaction(file, from, migrations, clock, author);
    if (auto back = file.connection().execute(u"PRAGMA foreign_keys=ON"_s); !back)
        return back;
    file.noteSchemaChanged();
    if (done)
        file.noteWritten();
    return done;
}

Result<std::unique_ptr<Connection>> migratedInMemory(Connection &source, int from, const Migrations &migrations)
{
    auto memory = Connection::open(source.path(), ConnectionMode::Scratch);
    if (!memory)
        return memory;
    sqlite3_backup *copying = sqlite3_backup_init((*memory)->handle(), "main", source.handle(), "main");
    if (copying) {
        sqlite3_backup_step(copying, -1);
        sqlite3_backup_finish(copying);
    }
    if (sqlite3_errcode((*memory)->handle()) != SQLITE_OK)
        return (*memory)->lastError();
    Transaction transaction(**memory, Transaction::Kind::Writing);
    if (!transaction.begun())
        return transaction.begun().error();
    if (auto done = runScripts(**memory, from, migrations); !done)
        return done.error();
    if (auto done = transaction.commit(); !done)
        return done.error();
    return memory;
}

} // namespace Plimsoll
