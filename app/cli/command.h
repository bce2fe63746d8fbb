// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/result.h"

#include <QCommandLineParser>
#include <QTextStream>

#include <memory>
#include <vector>

namespace Plimsoll {

/// The exit codes of every sub-command; stable, and told by --help and the man page.
enum class ExitCode {
    Sound = 0,           ///< Done; for verify: sound and without problems.
    Problems = 1,        ///< verify: the file is sound, the plan has problems; fit: work does not fit.
    Failed = 2,          ///< Bad input, or a file that is not sound; standard error says what.
    OpenElsewhere = 3,   ///< The plan would have to be written but is open elsewhere.
};

/// What a sub-command works with. Streams are UTF-8; errors go to `err` as one sentence.
struct CommandContext {
    QTextStream &out;
    QTextStream &err;
    const Clock &clock;
    bool showsProgress = false; ///< Somebody watches `err`: what takes long tells there how far it is.

    /// Says the error and returns the exit code that it stands for.
    ExitCode fail(const Error &error) const;
};

/// One sub-command of the command line. Holds no state between runs.
class Command
{
public:
    virtual ~Command() = default;

    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual QString summary() const = 0;
    /// Hidden commands are left out of --help.
    [[nodiscard]] virtual bool isHidden() const { return false; }
    /// Commands that paint need a QApplication; all others run where there is no display and no platform plugin. It depends on the
    /// arguments that follow the command.
    [[nodiscard]] virtual bool needsWindowSystem(const QStringList &arguments) const
    {
        Q_UNUSED(arguments)
        return false;
    }
    /// Names its arguments and options.
    virtual void declare(QCommandLineParser &parser) const = 0;
    /// How many positional arguments it takes, exactly.
    [[nodiscard]] virtual int argumentCount() const = 0;
    /// The same where an option takes the place of one.
    [[nodiscard]] virtual int wantedArguments(const QCommandLineParser &parser) const
    {
        Q_UNUSED(parser)
        return argumentCount();
    }
    virtual ExitCode run(const QCommandLineParser &parser, const CommandContext &context) const = 0;
};

using Commands = std::vector<std::unique_ptr<Command>>;

/// The command of that name; null where there is none.
[[nodiscard]] const Command *findCommand(const Commands &commands, const QString &name);

/// Runs a command, or tells its options; arguments without the names of program and command.
[[nodiscard]] ExitCode runCommand(const Command &command, const QStringList &arguments, const CommandContext &context);

} // namespace Plimsoll
