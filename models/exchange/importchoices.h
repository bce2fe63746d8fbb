// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/labels.h"
#include "exchange/importcells.h"

#include <algorithm>
#include <array>
#include <optional>

namespace Plimsoll {

/// A choice by its name in the file or in the user's language.
template<typename E>
[[nodiscard]] std::optional<E> choiceFrom(const QString &cell)
{
    const QString folded = foldedWords(cell);
    for (size_t i = 0; i < EnumNames<E>::names.size(); ++i) {
        const E value = E(i);
        if (folded == foldedWords(QString::fromLatin1(EnumNames<E>::names[i])) || folded == foldedWords(label(value)))
            return value;
    }
    return {};
}

/// What people write in a column that asks for yes or no; the column's own word is a yes, too: "x", "customer", "public".
[[nodiscard]] inline bool saysYes(const QString &cell)
{
    constexpr std::array words{"yes", "true", "1", "x", "ja", "customer", "external", "public"};
    const QString folded = foldedWords(cell);
    return std::ranges::any_of(words, [&](const char *word) { return folded == QLatin1StringView(word); });
}

} // namespace Plimsoll
