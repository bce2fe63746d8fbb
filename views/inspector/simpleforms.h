// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/inspector/form.h"

#include <memory>

namespace Plimsoll {

/// The form for records of that table (Record<R>::table); null for those that nobody edits by hand.
[[nodiscard]] std::unique_ptr<Form> makeForm(const QString &table, PlanDocument &document);

} // namespace Plimsoll
