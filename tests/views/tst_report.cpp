// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/capacity.h"
#include "views/fullreportplan.h"
#include "views/reports/htmlreport.h"
#include "views/reports/reportbuilder.h"
#include "views/reports/reportmessages.h"
#include "views/reports/reportsections.h"
#include "views/reports/reportsource.h"
#include "views/reports/reportdemand.h"
#include "views/reports/reportstatus.h"
#include "views/reports/reporttexts.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// What stands in a report: its sections, what is left out of it and for whom. It is Monday 18 May 2026.
class TestReport : public QObject
{
    Q_OBJECT

private:
    const QDate m_today{2026, 5, 18};

    [[nodiscard]] Report made(const Plan &plan, const ReportRequest &request = {}, QDate today = {}) const
    {
        return makeReport(plan, computeTimetable(plan), today.isValid() ? today : m_today, request);
    }
    static QStringList ids(const Report &report)
    {
        QStringList ids;
        for (const ReportSection &section : report.sections)
            ids << section.id;
        return ids;
    }
    static const ReportTable *table(const Report &report, const QString &id, int number = 0)
    {
        for (const ReportSection &section : report.sections) {
            for (const ReportBlock &block : section.blocks) {
                const auto *found = std::get_if<ReportTable>(&block);
                if (section.id == id && found && number-- == 0)
                    return found;
            }
        }
        return nullptr;
    }
    static QStringList column(const ReportTable &table, size_t column)
    {
        QStringList texts;
        for (const auto &row : table.rows)
            texts << row[column].text;
        return texts;
    }

private Q_SLOTS:
    /// What somebody accepts is counted no more, and told with the reason.
    void waivedProblemsStandApart()
    {
        Plan plan = ReportPlan::make();
        ReportRequest request;
        request.sections = {u"problems"_s};
        const auto contingency = [](const QStringList &texts) {
            return texts.filter(u"“Nobody signs”"_s).filter(u"nothing is planned"_s);
        };
        const Report before = made(plan, request);
        const QStringList open = column(*table(before, u"problems"_s), 1);
        QCOMPARE(contingency(open).size(), 1);
        QCOMPARE(table(before, u"problems"_s, 1), nullptr);
        Waiver waiver;
        waiver.id = WaiverId(900);
        waiver.check = u"risk-without-contingency"_s;
        waiver.table = u"risk"_s;
        waiver.record = ReportPlan::noSigner.value();
        waiver.reason = u"The vendor answers for it"_s;
        waiver.person = SmallPlan::ada;
        waiver.expires = QDate(2026, 6, 30);
        plan.put(waiver);
        const Report after = made(plan, request);
        const QStringList left = column(*table(after, u"problems"_s), 1);
        QCOMPARE(left.size(), open.size() - 1);
        QCOMPARE(contingency(left).size(), 0);
        const ReportTable *accepted = table(after, u"problems"_s, 1);
        QVERIFY(accepted);
        QCOMPARE(accepted->rows.size(), size_t(1));
        QCOMPARE(contingency(column(*accepted, 0)).size(), 1);
        QCOMPARE(column(*accepted, 1), QStringList{u"The vendor answers for it"_s});
        QCOMPARE(column(*accepted, 2), QStringList{u"Ada"_s});
        QCOMPARE(column(*accepted, 3), QStringList{u"Tue 30 Jun 2026"_s});
        const Timetable timetable = computeTimetable(plan);
        const ReportSource source(plan, timetable, m_today, request);
        QCOMPARE(source.problems().size(), size_t(left.size()));
        QCOMPARE(source.waived().size(), size_t(1));
    }

    void fullPlanHasEverySection()
    {
        QCOMPARE(ids(made(FullReportPlan::make())), reportSectionIds());
    }

    void emptySectionsAreLeftOut()
    {
        QCOMPARE(ids(made(Plan())), QStringList());
        Plan plan;
        plan.put(Release{ReleaseId(1), {}, u"1.0"_s, ReleaseState::Released, {}, {}});
        Milestone m;
        m.id = MilestoneId(2);
        m.release = ReleaseId(1);
        m.title = u"Out"_s;
        m.pinned = {2026, 5, 1};
        m.state = MilestoneState::Done;
        m.actual = {2026, 5, 1};
        plan.put(m);
        QCOMPARE(ids(made(plan)), (QStringList{u"calendar"_s, u"milestones"_s}));
    }

    void sectionsAreChosen()
    {
        ReportRequest request;
        request.sections = {u"risks"_s, u"milestones"_s};
        QCOMPARE(ids(made(ReportPlan::make(), request)), (QStringList{u"milestones"_s, u"risks"_s}));
    }

    void milestonesStandByDate()
    {
        ReportRequest request;
        request.release = SmallPlan::release;
        const Report report = made(ReportPlan::make(), request);
        const ReportTable *milestones = table(report, u"milestones"_s);
        QVERIFY(milestones);
        QCOMPARE(column(*milestones, 0), (QStringList{u"Code freeze"_s, u"v4.2.0-rc.1 released"_s, u"v4.2 released"_s}));
        QCOMPARE(column(*milestones, 1), (QStringList{u"Wed 22 Jul 2026"_s, u"Wed 29 Jul 2026"_s, u"Wed 26 Aug 2026"_s}));
        QCOMPARE(report.title, u"Crane 4.2"_s);
    }

    void exceptionsToWindowsAreToldInside()
    {
        Plan plan = ReportPlan::make();
        plan.put(WindowException{WindowExceptionId(500), SmallPlan::blackout, SmallPlan::build, u"Ada"_s, u"The crane is on loan"_s, QDate(2026, 5, 4)});
        ReportRequest request;
        request.release = SmallPlan::release;
        const Report report = made(plan, request);
        const ReportTable *exceptions = table(report, u"milestones"_s, 2);
        QVERIFY(exceptions);
        QCOMPARE(exceptions->rows.size(), size_t(1));
        QCOMPARE(column(*exceptions, 0), QStringList{u"v4.2.0-rc.1 released"_s});
        QCOMPARE(column(*exceptions, 1), QStringList{u"Summer sale"_s});
        QCOMPARE(column(*exceptions, 2), QStringList{u"Ada"_s});
        QCOMPARE(column(*exceptions, 3), QStringList{u"The crane is on loan"_s});
        request.audience = SmallPlan::customers;
        QVERIFY(!table(made(plan, request), u"milestones"_s, 2));
    }

    void coverTellsTheFacts()
    {
        ReportRequest request;
        request.release = SmallPlan::release;
        QHash<QString, QString> facts;
        for (const auto &[name, cell] : made(ReportPlan::make(), request).facts.lines)
            facts.insert(name, cell.text);
        QCOMPARE(facts.value(u"Go-live"_s), u"Wed 26 Aug 2026"_s);
        QCOMPARE(facts.value(u"Freeze"_s), u"Wed 22 Jul 2026"_s);
        QCOMPARE(facts.value(u"State"_s), u"Planned"_s);
        QCOMPARE(facts.value(u"Decider"_s), u"Docs"_s);
    }

    void customersReadPublicTextsOnly()
    {
        ReportRequest request;
        request.audience = SmallPlan::customers;
        const Report report = made(ReportPlan::make(), request);
        QCOMPARE(ids(report), (QStringList{u"calendar"_s, u"milestones"_s, u"risks"_s}));
        const ReportTable *milestones = table(report, u"milestones"_s);
        QVERIFY(milestones);
        QCOMPARE(column(*milestones, 0), QStringList(u"Crane 4.2 is here"_s));
        const ReportTable *risks = table(report, u"risks"_s);
        QVERIFY(risks);
        QCOMPARE(column(*risks, 0), QStringList(u"Docs come late"_s));
        const QString all = textsOf(report).join(u'\n');
        for (const QString &internal : {u"Code freeze"_s, u"Cranes"_s, u"Customers"_s, u"Ada"_s, u"Release Lead"_s, u"Summer sale"_s, u"Works outing"_s, u"Late tests"_s,
                                        u"Docs come late cause"_s, u"Off course"_s, u"v4.2 released"_s})
            QVERIFY2(!all.contains(internal), qPrintable(internal));
        request.onePage = true;
        const QString page = textsOf(made(ReportPlan::make(), request)).join(u'\n');
        for (const QString &internal : {u"Code freeze"_s, u"Cranes"_s, u"Late tests"_s, u"Ada"_s, u"Signing"_s, u"Off course"_s, u"Overdue"_s})
            QVERIFY2(!page.contains(internal), qPrintable(internal));
    }

    void customersAreNotToldWhoIsAway()
    {
        Plan plan = ReportPlan::make();
        Milestone goLive = *plan.find(SmallPlan::goLive);
        goLive.neededPeople = {SmallPlan::ada};
        plan.put(goLive);
        Absence away;
        away.id = AbsenceId(500);
        away.person = SmallPlan::ada;
        away.start = away.end = QDate(2026, 8, 26);
        plan.put(away);
        const Timetable timetable = computeTimetable(plan);
        const auto warnings = [&](AudienceId audience) {
            ReportRequest request;
            request.audience = audience;
            QStringList told;
            for (const MilestoneMark &mark : ReportSource(plan, timetable, {2026, 5, 18}, request).entries().milestones)
                told += mark.warning;
            told.removeAll(QString());
            return told;
        };
        QCOMPARE(warnings({}).size(), 1);
        QCOMPARE(warnings(SmallPlan::customers), QStringList());
    }

    void capacityCountsTheWholeSpan()
    {
        Plan plan = ReportPlan::make();
        Milestone kickOff = *plan.find(SmallPlan::kickOff);
        kickOff.pinned = QDate(2023, 1, 2);
        plan.put(kickOff);
        const Timetable timetable = computeTimetable(plan);
        const auto section = capacitySection(ReportSource(plan, timetable, {2023, 1, 2}, {}));
        QVERIFY(section);
        const auto table = std::ranges::find_if(section->blocks, [](const ReportBlock &block) { return std::holds_alternative<ReportTable>(block); });
        QVERIFY(table != section->blocks.end());
        const std::vector<ReportCell> &row = std::get<ReportTable>(*table).rows.front();
        const Capacity capacity = Capacity::of(plan, {2023, 1, 2}, {2026, 8, 26});
        const double whole = skillHours(plan, capacity, ReportPlan::signing, {2023, 1, 2}, {2026, 8, 26});
        QVERIFY2(row.back().text.startsWith(QLocale().toString(whole, 'f', 0)), qPrintable(row.back().text));
    }

    void furtherImpactsAreShownWhereTheyAreRated()
    {
        Plan plan = ReportPlan::make();
        Risk docs = *plan.find(ReportPlan::lateDocs); // 1 × 2.
        docs.probability = docs.residualProbability = 5;
        docs.residualCostImpact = 5;
        plan.put(docs);
        Report report = made(plan);
        QCOMPARE(column(*table(report, u"risks"_s), 1).front(), u"Nobody signs"_s);
        QVERIFY(!table(report, u"risks"_s)->rows[2][2].detail.contains(u"Schedule"_s));
        RiskScale scale;
        scale.ratesCost = true;
        plan.put(scale);
        report = made(plan);
        const ReportTable *risks = table(report, u"risks"_s);
        QCOMPARE(column(*risks, 1), (QStringList{u"Nobody signs"_s, u"Docs come late"_s, u"Late tests"_s})); // 25, 25 and 15.
        QCOMPARE(risks->rows[1][2].text, u"25 Critical"_s);
        const RiskMeasure measure(plan);
        QCOMPARE(risks->rows[1][2].detail, u"before: 10 High\nSchedule: %1\nCost: %2"_s.arg(measure.levelName(RiskAxis::Impact, 2),
                                                                                            measure.levelName(RiskAxis::Cost, 5)));
        // What is not rated is not told.
        QVERIFY(!risks->rows[0][2].detail.contains(u"Cost"_s));
        QVERIFY(risks->rows[0][2].detail.contains(u"Schedule"_s));
    }

    void actionsStandInTheCalendarOfPeopleInside()
    {
        const auto actionsFor = [this](AudienceId audience) {
            const Plan plan = ReportPlan::make();
            const Timetable timetable = computeTimetable(plan);
            ReportRequest request;
            request.audience = audience;
            return ReportSource(plan, timetable, m_today, request).entries().actions.size();
        };
        QCOMPARE(actionsFor({}), size_t(1));
        QCOMPARE(actionsFor(SmallPlan::staff), size_t(0));
        QCOMPARE(actionsFor(SmallPlan::customers), size_t(0));
    }

    void risksAreNumberedByWeightAndStandInTheMatrix()
    {
        const Report report = made(ReportPlan::make());
        const ReportTable *risks = table(report, u"risks"_s);
        QVERIFY(risks);
        QCOMPARE(column(*risks, 1), (QStringList{u"Nobody signs"_s, u"Late tests"_s, u"Docs come late"_s}));
        QCOMPARE(risks->rows[1][2].text, u"15 Critical"_s);
        QCOMPARE(risks->rows[1][2].detail, u"before: 25 Critical"_s);
        QCOMPARE(risks->rows[1][4].text, u"Ship without the jib"_s);
        QVERIFY(risks->rows[1][3].detail.contains(u"Hire testers (Docs, by Fri 5 Jun 2026)"_s));
        for (const ReportSection &section : report.sections) {
            for (const ReportBlock &block : section.blocks) {
                if (const auto *matrix = std::get_if<ReportMatrix>(&block)) {
                    QCOMPARE(matrix->squares.front().back().risks, QStringList(u"1"_s)); // Highest on both axes.
                    QCOMPARE(matrix->squares[2].back().risks, QStringList(u"2"_s));
                    QCOMPARE(matrix->squares.back()[1].risks, QStringList(u"3"_s));
                    return;
                }
            }
        }
        QFAIL("no matrix");
    }

    void needsAreHeldAgainstHours()
    {
        const Plan plan = ReportPlan::make();
        const Timetable timetable = computeTimetable(plan);
        const ReportSource source(plan, timetable, m_today, {SmallPlan::release, {}, {}, false});
        const auto needs = skillNeeds(source);
        QCOMPARE(needs.size(), size_t(1));
        QCOMPARE(needs.front().needed, 100.0);
        // Ada works Monday to Friday, 8 h, from Wed 22 Jul to Wed 26 Aug: 26 days.
        QCOMPARE(needs.front().available, 26 * 8.0);
    }

    void messagesFollowTheirMilestone()
    {
        const Plan plan = ReportPlan::make();
        const Timetable timetable = computeTimetable(plan);
        const ReportSource source(plan, timetable, m_today, {});
        const auto due = dueMessages(source);
        QCOMPARE(due.size(), size_t(1));
        QCOMPARE(due.front().date, QDate(2026, 7, 20)); // Two working days before Wed 22 Jul.
        QVERIFY(due.front().isOverdue({2026, 7, 21}));
        QVERIFY(!due.front().isOverdue({2026, 7, 20}));
    }

    void statusSaysWhy()
    {
        Plan plan = ReportPlan::make();
        const auto status = [&](QDate today) {
            const Timetable timetable = computeTimetable(plan);
            const ReportSource source(plan, timetable, today, {SmallPlan::release, {}, {}, false});
            return statusOf(source);
        };
        QCOMPARE(status(m_today).word, u"At risk"_s);
        QVERIFY(status(m_today).sentences.contains(u"Next is \u201cCode freeze\u201d on Wed 22 Jul 2026."_s));
        const ReportStatus late = status({2026, 7, 23});
        QCOMPARE(late.word, u"Off course"_s);
        QCOMPARE(late.tone, ReportTone::Bad);
        QVERIFY(late.sentences.contains(u"\u201cCode freeze\u201d is overdue since Wed 22 Jul 2026."_s));
        Release release = *plan.find(SmallPlan::release);
        release.state = ReleaseState::Released;
        plan.put(release);
        QCOMPARE(status({2026, 9, 1}).word, u"Done"_s);
    }

    void onePageHoldsFiveDates()
    {
        Plan plan = ReportPlan::make();
        for (int i = 0; i < 8; ++i) {
            Milestone m;
            m.id = MilestoneId(500 + i);
            m.release = SmallPlan::release;
            m.title = u"Step %1"_s.arg(i);
            m.pinned = QDate(2026, 6, 1).addDays(i);
            plan.put(m);
        }
        ReportRequest request;
        request.release = SmallPlan::release;
        request.onePage = true;
        const Report report = made(plan, request);
        const ReportTable *dates = table(report, u"dates"_s);
        QVERIFY(dates);
        QCOMPARE(column(*dates, 0), (QStringList{u"Step 0"_s, u"Step 1"_s, u"Step 2"_s, u"Step 3"_s, u"Step 4"_s}));
        QCOMPARE(dates->rows[0][2].text, u"in 14 days"_s);
    }

    void missingCharactersAreTold()
    {
        Report report;
        report.title = u"Plain"_s;
        QCOMPARE(missingCharacters(report, QFont(), 10), QString());
        const char32_t unassigned = 0xF8FE0; // Private use: no font here has it.
        report.title = u"Odd %1 %1"_s.arg(QString::fromUcs4(&unassigned, 1));
        QCOMPARE(missingCharacters(report, QFont(), 10), QString::fromUcs4(&unassigned, 1));
        QVERIFY(missingCharactersWarning(report).contains(QString::fromUcs4(&unassigned, 1)));
    }

    void htmlIsWellFormedAndEscaped()
    {
        Plan plan = FullReportPlan::make();
        Milestone freeze = *plan.find(SmallPlan::freeze);
        freeze.title = u"<script>alert('x')</script> & \"more\""_s;
        plan.put(freeze);
        const QByteArray html = htmlReport(made(plan), u"en"_s);
        QVERIFY(!html.contains("<script"));
        QVERIFY(html.contains("&lt;script&gt;alert('x')&lt;/script&gt; &amp; &quot;more&quot;"));
        QVERIFY(html.contains("<html lang=\"en\">"));
        QVERIFY(html.contains("<th scope=\"col\">Milestone</th>") && html.contains("<th scope=\"row\">"));
        // As XML, but for what has no end in HTML.
        QByteArray xml = html;
        xml.replace("<!DOCTYPE html>\n", "").replace("<br>", "<br/>").replace("charset=\"utf-8\">", "charset=\"utf-8\"/>").replace("initial-scale=1\">", "initial-scale=1\"/>");
        QXmlStreamReader reader(xml);
        QStringList headings;
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == "h2"_L1)
                headings << reader.readElementText();
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(headings.size(), reportSectionIds().size());
        QCOMPARE(headings.front(), u"Calendar"_s);
    }
};

QTEST_MAIN(TestReport)
#include "tst_report.moc"
