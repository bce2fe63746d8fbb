// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/publishing/secretstore.h"

namespace Plimsoll {

/// A keychain that keeps nothing, as where there is no service.
class NoKeychain final : public SecretStore
{
public:
    Result<std::optional<QString>> read(const Account &) override { return none(); }
    Result<void> write(const Account &, const QString &) override { return none(); }
    Result<void> remove(const Account &) override { return {}; }

private:
    static Error none() { return {ErrorCode::Unreachable, QStringLiteral("No keychain."), {}}; }
};

} // namespace Plimsoll
