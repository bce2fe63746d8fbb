// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

/// That a milestone may lie in a hard window, and who said so.
struct WindowException {
    WindowExceptionId id;
    WindowId window;
    MilestoneId milestone;
    QString allowedBy; ///< A name; never empty.
    QString reason; ///< Never empty.
    QDate allowedOn;

    friend bool operator==(const WindowException &, const WindowException &) = default;
};

template<>
struct Record<WindowException> {
    static constexpr auto table = "window_exception";
    static constexpr void fields(auto &&field)
    {
        field("window", &WindowException::window);
        field("milestone", &WindowException::milestone);
        field("allowed_by", &WindowException::allowedBy);
        field("reason", &WindowException::reason);
        field("allowed_on", &WindowException::allowedOn);
    }
    static constexpr auto belongsTo = std::tuple{&WindowException::window, &WindowException::milestone};
};

} // namespace Plimsoll
