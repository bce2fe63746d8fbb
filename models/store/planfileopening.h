// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/migrations.h"
#include "store/planfile.h"
#include "store/preflight.h"

namespace Plimsoll {

/// The steps that lead to an open PlanFile. Each may refuse the file, or make it one that is only read.
class PlanFileOpening
{
public:
    PlanFileOpening(const Clock &clock, const StoreOptions &options, const Migrations &migrations)
        : m_clock(clock), m_options(options), m_migrations(migrations)
    {
    }

    Result<std::unique_ptr<PlanFile>> run(const QString &path);

private:
    Result<void> inspect();
    void takeLock();
    Result<void> convertWal();
    void keepInterrupted() const;
    Result<void> connect();
    Result<void> checkContent();
    Result<void> checkSchema();
    Result<void> checkRows();
    Result<void> refuseNewer();
    Result<void> setJournalMode();
    Result<void> migrate();
    void onlyRead(ErrorCode code, const QString &text);
    void onlyReadNewer();
    [[nodiscard]] Error gone() const;
    [[nodiscard]] QString name() const;

    const Clock &m_clock;
    const StoreOptions &m_options;
    const Migrations &m_migrations;
    std::unique_ptr<PlanFile> m_file;
    FileHeader m_header;
    Sidecars m_sidecars;
    int m_version = 0;
    bool m_openElsewhereHere = false; ///< Another store of this process has it open.
};

[[nodiscard]] Error damagedPlan(const QString &path);
/// What a finding of SQLite's check means: damage, or a disk that cannot be read.
[[nodiscard]] Error checkFailure(const QString &finding, const QString &path);

/// Whether a check evaluates the CHECKs of each row.
enum class RowChecks { Run, Skip };

/// Checks of a whole file that a connection can make; all of them together end within seconds.
[[nodiscard]] Result<void> quickCheck(Connection &connection, RowChecks rows = RowChecks::Run);

} // namespace Plimsoll
