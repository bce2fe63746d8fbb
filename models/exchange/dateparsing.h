// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/dateparsingzones.h"

#include <QDate>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <vector>

namespace Plimsoll {

/// How 03/04/2026 is meant.
enum class DateOrder { Unknown, DayFirst, MonthFirst };

/// What one cell says about days.
struct DateReading {
    enum class State {
        Blank,
        Read,      ///< start is valid.
        NoDay,     ///< Says that the day is open, or names only a month, a quarter or a week of the cycle.
        Ambiguous, ///< Two days are possible until the order is known.
        Wrong,     ///< Not a date, or one that does not exist.
    };
    State state = State::Blank;
    QDate start;
    QDate end;                              ///< Inclusive; invalid where the cell names one day only.
    ZoneReading when;                       ///< Time and zone stated with the date.
    DateOrder evidence = DateOrder::Unknown; ///< The order that the cell proves ("22/07/2026").
    bool yearSupplied = false;              ///< The cell has no year; it was taken from the hints.
    int weekday = 0;                        ///< Qt::DayOfWeek that the cell states for the start; 0 where it states none.
    bool tentative = false;                 ///< Says "tentative", "TBC", "?" or the like beside the date.
    QString remark;                         ///< A sentence: why there is no date, or what is odd about it; empty where all is well.
};

/// What helps to read a cell.
struct DateHints {
    DateOrder order = DateOrder::Unknown;
    QDate near;       ///< A date without year is taken in the year that brings it closest to this one; invalid supplies none.
    QLocale locale = QLocale::c();
};

/// Reads ISO dates and weeks, numbers (22.07.2026, 7/22/26), names of months ("Wednesday 22nd July 2026", "Jul 22"), spans ("Mar 3-5",
/// "2026-03-03 – 2026-03-05"). The cell is clean, see cleanCell().
[[nodiscard]] DateReading readDate(const QString &cell, const DateHints &hints = {});

/// The order that the cells of a file prove.
struct DateOrderFinding {
    DateOrder order = DateOrder::Unknown; ///< Unknown where no cell proves one, or where they contradict each other.
    bool ambiguous = false;               ///< Some cell needs the order, and none proves it.
    bool contradictory = false;
    QStringList examples;                 ///< Cells that need it, three at most.
};
[[nodiscard]] DateOrderFinding findDateOrder(const QStringList &cells, const QLocale &locale = QLocale::c());

} // namespace Plimsoll
