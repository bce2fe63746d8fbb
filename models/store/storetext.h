// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace Plimsoll {

/// The translation context of all that the store says to users.
struct StoreText {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

} // namespace Plimsoll
