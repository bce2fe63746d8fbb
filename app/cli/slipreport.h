// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/slip.h"

#include <QJsonObject>

namespace Plimsoll {

/// A previewed slip as the command line tells it: for people, or as JSON, with dates in ISO. The preview must outlive it.
class SlipReport
{
public:
    SlipReport(const SlipPreview &preview, std::vector<MilestoneId> openInThePast, bool accepted);

    [[nodiscard]] QString text() const;
    [[nodiscard]] QString json() const;

private:
    [[nodiscard]] QJsonObject moveObject(const SlippedDate &moved) const;
    [[nodiscard]] QJsonArray moves(const std::vector<SlippedDate> &moved) const;
    [[nodiscard]] QJsonArray notices() const;
    [[nodiscard]] QJsonArray stale() const;
    /// "Sat 28 Nov 2026 13:00 → 17:00, +4 h"
    [[nodiscard]] QString movedText(const SlippedDate &moved) const;
    [[nodiscard]] QString moveLine(const SlippedDate &moved) const;
    /// Why it may be late to slip anything in the release; empty where it is planned.
    [[nodiscard]] QString stateLine(MilestoneId id) const;
    [[nodiscard]] QString releaseOf(MilestoneId id) const;

    const SlipPreview &m_preview;
    const Plan &m_plan; ///< After the slip.
    std::vector<MilestoneId> m_open;
    bool m_accepted;
};

} // namespace Plimsoll
