// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rollout/rolloutwarnings.h"

#include "domain/allrecords.h"
#include "domain/labels.h"
#include "engine/rolloutfacts.h"
#include "engine/rollouttext.h"
#include "engine/windowscope.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString shortDay(QDate day)
{
    return QLocale().toString(day, u"ddd d MMM"_s);
}

} // namespace

QHash<RolloutStepId, QStringList> rolloutWarnings(const Plan &plan, const Timetable &timetable)
{
    std::vector<const Window *> forbidding;
    for (const Window &window : plan.table<Window>()) {
        if (forbids(window))
            forbidding.push_back(&window);
    }
    const WindowsByDay windows(timetable, forbidding);
    const WindowScope scope(plan);
    QHash<RolloutStepId, QStringList> warnings;
    for (const RolloutStep &step : plan.table<RolloutStep>()) {
        const Milestone *milestone = plan.find(step.milestone);
        const MilestoneDate *date = milestone ? timetable.find(milestone->id) : nullptr;
        if (!date || !date->start.isValid() || step.outcome != StepOutcome::Pending || milestone->state != MilestoneState::Planned)
            continue;
        QStringList said;
        for (const auto &entry : windowsOver(windows, scope, *milestone, *date))
            said << rolloutText("inside %1").arg(quotedName(*entry.window));
        if (!plan.table<OnCall>().isEmpty() && !hasOnCall(plan, step, date->start))
            said << rolloutText("nobody on call");
        if (const QDate off = dayOffInHold(plan, timetable, step); off.isValid())
            said << (off == date->start ? rolloutText("on a day off") : rolloutText("watched over %1, a day off").arg(shortDay(off)));
        if (!said.isEmpty())
            warnings.insert(step.id, said);
    }
    return warnings;
}

} // namespace Plimsoll
