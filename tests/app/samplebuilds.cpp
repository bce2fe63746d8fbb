// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplebuilds.h"
#include "samplerecords.h"

#include <QCryptographicHash>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

namespace {

/// A version of all components, and when it came where; empty: never.
struct Cut {
    const char *version;
    const char *built;
    const char *test;
    const char *staging;
    const char *production;
    const char *approver;
};
constexpr Cut cuts[] = {
    {"v1.37.0-beta.0", "2026-07-15 15:10", "2026-07-15 18:40", "", "", "Chika"},
    {"v1.37.0-rc.0", "2026-08-05 14:20", "2026-08-05 17:30", "2026-08-05 20:15", "", "Ben"},
    {"v1.37.0-rc.1", "2026-08-19 13:50", "2026-08-19 16:20", "2026-08-19 18:05", "", "Chika"},
    {"v1.37.0", "2026-08-26 13:40", "2026-08-26 14:30", "2026-08-26 15:05", "2026-08-26 16:10", "Ada"},
};

struct Ran {
    const char *part;
    const char *name;
    const char *key;
    const char *version; ///< At whose revision it ran.
    const char *started;
    int minutes;
    PipelineStatus status;
};
constexpr auto passed = PipelineStatus::Passed;
constexpr auto failed = PipelineStatus::Failed;
constexpr Ran runs[] = {
    {"kube-apiserver", "integration", "8101", "v1.37.0-beta.0", "2026-07-15 15:40", 52, passed},
    {"kubelet", "node-e2e", "8102", "v1.37.0-beta.0", "2026-07-15 15:40", 71, passed},
    {"kube-scheduler", "scale-5000", "8140", "v1.37.0-rc.0", "2026-08-05 14:40", 184, failed},
    {"kube-scheduler", "scale-5000", "8142", "v1.37.0-rc.0", "2026-08-05 18:30", 176, passed},
    {"kube-proxy", "image-push", "8143", "v1.37.0-rc.0", "2026-08-05 19:50", 12, PipelineStatus::Cancelled},
    {"kube-proxy", "image-push", "8146", "v1.37.0-rc.0", "2026-08-06 09:15", 14, passed},
    {"kube-apiserver", "integration", "8190", "v1.37.0-rc.1", "2026-08-19 14:10", 55, passed},
    {"kubelet", "node-e2e", "8191", "v1.37.0-rc.1", "2026-08-19 14:10", 69, passed},
    {"kube-apiserver", "integration", "8230", "v1.37.0", "2026-08-26 14:05", 54, passed},
    {"kubelet", "node-e2e", "8231", "v1.37.0", "2026-08-26 14:05", 70, passed},
    {"kubectl", "packages", "8233", "v1.37.0", "2026-08-26 18:10", 41, passed},
};

struct OnCallDuty {
    const char *person;
    const char *first;
    const char *last;
};
constexpr OnCallDuty onCallDuties[] = {
    {"Ben", "2026-07-15", "2026-08-04"}, {"Dilan", "2026-08-05", "2026-08-16"}, {"Chika", "2026-08-17", "2026-08-23"},
    {"Ben", "2026-08-24", "2026-08-30"}, {"Dilan", "2026-08-31", "2026-09-06"},
};

class BuildsBuilder
{
public:
    BuildsBuilder(Plan &plan, IdSource &ids) : m_plan(plan), m_records(plan, ids) {}

    void addCuts()
    {
        const EnvironmentId test = m_records.named<Environment>("Test clusters");
        const EnvironmentId staging = m_records.named<Environment>("Staging registry");
        const EnvironmentId production = m_records.named<Environment>("Production registry");
        for (const Cut &cut : cuts) {
            for (const Component &component : Table<Component>(m_plan.table<Component>())) {
                const BuildId build = addBuild(component, cut);
                promote(build, test, cut, cut.test);
                promote(build, staging, cut, cut.staging);
                promote(build, production, cut, cut.production);
            }
        }
    }

    void addRuns()
    {
        for (const Ran &ran : runs) {
            PipelineRun run;
            run.component = m_records.named<Component>(ran.part);
            run.name = QString::fromUtf8(ran.name);
            run.key = QString::fromUtf8(ran.key);
            run.started = SampleRecords::moment(ran.started);
            run.finished = run.started.addSecs(ran.minutes * 60);
            run.status = ran.status;
            run.revision = revisionOf(*m_plan.find(run.component), QString::fromUtf8(ran.version));
            run.branch = run.started.date() < QDate(2026, 8, 5) ? u"master"_s : u"release-1.37"_s;
            m_records.add(run);
        }
    }

    /// Its images came only in part, so the first promotion was taken back and made anew on the next day.
    void rollBackTheProxy()
    {
        const PromotionId first = promotionOf("kube-proxy", "v1.37.0-rc.0", "Staging registry");
        m_records.change(first, [](Promotion &promotion) {
            promotion.state = PromotionState::RolledBack;
            promotion.note = u"The images of one architecture were missing."_s;
        });
        Promotion again = *m_plan.find(first);
        again.state = PromotionState::Deployed;
        again.at = SampleRecords::moment("2026-08-06 10:05");
        again.approvedBy = m_records.person("Chika");
        again.byHand = true;
        again.note = u"Promoted by hand, since the pipeline takes a version only once."_s;
        m_records.add(again);
        addIncident("Images of kube-proxy v1.37.0-rc.0 cannot be pulled on arm64", "INC-1", first, "2026-08-05 20:30", "2026-08-06 10:20",
                    "Taken back to nothing until the images were complete.");
    }

    void addIncidents()
    {
        addIncident("Packages of kubectl v1.37.0 are listed an hour after the announcement", "INC-2",
                    promotionOf("kubectl", "v1.37.0", "Production registry"), "2026-08-26 19:10", "2026-08-26 20:15",
                    "The index of the mirror was built before the packages were there.");
    }

    void addInfrastructure()
    {
        addCode("Test clusters", "4be1c07", "2026-08-26 09:00", 0, 2, "Two node pools shrink after the release; that is applied after thaw.");
        addCode("Staging registry", "4be1c07", "2026-08-26 09:05", 0, 0, "");
        addCode("Production registry", "4be1c07", "2026-08-26 09:05", 0, 0, "");
        addChange("Node pool for the scale test", "Test clusters", "v1.37.0-beta.0 released", false, "2026-07-14", "Change CH-11 (sample)");
        addChange("Jobs of release-1.37 get clusters of their own", "Test clusters", "release-1.37 jobs created", false, "2026-08-05",
                  "Change CH-14 (sample)");
        addChange("More quota for images of the candidates", "Staging registry", "v1.37.0-rc.0 released", true, "2026-08-04",
                  "Ticket OPS-7 (sample); in the code since 2026-08-06");
        addChange("The front of the download site learns the second bucket", "Production registry", "v1.37.0 released", false, "2026-08-25",
                  "Change CH-19 (sample)");
    }

    void addDuties()
    {
        for (const OnCallDuty &duty : onCallDuties) {
            OnCall onCall;
            onCall.team = m_records.named<Team>("Release engineering");
            onCall.person = m_records.person(duty.person);
            onCall.start = SampleRecords::day(duty.first);
            onCall.end = SampleRecords::day(duty.last);
            m_records.add(onCall);
        }
    }

private:
    static QString revisionOf(const Component &component, const QString &version)
    {
        const QByteArray digest = QCryptographicHash::hash((component.name + version).toUtf8(), QCryptographicHash::Sha1);
        return QString::fromLatin1(digest.toHex().left(10));
    }

    BuildId addBuild(const Component &component, const Cut &cut)
    {
        Build build;
        build.component = component.id;
        build.version = QString::fromUtf8(cut.version);
        build.revision = revisionOf(component, build.version);
        build.built = SampleRecords::moment(cut.built).addSecs(component.position * 180);
        build.status = PipelineStatus::Passed;
        return m_records.add(build);
    }

    void promote(BuildId build, EnvironmentId environment, const Cut &cut, const char *at)
    {
        if (!*at)
            return;
        Promotion promotion;
        promotion.build = build;
        promotion.environment = environment;
        promotion.release = m_records.release;
        promotion.state = PromotionState::Deployed;
        promotion.at = SampleRecords::moment(at);
        promotion.approvedBy = m_records.person(cut.approver);
        m_records.add(promotion);
    }

    PromotionId promotionOf(const char *part, const char *version, const char *where) const
    {
        const BuildId build = m_records.build(part, version);
        const EnvironmentId environment = m_records.named<Environment>(where);
        for (const Promotion &promotion : m_plan.table<Promotion>()) {
            if (promotion.environment == environment && promotion.build == build)
                return promotion.id;
        }
        qFatal("%s of %s was never in %s", version, part, where);
    }

    void addIncident(const char *title, const char *key, PromotionId cause, const char *started, const char *restored, const char *note)
    {
        Incident incident;
        incident.title = QString::fromUtf8(title);
        incident.key = QString::fromUtf8(key);
        incident.product = m_records.product;
        incident.promotion = cause;
        incident.started = SampleRecords::moment(started);
        incident.restored = SampleRecords::moment(restored);
        incident.note = QString::fromUtf8(note);
        m_records.add(incident);
    }

    void addCode(const char *where, const char *revision, const char *checked, int toAdd, int toChange, const char *note)
    {
        InfrastructureCode code;
        code.environment = m_records.named<Environment>(where);
        code.repository = u"https://github.com/kubernetes/k8s.io"_s;
        code.revision = QString::fromUtf8(revision);
        code.checked = SampleRecords::moment(checked);
        code.toAdd = toAdd;
        code.toChange = toChange;
        code.note = QString::fromUtf8(note);
        m_records.add(code);
    }

    void addChange(const char *title, const char *where, const char *at, bool byHand, const char *done, const char *evidence)
    {
        InfrastructureChange change;
        change.release = m_records.release;
        change.title = QString::fromUtf8(title);
        change.environment = m_records.named<Environment>(where);
        change.milestone = m_records.milestone(at);
        change.byHand = byHand;
        change.evidence = QString::fromUtf8(evidence);
        change.done = SampleRecords::day(done);
        m_records.add(change);
    }

    Plan &m_plan;
    SampleRecords m_records;
};

} // namespace

void addSampleBuilds(Plan &plan, IdSource &ids)
{
    BuildsBuilder builder(plan, ids);
    builder.addCuts();
    builder.addRuns();
    builder.rollBackTheProxy();
    builder.addIncidents();
    builder.addInfrastructure();
    builder.addDuties();
}
