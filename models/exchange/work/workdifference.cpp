// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/work/workdifference.h"

#include "exchange/recorddifference.h"

namespace Plimsoll {

QStringList workDifference(const Plan &before, const Plan &after, WorkItemId id)
{
    return recordDifference(before, after, id);
}

} // namespace Plimsoll
