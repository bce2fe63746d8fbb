// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/csvreader.h"
#include "exchange/tests/testreport.h"

namespace Plimsoll {

/// Reads results that people noted in a table. Its first row names the columns, in any order: the case (its key or title) and the result
/// ("passed", "failed", "skipped", "blocked", "flaky", one letter, or in the user's language) must be there; message, tester, seconds or
/// minutes, and class may be. Rows without a result say nothing; those that cannot be read are told of in the remarks.
[[nodiscard]] Result<TestReport> readTestTable(const CsvTable &table);

} // namespace Plimsoll
