// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/windowcontext.h"

#include <QString>

namespace Plimsoll {

/// Says that a plan file is damaged and offers what helps, in the message slot: its newest good backup, or what can still be read of
/// the file; each into a new file beside it. The damaged file is left as it is.
void rescueDamaged(const WindowContext &context, const QString &path, const Error &error);

/// Says that another program left the plan with its changes in a second file, and offers to convert it and open it then.
void offerConversion(const WindowContext &context, const QString &path, const Error &error);

} // namespace Plimsoll
