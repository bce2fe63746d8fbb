// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/readicscommand.h"

#include "app/cli/commandtext.h"
#include "exchange/icsevents.h"
#include "exchange/icsgate.h"

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr qsizetype mostBytes = IcsLimits().fileBytes + 1; ///< One more than the gate lets pass, which then says so.

template<typename Resource>
void limit(Resource what, rlim_t most)
{
    rlimit limits{};
    if (getrlimit(what, &limits) != 0)
        return;
    limits.rlim_cur = std::min(limits.rlim_max, most);
    limits.rlim_max = limits.rlim_cur;
    setrlimit(what, &limits);
}

void limitProcess()
{
#ifndef PLIMSOLL_SANITIZED
    // Sanitizers reserve terabytes of addresses.
    limit(RLIMIT_AS, rlim_t(1024) * 1024 * 1024);
#endif
    limit(RLIMIT_CPU, 10);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_NOFILE, 64);
}

QByteArray standardInput()
{
    QByteArray bytes;
    QByteArray block(64 * 1024, Qt::Uninitialized);
    while (bytes.size() < mostBytes) {
        const size_t read = std::fread(block.data(), 1, size_t(block.size()), stdin);
        if (read == 0)
            break;
        bytes.append(block.constData(), qsizetype(read));
    }
    return bytes;
}

} // namespace

QString ReadIcsCommand::summary() const
{
    return commandText("Print the events of a calendar.");
}

void ReadIcsCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"FIRST"_s, commandText("The first day that is read."));
    parser.addPositionalArgument(u"LAST"_s, commandText("The last day that is read."));
    parser.addPositionalArgument(u"ZONE"_s, commandText("The time zone of the days."));
}

ExitCode ReadIcsCommand::run(const QCommandLineParser &parser, const CommandContext &context) const
{
    const QStringList arguments = parser.positionalArguments();
    const ForeignSpan span{QDate::fromString(arguments[0], Qt::ISODate), QDate::fromString(arguments[1], Qt::ISODate),
                           QTimeZone(arguments[2].toUtf8())};
    if (!span.first.isValid() || !span.last.isValid() || !span.zone.isValid())
        return context.fail({ErrorCode::InvalidInput, commandText("FIRST and LAST are days, and ZONE is a time zone; give such ones."), {}});
    limitProcess();
    const auto calendar = readForeignCalendar(standardInput(), span);
    if (!calendar)
        return context.fail(calendar.error());
    context.out << QString::fromUtf8(foreignCalendarToJson(*calendar));
    return ExitCode::Sound;
}

} // namespace Plimsoll
