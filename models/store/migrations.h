// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

#include <vector>

namespace Plimsoll {

class Connection;

/// One step of the schema: a script that leads from the version before to this one.
struct Migration {
    int version = 0; ///< From 1 on, without gaps.
    QString script;
    QByteArray fingerprint; ///< Of the schema that it leads to; computed by running the scripts where empty.
};

/// The versions of the schema up to ours. An earlier version of the program can read files of this schema from version readableSince on.
class Migrations
{
public:
    /// `whole` is the newest schema in one script, which spares running all of them for each new file; empty where nobody wrote it down.
    Migrations(std::vector<Migration> steps, int readableSince, QString whole = {});
    /// Those in schema/NNNN_name.sql; NNNN_name.fingerprint beside each spares making its schema whenever a file is opened, and
    /// whole.schema is what all of them lead to.
    static const Migrations &builtIn();

    [[nodiscard]] int newestVersion() const { return int(m_steps.size()); }
    [[nodiscard]] int readableSince() const { return m_readableSince; }

    /// Runs the scripts behind `from` and sets user_version; the caller holds the transaction.
    [[nodiscard]] Result<void> run(Connection &connection, int from) const;

    /// The bytes of a plan file of the newest version that holds no rows; by the whole schema where its fingerprint is that of the newest
    /// version, else by running the scripts.
    [[nodiscard]] Result<QByteArray> emptyFile() const;

    /// The fingerprint of the schema in that version, from 1 to newestVersion().
    [[nodiscard]] Result<QByteArray> fingerprint(int version) const;
    /// The same, by running the scripts.
    [[nodiscard]] Result<QByteArray> computedFingerprint(int version) const;
    [[nodiscard]] const QString &whole() const { return m_whole; }
    /// The same, by running the scripts.
    [[nodiscard]] Result<QString> computedWhole() const;

private:
    Result<void> markNewest(Connection &connection) const;

    std::vector<Migration> m_steps;
    int m_readableSince;
    QString m_whole;
};

/// SHA-256 over all that the file's schema says, in a fixed order.
[[nodiscard]] Result<QByteArray> schemaFingerprint(Connection &connection);

/// Whether the schema holds tables and indexes only: nothing that computes, and nothing that is computed.
[[nodiscard]] Result<bool> hasPlainSchema(Connection &connection);

} // namespace Plimsoll
