// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "engine/fit/fitcures.h"

#include <QJsonObject>

#include <vector>

namespace Plimsoll {

/// Answers whether work fits as the command line tells them: for people, or as JSON. Dates are ISO but in sentences.
class FitReport
{
public:
    explicit FitReport(Plan plan) : m_plan(std::move(plan)) {}

    void add(const FitAnswer &answer, const std::vector<FitCure> &cures) { m_entries.push_back({answer, cures}); }

    /// Whether nothing is short and all has dates.
    [[nodiscard]] bool fits() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString json() const;

private:
    struct Entry {
        FitAnswer answer;
        std::vector<FitCure> cures;
    };
    [[nodiscard]] QString entryText(const Entry &entry) const;
    [[nodiscard]] QString skillTable(const FitAnswer &answer) const;
    [[nodiscard]] QJsonObject entryObject(const Entry &entry) const;
    [[nodiscard]] QJsonObject bottleneckObject(const FitBottleneck &bottleneck) const;

    Plan m_plan;
    std::vector<Entry> m_entries;
};

} // namespace Plimsoll
