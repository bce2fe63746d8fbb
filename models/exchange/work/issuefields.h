// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/work/workimportrow.h"

#include <QJsonObject>

namespace Plimsoll {

/// What the issues of GitHub and GitLab have in common, and what was left out of them, counted. One object for each file.
class IssueFields
{
public:
    /// Key, title and text of the issue there; the row is refused where it has neither number nor title.
    [[nodiscard]] WorkImportRow begin(const QJsonValue &issue, qsizetype place, QLatin1StringView number, QLatin1StringView text) const;
    /// Strings, or objects with a name.
    void takeLabels(const QJsonValue &labels, WorkImportRow &row);
    static void takeMilestone(const QJsonValue &milestone, WorkImportRow &row);
    /// People with a login or user name, and perhaps a name and an address.
    static void takeAssignees(const QJsonObject &issue, WorkImportRow &row);
    /// The day of a moment such as "2026-07-21T16:05:00Z"; invalid where it is none.
    [[nodiscard]] static QDate dayOf(const QJsonValue &moment);
    /// Counts a thing that is there and is not taken.
    void leaveOut(const QString &what, const QJsonValue &value);
    void leaveOut(const QString &what);
    /// "assignees (12)".
    [[nodiscard]] QStringList leftOut() const;

private:
    QList<std::pair<QString, int>> m_leftOut;
};

} // namespace Plimsoll
