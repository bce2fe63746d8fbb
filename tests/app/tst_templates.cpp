// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/templates.h"

#include "domain/allrecords.h"
#include "domain/clock.h"
#include "domain/titlepattern.h"
#include "domain/validation.h"
#include "engine/problems.h"
#include "engine/scheduler.h"
#include "exchange/icsexport.h"
#include "exchange/messagetext.h"
#include "views/reports/pdfreport.h"
#include "views/reports/reportbuilder.h"

#include <QTest>

#include <algorithm>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// The templates that ship, placed by the day on which they are used.
class TestTemplates : public QObject
{
    Q_OBJECT

private:
    static QDateTime noonOf(QDate day) { return QDateTime(day, QTime(12, 0), QTimeZone::UTC); }

    static Plan made(const QString &name, QDate today, quint32 seed = 1)
    {
        const FixedClock clock(noonOf(today));
        IdSource ids(clock, seed);
        auto plan = planFromTemplate(name, u"Mine"_s, today, ids);
        if (!plan)
            qFatal("%s", qPrintable(plan.error().text));
        return *plan;
    }

    static const Milestone *titled(const Plan &plan, const QString &title)
    {
        for (const Milestone &milestone : plan.table<Milestone>()) {
            if (displayTitle(plan, milestone) == title)
                return &milestone;
        }
        return nullptr;
    }

private Q_SLOTS:
    void everyTemplateIsSound_data()
    {
        QTest::addColumn<QString>("name");
        for (const PlanTemplate &offered : planTemplates())
            QTest::addRow("%s", qPrintable(offered.name)) << offered.name;
    }

    /// Over three years: valid, every date known and owned, nothing that is yet to come pinned but the day that all others count from.
    void everyTemplateIsSound()
    {
        QFETCH(QString, name);
        for (QDate today(2026, 1, 1); today < QDate(2029, 1, 1); today = today.addDays(13)) {
            const Plan plan = made(name, today);
            QVERIFY(validate(plan).hasValue());
            const Timetable timetable = computeTimetable(plan);
            int pinned = 0;
            for (const Milestone &milestone : plan.table<Milestone>()) {
                QVERIFY(timetable.startOf(milestone.id).isValid());
                pinned += milestone.rule == RuleKind::Pinned && milestone.state == MilestoneState::Planned;
                QVERIFY(!milestone.owners.empty());
            }
            QCOMPARE(pinned, 1);
            QVERIFY(plan.table<Milestone>().size() >= 20);
            for (const Release &release : plan.table<Release>())
                QVERIFY(!release.name.contains(u'{') && plan.find(release.anchor));
        }
    }

    void everyTemplateOpensWithoutProblems_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        // Over two years those with a lead. The others meet the end of a year, or of a quarter, on some days, and then say so.
        for (const PlanTemplate &offered : planTemplates()) {
            const QDate from(2026, 11, 25);
            QTest::addRow("%s", qPrintable(offered.name)) << offered.name << from << (offered.leadDays > 0 ? from.addYears(2) : from);
        }
    }

    void everyTemplateOpensWithoutProblems()
    {
        QFETCH(QString, name);
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        for (QDate today = from; today <= to; today = today.addDays(17)) {
            const Plan plan = made(name, today);
            for (const Problem &problem : findProblems(plan, computeTimetable(plan), today))
                QFAIL(qPrintable(today.toString(Qt::ISODate) + u": "_s + problem.text));
        }
    }

    void everyTemplateTellsItsAudiencesAndPrints_data() { everyTemplateIsSound_data(); }
    /// A calendar for each audience, each message filled in, and the report as PDF.
    void everyTemplateTellsItsAudiencesAndPrints()
    {
        QFETCH(QString, name);
        const QDate today(2026, 11, 25);
        const Plan plan = made(name, today);
        const Timetable timetable = computeTimetable(plan);
        QVERIFY(!plan.table<Audience>().isEmpty());
        for (const Audience &audience : plan.table<Audience>()) {
            CalendarScope scope;
            scope.audience = audience.id;
            const auto calendar = icsCalendar(plan, timetable, scope, noonOf(today));
            QVERIFY(calendar);
            QVERIFY2(calendar->contains("BEGIN:VEVENT"), qPrintable(audience.name));
        }
        const PlanTemplate &offered = *std::ranges::find(planTemplates(), name, &PlanTemplate::name);
        QVERIFY(offered.leadDays == 0 || !plan.table<Message>().isEmpty());
        for (const Message &message : plan.table<Message>()) {
            const auto text = messageText(plan, timetable, message, today);
            QVERIFY2(text, qPrintable(text ? QString() : text.error().text));
            QVERIFY2(!text->markdown.trimmed().isEmpty(), qPrintable(message.title));
        }
        const Report report = makeReport(plan, timetable, today, {});
        const auto pdf = pdfReport(ReportPages(report, {}));
        QVERIFY(pdf);
        QVERIFY(pdf->startsWith("%PDF-"));
    }

    /// Also on a Friday, when it goes live on Sunday, on a calendar on which every day is worked.
    void aHotfixBeginsTomorrow()
    {
        for (QDate today(2026, 11, 23); today < QDate(2026, 11, 30); today = today.addDays(1)) {
            const Plan plan = made(u"hotfix"_s, today);
            const Timetable timetable = computeTimetable(plan);
            QCOMPARE(timetable.startOf(titled(plan, u"Problem reported"_s)->id), today.addDays(1));
            QCOMPARE(timetable.startOf(titled(plan, u"Product 2.4.1 live"_s)->id), today.addDays(2));
            QVERIFY(titled(plan, u"Product 2.4 released"_s)->actual < today);
            for (const OnCall &duty : plan.table<OnCall>())
                QVERIFY(duty.start <= today.addDays(3) && duty.end > today);
        }
    }

    void aFindingOfTheHotfixChangesARule()
    {
        const Plan plan = made(u"hotfix"_s, QDate(2026, 11, 25));
        QCOMPARE(plan.table<ReviewFinding>().size(), 1);
        const ReviewFinding finding = plan.table<ReviewFinding>().at(0);
        const Milestone *review = titled(plan, u"Post-incident review"_s);
        QVERIFY(review && review->rule == RuleKind::Offset);
        QCOMPARE(finding.templateMilestone, review->id);
        QCOMPARE(review->offset, 3);
        QCOMPARE(finding.proposedOffset, 2);
        QVERIFY(!finding.done.isValid());
    }

    /// Nothing is tested before it is repaired, nor deployed before it is tested.
    void workOnTheHotfixWaits()
    {
        const Plan plan = made(u"hotfix"_s, QDate(2026, 11, 25));
        QStringList waits;
        for (const WorkDependency &each : plan.table<WorkDependency>()) {
            QCOMPARE(each.kind, DependencyKind::FinishToStart);
            waits << plan.find(each.predecessor)->key + u' ' + plan.find(each.successor)->key;
        }
        QCOMPARE(waits, (QStringList{u"FIX-1 FIX-2"_s, u"FIX-2 FIX-3"_s}));
        for (const WorkItem &item : plan.table<WorkItem>())
            QCOMPARE(item.notBefore, QDate(2026, 11, 26));
    }

    /// A step that comes late delays those after it; and there is none, nor the work before, out of its time.
    void stepsOfTheAppFollowEachOther()
    {
        const QStringList steps{u"5.2 submitted to both stores"_s, u"Step 1: 1 % of customers"_s, u"Step 2: 5 %"_s, u"Step 3: 20 %"_s,
                                u"Step 4: 50 %"_s,                 u"Step 5: App 5.2 for everybody"_s};
        for (QDate today(2026, 5, 1); today < QDate(2028, 5, 1); today = today.addDays(5)) {
            const Plan plan = made(u"mobile"_s, today);
            const Timetable timetable = computeTimetable(plan);
            for (qsizetype i = 1; i < steps.size(); ++i)
                QCOMPARE(titled(plan, steps[i])->anchor, titled(plan, steps[i - 1])->id);
            const QDate goLive = timetable.startOf(titled(plan, steps.back())->id);
            QCOMPARE(goLive.dayOfWeek(), int(Qt::Thursday));
            const QDate newYear(goLive.year() + (goLive.month() > 6 ? 1 : 0), 1, 1);
            QVERIFY(goLive < newYear.addDays(-13) || goLive > newYear.addDays(13));
            for (const WorkItem &item : plan.table<WorkItem>())
                QVERIFY(item.notBefore >= timetable.startOf(titled(plan, u"Cycle begins"_s)->id));
        }
    }

    /// A title asks for no more than its criterion.
    void criteriaSayHowManyTestsHaveToPass()
    {
        for (const PlanTemplate &offered : planTemplates()) {
            const Plan plan = made(offered.name, QDate(2026, 11, 25));
            for (const Criterion &criterion : plan.table<Criterion>()) {
                if (criterion.measure == CriterionMeasure::TestsPassed && criterion.threshold < 100)
                    QVERIFY2(criterion.title.contains(u"At least %1 %"_s.arg(criterion.threshold)), qPrintable(criterion.title));
            }
        }
    }

    /// The open-source cycle ends on a Wednesday 200 days ahead or a little later, but not over the end of a year.
    void aLeadKeepsTheWeekdayAndStaysOutOfTheYearEnd()
    {
        for (QDate today(2026, 5, 1); today < QDate(2028, 5, 1); today = today.addDays(5)) {
            const Plan plan = made(u"opensource"_s, today);
            const QDate goLive = titled(plan, u"Product 4.0 released"_s)->pinned;
            QCOMPARE(goLive.dayOfWeek(), int(Qt::Wednesday));
            QVERIFY(goLive >= today.addDays(200) && goLive < today.addDays(200 + 7 + 21));
            const QDate newYear(goLive.year() + (goLive.month() > 6 ? 1 : 0), 1, 1);
            QVERIFY(goLive < newYear.addDays(-13) || goLive > newYear.addDays(5));
        }
    }

    void theFirstGoLiveIsInTheNextQuarterOnItsWeekday_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QDate>("goLive");
        QTest::addColumn<QString>("release");
        QTest::newRow("autumn") << QDate(2026, 11, 25) << QDate(2027, 3, 16) << u"2027.1"_s;
        QTest::newRow("first day of a quarter") << QDate(2026, 7, 1) << QDate(2026, 12, 15) << u"2026.4"_s;
        QTest::newRow("last day of a quarter") << QDate(2026, 6, 30) << QDate(2026, 9, 15) << u"2026.3"_s;
        QTest::newRow("leap day") << QDate(2028, 2, 29) << QDate(2028, 6, 13) << u"2028.2"_s;
    }

    void theFirstGoLiveIsInTheNextQuarterOnItsWeekday()
    {
        QFETCH(QDate, today);
        QFETCH(QDate, goLive);
        QFETCH(QString, release);
        const Plan plan = made(u"quarterly"_s, today);
        const Milestone *anchor = titled(plan, u"Go-live of Product %1"_s.arg(release));
        QVERIFY(anchor);
        QCOMPARE(anchor->pinned, goLive);
        QCOMPARE(anchor->pinned.dayOfWeek(), int(Qt::Tuesday));
        const Timetable timetable = computeTimetable(plan);
        QCOMPARE(timetable.startOf(titled(plan, u"Code freeze"_s)->id), goLive.addDays(-21));
        QCOMPARE(timetable.startOf(titled(plan, u"Go/no-go"_s)->id), goLive.addDays(-4));
    }

    void patchReleasesGoLiveEachMonthOnATuesday()
    {
        const Plan plan = made(u"train"_s, QDate(2026, 11, 25));
        const Timetable timetable = computeTimetable(plan);
        QList<QDate> dates;
        for (const Release &release : plan.table<Release>())
            dates << timetable.startOf(release.anchor);
        QCOMPARE(dates, (QList<QDate>{{2027, 3, 9}, {2027, 4, 6}, {2027, 5, 11}, {2027, 6, 8}, {2027, 7, 6}}));
    }

    /// 19 December to 3 January is closed: go-lives that would fall there come after.
    void patchReleasesStayOutOfTheYearEnd()
    {
        int moved = 0;
        for (QDate today(2026, 5, 1); today < QDate(2040, 1, 1); today = today.addMonths(3)) {
            const Plan plan = made(u"train"_s, today);
            const Timetable timetable = computeTimetable(plan);
            for (const Release &release : plan.table<Release>()) {
                const QDate date = timetable.startOf(release.anchor);
                const QDate newYear(date.year() + (date.month() > 6 ? 1 : 0), 1, 1);
                QVERIFY2(date < newYear.addDays(-13) || date > newYear.addDays(2), qPrintable(date.toString(Qt::ISODate)));
                moved += explainDate(plan, timetable, release.anchor).contains("Year-end change freeze"_L1);
            }
        }
        QVERIFY(moved > 0);
    }

    void twoPlansShareNoIds()
    {
        const Plan a = made(u"train"_s, QDate(2026, 11, 25), 1);
        const Plan b = made(u"train"_s, QDate(2026, 11, 25), 2);
        QVERIFY(a.planId != b.planId);
        for (const Milestone &milestone : a.table<Milestone>())
            QVERIFY(!b.find(milestone.id));
        QCOMPARE(a.settings().title, u"Mine"_s);
    }

    void customersReadPublicTitlesOnly_data() { everyTemplateIsSound_data(); }
    void customersReadPublicTitlesOnly()
    {
        QFETCH(QString, name);
        const Plan plan = made(name, QDate(2026, 11, 25));
        const Timetable timetable = computeTimetable(plan);
        qsizetype most = 0;
        for (const Audience &audience : plan.table<Audience>()) {
            if (!audience.customer)
                continue;
            CalendarScope scope;
            scope.audience = audience.id;
            const auto events = icsEvents(plan, timetable, scope, noonOf({2026, 11, 25}));
            most = std::max(most, qsizetype(events.size()));
            for (const IcsEvent &event : events) {
                const auto isNamed = [&](const Product &product) { return event.item.summary.contains(product.name); };
                QVERIFY2(std::ranges::any_of(plan.table<Product>(), isNamed), qPrintable(event.item.summary));
            }
        }
        QVERIFY(most >= 4);
    }

    void anUnknownTemplateNamesThoseThatThereAre()
    {
        const FixedClock clock(QDateTime(QDate(2026, 1, 1), QTime(0, 0), QTimeZone::UTC));
        IdSource ids(clock, 1);
        const auto plan = planFromTemplate(u"../quarterly"_s, {}, QDate(2026, 1, 1), ids);
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, ErrorCode::NotFound);
        QVERIFY(plan.error().text.contains(u"quarterly, train, hotfix, mobile, regulated, opensource"_s));
    }
};

QTEST_MAIN(TestTemplates)
#include "tst_templates.moc"
