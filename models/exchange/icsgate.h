// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>

namespace Plimsoll {

/// What a foreign calendar may hold at most before a parser sees it; beyond it the file is refused. Parsers hang for minutes on files of a
/// few hundred bytes whose repetition rules multiply.
struct IcsLimits {
    qsizetype fileBytes = qsizetype(20) * 1024 * 1024;
    qsizetype lineBytes = qsizetype(64) * 1024;      ///< As it stands in the file.
    qsizetype unfoldedBytes = qsizetype(256) * 1024; ///< With its continuation lines.
    int depth = 4;
    int components = 50'000;
    int propertiesOfAComponent = 2'000;
    int rulesOfAComponent = 4;
    qint64 ruleProduct = 1'000; ///< Of the lengths of a rule's BY lists.
};

/// The calendar with unfolded lines, its components balanced, without alarms and attachments; or why it is refused. Pure.
[[nodiscard]] Result<QByteArray> gatedIcs(const QByteArray &bytes, const IcsLimits &limits = {});

} // namespace Plimsoll
