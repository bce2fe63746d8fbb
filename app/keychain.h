// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/publishing/secretstore.h"

namespace Plimsoll {

/// Passwords in the keychain of the desktop (Secret Service, KWallet). Where there is none nothing is kept, in no file either. On the thread
/// of an event loop; the user may be asked to unlock it meanwhile.
class Keychain final : public SecretStore
{
public:
    [[nodiscard]] Result<std::optional<QString>> read(const Account &account) override;
    [[nodiscard]] Result<void> write(const Account &account, const QString &password) override;
    [[nodiscard]] Result<void> remove(const Account &account) override;
};

} // namespace Plimsoll
