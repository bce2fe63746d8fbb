// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edits/workedits.h"
#include "domain/result.h"

#include <QLocale>
#include <QString>

#include <span>
#include <vector>

namespace Plimsoll {

class Plan;
struct WorkItem;

/// "KEP-7", or the title of an item without a key; in quotation marks where it holds a separator.
[[nodiscard]] QString linkName(const WorkItem &item);
/// "KEP-7 SS+8": finish to start without a lag is not said.
[[nodiscard]] QString linkText(const Plan &plan, const edits::WorkLink &link, const QLocale &locale);
/// "KEP-1, KEP-7 SS+8" as links of the items that wait. Items are named by key, else by title; the kind is FS, SS, FF or SF, the lag is in
/// working hours. Of several items of one title those are meant that are waited for already. The error says what is not understood.
[[nodiscard]] Result<std::vector<edits::WorkLink>> linksFromText(const Plan &plan, const QString &text, const QLocale &locale,
                                                                 std::span<const WorkItemId> waiting);

/// "SS", the letters of a kind.
[[nodiscard]] QString linkLetters(DependencyKind kind);

} // namespace Plimsoll
