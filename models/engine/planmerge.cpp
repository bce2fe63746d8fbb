// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/planmerge.h"

#include "domain/allrecords.h"
#include "domain/plandraft.h"
#include "domain/recordjson.h"

namespace Plimsoll {

namespace {

template<typename R>
MergeRow wholeRecord(const R &record, MergeKind kind, bool conflict)
{
    return {QString::fromLatin1(Record<R>::table), record.id.value(), kind, -1, conflict, {}, {}, {}};
}

template<typename R>
void addFieldRows(const R &sent, const R &theirs, const R &ours, std::vector<MergeRow> &rows)
{
    const quint64 changed = changedFields(sent, theirs) & changedFields(theirs, ours);
    const quint64 changedHere = changedFields(sent, ours);
    const QJsonObject sentFields = fieldsToJson(sent, changed);
    const QJsonObject theirFields = fieldsToJson(theirs, changed);
    const QJsonObject ourFields = fieldsToJson(ours, changed);
    for (int index = 0; index < fieldCount<R>; ++index) {
        if ((changed >> index & 1) == 0)
            continue;
        const QLatin1StringView name(fieldNames<R>[size_t(index)]);
        MergeRow row = wholeRecord(theirs, MergeKind::Changed, (changedHere >> index & 1) != 0);
        row.field = index;
        row.sent = sentFields.value(name);
        row.theirs = theirFields.value(name);
        row.ours = ourFields.value(name);
        rows.push_back(std::move(row));
    }
}

template<typename R>
void addRows(const R *sent, const R *theirs, const R *ours, std::vector<MergeRow> &rows)
{
    if (!theirs) {
        if (ours)
            rows.push_back(wholeRecord(*sent, MergeKind::Removed, !(*ours == *sent)));
    } else if (!ours) {
        rows.push_back(wholeRecord(*theirs, MergeKind::Added, sent != nullptr));
    } else {
        // Where both added it, what the plan has counts as what was sent: nobody can tell who was first.
        addFieldRows(sent ? *sent : *ours, *theirs, *ours, rows);
    }
}

template<typename R>
void completeReferences(const R &record, const Plan &theirs, Plan &draft)
{
    forEachReference(record, [&](const auto id) {
        if (draft.find(id))
            return;
        if (const auto *missing = theirs.find(id)) {
            draft.put(*missing);
            completeReferences(*missing, theirs, draft);
        }
    });
}

template<typename R>
void removeOne(Plan &draft, Id<R> id, const edits::PresentDates &dates)
{
    const std::array ids{id};
    if constexpr (std::is_same_v<R, Milestone>)
        draft.apply(edits::removeMilestones(draft, ids, dates));
    else if constexpr (std::is_same_v<R, Release>)
        draft.apply(edits::removeReleases(draft, ids, dates));
    else if constexpr (std::is_same_v<R, Product>)
        draft.apply(edits::removeProducts(draft, ids, dates));
    else if constexpr (!isSingle<R> && !isNeverUndone<R>)
        draft.apply(edits::removeRecords<R>(draft, ids));
}

template<typename R>
void takeOver(const MergeRow &row, const Plan &theirs, Plan &draft, const edits::PresentDates &dates)
{
    const Id<R> id(row.id);
    const R *their = theirs.find(id);
    if (row.kind == MergeKind::Removed) {
        if (draft.find(id))
            removeOne(draft, id, dates);
        return;
    }
    const R *mine = draft.find(id);
    if (!their || (row.kind == MergeKind::Changed && !mine))
        return;
    R merged = row.kind == MergeKind::Added ? *their : *mine;
    forEachField<R>([&](const auto &field, int index) {
        if (index == row.field)
            merged.*field.member = their->*field.member;
    });
    draft.put(merged);
    completeReferences(merged, theirs, draft);
}

} // namespace

std::vector<MergeRow> findMergeRows(const Plan &sent, const Plan &theirs, const Plan &ours)
{
    std::vector<MergeRow> rows;
    forEachRecordType([&]<typename R>() {
        if constexpr (!isNeverUndone<R>) {
            Table<R>::forEachDifference(sent.table<R>(), theirs.table<R>(), [&](const R *before, const R *after) {
                addRows(before, after, ours.find(after ? after->id : before->id), rows);
            });
        }
    });
    return rows;
}

PlanEdit mergeRows(const Plan &theirs, const Plan &ours, std::span<const MergeRow> chosen, const edits::PresentDates &dates,
                   const QString &label)
{
    Plan draft = ours;
    // Removals last: a record that a chosen row still refers to must not take that row's record with it first.
    for (const bool removing : {false, true}) {
        for (const MergeRow &row : chosen) {
            if ((row.kind == MergeKind::Removed) != removing)
                continue;
            forEachRecordType([&]<typename R>() {
                if (row.table == QLatin1StringView(Record<R>::table))
                    takeOver<R>(row, theirs, draft, dates);
            });
        }
    }
    return editBetween(ours, draft, label);
}

} // namespace Plimsoll
