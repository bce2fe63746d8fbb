// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/work/workheadings.h"

#include <QString>

namespace Plimsoll {

/// What a heading of Jira's export means in German, French, Spanish, Portuguese of Brazil, Japanese or simplified Chinese; Ignored where it
/// is none that we know. Folded, see foldedWords().
[[nodiscard]] WorkField localJiraField(const QString &folded);

/// Whether the heading, as it stands, is one of those under which Jira, in one of these languages, exports the keys of issues, and nobody
/// else does.
[[nodiscard]] bool isLocalJiraKey(const QString &heading);

/// "Custom field (Story Points)" of "Campo personalizado (Story Points)"; other headings stay as they are.
[[nodiscard]] QString withoutLocalCustomField(const QString &heading);

} // namespace Plimsoll
