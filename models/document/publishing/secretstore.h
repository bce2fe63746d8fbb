// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/publishingtarget.h"
#include "domain/result.h"

#include <optional>
#include <utility>
#include <vector>

namespace Plimsoll {

/// On whose behalf a server is used. A password is kept for an account, never for a target: it must not go to another server.
struct Account {
    QString server; ///< "https://dav.example.org:8443", without a path.
    QString user;

    friend bool operator==(const Account &, const Account &) = default;
};

/// None for files, where the target names no user, and where its address is none of a server.
[[nodiscard]] std::optional<Account> accountOf(const PublishingTarget &target);
/// "ann on dav.example.org".
[[nodiscard]] QString accountText(const Account &account);

/// Where passwords are kept outside of plans. Blocks.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    /// Nothing where none is kept; an error where there is no service that keeps passwords, or it is locked.
    [[nodiscard]] virtual Result<std::optional<QString>> read(const Account &account) = 0;
    [[nodiscard]] virtual Result<void> write(const Account &account, const QString &password) = 0;
    [[nodiscard]] virtual Result<void> remove(const Account &account) = 0;
};

/// Knows until the program ends what was typed, so that nobody is asked twice where no keychain is, or where it shall not keep it.
class SessionSecrets final : public SecretStore
{
public:
    /// The keychain must outlive it.
    explicit SessionSecrets(SecretStore &keychain) : m_keychain(keychain) {}

    [[nodiscard]] Result<std::optional<QString>> read(const Account &account) override;
    /// Into the keychain, too.
    [[nodiscard]] Result<void> write(const Account &account, const QString &password) override;
    [[nodiscard]] Result<void> remove(const Account &account) override;
    void hold(const Account &account, const QString &password);

private:
    SecretStore &m_keychain;
    std::vector<std::pair<Account, QString>> m_held;
};

} // namespace Plimsoll
