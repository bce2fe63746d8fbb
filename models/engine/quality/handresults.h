// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/idsource.h"
#include "domain/plan.h"
#include "domain/planedit.h"
#include "domain/result.h"
#include "domain/testresult.h"

#include <QDateTime>

namespace Plimsoll {

/// What somebody found who ran cases by hand.
struct HandResult {
    TestCycleId cycle;
    IdList<TestCase> cases;
    TestOutcome outcome = TestOutcome::Passed;
    QString message; ///< Asked for where it failed or is blocked.
    PersonId person; ///< Empty: whoever was planned for the case.
};

/// Adds the results to the last run by hand of that day. One is made where the cycle has none, or where another run came after it, so that what is
/// told last is the newest result. A case that has a result in that run gets another one, as it was run again. Refused where the cycle or a case
/// is gone.
[[nodiscard]] Result<PlanEdit> recordByHand(const Plan &plan, const HandResult &result, const QDateTime &now, IdSource &ids);

} // namespace Plimsoll
