// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/recordtablemodel.h"

namespace Plimsoll {

/// The days on which calendars differ from their week. How a holiday region is called is told by whoever knows regions.
class CalendarExceptionModel final : public RecordTableModel<CalendarException>
{
public:
    explicit CalendarExceptionModel(PlanDocument &document, std::function<QString(const QString &)> regionName, QObject *parent = nullptr);
};

} // namespace Plimsoll
