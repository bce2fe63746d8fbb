// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backupthinning.h"

#include <QSet>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int alwaysKept = 3;
constexpr int keptOfLastDays = 24;
constexpr int keptDays = 7;
constexpr int keptWeeks = 4;
constexpr int keptMonths = 12;
constexpr int migrationDays = 180;

/// One backup for each of the last periods that have one, given newest first.
class KeptPeriods
{
public:
    explicit KeptPeriods(int most) : m_most(most) {}

    /// Whether this backup stands for a period that has none yet.
    bool take(qint64 period)
    {
        if (m_periods.contains(period) || m_periods.size() >= m_most)
            return false;
        m_periods.insert(period);
        return true;
    }

private:
    int m_most;
    QSet<qint64> m_periods;
};

} // namespace

std::vector<Backup> backupsToRemove(std::vector<Backup> backups, const QDateTime &now)
{
    std::ranges::sort(backups, std::ranges::greater(), &Backup::time);
    const QDate yesterday = now.date().addDays(-1);
    KeptPeriods days(keptDays);
    KeptPeriods weeks(keptWeeks);
    KeptPeriods months(keptMonths);
    int recent = 0;
    qint64 bytes = 0;
    std::vector<Backup> removed;
    for (int i = 0; i < int(backups.size()); ++i) {
        const Backup &backup = backups[size_t(i)];
        const QDate date = backup.time.date();
        bool keep = i < alwaysKept;
        if (date >= yesterday) {
            keep = ++recent <= keptOfLastDays || keep;
        } else {
            const bool day = days.take(date.toJulianDay());
            const bool week = weeks.take(date.toJulianDay() / 7);
            const bool month = months.take(date.year() * 12 + date.month());
            keep = keep || day || week || month;
        }
        keep = keep || (backup.reason == u"migration" && backup.time.daysTo(now) <= migrationDays);
        if (keep && i >= alwaysKept && bytes + backup.bytes > largestBackupFolder)
            keep = false;
        if (keep)
            bytes += backup.bytes;
        else
            removed.push_back(backup);
    }
    return removed;
}

} // namespace Plimsoll
