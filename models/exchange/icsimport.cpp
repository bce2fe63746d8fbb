// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icsimport.h"

#include "domain/allrecords.h"
#include "domain/edits/removal.h"
#include "domain/plandraft.h"
#include "exchange/icsimportrows.h"
#include "exchange/icsimporttext.h"

namespace Plimsoll {

namespace {

QString labelOf(IcsAs as, qsizetype count)
{
    switch (as) {
    case IcsAs::Windows:
        return count == 1 ? icsImportText("Import 1 window from a calendar") : icsImportText("Import %1 windows from a calendar").arg(count);
    case IcsAs::Absences:
        return count == 1 ? icsImportText("Import 1 absence from a calendar") : icsImportText("Import %1 absences from a calendar").arg(count);
    case IcsAs::Milestones:
        break;
    }
    return count == 1 ? icsImportText("Import 1 milestone from a calendar") : icsImportText("Import %1 milestones from a calendar").arg(count);
}

} // namespace

std::vector<IcsImportRow> planIcsImport(const Plan &plan, const Timetable &timetable, const ForeignCalendar &calendar, const IcsImportOptions &options)
{
    return IcsImportRows(plan, timetable, options).rowsOf(calendar);
}

PlanEdit icsImportEdit(const Plan &plan, std::span<const IcsImportRow> rows, IcsAs as, IdSource &ids)
{
    PlanDraft draft(plan);
    std::vector<WindowId> windows;
    std::vector<AbsenceId> absences;
    qsizetype count = 0;
    for (const IcsImportRow &row : rows) {
        if (!row.canBeTaken())
            continue;
        ++count;
        std::visit(
            [&]<typename R>(const R &record) {
                if constexpr (std::is_same_v<R, Window>) {
                    if (row.removes)
                        return windows.push_back(record.id);
                } else if constexpr (std::is_same_v<R, Absence>) {
                    if (row.removes)
                        return absences.push_back(record.id);
                }
                if constexpr (!std::is_same_v<R, std::monostate>) {
                    R put = record;
                    put.id = put.id.isValid() ? put.id : ids.next<R>();
                    draft.put(std::move(put));
                }
            },
            row.record);
    }
    Plan after = draft.plan();
    after.apply(edits::removeRecords<Window>(after, windows));
    after.apply(edits::removeRecords<Absence>(after, absences));
    return editBetween(plan, after, labelOf(as, count));
}

} // namespace Plimsoll
