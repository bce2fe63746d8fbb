// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/windowcontext.h"
#include "domain/recordlist.h"

namespace Plimsoll {

/// Asks for a file of pipeline runs, test results, promotions, incidents or a plan of infrastructure, and shows what would become of it. Both
/// ids are proposals and may be invalid.
void importDeliveryFile(const WindowContext &context, ComponentId component, EnvironmentId environment);

} // namespace Plimsoll
