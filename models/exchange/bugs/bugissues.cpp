// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bugs/bugissues.h"

#include "exchange/bugs/bugwords.h"
#include "exchange/work/issuefields.h"
#include "exchange/work/workwords.h"
#include "exchange/workimportwords.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QJsonValue firstOf(const QJsonObject &object, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        if (object.contains(name))
            return object.value(name);
    }
    return {};
}

BugImportRow rowFrom(const WorkImportRow &begun)
{
    BugImportRow row;
    row.place = begun.place;
    row.key = begun.key;
    row.title = begun.title;
    row.note = begun.note;
    row.remarks = begun.remarks;
    row.refused = begun.refused;
    return row;
}

void takeType(const QJsonObject &issue, BugImportRow &row)
{
    const QJsonValue type = firstOf(issue, {"issue_type"_L1, "type"_L1});
    const QString name = type.isObject() ? type.toObject().value("name"_L1).toString() : type.toString();
    if (const auto kind = workKindOf(name))
        row.isBug = kind == WorkItemKind::BugFix;
}

void takeLabels(const QJsonValue &labels, BugImportRow &row, IssueFields &fields)
{
    const QJsonArray all = labels.toArray();
    for (const QJsonValue &label : all) {
        const QString name = workCell(label.isObject() ? label.toObject().value("name"_L1).toString() : label.toString());
        if (!name.isEmpty() && !takeBugLabel(name, row))
            fields.leaveOut(workImportWords("labels"));
    }
}

/// A closed issue is closed, whatever its labels still say.
void takeState(const QJsonObject &issue, BugImportRow &row)
{
    const QString state = issue.value("state"_L1).toString().toLower();
    if (state == "closed"_L1) {
        row.state = row.state == BugState::Verified ? BugState::Verified : BugState::Closed;
        row.closed = IssueFields::dayOf(firstOf(issue, {"closed_at"_L1, "closedAt"_L1}));
    } else if ((state == "open"_L1 || state == "opened"_L1) && !row.state) {
        row.state = BugState::Open;
    }
}

} // namespace

BugImportSheet readBugIssues(const QJsonArray &issues, WorkFormat format)
{
    const bool gitLab = format == WorkFormat::GitLab;
    BugImportSheet sheet;
    IssueFields fields;
    qsizetype place = 0;
    for (const QJsonValue &value : issues) {
        ++place;
        const QJsonObject issue = value.toObject();
        if (issue.contains("pull_request"_L1)) {
            fields.leaveOut(workImportWords("pull requests"));
            continue;
        }
        const WorkImportRow begun = gitLab ? fields.begin(value, place, "iid"_L1, "description"_L1)
                                           : fields.begin(value, place, "number"_L1, "body"_L1);
        BugImportRow row = rowFrom(begun);
        takeType(issue, row);
        if (gitLab)
            row.severity = bugSeverityOf(issue.value("severity"_L1).toString());
        takeLabels(issue.value("labels"_L1), row, fields);
        if (const QString milestone = workCell(issue.value("milestone"_L1).toObject().value("title"_L1).toString()); !milestone.isEmpty())
            row.releases << milestone;
        takeState(issue, row);
        row.found = IssueFields::dayOf(firstOf(issue, {"created_at"_L1, "createdAt"_L1}));
        row.url = workCell(firstOf(issue, {"html_url"_L1, "web_url"_L1, "url"_L1}).toString());
        fields.leaveOut(workImportWords("assignees"), issue.value("assignees"_L1));
        fields.leaveOut(workImportWords("comments"), firstOf(issue, {"comments"_L1, "user_notes_count"_L1}));
        sheet.rows.push_back(std::move(row));
    }
    sheet.leftOut = fields.leftOut();
    return sheet;
}

} // namespace Plimsoll
