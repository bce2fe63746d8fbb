// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/toggles/toggletable.h"

#include "exchange/importcells.h"
#include "exchange/toggles/toggleimporttext.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

enum class ToggleField { Name, Product, WorkItem, Owner, RemoveBy, Note, Kind, Stage, Locked, Removed, Alpha, Beta, Stable, Known };

/// As foldedWords() leaves them. Of two headings for one field the later in this list wins, so that names are read where ids stand beside them.
constexpr std::array headings{
    std::pair{"name", ToggleField::Name}, std::pair{"toggle", ToggleField::Name}, std::pair{"feature toggle", ToggleField::Name},
    std::pair{"flag", ToggleField::Name}, std::pair{"feature flag", ToggleField::Name}, std::pair{"feature gate", ToggleField::Name},
    std::pair{"feature gates", ToggleField::Name}, std::pair{"product", ToggleField::Product}, std::pair{"product name", ToggleField::Product},
    std::pair{"work item", ToggleField::WorkItem}, std::pair{"key", ToggleField::WorkItem}, std::pair{"work item name", ToggleField::WorkItem},
    std::pair{"owning team", ToggleField::Owner}, std::pair{"owner", ToggleField::Owner}, std::pair{"owner name", ToggleField::Owner},
    std::pair{"remove by", ToggleField::RemoveBy}, std::pair{"remove by name", ToggleField::RemoveBy}, std::pair{"note", ToggleField::Note},
    std::pair{"kind", ToggleField::Kind}, std::pair{"stage", ToggleField::Stage}, std::pair{"locked", ToggleField::Locked},
    std::pair{"code removed", ToggleField::Removed}, std::pair{"removed", ToggleField::Removed}, std::pair{"alpha", ToggleField::Alpha},
    std::pair{"beta", ToggleField::Beta}, std::pair{"stable", ToggleField::Stable}, std::pair{"id", ToggleField::Known},
    std::pair{"title", ToggleField::Known}, std::pair{"status", ToggleField::Known}};

QString foldedHeading(const QString &heading)
{
    return foldedWords(QString(heading).replace(u'_', u' '));
}

struct Columns {
    QHash<ToggleField, int> fields;
    std::vector<std::pair<int, QString>> environments;
    QStringList leftOut;
    QString doubled; ///< An environment that heads several columns.
};

Columns columnsOf(const QStringList &cells, const QStringList &environments)
{
    Columns columns;
    QHash<ToggleField, size_t> rank;
    for (int i = 0; i < cells.size(); ++i) {
        const QString heading = foldedHeading(cells[i]);
        const auto known = std::ranges::find_if(headings, [&](const auto &pair) { return heading == QLatin1StringView(pair.first); });
        const auto named = std::ranges::find_if(environments, [&](const QString &name) { return foldedHeading(name) == heading; });
        if (known != headings.end()) {
            const size_t place = size_t(known - headings.begin());
            if (!columns.fields.contains(known->second) || rank[known->second] < place) {
                columns.fields[known->second] = i;
                rank[known->second] = place;
            }
        } else if (named != environments.end()) {
            if (std::ranges::any_of(columns.environments, [&](const auto &column) { return column.second == *named; }))
                columns.doubled = *named;
            columns.environments.emplace_back(i, *named);
        } else if (!heading.isEmpty()) {
            columns.leftOut << cells[i].simplified();
        }
    }
    return columns;
}

template<typename E>
std::optional<E> named(const QString &text)
{
    for (size_t i = 0; i < EnumNames<E>::names.size(); ++i) {
        if (text.compare(QLatin1StringView(EnumNames<E>::names[i]), Qt::CaseInsensitive) == 0)
            return E(i);
    }
    return {};
}

std::optional<bool> flag(const QString &text)
{
    const QString word = text.toLower();
    if (word == "true"_L1 || word == "yes"_L1 || word == "1"_L1 || word == "locked"_L1)
        return true;
    if (word == "false"_L1 || word == "no"_L1 || word == "0"_L1)
        return false;
    return {};
}

class RowReader
{
public:
    RowReader(const CsvRow &row, const Columns &columns) : m_row(row), m_columns(columns) {}

    ToggleRow read()
    {
        ToggleRow made;
        made.number = m_row.number;
        made.product = cell(ToggleField::Product);
        made.workItem = cell(ToggleField::WorkItem);
        made.owner = cell(ToggleField::Owner);
        made.removeBy = cell(ToggleField::RemoveBy);
        made.note = note();
        readStage(made);
        take(ToggleField::Kind, made, made.kind, named<ToggleKind>, toggleImportText("“%1” is no kind of toggle; it counts as a release toggle."));
        take(ToggleField::Locked, made, made.locked, flag, toggleImportText("“%1” does not say whether it is locked."));
        readRemoved(made);
        for (const auto &[column, environment] : m_columns.environments) {
            const QString text = at(column);
            if (const auto position = readPosition(text))
                made.positions.emplace_back(environment, *position);
            else if (!text.isEmpty())
                made.remarks << toggleImportText("“%1” is no position in %2; it is on, off or a share like 25 %.").arg(text.left(60), environment);
        }
        return made;
    }

    [[nodiscard]] QStringList names() const
    {
        static const QRegularExpression between(u"[\\s,;]+"_s);
        const QString text = cell(ToggleField::Name);
        QStringList names;
        for (const QString &name : text.split(between, Qt::SkipEmptyParts)) {
            const QString folded = name.toLower();
            if (folded != "na"_L1 && folded != "n/a"_L1 && folded != "none"_L1 && folded != "-"_L1 && !names.contains(name))
                names << name;
        }
        return names;
    }

private:
    [[nodiscard]] QString at(int column) const { return column < m_row.cells.size() ? m_row.cells[column].simplified() : QString(); }
    [[nodiscard]] QString cell(ToggleField field) const
    {
        const auto found = m_columns.fields.constFind(field);
        return found == m_columns.fields.cend() ? QString() : at(*found);
    }

    template<typename T>
    void take(ToggleField field, ToggleRow &row, std::optional<T> &value, std::optional<T> (*reader)(const QString &), const QString &complaint)
    {
        const QString text = cell(field);
        if (text.isEmpty())
            return;
        value = reader(text);
        if (!value)
            row.remarks << complaint.arg(text.left(60));
    }

    void readStage(ToggleRow &row)
    {
        // Some tables carry the comment of the file that they were made of: "alpha # alpha|beta|stable".
        const QString text = cell(ToggleField::Stage).section(u'#', 0, 0).trimmed();
        // A feature that is being taken out is switched off by a gate of its own.
        if (text.compare("disabled"_L1, Qt::CaseInsensitive) == 0 || text.compare("removed"_L1, Qt::CaseInsensitive) == 0)
            row.stage = ToggleStage::Deprecated;
        else if (text.compare("ga"_L1, Qt::CaseInsensitive) == 0)
            row.stage = ToggleStage::Stable;
        else if (!text.isEmpty() && !(row.stage = named<ToggleStage>(text)))
            row.remarks << toggleImportText("“%1” is no stage; there are alpha, beta, stable and deprecated.").arg(text.left(60));
    }

    void readRemoved(ToggleRow &row)
    {
        const QString text = cell(ToggleField::Removed);
        row.removed = QDate::fromString(text, Qt::ISODate);
        if (!text.isEmpty() && !row.removed.isValid())
            row.remarks << toggleImportText("“%1” is no day on which code was removed; write it as 2026-07-22.").arg(text.left(60));
    }

    /// The releases of the stages, where the table has them: "alpha 1.24, beta 1.35".
    [[nodiscard]] QString note() const
    {
        QStringList stages;
        for (const auto &[field, word] : {std::pair{ToggleField::Alpha, "alpha"_L1}, {ToggleField::Beta, "beta"_L1}, {ToggleField::Stable, "stable"_L1}}) {
            if (const QString release = cell(field); !release.isEmpty())
                stages << word + u' ' + release;
        }
        const QString own = cell(ToggleField::Note);
        return stages.isEmpty() ? own : own.isEmpty() ? stages.join(", "_L1) : own + u'\n' + stages.join(", "_L1);
    }

    const CsvRow &m_row;
    const Columns &m_columns;
};

} // namespace

Result<ToggleTable> readToggles(const CsvTable &table, const QStringList &environments)
{
    const Columns columns = table.rows.empty() ? Columns() : columnsOf(table.rows.front().cells, environments);
    if (!columns.fields.contains(ToggleField::Name))
        return Error{ErrorCode::InvalidInput, toggleImportText("No column of the table names toggles; head it “name” or “feature gates”."), table.name};
    if (!columns.doubled.isEmpty()) {
        return Error{ErrorCode::InvalidInput,
                     toggleImportText("Several columns of the table are headed “%1”; leave only one of them.").arg(columns.doubled.left(60)), table.name};
    }
    ToggleTable read;
    read.leftOut = columns.leftOut;
    for (size_t i = 1; i < table.rows.size(); ++i) {
        RowReader reader(table.rows[i], columns);
        const QStringList names = reader.names();
        read.without += names.isEmpty() ? 1 : 0;
        for (const QString &name : names) {
            ToggleRow row = reader.read();
            row.name = name;
            read.rows.push_back(std::move(row));
        }
    }
    return read;
}

} // namespace Plimsoll
