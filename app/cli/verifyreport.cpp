// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verifyreport.h"

#include "app/cli/commandtext.h"
#include "app/cli/junitwriter.h"
#include "app/cli/reporttexts.h"
#include "domain/allrecords.h"
#include "engine/checks.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return commandText("error");
    case Severity::Warning:
        return commandText("warning");
    case Severity::Notice:
        break;
    }
    return commandText("notice");
}

QString lineOf(const QString &word, const Problem &problem)
{
    return word + ": "_L1 + problem.text + u' ' + problem.cure + u'\n';
}

} // namespace

VerifyReport::VerifyReport(Plan plan, JudgedProblems problems, ReleaseId release) : m_plan(std::move(plan)), m_problems(std::move(problems))
{
    if (!release.isValid())
        return;
    const auto isOther = [release](const Problem &problem) { return problem.release.isValid() && problem.release != release; };
    std::erase_if(m_problems.open, isOther);
    std::erase_if(m_problems.waived, [&](const WaivedProblem &waived) { return isOther(waived.problem); });
}

bool VerifyReport::hasProblems() const
{
    return std::ranges::any_of(m_problems.open, [](const Problem &problem) { return problem.severity != Severity::Notice; });
}

QString VerifyReport::text() const
{
    QString text;
    for (const Problem &problem : m_problems.open)
        text += lineOf(severityWord(problem.severity), problem);
    for (const auto &[problem, waiver] : m_problems.waived)
        text += commandText("waived: %1 (%2)").arg(problem.text, waiverText(m_plan, waiver)) + u'\n';
    return text;
}

QJsonObject VerifyReport::objectOf(const Problem &problem) const
{
    QJsonObject object = problemObjects({problem}).first().toObject();
    object.insert(u"table"_s, problem.table);
    // A number of JSON holds 53 bits, an id has 63.
    object.insert(u"record"_s, problem.table.isEmpty() ? QString() : QString::number(problem.record));
    object.insert(u"release"_s, releaseName(m_plan, problem.release));
    object.insert(u"waived"_s, QJsonValue::Null);
    return object;
}

QString VerifyReport::json() const
{
    QJsonArray problems;
    for (const Problem &problem : m_problems.open)
        problems.append(objectOf(problem));
    for (const auto &[problem, waiver] : m_problems.waived) {
        const Person *person = m_plan.find(waiver.person);
        QJsonObject object = objectOf(problem);
        object.insert(u"waived"_s, QJsonObject{{u"reason"_s, waiver.reason},
                                               {u"by"_s, person ? person->name : QString()},
                                               {u"expires"_s, isoDay(waiver.expires)}});
        problems.append(object);
    }
    return jsonText({{u"sound"_s, true},
                     {u"findings"_s, QJsonArray()},
                     {u"problems"_s, problems},
                     {u"open"_s, qint64(m_problems.open.size())},
                     {u"waived"_s, qint64(m_problems.waived.size())}});
}

QByteArray VerifyReport::junit() const
{
    JUnitWriter writer;
    for (const PlanCheck &check : allChecks())
        writer.add(QString::fromLatin1(check.id), topicName(check.topic));
    for (const Problem &problem : m_problems.open)
        writer.tell(problem);
    for (const auto &[problem, waiver] : m_problems.waived)
        writer.tellWaived(problem, waiverText(m_plan, waiver));
    return writer.written();
}

QString unsoundJson(const QStringList &findings)
{
    return jsonText({{u"sound"_s, false},
                     {u"findings"_s, QJsonArray::fromStringList(findings)},
                     {u"problems"_s, QJsonArray()},
                     {u"open"_s, 0},
                     {u"waived"_s, 0}});
}

QByteArray unsoundJunit(const QStringList &findings)
{
    JUnitWriter writer;
    const QString check = u"sound"_s;
    writer.add(check, u"file"_s);
    for (const QString &finding : findings)
        writer.tell({Severity::Error, check, finding, {}, {}, 0, {}});
    return writer.written();
}

QString checksText()
{
    QString text;
    QString topic;
    for (const PlanCheck &check : allChecks()) {
        if (const QString own = topicName(check.topic); own != topic) {
            text += (topic.isEmpty() ? QString() : u"\n"_s) + own + u'\n';
            topic = own;
        }
        text += u"  %1  %2\n"_s.arg(QString::fromLatin1(check.id), -32).arg(whyOf(check));
    }
    return text;
}

QString checksJson()
{
    QJsonArray checks;
    for (const PlanCheck &check : allChecks()) {
        checks.append(QJsonObject{{u"check"_s, QString::fromLatin1(check.id)}, {u"topic"_s, topicName(check.topic)}, {u"why"_s, whyOf(check)}});
    }
    return jsonText({{u"checks"_s, checks}});
}

} // namespace Plimsoll
