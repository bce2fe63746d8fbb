// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/forecast/estimate.h"

#include <algorithm>

namespace Plimsoll::Forecasting {

Estimator::Estimator(Ratios ratios) : m_ratios(std::move(ratios))
{
    for (std::vector<double> &list : m_ratios)
        std::ranges::sort(list);
}

Sampler Estimator::sampler(const Estimate &estimate)
{
    Sampler made;
    const double low = std::max(0.0, std::min({estimate.low, estimate.likely, estimate.high}));
    const double high = std::max({low, estimate.low, estimate.likely, estimate.high});
    const double likely = std::clamp(estimate.likely, low, high);
    made.m_low = low;
    made.m_range = high - low;
    if (estimate.ratios >= 0 && !m_ratios[size_t(estimate.ratios)].empty()) {
        made.m_kind = Sampler::Kind::Ratios;
        made.m_low = likely;
        made.m_ratios = &m_ratios[size_t(estimate.ratios)];
    } else if (made.m_range > 0.0) {
        made.m_kind = estimate.shape == Shape::Pert ? Sampler::Kind::Pert : Sampler::Kind::Triangular;
        made.m_mode = (likely - low) / made.m_range;
        if (estimate.shape == Shape::Pert) {
            auto &table = m_tables[made.m_mode];
            if (!table)
                table = std::make_unique<PertTable>(made.m_mode);
            made.m_table = table.get();
        }
    }
    return made;
}

} // namespace Plimsoll::Forecasting
