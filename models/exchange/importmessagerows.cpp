// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importmessagerows.h"

#include "exchange/csvguard.h"
#include "exchange/importcells.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr size_t rowsSearched = 20;

struct CellSpelling {
    MessageCell cell;
    const char *words; ///< Folded headings, separated by "|".
};

constexpr CellSpelling cellSpellings[] = {
    {MessageCell::Title, "message|title|name|subject|what|communication|nachricht|titel|betreff"},
    {MessageCell::Customer, "customer|customers|external|public|kunde|extern"},
    {MessageCell::Channel, "channel|via|medium|how|kanal"},
    {MessageCell::Notice, "notice|notice days|notice needed|lead time|vorlauf"},
    {MessageCell::Zone, "time zone|timezone|zone|tz|zeitzone"},
    {MessageCell::Language, "language|lang|sprache"},
    {MessageCell::Audience, "audience|audiences|to|to whom|for|zielgruppe|empfänger"},
    {MessageCell::Milestone, "milestone|about|relative to|meilenstein"},
    {MessageCell::Offset, "offset|offset amount|when|timing|abstand"},
    {MessageCell::Due, "due|due date|date|send on|planned date|datum|fällig"},
    {MessageCell::Purpose, "purpose|kind|type|zweck|art"},
    {MessageCell::Owner, "owner|owner role|responsible|who|author|from|verantwortlich"},
    {MessageCell::Template, "template|message template|vorlage"},
    {MessageCell::State, "state|status|zustand"},
    {MessageCell::SentOn, "sent on|sent|sent date|versandt am"},
    {MessageCell::Release, "release|version|ausgabe"},
    {MessageCell::Note, "note|notes|comment|comments|notiz|bemerkung"},
};

std::optional<MessageCell> meaningOf(const QString &heading, MessageTable kind)
{
    const QString folded = foldedWords(heading);
    if (kind == MessageTable::Audiences && (folded == "audience"_L1 || folded == "audiences"_L1 || folded == "zielgruppe"_L1))
        return MessageCell::Title;
    for (const CellSpelling &spelling : cellSpellings) {
        if (QString::fromUtf8(spelling.words).split(u'|').contains(folded))
            return spelling.cell;
    }
    return {};
}

QHash<qsizetype, MessageCell> columnsOf(const CsvRow &row, MessageTable kind)
{
    QHash<qsizetype, MessageCell> columns;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const auto cell = meaningOf(row.cells[i], kind);
        if (cell && !columns.values().contains(*cell))
            columns.insert(i, *cell);
    }
    return columns;
}

} // namespace

Result<MessageRows> readMessageRows(const CsvTable &table, MessageTable kind)
{
    for (size_t head = 0; head < qMin(rowsSearched, table.rows.size()); ++head) {
        const auto columns = columnsOf(table.rows[head], kind);
        if (columns.size() < 2 || !columns.values().contains(MessageCell::Title))
            continue;
        MessageRows found;
        for (qsizetype i = 0; i < table.rows[head].cells.size(); ++i) {
            if (!columns.contains(i) && !table.rows[head].cells[i].trimmed().isEmpty())
                found.unknownColumns += table.rows[head].cells[i];
        }
        for (size_t i = head + 1; i < table.rows.size(); ++i) {
            MessageRow row{table.rows[i].number, {}};
            for (const auto &[column, cell] : columns.asKeyValueRange()) {
                const QString text = column < table.rows[i].cells.size() ? cleanCell(csvUnguarded(table.rows[i].cells[column])).text : QString();
                if (!isBlankCell(text))
                    row.cells.insert(cell, text);
            }
            if (!row.cells.isEmpty())
                found.rows.push_back(std::move(row));
        }
        return found;
    }
    const char *sentence = kind == MessageTable::Audiences
        ? QT_TRANSLATE_NOOP("ImportMessages", "No row of the file is headings of audiences; give it one with “audience” and “notice”.")
        : QT_TRANSLATE_NOOP("ImportMessages", "No row of the file is headings of messages; give it one with “message” and “audience”.");
    return Error{ErrorCode::InvalidInput, QCoreApplication::translate("ImportMessages", sentence), table.name};
}

std::optional<NoticeAmount> noticeAmountFrom(const QString &cell)
{
    static const QRegularExpression pattern(u"^([-+\u2212]?)\\s*([0-9]{1,4})\\s*([^0-9]*)$"_s);
    const auto match = pattern.match(cell.trimmed().toLower());
    if (!match.hasMatch())
        return {};
    const QString words = match.captured(3);
    const auto says = [&](QLatin1StringView word) { return words.contains(word); };
    NoticeAmount amount;
    amount.days = match.captured(2).toInt();
    if (says("week"_L1) || says("woche"_L1)) {
        amount.days *= 7;
        amount.unit = NoticeUnit::CalendarDays;
    } else if ((says("day"_L1) || says("tag"_L1)) && !says("work"_L1) && !says("business"_L1) && !says("arbeit"_L1)) {
        amount.unit = NoticeUnit::CalendarDays;
    }
    const QString sign = match.captured(1);
    if (says("before"_L1) || says("vor"_L1) || (!sign.isEmpty() && sign != "+"_L1))
        amount.days = -amount.days;
    return amount;
}

} // namespace Plimsoll
