// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/windowcontext.h"

namespace Plimsoll {

class QualityPage;

/// Asks for files with results of tests, and shows on the page what would become of them.
void chooseResultFiles(const WindowContext &context, QualityPage &page);

} // namespace Plimsoll
