// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/work/workcolumns.h"

#include "domain/labels.h"
#include "exchange/csvreader.h"
#include "exchange/importcells.h"
#include "exchange/work/workreader.h"
#include "exchange/work/workwords.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr qsizetype cellsShown = 3;
constexpr qsizetype cellChars = 100;

struct FieldName {
    WorkField field;
    const char *text;
};

constexpr FieldName ownNames[] = {
    {WorkField::Ignored, QT_TRANSLATE_NOOP("WorkImport", "Not imported")},
    {WorkField::Alias, QT_TRANSLATE_NOOP("WorkImport", "Another key")},
    {WorkField::StateCategory, QT_TRANSLATE_NOOP("WorkImport", "Category of the state")},
    {WorkField::Resolution, QT_TRANSLATE_NOOP("WorkImport", "Resolution")},
    {WorkField::Labels, QT_TRANSLATE_NOOP("WorkImport", "Labels")},
    {WorkField::Stage, QT_TRANSLATE_NOOP("WorkImport", "Stage of maturity")},
    {WorkField::Hours, QT_TRANSLATE_NOOP("WorkImport", "Hours")},
    {WorkField::Low, QT_TRANSLATE_NOOP("WorkImport", "Hours, low")},
    {WorkField::High, QT_TRANSLATE_NOOP("WorkImport", "Hours, high")},
    {WorkField::Spent, QT_TRANSLATE_NOOP("WorkImport", "Hours spent")},
    {WorkField::MostPeople, QT_TRANSLATE_NOOP("WorkImport", "Most people at a time")},
    {WorkField::Skill, QT_TRANSLATE_NOOP("WorkImport", "Skill of the hours")},
    {WorkField::SkillHours, QT_TRANSLATE_NOOP("WorkImport", "Hours of the skill in the heading")},
    {WorkField::Demands, QT_TRANSLATE_NOOP("WorkImport", "Skills with their hours")},
    {WorkField::EstimateSeconds, QT_TRANSLATE_NOOP("WorkImport", "Estimate in seconds")},
    {WorkField::RemainingSeconds, QT_TRANSLATE_NOOP("WorkImport", "Remaining time in seconds")},
    {WorkField::SpentSeconds, QT_TRANSLATE_NOOP("WorkImport", "Time spent in seconds")},
    {WorkField::Points, QT_TRANSLATE_NOOP("WorkImport", "Story points")},
    {WorkField::DependsOn, QT_TRANSLATE_NOOP("WorkImport", "Waits for")},
    {WorkField::Blocks, QT_TRANSLATE_NOOP("WorkImport", "Blocks")},
    {WorkField::Assignee, QT_TRANSLATE_NOOP("WorkImport", "Assignee")},
};

/// What is called as the plan's own field of that name.
constexpr FieldName planNames[] = {
    {WorkField::Key, "item_key"}, {WorkField::Title, "title"}, {WorkField::Kind, "kind"}, {WorkField::State, "state"},
    {WorkField::Priority, "priority"}, {WorkField::Parent, "parent"}, {WorkField::Team, "team"}, {WorkField::Release, "release"},
    {WorkField::Note, "note"}, {WorkField::CustomerNote, "customer_note"}, {WorkField::UpgradeAction, "upgrade_action"},
    {WorkField::Documentation, "documentation"}, {WorkField::Public, "is_public"}, {WorkField::FeatureToggle, "feature_toggle"},
    {WorkField::NotBefore, "not_before"}, {WorkField::Started, "started"}, {WorkField::Finished, "finished"},
    {WorkField::Progress, "progress"}, {WorkField::FinishBefore, "finish_before"},
    {WorkField::DocumentationOwner, "documentation_owner"}, {WorkField::Component, "component"}, {WorkField::Rollout, "rollout"},
    {WorkField::MostPeople, "most_people"}, {WorkField::Audiences, "audiences"},
};

/// What fills the cells of that column first.
void addCells(WorkSheetColumn &shown, const CsvTable &table, qsizetype column)
{
    for (auto row = table.rows.begin() + 1; row != table.rows.end() && shown.cells.size() < cellsShown; ++row) {
        const QString cell = workCell(row->cells.value(column)).simplified().left(cellChars);
        if (!isBlankCell(cell) && !shown.cells.contains(cell))
            shown.cells << cell;
    }
}

} // namespace

std::vector<WorkColumn> workColumnsOf(const CsvTable &table, WorkFormat format, const WorkReadOptions &options)
{
    std::vector<WorkColumn> columns;
    for (const QString &heading : table.rows.front().cells) {
        WorkColumn column = workColumnOf(heading, format);
        for (auto it = options.chosen.cbegin(); it != options.chosen.cend(); ++it) {
            if (foldedWords(it.key()) == foldedWords(heading)) {
                column.field = it.value();
                column.skill = it.value() == WorkField::SkillHours ? column.heading : QString();
            }
        }
        columns.push_back(column);
    }
    // Beside keys, an id is what the rows of the file call each other.
    const auto isKey = [](const WorkColumn &column) { return column.field == WorkField::Key; };
    if (std::ranges::count_if(columns, isKey) > 1) {
        for (WorkColumn &column : columns) {
            if (isKey(column) && foldedWords(column.heading) == "id"_L1)
                column.field = WorkField::Alias;
        }
    }
    return columns;
}

std::vector<WorkSheetColumn> workSheetColumns(const CsvTable &table, WorkFormat format, const WorkReadOptions &options)
{
    std::vector<WorkSheetColumn> shown;
    if (table.rows.empty())
        return shown;
    const std::vector<WorkColumn> columns = workColumnsOf(table, format, options);
    QHash<QString, size_t> known; // By what a choice would be found again.
    for (size_t i = 0; i < columns.size(); ++i) {
        const QString words = foldedWords(columns[i].heading);
        if (words.isEmpty())
            continue;
        const auto at = known.constFind(words);
        if (at == known.constEnd()) {
            known.insert(words, shown.size());
            shown.push_back({columns[i].heading, columns[i].field, {}});
        }
        addCells(shown[known.value(words)], table, qsizetype(i));
    }
    std::erase_if(shown, [](const WorkSheetColumn &column) { return column.cells.isEmpty(); });
    return shown;
}

QString label(WorkField field)
{
    if (const auto *own = std::ranges::find(ownNames, field, &FieldName::field); own != std::end(ownNames))
        return QCoreApplication::translate("WorkImport", own->text);
    if (const auto *plan = std::ranges::find(planNames, field, &FieldName::field); plan != std::end(planNames))
        return fieldLabel("work_item", plan->text);
    return QString::fromLatin1(EnumNames<WorkField>::names[size_t(field)]);
}

} // namespace Plimsoll
