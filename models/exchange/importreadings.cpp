// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importreadings.h"

#include "domain/allrecords.h"
#include "exchange/csvguard.h"
#include "exchange/importcells.h"
#include "exchange/importchoices.h"
#include "exchange/importdates.h"
#include "exchange/importnames.h"
#include "exchange/scheduleimporttext.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// Reads the rows one after the other; lives for one table.
class RowReader
{
public:
    RowReader(const Plan &plan, const CsvTable &table, const ImportMapping &mapping, const ImportOptions &options)
        : m_table(table), m_mapping(mapping), m_options(options), m_dates(table, mapping, options)
    {
        for (const Role &role : plan.table<Role>())
            m_knownOwners.insert(foldedName(role.name));
        for (const Skill &skill : plan.table<Skill>())
            m_knownSkills.insert(foldedName(skill.name));
        for (size_t i = firstRow(); i < table.rows.size(); ++i) {
            const QString whole = text(table.rows[i], ImportField::Owner);
            const QStringList owners = splitOwners(mapping.cell(table.rows[i], ImportField::Owner), {});
            // A name that stands alone in one row is a name wherever it stands; "A and B" may be two.
            if (owners.size() == 1 && owners.front() == whole && !joinsNames(whole))
                m_knownOwners.insert(foldedName(whole));
        }
    }

    Result<ScheduleReading> read()
    {
        if (auto error = m_dates.settleOrder())
            return *error;
        ScheduleReading reading;
        for (size_t i = firstRow(); i < m_table.rows.size(); ++i) {
            if (!isTableRule(m_table.rows[i]) && !isHeadings(m_table.rows[i]))
                reading.rows.push_back(readRow(m_table.rows[i]));
        }
        reading.remarks = m_dates.remarks();
        return reading;
    }

private:
    [[nodiscard]] size_t firstRow() const { return size_t(m_mapping.headingRow + 1); }

    [[nodiscard]] QString text(const CsvRow &row, ImportField field) const
    {
        if (m_mapping.ownTable)
            return csvUnguarded(m_mapping.cell(row, field));
        const QString clean = cleanCell(m_mapping.cell(row, field)).text;
        return isBlankCell(clean) ? QString() : clean;
    }

    [[nodiscard]] QStringList names(const CsvRow &row, ImportField field, const QSet<QString> &known) const
    {
        if (m_mapping.ownTable)
            return text(row, field).split("; "_L1, Qt::SkipEmptyParts);
        return splitOwners(m_mapping.cell(row, field), known);
    }

    /// The headings again, as tables have them that go over several pages.
    [[nodiscard]] bool isHeadings(const CsvRow &row) const
    {
        int same = 0;
        for (const ImportColumn &column : m_mapping.columns) {
            if (column.index < row.cells.size() && cleanCell(row.cells[column.index]).text == column.heading)
                ++same;
        }
        return m_mapping.headingRow >= 0 && same >= 2 && same * 2 > int(m_mapping.columns.size());
    }

    ScheduleRow readRow(const CsvRow &cells)
    {
        ScheduleRow row;
        row.number = cells.number;
        row.title = text(cells, ImportField::Title);
        readTexts(row, cells);
        if (m_mapping.ownTable) {
            row.note = text(cells, ImportField::Note);
        } else {
            const ImportCell title = cleanCell(m_mapping.cell(cells, ImportField::Title));
            row.struckOut = title.struckOut;
            addLinks(row, title.links);
        }
        if (m_options.kind == ImportKind::Risks)
            readRisk(row, cells);
        else
            readState(row, cells);
        if (isDated(m_options.kind))
            m_dates.read(row, cells);
        readScope(row, cells);
        if (row.title.isEmpty())
            row.skipped = scheduleImportText("The row has no title; write one.");
        if (row.start.isValid() && row.skipped.isEmpty())
            checkWeekday(row, cells);
        return row;
    }

    void readTexts(ScheduleRow &row, const CsvRow &cells)
    {
        row.owners = names(cells, ImportField::Owner, m_knownOwners);
        row.audiences = names(cells, ImportField::Audiences, {});
        row.kind = text(cells, ImportField::Kind);
        row.key = text(cells, ImportField::Key);
        row.publicTitle = text(cells, ImportField::PublicTitle);
        row.email = text(cells, ImportField::Email);
        row.person = text(cells, ImportField::Person);
        row.deputy = text(cells, ImportField::Deputy);
        row.team = text(cells, ImportField::Team);
        row.skills = names(cells, ImportField::Skills, m_knownSkills);
        row.zoneText = text(cells, ImportField::Zone);
        row.environment = text(cells, ImportField::Environment);
        // One cell for product or release over several rows, as merged cells come out. A new release may leave out its product.
        if (const QString product = text(cells, ImportField::Product); !product.isEmpty())
            m_product = product;
        if (const QString release = text(cells, ImportField::Release); !release.isEmpty())
            m_release = release;
        row.product = m_product;
        row.release = m_release;
        bool number = false;
        const double hours = text(cells, ImportField::Hours).replace(u',', u'.').toDouble(&number);
        if (number)
            row.hours = hours;
        for (const ImportColumn &column : m_mapping.columns) {
            if (m_mapping.ownTable || column.field != ImportField::Note || column.index >= cells.cells.size())
                continue;
            const ImportCell note = cleanCell(cells.cells[column.index]);
            if (!isBlankCell(note.text))
                row.note += (row.note.isEmpty() ? QString() : u"\n"_s) + note.text;
            addLinks(row, note.links);
        }
    }

    /// A window that is meant for some must not come in as one for all.
    void readScope(ScheduleRow &row, const CsvRow &cells) const
    {
        if (const QString cell = text(cells, ImportField::Reach); !cell.isEmpty()) {
            row.reach = choiceFrom<MilestoneReach>(cell);
            if (!row.reach && row.skipped.isEmpty())
                row.skipped = scheduleImportText("“%1” is no kind of milestone that a window concerns; write all or a kind such as go-live.").arg(cell);
        }
        if (const QString cell = text(cells, ImportField::Hard); !cell.isEmpty())
            row.hard = readHard(row, cell);
    }

    /// Words that are not known must not open a window that was meant to be closed.
    static bool readHard(ScheduleRow &row, const QString &cell)
    {
        static const QStringList hard{u"hard"_s, u"hart"_s, u"binding"_s, u"verbindlich"_s, u"strict"_s, u"strikt"_s};
        static const QStringList soft{u"soft"_s, u"weich"_s, u"no"_s, u"nein"_s, u"n"_s, u"false"_s, u"0"_s, u"advisory"_s};
        const QString word = foldedWords(cell);
        if (saysYes(cell) || hard.contains(word))
            return true;
        if (!soft.contains(word) && row.skipped.isEmpty())
            row.skipped = scheduleImportText("“%1” does not say whether the window is hard; write hard or soft.").arg(cell);
        return false;
    }

    void readRisk(ScheduleRow &row, const CsvRow &cells) const
    {
        for (const ImportColumn &column : m_mapping.columns) {
            if (column.field < ImportField::Category && column.field != ImportField::State)
                continue;
            if (const QString cell = text(cells, column.field); !cell.isEmpty())
                row.risk.insert(column.field, cell);
        }
    }

    /// Addresses stay with the row as text; those relative to somebody's page lead nowhere.
    static void addLinks(ScheduleRow &row, const QStringList &links)
    {
        for (const QString &link : links) {
            if (link.contains("://"_L1) && !row.note.contains(link))
                row.note += (row.note.isEmpty() ? QString() : u"\n"_s) + link;
        }
    }

    void readState(ScheduleRow &row, const CsvRow &cells)
    {
        const QString cell = text(cells, ImportField::State);
        if (cell.isEmpty())
            return;
        row.state = stateOf(cell);
        if (!row.state)
            row.remarks += scheduleImportText("The state “%1” is not known and was left out; write planned, done, missed or cancelled.").arg(cell);
    }

    /// A column that only repeats the weekday is not imported, but tells a mistyped date.
    void checkWeekday(ScheduleRow &row, const CsvRow &cells) const
    {
        for (const ImportColumn &column : m_mapping.columns) {
            if (column.field != ImportField::Derived || column.index >= cells.cells.size())
                continue;
            const int weekday = weekdayOf(cleanCell(cells.cells[column.index]).text, m_options.locale);
            if (weekday != 0 && weekday != row.start.dayOfWeek()) {
                row.remarks += scheduleImportText("The date falls on a %1, not on a %2; check which is right.")
                                   .arg(QLocale::c().dayName(row.start.dayOfWeek()), QLocale::c().dayName(weekday));
            }
        }
    }

    const CsvTable &m_table;
    const ImportMapping &m_mapping;
    const ImportOptions &m_options;
    ImportDates m_dates;
    QSet<QString> m_knownOwners;
    QSet<QString> m_knownSkills;
    QString m_product;
    QString m_release;
};

} // namespace

Result<ScheduleReading> readSchedule(const Plan &plan, const CsvTable &table, const ImportMapping &mapping, const ImportOptions &options)
{
    return RowReader(plan, table, mapping, options).read();
}

} // namespace Plimsoll
