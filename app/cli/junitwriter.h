// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/problems.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace Plimsoll {

/// Writes checks as the test cases of JUnit's XML, which pipelines read. The same problems give the same bytes.
class JUnitWriter
{
public:
    /// A check that was made, whether it found something or not.
    void add(const QString &check, const QString &topic);
    /// What a check found; one that was not added is added.
    void tell(const Problem &problem);
    void tellWaived(const Problem &problem, const QString &reason);

    [[nodiscard]] QByteArray written() const;

private:
    struct Case {
        QString check;
        QString topic;
        std::vector<Problem> failures; ///< Errors and warnings.
        QStringList notices;
        QStringList waived;
        QStringList reasons;

        [[nodiscard]] bool isSkipped() const { return failures.empty() && notices.isEmpty() && !reasons.isEmpty(); }
    };
    [[nodiscard]] Case &caseOf(const QString &check);

    std::vector<Case> m_cases;
    QHash<QString, size_t> m_places;
};

} // namespace Plimsoll
