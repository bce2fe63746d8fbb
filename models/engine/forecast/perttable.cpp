// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/forecast/perttable.h"

#include <cmath>
#include <vector>

namespace Plimsoll::Forecasting {

namespace {

constexpr int cells = 128;
/// Gauss and Legendre's points and weights for three points between 0 and 1.
constexpr std::array points{0.1127016653792583, 0.5, 0.8872983346207417};
constexpr std::array weights{5.0 / 18, 8.0 / 18, 5.0 / 18};

/// Where the distribution is integrated: x = s²(3 - 2s), so that cells of equal width in s lie close at both ends of x.
struct Place {
    double logX = 0.0;
    double logRest = 0.0;
    double slope = 0.0; ///< dx/ds

    explicit Place(double s) : logX(std::log(s * s * (3 - 2 * s))), logRest(std::log((1 - s) * (1 - s) * (1 + 2 * s))), slope(6 * s * (1 - s)) {}
    /// Not normalised; by s.
    [[nodiscard]] double density(double mode) const { return std::exp(4 * mode * logX + 4 * (1 - mode) * logRest) * slope; }
};

struct Grid {
    std::vector<Place> inner; ///< Three in each cell.
    std::vector<Place> edges; ///< Between cells, without the two ends.

    Grid()
    {
        for (int cell = 0; cell < cells; ++cell) {
            for (const double point : points)
                inner.emplace_back((cell + point) / cells);
            if (cell > 0)
                edges.emplace_back(double(cell) / cells);
        }
    }
};

const Grid &grid()
{
    static const Grid made;
    return made;
}

/// The distribution at the edges of the cells, and how steep it is there by cell.
struct Cumulated {
    std::array<double, cells + 1> sums{};
    std::array<double, cells + 1> slopes{};

    explicit Cumulated(double mode)
    {
        for (int cell = 0; cell < cells; ++cell) {
            double area = 0.0;
            for (size_t i = 0; i < points.size(); ++i)
                area += weights[i] * grid().inner[size_t(cell) * points.size() + i].density(mode);
            sums[size_t(cell) + 1] = sums[size_t(cell)] + area / cells;
            if (cell > 0)
                slopes[size_t(cell)] = grid().edges[size_t(cell) - 1].density(mode) / cells;
        }
        const double all = sums.back();
        for (size_t i = 0; i <= cells; ++i) {
            sums[i] /= all;
            slopes[i] /= all;
        }
    }

    /// The way through the cell, 0 to 1, at which the cubic through both ends with their slopes has that value: Newton's steps.
    [[nodiscard]] double within(size_t cell, double value) const
    {
        const double rise = sums[cell + 1] - sums[cell];
        const double a = slopes[cell];
        const double b = slopes[cell + 1];
        double t = rise > 0 ? (value - sums[cell]) / rise : 0.0;
        for (int step = 0; step < 4; ++step) {
            const double c2 = 3 * rise - 2 * a - b;
            const double c3 = a + b - 2 * rise;
            const double slope = a + t * (2 * c2 + t * 3 * c3);
            if (slope <= 0)
                break;
            t = std::clamp(t - (sums[cell] + t * (a + t * (c2 + t * c3)) - value) / slope, 0.0, 1.0);
        }
        return t;
    }
};

double probabilityOf(int node)
{
    const int halving = node / PertTable::nodesInHalving;
    return std::ldexp(1.0 + double(node % PertTable::nodesInHalving) / PertTable::nodesInHalving, halving - PertTable::halvings - 1);
}

/// The quantiles of the lower half, at the probabilities of the nodes.
void fillLower(double mode, std::array<float, size_t(PertTable::nodes)> &table)
{
    const Cumulated known(mode);
    const double alpha = 1 + 4 * mode;
    size_t cell = 0;
    for (int node = 0; node < PertTable::nodes; ++node) {
        const double wanted = probabilityOf(node);
        while (cell + 1 < cells && known.sums[cell + 1] < wanted)
            ++cell;
        // Near its end the distribution is a power.
        const double way = cell == 0 ? std::pow(wanted / known.sums[1], 0.5 / alpha) : known.within(cell, wanted);
        const double s = (double(cell) + way) / cells;
        table[size_t(node)] = float(s * s * (3 - 2 * s));
    }
}

} // namespace

PertTable::PertTable(double mode)
{
    fillLower(mode, m_low);
    fillLower(1 - mode, m_high);
    for (float &value : m_high)
        value = 1.0F - value;
}

} // namespace Plimsoll::Forecasting
