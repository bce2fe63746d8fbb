// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/forecast/perttable.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>
#include <vector>

namespace Plimsoll::Forecasting {

/// How what is uncertain is spread between its lowest and its highest value. PERT is the beta distribution with the mean
/// (low + 4 likely + high) / 6.
enum class Shape { Pert, Triangular };

/// An effort or a delay by three points; all equal is a constant. Points in another order are put in order.
struct Estimate {
    double low = 0.0;
    double likely = 0.0;
    double high = 0.0;
    Shape shape = Shape::Pert;
    int ratios = -1; ///< Instead of the shape: likely × one of these ratios, of Estimator::Ratios; -1 for none.

    friend bool operator==(const Estimate &, const Estimate &) = default;
};

/// Draws values of one estimate. Quick; refers to tables of the Estimator that made it.
class Sampler
{
public:
    /// The value below which that part of all values lies; u between 0 and 1.
    [[nodiscard]] double at(double u) const
    {
        switch (m_kind) {
        case Kind::Constant:
            break;
        case Kind::Pert:
            return m_low + m_range * m_table->quantile(u);
        case Kind::Triangular:
            return m_low + m_range * (u < m_mode ? std::sqrt(u * m_mode) : 1.0 - std::sqrt((1.0 - u) * (1.0 - m_mode)));
        case Kind::Ratios:
            return m_low * (*m_ratios)[std::min(m_ratios->size() - 1, size_t(u * double(m_ratios->size())))];
        }
        return m_low;
    }

private:
    friend class Estimator;
    enum class Kind { Constant, Pert, Triangular, Ratios };

    Kind m_kind = Kind::Constant;
    double m_low = 0.0;
    double m_range = 0.0;
    double m_mode = 0.0; ///< From 0 to 1 of the range.
    const PertTable *m_table = nullptr;
    const std::vector<double> *m_ratios = nullptr;
};

/// Makes samplers, and owns the tables behind them: one for each shape that is asked for.
class Estimator
{
public:
    using Ratios = std::vector<std::vector<double>>;
    /// Ratios are sorted here.
    explicit Estimator(Ratios ratios = {});

    [[nodiscard]] Sampler sampler(const Estimate &estimate);

private:
    Ratios m_ratios;
    std::map<double, std::unique_ptr<PertTable>> m_tables; ///< By mode.
};

} // namespace Plimsoll::Forecasting
