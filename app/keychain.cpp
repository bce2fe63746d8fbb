// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychain.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

const QString service = u"plimsoll"_s;

/// Runs the job to its end.
void finish(QKeychain::Job &job, const Account &account)
{
    job.setAutoDelete(false);
    job.setInsecureFallback(false);
    job.setKey(account.user + u' ' + account.server);
    QEventLoop loop;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, &QEventLoop::quit);
    job.start();
    loop.exec(QEventLoop::ExcludeUserInputEvents);
}

Error notReached(const QKeychain::Job &job)
{
    return {ErrorCode::Unreachable,
            QCoreApplication::translate("Keychain", "The keychain can't be used (%1); the password is asked for each time.").arg(job.errorString().simplified()),
            {}};
}

} // namespace

Result<std::optional<QString>> Keychain::read(const Account &account)
{
    QKeychain::ReadPasswordJob job(service);
    finish(job, account);
    if (job.error() == QKeychain::EntryNotFound)
        return std::optional<QString>();
    if (job.error() != QKeychain::NoError)
        return notReached(job);
    return std::optional<QString>(job.textData());
}

Result<void> Keychain::write(const Account &account, const QString &password)
{
    QKeychain::WritePasswordJob job(service);
    job.setTextData(password);
    finish(job, account);
    return job.error() == QKeychain::NoError ? Result<void>() : notReached(job);
}

Result<void> Keychain::remove(const Account &account)
{
    QKeychain::DeletePasswordJob job(service);
    finish(job, account);
    return job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound ? Result<void>() : notReached(job);
}

} // namespace Plimsoll
