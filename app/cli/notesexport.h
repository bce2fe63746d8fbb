// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "domain/result.h"

#include <QByteArray>
#include <QCommandLineParser>

#include <optional>

namespace Plimsoll {

/// --release-notes; --release and --audience, which it needs, are declared with the scope.
void declareNotes(QCommandLineParser &parser);
/// What is wrong with --release-notes as it is given, before there is a plan; nothing where it is not given.
[[nodiscard]] std::optional<Error> notesError(const QCommandLineParser &parser);
/// The notes of that release for that audience, in its language, in the form that the name of the file asks for. That there is nothing to
/// tell is an error. Only where notesError() finds nothing.
[[nodiscard]] Result<QByteArray> notesFrom(const QCommandLineParser &parser, const Plan &plan);

} // namespace Plimsoll
