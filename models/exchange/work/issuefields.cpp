// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/work/issuefields.h"

#include "exchange/work/workwords.h"
#include "exchange/workimportwords.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// Issues are numbered from 1; anything else is none.
QString numberText(const QJsonValue &value)
{
    const double number = value.toDouble(0.0);
    constexpr double largest = 9'007'199'254'740'992.0; // Beyond it a JSON number is not exact.
    return number >= 1 && number < largest && number == std::floor(number) ? QString::number(qint64(number)) : QString();
}

bool holdsSomething(const QJsonValue &value)
{
    return value.isArray()    ? !value.toArray().isEmpty()
           : value.isString() ? !value.toString().isEmpty()
           : value.isDouble() ? value.toDouble() > 0
                              : value.isObject() || value.toBool();
}

} // namespace

WorkImportRow IssueFields::begin(const QJsonValue &issue, qsizetype place, QLatin1StringView number, QLatin1StringView text) const
{
    WorkImportRow row;
    row.place = workImportWords("issue %1").arg(place);
    const QJsonObject object = issue.toObject();
    row.key = numberText(object.value(number));
    row.title = workCell(object.value("title"_L1).toString());
    row.note = workText(object.value(text).toString(), row.remarks);
    if (!issue.isObject())
        row.refused = workImportWords("It is no issue; export the issues again.");
    else if (row.key.isEmpty())
        row.refused = workImportWords("It has no number, or one that no issue can have; export the issues again.");
    return row;
}

void IssueFields::takeLabels(const QJsonValue &labels, WorkImportRow &row)
{
    const QJsonArray all = labels.toArray();
    for (const QJsonValue &label : all) {
        const QString name = workCell(label.isObject() ? label.toObject().value("name"_L1).toString() : label.toString());
        if (!name.isEmpty() && !takeLabel(name, row))
            leaveOut(workImportWords("labels"));
    }
}

void IssueFields::takeMilestone(const QJsonValue &milestone, WorkImportRow &row)
{
    if (const QString title = workCell(milestone.toObject().value("title"_L1).toString()); !title.isEmpty())
        row.releases << title;
}

void IssueFields::takeAssignees(const QJsonObject &issue, WorkImportRow &row)
{
    QJsonArray all = issue.value("assignees"_L1).toArray();
    if (all.isEmpty() && issue.value("assignee"_L1).isObject())
        all.append(issue.value("assignee"_L1));
    for (const QJsonValue &value : std::as_const(all)) {
        const QJsonObject person = value.toObject();
        QStringList names;
        for (const auto &field : {"name"_L1, "login"_L1, "username"_L1, "email"_L1}) {
            if (const QString name = workCell(person.value(field).toString()); !name.isEmpty() && !names.contains(name))
                names << name;
        }
        if (!names.isEmpty())
            row.assignees.push_back(names);
    }
}

QDate IssueFields::dayOf(const QJsonValue &moment)
{
    return QDate::fromString(moment.toString().left(10), Qt::ISODate);
}

void IssueFields::leaveOut(const QString &what, const QJsonValue &value)
{
    if (holdsSomething(value))
        leaveOut(what);
}

void IssueFields::leaveOut(const QString &what)
{
    const auto found = std::ranges::find(m_leftOut, what, &std::pair<QString, int>::first);
    if (found == m_leftOut.end())
        m_leftOut.append({what, 1});
    else
        ++found->second;
}

QStringList IssueFields::leftOut() const
{
    QStringList list;
    for (const auto &[what, count] : m_leftOut)
        list << workImportWords("%1 (%2)").arg(what).arg(count);
    return list;
}

} // namespace Plimsoll
