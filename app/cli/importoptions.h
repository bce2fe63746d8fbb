// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/importmessages.h"
#include "exchange/scheduleimport.h"

#include <QCommandLineParser>
#include <QDate>

#include <optional>

namespace Plimsoll {

/// Declares --as, --product, --release and the other options that say how a table is read.
void declareImportOptions(QCommandLineParser &parser);

/// Which table of the communication plan --as names; nothing where it names another kind.
[[nodiscard]] std::optional<MessageTable> messageTableFrom(const QCommandLineParser &parser);

/// What --date-order says.
[[nodiscard]] Result<DateOrder> dateOrderFrom(const QCommandLineParser &parser);

/// What the options say; an error names the option that is wrong and what it may be.
[[nodiscard]] Result<ImportOptions> importOptionsFrom(const QCommandLineParser &parser, QDate today);

} // namespace Plimsoll
