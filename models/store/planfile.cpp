// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/planfile.h"

#include "domain/allrecords.h"
#include "domain/recordrules.h"
#include "store/planfileopening.h"
#include "store/storetext.h"
#include "store/tabledigest.h"
#include "store/transaction.h"

#include <QFileInfo>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

bool followsRules(const Plan &plan)
{
    bool sound = true;
    forEachRecordType([&]<typename R>() {
        for (const R &record : plan.table<R>())
            sound = sound && !brokenRule(plan, record);
    });
    return sound;
}

} // namespace

PlanFile::~PlanFile()
{
    if (m_connection && m_access == Access::ReadWrite && checkInPlace()) {
        if (m_written)
            writeDigests();
        (void)m_connection->execute(u"PRAGMA journal_mode=DELETE"_s);
    }
    dropConnection();
}

void PlanFile::useConnection(std::unique_ptr<Connection> connection)
{
    dropConnection();
    m_connection = std::move(connection);
    m_tables = std::make_unique<RecordTables>(*m_connection);
    m_journal = std::make_unique<Journal>(*m_connection);
    m_dataVersion = std::make_unique<Statement>(*m_connection, u"PRAGMA data_version"_s);
    const auto note = [](void *changed, int, const char *, const char *table, sqlite3_int64) {
        auto &tables = *static_cast<QSet<QByteArray> *>(changed);
        if (!tables.contains(QByteArray::fromRawData(table, qsizetype(qstrlen(table)))))
            tables.insert(QByteArray(table));
    };
    sqlite3_update_hook(m_connection->handle(), note, &m_changedTables);
}

void PlanFile::dropConnection()
{
    m_dataVersion.reset();
    m_journal.reset();
    m_tables.reset();
    m_connection.reset();
}

Result<void> PlanFile::usable() const
{
    if (m_connection)
        return {};
    return Error{ErrorCode::Io,
                 StoreText::tr("%1 cannot be used any more after an error of its disk; save a copy elsewhere and open that.")
                     .arg(QFileInfo(m_path).fileName()),
                 m_path};
}

Result<void> PlanFile::checkRules(const Plan &plan)
{
    if (m_rowsChecked || followsRules(plan))
        return {};
    auto done = quickCheck(*m_connection);
    m_rowsChecked = done.hasValue();
    return done;
}

Result<void> PlanFile::checkInPlace() const
{
    const auto now = identityOf(m_path);
    const QString name = QFileInfo(m_path).fileName();
    if (!now) {
        return Error{ErrorCode::ForeignChange,
                     StoreText::tr("%1 was removed or renamed by another program; save a copy to keep this plan.").arg(name), m_path};
    }
    if (!now->sameFile(m_identity)) {
        return Error{ErrorCode::ForeignChange,
                     StoreText::tr("%1 was replaced by another program; save a copy to keep this plan, or open the file again.").arg(name),
                     m_path};
    }
    return {};
}

Result<void> PlanFile::checkUnchanged()
{
    if (auto done = m_dataVersion->run(); !done)
        return done;
    const qint64 version = m_dataVersion->next() ? m_dataVersion->value(0).toLongLong() : -1;
    if (auto done = m_dataVersion->finish(); !done)
        return done;
    if (version != m_knownVersion)
        return changedByOthers();
    const auto now = identityOf(m_path);
    if (!now || !now->sameFile(m_identity) || now->modified == m_knownTime)
        return {};
    if (auto done = checkSameSteps(); !done)
        return done;
    m_knownTime = now->modified;
    return {};
}

Error PlanFile::changedByOthers() const
{
    return {ErrorCode::ForeignChange,
            StoreText::tr("%1 was changed by another program; nothing was written, read it again or save a copy of this plan.")
                .arg(QFileInfo(m_path).fileName()),
            m_path};
}

/// Whether the file ends with the step that we know, as read by a connection that remembers no pages.
Result<void> PlanFile::checkSameSteps()
{
    const auto known = m_journal->readHead();
    if (!known)
        return known.error();
    auto fresh = Connection::open(m_path, ConnectionMode::ReadOnly);
    if (!fresh)
        return fresh.error();
    const auto found = Journal(**fresh).readHead();
    if (!found)
        return found.error();
    return *found == *known ? Result<void>() : Result<void>(changedByOthers());
}

void PlanFile::noteWritten()
{
    m_written = true;
    noteTime();
}

void PlanFile::noteTime()
{
    if (const auto now = identityOf(m_path); now && now->sameFile(m_identity))
        m_knownTime = now->modified;
}

Result<void> PlanFile::noteVersion()
{
    if (auto done = m_dataVersion->run(); !done)
        return done;
    if (m_dataVersion->next())
        m_knownVersion = m_dataVersion->value(0).toLongLong();
    noteTime();
    return m_dataVersion->finish();
}

Result<void> PlanFile::reopen()
{
    dropConnection();
    m_digestsHold = false;
    if (auto done = checkInPlace(); !done)
        return done;
    auto connection = Connection::open(m_path, ConnectionMode::ReadWrite);
    if (!connection)
        return connection.error();
    useConnection(*std::move(connection));
    auto done = m_connection->execute(u"PRAGMA journal_mode=TRUNCATE"_s);
    if (done)
        done = noteVersion();
    if (!done)
        dropConnection();
    return done;
}

void PlanFile::writeDigests()
{
    Transaction transaction(*m_connection, Transaction::Kind::Writing);
    if (!transaction.begun() || !checkUnchanged())
        return;
    if (updateDigests(*m_connection, [this](const QString &table) { return holdsDigestOf(table); }))
        (void)transaction.commit();
}

bool PlanFile::holdsDigestOf(const QString &table) const
{
    const bool isTold = table != "meta"_L1 && table != "journal_row"_L1;
    return m_digestsHold && isTold && !m_changedTables.contains(table.toLatin1());
}

} // namespace Plimsoll
