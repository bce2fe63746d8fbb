// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/inspector/form.h"

#include <memory>

namespace Plimsoll {

/// The form for the notes of records of that table; null where they have none.
[[nodiscard]] std::unique_ptr<Form> makeNoteForm(const QString &table, PlanDocument &document);

} // namespace Plimsoll
