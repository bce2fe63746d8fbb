// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/publishing/secretstore.h"

#include "exchange/serveraddress.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Plimsoll {

std::optional<Account> accountOf(const PublishingTarget &target)
{
    if (target.kind == TargetKind::File || target.userName.trimmed().isEmpty())
        return {};
    // Taken as it is taken where the password is sent: else one account would stand for many servers.
    Result<QUrl> url = serverAddress(target.address);
    if (!url)
        return {};
    if (url->port() == (url->scheme() == "https"_L1 ? 443 : 80))
        url->setPort(-1);
    return Account{url->adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo).toString().toLower(),
                   target.userName.trimmed()};
}

QString accountText(const Account &account)
{
    return QCoreApplication::translate("Publishing", "%1 on %2").arg(account.user, QUrl(account.server).authority());
}

Result<std::optional<QString>> SessionSecrets::read(const Account &account)
{
    for (const auto &[known, password] : m_held) {
        if (known == account)
            return std::optional<QString>(password);
    }
    return m_keychain.read(account);
}

Result<void> SessionSecrets::write(const Account &account, const QString &password)
{
    hold(account, password);
    return m_keychain.write(account, password);
}

Result<void> SessionSecrets::remove(const Account &account)
{
    std::erase_if(m_held, [&](const auto &held) { return held.first == account; });
    return m_keychain.remove(account);
}

void SessionSecrets::hold(const Account &account, const QString &password)
{
    std::erase_if(m_held, [&](const auto &held) { return held.first == account; });
    m_held.emplace_back(account, password);
}

} // namespace Plimsoll
