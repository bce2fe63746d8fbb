// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "views/reports/reportcontent.h"

#include <QByteArray>
#include <QCommandLineParser>

#include <optional>

namespace Plimsoll {

class Plan;
class PlanDocument;

/// --dossier, --minutes, --decision and --output; --product and --release, which tell gates of one title apart, are declared with the scope.
void declareGateExport(QCommandLineParser &parser);
/// Whether a dossier or minutes are asked for.
[[nodiscard]] bool exportsGate(const QCommandLineParser &parser);
/// What is wrong with these options as they are given, before there is a plan; nothing where none of them is.
[[nodiscard]] std::optional<Error> gateExportError(const QCommandLineParser &parser);
/// The dossier of the decision at that gate that --decision names, else of the one that holds, as the window makes it. That there is none is an
/// error.
[[nodiscard]] Result<Report> dossierFrom(const QCommandLineParser &parser, PlanDocument &document, const QString &gate);
/// The minutes of that decision as a mail that is not sent yet, likewise.
[[nodiscard]] Result<QByteArray> minutesFrom(const QCommandLineParser &parser, const Plan &plan, const QString &gate);

} // namespace Plimsoll
