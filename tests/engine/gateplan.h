// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/scheduler.h"
#include "engine/soundplan.h"

namespace Plimsoll {

/// The sound plan with a gate on its code freeze, Wed 22 Jul 2026, that Ana decides, her deputy Ben, else Cleo of the gate's deputy role.
namespace GatePlan {

using namespace SoundPlan;

constexpr PersonId ana{70}, ben{71}, cleo{72}, dora{73};
constexpr RoleId chief{80}, second{81};
constexpr GateId gate{90};
constexpr QDate gateDay = QDate::fromJulianDay(2461244);

inline Criterion criterion(qint64 id, const QString &title, CriterionMeasure measure, double threshold = 0.0, bool hard = true)
{
    Criterion made;
    made.id = CriterionId(id);
    made.gate = gate;
    made.title = title;
    made.hard = hard;
    made.measure = measure;
    made.threshold = threshold;
    made.position = int(id);
    return made;
}

inline Absence away(qint64 id, PersonId person, QDate day, DayPortion portion = DayPortion::WholeDay)
{
    Absence absence;
    absence.id = AbsenceId(id);
    absence.person = person;
    absence.start = absence.end = day;
    absence.portion = portion;
    return absence;
}

inline Plan withGate()
{
    using namespace Qt::StringLiterals;
    Plan plan = SoundPlan::make();
    plan.put(Person{ana, u"Ana"_s, u"ana@example.org"_s, {}, {}});
    plan.put(Person{ben, u"Ben"_s, {}, {}, {}});
    plan.put(Person{cleo, u"Cleo"_s, {}, {}, {}});
    plan.put(Person{dora, u"Dora"_s, {}, {}, {}});
    change<Role>(plan, lead, [](Role &role) { role.person = dora; });
    plan.put(Role{chief, u"Chief"_s, false, {}, ana, ben});
    plan.put(Role{second, u"Second"_s, false, {}, cleo, {}});
    Gate made;
    made.id = gate;
    made.milestone = freeze;
    made.title = u"Freeze gate"_s;
    made.decider = chief;
    made.deputy = second;
    plan.put(made);
    return plan;
}

} // namespace GatePlan

} // namespace Plimsoll
