// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

namespace Plimsoll {

class Connection;

/// Lets many rows be written before the CHECKs of their table are asked, once for all of them: SQLite makes the list of each
/// CHECK (… IN (…)) anew for every statement, which takes many times as long as the row itself. Nothing may be committed before they were
/// asked. The connection must outlive it, and checks each row again when it is gone.
class LateChecks
{
public:
    explicit LateChecks(Connection &connection);
    ~LateChecks();
    LateChecks(const LateChecks &) = delete;
    LateChecks &operator=(const LateChecks &) = delete;

    /// Whether every row of the table, or of all where it is empty, keeps its CHECKs.
    [[nodiscard]] Result<void> ask(const QString &table = {});

private:
    Result<void> ignore(bool on);

    Connection &m_connection;
    Result<void> m_ignored;
};

} // namespace Plimsoll
