// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fitreport.h"

#include "app/cli/commandtext.h"
#include "app/cli/reporttexts.h"
#include "domain/allrecords.h"
#include "engine/fit/fittexts.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// For scripts; not translated.
QString stateName(FitState state)
{
    switch (state) {
    case FitState::NothingAsked:
        return u"nothing-asked"_s;
    case FitState::Undated:
        return u"undated"_s;
    case FitState::Fits:
        return u"fits"_s;
    case FitState::Short:
        break;
    }
    return u"short"_s;
}

QString kindName(CureKind kind)
{
    switch (kind) {
    case CureKind::MoveOut:
        return u"move-out"_s;
    case CureKind::Lend:
        return u"lend"_s;
    case CureKind::RaiseShare:
        return u"raise-share"_s;
    case CureKind::LowerDuty:
        return u"lower-duty"_s;
    case CureKind::Extend:
        break;
    }
    return u"extend"_s;
}

template<typename R>
QString nameOf(const Plan &plan, Id<R> id)
{
    const R *record = plan.find(id);
    return record ? record->name : QString();
}

template<typename R>
QJsonArray nameArray(const Plan &plan, const std::vector<Id<R>> &ids)
{
    QJsonArray names;
    for (const auto id : ids)
        names.append(nameOf(plan, id));
    return names;
}

} // namespace

bool FitReport::fits() const
{
    return std::ranges::all_of(m_entries, [](const Entry &entry) {
        return entry.answer.state == FitState::Fits || entry.answer.state == FitState::NothingAsked;
    });
}

QString FitReport::skillTable(const FitAnswer &answer) const
{
    QList<QStringList> rows{{commandText("Skill"), commandText("asked h"), commandText("there h"), commandText("missing h"), commandText("to spare h")}};
    for (const SkillFit &skill : answer.skills) {
        rows.append({nameOf(m_plan, skill.skill), fitHours(skill.asked), fitHours(skill.there), fitHours(skill.missing), fitHours(skill.spare)});
    }
    QList<qsizetype> widths(5, 0);
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    QString text;
    for (const QStringList &row : rows) {
        QString line = u"  "_s + row[0].leftJustified(widths[0]);
        for (qsizetype i = 1; i < row.size(); ++i)
            line += u"  "_s + row[i].rightJustified(widths[i]);
        text += line + u'\n';
    }
    return text;
}

QString FitReport::entryText(const Entry &entry) const
{
    QString text = releaseName(m_plan, entry.answer.question.release) + u'\n';
    text += u"  "_s + fitSentence(m_plan, entry.answer) + u'\n';
    for (const QString &remark : fitRemarks(m_plan, entry.answer))
        text += u"  "_s + remark + u'\n';
    if (!entry.answer.skills.empty())
        text += skillTable(entry.answer);
    QStringList cures;
    for (const FitCure &cure : entry.cures)
        cures << commandText("%1: %2").arg(cure.edit.label, cureOutcome(cure));
    return text + printedList(commandText("What would help, what asks least first:"), cures);
}

QString FitReport::text() const
{
    if (m_entries.empty())
        return commandText("The plan has no planned release.") + u'\n';
    QStringList texts;
    for (const Entry &entry : m_entries)
        texts << entryText(entry);
    return texts.join(u'\n');
}

QJsonObject FitReport::bottleneckObject(const FitBottleneck &bottleneck) const
{
    QJsonArray items;
    for (const WorkItemId id : bottleneck.items)
        items.append(m_plan.find(id) ? m_plan.find(id)->title : QString());
    return {{u"skills"_s, nameArray(m_plan, bottleneck.skills)}, {u"people"_s, nameArray(m_plan, bottleneck.people)}, {u"items"_s, items},
            {u"first"_s, isoDay(bottleneck.first)}, {u"last"_s, isoDay(bottleneck.last)}, {u"asked"_s, bottleneck.asked},
            {u"there"_s, bottleneck.there}, {u"earlier"_s, bottleneck.earlier}};
}

QJsonObject FitReport::entryObject(const Entry &entry) const
{
    const FitAnswer &answer = entry.answer;
    QJsonObject object{{u"release"_s, releaseName(m_plan, answer.question.release)}, {u"id"_s, answer.question.release.toString()},
                       {u"phase"_s, milestoneTitle(m_plan, answer.question.phase)}, {u"from"_s, isoDay(answer.question.from)},
                       {u"state"_s, stateName(answer.state)}, {u"sentence"_s, fitSentence(m_plan, answer)}, {u"asked"_s, answer.asked},
                       {u"missing"_s, answer.missing}, {u"undated"_s, answer.undated}, {u"milestone"_s, milestoneTitle(m_plan, answer.milestone)},
                       {u"due"_s, isoDay(answer.due)}, {u"fitsFrom"_s, isoDay(answer.fitsFrom)},
                       {u"unmanned"_s, nameArray(m_plan, answer.unmanned)}};
    QJsonArray skills;
    for (const SkillFit &skill : answer.skills) {
        skills.append(QJsonObject{{u"skill"_s, nameOf(m_plan, skill.skill)}, {u"asked"_s, skill.asked}, {u"there"_s, skill.there},
                                  {u"missing"_s, skill.missing}, {u"spare"_s, skill.spare}});
    }
    QJsonArray rivals;
    for (const FitRival &rival : answer.rivals) {
        rivals.append(QJsonObject{{u"release"_s, releaseName(m_plan, rival.release)}, {u"asked"_s, rival.asked}, {u"met"_s, rival.met},
                                  {u"taken"_s, rival.taken}});
    }
    QJsonArray cures;
    for (const FitCure &cure : entry.cures) {
        cures.append(QJsonObject{{u"cure"_s, cure.edit.label}, {u"kind"_s, kindName(cure.kind)}, {u"asks"_s, cure.asks},
                                 {u"remains"_s, cure.remains}});
    }
    object.insert(u"skills"_s, skills);
    object.insert(u"rivals"_s, rivals);
    object.insert(u"cures"_s, cures);
    if (answer.state == FitState::Short)
        object.insert(u"bottleneck"_s, bottleneckObject(answer.bottleneck));
    return object;
}

QString FitReport::json() const
{
    QJsonArray releases;
    for (const Entry &entry : m_entries)
        releases.append(entryObject(entry));
    return jsonText({{u"releases"_s, releases}});
}

} // namespace Plimsoll
