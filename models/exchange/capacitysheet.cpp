// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/capacitysheet.h"

#include "domain/allrecords.h"
#include "domain/weeks.h"
#include "engine/capacity.h"
#include "engine/sentsheets.h"
#include "exchange/capacitysheetformat.h"
#include "exchange/capacitysheettext.h"
#include "exchange/csvwriter.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

double rounded(double hours)
{
    return std::round(hours * 100.0) / 100.0;
}

/// In plain digits, which spreadsheets of all languages read.
QString numberText(double hours, bool comma)
{
    QString text = QString::number(hours, 'f', QLocale::FloatingPointShortest);
    return comma ? text.replace(u'.', u',') : text;
}

} // namespace

CapacitySheet makeCapacitySheet(const Plan &plan, TeamId team, QDate firstWeek, int weeks, QDate today)
{
    CapacitySheet sheet;
    sheet.plan = plan.planId;
    sheet.team = team;
    sheet.sent = today;
    if (const Team *found = plan.find(team))
        sheet.teamName = found->name;
    for (int i = 0; i < weeks; ++i)
        sheet.weeks.push_back(firstWeek.addDays(daysOfAWeek * i));
    const QDate last = firstWeek.addDays(daysOfAWeek * weeks - 1);
    const Capacity capacity = Capacity::of(plan, firstWeek, last);
    for (const PersonId person : membersOf(plan, team, firstWeek, last)) {
        SheetRow row;
        row.person = person;
        row.name = plan.find(person)->name;
        for (const QDate week : sheet.weeks)
            row.sent.push_back(rounded(capacity.ofPerson(person, week, week.addDays(daysOfAWeek - 1))));
        row.hours.assign(row.sent.begin(), row.sent.end());
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

QByteArray capacitySheetCsv(const CapacitySheet &sheet, const QLocale &locale)
{
    const bool comma = locale.decimalPoint() == u","_s;
    CsvWriter csv(CsvWriter::ByteOrderMark::Written, comma ? ';' : ',');
    csv.plain(SheetFormat::magic);
    csv.plain(SheetFormat::plan + sheet.plan.toString(QUuid::WithoutBraces));
    csv.plain(SheetFormat::team + QString::number(sheet.team.value()));
    csv.plain(SheetFormat::sentOn + sheet.sent.toString(Qt::ISODate));
    csv.text(sheet.teamName);
    csv.text(capacitySheetText("Type the hours of a person in a week where they differ, or put an x under “Confirm unchanged”; leave the other columns as they are."));
    csv.endRow();
    csv.text(capacitySheetText("Person"));
    csv.text(capacitySheetText("Key"));
    csv.text(capacitySheetText("Confirm unchanged"));
    for (const QDate week : sheet.weeks)
        csv.plain(SheetFormat::week + week.toString(Qt::ISODate));
    csv.text(capacitySheetText("As sent"));
    csv.endRow();
    for (const SheetRow &row : sheet.rows) {
        csv.text(row.name);
        csv.plain(SheetFormat::person + QString::number(row.person.value()));
        csv.plain(row.confirmed ? u"x"_s : QString());
        for (const auto &hours : row.hours)
            csv.plain(hours ? numberText(*hours, comma) : QString());
        QStringList sent;
        for (const double hours : row.sent)
            sent << numberText(hours, false);
        csv.plain(SheetFormat::asSent + sent.join(u' '));
        csv.endRow();
    }
    return csv.bytes();
}

} // namespace Plimsoll
