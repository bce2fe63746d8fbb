// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audience.h"
#include "domain/result.h"
#include "exchange/csvreader.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Plimsoll {

/// The tables of a communication plan that can be imported.
enum class MessageTable { Audiences, Messages };

/// What a column of such a table holds.
enum class MessageCell {
    Title, Customer, Channel, Notice, Zone, Language, Audience, Milestone, Offset, Due, Purpose, Owner, Template, State, SentOn, Release, Note
};

/// One row as it is written; cells are clean, empty ones are left out.
struct MessageRow {
    int number = 0; ///< As CsvRow::number.
    QHash<MessageCell, QString> cells;

    [[nodiscard]] QString cell(MessageCell field) const { return cells.value(field); }
};

struct MessageRows {
    std::vector<MessageRow> rows;
    QStringList unknownColumns; ///< Headings that mean nothing here.
};

/// Finds the headings and what they mean. An error where no column holds the names of audiences, or the titles of messages.
[[nodiscard]] Result<MessageRows> readMessageRows(const CsvTable &table, MessageTable kind);

/// Days that count from a day.
struct NoticeAmount {
    int days = 0;
    NoticeUnit unit = NoticeUnit::WorkingDays;

    friend bool operator==(const NoticeAmount &, const NoticeAmount &) = default;
};

/// "5 working days", "-3 days", "2 weeks before", "0"; days are calendar days where they are called days, working days without a word.
[[nodiscard]] std::optional<NoticeAmount> noticeAmountFrom(const QString &cell);

} // namespace Plimsoll
