// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workitem.h"

#include <QString>

#include <optional>

namespace Plimsoll {

/// What the words of Jira's standard workflows, types of issues and priorities mean in German, French, Spanish, Portuguese of Brazil,
/// Japanese and simplified Chinese. Folded, see foldedWords(); nothing where it is none that we know.
[[nodiscard]] std::optional<WorkItemState> localJiraState(const QString &folded);
[[nodiscard]] std::optional<WorkItemKind> localJiraKind(const QString &folded);
[[nodiscard]] std::optional<int> localJiraPriority(const QString &folded);

} // namespace Plimsoll
