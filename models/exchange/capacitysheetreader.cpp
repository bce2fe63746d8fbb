// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/capacitysheet.h"
#include "exchange/capacitysheetformat.h"
#include "exchange/capacitysheettext.h"
#include "exchange/csvguard.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr double hoursOfAWeek = 168.0;

QString cell(const CsvRow &row, qsizetype column)
{
    return column < row.cells.size() ? csvUnguarded(row.cells[column]).trimmed() : QString();
}

/// What follows that word in the first cell that begins with it; empty where none does.
QString after(const CsvRow &row, QLatin1StringView word)
{
    for (const QString &text : row.cells) {
        if (text.trimmed().startsWith(word))
            return text.trimmed().mid(word.size());
    }
    return {};
}

/// Hours as people type them in any language: "38,5", "38.5", "38,5 h". The whole week has 168 hours, so that no comma groups thousands.
std::optional<double> hoursFrom(QString text)
{
    text.remove(QChar(QChar::Nbsp)).remove(u' ').remove(QChar(0x202f));
    if (text.endsWith(u'h', Qt::CaseInsensitive))
        text.chop(1);
    text.replace(u',', u'.');
    bool ok = false;
    const double hours = QLocale::c().toDouble(text, &ok);
    return ok && hours >= 0 && hours <= hoursOfAWeek ? std::optional(hours) : std::nullopt;
}

/// A tick in whatever words; only a plain no is none.
bool isTick(const QString &text)
{
    static const QStringList no{u"no"_s, u"n"_s, u"nein"_s, u"false"_s, u"falsch"_s, u"0"_s, u"-"_s};
    return !text.isEmpty() && !no.contains(text.toLower());
}

Result<std::vector<double>> sentHours(const CsvRow &row, size_t weeks)
{
    std::vector<double> hours;
    for (const QString &text : after(row, SheetFormat::asSent).split(u' ', Qt::SkipEmptyParts)) {
        const auto number = hoursFrom(text);
        if (!number)
            break;
        hours.push_back(*number);
    }
    if (hours.size() != weeks) {
        return Error{ErrorCode::InvalidInput,
                     capacitySheetText("Row %1 has lost what was sent (its last column); send the sheet again.").arg(row.number), capacitySheetText("Row %1").arg(row.number)};
    }
    return hours;
}

Result<SheetRow> readRow(const CsvRow &row, const std::vector<std::pair<qsizetype, QDate>> &weeks)
{
    SheetRow read;
    read.name = cell(row, SheetFormat::Name);
    read.person = PersonId(after(row, SheetFormat::person).toLongLong());
    read.confirmed = isTick(cell(row, SheetFormat::Confirm));
    auto sent = sentHours(row, weeks.size());
    if (!sent)
        return sent.error();
    read.sent = std::move(*sent);
    for (const auto &[column, week] : weeks) {
        const QString text = cell(row, column);
        const auto hours = text.isEmpty() ? std::optional<double>() : hoursFrom(text);
        if (!text.isEmpty() && !hours) {
            return Error{ErrorCode::InvalidInput,
                         capacitySheetText("“%1” in row %2, %3, is no number of hours of a week; type 0 to 168.").arg(text.left(40)).arg(row.number).arg(read.name.left(80)),
                         capacitySheetText("Row %1").arg(row.number)};
        }
        read.hours.push_back(hours);
    }
    return read;
}

Error notASheet(const QString &file)
{
    return {ErrorCode::InvalidInput, capacitySheetText("%1 is no capacity sheet; choose a file that was sent with “Send capacity sheets…”.").arg(file), file};
}

} // namespace

Result<CapacitySheet> readCapacitySheet(const CsvTable &table, const QUuid &plan)
{
    if (table.rows.size() < 2 || !cell(table.rows.front(), 0).startsWith(SheetFormat::magic))
        return notASheet(table.name);
    const CsvRow &about = table.rows[0];
    const CsvRow &headings = table.rows[1];
    CapacitySheet sheet;
    sheet.plan = QUuid::fromString(after(about, SheetFormat::plan));
    sheet.team = TeamId(after(about, SheetFormat::team).toLongLong());
    sheet.teamName = cell(about, 4);
    sheet.sent = QDate::fromString(after(about, SheetFormat::sentOn), Qt::ISODate);
    if (sheet.plan != plan)
        return Error{ErrorCode::InvalidInput, capacitySheetText("%1 belongs to another plan; open that one, or send the sheet again.").arg(table.name), table.name};
    std::vector<std::pair<qsizetype, QDate>> weeks;
    for (qsizetype column = 0; column < headings.cells.size(); ++column) {
        const QString text = headings.cells[column].trimmed();
        const QDate week = text.startsWith(SheetFormat::week) ? QDate::fromString(text.mid(SheetFormat::week.size()), Qt::ISODate) : QDate();
        if (week.isValid())
            weeks.emplace_back(column, week);
    }
    if (weeks.empty() || !sheet.sent.isValid() || !sheet.team.isValid())
        return notASheet(table.name);
    if (weeks.size() > size_t(mostSheetWeeks)) {
        return Error{ErrorCode::InvalidInput,
                     capacitySheetText("%1 has %2 weeks, but a capacity sheet has at most %3; send the sheet again.").arg(table.name).arg(weeks.size()).arg(mostSheetWeeks),
                     table.name};
    }
    for (const auto &[column, week] : weeks)
        sheet.weeks.push_back(week);
    for (size_t i = 2; i < table.rows.size(); ++i) {
        // Leads write notes below; only rows with a key are people.
        if (after(table.rows[i], SheetFormat::person).isEmpty())
            continue;
        auto row = readRow(table.rows[i], weeks);
        if (!row)
            return row.error();
        sheet.rows.push_back(std::move(*row));
    }
    return sheet;
}

} // namespace Plimsoll
