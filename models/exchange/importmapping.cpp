// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importmapping.h"

#include "exchange/dateparsing.h"
#include "exchange/importcells.h"
#include "exchange/importheadings.h"
#include "exchange/importwide.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString importMappingText(const char *text)
{
    return QCoreApplication::translate("ImportMapping", text);
}

/// "Deadline" heads the titles of one schedule and the dates of another; "release" or "description" hold the titles where nothing else does.
void settleTitle(std::vector<ImportColumn> &columns)
{
    const auto has = [&](ImportField field) {
        return std::ranges::any_of(columns, [&](const ImportColumn &c) { return c.field == field; });
    };
    const auto named = [](const ImportColumn &c, const QString &word) { return foldedWords(c.heading) == word; };
    const bool dated = has(ImportField::Start) || has(ImportField::End);
    for (ImportColumn &column : columns) {
        if (named(column, u"deadline"_s))
            column.field = dated && !has(ImportField::Title) ? ImportField::Title : dated ? ImportField::End : ImportField::Start;
    }
    if (has(ImportField::Title))
        return;
    for (const auto &word : {u"release"_s, u"version"_s, u"phase"_s, u"stage"_s, u"gate"_s, u"build"_s, u"process"_s, u"description"_s}) {
        for (ImportColumn &column : columns) {
            if (named(column, word)) {
                column.field = ImportField::Title;
                return;
            }
        }
    }
}

std::vector<ImportColumn> columnsOf(const CsvRow &row, ImportKind kind)
{
    std::vector<ImportColumn> columns;
    for (int i = 0; i < row.cells.size(); ++i) {
        const QString heading = cleanCell(row.cells[i]).text;
        if (!heading.isEmpty())
            columns.push_back({i, heading, fieldOfHeading(heading, kind)});
    }
    settleTitle(columns);
    // The first column that claims a field has it; the others are reported.
    for (size_t i = 0; i < columns.size(); ++i) {
        for (size_t j = 0; j < i; ++j) {
            const bool single = columns[i].field != ImportField::Derived && columns[i].field != ImportField::Note;
            if (single && columns[i].field == columns[j].field)
                columns[i].field = ImportField::Unknown;
        }
    }
    return columns;
}

/// A table that we wrote ourselves: "id,release,release_name,title …". Beside each reference stands the name that people know.
bool settleOwnTable(std::vector<ImportColumn> &columns, ImportKind kind)
{
    static const QRegularExpression fieldName(u"^[a-z_]+$"_s);
    if (columns.size() < 4 || columns.front().heading != "id"_L1
        || !std::ranges::all_of(columns, [](const ImportColumn &c) { return fieldName.match(c.heading).hasMatch(); }))
        return false;
    for (ImportColumn &column : columns) {
        const auto named = std::ranges::find_if(columns, [&](const ImportColumn &c) {
            return c.heading == column.heading + u"_name"_s || c.heading == column.heading + u"_names"_s;
        });
        if (named != columns.end()) {
            column.field = ImportField::Ignored;
            named->field = fieldOfHeading(column.heading, kind);
        } else if (column.heading == "import_key"_L1) {
            column.field = ImportField::Derived;
        } else if (column.heading == "pinned"_L1) {
            column.field = ImportField::Start;
        }
    }
    return true;
}

/// How much a row looks like headings; 0 where it cannot be.
int headingScore(const std::vector<ImportColumn> &columns, ImportKind kind)
{
    int known = 0;
    bool title = false;
    bool date = false;
    for (const ImportColumn &column : columns) {
        known += column.field != ImportField::Unknown;
        title = title || column.field == ImportField::Title;
        date = date || column.field == ImportField::Start || column.field == ImportField::End || column.heading == "pinned"_L1;
    }
        return title && (date || !isDated(kind)) ? known : 0;
}

bool looksLikeDate(const QString &cell);

/// Whether anything stands below the heading.
bool holdsTexts(const CsvTable &table, int headingRow, int column)
{
    for (size_t i = size_t(headingRow + 1); i < table.rows.size() && i < 60; ++i) {
        if (column < table.rows[i].cells.size() && !isBlankCell(cleanCell(table.rows[i].cells[column]).text))
            return true;
    }
    return false;
}

/// "Day, Date": where a column headed as dates holds none, and another headed so does, that one is meant.
void settleDates(ImportMapping &mapping, const CsvTable &table, ImportKind kind)
{
    for (ImportColumn &column : mapping.columns) {
        if ((column.field != ImportField::Start && column.field != ImportField::End) || holdsDates(table, mapping.headingRow, column.index))
            continue;
        const auto other = std::ranges::find_if(mapping.columns, [&](const ImportColumn &c) {
            return c.field == ImportField::Unknown && fieldOfHeading(c.heading, kind) == column.field
                && holdsDates(table, mapping.headingRow, c.index);
        });
        if (other != mapping.columns.end()) {
            other->field = column.field;
            column.field = ImportField::Derived;
        }
    }
}

/// Headings of which one of title and date is known, or neither; the other is told by what stands below it.
std::optional<ImportMapping> mappingOfPartlyKnown(const CsvTable &table, ImportKind kind)
{
    if (!isDated(kind))
        return {};
    for (int i = 0; i + 1 < int(qMin<size_t>(table.rows.size(), 20)); ++i) {
        ImportMapping mapping{i, columnsOf(table.rows[size_t(i)], kind)};
        if (mapping.columns.size() < 2 || std::ranges::any_of(mapping.columns, [](const ImportColumn &c) { return looksLikeDate(c.heading); }))
            continue;
        const auto give = [&](ImportField field, bool dates) {
            if (mapping.columnOf(field) >= 0)
                return true;
            for (ImportColumn &column : mapping.columns) {
                const bool open = column.field == ImportField::Unknown || (column.field == ImportField::Derived && dates);
                if (open && holdsDates(table, i, column.index) == dates && holdsTexts(table, i, column.index)) {
                    column.field = field;
                    return true;
                }
            }
            return false;
        };
        const bool dated = mapping.columnOf(ImportField::End) >= 0 || give(ImportField::Start, true);
        if (dated && give(ImportField::Title, false)) {
            settleDates(mapping, table, kind);
            return mapping;
        }
    }
    return {};
}

bool looksLikeDate(const QString &cell)
{
    const DateHints hints{DateOrder::DayFirst, QDate(2024, 7, 1), QLocale::c()};
    const auto state = readDate(cleanCell(cell).text, hints).state;
    return state == DateReading::State::Read;
}

/// A table without headings: the first column of dates is the start, the second the end, the first of texts the title.
std::optional<ImportMapping> mappingByContent(const CsvTable &table, ImportKind kind)
{
    if (!isDated(kind))
        return {};
    const CsvRow &first = table.rows.front();
    ImportMapping mapping;
    int dates = 0;
    bool title = false;
    for (int i = 0; i < first.cells.size(); ++i) {
        ImportColumn column{i, importMappingText("Column %1").arg(i + 1), ImportField::Unknown};
        if (looksLikeDate(first.cells[i])) {
            column.field = dates == 0 ? ImportField::Start : dates == 1 ? ImportField::End : ImportField::Unknown;
            ++dates;
        } else if (!title && !cleanCell(first.cells[i]).text.isEmpty()) {
            column.field = ImportField::Title;
            title = true;
        }
        mapping.columns.push_back(column);
    }
    if (!title || dates == 0)
        return {};
    return mapping;
}

std::optional<Error> choose(ImportMapping &mapping, const QString &heading, ImportField field)
{
    for (ImportColumn &column : mapping.columns) {
        if (foldedWords(column.heading) != foldedWords(heading))
            continue;
        for (ImportColumn &other : mapping.columns) {
            if (other.field == field && field > ImportField::Derived)
                other.field = ImportField::Unknown;
        }
        column.field = field;
        return {};
    }
    QStringList names;
    for (const ImportColumn &column : mapping.columns)
        names.push_back(column.heading);
    return Error{ErrorCode::NotFound,
                 importMappingText("There is no column “%1”; the file has %2.").arg(heading, names.join(", "_L1)), heading};
}

Error noHeadings(const CsvTable &table, ImportKind kind)
{
    if (!isDated(kind)) {
        return {ErrorCode::InvalidInput, importMappingText("No column of the file holds names; give it a row of headings with “name”."), table.name};
    }
    bool title = false;
    for (const CsvRow &row : table.rows) {
        for (const ImportColumn &column : columnsOf(row, kind))
            title = title || column.field == ImportField::Title;
    }
    if (title)
        return {ErrorCode::InvalidInput, importMappingText("No column of the file holds dates; give it a heading such as “date” or “start”."), table.name};
    return {ErrorCode::InvalidInput,
            importMappingText("No column of the file holds titles; give it a row of headings such as “milestone,owner,date”."), table.name};
}

} // namespace

int ImportMapping::columnOf(ImportField field) const
{
    for (const ImportColumn &column : columns) {
        if (column.field == field)
            return column.index;
    }
    return -1;
}

QString ImportMapping::cell(const CsvRow &row, ImportField field) const
{
    const int column = columnOf(field);
    return column >= 0 && column < row.cells.size() ? row.cells[column] : QString();
}

Result<ImportMapping> findMapping(const CsvTable &table, ImportKind kind, const QHash<QString, ImportField> &chosen,
                                  const QString &keyColumn)
{
    ImportMapping mapping;
    int best = 0;
    for (int i = 0; i < int(qMin<size_t>(table.rows.size(), 20)); ++i) {
        auto columns = columnsOf(table.rows[size_t(i)], kind);
        const bool picked = std::ranges::any_of(columns, [&](const ImportColumn &c) { return chosen.contains(c.heading); });
        const int score = headingScore(columns, kind) + (picked ? 100 : 0);
        if (score > best) {
            best = score;
            mapping = {i, std::move(columns)};
        }
    }
    mapping.ownTable = best > 0 && settleOwnTable(mapping.columns, kind);
    if (best > 0) {
        if (!mapping.ownTable)
            settleDates(mapping, table, kind);
    } else if (auto partly = mappingOfPartlyKnown(table, kind)) {
        mapping = std::move(*partly);
    } else {
        const auto byContent = table.rows.empty() ? std::nullopt : mappingByContent(table, kind);
        if (!byContent)
            return noHeadings(table, kind);
        mapping = *byContent;
    }
    for (auto it = chosen.cbegin(); it != chosen.cend(); ++it) {
        if (auto error = choose(mapping, it.key(), it.value()))
            return *error;
    }
    if (!keyColumn.isEmpty()) {
        if (auto error = choose(mapping, keyColumn, ImportField::Key))
            return *error;
    }
    if (mapping.columnOf(ImportField::Title) < 0) {
        return Error{ErrorCode::InvalidInput, importMappingText("No column is chosen for the titles; choose one."), table.name};
    }
    return mapping;
}

bool isTableRule(const CsvRow &row)
{
    static const QRegularExpression rule(u"^\\s*:?-{2,}:?\\s*$"_s);
    bool any = false;
    for (const QString &cell : row.cells) {
        if (rule.match(cell).hasMatch())
            any = true;
        else if (!cell.trimmed().isEmpty())
            return false;
    }
    return any;
}

} // namespace Plimsoll
