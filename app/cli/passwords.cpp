// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/passwords.h"

#include "app/cli/commandtext.h"

#include <QStringList>

#include <unistd.h>

#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr qsizetype mostPasswordBytes = 64 * 1024;

QStringList namesOf(const std::vector<Account> &accounts)
{
    QStringList names;
    for (const Account &account : accounts)
        names << accountText(account);
    return names;
}

Result<std::vector<Result<QString>>> linesFrom(int descriptor, const std::vector<Account> &accounts)
{
    QByteArray bytes;
    char buffer[4096];
    for (;;) {
        const ssize_t got = ::read(descriptor, buffer, sizeof buffer);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0) {
            return Error{ErrorCode::InvalidInput,
                         commandText("The file descriptor %1 of --password-fd can't be read; open it for reading, as in \"--password-fd 3 3< FILE\".").arg(descriptor),
                         {}};
        }
        if (got == 0 || bytes.size() > mostPasswordBytes)
            break;
        bytes.append(buffer, got);
    }
    std::memset(buffer, 0, sizeof buffer);
    QStringList lines = QString::fromUtf8(bytes).split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    if (size_t(lines.size()) != accounts.size()) {
        return Error{ErrorCode::InvalidInput,
                     commandText("--password-fd gave %1 lines, but there are to be %2, with the passwords of: %3.")
                         .arg(lines.size()).arg(accounts.size()).arg(namesOf(accounts).join(", "_L1)),
                     {}};
    }
    std::vector<Result<QString>> passwords;
    for (QString &line : lines) {
        if (line.endsWith(u'\r'))
            line.chop(1);
        passwords.emplace_back(line);
    }
    return passwords;
}

Result<QString> asked(const Account &account)
{
    if (!isatty(STDIN_FILENO)) {
        return Error{ErrorCode::Denied,
                     commandText("There is no password for %1; give it with --password-fd, or publish once in the window and let the keychain keep it.")
                         .arg(accountText(account)),
                     {}};
    }
    char *typed = ::getpass(commandText("Password of %1: ").arg(accountText(account)).toLocal8Bit().constData());
    if (!typed)
        return Error{ErrorCode::Cancelled, commandText("No password was typed."), {}};
    QString password = QString::fromLocal8Bit(typed);
    std::memset(typed, 0, std::strlen(typed));
    return password;
}

} // namespace

Result<std::vector<Result<QString>>> passwordsFor(const std::vector<Account> &accounts, std::optional<int> descriptor, SecretStore &keychain)
{
    if (descriptor)
        return linesFrom(*descriptor, accounts);
    std::vector<Result<QString>> passwords;
    for (const Account &account : accounts) {
        const auto kept = keychain.read(account);
        passwords.push_back(kept && *kept ? Result<QString>(**kept) : asked(account));
    }
    return passwords;
}

} // namespace Plimsoll
