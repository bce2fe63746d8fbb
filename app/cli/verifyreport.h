// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/waivers.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace Plimsoll {

/// The problems of a sound plan as verify tells them: for people, as JSON, or as JUnit's XML for pipelines. Pure.
class VerifyReport
{
public:
    /// Of one release with those that are of none; of all where it is invalid.
    VerifyReport(Plan plan, JudgedProblems problems, ReleaseId release);

    /// Whether an error or a warning is open. Notices are advice: a plan that has only these is fine.
    [[nodiscard]] bool hasProblems() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString json() const;
    /// A test case for each check: failed where an error or a warning is open, skipped where all that it found is waived.
    [[nodiscard]] QByteArray junit() const;

private:
    [[nodiscard]] QJsonObject objectOf(const Problem &problem) const;

    Plan m_plan;
    JudgedProblems m_problems;
};

/// What is said of a file that is not sound or has decisions that do not hold: no problems, but the findings.
[[nodiscard]] QString unsoundJson(const QStringList &findings);
/// A single test case that failed.
[[nodiscard]] QByteArray unsoundJunit(const QStringList &findings);

/// All checks with the reason of each, by topic.
[[nodiscard]] QString checksText();
[[nodiscard]] QString checksJson();

} // namespace Plimsoll
