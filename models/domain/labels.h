// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/allrecords.h"
#include "domain/journalentry.h"

#include <QString>

namespace Plimsoll {

/// Translated names of enum values, as tables and menus show them.
[[nodiscard]] QString label(ReleaseState state);
[[nodiscard]] QString label(MilestoneKind kind);
[[nodiscard]] QString label(MilestoneState state);
[[nodiscard]] QString label(Commitment commitment);
[[nodiscard]] QString label(RuleKind rule);
[[nodiscard]] QString label(AnchorEdge edge);
[[nodiscard]] QString label(OffsetUnit unit);
[[nodiscard]] QString label(CalendarMode mode);
[[nodiscard]] QString label(SnapDirection direction);
[[nodiscard]] QString label(Avoidance avoidance);
[[nodiscard]] QString label(DeadlineZone zone);
[[nodiscard]] QString label(WindowKind kind);

/// "5 working days", "1 week", "36 hours", with the plural of the language. The amount is shown without its sign.
[[nodiscard]] QString amountLabel(int amount, OffsetUnit unit);

/// The translated name of a record type: "Milestone".
template<typename R>
[[nodiscard]] QString recordLabel();

/// The translated name of a field by its name in the field list: "Offset". The name itself where it has no label.
[[nodiscard]] QString fieldLabel(const char *table, const char *field);

/// The record's name in quotation marks for sentences, or its type where it has none.
template<typename R>
[[nodiscard]] QString quotedName(const R &record);

} // namespace Plimsoll
