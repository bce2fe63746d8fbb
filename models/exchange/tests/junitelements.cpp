// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tests/junitelements.h"

#include "exchange/momentfromiso.h"

#include <QXmlStreamAttributes>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// Runners that write no element for a test that did not run say so by an attribute.
bool saysNotRun(QStringView status)
{
    for (const auto word : {"notrun"_L1, "disabled"_L1, "skipped"_L1, "suppressed"_L1, "ignored"_L1, "pending"_L1}) {
        if (status.compare(word, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

int gravity(JunitSign sign)
{
    switch (sign) {
    case JunitSign::None:
        return 0;
    case JunitSign::Skipped:
        return 1;
    case JunitSign::Again:
        return 2;
    case JunitSign::Repeated:
        return 3;
    case JunitSign::Failed:
        return 4;
    }
    return 0;
}

} // namespace

JunitSign junitSign(QStringView element)
{
    if (element == "failure"_L1 || element == "error"_L1)
        return JunitSign::Failed;
    if (element == "skipped"_L1 || element == "disabled"_L1)
        return JunitSign::Skipped;
    if (element == "flakyFailure"_L1 || element == "flakyError"_L1)
        return JunitSign::Repeated;
    if (element == "rerunFailure"_L1 || element == "rerunError"_L1 || element == "rerun"_L1)
        return JunitSign::Again;
    return JunitSign::None;
}

ReportedTest junitTest(const QXmlStreamAttributes &attributes)
{
    ReportedTest test;
    test.name = attributes.value("name"_L1).trimmed().toString();
    test.className = attributes.value("classname"_L1).trimmed().toString();
    if (test.className.isEmpty())
        test.className = attributes.value("class"_L1).trimmed().toString();
    // Of a class whose setup failed, Surefire 3 writes an empty name, where Surefire 2 wrote the class.
    if (test.name.isEmpty())
        test.name = test.className;
    test.file = attributes.value("file"_L1).trimmed().toString();
    test.seconds = junitSeconds(attributes.value("time"_L1));
    if (saysNotRun(attributes.value("status"_L1)) || saysNotRun(attributes.value("result"_L1)))
        test.outcome = TestOutcome::Skipped;
    else if (attributes.value("status"_L1) == "fail"_L1)
        test.outcome = TestOutcome::Failed;
    return test;
}

double junitSeconds(QStringView text)
{
    bool isNumber = false;
    double seconds = text.trimmed().toDouble(&isNumber);
    if (!isNumber) {
        QString digits = text.trimmed().toString();
        // Of "1,234.5" the comma parts thousands, of "0,5" it is the decimal one.
        digits.replace(","_L1, digits.contains(u'.') ? QLatin1StringView() : "."_L1);
        seconds = digits.toDouble(&isNumber);
    }
    return isNumber && std::isfinite(seconds) ? std::clamp(seconds, 0.0, mostTestSeconds) : 0.0;
}

QDateTime junitTime(QStringView text, const QTimeZone &zone)
{
    return momentFromIso(text.trimmed().toString(), zone);
}

void JunitOutcome::add(JunitSign sign, const QString &message)
{
    m_failed = m_failed || sign == JunitSign::Failed;
    m_skipped = m_skipped || sign == JunitSign::Skipped;
    m_repeats += sign == JunitSign::Repeated || sign == JunitSign::Again ? 1 : 0;
    if (gravity(sign) > gravity(m_told)) {
        m_told = sign;
        m_message = message;
    }
}

void JunitOutcome::into(ReportedTest &test) const
{
    if (m_failed)
        test.outcome = TestOutcome::Failed;
    else if (m_repeats > 0)
        test.outcome = TestOutcome::Flaky;
    else if (m_skipped)
        test.outcome = TestOutcome::Skipped;
    test.attempts = std::min(1 + m_repeats, mostTestAttempts);
    test.message = m_message.trimmed().left(longestTestMessage);
}

} // namespace Plimsoll
