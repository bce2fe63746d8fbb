// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/planargument.h"

namespace Plimsoll {

/// What the commands share that show a change of a plan and make it only with --accept.

/// --accept and --json.
void declarePreviewOptions(QCommandLineParser &parser);
[[nodiscard]] bool isAccepted(const QCommandLineParser &parser);

/// Makes the change with --accept, then prints the report: text() or, with --json, json(). The report must not read the document.
template<typename Report>
ExitCode finishPreview(const QCommandLineParser &parser, const CommandContext &context, PlanDocument &document, const PlanEdit &edit, const Report &report)
{
    if (isAccepted(parser)) {
        if (const auto done = document.execute(edit); !done)
            return context.fail(done.error());
    }
    context.out << (parser.isSet(QStringLiteral("json")) ? report.json() : report.text());
    context.out.flush();
    return ExitCode::Sound;
}

} // namespace Plimsoll
