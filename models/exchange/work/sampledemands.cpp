// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/work/sampledemands.h"

#include "exchange/importcells.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

struct Hours {
    double low;
    double likely;
    double high;
};

constexpr std::array skills{QT_TRANSLATE_NOOP("WorkImport", "Development"), QT_TRANSLATE_NOOP("WorkImport", "Testing"),
                            QT_TRANSLATE_NOOP("WorkImport", "Documentation"), QT_TRANSLATE_NOOP("WorkImport", "API review")};

struct Stage {
    const char *name;
    std::array<Hours, skills.size()> hours;
};

constexpr std::array stages{
    Stage{"alpha", {{{40, 60, 100}, {16, 24, 40}, {4, 8, 16}, {4, 8, 12}}}},
    Stage{"beta", {{{24, 40, 64}, {24, 40, 60}, {8, 12, 20}, {2, 4, 8}}}},
    Stage{"stable", {{{8, 16, 32}, {16, 24, 40}, {8, 16, 24}, {1, 2, 4}}}},
    Stage{"deprecated", {{{8, 16, 24}, {4, 8, 16}, {4, 8, 12}, {1, 2, 4}}}},
    Stage{"disabled", {{{8, 16, 24}, {4, 8, 16}, {4, 8, 12}, {1, 2, 4}}}},
};

} // namespace

std::vector<WorkImportDemand> sampleDemands(const QString &stage)
{
    // "alpha # alpha|beta|stable": the first word counts.
    const QString word = foldedWords(stage).section(u' ', 0, 0);
    std::vector<WorkImportDemand> demands;
    for (const Stage &known : stages) {
        if (word != QLatin1StringView(known.name))
            continue;
        for (size_t i = 0; i < skills.size(); ++i) {
            const auto &[low, likely, high] = known.hours[i];
            demands.push_back({QCoreApplication::translate("WorkImport", skills[i]), {}, {likely, low, high}, {}});
        }
    }
    return demands;
}

} // namespace Plimsoll
