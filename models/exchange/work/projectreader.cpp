// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/work/projectreader.h"

#include "exchange/work/projectxml.h"
#include "exchange/work/workwords.h"
#include "exchange/workimportwords.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

using Fields = ProjectXml::Fields;

/// "PT40H30M0S" in hours; nothing where it is no duration.
std::optional<double> durationHours(const QString &text)
{
    static const QRegularExpression pattern(
        u"^(-?)P(?:(\\d{1,9})D)?(?:T(?:(\\d{1,12}(?:\\.\\d{1,9})?)H)?(?:(\\d{1,12}(?:\\.\\d{1,9})?)M)?(?:(\\d{1,12}(?:\\.\\d{1,9})?)S)?)?$"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    const double hours = match.captured(2).toDouble() * 24 + match.captured(3).toDouble() + match.captured(4).toDouble() / 60
                         + match.captured(5).toDouble() / 3600;
    return match.captured(1).isEmpty() ? hours : -hours;
}

QDate dayOf(const QString &moment)
{
    return QDate::fromString(moment.left(10), Qt::ISODate);
}

bool isTrue(const Fields &fields, const QString &name)
{
    const QString text = fields.value(name);
    return text == "1"_L1 || text.compare("true"_L1, Qt::CaseInsensitive) == 0;
}

bool isZero(const QString &number)
{
    bool ok = false;
    return number.isEmpty() || (number.toDouble(&ok) == 0.0 && ok);
}

/// Turns the tasks into rows, and counts what is not taken.
class Reader
{
public:
    explicit Reader(const ProjectXml &project) : m_project(project) {}

    WorkImportSheet read()
    {
        readResources();
        readAssignments();
        for (const ProjectXml::Task &task : m_project.tasks)
            m_taken.insert(task.fields.value(u"UID"_s), isTaken(task));
        for (const ProjectXml::Task &task : m_project.tasks) {
            if (isTaken(task))
                m_sheet.rows.push_back(rowOf(task));
            else
                countLeftOut(task.fields);
        }
        tellLeftOut();
        return std::move(m_sheet);
    }

private:
    static bool isProjectItself(const Fields &task)
    {
        return task.value(u"UID"_s) == "0"_L1 || task.value(u"OutlineLevel"_s) == "0"_L1 || isTrue(task, u"IsNull"_s);
    }

    static bool isInactive(const Fields &task)
    {
        return task.contains(u"Active"_s) && !isTrue(task, u"Active"_s);
    }

    static bool isMilestone(const Fields &task) { return isTrue(task, u"Milestone"_s) && !isTrue(task, u"Summary"_s); }

    static bool isTaken(const ProjectXml::Task &task)
    {
        return !isProjectItself(task.fields) && !isInactive(task.fields) && !isMilestone(task.fields);
    }

    void countLeftOut(const Fields &task)
    {
        if (isProjectItself(task))
            return;
        ++(isInactive(task) ? m_inactive : m_milestones);
    }

    void readResources()
    {
        for (const Fields &resource : m_project.resources) {
            const QString name = workCell(resource.value(u"Name"_s));
            if (name.isEmpty() || isTrue(resource, u"IsNull"_s))
                continue;
            if (resource.value(u"Type"_s, u"1"_s) == "1"_L1 && !isTrue(resource, u"IsCostResource"_s))
                m_resources.insert(resource.value(u"UID"_s), {workCell(resource.value(u"Group"_s)).left(200), name.left(200), {}, {},
                                                                   workCell(resource.value(u"EmailAddress"_s)).left(200)});
            else
                ++m_material;
            m_costs += isZero(resource.value(u"StandardRate"_s)) && isZero(resource.value(u"Cost"_s)) ? 0 : 1;
        }
    }

    void readAssignments()
    {
        for (const Fields &assignment : m_project.assignments) {
            const auto resource = m_resources.constFind(assignment.value(u"ResourceUID"_s));
            const auto work = durationHours(assignment.value(u"Work"_s));
            if (resource == m_resources.cend() || !work)
                continue;
            WorkImportDemand demand = *resource;
            demand.hours.likely = *work;
            demand.spent = durationHours(assignment.value(u"ActualWork"_s));
            m_demands[assignment.value(u"TaskUID"_s)].push_back(demand);
        }
    }

    /// By the outline: the last task above that stands further left.
    QString parentOf(const Fields &task)
    {
        const size_t level = size_t(std::clamp(task.value(u"OutlineLevel"_s).toInt(), 1, 64));
        m_outline.resize(level - 1);
        const auto above = std::find_if(m_outline.rbegin(), m_outline.rend(), [](const QString &uid) { return !uid.isEmpty(); });
        const QString parent = above == m_outline.rend() ? QString() : *above;
        m_outline.push_back(task.value(u"UID"_s));
        return parent;
    }

    WorkImportRow rowOf(const ProjectXml::Task &task)
    {
        const Fields &fields = task.fields;
        WorkImportRow row;
        row.place = workImportWords("line %1").arg(task.line);
        row.key = workCell(fields.value(u"UID"_s));
        row.title = workCell(fields.value(u"Name"_s));
        row.note = workText(fields.value(u"Notes"_s), row.remarks);
        row.parent = parentOf(fields);
        if (row.key.isEmpty())
            row.refused = workImportWords("The task has no UID; save the project as XML again.");
        takePriority(fields, row);
        takeProgress(fields, row);
        takeConstraint(fields, row);
        if (!isTrue(fields, u"Summary"_s))
            takeWork(fields, row);
        for (const Fields &link : task.links)
            takeLink(link, row);
        m_costs += isZero(fields.value(u"FixedCost"_s)) && isZero(fields.value(u"Cost"_s)) ? 0 : 1;
        m_deadlines += fields.contains(u"Deadline"_s) ? 1 : 0;
        return row;
    }

    /// From 0 to 1000, 500 being ordinary.
    static void takePriority(const Fields &fields, WorkImportRow &row)
    {
        bool ok = false;
        const int priority = fields.value(u"Priority"_s).toInt(&ok);
        if (ok && priority != 500)
            row.priority = (std::clamp(priority, 0, 1000) - 500) / 100;
    }

    static void takeProgress(const Fields &fields, WorkImportRow &row)
    {
        row.started = dayOf(fields.value(u"ActualStart"_s));
        row.finished = dayOf(fields.value(u"ActualFinish"_s));
        if (const QString text = fields.value(u"PercentComplete"_s); !text.isEmpty()) {
            bool ok = false;
            const int percent = text.toInt(&ok);
            if (ok && percent >= 0 && percent <= 100)
                row.progress = percent;
            else if (row.refused.isEmpty())
                row.refused = workImportWords("“%1” is no percentage of completion; correct it.").arg(text.left(60));
        }
        if (row.finished.isValid() || row.progress == 100)
            row.state = WorkItemState::Done;
        else if (row.started.isValid() || row.progress.value_or(0) > 0)
            row.state = WorkItemState::Started;
    }

    void takeConstraint(const Fields &fields, WorkImportRow &row)
    {
        const QString type = fields.value(u"ConstraintType"_s, u"0"_s);
        constexpr auto asSoonAsPossible = "0"_L1;
        constexpr auto startNoEarlierThan = "4"_L1;
        if (type == startNoEarlierThan)
            row.notBefore = dayOf(fields.value(u"ConstraintDate"_s));
        else if (type != asSoonAsPossible)
            ++m_constraints;
    }

    void takeWork(const Fields &fields, WorkImportRow &row)
    {
        const QString uid = fields.value(u"UID"_s);
        const QString text = fields.value(u"Work"_s);
        const auto work = durationHours(text);
        if (!text.isEmpty() && !work && row.refused.isEmpty())
            row.refused = workImportWords("“%1” is no amount of work; save the project as XML again.").arg(text.left(60));
        if (m_demands.contains(uid)) {
            row.demands = m_demands.value(uid);
        } else if (work && *work != 0) {
            row.estimate = WorkEstimate{*work, {}, {}};
            row.spent = durationHours(fields.value(u"ActualWork"_s));
        } else if (durationHours(fields.value(u"Duration"_s)).value_or(0.0) > 0) {
            ++m_durations;
        }
    }

    void takeLink(const Fields &link, WorkImportRow &row)
    {
        const QString uid = link.value(u"PredecessorUID"_s);
        if (isTrue(link, u"CrossProject"_s) || !m_taken.value(uid)) {
            ++m_links;
            return;
        }
        constexpr std::array kinds{DependencyKind::FinishToFinish, DependencyKind::FinishToStart, DependencyKind::StartToFinish,
                                   DependencyKind::StartToStart};
        const int type = link.value(u"Type"_s, u"1"_s).toInt();
        row.links.push_back({uid, false, kinds[size_t(std::clamp(type, 0, 3))], lagOf(link)});
    }

    /// Tenths of minutes, of working time or, as some formats say, of time by the clock.
    double lagOf(const Fields &link)
    {
        const QString text = link.value(u"LinkLag"_s);
        const int format = link.value(u"LagFormat"_s).toInt();
        constexpr std::array percents{19, 20, 51, 52};
        constexpr std::array elapsed{4, 6, 8, 10, 12};
        if (isZero(text))
            return 0.0;
        if (std::ranges::count(percents, format) > 0) {
            ++m_percentLags;
            return 0.0;
        }
        bool ok = false;
        const double tenths = text.toDouble(&ok);
        const double hours = ok ? tenths / 600.0 : durationHours(text).value_or(0.0);
        if (std::ranges::count(elapsed, format) == 0)
            return hours;
        ++m_elapsedLags;
        return hours / 3.0;
    }

    void tell(const QString &what, int count)
    {
        if (count > 0)
            m_sheet.leftOut << workImportWords("%1 (%2)").arg(what).arg(count);
    }

    void tellLeftOut()
    {
        const auto &further = m_project.further;
        tell(workImportWords("milestones"), m_milestones);
        tell(workImportWords("inactive tasks"), m_inactive);
        tell(workImportWords("dependencies on what is left out or in another project"), m_links);
        tell(workImportWords("durations of tasks without work"), m_durations);
        tell(workImportWords("constraints other than “start no earlier than”"), m_constraints);
        tell(workImportWords("deadlines"), m_deadlines);
        tell(workImportWords("material and cost resources"), m_material);
        tell(workImportWords("costs and rates"), m_costs);
        tell(workImportWords("baselines"), further.value(u"Baseline"_s));
        tell(workImportWords("calendars"), further.value(u"Calendar"_s));
        tell(workImportWords("custom fields"), further.value(u"ExtendedAttribute"_s));
        tell(workImportWords("work by the day"), further.value(u"TimephasedData"_s));
        tell(workImportWords("lags in percent"), m_percentLags);
        if (m_elapsedLags > 0)
            m_sheet.remarks << workImportWords("Lags in elapsed days (%1) were taken as as many working days of 8 hours.").arg(m_elapsedLags);
    }

    const ProjectXml &m_project;
    WorkImportSheet m_sheet;
    QHash<QString, WorkImportDemand> m_resources;
    QHash<QString, std::vector<WorkImportDemand>> m_demands; ///< By the UID of their task.
    QHash<QString, bool> m_taken;                            ///< By UID: whether the task becomes a work item.
    std::vector<QString> m_outline;                          ///< The last UID at each level; empty where the outline left one out.
    int m_milestones = 0;
    int m_inactive = 0;
    int m_links = 0;
    int m_durations = 0;
    int m_constraints = 0;
    int m_deadlines = 0;
    int m_material = 0;
    int m_costs = 0;
    int m_percentLags = 0;
    int m_elapsedLags = 0;
};

} // namespace

Result<WorkImportSheet> readProject(const QByteArray &bytes)
{
    const auto project = parseProjectXml(bytes);
    if (!project)
        return project.error();
    if (project->tasks.empty())
        return Error{ErrorCode::InvalidInput, workImportWords("The file holds no tasks; save the project as XML and choose that."), {}};
    return Reader(*project).read();
}

} // namespace Plimsoll
