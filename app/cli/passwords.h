// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/publishing/secretstore.h"

#include <vector>

namespace Plimsoll {

/// A password for each of the accounts, in their order. Never from the arguments, that everybody on the machine can read. From the file
/// descriptor where one is named: one a line, exactly as many, or it fails as a whole; else from the keychain; else asked for on the terminal,
/// where each may be lacking.
[[nodiscard]] Result<std::vector<Result<QString>>> passwordsFor(const std::vector<Account> &accounts, std::optional<int> descriptor, SecretStore &keychain);

} // namespace Plimsoll
