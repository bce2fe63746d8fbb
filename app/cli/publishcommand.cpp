// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/publishcommand.h"

#include "app/cli/commandtext.h"
#include "app/cli/passwords.h"
#include "app/cli/planargument.h"
#include "app/cli/publishoutput.h"
#include "app/cli/scopeoptions.h"
#include "app/keychain.h"
#include "domain/allrecords.h"

#include <QEventLoop>
#include <QTimer>

#include <signal.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

Result<std::vector<PublishingTarget>> targetsFrom(const QCommandLineParser &parser, const Plan &plan)
{
    std::vector<PublishingTarget> targets;
    if (!parser.isSet(u"target"_s)) {
        for (const PublishingTarget &target : plan.table<PublishingTarget>())
            targets.push_back(target);
        if (targets.empty())
            return Error{ErrorCode::NotFound, commandText("The plan has no calendars to publish; add them in the window, with File, Publish."), {}};
    }
    for (const QString &name : parser.values(u"target"_s)) {
        const auto id = findTarget(plan, name);
        if (!id)
            return id.error();
        if (std::ranges::find(targets, *id, &PublishingTarget::id) == targets.end())
            targets.push_back(*plan.find(*id));
    }
    return targets;
}

Result<std::optional<int>> descriptorFrom(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"password-fd"_s))
        return std::optional<int>();
    bool understood = false;
    const int descriptor = parser.value(u"password-fd"_s).toInt(&understood);
    if (!understood || descriptor < 0)
        return Error{ErrorCode::InvalidInput, commandText("\"%1\" is no file descriptor; give its number, such as 3.").arg(parser.value(u"password-fd"_s)), {}};
    return std::optional<int>(descriptor);
}

/// What is to be published, and what can't be, as the password of its account is lacking.
struct Wishes {
    std::vector<PublishWish> wishes;
    std::vector<PublishReport> leftOut;
};

Result<Wishes> wishesFor(const QCommandLineParser &parser, const std::vector<PublishingTarget> &targets)
{
    const auto descriptor = descriptorFrom(parser);
    if (!descriptor)
        return descriptor.error();
    std::vector<Account> accounts;
    for (const PublishingTarget &target : targets) {
        const auto account = accountOf(target);
        if (account && std::ranges::find(accounts, *account) == accounts.end())
            accounts.push_back(*account);
    }
    Keychain keychain;
    const auto passwords = passwordsFor(accounts, *descriptor, keychain);
    if (!passwords)
        return passwords.error();
    Wishes all;
    for (const PublishingTarget &target : targets) {
        Result<QString> password = QString();
        if (const auto account = accountOf(target))
            password = (*passwords)[size_t(std::ranges::find(accounts, *account) - accounts.begin())];
        if (password)
            all.wishes.push_back({target.id, *password, parser.isSet(u"overwrite"_s)});
        else
            all.leftOut.push_back({target.id, target.name, {}, {}, 0, {}, password.error(), false});
    }
    return all;
}

volatile sig_atomic_t interrupted = 0;

void interrupt(int)
{
    interrupted = 1;
}

/// An interrupt ends it as Cancel does, so that the plan knows what was reached.
std::vector<PublishReport> publish(PlanDocument &document, std::vector<PublishWish> wishes)
{
    Publisher publisher(document, targetWriters(document.path()));
    std::vector<PublishReport> reports;
    QEventLoop loop;
    QObject::connect(&publisher, &Publisher::published, &loop, [&](const PublishReport &report) { reports.push_back(report); });
    QObject::connect(&publisher, &Publisher::finished, &loop, &QEventLoop::quit);
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &publisher, [&publisher] {
        if (interrupted)
            publisher.cancel();
    });
    const auto before = ::signal(SIGINT, interrupt);
    watch.start(100);
    publisher.start(std::move(wishes));
    loop.exec();
    ::signal(SIGINT, before);
    return reports;
}

ExitCode publishAndTell(Wishes wishes, const std::vector<PublishingTarget> &targets, PlanDocument &document, PublishOutput &output,
                        const CommandContext &context)
{
    ExitCode code = ExitCode::Sound;
    QStringList said;
    const auto tell = [&](const PublishReport &report) {
        output.add(*std::ranges::find(targets, report.target, &PublishingTarget::id), report);
        if (report.error && !said.contains(report.error->text)) {
            // Targets of one account lack the same password.
            said << report.error->text;
            code = context.fail(*report.error);
        } else if (!report.conflicts.empty() && code == ExitCode::Sound) {
            code = ExitCode::Problems;
        }
    };
    for (const PublishReport &report : wishes.leftOut)
        tell(report);
    if (!wishes.wishes.empty()) {
        for (const PublishReport &report : publish(document, std::move(wishes.wishes)))
            tell(report);
    }
    return code;
}

ExitCode tellOnly(const std::vector<PublishingTarget> &targets, PlanDocument &document, PublishOutput &output, const CommandContext &context)
{
    ExitCode code = ExitCode::Sound;
    for (const PublishingTarget &target : targets) {
        const auto pending = pendingDifference(document.plan(), document.timetable(), target, document.path(), context.clock.now());
        if (pending)
            output.add(target, *pending);
        else
            code = context.fail(output.add(target, pending.error()));
    }
    return code;
}

} // namespace

QString PublishCommand::summary() const
{
    return commandText("Publish the plan's calendars to files and servers.");
}

void PublishCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"PLAN"_s, commandText("The plan file."));
    parser.addOption({u"target"_s, commandText("Only the calendar of this name; may be given several times."), u"T"_s});
    parser.addOption({u"dry-run"_s, commandText("Tell what would change for subscribers, and change nothing.")});
    parser.addOption({u"overwrite"_s, commandText("Write over what somebody else changed there; else that is left and told.")});
    parser.addOption({u"password-fd"_s, commandText("Read passwords from this file descriptor, one a line; else from the keychain, or the terminal."), u"N"_s});
    parser.addOption({u"json"_s, commandText("Tell it as JSON.")});
}

ExitCode PublishCommand::run(const QCommandLineParser &parser, const CommandContext &context) const
{
    const bool dryRun = parser.isSet(u"dry-run"_s);
    auto argument = PlanArgument::forChange(parser.positionalArguments().first(), dryRun, context.clock);
    if (!argument)
        return context.fail(argument.error());
    PlanDocument &document = (*argument)->document();
    const auto targets = targetsFrom(parser, document.plan());
    if (!targets)
        return context.fail(targets.error());
    PublishOutput output(document.path(), dryRun);
    ExitCode code = ExitCode::Sound;
    if (dryRun) {
        code = tellOnly(*targets, document, output, context);
    } else {
        auto wishes = wishesFor(parser, *targets);
        if (!wishes)
            return context.fail(wishes.error());
        code = publishAndTell(std::move(*wishes), *targets, document, output, context);
    }
    context.out << (parser.isSet(u"json"_s) ? output.json() : output.text());
    context.out.flush();
    return code;
}

} // namespace Plimsoll
