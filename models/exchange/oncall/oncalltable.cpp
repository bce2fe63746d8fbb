// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/oncall/oncalltable.h"

#include "domain/labels.h"
#include "exchange/importcells.h"
#include "exchange/oncall/oncallimporttext.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

enum class OnCallField { Person, Email, Team, First, Last, Known };

/// As foldedWords() leaves them. Of two headings for one field the later in this list wins, so that names are read where ids stand beside them.
constexpr std::array headings{
    std::pair{"name", OnCallField::Person},       std::pair{"who", OnCallField::Person},         std::pair{"user", OnCallField::Person},
    std::pair{"engineer", OnCallField::Person},   std::pair{"on call", OnCallField::Person},     std::pair{"person", OnCallField::Person},
    std::pair{"person name", OnCallField::Person}, std::pair{"e mail", OnCallField::Email},      std::pair{"email", OnCallField::Email},
    std::pair{"rota", OnCallField::Team},         std::pair{"schedule", OnCallField::Team},      std::pair{"team", OnCallField::Team},
    std::pair{"team name", OnCallField::Team},    std::pair{"date", OnCallField::First},         std::pair{"day", OnCallField::First},
    std::pair{"begin", OnCallField::First},       std::pair{"begins", OnCallField::First},       std::pair{"start", OnCallField::First},
    std::pair{"start date", OnCallField::First},  std::pair{"first day", OnCallField::First},    std::pair{"from", OnCallField::First},
    std::pair{"ends", OnCallField::Last},         std::pair{"end", OnCallField::Last},           std::pair{"end date", OnCallField::Last},
    std::pair{"last day", OnCallField::Last},     std::pair{"till", OnCallField::Last},          std::pair{"to", OnCallField::Last},
    std::pair{"until", OnCallField::Last},        std::pair{"id", OnCallField::Known}};

/// Those, and what the program itself calls its columns in the language that it speaks.
std::vector<std::pair<QString, OnCallField>> knownHeadings()
{
    std::vector<std::pair<QString, OnCallField>> known;
    for (const auto &[words, field] : headings)
        known.emplace_back(QString::fromLatin1(words), field);
    const auto own = [&known](const char *table, const char *name, OnCallField field) {
        known.emplace_back(foldedWords(fieldLabel(table, name)), field);
    };
    own("person", "email", OnCallField::Email);
    own("on_call", "person", OnCallField::Person);
    own("on_call", "team", OnCallField::Team);
    own("on_call", "start_date", OnCallField::First);
    own("on_call", "end_date", OnCallField::Last);
    return known;
}

struct Columns {
    QHash<OnCallField, int> fields;
    QStringList leftOut;
};

Columns columnsOf(const QStringList &cells)
{
    const auto headingsKnown = knownHeadings();
    Columns columns;
    QHash<OnCallField, size_t> rank;
    for (int i = 0; i < cells.size(); ++i) {
        const QString heading = foldedWords(QString(cells[i]).replace(u'_', u' '));
        const auto known = std::ranges::find(headingsKnown, heading, &std::pair<QString, OnCallField>::first);
        if (known != headingsKnown.end()) {
            const size_t place = size_t(known - headingsKnown.begin());
            if (!columns.fields.contains(known->second) || rank[known->second] < place) {
                columns.fields[known->second] = i;
                rank[known->second] = place;
            }
        } else if (!heading.isEmpty()) {
            columns.leftOut << cells[i].simplified();
        }
    }
    return columns;
}

class RowReader
{
public:
    RowReader(const CsvRow &row, const Columns &columns, const DateHints &hints) : m_row(row), m_columns(columns), m_hints(hints) {}

    OnCallRow read() const
    {
        OnCallRow made;
        made.number = m_row.number;
        made.person = cell(OnCallField::Person);
        made.email = cell(OnCallField::Email);
        made.team = cell(OnCallField::Team);
        if (made.person.isEmpty() && made.email.isEmpty())
            made.refused = onCallImportText("It names nobody; say who is on call.");
        else
            readDays(made);
        return made;
    }

    /// Nothing where the cell is blank.
    [[nodiscard]] QString cell(OnCallField field) const
    {
        const auto found = m_columns.fields.constFind(field);
        const QString text = found == m_columns.fields.cend() ? QString() : cleanCell(m_row.cells.value(*found)).text;
        return isBlankCell(text) ? QString() : text;
    }

private:
    void readDays(OnCallRow &row) const
    {
        const auto first = reading(OnCallField::First, row);
        const auto last = reading(OnCallField::Last, row);
        if (!row.refused.isEmpty())
            return;
        row.first = first.start;
        const DateReading &end = last.start.isValid() ? last : first;
        row.last = end.end.isValid() ? end.end : end.start;
        if (!row.first.isValid())
            row.refused = onCallImportText("It has no first day; give one, such as 2026-08-24.");
        else if (row.last < row.first)
            row.refused = onCallImportText("It ends before it begins; swap the two days.");
    }

    /// A cell that is not blank and names no day is why the row is refused.
    DateReading reading(OnCallField field, OnCallRow &row) const
    {
        const QString text = cell(field);
        const DateReading read = readDate(withoutTime(text), m_hints);
        if (read.state == DateReading::State::Read) {
            if (!read.remark.isEmpty())
                row.remarks << read.remark;
        } else if (!text.isEmpty() && row.refused.isEmpty()) {
            row.refused = read.remark;
        }
        return read;
    }

    const CsvRow &m_row;
    const Columns &m_columns;
    const DateHints &m_hints;
};

} // namespace

Result<OnCallTable> readOnCall(const CsvTable &table, const OnCallReadOptions &options)
{
    const Columns columns = table.rows.empty() ? Columns() : columnsOf(table.rows.front().cells);
    if (!columns.fields.contains(OnCallField::Person) && !columns.fields.contains(OnCallField::Email))
        return Error{ErrorCode::InvalidInput, onCallImportText("No column of the table names people; head it “person” or “email”."), table.name};
    if (!columns.fields.contains(OnCallField::First))
        return Error{ErrorCode::InvalidInput, onCallImportText("No column of the table holds first days; head it “from”."), table.name};
    OnCallTable read;
    read.leftOut = columns.leftOut;
    DateHints hints{options.dateOrder, options.today, options.locale};
    if (options.dateOrder == DateOrder::Unknown) {
        QStringList days;
        for (size_t i = 1; i < table.rows.size(); ++i) {
            const RowReader reader(table.rows[i], columns, hints);
            days << withoutTime(reader.cell(OnCallField::First)) << withoutTime(reader.cell(OnCallField::Last));
        }
        days.removeAll(QString());
        const DateOrderFinding finding = findDateOrder(days, options.locale);
        hints.order = finding.order;
        read.needsDateOrder = finding.ambiguous || finding.contradictory;
    }
    for (size_t i = 1; i < table.rows.size(); ++i)
        read.rows.push_back(RowReader(table.rows[i], columns, hints).read());
    return read;
}

} // namespace Plimsoll
