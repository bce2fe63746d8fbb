// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/slip.h"

#include "domain/allrecords.h"
#include "domain/idtime.h"
#include "domain/plandraft.h"
#include "domain/validation.h"
#include "engine/problemchanges.h"
#include "engine/scheduler.h"
#include "engine/sentences.h"
#include "engine/slippass.h"
#include "engine/sliptexts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int mostCorrections = 3;

/// What the preview tells by other words.
bool isToldElsewhere(const Problem &problem)
{
    return problem.check == "message-too-late"_L1;
}

/// Whether it counts from that one, directly or over others.
bool hangsOn(const Plan &plan, const Milestone &milestone, MilestoneId anchor)
{
    const Milestone *above = &milestone;
    for (qsizetype steps = 0; above && steps <= plan.table<Milestone>().size(); ++steps) {
        const MilestoneId next = above->rule == RuleKind::Offset ? above->anchor : MilestoneId();
        if (next == anchor && next.isValid())
            return true;
        above = plan.find(next);
    }
    return false;
}

std::vector<SlippedDate> differences(const Plan &after, const Timetable &before, const Timetable &dates, const SlipPass &pass)
{
    std::vector<SlippedDate> moved;
    for (MovedDate &date : movedDates(after, before, dates)) {
        const auto why = pass.whyOf(date.milestone);
        moved.push_back({std::move(date), why.cause, why.because});
    }
    return moved;
}

void sortByRelease(std::vector<SlippedDate> &moved, const Plan &plan, ReleaseId first)
{
    std::ranges::stable_sort(moved, {}, [&](const SlippedDate &date) {
        const ReleaseId release = plan.find(date.milestone)->release;
        return std::tuple(release != first, release, date.to.start, date.to.end);
    });
}

PlanEdit editOf(const Plan &plan, const SlipPass &pass, const Slip *record, const QString &label)
{
    PlanDraft draft(plan);
    for (Milestone &milestone : pass.changed())
        draft.put(std::move(milestone));
    if (record)
        draft.put(*record);
    return draft.toEdit(label);
}

} // namespace

std::vector<SlippedDate> SlipPreview::rippled(const Plan &plan) const
{
    const Milestone *centre = plan.find(slipped.milestone);
    std::vector<SlippedDate> others;
    std::ranges::copy_if(moved, std::back_inserter(others), [&](const SlippedDate &date) {
        const Milestone *milestone = plan.find(date.milestone);
        return centre && milestone && milestone->release != centre->release;
    });
    return others;
}

SlipPlanner::SlipPlanner(Plan plan, Timetable timetable, QDate today)
    : m_plan(std::move(plan)), m_timetable(std::move(timetable)), m_today(today)
{
}

void SlipPlanner::lookBefore()
{
    if (m_looked)
        return;
    m_problems = findProblemsOfDates(m_plan, m_timetable, m_today);
    m_problemKeys = problemKeys(m_problems);
    m_knownKeys = QSet<QString>(m_problemKeys.begin(), m_problemKeys.end());
    m_ledger = LedgerReading(m_plan);
    m_stale = m_ledger.staleDates(m_plan, m_timetable, m_today);
    m_looked = true;
}

Result<SlipPreview> SlipPlanner::preview(const SlipRequest &request, IdSource &ids)
{
    SlipPass pass(m_plan, m_timetable, request);
    if (const auto done = pass.run(); !done)
        return done.error();
    SlipPreview preview;
    Plan &after = preview.after;
    Timetable &dates = preview.dates;
    for (int round = 0;; ++round) {
        preview.edit = editOf(m_plan, pass, nullptr, {});
        after = m_plan;
        after.apply(preview.edit);
        dates = updateTimetable(m_timetable, m_plan, after, preview.edit);
        // What is told is what the timetable says of the last version, corrected or not.
        if (round == mostCorrections || !pass.correct(dates))
            break;
    }
    preview.moved = differences(after, m_timetable, dates, pass);
    for (const SlippedDate &date : preview.moved) {
        if (date.from.start.isValid() && !date.to.start.isValid()) {
            return Error{ErrorCode::InvalidInput,
                         QCoreApplication::translate("Slip", "%1 would lose its date; choose a smaller distance.")
                             .arg(quotedTitle(m_plan, *m_plan.find(date.milestone))),
                         {}};
        }
        if (date.milestone == request.milestone)
            preview.slipped = date;
    }
    const Milestone &milestone = *m_plan.find(request.milestone);
    sortByRelease(preview.moved, m_plan, milestone.release);
    const Slip record{ids.next<Slip>(),  milestone.release, milestone.id,     m_timetable.startOf(milestone.id), dates.startOf(milestone.id),
                      request.decidedOn.isValid() ? request.decidedOn : m_today, request.reason.trimmed(), request.approver.trimmed()};
    preview.edit = editOf(m_plan, pass, &record, slipLabel(m_plan, request));
    if (const auto sound = validate(m_plan, preview.edit); !sound)
        return sound.error();
    after.put(record);
    lookBefore();
    addEffects(preview);
    return preview;
}

void SlipPlanner::addEffects(SlipPreview &preview) const
{
    const Plan &after = preview.after;
    const Timetable &dates = preview.dates;
    const std::vector<Problem> problems = findProblemsOfDates(after, dates, m_today);
    const std::vector<QString> keyList = problemKeys(problems);
    const QSet<QString> keys(keyList.begin(), keyList.end());
    for (size_t i = 0; i < problems.size(); ++i) {
        if (!isToldElsewhere(problems[i]) && !m_knownKeys.contains(keyList[i]))
            preview.conflicts.push_back(problems[i]);
    }
    for (const SlippedDate &date : preview.moved) {
        if (after.find(date.milestone)->state == MilestoneState::Planned && date.to.end < m_today && date.from.end >= m_today)
            preview.intoThePast.push_back(date.milestone);
    }
    for (const Message &message : after.table<Message>()) {
        const MessageDates now = messageDates(after, dates, message);
        const Release *release = after.find(message.release);
        const bool open = release && release->state == ReleaseState::Planned && !isSent(message) && message.lateAllowedBy.trimmed().isEmpty();
        if (open && breaksNotice(message, now, m_today) && !breaksNotice(message, messageDates(m_plan, m_timetable, message), m_today))
            preview.notices.push_back({message.id, now});
    }
    for (size_t i = 0; i < m_problems.size(); ++i) {
        const Problem &problem = m_problems[i];
        // A message that is too late now is not better off.
        const bool worse = problem.table == QLatin1StringView(Record<Message>::table)
            && std::ranges::find(preview.notices, MessageId(problem.record), &ShortNotice::message) != preview.notices.end();
        if (!isToldElsewhere(problem) && !worse && !keys.contains(m_problemKeys[i]))
            preview.resolved.push_back(problem);
    }
    preview.stale = staleOnlyIn(m_ledger.staleDates(after, dates, m_today), m_stale);
}

Result<SlipPreview> previewSlip(const Plan &plan, const Timetable &timetable, const SlipRequest &request, QDate today, IdSource &ids)
{
    return SlipPlanner(plan, timetable, today).preview(request, ids);
}

std::vector<MilestoneId> openInThePast(const Plan &plan, const Timetable &timetable, ReleaseId release, QDate today)
{
    std::vector<MilestoneId> open;
    for (const Milestone &milestone : plan.table<Milestone>()) {
        const QDate end = timetable.endOf(milestone.id);
        if (milestone.release == release && milestone.state == MilestoneState::Planned && end.isValid() && end < today)
            open.push_back(milestone.id);
    }
    std::ranges::stable_sort(open, {}, [&](MilestoneId id) { return timetable.startOf(id); });
    return open;
}

const Slip *slipBehind(const Plan &plan, AudienceId audience, const Milestone &milestone)
{
    QDate told;
    for (const Publication &publication : plan.table<Publication>()) {
        const bool ofRelease = publication.release == 0 || publication.release == milestone.release.value();
        if (publication.audience == audience.value() && ofRelease && !(publication.time.date() <= told))
            told = publication.time.date();
    }
    const Slip *own = nullptr;
    const Slip *related = nullptr;
    for (const Slip &slip : plan.table<Slip>()) {
        // When it was entered counts, not when it was decided.
        if (slip.release != milestone.release || slip.reason.isEmpty() || qMax(slip.slippedOn, mintedOn(slip.id.value())) < told)
            continue;
        if (slip.milestone == milestone.id)
            own = &slip;
        else if (hangsOn(plan, milestone, slip.milestone) || (plan.find(slip.milestone) && hangsOn(plan, *plan.find(slip.milestone), milestone.id)))
            related = &slip;
    }
    return own ? own : related;
}

} // namespace Plimsoll
