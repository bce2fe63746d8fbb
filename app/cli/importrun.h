// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/planargument.h"

#include <QCommandLineParser>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <type_traits>

namespace Plimsoll {

/// The error where one of those options is given beside --own.
[[nodiscard]] std::optional<Error> refuseBeside(const QCommandLineParser &parser, const QString &own, const QStringList &others);

/// What is said where every row of a file was refused; the report says why.
[[nodiscard]] Error allRefused();

/// Opens the plan that the command line names, takes what import(PlanDocument &) finds into it as one step, unless it is a dry run, and
/// prints report(outcome, dryRun). An import that refuses every row of the file fails.
template<typename Import, typename Report>
ExitCode importInto(const QCommandLineParser &parser, const CommandContext &context, Import import, Report report)
{
    const bool dryRun = parser.isSet(QStringLiteral("dry-run"));
    auto argument = PlanArgument::forChange(parser.positionalArguments().at(0), dryRun, context.clock);
    if (!argument)
        return context.fail(argument.error());
    PlanDocument &document = (*argument)->document();
    const auto outcome = import(document);
    if (!outcome)
        return context.fail(outcome.error());
    if (!dryRun && !outcome->edit.isEmpty()) {
        if (const auto done = document.execute(outcome->edit); !done)
            return context.fail(done.error());
    }
    context.out << report(*outcome, dryRun);
    context.out.flush();
    if constexpr (requires { outcome->rows.front().outcome; }) {
        const auto isRefused = [](const auto &row) { return row.outcome == std::remove_cvref_t<decltype(row)>::Outcome::Refused; };
        if (!outcome->rows.empty() && std::ranges::all_of(outcome->rows, isRefused))
            return context.fail(allRefused());
    }
    return ExitCode::Sound;
}

} // namespace Plimsoll
