// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tests/testreport.h"

#include <QStringView>
#include <QTimeZone>

class QXmlStreamAttributes;

namespace Plimsoll {

/// What an element inside a test says of its outcome.
enum class JunitSign {
    None,
    Failed,
    Skipped,
    Repeated, ///< It failed before it passed: flakyFailure, flakyError of Surefire and Playwright.
    Again,    ///< It failed once more: rerunFailure, rerunError.
};
[[nodiscard]] JunitSign junitSign(QStringView element);

/// The test as the attributes of its element have it.
[[nodiscard]] ReportedTest junitTest(const QXmlStreamAttributes &attributes);

/// "0.5", "1,234.5" or "0,5" seconds; 0 where it is no number or a negative one.
[[nodiscard]] double junitSeconds(QStringView text);

/// A time in UTC; invalid where it is none.
[[nodiscard]] QDateTime junitTime(QStringView text, const QTimeZone &zone);

/// Gathers what the elements of one test say.
class JunitOutcome
{
public:
    void add(JunitSign sign, const QString &message);
    /// Puts it into the test.
    void into(ReportedTest &test) const;

private:
    bool m_failed = false;
    bool m_skipped = false;
    int m_repeats = 0;
    QString m_message; ///< Of the gravest sign, the first of several.
    JunitSign m_told = JunitSign::None;
};

} // namespace Plimsoll
