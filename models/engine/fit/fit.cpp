// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fit/fit.h"

#include "engine/fit/fitrun.h"

namespace Plimsoll {

FitAnswer findFit(const Plan &plan, const Timetable &timetable, const FitQuestion &question, const std::stop_token &stop)
{
    return FitRun(plan, timetable, question).answer(stop);
}

} // namespace Plimsoll
