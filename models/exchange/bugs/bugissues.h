// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/bugs/bugimportrow.h"

#include <QJsonArray>

namespace Plimsoll {

/// Bugs among issues as GitHub's or GitLab's interfaces and command line tools give them. Pull requests are left out.
[[nodiscard]] BugImportSheet readBugIssues(const QJsonArray &issues, WorkFormat format);

} // namespace Plimsoll
