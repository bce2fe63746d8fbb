// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Plimsoll {

class PlanDocument;
class PlanSelection;

/// What the status bar says of the selection: "“Code freeze”, Wed 22 Jul 2026", "5 milestones selected, 12 working days from first to
/// last"; empty where nothing is selected.
[[nodiscard]] QString selectionText(const PlanDocument &document, const PlanSelection &selection);

} // namespace Plimsoll
