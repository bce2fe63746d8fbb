// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/recordtablemodel.h"

namespace Plimsoll {

/// The people who fill roles and are needed on days.
class PersonModel final : public RecordTableModel<Person>
{
public:
    explicit PersonModel(PlanDocument &document, QObject *parent = nullptr);
};

} // namespace Plimsoll
