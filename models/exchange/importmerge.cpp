// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importmerge.h"

#include "domain/allrecords.h"
#include "domain/edits/presentdates.h"
#include "domain/recordrules.h"
#include "domain/titlepattern.h"
#include "engine/datecalculator.h"
#include "engine/presentdates.h"
#include "engine/rulelearning.h"
#include "engine/workingdays.h"
#include "exchange/importdates.h"
#include "exchange/importnames.h"
#include "exchange/scheduleimporttext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// 1, 2, 3 …: the numbers of the rows, which change when one is put in between.
bool onlyNumbersRows(const std::vector<ScheduleRow> &rows)
{
    int expected = 0;
    int seen = 0;
    for (const ScheduleRow &row : rows) {
        if (row.key.isEmpty())
            continue;
        bool number = false;
        const int value = row.key.toInt(&number);
        if (!number || (seen > 0 && value != expected))
            return false;
        expected = value + 1;
        ++seen;
    }
    return seen > 1;
}

bool saysDeadline(const ScheduleRow &row, const Milestone &now, const Milestone &before)
{
    return row.when.time.isValid() || row.when.endOfDay || now.deadlineZone != before.deadlineZone;
}

} // namespace

ScheduleMerge::ScheduleMerge(const Plan &plan, const Timetable &timetable, PlanDraft &draft, IdSource &ids, const ImportMapping &mapping,
                             const ImportOptions &options)
    : m_plan(plan), m_timetable(timetable), m_draft(draft), m_ids(ids), m_mapping(mapping), m_options(options)
{}

std::vector<ImportTarget> ScheduleMerge::merge(std::vector<ScheduleRow> &rows, ReleaseBook &releases, PeopleBook &people)
{
    ImportTargets index(m_plan);
    std::vector<ImportTarget> targets(rows.size());
    for (size_t i = 0; m_mapping.ownTable && i < rows.size(); ++i) {
        if (rows[i].skipped.isEmpty())
            targets[i] = index.takeById(rows[i].key);
        rows[i].key.clear();
    }
    placeInReleases(rows, targets, releases);
    settleKeys(rows);
    bool tentative = false;
    for (size_t i = 0; i < rows.size(); ++i) {
        tentative = tentative || rows[i].tentative;
        if (rows[i].skipped.isEmpty() && targets[i].index() == 0)
            targets[i] = index.takeByKey(m_releaseOf[i], rows[i].key);
    }
    // Keys first for all rows: a title must not take what another row names by its key.
    for (size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].skipped.isEmpty() && targets[i].index() == 0)
            targets[i] = index.takeByTitle(m_releaseOf[i], rows[i].title, pattern(rows[i], m_releaseOf[i]));
    }
    settleLengths(rows, targets);
    moveToDates(rows, targets);
    RowApplier applier(m_mapping, people, tentative);
    for (size_t i = 0; i < rows.size(); ++i) {
        if (!rows[i].skipped.isEmpty())
            continue;
        if (const auto *milestone = std::get_if<MilestoneId>(&targets[i]))
            updateMilestone(*milestone, rows[i], applier);
        else if (const auto *window = std::get_if<WindowId>(&targets[i]))
            updateWindow(*window, rows[i], applier);
        else
            targets[i] = makeRecord(rows[i], {m_releaseOf[i], m_productOf[i]}, applier);
    }
    return targets;
}

void ScheduleMerge::placeInReleases(std::vector<ScheduleRow> &rows, const std::vector<ImportTarget> &targets, ReleaseBook &releases)
{
    int owned = 0;
    int taken = 0;
    for (size_t i = 0; i < rows.size(); ++i) {
        ScheduleRow &row = rows[i];
        const bool usable = row.skipped.isEmpty();
        const bool window = m_options.kind == ImportKind::Windows;
        // A row known by its id stays where its record is.
        if (const auto *known = std::get_if<MilestoneId>(&targets[i]))
            m_releaseOf.push_back(releases.use(m_plan.find(*known)->release));
        else if (const auto *listed = std::get_if<WindowId>(&targets[i]))
            m_releaseOf.push_back(m_plan.find(*listed)->release);
        else
            m_releaseOf.push_back(!usable ? ReleaseId() : window ? releases.statedRelease(row) : releases.release(row));
        m_productOf.push_back(usable && window ? releases.statedProduct(row) : ProductId());
        taken += usable;
        owned += usable && !row.owners.isEmpty();
        if (usable && !window && targets[i].index() == 0 && !m_releaseOf.back().isValid())
            row.skipped = scheduleImportText("Nothing tells which release it belongs to; name the release.");
    }
    m_ownersAreUsual = owned * 10 >= taken * 6 && owned > 1;
}

void ScheduleMerge::settleKeys(std::vector<ScheduleRow> &rows)
{
    const bool chosen = !m_options.keyColumn.isEmpty()
        || std::ranges::any_of(m_options.chosen, [](ImportField field) { return field == ImportField::Key; });
    using KeyPlace = QPair<qint64, QString>;
    QHash<KeyPlace, int> rowOfKey;
    bool repeated = false;
    for (size_t i = 0; i < rows.size(); ++i) {
        ScheduleRow &row = rows[i];
        if (!row.skipped.isEmpty() || row.key.isEmpty())
            continue;
        const KeyPlace place{m_releaseOf[i].value(), foldedName(row.key)};
        if (const int first = rowOfKey.value(place)) {
            repeated = true;
            if (chosen)
                row.skipped = scheduleImportText("Its key “%1” is that of row %2 already; give each row its own.").arg(row.key).arg(first);
        } else {
            rowOfKey.insert(place, row.number);
        }
    }
    m_droppedKeys = !chosen && (repeated || onlyNumbersRows(rows));
    QHash<KeyPlace, int> timesSeen;
    for (size_t i = 0; i < rows.size(); ++i) {
        ScheduleRow &row = rows[i];
        if (!row.skipped.isEmpty() || (!row.key.isEmpty() && !m_droppedKeys))
            continue;
        // Without a key the title is one; those that repeat are counted.
        row.key = pattern(row, m_releaseOf[i]);
        const int times = ++timesSeen[{m_releaseOf[i].value(), foldedName(row.key)}];
        if (times > 1)
            row.key += u" (%1)"_s.arg(times);
    }
}

QString ScheduleMerge::pattern(const ScheduleRow &row, ReleaseId releaseId) const
{
    const Release *release = m_draft.plan().find(releaseId);
    const Product *product = release ? m_draft.plan().find(release->product) : nullptr;
    if (!release || m_options.kind == ImportKind::Windows)
        return row.title;
    return importedPattern(row.title, release->name, product ? product->name : QString());
}

/// By the calendars of what the rows become.
void ScheduleMerge::settleLengths(std::vector<ScheduleRow> &rows, const std::vector<ImportTarget> &targets) const
{
    for (size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].workingDays == 0)
            continue;
        const auto *id = std::get_if<MilestoneId>(&targets[i]);
        const Milestone *known = id ? m_plan.find(*id) : nullptr;
        Milestone counted = known ? *known : Milestone();
        counted.release = m_releaseOf[i];
        if (const Product *product = m_draft.plan().find(m_productOf[i]); product && product->calendar.isValid())
            counted.calendars = {product->calendar};
        settleLength(rows[i], m_timetable.calendars().forMilestone(m_draft.plan(), counted));
    }
}

void ScheduleMerge::moveToDates(const std::vector<ScheduleRow> &rows, const std::vector<ImportTarget> &targets)
{
    std::vector<WantedDate> wanted;
    for (size_t i = 0; i < rows.size(); ++i) {
        const auto *id = std::get_if<MilestoneId>(&targets[i]);
        const Milestone *m = id ? m_plan.find(*id) : nullptr;
        // What is done stays where it was done.
        if (m && rows[i].skipped.isEmpty() && m->state != MilestoneState::Done && m_timetable.startOf(*id) != rows[i].start)
            wanted.push_back({*id, rows[i].start});
    }
    for (Milestone &m : milestonesOnDates(m_plan, m_timetable, wanted))
        m_draft.put(std::move(m));
}

bool ScheduleMerge::isEvent(const ScheduleRow &row) const
{
    if (!row.kind.isEmpty() && !milestoneKindOf(row.kind))
        return windowKindOf(row.kind) == WindowKind::Event;
    if (!row.kind.isEmpty() || !row.when.isEmpty())
        return false;
    const bool unowned = row.owners.isEmpty() || (row.owners.size() == 1 && meansEveryone(row.owners.front()));
    if (unowned && namesOutsideEvent(row.title))
        return true;
    static const QRegularExpression work(
        u"\\b(?:phase|sprint|iteration|testing|milestone|period|cycle|release|development|week|"
        "stabili[sz]ation|merge|burndown|bug|docs?|documentation|translation|planning|meetings?)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const bool ownWork = guessedKind(row.title) != MilestoneKind::Checkpoint || work.match(row.title).hasMatch();
    return m_ownersAreUsual && row.owners.isEmpty() && row.end > row.start && !ownWork;
}

/// Puts the record into the draft where it breaks no rule; else the row is skipped with the sentence.
template<typename R>
bool ScheduleMerge::putSound(R record, ScheduleRow &row)
{
    if (const auto broken = brokenRule(m_draft.plan(), record)) {
        row.skipped = *broken;
        return false;
    }
    m_draft.put(std::move(record));
    return true;
}

ImportTarget ScheduleMerge::makeRecord(ScheduleRow &row, const Place &place, RowApplier &applier)
{
    if (m_options.kind == ImportKind::Windows) {
        const auto stated = windowKindOf(row.kind);
        if (!row.kind.isEmpty() && !stated)
            row.remarks += scheduleImportText("The kind “%1” is not known; it was guessed from the title.").arg(row.kind);
        return makeWindow(row, place, applier, stated.value_or(windowKindFromTitle(row.title).value_or(WindowKind::Blackout)));
    }
    if (isEvent(row))
        return makeWindow(row, place, applier, WindowKind::Event);
    Milestone m;
    m.id = m_ids.next<Milestone>();
    m.release = place.release;
    m.title = pattern(row, place.release);
    m.importKey = row.key;
    applier.make(m, row, m_timetable.calendars().forMilestone(m_draft.plan(), m));
    const MilestoneId id = m.id;
    return putSound(std::move(m), row) ? ImportTarget(id) : ImportTarget();
}

ImportTarget ScheduleMerge::makeWindow(ScheduleRow &row, const Place &place, RowApplier &applier, WindowKind kind)
{
    Window w;
    w.id = m_ids.next<Window>();
    w.release = place.release;
    const Release *release = m_draft.plan().find(place.release);
    w.product = release ? release->product : place.product;
    w.importKey = row.key;
    applier.make(w, row, kind);
    const WindowId id = w.id;
    if (!putSound(std::move(w), row))
        return {};
    if (m_options.kind == ImportKind::Milestones)
        m_events += row.title;
    return id;
}

void ScheduleMerge::updateMilestone(MilestoneId id, ScheduleRow &row, RowApplier &applier)
{
    Milestone m = *m_draft.plan().find(id);
    const bool wasDone = m.state == MilestoneState::Done;
    if (displayTitle(m_draft.plan(), m) != row.title && m.title != row.title)
        m.title = pattern(row, m.release);
    if (!m_mapping.ownTable)
        m.importKey = row.key;
    applier.update(m, row, m_timetable.calendars().forMilestone(m_draft.plan(), m));
    const bool isDone = m.state == MilestoneState::Done;
    const bool elsewhere = m.actual != row.start && m.actual != row.end && m.actual != row.actual;
    if (wasDone && isDone && elsewhere)
        row.remarks += scheduleImportText("It is done already; its date was left.");
    // Of what its rule dated, and dates no more, only that knows at which time of day it is due.
    if (!countsHours(m) && !saysDeadline(row, m, *m_plan.find(id)))
        edits::keepTime(m, timeByRule(m_plan, m_timetable, id));
    (void)putSound(std::move(m), row);
}

void ScheduleMerge::updateWindow(WindowId id, ScheduleRow &row, RowApplier &applier)
{
    Window w = *m_draft.plan().find(id);
    if (!m_mapping.ownTable)
        w.importKey = row.key;
    applier.update(w, row);
    (void)putSound(std::move(w), row);
}

} // namespace Plimsoll
