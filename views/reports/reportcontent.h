// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/exposure.h"
#include "views/calendar/calendarentries.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <memory>
#include <utility>
#include <variant>
#include <vector>

namespace Plimsoll {

/// How a text is meant; the text itself says so, too.
enum class ReportTone { Plain, Quiet, Good, Warning, Bad };

struct ReportCell {
    QString text;
    QString detail; ///< Below it, smaller.
    ReportTone tone = ReportTone::Plain;
    bool strong = false;
};

struct ReportColumn {
    QString title;
    double weight = 1.0; ///< Of the table's width.
    bool number = false; ///< Numbers stand at the right.
};

/// Rows break between pages, and the header is repeated. The first cell of a row names it.
struct ReportTable {
    QString caption;
    std::vector<ReportColumn> columns;
    std::vector<std::vector<ReportCell>> rows;
};

/// Names and what is said of them, a line each.
struct ReportFacts {
    std::vector<std::pair<QString, ReportCell>> lines;
};

struct ReportParagraph {
    ReportCell text;
};

/// A heading within a section; the contents list it.
struct ReportHeading {
    QString text;
};

/// A part of a whole for each line: the hours that are needed of those that there are.
struct ReportBars {
    struct Line {
        QString name;
        double value = 0.0;
        double limit = 0.0;
        QString text; ///< "120 of 340 h"
    };
    QString caption;
    std::vector<Line> lines;
};

/// The risk matrix, with the numbers of the register in its cells.
struct ReportMatrix {
    struct Square {
        RiskRating rating = RiskRating::Low;
        QStringList risks;
    };
    QString caption;
    std::vector<QString> probabilities; ///< Names of the rows, from the highest level down.
    std::vector<QString> impacts;       ///< Names of the columns, from the lowest level up.
    std::vector<std::vector<Square>> squares;
};

/// Months that are not empty, with all that the calendar shows. On pages all years where there are many of them; HTML writes months always.
struct ReportMonths {
    std::shared_ptr<const CalendarEntries> entries;
    QDate first;
    QDate last;
    QDate today;
    int firstDayOfWeek = 1;
    QString leftOut; ///< Says which months between the first and the last are empty; stands above months, not above years. Empty where none is.

    static constexpr int mostMonths = 8; ///< Years from there on.
    /// Whether nothing but days off, and the bars of releases, lies in the month that begins on that day.
    [[nodiscard]] bool isEmpty(QDate month) const
    {
        const QDate end = month.addMonths(1).addDays(-1);
        return entries->milestonesIn(month, end).empty() && entries->actionsIn(month, end).empty() && entries->windowsIn(month, end).empty();
    }
    [[nodiscard]] bool showsYears() const
    {
        int filled = 0;
        for (QDate month = first; month <= last && filled <= mostMonths; month = month.addMonths(1))
            filled += isEmpty(month) ? 0 : 1;
        return filled > mostMonths;
    }
};

/// The releases as bars over time, one below the other, with their milestones as marks.
struct ReportStrip {
    std::shared_ptr<const CalendarEntries> entries;
    QDate first;
    QDate last;
    QDate today;
};

using ReportBlock = std::variant<ReportParagraph, ReportHeading, ReportFacts, ReportTable, ReportBars, ReportMatrix, ReportMonths, ReportStrip>;

struct ReportSection {
    QString id; ///< Stable: "milestones".
    QString title;
    std::vector<ReportBlock> blocks;
};

/// A document about a plan, ready to be laid out on pages or written as HTML: texts are final, in the words of the locale.
struct Report {
    QString title;
    QString subtitle;
    ReportFacts facts; ///< On the cover.
    std::vector<ReportSection> sections;
    QString footer;
    bool onePage = false;
};

} // namespace Plimsoll
