// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/recordtablemodel.h"

namespace Plimsoll {

/// What ships. Removing a product takes its releases along.
class ProductModel final : public RecordTableModel<Product>
{
public:
    explicit ProductModel(PlanDocument &document, QObject *parent = nullptr);
};

} // namespace Plimsoll
