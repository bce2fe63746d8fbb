// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/tests/testfile.h"
#include "exchange/tests/testreport.h"

#include <QTimeZone>

#include <vector>

namespace Plimsoll {

struct WorkWatch;

inline constexpr qint64 mostTestBytes = qint64(500) * 1024 * 1024;

/// Reads files as one run, each as JUnit XML, which is read as a stream, or as a table, whichever it is; several at a time, on threads of its
/// own. Errors name the file; of several files the first that is wrong. A watch is told of bytes, by one thread after the other;
/// ErrorCode::Cancelled where it stopped the reading.
[[nodiscard]] Result<TestReport> readTestFiles(const std::vector<TestFile> &files, const QTimeZone &zone, const WorkWatch *watch = nullptr);

/// That a watch stopped the import.
[[nodiscard]] Error importCancelled();

} // namespace Plimsoll
