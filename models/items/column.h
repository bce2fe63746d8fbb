// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/idsource.h"
#include "domain/plan.h"
#include "domain/planedit.h"
#include "domain/result.h"
#include "engine/timetable.h"
#include "items/recordmodel.h"

#include <QLocale>

#include <functional>
#include <span>

namespace Plimsoll {

struct PlanChange;

/// What a cell is read from.
struct ReadContext {
    const Plan &plan;
    const Timetable &timetable;
    const QLocale &locale;
};

/// What a cell is edited in. The id source is for records that an edit adds.
struct EditContext {
    const Plan &plan;
    const Timetable &timetable;
    const QLocale &locale;
    QDate today;
    IdSource &ids;

    [[nodiscard]] ReadContext reading() const { return {plan, timetable, locale}; }
};

enum class Editing { ReadOnly, Editable };

/// One column of a RecordTableModel<R>: how a record's cell is shown, sorted and edited, and by what changes it is touched.
template<typename R>
struct Column {
    QString field; ///< Lasting name, by which header state is stored.
    QString heading;
    Format format = Format::Text;
    quint64 fields = 0;      ///< Bit i: shows field i of the record.
    bool showsDates = false; ///< Shows the record's row of the timetable.
    /// Whether a change elsewhere may touch the column in every row; absent means never.
    std::function<bool(const PlanChange &)> touchedBy;

    std::function<QVariant(const R &, const ReadContext &)> value;   ///< EditRole.
    std::function<QVariant(const R &, const ReadContext &)> sortKey; ///< Absent: as value.
    std::function<QString(const R &, const ReadContext &)> text;     ///< DisplayRole.
    std::function<QString(const R &, const ReadContext &)> error;    ///< Absent: never any.
    std::function<QList<Choice>(const R &, const ReadContext &)> choices; ///< Absent: none.
    /// The edit that gives all these records that value. Absent: read-only.
    std::function<Result<PlanEdit>(const EditContext &, std::span<const Id<R>>, const QVariant &)> set;
    bool setNeedsDates = false; ///< set() reads the timetable, so that it must be that of the draft.
};

} // namespace Plimsoll
