// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <functional>
#include <stop_token>

namespace Plimsoll {

/// Lets a long import be followed and ended early; on the thread that imports.
struct WorkWatch {
    std::stop_token stop;
    std::function<void(qsizetype done, qsizetype all)> told; ///< How many rows, or bytes of files, are done; now and then.

    /// To be called for each row, counted from 0; false where the import shall end.
    [[nodiscard]] bool goesOn(qsizetype row, qsizetype all) const
    {
        constexpr qsizetype step = 512;
        if (row % step == 0 && told)
            told(row, all);
        return !stop.stop_requested();
    }
};

} // namespace Plimsoll
