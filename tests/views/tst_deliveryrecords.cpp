// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/environments/deliveryrecordspane.h"

#include "domain/edits/fieldedits.h"
#include "items/delivery/deliverymodels.h"
#include "support/documentfixture.h"
#include "support/modeltrial.h"
#include "support/namelesscontrols.h"
#include "views/common/planselection.h"
#include "views/common/recordtableview.h"
#include "views/common/tablepane.h"
#include "views/environments/environmentspage.h"
#include "views/environments/infrastructurepane.h"

#include <QAction>
#include <QHeaderView>
#include <QSettings>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// Builds, pipeline runs and incidents as tables of the environments page. Now is Mon 18 May 2026, 9:00 UTC; Production runs 4.3 of api since
/// Sat 16 May, and 4.4 was built and is nowhere.
class TestDeliveryRecords : public QObject
{
    Q_OBJECT

private:
    static constexpr EnvironmentId production{91};
    static constexpr ComponentId api{100};
    static constexpr BuildId there{110}, nowhere{111};
    static constexpr PromotionId promotion{120};
    static constexpr PipelineRunId run{130};
    static constexpr int incidentsTab = 2;

    static QDateTime may(int day, int hour) { return QDateTime(QDate(2026, 5, day), QTime(hour, 0), QTimeZone::UTC); }

    static Plan plan()
    {
        Plan plan = SmallPlan::make();
        Environment environment;
        environment.id = production;
        environment.name = u"Production"_s;
        plan.put(environment);
        Component component;
        component.id = api;
        component.name = u"api"_s;
        component.product = SmallPlan::crane;
        plan.put(component);
        for (const auto &[id, version] : {std::pair{there, u"4.3"_s}, std::pair{nowhere, u"4.4"_s}}) {
            Build build;
            build.id = id;
            build.component = api;
            build.version = version;
            build.built = may(15, 9);
            plan.put(build);
        }
        Promotion made;
        made.id = promotion;
        made.build = there;
        made.environment = production;
        made.state = PromotionState::Deployed;
        made.at = may(16, 9);
        plan.put(made);
        PipelineRun ran;
        ran.id = run;
        ran.component = api;
        ran.name = u"CI"_s;
        ran.started = may(15, 8);
        plan.put(ran);
        return plan;
    }

    struct Shown {
        DocumentFixture fixture{plan()};
        PlanSelection selection;
        EnvironmentsPage page{fixture.document(), selection};

        Shown()
        {
            page.resize(1100, 700);
            page.show();
            page.setView(EnvironmentsPage::View::Records);
        }
        [[nodiscard]] DeliveryRecordsPane &pane() const { return page.records(); }
        [[nodiscard]] RecordModel &records() const { return pane().current().table().records(); }
        [[nodiscard]] QString tab() const { return pane().tabs().tabText(pane().tabs().currentIndex()); }
        [[nodiscard]] const Plan &now() { return fixture.document().plan(); }
    };
    static QString cell(const RecordModel &model, int row, const QString &field)
    {
        return model.index(row, model.columnOfField(field)).data().toString();
    }

private Q_SLOTS:
    void modelsHoldWhatModelsMust()
    {
        DocumentFixture fixture(plan());
        BuildModel builds(fixture.document());
        addChangeAndRemove(builds, u"version"_s, u"4.5"_s);
        PipelineRunModel runs(fixture.document());
        addChangeAndRemove(runs, u"branch"_s, u"main"_s);
        IncidentModel incidents(fixture.document());
        addChangeAndRemove(incidents, u"restored"_s, may(18, 11));
    }

    void withoutAComponentThereIsNothingToBuild()
    {
        DocumentFixture fixture(SmallPlan::make());
        QVERIFY(!BuildModel(fixture.document()).canAdd());
        QVERIFY(!PipelineRunModel(fixture.document()).canAdd());
        QVERIFY(IncidentModel(fixture.document()).canAdd());
    }

    void everyBuildIsListed()
    {
        Shown shown;
        QCOMPARE(shown.tab(), u"Builds"_s);
        QCOMPARE(shown.page.subtitle(), u"2 builds"_s);
        QCOMPARE(cell(shown.records(), 1, u"version"_s), u"4.4"_s);
        shown.page.setFilter(u"4.4"_s);
        QCOMPARE(shown.page.subtitle(), u"1 of 2 shown"_s);
    }

    void anIncidentIsTyped()
    {
        Shown shown;
        shown.selection.setRelease(SmallPlan::release);
        shown.pane().tabs().setCurrentIndex(incidentsTab);
        QCOMPARE(shown.pane().addRecordAction()->text(), u"Add incident"_s);
        QVERIFY(!shown.pane().removeRecordAction()->isEnabled());
        shown.pane().addRecordAction()->trigger();
        QCOMPARE(shown.now().table<Incident>().size(), qsizetype(1));
        const Incident made = shown.now().table<Incident>().at(0);
        QCOMPARE(made.product, SmallPlan::crane);
        QCOMPARE(made.started, may(18, 9));

        RecordModel &records = shown.records();
        const auto type = [&records](const QString &field, const QVariant &value) {
            return records.setData(records.index(0, records.columnOfField(field)), value);
        };
        QVERIFY(type(u"title"_s, u"Nobody can pay"_s));
        QVERIFY(type(u"promotion"_s, u"api 4.3 in Production, Sat 16 May 2026"_s));
        QVERIFY(type(u"started"_s, u"2026-05-16 10:00"_s));
        QVERIFY(type(u"restored"_s, u"2026-05-16 12:30"_s));
        const Incident typed = shown.now().table<Incident>().at(0);
        QCOMPARE(typed.promotion, promotion);
        QCOMPARE(typed.started, may(16, 10));
        QCOMPARE(typed.restored, may(16, 12).addSecs(30 * 60));
        QCOMPARE(cell(records, 0, u"environment"_s), u"Production"_s);
        // Nothing ends before it begins.
        QVERIFY(!type(u"restored"_s, u"2026-05-16 09:00"_s));

        shown.selection.setRecords({{u"incident"_s, typed.id.value()}});
        QVERIFY(shown.pane().removeRecordAction()->isEnabled());
        shown.pane().removeRecordAction()->trigger();
        QVERIFY(shown.now().table<Incident>().isEmpty());
        QVERIFY(shown.fixture.document().undo());
        QCOMPARE(shown.now().table<Incident>().at(0), typed);
    }

    void namesOfPromotionsFollowTheirBuilds()
    {
        DocumentFixture fixture(plan());
        PlanDocument &document = fixture.document();
        IncidentModel incidents(document);
        QVERIFY(incidents.addRecord());
        QVERIFY(incidents.setData(incidents.index(0, incidents.columnOf(&Incident::promotion)), promotion.value()));
        QSignalSpy changed(&incidents, &QAbstractItemModel::dataChanged);
        QVERIFY(document.execute(edits::setField<Build, QString>(document.plan(), there, &Build::version, u"4.3.1"_s)));
        QVERIFY(!changed.isEmpty());
        QCOMPARE(cell(incidents, 0, u"promotion"_s), u"api 4.3.1 in Production, Sat 16 May 2026"_s);
    }

    void whoLeadsToARecordFindsItsTable()
    {
        Shown shown;
        Incident incident;
        incident.id = IncidentId(140);
        incident.title = u"Nobody can pay"_s;
        QVERIFY(shown.fixture.document().execute(edits::addRecord(shown.now(), incident)));
        const std::vector<std::pair<RecordReference, QString>> places{{{u"incident"_s, 140}, u"Incidents"_s},
                                                                      {{u"build"_s, nowhere.value()}, u"Builds"_s},
                                                                      {{u"pipeline_run"_s, run.value()}, u"Pipeline runs"_s}};
        for (const auto &[record, tab] : places) {
            QCOMPARE(pageOf(record.table), u"environments"_s);
            shown.page.setView(EnvironmentsPage::View::Figures);
            shown.selection.setRecords({record});
            shown.page.showRecord(record);
            QVERIFY(shown.page.view() == EnvironmentsPage::View::Records);
            QCOMPARE(shown.tab(), tab);
            QCOMPARE(shown.pane().current().table().selectedRecordRows().size(), size_t(1));
        }
    }

    void columnsAreKept()
    {
        Shown shown;
        QSettings settings(shown.fixture.folder() + u"/state.ini"_s, QSettings::IniFormat);
        shown.page.keepColumnsIn(settings);
        const int version = shown.records().columnOfField(u"version"_s);
        shown.pane().current().table().horizontalHeader()->resizeSection(version, 321);
        RecordTableView &code = shown.page.infrastructure().code().table();
        const int environment = code.records().columnOfField(u"environment"_s);
        code.horizontalHeader()->resizeSection(environment, 123);
        EnvironmentsPage again(shown.fixture.document(), shown.selection);
        again.keepColumnsIn(settings);
        QCOMPARE(again.records().current().table().horizontalHeader()->sectionSize(version), 321);
        QCOMPARE(again.infrastructure().code().table().horizontalHeader()->sectionSize(environment), 123);
    }

    void everyTabTellsItsNames()
    {
        Shown shown;
        for (int tab = 0; tab < shown.pane().tabs().count(); ++tab) {
            shown.pane().tabs().setCurrentIndex(tab);
            QCOMPARE(namelessControls(shown.page), QStringList());
        }
    }
};

QTEST_MAIN(TestDeliveryRecords)
#include "tst_deliveryrecords.moc"
