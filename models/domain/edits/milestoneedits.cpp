// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/milestoneedits.h"

#include "domain/edits/editwords.h"
#include "domain/edits/fieldedits.h"
#include "domain/labels.h"
#include "domain/milestonelength.h"
#include "domain/plandraft.h"

namespace Plimsoll::edits {

namespace {

void makeDone(Milestone &milestone, QDate actual, const PresentDates &dates)
{
    milestone.state = MilestoneState::Done;
    milestone.actual = actual;
    keepTime(milestone, dates.of(milestone.id).time);
}

} // namespace

PlanEdit markDone(const Plan &plan, std::span<const MilestoneId> ids, QDate actual, const PresentDates &dates)
{
    PlanDraft draft(plan);
    for (const auto id : ids)
        draft.update(id, [&](Milestone &m) { makeDone(m, actual, dates); });
    const Milestone *only = ids.size() == 1 ? plan.find(ids.front()) : nullptr;
    return draft.toEdit(only ? editWords("Tick off %1").arg(quotedName(*only)) : editWords("Tick off %1 milestones").arg(ids.size()));
}

PlanEdit setState(const Plan &plan, std::span<const MilestoneId> ids, MilestoneState state, const PresentDates &dates)
{
    return updateRecords(plan, ids, fieldLabel(Record<Milestone>::table, "state"), [&](Milestone &m) {
        if (m.state == state)
            return;
        m.state = state;
        m.actual = {};
        if (state == MilestoneState::Done)
            makeDone(m, doneDay(dates, m.id), dates);
    });
}

PlanEdit setKind(const Plan &plan, std::span<const MilestoneId> ids, MilestoneKind kind)
{
    return updateRecords(plan, ids, fieldLabel(Record<Milestone>::table, "kind"), [&](Milestone &m) {
        m.kind = kind;
        if (kind != MilestoneKind::Freeze)
            m.freezes = FreezeScope::Unspecified;
    });
}

PlanEdit setActual(const Plan &plan, std::span<const MilestoneId> ids, QDate actual, const PresentDates &dates)
{
    return updateRecords(plan, ids, fieldLabel(Record<Milestone>::table, "actual"), [&](Milestone &m) {
        if (actual.isValid()) {
            makeDone(m, actual, dates);
            return;
        }
        m.actual = {};
        if (m.state == MilestoneState::Done)
            m.state = MilestoneState::Planned;
    });
}

PlanEdit setDeadline(const Plan &plan, std::span<const MilestoneId> ids, const Deadline &deadline)
{
    return updateRecords(plan, ids, fieldLabel(Record<Milestone>::table, "deadline_zone"), [&](Milestone &m) {
        m.deadlineZone = deadline.zone;
        m.deadlineTime = deadline.time;
        m.timeZone = deadline.timeZone;
    });
}

PlanEdit setOffset(const Plan &plan, std::span<const MilestoneId> ids, int offset, OffsetUnit unit)
{
    return updateRecords(plan, ids, fieldLabel(Record<Milestone>::table, "offset_amount"), [&](Milestone &m) {
        m.offset = offset;
        m.offsetUnit = unit;
    });
}

PlanEdit setSpan(const Plan &plan, std::span<const MilestoneId> ids, int span, OffsetUnit unit)
{
    return updateRecords(plan, ids, fieldLabel(Record<Milestone>::table, "span"), [&](Milestone &m) { setLength(m, span, unit); });
}

PlanEdit setBufferFloor(const Plan &plan, std::span<const MilestoneId> ids, int floor, OffsetUnit unit)
{
    return updateRecords(plan, ids, fieldLabel(Record<Milestone>::table, "buffer_floor"),
                         [&](Milestone &m) { m.bufferFloor = inUnit(floor, unit, m.spanUnit); });
}

PlanEdit clearBufferFloor(const Plan &plan, std::span<const MilestoneId> ids)
{
    return setField(plan, ids, &Milestone::bufferFloor, -1);
}

PlanEdit pinMilestone(const Plan &plan, MilestoneId id, QDate date, const PresentDates &dates)
{
    PlanDraft draft(plan);
    QString name;
    draft.update(id, [&](Milestone &m) {
        name = quotedName(m);
        pin(m, date, dates.of(id).time);
    });
    return draft.toEdit(editWords("Pin %1").arg(name));
}

PlanEdit reopenMilestones(const Plan &plan, std::span<const MilestoneId> ids)
{
    PlanDraft draft(plan);
    for (const auto id : ids) {
        draft.update(id, [&](Milestone &m) {
            m.state = MilestoneState::Planned;
            m.actual = {};
        });
    }
    const Milestone *only = ids.size() == 1 ? plan.find(ids.front()) : nullptr;
    return draft.toEdit(only ? editWords("Reopen %1").arg(quotedName(*only)) : editWords("Reopen %1 milestones").arg(ids.size()));
}

PlanEdit addFirstMilestone(const Plan &plan, const Product &product, const Release &release, const Milestone &milestone)
{
    PlanDraft draft(plan);
    draft.put(product);
    draft.put(release);
    draft.put(milestone);
    return draft.toEdit(editWords("Add %1").arg(quotedName(milestone)));
}

PlanEdit setAnchor(const Plan &plan, MilestoneId id)
{
    PlanDraft draft(plan);
    const Milestone *milestone = plan.find(id);
    if (!milestone)
        return {};
    draft.update(milestone->release, [&](Release &release) { release.anchor = id; });
    return draft.toEdit(editWords("Make %1 the anchor").arg(quotedName(*milestone)));
}

} // namespace Plimsoll::edits
