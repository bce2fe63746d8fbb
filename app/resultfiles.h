// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tests/testfile.h"

#include <QStringList>

#include <vector>

namespace Plimsoll {

/// Files with results of tests, for whoever reads them; an open plan is refused then.
[[nodiscard]] std::vector<TestFile> resultFiles(const QStringList &paths);

} // namespace Plimsoll
