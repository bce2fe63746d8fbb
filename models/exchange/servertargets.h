// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/targetwriter.h"

#include <memory>

namespace Plimsoll {

/// What publishes on servers of that kind; nothing for files. Its write() leaves the time, author and revision of the state to whoever
/// calls it. A conflict without a UID is about the calendar or file as a whole. Nothing is sent where the target holds it already.
[[nodiscard]] std::unique_ptr<TargetWriter> serverTargetWriter(TargetKind kind);

} // namespace Plimsoll
