// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/branching.h"

#include <QJsonObject>

namespace Plimsoll {

/// A previewed release as the command line tells it: for people, or as JSON. Dates are ISO. Preview and dates must outlive it.
class BranchReport
{
public:
    /// The dates before it, for those of the source.
    BranchReport(const BranchPreview &preview, const Timetable &before, bool accepted);

    [[nodiscard]] QString text() const;
    [[nodiscard]] QString json() const;

private:
    [[nodiscard]] QJsonObject milestoneObject(MilestoneId id) const;

    const BranchPreview &m_preview;
    const Timetable &m_before;
    bool m_accepted;
};

} // namespace Plimsoll
