// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychain.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <chrono>
#include <memory>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

const QString service = u"plimsoll"_s;

/// Long enough to unlock it by hand. Where nobody is there to do that, a run at night must end all the same.
constexpr std::chrono::seconds patience{120};

/// Runs the job to its end. False where it is given up: then it deletes itself whenever it ends, and is not to be touched any more.
bool finish(QKeychain::Job &job, const Account &account)
{
    job.setAutoDelete(false);
    job.setInsecureFallback(false);
    job.setKey(account.user + u' ' + account.server);
    QEventLoop loop;
    bool over = false;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, [&] {
        over = true;
        loop.quit();
    });
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    job.start();
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    if (!over)
        job.setAutoDelete(true);
    return over;
}

Error silent()
{
    return {ErrorCode::Unreachable,
            QCoreApplication::translate("Keychain", "The keychain does not answer; unlock it, or type the password each time."), {}};
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
    auto job = std::make_unique<QKeychain::ReadPasswordJob>(service);
    if (!finish(*job, account)) {
        (void)job.release();
        return silent();
    }
    if (job->error() == QKeychain::EntryNotFound)
        return std::optional<QString>();
    if (job->error() != QKeychain::NoError)
        return notReached(*job);
    return std::optional<QString>(job->textData());
}

Result<void> Keychain::write(const Account &account, const QString &password)
{
    auto job = std::make_unique<QKeychain::WritePasswordJob>(service);
    job->setTextData(password);
    if (!finish(*job, account)) {
        (void)job.release();
        return silent();
    }
    return job->error() == QKeychain::NoError ? Result<void>() : notReached(*job);
}

Result<void> Keychain::remove(const Account &account)
{
    auto job = std::make_unique<QKeychain::DeletePasswordJob>(service);
    if (!finish(*job, account)) {
        (void)job.release();
        return silent();
    }
    return job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound ? Result<void>() : notReached(*job);
}

} // namespace Plimsoll
