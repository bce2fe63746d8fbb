// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/work/githubreader.h"

#include "exchange/work/issuefields.h"
#include "exchange/work/workwords.h"
#include "exchange/workimportwords.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QJsonValue either(const QJsonObject &object, QLatin1StringView first, QLatin1StringView second)
{
    const QJsonValue value = object.value(first);
    return value.isUndefined() ? object.value(second) : value;
}

/// A closed issue is done unless it says that it never will be; an open one keeps what a label said of it.
void takeGithubState(const QJsonObject &issue, WorkImportRow &row)
{
    const QString state = issue.value("state"_L1).toString().toLower();
    const QString reason = either(issue, "state_reason"_L1, "stateReason"_L1).toString().toLower();
    if (state == "closed"_L1) {
        row.state = reason == "not_planned"_L1 || reason == "duplicate"_L1 ? WorkItemState::Dropped : WorkItemState::Done;
        if (row.state == WorkItemState::Done)
            row.finished = IssueFields::dayOf(either(issue, "closed_at"_L1, "closedAt"_L1));
    } else if (state == "open"_L1 && !row.state) {
        row.state = WorkItemState::Accepted;
    }
}

} // namespace

WorkImportSheet readGitHubIssues(const QJsonArray &issues)
{
    WorkImportSheet sheet;
    IssueFields fields;
    qsizetype place = 0;
    for (const QJsonValue &value : issues) {
        ++place;
        const QJsonObject issue = value.toObject();
        if (issue.contains("pull_request"_L1)) {
            fields.leaveOut(workImportWords("pull requests"));
            continue;
        }
        WorkImportRow row = fields.begin(value, place, "number"_L1, "body"_L1);
        if (const QString type = issue.value("type"_L1).toObject().value("name"_L1).toString(); !type.isEmpty())
            row.kind = workKindOf(type);
        fields.takeLabels(issue.value("labels"_L1), row);
        IssueFields::takeMilestone(issue.value("milestone"_L1), row);
        takeGithubState(issue, row);
        row.parent = issue.value("parent_issue_url"_L1).toString().section(u'/', -1);
        IssueFields::takeAssignees(issue, row);
        fields.leaveOut(workImportWords("comments"), issue.value("comments"_L1));
        sheet.rows.push_back(std::move(row));
    }
    sheet.leftOut = fields.leftOut();
    return sheet;
}

} // namespace Plimsoll
