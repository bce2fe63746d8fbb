// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/windowcontext.h"
#include "exchange/tests/testfile.h"

#include <QStringList>

#include <vector>

namespace Plimsoll {

class QualityPage;

/// Files with results of tests, for whoever reads them; an open plan is refused then.
[[nodiscard]] std::vector<TestFile> resultFiles(const QStringList &paths);

/// Asks for files with results of tests, and shows on the page what would become of them.
void chooseResultFiles(const WindowContext &context, QualityPage &page);

} // namespace Plimsoll
