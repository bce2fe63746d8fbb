// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/work/workimportrow.h"

#include <QJsonArray>

namespace Plimsoll {

struct WorkReadOptions;

/// Issues as GitLab's REST interface gives them.
[[nodiscard]] WorkImportSheet readGitLabIssues(const QJsonArray &issues, const WorkReadOptions &options);

} // namespace Plimsoll
