// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/work/workimportrow.h"

#include <QByteArray>

namespace Plimsoll {

/// Tasks of a Microsoft Project file (MSPDI XML). Summary tasks are parents without hours of their own; milestones are left out.
[[nodiscard]] Result<WorkImportSheet> readProject(const QByteArray &bytes);

} // namespace Plimsoll
