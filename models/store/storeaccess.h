// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

namespace Plimsoll {

class Migrations;

/// Opens a store with other migrations than the built-in ones; for tests of migrating.
struct StoreAccess {
    static Result<std::unique_ptr<Store>> open(const QString &path, const Clock &clock, const StoreOptions &options,
                                               const Migrations &migrations);
};

} // namespace Plimsoll
