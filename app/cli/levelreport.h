// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/timetable.h"
#include "engine/worklimits.h"
#include "engine/workplan/workschedule.h"

#include <QJsonObject>

#include <vector>

namespace Plimsoll {

/// Levelled work as the command line tells it: for people, or as JSON, with days in ISO. What it is given must outlive it.
class LevelReport
{
public:
    LevelReport(const Plan &plan, const Timetable &timetable, const WorkNetwork &network, const WorkSchedule &schedule, QString step, bool accepted);

    [[nodiscard]] QString text() const;
    [[nodiscard]] QString json() const;

private:
    /// When the work of a release ends, and when it should.
    struct ReleaseEnd {
        const Release *release = nullptr;
        QDate end;
        MilestoneId milestone; ///< Before which it should; invalid: nothing says.
        QDate limit;
        int late = 0; ///< Parts that end too late.
        std::vector<WorkLimit> missed; ///< By them.
        std::vector<WorkLimit> kept;   ///< By the others.

        [[nodiscard]] bool isLate() const { return late > 0; }
        void add(QDate partEnd, const WorkLimit &partLimit);
        void chooseLimit();
    };
    [[nodiscard]] std::vector<ReleaseEnd> ends() const;
    [[nodiscard]] QString endLine(const ReleaseEnd &end) const;
    [[nodiscard]] QString moveLine(const WorkMove &move) const;
    [[nodiscard]] QJsonObject moveObject(const WorkMove &move) const;
    [[nodiscard]] QString workerOf(const ScheduledWork &row) const;
    [[nodiscard]] QString skillOf(const WorkMove &move) const;

    const Plan &m_plan;
    const Timetable &m_timetable;
    const WorkNetwork &m_network;
    const WorkSchedule &m_schedule;
    QString m_step;
    bool m_accepted;
    ScheduleChange m_change;
};

} // namespace Plimsoll
