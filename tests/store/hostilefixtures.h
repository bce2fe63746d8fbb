// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace Plimsoll {

/// What the sentence about most of them says.
inline const QString isDamaged = QStringLiteral("damaged");

/// A way to make a sound plan file, or what stands beside it, into something that must not be trusted.
struct HostileFixture {
    const char *name;
    std::function<void(const QString &path)> spoil;
    std::optional<ErrorCode> code; ///< Nothing where the file opens all the same.
    QString says;                  ///< A part of the sentence.
    bool mayChange = false;        ///< SQLite takes an interrupted step back.
};

[[nodiscard]] std::vector<HostileFixture> hostileSchemas();
[[nodiscard]] std::vector<HostileFixture> hostileHeaders();
[[nodiscard]] std::vector<HostileFixture> hostileContents();
[[nodiscard]] std::vector<HostileFixture> hostileSidecars();

} // namespace Plimsoll
