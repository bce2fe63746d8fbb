// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplework.h"
#include "samplerecords.h"

#include "exchange/csvreader.h"

#include <map>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

namespace {

struct Part {
    const char *name;
    const char *note;
};
constexpr Part parts[] = {
    {"kube-apiserver", "Takes every request; etcd lies behind it."},
    {"kube-controller-manager", "Controllers of workloads, storage and nodes."},
    {"kube-scheduler", "Places pods on nodes."},
    {"kubelet", "Runs pods on each node."},
    {"kube-proxy", "Leads traffic to services."},
    {"kubectl", "What people type."},
};

/// Where most of the code of a group's enhancements lies.
struct Home {
    const char *group;
    const char *part;
};
constexpr Home homes[] = {
    {"sig-node", "kubelet"},
    {"sig-scheduling", "kube-scheduler"},
    {"sig-network", "kube-proxy"},
    {"sig-cli", "kubectl"},
    {"sig-api-machinery", "kube-apiserver"},
    {"sig-auth", "kube-apiserver"},
    {"sig-etcd", "kube-apiserver"},
    {"sig-instrumentation", "kube-apiserver"},
    {"sig-apps", "kube-controller-manager"},
    {"sig-autoscaling", "kube-controller-manager"},
    {"sig-cloud-provider", "kube-controller-manager"},
    {"sig-storage", "kube-controller-manager"},
};

/// From one published day to another, after which only exceptions come in.
struct Freeze {
    const char *name;
    const char *from;
    const char *until;
    const char *note;
};
constexpr Freeze freezes[] = {
    {"Production readiness freeze for 1.37", "Begin Production Readiness Freeze", "Begin Enhancements Freeze",
     "Enhancements that nobody has reviewed for production by now need an exception."},
    {"Enhancements freeze for 1.37", "Begin Enhancements Freeze", "Begin Code Freeze and Test Freeze",
     "No enhancement joins the release any more without an exception."},
    {"Feature blog freeze for 1.37", "Begin Feature blog freeze - Open placeholder PRs", "Feature blogs ready to review",
     "Only articles with a placeholder go on."},
    {"Code and test freeze for 1.37", "Begin Code Freeze and Test Freeze", "Thaw",
     "Only fixes of bugs of the release come in; anything else asks for an exception that two approve."},
    {"Docs freeze for 1.37", "Docs Freeze", "v1.37.0 released", "Only corrections of what is merged."},
};

/// Work of the release team itself; who did it, from when to when, and how long that took.
struct Task {
    const char *key;
    const char *title;
    WorkItemKind kind;
    const char *skill;
    const char *person;
    const char *team;
    const char *start;
    const char *end;
    double low;
    double likely;
    double high;
    double spent;
    const char *after; ///< The key of what it waited for.
};
constexpr auto feature = WorkItemKind::Feature;
constexpr auto fix = WorkItemKind::BugFix;
constexpr auto other = WorkItemKind::NonFunctional;
constexpr Task tasks[] = {
    {"RT-1", "Review the production readiness of late enhancements", other, "Production readiness", "Kofi", "Enhancements", "2026-06-03",
     "2026-06-16", 12, 16, 20, 18, ""},
    {"RT-2", "Triage the failures of blocking jobs until code freeze", other, "CI signal", "Dilan", "Release engineering", "2026-07-01",
     "2026-07-22", 16, 24, 36, 27, ""},
    {"RT-3", "Rehearse the branch cut", other, "Release engineering", "Ben", "Release engineering", "2026-07-27", "2026-07-29", 4, 8, 12, 9, ""},
    {"RT-4", "Cut the branch release-1.37", feature, "Release engineering", "Ben", "Release engineering", "2026-08-04", "2026-08-05", 5, 6, 8, 6,
     "RT-3"},
    {"RT-5", "Copy the jobs of the trunk for release-1.37", feature, "CI signal", "Dilan", "Release engineering", "2026-08-05", "2026-08-06", 6,
     8, 12, 8, "RT-4"},
    {"RT-6", "Mend the copied jobs", fix, "CI signal", "Chika", "Release engineering", "2026-08-06", "2026-08-07", 3, 6, 12, 9, "RT-5"},
    {"RT-7", "Build and announce v1.37.0-rc.1", feature, "Release engineering", "Chika", "Release engineering", "2026-08-18", "2026-08-19", 5, 6,
     9, 7, "RT-6"},
    {"RT-8", "Write the article on deprecations and removals", feature, "Communications", "Ines", "Communications", "2026-07-13", "2026-07-24", 12,
     16, 22, 15, ""},
};

class WorkBuilder
{
public:
    WorkBuilder(Plan &plan, IdSource &ids) : m_plan(plan), m_records(plan, ids) {}

    void addComponents()
    {
        for (const Part &part : parts) {
            Component component;
            component.name = QString::fromUtf8(part.name);
            component.product = m_records.product;
            component.team = m_records.named<Team>("Release engineering");
            component.repository = u"https://github.com/kubernetes/kubernetes"_s;
            component.pipeline = u"https://testgrid.k8s.io/sig-release-master-blocking"_s;
            component.position = int(&part - parts) + 1;
            component.note = QString::fromUtf8(part.note);
            m_records.add(component);
        }
    }

    void addFreezes()
    {
        const IdList<Audience> staff{m_records.named<Audience>("Release team")};
        for (const Freeze &freeze : freezes) {
            Window window;
            window.name = QString::fromUtf8(freeze.name);
            window.kind = WindowKind::Freeze;
            window.product = m_records.product;
            window.release = m_records.release;
            window.startMilestone = m_records.milestone(freeze.from);
            window.endMilestone = m_records.milestone(freeze.until);
            window.audiences = staff;
            window.note = QString::fromUtf8(freeze.note);
            m_records.add(window);
        }
    }

    /// Minor releases are cared for during fourteen months, to the 28th.
    void addEndOfLife()
    {
        Milestone milestone = counted(u"End of life of {release}"_s, MilestoneKind::EndOfLife, 428, OffsetUnit::CalendarDays, "Branch Manager");
        milestone.note = u"Not in the published schedule, which ends with the release: by then the gates that are locked on are gone."_s;
        m_records.add(milestone);
    }

    /// The team decides on the day before, while the candidate is in staging.
    void addGoNoGo()
    {
        Milestone milestone = counted(u"Go or no go for {release}"_s, MilestoneKind::Gate, -1, OffsetUnit::WorkingDays, "Lead");
        milestone.environment = m_records.named<Environment>("Staging registry");
        milestone.audiences = {m_records.named<Audience>("Release team")};
        milestone.note = u"Not in the published schedule; a sample."_s;
        m_records.add(milestone);
    }

    void addEnhancements(const QString &path)
    {
        const CsvTable table = orStop(readCsvFile(path));
        for (size_t i = 1; i < table.rows.size(); ++i)
            addEnhancement(table.rows[i].cells, int(i));
    }

    void addTasks()
    {
        std::map<QByteArray, WorkItemId> byKey;
        for (const Task &task : tasks) {
            const WorkItemId item = addTask(task);
            byKey[task.key] = item;
            if (*task.after)
                m_records.add(WorkDependency{{}, byKey.at(task.after), item, DependencyKind::FinishToStart, 0});
        }
    }

private:
    /// Of the release, from its anchor.
    [[nodiscard]] Milestone counted(const QString &title, MilestoneKind kind, int offset, OffsetUnit unit, const char *owner) const
    {
        Milestone made;
        made.release = m_records.release;
        made.title = title;
        made.kind = kind;
        made.rule = RuleKind::Offset;
        made.anchor = m_plan.find(m_records.release)->anchor;
        made.offset = offset;
        made.offsetUnit = unit;
        made.owners = {m_records.named<Role>(owner)};
        return made;
    }

    /// Some rows carry the comment of the file that they were made of.
    static QString word(const QString &cell) { return cell.section(u'#', 0, 0).trimmed(); }

    static QDate workingDay(QDate day) { return day.dayOfWeek() > Qt::Friday ? day.addDays(Qt::Friday - day.dayOfWeek()) : day; }

    void addEnhancement(const QStringList &cells, int row)
    {
        const QString stage = word(cells.value(3));
        const QString status = word(cells.value(4));
        WorkItem item;
        item.release = m_records.release;
        item.key = u"KEP-"_s + cells.value(0);
        item.title = cells.value(1);
        item.priority = stage == "stable"_L1 ? 3 : stage == "beta"_L1 ? 2 : 1;
        item.finishBefore = m_records.milestone("Begin Code Freeze and Test Freeze");
        item.component = componentOf(cells.value(2));
        item.note = cells.value(2) + u": "_s + stage + u" in 1.37, "_s + status + u'.';
        if (const QString gates = cells.value(5); !gates.isEmpty() && gates != "NA"_L1) {
            item.rollout = RolloutTechnique::Toggle;
            item.featureToggle = gates.section(u' ', 0, 0);
        }
        if (status == "withdrawn"_L1 || status == "provisional"_L1) {
            item.state = WorkItemState::Dropped;
            m_records.add(item);
            return;
        }
        item.state = WorkItemState::Done;
        item.progress = 100;
        item.started = workingDay(QDate(2026, 5, 26).addDays(row % 15));
        item.finished = workingDay(QDate(2026, 6, 26).addDays(row * 7 % 26));
        item.documentation = DocumentationState::Done;
        item.documentationOwner = m_records.named<Role>("Docs");
        item.isPublic = stage != "alpha"_L1;
        if (stage == "stable"_L1)
            item.customerNote = item.title + u" is stable."_s;
        else if (stage == "beta"_L1)
            item.customerNote = item.title + u" is beta and on by default."_s;
        else if (item.isPublic)
            item.customerNote = item.title + u": deprecated; see what takes its place before the next upgrade."_s;
        m_records.add(item);
    }

    ComponentId componentOf(const QString &group) const
    {
        for (const Home &home : homes) {
            if (group == QLatin1StringView(home.group))
                return m_records.named<Component>(home.part);
        }
        qFatal("no component for \"%s\"", qPrintable(group));
    }

    WorkItemId addTask(const Task &task)
    {
        WorkItem item;
        item.release = m_records.release;
        item.key = QString::fromUtf8(task.key);
        item.title = QString::fromUtf8(task.title);
        item.kind = task.kind;
        item.priority = 4;
        item.state = WorkItemState::Done;
        item.progress = 100;
        item.team = m_records.named<Team>(task.team);
        item.started = SampleRecords::day(task.start);
        item.finished = SampleRecords::day(task.end);
        item.note = u"Work of the release team; a sample, as are its hours."_s;
        const WorkItemId id = m_records.add(item);
        const PersonId person = m_records.person(task.person);
        Demand demand;
        demand.workItem = id;
        demand.skill = m_records.named<Skill>(task.skill);
        demand.low = task.low;
        demand.likely = task.likely;
        demand.high = task.high;
        demand.person = person;
        demand.spent = task.spent;
        ScheduledWork work;
        work.demand = m_records.add(demand);
        work.person = person;
        work.start = item.started;
        work.end = item.finished;
        work.hours = task.likely;
        work.cause = StartCause::Started;
        m_records.add(work);
        return id;
    }

    Plan &m_plan;
    SampleRecords m_records;
};

} // namespace

void addSampleWork(Plan &plan, IdSource &ids, const QDir &tables)
{
    WorkBuilder builder(plan, ids);
    builder.addComponents();
    builder.addFreezes();
    builder.addEndOfLife();
    builder.addGoNoGo();
    builder.addEnhancements(tables.filePath(u"kubernetes-1.37-scope.csv"_s));
    builder.addTasks();
}
