// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/recordtablemodel.h"

namespace Plimsoll {

/// The working calendars: hours for each weekday, and how many days off they have besides.
class WorkingCalendarModel final : public RecordTableModel<WorkingCalendar>
{
public:
    explicit WorkingCalendarModel(PlanDocument &document, QObject *parent = nullptr);
};

} // namespace Plimsoll
