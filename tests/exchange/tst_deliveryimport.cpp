// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "exchange/deliveryimporttrial.h"
#include "exchange/pipelines/deliverywords.h"
#include "exchange/work/workwatch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScopeGuard>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;
namespace Delivery = Plimsoll::DeliveryPlan;
using Import = DeliveryImportTrial;
using Outcome = TableImportRow::Outcome;

/// Files of pipelines, promotions, incidents and infrastructure on their way into a plan. The plan of Terraform is a real one, made by
/// data/terraform/make; those of GitHub and GitLab follow the documentation of their interfaces.
class TestDeliveryImport : public QObject
{
    Q_OBJECT

    /// Written with ' for the quotation marks.
    static QByteArray json(QByteArray text) { return text.replace('\'', '"'); }
    static QByteArray data(const char *name)
    {
        QFile file(QStringLiteral(PLIMSOLL_SOURCE_DIR "/tests/exchange/data/terraform/") + QString::fromLatin1(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QByteArray gitHub()
    {
        return json("{'total_count': 3, 'workflow_runs': [\n"
                    "{'id': 30433642, 'name': 'CI', 'head_branch': 'main', 'head_sha': 'acb5820c', 'run_number': 562, 'event': 'push', "
                    "'status': 'completed',\n"
                    "'conclusion': 'success', 'html_url': 'https://github.com/o/r/actions/runs/30433642', 'created_at': '2026-07-08T08:00:00Z',\n"
                    "'run_started_at': '2026-07-08T08:00:05Z', 'updated_at': '2026-07-08T08:07:05Z', 'actor': {'login': 'ada'}},\n"
                    "{'id': 9007199254740993, 'name': 'CI', 'status': 'completed', 'conclusion': 'timed_out', "
                    "'created_at': '2026-07-09T08:00:00Z'},\n"
                    "{'id': 30433644, 'name': 'CI', 'status': 'in_progress', 'conclusion': null, 'run_started_at': '2026-07-10T08:00:00Z',\n"
                    "'updated_at': '2026-07-10T08:01:00Z'},\n"
                    "{'id': 30433645, 'status': 'completed', 'conclusion': 'odd'},\n"
                    "{'name': 'without an id'}]}");
    }

private Q_SLOTS:
    void takesGitHubRuns()
    {
        QCOMPARE(guessDeliveryFormat(gitHub()), DeliveryFormat::GitHubRuns);
        Import import;
        QVERIFY2(import.take(gitHub()), qPrintable(import.error));
        QCOMPARE(import.last.count(Outcome::Added), 4);
        QCOMPARE(import.last.count(Outcome::Refused), 1);
        QCOMPARE(import.last.rows.back().remarks, QStringList{u"It has no id; export the runs again."_s});
        QCOMPARE(import.last.leftOut, (QStringList{u"actor (1)"_s, u"event (1)"_s, u"run_number (1)"_s}));
        const PipelineRun run = import.run(u"30433642"_s);
        QCOMPARE(run.component, Delivery::api);
        QCOMPARE(run.name, u"CI"_s);
        QCOMPARE(run.status, PipelineStatus::Passed);
        QCOMPARE(run.started, QDateTime(QDate(2026, 7, 8), QTime(8, 0, 5), QTimeZone::utc()));
        QCOMPARE(run.started.secsTo(run.finished), 420);
        QCOMPARE(run.revision, u"acb5820c"_s);
        QCOMPARE(run.branch, u"main"_s);
        QCOMPARE(run.url, u"https://github.com/o/r/actions/runs/30433642"_s);
        // Ids above 2^53 stay what they are.
        QCOMPARE(import.run(u"9007199254740993"_s).status, PipelineStatus::Failed);
        QVERIFY(!import.run(u"30433644"_s).finished.isValid());
        QCOMPARE(import.run(u"30433645"_s).status, PipelineStatus::Unknown);
    }

    void takesThemOnlyOnce()
    {
        Import import;
        QVERIFY(import.take(gitHub()));
        QVERIFY(import.take(gitHub()));
        QVERIFY(import.last.edit.isEmpty());
        QCOMPARE(import.last.count(Outcome::Unchanged), 4);
        // The run went on; its page comes inside an array, as pages do.
        QVERIFY(import.take(json("[{'workflow_runs': [{'id': 30433644, 'status': 'completed', 'conclusion': 'failure', "
                                 "'updated_at': '2026-07-10T08:09:00Z'}]}]")));
        QCOMPARE(import.last.count(Outcome::Updated), 1);
        QCOMPARE(import.last.rows.front().changes, (QStringList{fieldLabel("pipeline_run", "finished"), fieldLabel("pipeline_run", "status")}));
        const PipelineRun run = import.run(u"30433644"_s);
        QCOMPARE(run.status, PipelineStatus::Failed);
        QCOMPARE(run.finished, Delivery::at(10, 8, 9));
        QCOMPARE(run.name, u"CI"_s);
    }

    void takesWhatGhPrints()
    {
        Import import;
        QVERIFY(import.take(json("[{'databaseId': 7, 'workflowName': 'CI', 'status': 'completed', 'conclusion': 'cancelled', "
                                 "'headSha': 'ab', 'headBranch': 'main',\n"
                                 "'startedAt': '2026-07-08T08:00:00Z', 'updatedAt': '2026-07-08T08:01:00Z', "
                                 "'url': 'https://github.com/o/r/actions/runs/7'}]")));
        const PipelineRun run = import.run(u"7"_s);
        QCOMPARE(run.status, PipelineStatus::Cancelled);
        QCOMPARE(run.revision, u"ab"_s);
        QCOMPARE(run.name, u"CI"_s);
    }

    void takesGitLabPipelines()
    {
        const QByteArray file = json("[{'id': 47, 'iid': 12, 'project_id': 1, 'status': 'pending', 'source': 'push', "
                                     "'ref': 'new-pipeline', 'sha': 'a91957a8',\n"
                                     "'web_url': 'https://example.com/foo/bar/pipelines/47', 'created_at': '2026-07-08T11:28:34.085Z', "
                                     "'updated_at': '2026-07-08T11:32:35.169Z'},\n"
                                     "{'id': 48, 'iid': 13, 'status': 'success', 'ref': 'main', 'sha': 'eb94b618', "
                                     "'web_url': 'https://example.com/foo/bar/pipelines/48',\n"
                                     "'created_at': '2026-07-09T10:06:04.561Z', 'updated_at': '2026-07-09T10:12:49.928Z', 'name': null}]");
        QCOMPARE(guessDeliveryFormat(file), DeliveryFormat::GitLabPipelines);
        Import import;
        QVERIFY(import.take(file));
        QCOMPARE(import.run(u"47"_s).status, PipelineStatus::Running);
        QVERIFY(!import.run(u"47"_s).finished.isValid());
        QCOMPARE(import.run(u"47"_s).branch, u"new-pipeline"_s);
        QCOMPARE(import.run(u"48"_s).status, PipelineStatus::Passed);
        QCOMPARE(import.run(u"48"_s).revision, u"eb94b618"_s);
        QCOMPARE(import.run(u"48"_s).finished.toMSecsSinceEpoch(), QDateTime(QDate(2026, 7, 9), QTime(10, 12, 49, 928),
                QTimeZone::utc()).toMSecsSinceEpoch());
    }

    void commitTimesGoToTheBuildsOfTheRevision()
    {
        Import import;
        const BuildId ours = Delivery::addBuild(import.plan, 30, Delivery::api, "4.2.0", 8);
        const BuildId later = Delivery::addBuild(import.plan, 31, Delivery::api, "4.3.0", 9);
        const BuildId ofWeb = Delivery::addBuild(import.plan, 32, Delivery::web, "4.2.0", 8);
        for (const auto &[id, revision] : {std::pair{ours, u"acb5820c"_s}, std::pair{later, u"a91957a8"_s}, std::pair{ofWeb, u"acb5820c"_s}}) {
            Build build = *import.plan.find(id);
            build.revision = revision;
            import.plan.put(build);
        }
        const QByteArray runs = json("{'workflow_runs': [{'id': 1, 'name': 'CI', 'status': 'completed', 'conclusion': 'success', "
                                     "'head_sha': 'acb5820c', 'run_started_at': '2026-07-08T07:00:00Z',\n"
                                     "'head_commit': {'id': 'acb5820c', 'message': 'Fix', 'timestamp': '2026-07-07T20:00:00+02:00'}}]}");
        QVERIFY2(import.take(runs), qPrintable(import.error));
        QCOMPARE(import.last.count(Outcome::Added), 1);
        QCOMPARE(import.plan.find(ours)->committed, Delivery::at(7, 18));
        QVERIFY(!import.plan.find(later)->committed.isValid());
        QVERIFY(!import.plan.find(ofWeb)->committed.isValid());
        QVERIFY(import.take(runs));
        QVERIFY(import.last.edit.isEmpty());
        // Of GitLab the time at which the commit came into the branch counts.
        QVERIFY(import.take(json("[{'id': 2, 'iid': 1, 'status': 'success', 'sha': 'acb5820c', 'created_at': '2026-07-08T07:00:00Z', "
                                 "'commit': {'created_at': '2026-07-07T19:30:00Z', 'committed_date': '2026-07-07T19:00:00Z'}}]")));
        QCOMPARE(import.plan.find(ours)->committed, Delivery::at(7, 19));
        QVERIFY(import.take(json("[{'id': 3, 'iid': 2, 'status': 'success', 'sha': 'acb5820c', 'created_at': '2026-07-08T07:00:00Z', "
                                 "'commit': {'created_at': '2026-07-07T19:30:00Z'}}]")));
        QCOMPARE(import.plan.find(ours)->committed, Delivery::at(7, 19, 30));
        // The run is as it was, and yet something changes.
        QVERIFY(import.take(runs));
        QCOMPARE(import.last.count(Outcome::Updated), 1);
        QCOMPARE(import.last.rows.front().changes, QStringList{fieldLabel("build", "committed")});
        QCOMPARE(import.plan.find(ours)->committed, Delivery::at(7, 18));
        QVERIFY(import.take("component,run,commit,commit date\napi,4,a91957a8,2026-07-08 20:00\n"));
        QCOMPARE(import.last.leftOut, QStringList());
        QCOMPARE(import.plan.find(later)->committed, Delivery::at(8, 20));
    }

    void takesTablesOfRuns()
    {
        Import import;
        import.options.component = {};
        QVERIFY(import.take("Component;Run;Pipeline;Result;Started;Finished;Commit;Owner\n"
                            "API;1;CI;passed;2026-07-08 08:00;2026-07-08 08:10;ab;Ada\n"
                            "scanner;1;CI;error;8 Jul 2026 08:00 UTC;;;\n"
                            ";2;CI;green;2026-07-08 08:00;;;\n"
                            "api;3;CI;ok;2026-07-08 08:00;2026-07-07 08:00;;\n"
                            "api;4;CI;wobbly;soon;;;\n",
                            DeliveryFormat::RunTable));
        QCOMPARE(import.last.count(Outcome::Added), 3);
        QCOMPARE(import.last.count(Outcome::Refused), 2);
        QCOMPARE(import.last.newComponents, QStringList{u"scanner"_s});
        QCOMPARE(import.last.leftOut, QStringList{u"Owner"_s});
        QCOMPARE(import.last.rows[0].place, u"row 2"_s);
        QCOMPARE(import.last.rows[2].remarks, QStringList{u"It names no component; choose the one whose pipeline it is."_s});
        QCOMPARE(import.last.rows[3].remarks, QStringList{u"It finishes before it starts; mend one of the times."_s});
        QCOMPARE(import.last.rows[4].remarks.size(), 2);
        const auto &runs = import.plan.table<PipelineRun>();
        QCOMPARE(runs.at(0).component, Delivery::api);
        QCOMPARE(runs.at(0).started, Delivery::at(8, 8));
        QCOMPARE(runs.at(1).status, PipelineStatus::Failed);
        QCOMPARE(runs.at(1).started, Delivery::at(8, 8));
        // There are two products, so that nobody knows whose it is.
        QCOMPARE(import.plan.find(runs.at(1).component)->product, ProductId());
    }

    void takesPromotions()
    {
        Import import;
        Person ada;
        ada.id = PersonId(7);
        ada.name = u"Ada"_s;
        ada.email = u"ada@example.org"_s;
        import.plan.put(ada);
        import.plan.put(Release{ReleaseId(8), Delivery::product, u"4.2"_s, {}, {}, {}});
        const QByteArray table = "component,version,environment,release,state,promoted,approved by,by hand,built,note\n"
                                 "api,4.2.0,staging,4.2,deployed,2026-07-08T08:00:00+02:00,ada@example.org,no,2026-07-07 08:00,first\n"
                                 "api,4.2.0,Production,Crane 4.2,,2026-07-09 08:00,Ada,yes,,\n"
                                 "web,4.2.0,Production,9.9,planned,,Bob,,,\n"
                                 "web,4.2.0,Nowhere,,,,,,,\n"
                                 "web,,Staging,,,,,,,\n";
        QCOMPARE(guessDeliveryFormat(table), DeliveryFormat::PromotionTable);
        QVERIFY2(import.take(table), qPrintable(import.error));
        QCOMPARE(import.last.count(Outcome::Added), 3);
        QCOMPARE(import.last.count(Outcome::Refused), 2);
        QCOMPARE(import.last.newBuilds, (QStringList{u"4.2.0 of api"_s, u"4.2.0 of web"_s}));
        QCOMPARE(import.last.rows[3].remarks,
                 QStringList{u"The plan has no environment “Nowhere”; add it first, as its place in the order is not told here."_s});
        const auto &promotions = import.plan.table<Promotion>();
        QCOMPARE(promotions.at(0).environment, Delivery::staging);
        QCOMPARE(promotions.at(0).at, Delivery::at(8, 6));
        QCOMPARE(promotions.at(0).approvedBy, ada.id);
        QCOMPARE(promotions.at(0).release, ReleaseId(8));
        QCOMPARE(promotions.at(0).note, u"first"_s);
        QVERIFY(!promotions.at(0).byHand);
        QCOMPARE(import.plan.find(promotions.at(0).build)->built, Delivery::at(7, 8));
        QCOMPARE(promotions.at(1).state, PromotionState::Deployed);
        QVERIFY(promotions.at(1).byHand);
        QCOMPARE(promotions.at(1).release, ReleaseId(8));
        QCOMPARE(promotions.at(2).state, PromotionState::Planned);
        QCOMPARE(import.last.rows[2].remarks.size(), 2);
        QVERIFY(!import.plan.find(promotions.at(0).build)->committed.isValid());
        // Once more changes nothing; what was planned is done then.
        QVERIFY(import.take(table));
        QVERIFY(import.last.edit.isEmpty());
        QVERIFY(import.take("component,version,environment,deployed at\nWEB,4.2.0,production,2026-07-10 08:00\n"));
        QCOMPARE(import.last.count(Outcome::Updated), 1);
        QCOMPARE(import.plan.table<Promotion>().size(), 3);
        QCOMPARE(import.plan.table<Promotion>().at(2).state, PromotionState::Deployed);
        QCOMPARE(import.plan.table<Promotion>().at(2).at, Delivery::at(10, 8));
        QVERIFY(import.take("component,version,environment,deployed at,Committed\nWEB,4.2.0,production,2026-07-10 08:00,2026-07-09 17:00\n"));
        QCOMPARE(import.last.rows.front().changes, QStringList{fieldLabel("build", "committed")});
        QCOMPARE(import.plan.find(import.plan.table<Promotion>().at(2).build)->committed, Delivery::at(9, 17));
    }

    void statesOfPromotions_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<QString>("expected"); // As the plan keeps it; empty where the row is refused.
        for (const char *word : {"cancelled", "Canceled", "skipped", "aborted", "timed_out"})
            QTest::newRow(word) << QByteArray(word) << u"failed"_s;
        for (const char *word : {"in_progress", "running", "queued", "created", "pending"})
            QTest::newRow(word) << QByteArray(word) << u"planned"_s;
        QTest::newRow("none") << QByteArray() << u"deployed"_s;
        QTest::newRow("inactive") << QByteArray("inactive") << QString();
        QTest::newRow("wobbly") << QByteArray("wobbly") << QString();
    }
    void statesOfPromotions()
    {
        QFETCH(QByteArray, word);
        QFETCH(QString, expected);
        Import import;
        QVERIFY(import.take("component,version,environment,state,promoted\napi,4.2.0,staging," + word + ",2026-07-08 08:00\n",
                            DeliveryFormat::PromotionTable));
        const auto &promotions = import.plan.table<Promotion>();
        QCOMPARE(promotions.size(), expected.isEmpty() ? 0 : 1);
        if (!expected.isEmpty()) {
            QCOMPARE(QString::fromLatin1(EnumNames<PromotionState>::names[size_t(promotions.at(0).state)]), expected);
            return;
        }
        QVERIFY(import.last.edit.isEmpty());
        QCOMPARE(import.last.count(Outcome::Refused), 1);
        QCOMPARE(import.last.rows.front().place, u"row 2"_s);
        QCOMPARE(import.last.rows.front().remarks,
                 QStringList{u"“%1” is no state of a promotion; write one of these: Planned, Deployed, Failed, Rolled back."_s.arg(
                     QString::fromLatin1(word))});
    }

    void takesIncidents()
    {
        Import import;
        const BuildId build = Delivery::addBuild(import.plan, 30, Delivery::api, "4.2.0", 1);
        Delivery::addPromotion(import.plan, 40, build, Delivery::production, Delivery::at(2, 8));
        Delivery::addPromotion(import.plan, 41, build, Delivery::production, Delivery::at(6, 8), PromotionState::RolledBack);
        Delivery::addPromotion(import.plan, 42, build, Delivery::production, Delivery::at(9, 8));
        const QByteArray table = "key,title,product,component,version,environment,started,restored\n"
                                 "INC-1,Down,crane,api,4.2.0,Production,2026-07-07 08:00,2026-07-07 09:30\n"
                                 "INC-2,Slow,Kite,,,,2026-07-08 08:00,\n"
                                 ",Odd,,api,9,,2026-07-08 08:00,2026-07-08 07:00\n";
        QCOMPARE(guessDeliveryFormat(table), DeliveryFormat::IncidentTable);
        QVERIFY2(import.take(table), qPrintable(import.error));
        const auto &incidents = import.plan.table<Incident>();
        QCOMPARE(incidents.size(), 2);
        QCOMPARE(incidents.at(0).promotion, PromotionId(41));
        QCOMPARE(incidents.at(0).product, Delivery::product);
        QCOMPARE(incidents.at(0).restored, Delivery::at(7, 9, 30));
        QVERIFY(!incidents.at(1).restored.isValid());
        QCOMPARE(import.last.rows[1].remarks, QStringList{u"The plan has no product “Kite”, so that it was left out."_s});
        QCOMPARE(import.last.rows[2].outcome, Outcome::Refused);
        QVERIFY(import.take("key,restored\ninc-2,2026-07-08 12:00\n", DeliveryFormat::IncidentTable));
        QCOMPARE(import.plan.table<Incident>().size(), 2);
        QCOMPARE(import.plan.table<Incident>().at(1).restored, Delivery::at(8, 12));
    }

    void takesARealTerraformPlan()
    {
        const QByteArray file = data("plan.json");
        QCOMPARE(guessDeliveryFormat(file), DeliveryFormat::TerraformPlan);
        const auto sheet = readDelivery(file, DeliveryFormat::TerraformPlan, QTimeZone::utc());
        QVERIFY(sheet);
        const TerraformPlan &plan = *sheet->terraform;
        QCOMPARE((std::array{plan.created, plan.updated, plan.deleted, plan.replaced, plan.drifted}), (std::array{2, 1, 1, 1, 0}));
        // "Plan: 3 to add, 1 to change, 2 to destroy.", as Terraform itself said.
        QCOMPARE((std::array{plan.toAdd(), plan.updated, plan.toDestroy()}), (std::array{3, 1, 2}));
        QVERIFY(plan.made.isValid());
        QVERIFY(!plan.version.isEmpty());
        Import import;
        import.options.revision = u"abc"_s;
        QVERIFY(import.take(file));
        QCOMPARE(import.last.count(Outcome::Added), 1);
        const InfrastructureCode code = import.plan.table<InfrastructureCode>().at(0);
        QCOMPARE(code.environment, Delivery::staging);
        QCOMPARE((std::array{code.toAdd, code.toChange, code.toDestroy, code.drifted}), (std::array{3, 1, 2, 0}));
        QCOMPARE(code.checked, plan.made);
        QCOMPARE(code.revision, u"abc"_s);
        QVERIFY(import.take(file));
        QVERIFY(import.last.edit.isEmpty());
    }

    void countsDrift()
    {
        Import import;
        QVERIFY(import.take(json("{'format_version': '1.2', 'terraform_version': '1.5.0', 'planned_values': {}, "
                                 "'resource_drift': [{'change': {'actions': ['update']}},\n"
                                 "{'change': {'actions': ['delete']}}, {'change': {'actions': ['no-op']}}], "
                                 "'resource_changes': [{'change': {'actions': ['create', 'delete']}},\n"
                                 "{'change': {'actions': ['read']}}, {'change': {'actions': ['forget']}}, {}, 7]}")));
        const InfrastructureCode code = import.plan.table<InfrastructureCode>().at(0);
        QCOMPARE((std::array{code.toAdd, code.toChange, code.toDestroy, code.drifted}), (std::array{1, 0, 1, 2}));
        QCOMPARE(code.checked, Delivery::now());
        QCOMPARE(import.last.rows.front().name, u"Staging: +1 ~0 −1, 2 drifted"_s);
        QVERIFY(import.last.rows.front().remarks.contains(u"The file does not say when the plan was made; it counts as of now."_s));
    }

    /// The real plan knows no drift, as nothing outside changes what Terraform makes without a provider. So what it plans of three of its resources
    /// stands for what it would have found, which has the same form: one changed, one gone, one as it was.
    void countsDriftBesideRealChanges()
    {
        QJsonObject plan = QJsonDocument::fromJson(data("plan.json")).object();
        QJsonArray drift;
        for (const QJsonValue &resource : plan.value("resource_changes"_L1).toArray()) {
            const QString address = resource.toObject().value("address"_L1).toString();
            if (address == "terraform_data.network"_L1 || address == "terraform_data.queue"_L1 || address == "terraform_data.zone"_L1)
                drift << resource;
        }
        QCOMPARE(drift.size(), 3);
        plan.insert("resource_drift"_L1, drift);
        Import import;
        QVERIFY2(import.take(QJsonDocument(plan).toJson()), qPrintable(import.error));
        QCOMPARE(import.last.rows.front().name, u"Staging: +3 ~1 −2, 2 drifted"_s);
        QCOMPARE(import.plan.table<InfrastructureCode>().at(0).drifted, 2);
        // The next plan finds everything as it was made.
        QVERIFY2(import.take(data("plan.json")), qPrintable(import.error));
        QCOMPARE(import.plan.table<InfrastructureCode>().size(), 1);
        QCOMPARE(import.plan.table<InfrastructureCode>().at(0).drifted, 0);
    }

    void choosesTheCodeOfTheEnvironment()
    {
        Import import;
        for (const auto &[id, repository, tool] : {std::tuple{60, u"infra/net"_s, InfrastructureTool::Terraform}, std::tuple{61,
                u"infra/apps"_s, InfrastructureTool::OpenTofu},
                                                   std::tuple{62, u"charts"_s, InfrastructureTool::Helm}}) {
            InfrastructureCode code;
            code.id = InfrastructureCodeId(id);
            code.environment = Delivery::staging;
            code.repository = repository;
            code.tool = tool;
            import.plan.put(code);
        }
        QVERIFY(!import.take(data("plan.json")));
        QCOMPARE(import.error, u"“Staging” is made by several pieces of code; name the repository of the one that was planned."_s);
        import.options.repository = u"infra/apps"_s;
        QVERIFY(import.take(data("plan.json")));
        QCOMPARE(import.plan.find(InfrastructureCodeId(61))->toAdd, 3);
        QCOMPARE(import.plan.find(InfrastructureCodeId(60))->toAdd, 0);
        QCOMPARE(import.plan.table<InfrastructureCode>().size(), 3);
        import.options.environment = {};
        QVERIFY(!import.take(data("plan.json")));
        QCOMPARE(import.error, u"The plan of infrastructure names no environment; choose the one that it is about."_s);
    }

    void badFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<DeliveryFormat>("format");
        QTest::addColumn<QString>("error");
        using enum DeliveryFormat;
        QTest::newRow("empty") << QByteArray(" \n") << GitHubRuns << u"The file is empty; export it again."_s;
        QTest::newRow("no JSON") << QByteArray("{\n\"a\": }") << GitHubRuns
                                 << u"Line 2 of the file is no JSON (object is missing after a comma); export it again."_s;
        QTest::newRow("too deep") << QByteArray(5000, '[') << GitLabPipelines
            << u"Line 1 of the file is no JSON (too deeply nested document); export it again."_s;
        QTest::newRow("no runs") << QByteArray("{\"total_count\": 0, \"workflow_runs\": []}") << GitHubRuns
                                 << u"The file holds no rows; export it again, or choose its format."_s;
        QTest::newRow("a state") << data("state.json") << TerraformPlan
                                 << u"The file holds a state, not a plan; save one by \"terraform plan -out=FILE\" and export it by "
                                    "\"terraform show -json FILE\"."_s;
        QTest::newRow("a log") << data("plan.log") << TerraformPlan
                               << u"The file is the log of a plan; save it with -out and export it by \"terraform show -json\"."_s;
        QTest::newRow("runs as a plan") << gitHub() << TerraformPlan
                                        << u"The file is no plan of Terraform or OpenTofu; export one by \"terraform show -json\"."_s;
        QTest::newRow("an errored plan") << json("{'format_version': '1.2', 'errored': true}") << TerraformPlan
                                         << u"The plan ended with an error, so that it tells nothing of the environment; plan again and "
                                            "export that."_s;
        QTest::newRow("no headings") << QByteArray("1,2\n3,4\n") << RunTable
                                     << u"The first row of the table names no column that is known, such as component, status or started; "
                                        "add headings."_s;
        QTest::newRow("another XML") << QByteArray("<project/>") << JunitRun
                                     << u"This is no JUnit file: it begins with “project” instead of “testsuites” or “testsuite”."_s;
        QTest::newRow("headings only") << QByteArray("component,status\n") << RunTable
            << u"The file holds no rows; export it again, or choose its format."_s;
    }
    void badFiles()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(DeliveryFormat, format);
        Import import;
        QVERIFY(!import.take(bytes, format));
        QTEST(import.error, "error");
    }

    void canBeFollowedAndStopped_data()
    {
        QTest::addColumn<DeliveryFormat>("format");
        QTest::addColumn<QByteArray>("headings");
        QTest::addColumn<QByteArray>("row");
        QTest::newRow("runs") << DeliveryFormat::RunTable << QByteArray("run,status\n") << QByteArray(",passed\n");
        QTest::newRow("promotions") << DeliveryFormat::PromotionTable << QByteArray("version,component,environment\n")
                                    << QByteArray(",api,Staging\n");
        QTest::newRow("incidents") << DeliveryFormat::IncidentTable << QByteArray("incident,title\n") << QByteArray(",Down\n");
    }
    void canBeFollowedAndStopped()
    {
        QFETCH(DeliveryFormat, format);
        QFETCH(QByteArray, headings);
        QFETCH(QByteArray, row);
        QByteArray bytes = headings;
        for (int i = 1; i <= 600; ++i)
            bytes += QByteArray::number(i) + row;
        std::stop_source stop;
        QStringList told;
        const WorkWatch watch{stop.get_token(), [&](qsizetype done, qsizetype all) { told << u"%1/%2"_s.arg(done).arg(all); }};
        const auto sheet = readDelivery(bytes, format, QTimeZone::utc(), {}, &watch);
        QVERIFY(sheet);
        QCOMPARE(told, (QStringList{u"0/600"_s, u"512/600"_s}));
        Import import;
        import.options.watch = &watch;
        QVERIFY(importDelivery(import.plan, *sheet, import.options, import.ids));
        QCOMPARE(told.size(), 4);
        stop.request_stop();
        QCOMPARE(readDelivery(bytes, format, QTimeZone::utc(), {}, &watch).error().code, ErrorCode::Cancelled);
        QCOMPARE(importDelivery(import.plan, *sheet, import.options, import.ids).error().code, ErrorCode::Cancelled);
    }

    void moments_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDateTime>("moment");
        QTest::newRow("ISO") << u"2026-07-08T10:00:00Z"_s << Delivery::at(8, 10);
        QTest::newRow("ISO with an offset") << u"2026-07-08T10:00:00+02:00"_s << Delivery::at(8, 8);
        QTest::newRow("of git") << u"2026-07-08 10:00:00 +0200"_s << Delivery::at(8, 8);
        QTest::newRow("in UTC") << u"2026-07-08 10:00:00 UTC"_s << Delivery::at(8, 10);
        QTest::newRow("in the zone of the plan") << u"2026-07-08 10:00"_s << Delivery::at(8, 8);
        QTest::newRow("a day") << u"2026-07-08"_s << Delivery::at(7, 22);
        QTest::newRow("words") << u"soon"_s << QDateTime();
        QTest::newRow("nothing") << QString() << QDateTime();
    }
    void moments()
    {
        QFETCH(QString, text);
        QFETCH(QDateTime, moment);
        QCOMPARE(readMoment(text, QTimeZone("Europe/Berlin")), moment);
    }

    /// There is no 2:30 of that night in New York; the plan is of a place that has it.
    void momentsAreNotOfThisMachinesZone()
    {
        const QByteArray zone = qgetenv("TZ");
        const auto back = qScopeGuard([&] { qputenv("TZ", zone); });
        qputenv("TZ", "America/New_York");
        const QDateTime expected(QDate(2026, 3, 8), QTime(1, 30), QTimeZone::utc());
        QCOMPARE(readMoment(u"2026-03-08 02:30"_s, QTimeZone("Europe/Berlin")), expected);
        QCOMPARE(readMoment(u"2026-03-08 02:30:00 +0100"_s, QTimeZone("Europe/Berlin")), expected);
    }
};

QTEST_GUILESS_MAIN(TestDeliveryImport)
#include "tst_deliveryimport.moc"
