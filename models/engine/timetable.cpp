// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/timetable.h"

#include "domain/tablewriting.h"

namespace Plimsoll {

template class Table<MilestoneDate>;
template class Table<WindowDates>;

QDate Timetable::startOf(MilestoneId id) const
{
    const MilestoneDate *date = find(id);
    return date ? date->start : QDate();
}

QDate Timetable::endOf(MilestoneId id) const
{
    const MilestoneDate *date = find(id);
    return date ? date->end : QDate();
}

} // namespace Plimsoll
