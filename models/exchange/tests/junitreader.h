// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/tests/testreport.h"

#include <QTimeZone>

class QIODevice;

namespace Plimsoll {

/// Whether the bytes begin as a JUnit file does.
[[nodiscard]] bool looksLikeJunit(const QByteArray &start);

/// Reads JUnit XML as a stream, as pytest, Maven Surefire, gotestsum, ctest, jest, Playwright, node, PHPUnit and others write it: suites at
/// any depth, tests outside of suites, totals that lack or lie, tests that passed when repeated. Output of tests is passed over. Times
/// without an offset are of that zone. A document type, entities, more than a million tests and what is no JUnit are refused.
[[nodiscard]] Result<TestReport> readJunit(QIODevice &device, const QTimeZone &zone = QTimeZone::utc());

} // namespace Plimsoll
