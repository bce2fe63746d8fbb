// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/work/workdates.h"

#include "exchange/importcells.h"
#include "exchange/work/workreader.h"
#include "exchange/work/workwords.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

bool holdsDays(WorkField field)
{
    return field == WorkField::NotBefore || field == WorkField::Started || field == WorkField::Finished;
}

/// The English name of a month in one of the languages in which trackers export; empty where it is none.
QString englishMonth(const QString &name)
{
    static const QHash<QString, int> months = [] {
        QHash<QString, int> index;
        for (const auto language : {QLocale::German, QLocale::French, QLocale::Spanish, QLocale::Portuguese, QLocale::Japanese, QLocale::Chinese}) {
            for (int month = 1; month <= 12; ++month) {
                for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                    index.insert(foldedWords(QLocale(language).monthName(month, format)), month);
                    index.insert(foldedWords(QLocale(language).standaloneMonthName(month, format)), month);
                }
            }
        }
        return index;
    }();
    const int month = months.value(foldedWords(name));
    return month > 0 ? QLocale::c().monthName(month, QLocale::ShortFormat) : QString();
}

/// The cell without what trackers write behind the day, and with blanks instead of the slashes around a month's name.
QString dayIn(const QString &cell)
{
    static const QRegularExpression named(u"^(\\d{1,2})[/. -]+(\\d{0,2}\\p{L}+)\\.?[/. -]+(\\d{4}|\\d{2})(?:[ ,].*)?$"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    const QString text = workCell(cell);
    if (const auto match = named.match(text); match.hasMatch()) {
        const QString year = match.captured(3);
        const QString month = englishMonth(match.captured(2));
        return match.captured(1) + u' ' + (month.isEmpty() ? match.captured(2) : month) + u' ' + (year.size() == 2 ? u"20"_s + year : year);
    }
    return withoutTime(text);
}

} // namespace

WorkDates::WorkDates(const CsvTable &table, const std::vector<WorkColumn> &columns, const WorkReadOptions &options)
{
    m_hints.locale = options.locale;
    m_hints.order = options.dateOrder;
    if (options.dateOrder != DateOrder::Unknown)
        return;
    QStringList cells;
    for (size_t row = 1; row < table.rows.size(); ++row) {
        const QStringList &all = table.rows[row].cells;
        for (qsizetype column = 0; column < qMin(all.size(), qsizetype(columns.size())); ++column) {
            if (holdsDays(columns[size_t(column)].field) && !all[column].isEmpty())
                cells << dayIn(all[column]);
        }
    }
    const DateOrderFinding finding = findDateOrder(cells, options.locale);
    m_hints.order = finding.order;
    m_needsOrder = finding.ambiguous || finding.contradictory;
}

bool WorkDates::isDay(const QString &cell) const
{
    const DateReading reading = readDate(dayIn(cell), m_hints);
    return reading.state == DateReading::State::Read || reading.state == DateReading::State::Ambiguous;
}

QDate WorkDates::read(const QString &cell, QStringList &remarks) const
{
    const QString text = dayIn(cell);
    if (isBlankCell(text))
        return {};
    const DateReading reading = readDate(text, m_hints);
    if (reading.state == DateReading::State::Read)
        return reading.start;
    remarks << (reading.state == DateReading::State::Ambiguous
                    ? QCoreApplication::translate("WorkImport", "“%1” may be two days and was left out; say whether the day or the month is first.").arg(text.left(60))
                    : QCoreApplication::translate("WorkImport", "“%1” is no day and was left out; write it as 2026-07-21.").arg(text.left(60)));
    return {};
}

} // namespace Plimsoll
