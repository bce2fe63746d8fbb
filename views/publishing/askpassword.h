// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/publishing/secretstore.h"

class QWidget;

namespace Plimsoll {

/// The password of an account: the one that is kept, else one that the user types, who may have it kept. Nothing where they change their mind.
[[nodiscard]] std::optional<QString> askPassword(const Account &account, SessionSecrets &secrets, QWidget *parent);

} // namespace Plimsoll
