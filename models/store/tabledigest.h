// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace Plimsoll {

class Connection;

/// Digests in `meta` of what each table holds, with the change counter of the transaction that wrote them. While the counter is the same,
/// a digest that differs means that the disk has changed what was written. They are written when a file is closed.

/// BLAKE2b over all rows in the order of their primary keys.
[[nodiscard]] Result<QByteArray> digestOfTable(Connection &connection, const QString &table);

/// Writes the digests of all tables, or of those where others hold already; the caller holds the transaction and commits it next.
[[nodiscard]] Result<void> updateDigests(Connection &connection, const std::function<bool(const QString &)> &holdsAlready = {});

/// Whether there are digests of what the last transaction left.
[[nodiscard]] Result<bool> hasDigests(Connection &connection);

/// The table that is not what its digest says. Nothing where all agree, and where other transactions came after the digests.
[[nodiscard]] Result<std::optional<QString>> tableWithWrongDigest(Connection &connection);

} // namespace Plimsoll
