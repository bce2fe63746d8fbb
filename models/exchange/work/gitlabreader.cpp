// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/work/gitlabreader.h"

#include "exchange/work/issuefields.h"
#include "exchange/work/workreader.h"
#include "exchange/workimportwords.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

void takeState(const QJsonObject &issue, WorkImportRow &row)
{
    const QString state = issue.value("state"_L1).toString().toLower();
    if (state == "closed"_L1) {
        row.state = WorkItemState::Done;
        row.finished = IssueFields::dayOf(issue.value("closed_at"_L1));
    } else if (state == "opened"_L1 && !row.state) {
        row.state = WorkItemState::Accepted;
    }
}

/// Time that was estimated goes before weight. An estimate of 0 s is how GitLab says that there is none.
void takeTime(const QJsonObject &issue, double hoursPerPoint, WorkImportRow &row, IssueFields &fields, bool &hasPoints)
{
    const QJsonObject time = issue.value("time_stats"_L1).toObject();
    const double seconds = time.value("time_estimate"_L1).toDouble();
    const double spent = time.value("total_time_spent"_L1).toDouble();
    const QJsonValue weight = issue.value("weight"_L1);
    hasPoints = hasPoints || weight.isDouble();
    if (seconds != 0)
        row.estimate = WorkEstimate{seconds / 3600.0, {}, {}};
    else if (weight.isDouble() && hoursPerPoint > 0)
        row.estimate = WorkEstimate{weight.toDouble() * hoursPerPoint, {}, {}};
    else if (weight.isDouble())
        fields.leaveOut(workImportWords("weights"));
    if (spent != 0)
        row.spent = spent / 3600.0;
}

} // namespace

WorkImportSheet readGitLabIssues(const QJsonArray &issues, const WorkReadOptions &options)
{
    WorkImportSheet sheet;
    IssueFields fields;
    qsizetype place = 0;
    for (const QJsonValue &value : issues) {
        const QJsonObject issue = value.toObject();
        WorkImportRow row = fields.begin(value, ++place, "iid"_L1, "description"_L1);
        fields.takeLabels(issue.value("labels"_L1), row);
        IssueFields::takeMilestone(issue.value("milestone"_L1), row);
        takeState(issue, row);
        takeTime(issue, options.hoursPerPoint, row, fields, sheet.hasPoints);
        row.notBefore = IssueFields::dayOf(issue.value("start_date"_L1));
        IssueFields::takeAssignees(issue, row);
        fields.leaveOut(workImportWords("due dates"), issue.value("due_date"_L1));
        fields.leaveOut(workImportWords("comments"), issue.value("user_notes_count"_L1));
        fields.leaveOut(workImportWords("epics"), issue.value("epic"_L1));
        sheet.rows.push_back(std::move(row));
    }
    sheet.leftOut = fields.leftOut();
    return sheet;
}

} // namespace Plimsoll
