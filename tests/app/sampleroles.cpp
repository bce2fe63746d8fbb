// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleroles.h"
#include "samplerecords.h"

#include <iterator>
#include <utility>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

namespace {

struct Involvement {
    const char *activity; ///< Or the title of a milestone.
    const char *accountable;
    const char *responsible;
    const char *consulted;
    const char *informed;
};
constexpr Involvement involvements[] = {
    {"Track enhancements", "Enhancements Lead", "Enhancement Owner", "SIG Leads", "Lead"},
    {"Judge bugs", "Lead", "Release Signal", "SIG Leads", "Branch Manager"},
    {"Decide on exceptions", "Lead", "Enhancements Lead", "Branch Manager", "Release Signal"},
    {"Write what users read", "Docs Lead", "Docs", "Enhancement Owner", "Comms Lead"},
    {"Announce", "Comms Lead", "Comms", "Docs Lead", "Lead"},
    {"Back the release out", "Lead", "Branch Manager", "SIG Leads", "Comms Lead"},
    {"Begin Code Freeze and Test Freeze", "Lead", "Branch Manager", "SIG Leads", "Enhancement Owner"},
    {"Begin Burndown (Meetings on Mon / Wed / Fri)", "Lead", "Release Signal", "SIG Leads", "Comms Lead"},
    {"Burndown Meetings daily (Tue & Thu over Slack)", "Lead", "Release Signal", "SIG Leads", "Comms Lead"},
    {"release-1.37 jobs created", "Release Signal", "Branch Manager", "Lead", "SIG Leads"},
    {"v1.37.0-rc.0 released", "Branch Manager", "Release Signal", "Lead", "Comms Lead"},
    {"v1.37.0-rc.1 released", "Branch Manager", "Release Signal", "Lead", "Comms Lead"},
    {"Go or no go for 1.37", "Lead", "Branch Manager", "Release Signal", "Comms Lead"},
    {"v1.37.0 released", "Lead", "Branch Manager", "Release Signal", "Comms Lead"},
};

struct Item {
    const char *title;
    const char *owner;
    const char *person;
    const char *done;
};
constexpr Item checklist[] = {
    {"Release notes are reviewed", "Docs Lead", "Greta", "2026-08-25"},
    {"The blog is ready, with its day and hour", "Comms Lead", "Ines", "2026-08-24"},
    {"Two approvers for image promotion are named", "Branch Manager", "Ben", "2026-08-21"},
    {"Credentials hold for another month", "Branch Manager", "Chika", "2026-08-20"},
    {"Those who are on call know the back-out plans", "Branch Manager", "Dilan", "2026-08-24"},
};

struct Learned {
    FindingKind kind;
    const char *title;
    const char *action;
    const char *owner;
    const char *due;
    const char *done;
    const char *templateMilestone; ///< Whose offset should be another one.
    int proposedOffset;
};
constexpr Learned findings[] = {
    {FindingKind::WentWell, "The reminder of code freeze came three weeks ahead, and only six exceptions were asked for", "", "", "", "", "", 0},
    {FindingKind::WentWrong, "The copied jobs lacked their configuration, as in 1.36", "Rehearse the copying in the week of the branch cut",
     "Release Signal", "2026-09-18", "2026-09-16", "", 0},
    {FindingKind::WentWrong, "Packages were listed an hour after the blog",
     "The blog comes on the next working day, when a fresh machine has installed the packages", "Comms Lead", "2026-12-04", "",
     "Release blog published", 1},
    {FindingKind::Improve, "The rehearsal of the way back looked half an hour for somebody with the rights", "Name two in the back-out plan",
     "Branch Manager", "2026-10-16", "2026-10-14", "", 0},
};

/// Of the involvements the first are activities, those behind them milestones.
constexpr size_t activities = 6;

class RolesBuilder
{
public:
    RolesBuilder(Plan &plan, IdSource &ids) : m_records(plan, ids) {}

    void addResponsibilities()
    {
        for (size_t i = 0; i < std::size(involvements); ++i) {
            Responsibility row;
            if (i < activities)
                row.activity = QString::fromUtf8(involvements[i].activity);
            else
                row.milestone = m_records.milestone(involvements[i].activity);
            for (const auto &[raci, role] : {std::pair(Raci::Accountable, involvements[i].accountable), std::pair(Raci::Responsible, involvements[i].responsible),
                                             std::pair(Raci::Consulted, involvements[i].consulted), std::pair(Raci::Informed, involvements[i].informed)}) {
                row.raci = raci;
                row.role = m_records.named<Role>(role);
                m_records.add(row);
            }
        }
    }

    void addChecklist()
    {
        for (const Item &made : checklist) {
            ChecklistItem item;
            item.milestone = m_records.milestone("Go or no go for 1.37");
            item.title = QString::fromUtf8(made.title);
            item.owner = m_records.named<Role>(made.owner);
            item.position = int(&made - checklist) + 1;
            item.done = SampleRecords::day(made.done);
            item.doneBy = m_records.person(made.person);
            m_records.add(item);
        }
    }

    void addFindings()
    {
        for (const Learned &learned : findings) {
            ReviewFinding finding;
            finding.release = m_records.release;
            finding.title = QString::fromUtf8(learned.title);
            finding.kind = learned.kind;
            finding.action = QString::fromUtf8(learned.action);
            if (*learned.owner)
                finding.owner = m_records.named<Role>(learned.owner);
            finding.due = SampleRecords::day(learned.due);
            finding.done = SampleRecords::day(learned.done);
            if (*learned.templateMilestone)
                finding.templateMilestone = m_records.milestone(learned.templateMilestone);
            finding.proposedOffset = learned.proposedOffset;
            m_records.add(finding);
        }
    }

private:
    SampleRecords m_records;
};

} // namespace

void addSampleRoles(Plan &plan, IdSource &ids)
{
    RolesBuilder builder(plan, ids);
    builder.addResponsibilities();
    builder.addChecklist();
    builder.addFindings();
}
