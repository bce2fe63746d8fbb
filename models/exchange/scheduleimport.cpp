// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/scheduleimport.h"

#include "domain/allrecords.h"
#include "domain/titlepattern.h"
#include "domain/validation.h"
#include "engine/workingdays.h"
#include "exchange/importanchors.h"
#include "exchange/importdates.h"
#include "exchange/importdifference.h"
#include "exchange/importlists.h"
#include "exchange/importmerge.h"
#include "exchange/importrisks.h"
#include "exchange/importwide.h"
#include "exchange/scheduleimporttext.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// One import from the rows as read to the outcome; lives for one call.
class Importer
{
public:
    Importer(const Plan &plan, const Timetable &timetable, const CsvTable &table, const ImportOptions &options, IdSource &ids)
        : m_plan(plan), m_timetable(timetable), m_table(table), m_options(options), m_ids(ids), m_draft(plan), m_people(m_draft, ids)
    {}

    Result<ImportOutcome> run()
    {
        if (m_options.chosen.isEmpty() && m_options.keyColumn.isEmpty())
            m_outcome.unfolded = unfoldedTable(m_table, m_options.kind);
        const CsvTable &table = m_outcome.unfolded ? *m_outcome.unfolded : m_table;
        auto mapping = findMapping(table, m_options.kind, m_options.chosen, m_options.keyColumn);
        if (!mapping)
            return mapping.error();
        m_outcome.mapping = std::move(*mapping);
        auto reading = readSchedule(m_plan, table, m_outcome.mapping, m_options);
        if (!reading)
            return reading.error();
        m_rows = std::move(reading->rows);
        for (ScheduleRow &row : m_rows)
            settleLength(row, m_timetable.calendars().ofPlan());
        m_outcome.remarks = reading->remarks;
        if (m_outcome.unfolded)
            m_outcome.remarks += scheduleImportText("The table has several columns of dates; each of these dates was taken as a milestone of its own.");
        const bool schedule = m_options.kind == ImportKind::Milestones || m_options.kind == ImportKind::Windows;
        if (auto done = schedule ? mergeSchedule() : mergeList(); !done)
            return done.error();
        if (auto error = nothingTaken())
            return *error;
        return finish();
    }

private:
    Result<void> mergeSchedule()
    {
        const ReleaseGuess guessed = guess();
        ReleaseBook releases(m_draft, m_ids, m_options, guessed);
        ScheduleMerge merge(m_plan, m_timetable, m_draft, m_ids, m_outcome.mapping, m_options);
        const auto targets = merge.merge(m_rows, releases, m_people);
        if (m_options.kind == ImportKind::Milestones) {
            // Our own table holds nothing new about releases.
            if (!m_outcome.mapping.ownTable || !m_options.anchor.isEmpty()) {
                if (auto done = setAnchors(m_draft, releases.used(), m_options.anchor); !done)
                    return done;
            }
            if (m_options.learnRules)
                m_outcome.remarks += learnRules(m_draft, releases.used());
            m_outcome.anchor = anchorTitles(m_draft.plan(), releases.used()).join(", "_L1);
        }
        m_outcome.product = releases.productNames().join(", "_L1);
        m_outcome.release = releases.releaseNames().join(", "_L1);
        for (size_t i = 0; i < m_rows.size(); ++i)
            m_outcome.rows.push_back(toldRow(m_rows[i], targets[i]));
        if (guessed.byFileName && m_outcome.release == guessed.release)
            m_outcome.remarks += scheduleImportText("No row tells which release this is; it was called “%1” after the file. Rename it, or name the release.").arg(guessed.release);
        if (merge.droppedKeys())
            m_outcome.remarks += scheduleImportText("The column that looks like a key was not used as one, as it only numbers the rows or repeats; titles tell the rows apart.");
        if (!merge.events().isEmpty())
            m_outcome.remarks += scheduleImportText("Taken as outside events, not as milestones: %1.").arg(merge.events().join(", "_L1));
        return {};
    }

    Result<void> mergeList()
    {
        const auto targets = m_options.kind == ImportKind::People ? mergePeople(m_rows, m_draft, m_people, m_outcome.mapping, m_ids)
            : m_options.kind == ImportKind::Roles                 ? mergeRoles(m_rows, m_draft, m_people, m_outcome.mapping)
            : m_options.kind == ImportKind::Risks ? mergeRisks(m_rows, m_draft, m_people, m_outcome.mapping, m_options, m_ids)
                                                                  : mergeHolidays(m_rows, m_draft, m_ids, m_options.holidayCalendar);
        for (size_t i = 0; i < m_rows.size(); ++i) {
            ImportRow row = plainRow(m_rows[i]);
            if (row.outcome != ImportRow::Outcome::Skipped) {
                row.table = QString::fromLatin1(targets[i].table);
                row.record = targets[i].id;
                settleOutcome(row);
                if (targets[i].changes && row.outcome == ImportRow::Outcome::Unchanged)
                    row.outcome = ImportRow::Outcome::Updated;
            }
            m_outcome.rows.push_back(std::move(row));
        }
        return {};
    }

    [[nodiscard]] ReleaseGuess guess() const
    {
        ReleaseGuess guess = guessRelease(m_rows, m_table.name);
        const auto &releases = m_plan.table<Release>();
        if (guess.release.isEmpty() && releases.size() == 1)
            guess.release = releases.at(0).name;
        // A file called "schedule.csv" that tells nothing else still goes somewhere.
        if (guess.release.isEmpty()) {
            const QString base = m_table.name.left(qMax<qsizetype>(m_table.name.lastIndexOf(u'.'), 0));
            guess.release = base.isEmpty() ? u"1"_s : base;
            guess.byFileName = true;
        }
        return guess;
    }

    static ImportRow plainRow(const ScheduleRow &from)
    {
        ImportRow row;
        row.number = from.number;
        row.title = from.title;
        row.start = from.start;
        row.end = from.end;
        row.outcome = from.skipped.isEmpty() ? ImportRow::Outcome::Unchanged : ImportRow::Outcome::Skipped;
        row.remark = from.skipped.isEmpty() ? from.remarks.join(u' ') : from.skipped;
        return row;
    }

    ImportRow toldRow(const ScheduleRow &from, const ImportTarget &target)
    {
        ImportRow row = plainRow(from);
        if (row.outcome == ImportRow::Outcome::Skipped)
            return row;
        if (const auto *id = std::get_if<MilestoneId>(&target)) {
            row.table = QString::fromLatin1(Record<Milestone>::table);
            row.record = id->value();
            row.title = displayTitle(m_draft.plan(), *m_draft.plan().find(*id));
            settle(row, *id);
        } else if (const auto *window = std::get_if<WindowId>(&target)) {
            row.table = QString::fromLatin1(Record<Window>::table);
            row.record = window->value();
            settle(row, *window);
        }
        return row;
    }

    template<typename R>
    void settle(ImportRow &row, Id<R> id)
    {
        const R *old = m_plan.find(id);
        const R *now = m_draft.plan().find(id);
        if (!old) {
            row.outcome = ImportRow::Outcome::Added;
        } else if (!(*old == *now)) {
            row.outcome = ImportRow::Outcome::Updated;
            if constexpr (std::is_same_v<R, Milestone> || std::is_same_v<R, Window>)
                row.before = difference(row, id);
        }
    }

    QString difference(const ImportRow &row, MilestoneId id) const
    {
        const ToldDates before{m_timetable.startOf(id), m_timetable.endOf(id)};
        const Milestone *now = m_draft.plan().find(id);
        const bool stays = now->state == MilestoneState::Done && now->actual == before.start;
        return differenceText(m_plan, m_draft.plan(), id, before, stays ? before : ToldDates{row.start, row.end});
    }

    QString difference(const ImportRow &row, WindowId id) const
    {
        const WindowDates *dates = m_timetable.find(id);
        const ToldDates before = dates ? ToldDates{dates->start, dates->end} : ToldDates{};
        return differenceText(m_plan, m_draft.plan(), id, before, {row.start, row.end});
    }

    void settleOutcome(ImportRow &row)
    {
        if (row.table == QLatin1StringView(Record<Person>::table))
            settle(row, PersonId(row.record));
        else if (row.table == QLatin1StringView(Record<Role>::table))
            settle(row, RoleId(row.record));
        else if (row.table == QLatin1StringView(Record<Risk>::table))
            settle(row, RiskId(row.record));
        else
            settle(row, CalendarExceptionId(row.record));
    }

    /// A table of which every row was skipped is refused, with the first reason.
    [[nodiscard]] std::optional<Error> nothingTaken() const
    {
        if (m_outcome.rows.empty())
            return Error{ErrorCode::InvalidInput, scheduleImportText("The table has headings but no row below them; add one."), m_table.name};
        if (m_outcome.count(ImportRow::Outcome::Skipped) < int(m_outcome.rows.size()))
            return {};
        // The reason that most rows have.
        QHash<QString, int> reasons;
        for (const ImportRow &row : m_outcome.rows)
            ++reasons[row.remark];
        const ImportRow &first = *std::ranges::max_element(m_outcome.rows, {}, [&](const ImportRow &row) { return reasons.value(row.remark); });
        return Error{ErrorCode::InvalidInput, scheduleImportText("No row of the table can be taken over; row %1: %2").arg(first.number).arg(first.remark),
                     m_table.name};
    }

    Result<ImportOutcome> finish()
    {
        for (const ImportColumn &column : m_outcome.mapping.columns) {
            if (column.field == ImportField::Unknown)
                m_outcome.unknownColumns += column.heading;
        }
        if (m_table.encoding == "Windows-1252"_L1)
            m_outcome.remarks += scheduleImportText("The file is not UTF-8 and was read as Windows-1252; check letters such as ä, é and –.");
        m_outcome.edit = m_draft.toEdit(m_table.name.isEmpty() ? scheduleImportText("Import a table") : scheduleImportText("Import %1").arg(m_table.name));
        if (auto sound = validate(m_plan, m_outcome.edit); !sound)
            return sound.error();
        return std::move(m_outcome);
    }

    const Plan &m_plan;
    const Timetable &m_timetable;
    const CsvTable &m_table;
    const ImportOptions &m_options;
    IdSource &m_ids;
    PlanDraft m_draft;
    PeopleBook m_people;
    std::vector<ScheduleRow> m_rows;
    ImportOutcome m_outcome;
};

} // namespace

int ImportOutcome::count(ImportRow::Outcome outcome) const
{
    return int(std::ranges::count(rows, outcome, &ImportRow::outcome));
}

Result<ImportOutcome> importTable(const Plan &plan, const Timetable &timetable, const CsvTable &table, const ImportOptions &options,
                                  IdSource &ids)
{
    return Importer(plan, timetable, table, options, ids).run();
}

} // namespace Plimsoll
