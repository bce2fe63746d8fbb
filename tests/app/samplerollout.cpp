// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplerollout.h"
#include "samplerecords.h"

#include "exchange/csvreader.h"
#include "exchange/toggles/toggleimport.h"

using namespace Plimsoll;
using namespace Qt::StringLiterals;

namespace {

constexpr auto canary = RolloutTechnique::Canary;
constexpr auto darkLaunch = RolloutTechnique::DarkLaunch;
constexpr auto blueGreen = RolloutTechnique::BlueGreen;
constexpr auto byToggle = RolloutTechnique::Toggle;

struct Step {
    const char *at;
    RolloutTechnique technique;
    RolloutAction action;
    const char *item; ///< The key of the enhancement; empty: the whole release.
    const char *toggle;
    const char *environment;
    const char *cohort;
    double share;
    double hold;
    const char *metric;
    const char *killCriterion;
    const char *dataNote;
};
constexpr Step steps[] = {
    {"v1.37.0-beta.0 released", canary, RolloutAction::Start, "", "", "Test clusters", "Clusters of the release-blocking jobs", 1, 168,
     "Blocking jobs that pass", "A blocking job fails three times in a row", ""},
    {"v1.37.0-rc.0 released", canary, RolloutAction::Widen, "", "", "Staging registry", "Distributions that test candidates", 5, 336,
     "Bugs reported against the candidate", "A blocker without a contained fix", ""},
    {"v1.37.0-rc.1 released", canary, RolloutAction::Widen, "", "", "Staging registry", "Distributions and early users", 10, 168,
     "Bugs reported; latency of the API at 5,000 nodes", "Latency above that of 1.36 by a tenth", ""},
    {"v1.37.0 released", canary, RolloutAction::Finish, "", "", "Production registry", "Everybody", 100, 0, "", "", ""},
    {"v1.37.0-rc.1 released", blueGreen, RolloutAction::Start, "", "", "Production registry", "The idle bucket is filled", 0, 24,
     "Checksums of both buckets", "A checksum differs", "Files are only added; both buckets keep all older releases."},
    {"v1.37.0 released", blueGreen, RolloutAction::Switch, "", "", "Production registry", "The front of the download site", 100, 24,
     "Share of downloads that fail", "More than 1 % fail for ten minutes",
     "Nothing is written through the front; the way back is the same switch, and the older bucket lacks 1.37 only."},
    {"Feature blog publication starts", blueGreen, RolloutAction::Finish, "", "", "Older production registry", "The older bucket is freed", 100, 0,
     "", "", ""},
    {"v1.37.0-alpha.2 released", darkLaunch, RolloutAction::Start, "KEP-5966", "EtcdRangeStream", "Test clusters",
     "Scale jobs, answers thrown away", 5, 168, "Memory of etcd and the API server", "Memory rises by a fifth", ""},
    {"v1.37.0-alpha.3 released", darkLaunch, RolloutAction::Widen, "KEP-5966", "EtcdRangeStream", "Test clusters",
     "All jobs, answers compared", 50, 168, "Answers that differ", "One answer differs", ""},
    {"v1.37.0-beta.0 released", darkLaunch, RolloutAction::Finish, "KEP-5966", "EtcdRangeStream", "Test clusters", "On by default", 100, 0, "", "",
     ""},
    {"v1.37.0-beta.0 released", byToggle, RolloutAction::Start, "KEP-3257", "ClusterTrustBundle", "Test clusters", "", 100, 504,
     "Blocking jobs that pass", "", ""},
    {"v1.37.0 released", byToggle, RolloutAction::Finish, "KEP-3257", "ClusterTrustBundle", "Production registry", "", 100, 0, "", "", ""},
};

struct Moment {
    int minute; ///< After the release.
    int minutes;
    const char *owner;
    const char *title;
    bool pointOfNoReturn;
};
constexpr Moment runbook[] = {
    {-300, 30, "Release Signal", "Confirm that the blocking jobs of release-1.37 are green", false},
    {-270, 60, "Branch Manager", "Stage the build of v1.37.0", false},
    {-150, 45, "Branch Manager", "Promote the images into the production registry", false},
    {-60, 20, "Branch Manager", "Switch the front of the download site", false},
    {0, 10, "Branch Manager", "Push the tag v1.37.0", true},
    {10, 40, "Branch Manager", "Publish the packages", false},
    {60, 10, "Comms Lead", "Publish the blog, on the word of the branch manager", false},
    {75, 15, "Lead", "Thaw: open the trunk for 1.38", false},
};

class RolloutBuilder
{
public:
    RolloutBuilder(Plan &plan, IdSource &ids) : m_plan(plan), m_ids(ids), m_records(plan, ids) {}

    void importToggles(const QString &path)
    {
        CsvTable table = orStop(readCsvFile(path));
        // What did not come into the release has no gate in it.
        std::erase_if(table.rows, [](const CsvRow &row) {
            return row.cells.value(4).startsWith("withdrawn"_L1) || row.cells.value(4).startsWith("provisional"_L1);
        });
        for (size_t i = 1; i < table.rows.size(); ++i)
            table.rows[i].cells[0].prepend(u"KEP-"_s);
        m_plan.apply(orStop(Plimsoll::importToggles(m_plan, table, {m_records.product, QDate(2026, 8, 26)}, m_ids)).edit);
    }

    /// Locked gates are kept as long as the release is, so that nobody's settings break. Jobs of alpha features have all gates on.
    void settleToggles()
    {
        const MilestoneId endOfLife = m_records.milestone("End of life of 1.37");
        const RoleId owner = m_records.named<Role>("SIG Leads");
        for (FeatureToggle toggle : Table<FeatureToggle>(m_plan.table<FeatureToggle>())) {
            toggle.owner = owner;
            if (toggle.stage == ToggleStage::Stable)
                toggle.removeBy = endOfLife;
            m_plan.put(toggle);
        }
        const EnvironmentId test = m_records.named<Environment>("Test clusters");
        const EnvironmentId staging = m_records.named<Environment>("Staging registry");
        for (ToggleState state : Table<ToggleState>(m_plan.table<ToggleState>())) {
            if (state.environment == test) {
                state.since = QDate(2026, 7, 15);
                if (m_plan.find(state.toggle)->stage == ToggleStage::Alpha)
                    state.position = SwitchPosition::On;
            } else if (state.environment == staging) {
                state.since = QDate(2026, 8, 5);
            }
            m_plan.put(state);
        }
        Waiver waiver;
        waiver.check = u"toggle-undated"_s;
        waiver.reason = u"Gates in alpha and beta get the day by which they go when they become stable."_s;
        waiver.person = m_records.person("Kofi");
        waiver.made = QDate(2026, 7, 22);
        waiver.expires = QDate(2027, 10, 28);
        m_records.add(waiver);
    }

    /// One row of the scope writes a gate in other letters than the row of which it was made.
    void spellToggles()
    {
        for (const WorkItem &item : Table<WorkItem>(m_plan.table<WorkItem>())) {
            for (const FeatureToggle &toggle : m_plan.table<FeatureToggle>()) {
                if (item.featureToggle != toggle.name && toggle.name.compare(item.featureToggle, Qt::CaseInsensitive) == 0)
                    m_records.change(item.id, [&toggle](WorkItem &changed) { changed.featureToggle = toggle.name; });
            }
        }
    }

    /// The bucket that customers leave with the switch; its toggles were those of the release before.
    void addOlderSide()
    {
        Environment older = *m_plan.find(m_records.named<Environment>("Production registry"));
        older.name = u"Older production registry"_s;
        older.note = u"What clusters pulled from before 1.37; the other of the two buckets."_s;
        m_records.add(older);
    }

    void addSteps()
    {
        for (const Step &planned : steps) {
            RolloutStep step;
            step.milestone = m_records.milestone(planned.at);
            step.technique = planned.technique;
            step.action = planned.action;
            step.workItem = m_records.keyed<WorkItem>(planned.item);
            if (step.workItem.isValid())
                m_records.change(step.workItem, [&](WorkItem &item) { item.rollout = planned.technique; });
            if (*planned.toggle)
                step.toggle = m_records.named<FeatureToggle>(planned.toggle);
            step.environment = m_records.named<Environment>(planned.environment);
            step.cohort = QString::fromUtf8(planned.cohort);
            step.share = planned.share;
            step.holdHours = planned.hold;
            step.metric = QString::fromUtf8(planned.metric);
            step.killCriterion = QString::fromUtf8(planned.killCriterion);
            step.dataNote = QString::fromUtf8(planned.dataNote);
            step.outcome = StepOutcome::Passed;
            m_records.add(step);
        }
    }

    void addBackOuts()
    {
        BackOutPlan withdraw;
        withdraw.release = m_records.release;
        withdraw.title = u"Withdraw v1.37.0"_s;
        withdraw.trigger = u"Data is lost, or clusters don't come up, by the default settings of the release."_s;
        withdraw.steps = u"Point the stable version back to 1.36. Mark the packages as not to be installed. Tell users by all channels how to go "
                         "back. Cut v1.37.1 with the fix or the revert; tags and images stay, as somebody may have them."_s;
        withdraw.minutes = 90;
        withdraw.owner = m_records.named<Role>("Branch Manager");
        withdraw.rehearsal = m_records.milestone("v1.37.0-rc.1 released");
        withdraw.rehearsed = QDate(2026, 8, 20);
        withdraw.note = u"The rehearsal took 70 minutes, of which 30 to find who may mark packages."_s;
        m_records.add(withdraw);
        BackOutPlan front;
        front.release = m_records.release;
        front.title = u"Switch the download site back"_s;
        front.trigger = u"More than 1 % of the downloads fail for ten minutes."_s;
        front.steps = u"Lead the front to the older bucket. Check ten downloads. Tell the release team."_s;
        front.minutes = 10;
        front.owner = withdraw.owner;
        front.rehearsal = withdraw.rehearsal;
        front.rehearsed = QDate(2026, 8, 19);
        m_records.add(front);
    }

    void addRunbook()
    {
        const QDateTime released = SampleRecords::moment("2026-08-26 18:00");
        for (const Moment &planned : runbook) {
            RunbookStep step;
            step.milestone = m_records.milestone("v1.37.0 released");
            step.title = QString::fromUtf8(planned.title);
            step.minute = planned.minute;
            step.minutes = planned.minutes;
            step.owner = m_records.named<Role>(planned.owner);
            step.pointOfNoReturn = planned.pointOfNoReturn;
            step.done = released.addSecs((planned.minute + planned.minutes) * 60);
            m_records.add(step);
        }
    }

private:
    Plan &m_plan;
    IdSource &m_ids;
    SampleRecords m_records;
};

} // namespace

void addSampleRollout(Plan &plan, IdSource &ids, const QDir &tables)
{
    RolloutBuilder builder(plan, ids);
    builder.importToggles(tables.filePath(u"kubernetes-1.37-scope.csv"_s));
    builder.settleToggles();
    builder.spellToggles();
    builder.addOlderSide();
    builder.addSteps();
    builder.addBackOuts();
    builder.addRunbook();
}
