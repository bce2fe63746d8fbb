// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/recordtablemodel.h"

namespace Plimsoll {

/// Who is told.
class AudienceModel final : public RecordTableModel<Audience>
{
public:
    explicit AudienceModel(PlanDocument &document, QObject *parent = nullptr);
};

} // namespace Plimsoll
