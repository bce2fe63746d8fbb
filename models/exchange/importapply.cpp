// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importapply.h"

#include "domain/milestonelength.h"
#include "engine/moveedits.h"
#include "exchange/scheduleimporttext.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

bool saysTentative(const QString &title)
{
    return title.contains("(tentative)"_L1, Qt::CaseInsensitive) || title.contains("(tbc)"_L1, Qt::CaseInsensitive);
}

/// In working days where the row counts so, else in that unit, as far as it can say the end.
void setLengthOf(Milestone &m, const ScheduleRow &row, const WorkingDays &days, OffsetUnit unit)
{
    const MilestoneLength length = lengthBetween(days, row.start, row.end, row.workingDays > 0 ? OffsetUnit::WorkingDays : unit);
    setLength(m, length.span, length.unit);
}

} // namespace

void RowApplier::make(Milestone &m, ScheduleRow &row, const WorkingDays &days)
{
    m.rule = RuleKind::Pinned;
    m.pinned = row.start;
    setLengthOf(m, row, days, OffsetUnit::CalendarDays);
    applyTexts(m, row);
    applyKind(m, row, true);
    applyState(m, row, true);
    applyDeadline(m, row);
}

void RowApplier::update(Milestone &m, ScheduleRow &row, const WorkingDays &days)
{
    // What is done stands on one day, however long it was to take.
    const bool isPoint = m.state == MilestoneState::Done && m.actual.isValid() && row.start == row.end;
    if ((row.saysLength || has(ImportField::End)) && !isPoint)
        setLengthOf(m, row, days, m.spanUnit);
    applyTexts(m, row);
    applyKind(m, row, false);
    applyState(m, row, false);
    if (has(ImportField::Zone) || has(ImportField::Time) || !row.when.isEmpty())
        applyDeadline(m, row);
}

void RowApplier::applyTexts(Milestone &m, ScheduleRow &row)
{
    if (has(ImportField::Owner))
        m.owners = m_people.roles(row.owners);
    if (has(ImportField::Audiences))
        m.audiences = m_people.audiences(row.audiences);
    if (has(ImportField::PublicTitle))
        m.publicTitle = row.publicTitle;
    if (has(ImportField::Note) || m.note.isEmpty())
        m.note = row.note;
    if (has(ImportField::Environment))
        m.environment = environment(row, m_people.productOf(m.release));
}

EnvironmentId RowApplier::environment(const ScheduleRow &row, ProductId product)
{
    return row.environment.isEmpty() ? EnvironmentId() : m_people.environment(row.environment, product);
}

void RowApplier::applyKind(Milestone &m, ScheduleRow &row, bool made)
{
    const auto stated = row.kind.isEmpty() ? std::nullopt : milestoneKindOf(row.kind);
    if (!row.kind.isEmpty() && !stated)
        row.remarks += scheduleImportText("The kind “%1” is not known; it was guessed from the title.").arg(row.kind);
    const MilestoneKind before = m.kind;
    if (stated) {
        m.kind = *stated;
    } else if (made) {
        m.kind = guessedKind(row.title);
        if (m.kind == MilestoneKind::Checkpoint && row.end > row.start)
            m.kind = MilestoneKind::Phase;
    }
    if (made || m.kind != before)
        m.freezes = guessedFreezeScope(m.kind, row.title);
}

void RowApplier::applyState(Milestone &m, const ScheduleRow &row, bool made)
{
    if (row.state && row.state->state)
        m.state = *row.state->state;
    if (row.actual.isValid() && m.state != MilestoneState::Cancelled) {
        m.state = MilestoneState::Done;
        m.actual = row.actual;
    }
    if (row.struckOut)
        m.state = MilestoneState::Cancelled;
    if (m.state == MilestoneState::Done && !m.actual.isValid())
        m.actual = row.end;
    if (m.state != MilestoneState::Done)
        m.actual = {};
    const bool tentative = row.tentative || saysTentative(row.title);
    if (tentative)
        m.commitment = Commitment::Tentative;
    else if (row.state && row.state->commitment)
        m.commitment = *row.state->commitment;
    else if (made || m_fileTellsTentative)
        m.commitment = Commitment::Committed;
}

void RowApplier::applyDeadline(Milestone &m, const ScheduleRow &row)
{
    // "local" again says nothing against the zone that the milestone names already.
    const bool keep = row.when.zone == DeadlineZone::Local && m.deadlineZone == DeadlineZone::Local && row.when.timeZone.isEmpty();
    m.deadlineZone = row.when.zone;
    m.deadlineTime = row.when.time;
    if (!keep)
        m.timeZone = row.when.zone == DeadlineZone::Local ? row.when.timeZone : QString();
}

void RowApplier::make(Window &w, ScheduleRow &row, WindowKind kind)
{
    w.kind = kind;
    // A conference keeps nobody from anything by itself.
    w.hard = kind != WindowKind::Event;
    w.startDate = row.start;
    w.endDate = row.end;
    update(w, row);
}

void RowApplier::update(Window &w, ScheduleRow &row)
{
    w.name = row.title;
    if (!w.startMilestone.isValid())
        w.startDate = row.start;
    if (!w.endMilestone.isValid())
        w.endDate = row.end;
    if (has(ImportField::Audiences))
        w.audiences = m_people.audiences(row.audiences);
    if (has(ImportField::PublicTitle))
        w.publicTitle = row.publicTitle;
    if (has(ImportField::Note) || w.note.isEmpty())
        w.note = row.note;
    if (const auto stated = windowKindOf(row.kind); stated && has(ImportField::Kind))
        w.kind = *stated;
    if (has(ImportField::Environment))
        w.environment = environment(row, w.product);
    if (has(ImportField::Reach))
        w.reach = row.reach.value_or(MilestoneReach::All);
    if (row.hard)
        w.hard = *row.hard;
}

} // namespace Plimsoll
