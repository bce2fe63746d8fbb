// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/problemsearch.h"

#include "document/plandocument.h"

#include <QtConcurrent>

namespace Plimsoll {

QFuture<std::vector<Problem>> searchProblems(const PlanDocument &document)
{
    return QtConcurrent::run([plan = document.plan(), timetable = document.timetable(), today = document.today()] {
        return findProblems(plan, timetable, today);
    });
}

} // namespace Plimsoll
