// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/work/worktablereader.h"

#include "exchange/importcells.h"
#include "exchange/importchoices.h"
#include "exchange/tableimport.h"
#include "exchange/work/workcolumns.h"
#include "exchange/work/workreader.h"
#include "exchange/work/workwatch.h"
#include "exchange/work/workwords.h"
#include "exchange/workimportwords.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int mostPeopleAtATime = 1000; ///< That a plan takes.

/// With the decimal comma of a lag as a point ("12FS+1,5d"), so that it does not part one dependency from the next. Without a unit behind
/// it, the comma is decimal only where the locale writes it so.
QString withDecimalPoints(QString cell, const QLocale &locale)
{
    const auto lag = [](const QString &unit) {
        return QRegularExpression(u"((?:\\s|[FS][FS])\\s*[+\\-\x2212]\\s*\\d+),(\\d+[ \\t]*"_s + unit + u"[ \\t]*(?:[;,\\r\\n]|$))"_s,
                                  QRegularExpression::CaseInsensitiveOption);
    };
    static const QRegularExpression withUnit = lag(u"[hdw]"_s);
    static const QRegularExpression perhapsWithUnit = lag(u"[hdw]?"_s);
    return cell.replace(locale.decimalPoint() == ","_L1 ? perhapsWithUnit : withUnit, u"\\1.\\2"_s);
}

/// "KEP-1", "KEP-2 SS", "12FS+8h", "KEP-3 ff-2d"; the minus may be a hyphen or a true one.
WorkImportLink linkFrom(const QString &text, bool blocks)
{
    static const QRegularExpression pattern(
        u"^(.+?)(?:\\s+|(?<=\\d))(FS|SS|FF|SF)\\s*(?:([+\\-\x2212])\\s*(\\d+(?:[.,]\\d+)?\\s*[hdw]?))?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    WorkImportLink link{text, blocks, {}, {}};
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return link;
    link.key = match.captured(1);
    const QString kind = match.captured(2).toUpper();
    link.kind = kind == "FS"_L1   ? DependencyKind::FinishToStart
                : kind == "SS"_L1 ? DependencyKind::StartToStart
                : kind == "FF"_L1 ? DependencyKind::FinishToFinish
                                  : DependencyKind::StartToFinish;
    const double lag = workHoursOf(match.captured(4)).value_or(0.0);
    link.lag = lag == 0 || match.captured(3) == u'+' ? lag : -lag;
    return link;
}

std::optional<int> mostPeopleOf(const QString &text)
{
    bool isNumber = false;
    const int people = text.toInt(&isNumber);
    return isNumber && people >= 1 && people <= mostPeopleAtATime ? std::optional(people) : std::nullopt;
}

bool isInSeconds(WorkField field)
{
    return field == WorkField::EstimateSeconds || field == WorkField::RemainingSeconds || field == WorkField::SpentSeconds;
}

void addRemark(WorkImportRow &row, const QString &text)
{
    if (!row.remarks.contains(text))
        row.remarks << text;
}

} // namespace

WorkTableReader::WorkTableReader(const CsvTable &table, WorkFormat format, const WorkReadOptions &options)
    : m_table(table), m_format(format), m_options(options), m_columns(workColumnsOf(table, format, options)), m_dates(table, m_columns, options)
{}

bool WorkTableReader::hasColumn(WorkField field) const
{
    return std::ranges::count(m_columns, field, &WorkColumn::field) > 0;
}

Result<WorkImportSheet> WorkTableReader::read()
{
    if (!hasColumn(WorkField::Title) && !hasColumn(WorkField::Key)) {
        return Error{ErrorCode::InvalidInput,
                     workImportWords("No column of the file holds keys or titles of work items; give row 1 headings such as “key,title,team,hours”."), {}};
    }
    if (m_table.rows.size() < 2)
        return Error{ErrorCode::InvalidInput, workImportWords("The table has headings but no row below them; add one."), {}};
    if (qsizetype(m_table.rows.size()) - 1 > mostWorkRows)
        return Error{ErrorCode::InvalidInput, workImportWords("The file holds more than 100,000 work items; split it into smaller ones."), {}};
    WorkImportSheet sheet;
    for (size_t row = 1; row < m_table.rows.size(); ++row) {
        if (m_options.watch && !m_options.watch->goesOn(qsizetype(row) - 1, qsizetype(m_table.rows.size()) - 1))
            return sheet;
        sheet.rows.push_back(readRow(m_table.rows[row]));
    }
    sheet.needsDateOrder = m_dates.needsOrder();
    sheet.hasPoints = m_hasPoints;
    noteLeftOut(sheet);
    return sheet;
}

WorkImportRow WorkTableReader::readRow(const CsvRow &cells)
{
    WorkImportRow row;
    row.place = rowPlace(cells.number);
    Together together;
    for (qsizetype i = 0; i < qMin(cells.cells.size(), qsizetype(m_columns.size())); ++i)
        take(row, together, m_columns[size_t(i)], cells.cells[i]);
    settleState(row, together);
    settleHours(row, together);
    return row;
}

void WorkTableReader::take(WorkImportRow &row, Together &together, const WorkColumn &column, const QString &raw)
{
    if (column.field == WorkField::Ignored || isBlankCell(workCell(raw)))
        return;
    if (takeText(row, column.field, raw))
        return;
    const QString cell = workCell(raw);
    if (takeName(row, column.field, cell) || takeDay(row, column.field, cell) || takeWord(row, together, column.field, cell))
        return;
    if (column.field == WorkField::Demands)
        takeDemands(row, raw);
    else if (column.field == WorkField::DependsOn || column.field == WorkField::Blocks)
        takeLinks(row, raw, column.field == WorkField::Blocks);
    else
        takeNumber(row, together, column, cell);
}

bool WorkTableReader::takeText(WorkImportRow &row, WorkField field, const QString &raw) const
{
    // Of repeated headings the first that is filled counts.
    const auto first = [](QString &member, const QString &text) {
        if (member.isEmpty())
            member = text;
        return true;
    };
    switch (field) {
    case WorkField::Key:
        return first(row.key, workCell(raw));
    case WorkField::Alias:
        row.aliases << workCell(raw);
        return true;
    case WorkField::Title:
        return first(row.title, workCell(raw));
    case WorkField::Parent:
        return first(row.parent, workCell(raw));
    case WorkField::Team:
        return first(row.team, workCell(raw));
    case WorkField::Note:
        return first(row.note, workText(raw, row.remarks));
    case WorkField::CustomerNote:
        return first(row.customerNote, workText(raw, row.remarks));
    case WorkField::UpgradeAction:
        return first(row.upgradeAction, workText(raw, row.remarks));
    case WorkField::Stage:
        return first(row.stage, workCell(raw));
    case WorkField::Release:
        row.releases << workList(raw);
        return true;
    default:
        return false;
    }
}

/// Names of records that the plan has or not.
bool WorkTableReader::takeName(WorkImportRow &row, WorkField field, const QString &cell) const
{
    switch (field) {
    case WorkField::FinishBefore:
        if (row.finishBefore.isEmpty()) {
            row.finishBefore = cell;
            row.finishBeforeIsDay = m_dates.isDay(cell);
        }
        return true;
    case WorkField::DocumentationOwner:
        if (row.documentationOwner.isEmpty())
            row.documentationOwner = cell;
        return true;
    case WorkField::Assignee:
        row.assignees.push_back({cell});
        return true;
    case WorkField::Component:
        row.components << workList(cell);
        return true;
    case WorkField::Audiences:
        row.audiences << workList(cell);
        return true;
    default:
        return false;
    }
}

bool WorkTableReader::takeDay(WorkImportRow &row, WorkField field, const QString &cell) const
{
    QDate *day = field == WorkField::NotBefore  ? &row.notBefore
                 : field == WorkField::Started  ? &row.started
                 : field == WorkField::Finished ? &row.finished
                                                : nullptr;
    if (day && !day->isValid())
        *day = m_dates.read(cell, row.remarks);
    return day != nullptr;
}

bool WorkTableReader::takeWord(WorkImportRow &row, Together &together, WorkField field, const QString &cell)
{
    const auto known = [&](auto &member, const auto &found, const QString &what) {
        if (found)
            member = found;
        else
            addRemark(row, workImportWords("The %1 “%2” is not known and was left out.").arg(what, cell.left(60)));
        return true;
    };
    switch (field) {
    case WorkField::Kind:
        // Trackers have kinds of their own ("Task"), which say nothing here.
        row.kind = workKindOf(cell);
        return true;
    case WorkField::State:
        row.state = workStateOf(cell);
        if (!row.state && !hasColumn(WorkField::StateCategory))
            addRemark(row, workImportWords("The state “%1” is not known and was left out.").arg(cell.left(60)));
        return true;
    case WorkField::StateCategory:
        together.stateCategory = cell;
        return true;
    case WorkField::Resolution:
        together.resolution = cell;
        return true;
    case WorkField::Priority:
        return known(row.priority, workPriorityOf(cell), workImportWords("priority"));
    case WorkField::Documentation:
        return known(row.documentation, choiceFrom<DocumentationState>(cell), workImportWords("state of the documentation"));
    case WorkField::Rollout:
        return known(row.rollout, rolloutOf(cell), workImportWords("rollout"));
    case WorkField::Labels: {
        QStringList labels = workList(cell);
        m_labelsLeftOut += int(std::ranges::count_if(labels, [&row](const QString &label) { return !takeLabel(label, row); }));
        return true;
    }
    case WorkField::Public:
        row.isPublic = saysYes(cell);
        return true;
    case WorkField::FeatureToggle:
        row.featureToggle = cell.split(u' ', Qt::SkipEmptyParts).join(", "_L1).replace(",,"_L1, ","_L1);
        return true;
    case WorkField::Skill:
        together.skill = cell;
        return true;
    default:
        return false;
    }
}

void WorkTableReader::takeNumber(WorkImportRow &row, Together &together, const WorkColumn &column, const QString &cell) const
{
    const auto refuse = [&] {
        if (row.refused.isEmpty())
            row.refused = workImportWords("“%1” in the column “%2” is no number that can be taken; correct it.").arg(cell.left(60), column.heading.left(60));
    };
    if (column.field == WorkField::Progress) {
        const auto percent = workHoursOf(QString(cell).remove(u'%'));
        if (percent && *percent >= 0 && *percent <= 100)
            row.progress = int(std::lround(*percent));
        else
            refuse();
        return;
    }
    if (column.field == WorkField::MostPeople) {
        row.mostPeople = mostPeopleOf(cell);
        if (!row.mostPeople)
            refuse();
        return;
    }
    const auto estimate = workEstimateOf(cell);
    if (!estimate)
        return refuse();
    if (column.field == WorkField::Hours) {
        row.estimate = estimate;
        return;
    }
    if (column.field == WorkField::SkillHours) {
        row.demands.push_back({column.skill, {}, *estimate, {}});
        return;
    }
    if (estimate->low)
        return refuse();
    std::optional<double> *number = column.field == WorkField::Low                ? &together.low
                                    : column.field == WorkField::High             ? &together.high
                                    : column.field == WorkField::EstimateSeconds  ? &together.estimate
                                    : column.field == WorkField::RemainingSeconds ? &together.remaining
                                    : column.field == WorkField::Points           ? &together.points
                                                                                  : &row.spent;
    // Some sites export "5h" instead of seconds.
    const bool seconds = isInSeconds(column.field) && std::ranges::none_of(cell, [](QChar c) { return c.isLetter(); });
    *number = seconds ? estimate->likely / 3600.0 : estimate->likely;
}

void WorkTableReader::takeDemands(WorkImportRow &row, const QString &cell) const
{
    static const QRegularExpression pattern(u"^(.+?)\\s*[: ]\\s*([+-]?[0-9][^:xX×]*?)(?:\\s*[xX×]\\s*([0-9]+))?$"_s);
    static const QRegularExpression separator(u"[;\\r\\n]+"_s);
    for (const QString &part : cell.split(separator, Qt::SkipEmptyParts)) {
        const QString text = workCell(part);
        if (text.isEmpty())
            continue;
        const auto match = pattern.match(text);
        const auto hours = match.hasMatch() ? workEstimateOf(match.captured(2)) : std::nullopt;
        const QString people = match.captured(3);
        if (hours && (people.isEmpty() || mostPeopleOf(people)))
            row.demands.push_back({match.captured(1), {}, *hours, {}, {}, mostPeopleOf(people)});
        else if (row.refused.isEmpty())
            row.refused = workImportWords("“%1” is no skill with its hours; write it as “Backend 20/40/60”.").arg(text.left(60));
    }
}

void WorkTableReader::takeLinks(WorkImportRow &row, const QString &cell, bool blocks) const
{
    const QStringList parts = workList(m_format == WorkFormat::Jira ? cell : withDecimalPoints(cell, m_options.locale));
    for (const QString &part : parts)
        row.links.push_back(m_format == WorkFormat::Jira ? WorkImportLink{part, blocks, {}, {}} : linkFrom(part, blocks));
}

void WorkTableReader::settleState(WorkImportRow &row, const Together &together) const
{
    if (row.state != WorkItemState::Dropped && (!row.state || m_format == WorkFormat::Jira)) {
        // A site names its states as it likes; the category says what is meant.
        const auto meant = workStateOf(together.stateCategory);
        const bool known = meant == WorkItemState::Accepted || meant == WorkItemState::Started || meant == WorkItemState::Done;
        if (known && !(meant == WorkItemState::Accepted && row.state == WorkItemState::Proposed))
            row.state = meant;
    }
    if (row.state == WorkItemState::Done && workStateOf(together.resolution) == WorkItemState::Dropped)
        row.state = WorkItemState::Dropped;
}

void WorkTableReader::settleHours(WorkImportRow &row, Together &together)
{
    m_hasPoints = m_hasPoints || together.points.has_value();
    const bool stated = row.estimate.has_value();
    if (!stated && together.estimate)
        row.estimate = WorkEstimate{*together.estimate, {}, {}};
    if (const auto remaining = together.remaining) {
        const double all = row.spent.value_or(0.0) + *remaining;
        // Whoever tells what is left knows better than who once told the whole.
        if (!stated && (all > 0 || !together.estimate))
            row.estimate = WorkEstimate{all, {}, {}};
        if (!row.progress && row.spent && all > 0 && *remaining >= 0 && *row.spent >= 0)
            row.progress = int(std::lround(100.0 * *row.spent / all));
    }
    if (together.points && !row.estimate) {
        if (m_options.hoursPerPoint > 0)
            row.estimate = WorkEstimate{*together.points * m_options.hoursPerPoint, {}, {}};
        else
            ++m_pointsLeftOut;
    }
    if (row.estimate && (together.low || together.high)) {
        row.estimate->low = together.low.value_or(row.estimate->low.value_or(row.estimate->likely));
        row.estimate->high = together.high.value_or(row.estimate->high.value_or(row.estimate->likely));
    }
    if (row.estimate && !together.skill.isEmpty()) {
        row.demands.push_back({together.skill, {}, *row.estimate, row.spent});
        row.estimate.reset();
        row.spent.reset();
    }
    for (WorkImportDemand &demand : row.demands) {
        if (!demand.mostPeople)
            demand.mostPeople = row.mostPeople;
    }
    if (!row.demands.empty())
        row.mostPeople.reset();
}

void WorkTableReader::noteLeftOut(WorkImportSheet &sheet) const
{
    QStringList headings;
    for (size_t column = 0; column < m_columns.size(); ++column) {
        const QString &heading = m_columns[column].heading;
        if (m_columns[column].field != WorkField::Ignored || headings.contains(heading))
            continue;
        const bool filled = std::any_of(m_table.rows.begin() + 1, m_table.rows.end(), [column](const CsvRow &row) {
            return qsizetype(column) < row.cells.size() && !isBlankCell(workCell(row.cells[qsizetype(column)]));
        });
        if (filled)
            headings << heading;
    }
    for (const QString &heading : std::as_const(headings))
        sheet.leftOut << workImportWords("the column “%1”").arg(heading.left(100));
    if (m_labelsLeftOut > 0)
        sheet.leftOut << workImportWords("labels (%1)").arg(m_labelsLeftOut);
    if (m_pointsLeftOut > 0)
        sheet.leftOut << workImportWords("story points (%1), as nobody said how many hours one is").arg(m_pointsLeftOut);
}

} // namespace Plimsoll
