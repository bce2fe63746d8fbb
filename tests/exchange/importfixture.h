// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/allrecords.h"
#include "domain/clock.h"
#include "domain/idsource.h"
#include "domain/titlepattern.h"
#include "domain/validation.h"
#include "engine/scheduler.h"
#include "exchange/calendarcontent.h"
#include "exchange/csvreader.h"
#include "exchange/scheduleimport.h"

#include <QFile>
#include <QTest>

/// A plan that tables are imported into, as the command line does it, without a file behind it.
struct ImportFixture {
    Plimsoll::FixedClock clock{QDateTime(QDate(2026, 3, 2), QTime(12, 0), QTimeZone::UTC)};
    Plimsoll::IdSource ids{clock, 4711};
    Plimsoll::Plan plan;
    Plimsoll::Timetable timetable = Plimsoll::computeTimetable(plan);

    ImportFixture() { plan.planId = QUuid::fromString("{6f2c1a0e-6a0b-4b53-9d0a-0f6b5a1c2d3e}"); }

    [[nodiscard]] static Plimsoll::CsvTable table(const QByteArray &bytes, const QString &name = QStringLiteral("table.csv"))
    {
        auto read = Plimsoll::readCsv(bytes);
        if (!read)
            qFatal("%s", qPrintable(read.error().text));
        read->name = name;
        return *read;
    }

    /// Imports and applies; the edit has passed validate() inside importTable and does so here again, from outside.
    Plimsoll::Result<Plimsoll::ImportOutcome> import(const Plimsoll::CsvTable &table, Plimsoll::ImportOptions options = {})
    {
        if (!options.today.isValid())
            options.today = clock.now().date();
        auto outcome = Plimsoll::importTable(plan, timetable, table, options, ids);
        if (outcome) {
            if (const auto sound = Plimsoll::validate(plan, outcome->edit); !sound)
                qFatal("%s", qPrintable(sound.error().text));
            plan.apply(outcome->edit);
            timetable = Plimsoll::computeTimetable(plan);
        }
        return outcome;
    }
    Plimsoll::Result<Plimsoll::ImportOutcome> import(const QByteArray &bytes, const Plimsoll::ImportOptions &options = {})
    {
        return import(table(bytes), options);
    }

    [[nodiscard]] int exportedItems() const
    {
        int items = 0;
        for (const auto &m : plan.table<Plimsoll::Milestone>())
            items += calendarItem(plan, timetable, m.id, Plimsoll::CalendarWording::Internal).has_value();
        for (const auto &w : plan.table<Plimsoll::Window>())
            items += calendarItem(plan, timetable, w.id, Plimsoll::CalendarWording::Internal).has_value();
        return items;
    }

    /// The first milestone of that title; fails the program where there is none.
    [[nodiscard]] const Plimsoll::Milestone &milestone(const QString &title) const
    {
        for (const auto &m : plan.table<Plimsoll::Milestone>()) {
            if (displayTitle(plan, m) == title)
                return *plan.find(m.id);
        }
        qFatal("no milestone %s", qPrintable(title));
    }
    [[nodiscard]] bool hasMilestone(const QString &title) const
    {
        for (const auto &m : plan.table<Plimsoll::Milestone>()) {
            if (displayTitle(plan, m) == title)
                return true;
        }
        return false;
    }
    [[nodiscard]] const Plimsoll::Window &window(const QString &name) const
    {
        for (const auto &w : plan.table<Plimsoll::Window>()) {
            if (w.name == name)
                return *plan.find(w.id);
        }
        qFatal("no window %s", qPrintable(name));
    }
    [[nodiscard]] QStringList owners(const QString &title) const
    {
        QStringList names;
        for (const auto id : milestone(title).owners)
            names += plan.find(id)->name;
        return names;
    }
    [[nodiscard]] QDate startOf(const QString &title) const { return timetable.startOf(milestone(title).id); }
    [[nodiscard]] QDate endOf(const QString &title) const { return timetable.endOf(milestone(title).id); }
};
