// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/allrecords.h"
#include "domain/idsource.h"
#include "domain/validation.h"
#include "engine/scheduler.h"
#include "exchange/csvreader.h"
#include "exchange/scheduleimport.h"

#include <QFile>

namespace Plimsoll {

/// The published schedules of Kubernetes 1.36 and 1.37, which lie beside the checkout. What tests expect of them is counted here on fingers,
/// from Monday to Friday.
namespace RealCycles {

inline constexpr auto product = "Kubernetes";

inline QString pathOf(const QString &version)
{
    return QStringLiteral(PLIMSOLL_SHARED_DATA "/kubernetes/%1-milestones.csv").arg(version);
}

inline bool areThere()
{
    return QFile::exists(pathOf(QStringLiteral("1.36")));
}

inline CsvTable tableOf(const QString &version)
{
    auto table = readCsvFile(pathOf(version));
    if (!table)
        qFatal("%s", qPrintable(table.error().text));
    return *std::move(table);
}

inline void importCycle(Plan &plan, const QString &version, QDate today, IdSource &ids)
{
    ImportOptions options;
    options.product = QString::fromLatin1(product);
    options.today = today;
    const auto outcome = importTable(plan, computeTimetable(plan), tableOf(version), options, ids);
    if (!outcome)
        qFatal("%s", qPrintable(outcome.error().text));
    if (const auto sound = validate(plan, outcome->edit); !sound)
        qFatal("%s", qPrintable(sound.error().text));
    plan.apply(outcome->edit);
}

inline ReleaseId releaseNamed(const Plan &plan, const QString &name)
{
    for (const Release &release : plan.table<Release>()) {
        if (release.name == name)
            return release.id;
    }
    return {};
}

/// Title → day, straight from the file; without conferences, which are windows in the plan.
inline QMap<QString, QDate> datesIn(const QString &version)
{
    QMap<QString, QDate> dates;
    const CsvTable table = tableOf(version);
    for (size_t row = 1; row < table.rows.size(); ++row) {
        const QStringList &cells = table.rows[row].cells;
        if (!cells[0].startsWith(QLatin1StringView("KubeCon")))
            dates.insert(cells[0], QDate::fromString(cells[2], Qt::ISODate));
    }
    return dates;
}

inline bool isWeekday(QDate day)
{
    return day.dayOfWeek() <= 5;
}

inline QDate plusWorkingDays(QDate day, int count)
{
    const int step = count < 0 ? -1 : 1;
    while (count != 0) {
        day = day.addDays(step);
        count -= isWeekday(day) ? step : 0;
    }
    return day;
}

inline int workingDaysBetween(QDate from, QDate to)
{
    int count = 0;
    const int step = from <= to ? 1 : -1;
    for (QDate day = from; day != to;) {
        day = day.addDays(step);
        count += isWeekday(day) ? step : 0;
    }
    return count;
}

} // namespace RealCycles

} // namespace Plimsoll
