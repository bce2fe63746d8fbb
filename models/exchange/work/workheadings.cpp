// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/work/workheadings.h"

#include "exchange/importcells.h"
#include "exchange/work/jiraheadings.h"

#include <QHash>
#include <QRegularExpression>

#include <iterator>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

struct Heading {
    const char *words; ///< Folded.
    WorkField field;
};

constexpr Heading ownHeadings[] = {
    {"key", WorkField::Key}, {"id", WorkField::Key}, {"item key", WorkField::Key}, {"issue", WorkField::Key}, {"issue key", WorkField::Key},
    {"number", WorkField::Key}, {"ticket", WorkField::Key}, {"reference", WorkField::Key}, {"ref", WorkField::Key}, {"kep", WorkField::Key},
    {"title", WorkField::Title}, {"summary", WorkField::Title}, {"name", WorkField::Title}, {"work item", WorkField::Title},
    {"item", WorkField::Title}, {"feature", WorkField::Title}, {"subject", WorkField::Title}, {"story", WorkField::Title},
    {"task", WorkField::Title}, {"titel", WorkField::Title},
    {"kind", WorkField::Kind}, {"type", WorkField::Kind}, {"issue type", WorkField::Kind}, {"category", WorkField::Kind},
    {"state", WorkField::State}, {"status", WorkField::State},
    {"priority", WorkField::Priority}, {"prio", WorkField::Priority},
    {"parent", WorkField::Parent}, {"parent key", WorkField::Parent}, {"epic", WorkField::Parent}, {"part of", WorkField::Parent},
    {"team", WorkField::Team}, {"owning team", WorkField::Team}, {"owner team", WorkField::Team}, {"squad", WorkField::Team},
    {"owning sig", WorkField::Team}, {"sig", WorkField::Team},
    {"release", WorkField::Release}, {"version", WorkField::Release}, {"fix version", WorkField::Release}, {"fix versions", WorkField::Release},
    {"target release", WorkField::Release}, {"target version", WorkField::Release},
    {"labels", WorkField::Labels}, {"label", WorkField::Labels}, {"tags", WorkField::Labels},
    {"note", WorkField::Note}, {"notes", WorkField::Note}, {"description", WorkField::Note}, {"comment", WorkField::Note},
    {"customer note", WorkField::CustomerNote}, {"release note", WorkField::CustomerNote}, {"release notes", WorkField::CustomerNote},
    {"upgrade action", WorkField::UpgradeAction}, {"upgrade note", WorkField::UpgradeAction},
    {"documentation", WorkField::Documentation}, {"documentation state", WorkField::Documentation}, {"docs", WorkField::Documentation},
    {"documentation owner", WorkField::DocumentationOwner}, {"docs owner", WorkField::DocumentationOwner},
    {"public", WorkField::Public}, {"is public", WorkField::Public},
    {"audiences", WorkField::Audiences}, {"audience", WorkField::Audiences},
    {"feature toggle", WorkField::FeatureToggle}, {"toggle", WorkField::FeatureToggle}, {"feature gate", WorkField::FeatureToggle},
    {"feature gates", WorkField::FeatureToggle}, {"feature flag", WorkField::FeatureToggle}, {"feature flags", WorkField::FeatureToggle},
    {"stage", WorkField::Stage}, {"maturity", WorkField::Stage},
    {"not before", WorkField::NotBefore}, {"earliest start", WorkField::NotBefore}, {"start no earlier than", WorkField::NotBefore},
    {"must finish before", WorkField::FinishBefore}, {"finish before", WorkField::FinishBefore}, {"due", WorkField::FinishBefore},
    {"due date", WorkField::FinishBefore}, {"deadline", WorkField::FinishBefore},
    {"started", WorkField::Started}, {"actual start", WorkField::Started},
    {"finished", WorkField::Finished}, {"actual finish", WorkField::Finished}, {"completed", WorkField::Finished},
    {"closed", WorkField::Finished}, {"resolved", WorkField::Finished}, {"done on", WorkField::Finished},
    {"progress", WorkField::Progress}, {"complete", WorkField::Progress}, {"percent complete", WorkField::Progress}, {"done", WorkField::Progress},
    {"hours", WorkField::Hours}, {"likely", WorkField::Hours}, {"likely hours", WorkField::Hours}, {"hours likely", WorkField::Hours},
    {"estimate", WorkField::Hours}, {"effort", WorkField::Hours}, {"estimated hours", WorkField::Hours}, {"work", WorkField::Hours},
    {"low", WorkField::Low}, {"low hours", WorkField::Low}, {"hours low", WorkField::Low}, {"optimistic", WorkField::Low},
    {"best case", WorkField::Low},
    {"high", WorkField::High}, {"high hours", WorkField::High}, {"hours high", WorkField::High}, {"pessimistic", WorkField::High},
    {"worst case", WorkField::High},
    {"spent", WorkField::Spent}, {"hours spent", WorkField::Spent}, {"spent hours", WorkField::Spent}, {"time spent", WorkField::Spent},
    {"most people", WorkField::MostPeople}, {"most people at a time", WorkField::MostPeople}, {"max people", WorkField::MostPeople},
    {"people at most", WorkField::MostPeople},
    {"skill", WorkField::Skill}, {"demands", WorkField::Demands}, {"skills", WorkField::Demands}, {"demand", WorkField::Demands},
    {"points", WorkField::Points}, {"story points", WorkField::Points},
    {"depends on", WorkField::DependsOn}, {"dependencies", WorkField::DependsOn}, {"predecessors", WorkField::DependsOn},
    {"predecessor", WorkField::DependsOn}, {"blocked by", WorkField::DependsOn}, {"waits for", WorkField::DependsOn},
    {"blocks", WorkField::Blocks}, {"successors", WorkField::Blocks},
    {"assignee", WorkField::Assignee}, {"assignees", WorkField::Assignee}, {"assigned to", WorkField::Assignee}, {"person", WorkField::Assignee},
    {"component", WorkField::Component}, {"components", WorkField::Component},
    {"rollout", WorkField::Rollout}, {"rollout technique", WorkField::Rollout}, {"roll out", WorkField::Rollout},
};

constexpr Heading jiraHeadings[] = {
    {"issue key", WorkField::Key}, {"work item key", WorkField::Key}, {"key", WorkField::Key},
    {"issue id", WorkField::Alias}, {"work item id", WorkField::Alias},
    {"summary", WorkField::Title},
    {"issue type", WorkField::Kind}, {"work type", WorkField::Kind}, {"work item type", WorkField::Kind},
    {"status", WorkField::State}, {"status category", WorkField::StateCategory}, {"resolution", WorkField::Resolution},
    {"priority", WorkField::Priority},
    {"parent key", WorkField::Parent}, {"parent", WorkField::Parent}, {"parent id", WorkField::Parent},
    {"custom field epic link", WorkField::Parent}, {"epic link", WorkField::Parent}, {"custom field parent link", WorkField::Parent},
    {"team", WorkField::Team}, {"custom field team", WorkField::Team}, {"team name", WorkField::Team},
    {"fix version s", WorkField::Release}, {"fix versions", WorkField::Release}, {"fix version", WorkField::Release},
    {"labels", WorkField::Labels},
    {"description", WorkField::Note},
    {"original estimate", WorkField::EstimateSeconds}, {"original estimate seconds", WorkField::EstimateSeconds},
    {"remaining estimate", WorkField::RemainingSeconds}, {"remaining estimate seconds", WorkField::RemainingSeconds},
    {"time spent", WorkField::SpentSeconds}, {"time spent seconds", WorkField::SpentSeconds},
    {"custom field story points", WorkField::Points}, {"custom field story point estimate", WorkField::Points},
    {"story points", WorkField::Points}, {"story point estimate", WorkField::Points},
    {"inward issue link blocks", WorkField::DependsOn}, {"inward issue link blocker", WorkField::DependsOn},
    {"inward work item link blocks", WorkField::DependsOn},
    {"outward issue link blocks", WorkField::Blocks}, {"outward issue link blocker", WorkField::Blocks},
    {"outward work item link blocks", WorkField::Blocks},
    {"custom field target start", WorkField::NotBefore}, {"custom field start date", WorkField::NotBefore}, {"start date", WorkField::NotBefore},
    {"custom field actual start", WorkField::Started}, {"actual start", WorkField::Started},
    {"resolved", WorkField::Finished}, {"progress", WorkField::Progress},
    {"assignee", WorkField::Assignee}, {"component s", WorkField::Component}, {"components", WorkField::Component},
    {"component", WorkField::Component}, {"due date", WorkField::FinishBefore}, {"due", WorkField::FinishBefore},
};

QHash<QString, WorkField> indexed(const Heading *first, const Heading *last)
{
    QHash<QString, WorkField> index;
    for (; first != last; ++first)
        index.insert(QString::fromLatin1(first->words), first->field);
    return index;
}

/// In English, else in another language, there also of a custom field.
WorkField jiraFieldOf(const QString &heading)
{
    static const QHash<QString, WorkField> english = indexed(std::begin(jiraHeadings), std::end(jiraHeadings));
    const QString custom = withoutLocalCustomField(heading);
    const QString folded = foldedWords(custom);
    if (const WorkField known = english.value(folded); known != WorkField::Ignored)
        return known;
    const auto inner = "custom field "_L1;
    return localJiraField(custom != heading && folded.startsWith(inner) ? folded.mid(inner.size()) : folded);
}

/// "Backend hours", "Backend (h)", "Hours: Backend"; empty where it is none of these.
QString skillOfHeading(const QString &heading)
{
    static const QRegularExpression behind(u"^(.+?)\\s*(?:[(\\[](?:h|hours)[)\\]]|\\bhours)$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression before(u"^hours\\s*[:–-]\\s*(.+)$"_s, QRegularExpression::CaseInsensitiveOption);
    for (const QRegularExpression &pattern : {behind, before}) {
        if (const auto match = pattern.match(heading); match.hasMatch())
            return match.captured(1).trimmed();
    }
    return {};
}

} // namespace

WorkColumn workColumnOf(const QString &heading, WorkFormat format)
{
    static const QHash<QString, WorkField> own = indexed(std::begin(ownHeadings), std::end(ownHeadings));
    const QString plain = heading.simplified();
    WorkColumn column{format == WorkFormat::Jira ? jiraFieldOf(plain) : own.value(foldedWords(plain)), plain, {}};
    if (column.field == WorkField::Ignored && format == WorkFormat::Csv) {
        column.skill = skillOfHeading(plain).left(200);
        if (!column.skill.isEmpty())
            column.field = WorkField::SkillHours;
    }
    return column;
}

} // namespace Plimsoll
