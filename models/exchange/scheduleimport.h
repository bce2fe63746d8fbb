// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/idsource.h"
#include "domain/plan.h"
#include "domain/planedit.h"
#include "domain/result.h"
#include "engine/timetable.h"
#include "exchange/dateparsing.h"
#include "exchange/importmapping.h"

#include <QDate>
#include <QHash>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Plimsoll {

/// What the user says about an import; what is left empty is taken from the data.
struct ImportOptions {
    ImportKind kind = ImportKind::Milestones;
    QString product;                       ///< Name; the plan's only product, else one named after the release's product in the data.
    QString release;                       ///< Name; else the release that "… 1.37 released" milestones or the file's name tell.
    QString anchor;                        ///< Title of the anchor; else the last go-live.
    QString keyColumn;                     ///< Heading of the column that tells rows apart; else the key column, else the title.
    QHash<QString, ImportField> chosen;    ///< Heading → what the user says it is.
    DateOrder dateOrder = DateOrder::Unknown;
    QString holidayCalendar;               ///< For ImportKind::Holidays: name of the working calendar; else the plan's.
    bool learnRules = false;               ///< Fixed dates become rules from the anchor.
    QDate today;                           ///< Supplies the year where nothing else does.
    QLocale locale = QLocale::c();
};

/// What became of one row of the table.
struct ImportRow {
    enum class Outcome { Added, Updated, Unchanged, Skipped };
    int number = 0;    ///< As CsvRow::number.
    Outcome outcome = Outcome::Skipped;
    QString title;     ///< As the plan shows it afterwards.
    QString table;     ///< Record<R>::table of the record that the row became; empty where skipped.
    qint64 record = 0;
    QDate start;       ///< As read; invalid where the row has none.
    QDate end;
    QString before;    ///< For Updated: what changes, "Tue 21 Jul 2026 → Wed 22 Jul 2026; owner Lead → Docs Lead".
    QString remark;    ///< Why it was skipped, or what is odd about it; empty where all is well.
};

/// An import before it is accepted: the edit, and what to show of it.
struct ImportOutcome {
    PlanEdit edit;                  ///< One step; empty where nothing would change.
    ImportMapping mapping;
    std::optional<CsvTable> unfolded; ///< The table that the mapping is of, where the one given has a column for each milestone or release.
    std::vector<ImportRow> rows;
    QString product;                ///< Names that the rows went to; empty for kinds that have none.
    QString release;
    QString anchor;                 ///< Title of the release's anchor afterwards; empty where it has none.
    QStringList unknownColumns;     ///< Headings that were not imported.
    QStringList remarks;            ///< Sentences about the whole file: the order of dates that was taken, owners that were split …

    [[nodiscard]] int count(ImportRow::Outcome outcome) const;
};

/// Reads the table as the options say and tells what it would change; nothing is changed. Rows that cannot be read are skipped with a
/// remark; an Error is for a table from which nothing can be taken, and for dates like 03/04/2026 whose order nothing proves
/// (ErrorCode::Conflict: ask the user, then set dateOrder).
[[nodiscard]] Result<ImportOutcome> importTable(const Plan &plan, const Timetable &timetable, const CsvTable &table,
                                                const ImportOptions &options, IdSource &ids);

} // namespace Plimsoll
