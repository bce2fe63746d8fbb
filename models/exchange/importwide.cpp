// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importwide.h"

#include "exchange/dateparsing.h"
#include "exchange/importcells.h"
#include "exchange/importheadings.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr size_t rowsLookedAt = 60;

QString cellAt(const CsvRow &row, int column)
{
    const QString text = column < row.cells.size() ? cleanCell(row.cells[column]).text : QString();
    return isBlankCell(text) ? QString() : text;
}

bool readsAsDate(const QString &cell)
{
    // Most cells of most tables are titles: no need to try the grammar on them.
    if (cell.size() > 100 || std::ranges::none_of(cell, [](QChar c) { return c.isDigit(); }))
        return false;
    const auto state = readDate(cell, {DateOrder::DayFirst, QDate(2024, 7, 1), QLocale::c()}).state;
    return state == DateReading::State::Read;
}

/// What the first column holds, and what the columns of dates are.
struct Shape {
    int headingRow = -1;
    int names = -1;             ///< The column that names the rows.
    std::vector<int> dates;
    bool rowsAreReleases = false;
    bool rowsAreProducts = false;
    bool columnsAreReleases = false;
};

bool looksLikeVersion(const QString &text)
{
    static const QRegularExpression version(u"^(?:\\p{L}[\\p{L} ]*)?[ ]?[vVmMfFrR]?\\d+(?:\\.[\\dx]+)*(?:\\s*\\p{L}*)?$"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    return version.match(text).hasMatch();
}

bool mostLookLikeVersions(const QStringList &texts)
{
    const auto count = std::ranges::count_if(texts, looksLikeVersion);
    return !texts.isEmpty() && count * 10 >= texts.size() * 7;
}

/// Whether the row heads two or more columns of dates that mean nothing else.
std::optional<Shape> shapeAt(const CsvTable &table, int headingRow, ImportKind kind)
{
    Shape shape;
    shape.headingRow = headingRow;
    const CsvRow &headings = table.rows[size_t(headingRow)];
    QStringList dateHeadings;
    int unknown = 0;
    for (int i = 0; i < headings.cells.size(); ++i) {
        const QString heading = cellAt(headings, i);
        if (heading.isEmpty())
            continue;
        if (readsAsDate(heading))
            return {};
        const ImportField field = fieldOfHeading(heading, kind);
        // A second date column beside the start is its end, or what became of it.
        const bool means = field == ImportField::End || field == ImportField::Actual || field == ImportField::Derived;
        if (!means && holdsDates(table, headingRow, i)) {
            shape.dates.push_back(i);
            unknown += field == ImportField::Unknown;
            dateHeadings += heading;
        } else if (shape.names < 0 && field != ImportField::Derived && field != ImportField::Key) {
            shape.names = i;
        }
    }
    if (shape.dates.size() < 2 || shape.names < 0)
        return {};
    const QString names = foldedWords(cellAt(headings, shape.names));
    QStringList rowNames;
    for (size_t i = size_t(headingRow) + 1; i < table.rows.size() && i < rowsLookedAt; ++i)
        rowNames += cellAt(table.rows[i], shape.names);
    rowNames.removeAll(QString());
    static const QSet<QString> releases{u"release"_s, u"version"_s, u"branch"_s, u"series"_s, u"cycle"_s, u"releases"_s, u"versions"_s, u"ausgabe"_s};
    static const QSet<QString> products{u"product"_s, u"project"_s, u"component"_s, u"package"_s, u"service"_s, u"produkt"_s};
    shape.columnsAreReleases = mostLookLikeVersions(dateHeadings);
    shape.rowsAreReleases = !shape.columnsAreReleases && (releases.contains(names) || mostLookLikeVersions(rowNames));
    shape.rowsAreProducts = products.contains(names);
    // Beside a column that is headed as the dates, one more may be anything.
    const bool mayBeAnything = unknown < int(shape.dates.size()) && unknown < 2 && !shape.rowsAreReleases;
    return mayBeAnything ? std::nullopt : std::optional(shape);
}

CsvTable unfold(const CsvTable &table, const Shape &shape, ImportKind kind)
{
    CsvTable unfolded{table.name, table.encoding, table.delimiter, {}};
    const CsvRow &headings = table.rows[size_t(shape.headingRow)];
    QStringList first{u"milestone"_s, u"product"_s, u"release"_s, u"date"_s};
    std::vector<int> kept;
    for (int i = 0; i < headings.cells.size(); ++i) {
        const ImportField field = fieldOfHeading(cellAt(headings, i), kind);
        if (i != shape.names && (field == ImportField::Owner || field == ImportField::Zone || field == ImportField::Note)) {
            kept.push_back(i);
            first += headings.cells[i];
        }
    }
    unfolded.rows.push_back({headings.number, first});
    for (size_t i = size_t(shape.headingRow) + 1; i < table.rows.size(); ++i) {
        const CsvRow &row = table.rows[i];
        const QString name = cellAt(row, shape.names);
        for (const int column : shape.dates) {
            const QString date = cellAt(row, column);
            const QString heading = cellAt(headings, column);
            if (date.isEmpty() || name.isEmpty())
                continue;
            QStringList cells;
            if (shape.columnsAreReleases)
                cells = {name, shape.rowsAreProducts ? name : QString(), heading, row.cells[column]};
            else
                cells = {name + u' ' + heading, shape.rowsAreProducts ? name : QString(), shape.rowsAreReleases ? name : QString(), row.cells[column]};
            for (const int other : kept)
                cells += other < row.cells.size() ? row.cells[other] : QString();
            unfolded.rows.push_back({row.number, cells});
        }
    }
    return unfolded;
}

} // namespace

bool holdsDates(const CsvTable &table, int headingRow, int column)
{
    int dates = 0;
    int others = 0;
    for (size_t i = size_t(headingRow + 1); i < table.rows.size() && i < rowsLookedAt; ++i) {
        if (const QString cell = cellAt(table.rows[i], column); !cell.isEmpty())
            ++(readsAsDate(cell) ? dates : others);
    }
    return dates > others;
}

std::optional<CsvTable> unfoldedTable(const CsvTable &table, ImportKind kind)
{
    if (kind != ImportKind::Milestones)
        return {};
    for (int i = 0; i < int(qMin<size_t>(table.rows.size(), 20)); ++i) {
        if (const auto shape = shapeAt(table, i, kind))
            return unfold(table, *shape, kind);
    }
    return {};
}

} // namespace Plimsoll
