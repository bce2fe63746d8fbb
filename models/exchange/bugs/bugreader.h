// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/result.h"
#include "exchange/bugs/bugimportrow.h"
#include "exchange/dateparsing.h"

#include <QByteArray>
#include <QHash>
#include <QLocale>

namespace Plimsoll {

struct WorkWatch;

/// What a column of a table of bugs holds.
enum class BugField {
    Ignored, Key, Title, Kind, Severity, Priority, State, StateCategory, FixImpact, Component, Release, Labels, Note, Found, Closed, Url,
};

/// As --map names them.
template<>
struct EnumNames<BugField> {
    static constexpr std::array names{"ignore",     "key",       "title",   "kind",   "severity", "priority", "state", "state_category",
                                      "fix_impact", "component", "release", "labels", "note",     "found",    "closed", "url"};
};

/// How a file is read.
struct BugReadOptions {
    DateOrder dateOrder = DateOrder::Unknown;
    QLocale locale = QLocale::c();
    QHash<QString, BugField> chosen; ///< Heading → what the user says the column holds.
    const WorkWatch *watch = nullptr; ///< Null: nobody follows.
};

/// Reads a file of bugs as that format: a table, Jira's export, issues of GitHub or GitLab; guessWorkFormat() tells which. An Error is for a
/// file from which nothing can be taken; rows that cannot be read say so themselves. Reads nothing that the file names. ErrorCode::Cancelled where
/// it was stopped.
[[nodiscard]] Result<BugImportSheet> readBugs(const QByteArray &bytes, WorkFormat format, const BugReadOptions &options = {});

} // namespace Plimsoll
