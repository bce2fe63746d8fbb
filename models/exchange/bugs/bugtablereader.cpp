// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bugs/bugtablereader.h"

#include "exchange/bugs/bugimporttext.h"
#include "exchange/bugs/bugwords.h"
#include "exchange/importcells.h"
#include "exchange/tableimport.h"
#include "exchange/work/jiraheadings.h"
#include "exchange/work/workreader.h"
#include "exchange/work/workwatch.h"
#include "exchange/work/workwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// Folded headings of people's tables and of Jira.
const QHash<QString, BugField> &headings()
{
    using F = BugField;
    static const QHash<QString, F> known{
        {u"key"_s, F::Key}, {u"id"_s, F::Key}, {u"bug"_s, F::Key}, {u"bug id"_s, F::Key}, {u"issue"_s, F::Key}, {u"issue key"_s, F::Key},
        {u"work item key"_s, F::Key}, {u"number"_s, F::Key}, {u"ticket"_s, F::Key}, {u"reference"_s, F::Key},
        {u"title"_s, F::Title}, {u"summary"_s, F::Title}, {u"name"_s, F::Title}, {u"subject"_s, F::Title}, {u"titel"_s, F::Title},
        {u"kind"_s, F::Kind}, {u"type"_s, F::Kind}, {u"issue type"_s, F::Kind}, {u"work type"_s, F::Kind}, {u"work item type"_s, F::Kind},
        {u"severity"_s, F::Severity}, {u"custom field severity"_s, F::Severity}, {u"bug severity"_s, F::Severity},
        {u"priority"_s, F::Priority}, {u"prio"_s, F::Priority},
        {u"state"_s, F::State}, {u"status"_s, F::State}, {u"status category"_s, F::StateCategory},
        {u"fix impact"_s, F::FixImpact}, {u"reach"_s, F::FixImpact}, {u"reach of the fix"_s, F::FixImpact},
        {u"impact of the fix"_s, F::FixImpact}, {u"custom field fix impact"_s, F::FixImpact},
        {u"component"_s, F::Component}, {u"components"_s, F::Component}, {u"component s"_s, F::Component}, {u"area"_s, F::Component},
        {u"module"_s, F::Component},
        {u"release"_s, F::Release}, {u"version"_s, F::Release}, {u"fix version"_s, F::Release}, {u"fix versions"_s, F::Release},
        {u"fix version s"_s, F::Release}, {u"target release"_s, F::Release}, {u"target version"_s, F::Release}, {u"milestone"_s, F::Release},
        {u"labels"_s, F::Labels}, {u"label"_s, F::Labels}, {u"tags"_s, F::Labels},
        {u"note"_s, F::Note}, {u"notes"_s, F::Note}, {u"description"_s, F::Note},
        {u"found"_s, F::Found}, {u"found on"_s, F::Found}, {u"created"_s, F::Found}, {u"created at"_s, F::Found}, {u"reported"_s, F::Found},
        {u"reported on"_s, F::Found}, {u"opened"_s, F::Found},
        {u"closed"_s, F::Closed}, {u"closed on"_s, F::Closed}, {u"closed at"_s, F::Closed}, {u"resolved"_s, F::Closed},
        {u"fixed on"_s, F::Closed},
        {u"url"_s, F::Url}, {u"link"_s, F::Url}, {u"address"_s, F::Url}, {u"web url"_s, F::Url},
    };
    return known;
}

/// Headings of Jira in other languages are known as those of work items.
BugField fieldOf(const QString &heading)
{
    using F = BugField;
    static const QHash<WorkField, F> ofWork{
        {WorkField::Key, F::Key}, {WorkField::Title, F::Title}, {WorkField::Kind, F::Kind}, {WorkField::State, F::State},
        {WorkField::StateCategory, F::StateCategory}, {WorkField::Priority, F::Priority}, {WorkField::Component, F::Component},
        {WorkField::Release, F::Release}, {WorkField::Labels, F::Labels}, {WorkField::Note, F::Note}, {WorkField::Finished, F::Closed},
    };
    const QString folded = foldedWords(heading);
    const BugField known = headings().value(folded);
    return known != F::Ignored ? known : ofWork.value(localJiraField(folded));
}

bool holdsDay(BugField field)
{
    return field == BugField::Found || field == BugField::Closed;
}

} // namespace

std::vector<BugTableReader::Column> BugTableReader::columnsOf(const CsvTable &table, const BugReadOptions &options)
{
    std::vector<Column> columns;
    for (const QString &heading : table.rows.front().cells) {
        Column column{fieldOf(heading.simplified()), heading.simplified()};
        for (auto it = options.chosen.cbegin(); it != options.chosen.cend(); ++it) {
            if (foldedWords(it.key()) == foldedWords(heading))
                column.field = it.value();
        }
        columns.push_back(column);
    }
    // Beside keys, an id is what the tracker's own tables call the row.
    const auto isKey = [](const Column &column) { return column.field == BugField::Key; };
    if (std::ranges::count_if(columns, isKey) > 1) {
        for (Column &column : columns) {
            if (isKey(column) && foldedWords(column.heading) == "id"_L1)
                column.field = BugField::Ignored;
        }
    }
    return columns;
}

/// Finds the order of day and month as for work items.
WorkDates BugTableReader::datesOf(const CsvTable &table, const std::vector<Column> &columns, const BugReadOptions &options)
{
    std::vector<WorkColumn> days;
    for (const Column &column : columns)
        days.push_back({holdsDay(column.field) ? WorkField::Started : WorkField::Ignored, column.heading, {}});
    WorkReadOptions reading;
    reading.dateOrder = options.dateOrder;
    reading.locale = options.locale;
    return WorkDates(table, days, reading);
}

BugTableReader::BugTableReader(const CsvTable &table, const BugReadOptions &options)
    : m_table(table), m_watch(options.watch), m_columns(columnsOf(table, options)), m_dates(datesOf(table, m_columns, options))
{}

bool BugTableReader::hasColumn(BugField field) const
{
    return std::ranges::count(m_columns, field, &Column::field) > 0;
}

Result<BugImportSheet> BugTableReader::read()
{
    if (!hasColumn(BugField::Title) && !hasColumn(BugField::Key)) {
        return Error{ErrorCode::InvalidInput,
                     bugImportText("No column of the file holds keys or titles of bugs; give row 1 headings such as “key,title,severity,state”."), {}};
    }
    if (m_table.rows.size() < 2)
        return Error{ErrorCode::InvalidInput, bugImportText("The table has headings but no row below them; add one."), {}};
    BugImportSheet sheet;
    for (size_t row = 1; row < m_table.rows.size(); ++row) {
        if (m_watch && !m_watch->goesOn(qsizetype(row) - 1, qsizetype(m_table.rows.size()) - 1))
            return sheet;
        sheet.rows.push_back(readRow(m_table.rows[row]));
    }
    sheet.needsDateOrder = m_dates.needsOrder();
    noteLeftOut(sheet);
    return sheet;
}

BugImportRow BugTableReader::readRow(const CsvRow &cells)
{
    BugImportRow row;
    row.place = rowPlace(cells.number);
    for (qsizetype i = 0; i < qMin(cells.cells.size(), qsizetype(m_columns.size())); ++i)
        take(row, m_columns[size_t(i)].field, cells.cells[i]);
    return row;
}

void BugTableReader::take(BugImportRow &row, BugField field, const QString &raw)
{
    if (field == BugField::Ignored || isBlankCell(workCell(raw)) || takeText(row, field, raw))
        return;
    const QString cell = workCell(raw);
    if (holdsDay(field)) {
        QDate &day = field == BugField::Found ? row.found : row.closed;
        if (!day.isValid())
            day = m_dates.read(cell, row.remarks);
        return;
    }
    takeWord(row, field, cell);
}

bool BugTableReader::takeText(BugImportRow &row, BugField field, const QString &raw) const
{
    const auto first = [](QString &member, const QString &text) {
        if (member.isEmpty())
            member = text;
        return true;
    };
    switch (field) {
    case BugField::Key:
        return first(row.key, workCell(raw));
    case BugField::Title:
        return first(row.title, workCell(raw));
    case BugField::Note:
        return first(row.note, workText(raw, row.remarks));
    case BugField::Url:
        return first(row.url, workCell(raw));
    case BugField::Component:
        row.components << workList(raw);
        return true;
    case BugField::Release:
        row.releases << workList(raw);
        return true;
    default:
        return false;
    }
}

void BugTableReader::takeWord(BugImportRow &row, BugField field, const QString &cell)
{
    const auto known = [&](auto &member, const auto &found, const QString &what) {
        if (found)
            member = found;
        else
            row.remarks << bugImportText("The %1 “%2” is not known and was left out.").arg(what, cell.left(60));
    };
    switch (field) {
    case BugField::Kind:
        // Trackers have kinds of their own ("Task"), which are no bugs all the same.
        row.isBug = workKindOf(cell) == WorkItemKind::BugFix;
        return;
    case BugField::Severity:
        return known(row.severity, bugSeverityOf(cell), bugImportText("severity"));
    case BugField::Priority:
        return known(row.priority, bugSeverityOf(cell), bugImportText("priority"));
    case BugField::FixImpact:
        return known(row.fixImpact, fixImpactOf(cell), bugImportText("reach of the fix"));
    case BugField::State:
        if (const auto state = bugStateOf(cell); state || !hasColumn(BugField::StateCategory))
            known(row.state, state, bugImportText("state"));
        return;
    case BugField::StateCategory:
        // A site names its states as it likes; the category says what is meant.
        if (!row.state)
            row.state = bugStateOf(cell);
        return;
    case BugField::Labels: {
        const QStringList labels = workList(cell);
        m_labelsLeftOut += int(std::ranges::count_if(labels, [&row](const QString &label) { return !takeBugLabel(label, row); }));
        return;
    }
    default:
        return;
    }
}

void BugTableReader::noteLeftOut(BugImportSheet &sheet) const
{
    QStringList left;
    for (size_t column = 0; column < m_columns.size(); ++column) {
        const QString &heading = m_columns[column].heading;
        if (m_columns[column].field != BugField::Ignored || left.contains(heading))
            continue;
        const bool filled = std::any_of(m_table.rows.begin() + 1, m_table.rows.end(), [column](const CsvRow &row) {
            return qsizetype(column) < row.cells.size() && !isBlankCell(workCell(row.cells[qsizetype(column)]));
        });
        if (filled)
            left << heading;
    }
    for (const QString &heading : std::as_const(left))
        sheet.leftOut << bugImportText("the column “%1”").arg(heading.left(100));
    if (m_labelsLeftOut > 0)
        sheet.leftOut << bugImportText("labels (%1)").arg(m_labelsLeftOut);
}

} // namespace Plimsoll
