// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/work/workimportrow.h"

#include <QJsonArray>

namespace Plimsoll {

/// Issues as GitHub's REST interface gives them, or its command line tool. Pull requests are left out.
[[nodiscard]] WorkImportSheet readGitHubIssues(const QJsonArray &issues);

} // namespace Plimsoll
