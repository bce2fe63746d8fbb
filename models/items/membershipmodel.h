// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/recordtablemodel.h"

namespace Plimsoll {

/// Who works for which team, with what share of their time.
class MembershipModel final : public RecordTableModel<Membership>
{
public:
    explicit MembershipModel(PlanDocument &document, QObject *parent = nullptr);
};

} // namespace Plimsoll
