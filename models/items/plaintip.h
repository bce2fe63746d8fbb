// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Plimsoll {

/// Text for a tooltip that shows as it is written. Tooltips know no text format: what looks like mark-up is taken for mark-up, and a plain
/// line is never wrapped. Short text that is neither stays itself, because screen readers read tooltips too.
[[nodiscard]] QString plainTip(const QString &text);

} // namespace Plimsoll
