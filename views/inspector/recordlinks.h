// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/planselection.h"

#include <QDate>
#include <QString>

#include <vector>

namespace Plimsoll {

class Plan;
class Timetable;

/// Another record that one is linked with.
struct RecordLink {
    RecordReference record;
    QString name;
    QDate date; ///< When it starts; invalid for records without dates.

    friend bool operator==(const RecordLink &, const RecordLink &) = default;
};

/// Links of one sort under a heading: "Counts from".
struct LinkGroup {
    QString heading;
    std::vector<RecordLink> links; ///< By date, then name.
};

/// What the record hangs on and what hangs on it; groups without links are left out.
[[nodiscard]] std::vector<LinkGroup> linksOf(const Plan &plan, const Timetable &timetable, const RecordReference &record);

} // namespace Plimsoll
