// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/qualityfixture.h"
#include "items/recordmodel.h"
#include "support/documentfixture.h"
#include "support/namelesscontrols.h"
#include "views/common/ownedpane.h"
#include "views/common/planselection.h"
#include "views/common/recordtableview.h"
#include "views/common/tablepane.h"
#include "views/quality/qualitypage.h"

#include <QAction>
#include <QLabel>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// The results of one run, below the list of the runs. It is Mon 18 May 2026.
class TestTestResults : public QObject
{
    Q_OBJECT

private:
    using F = QualityFixture;
    static constexpr TestRunId good{301}, wrong{302}, empty{303};
    static constexpr TestResultId failedResult{1003};

    /// A good run with one result, a wrong one with three, and one without any.
    static Plan plan()
    {
        F f;
        for (int number = 1; number <= 3; ++number) {
            f.addPlanned(number, 60);
            f.addRun(number, QDate(2026, 5, 14 + number));
        }
        const auto put = [&f](int id, TestRunId of, int testCase, TestOutcome outcome, const QString &message = {}) {
            f.plan.put(TestResult{TestResultId(id), of, TestCaseId(100 + testCase), outcome, 1.5, 2, {}, message});
        };
        put(1000, good, 1, TestOutcome::Passed);
        put(1001, wrong, 1, TestOutcome::Passed);
        put(1002, wrong, 2, TestOutcome::Skipped);
        put(failedResult.value(), wrong, 3, TestOutcome::Failed, u"expected 3 t,\n  got 4 t"_s);
        f.plan.planId = QUuid(u"{7e1c7a49-6a1a-4a33-9b3e-0c4a6a1d2f14}"_s);
        return f.plan;
    }

    static RecordReference run(TestRunId id) { return {u"test_run"_s, id.value()}; }
    static RecordReference result(TestResultId id) { return {u"test_result"_s, id.value()}; }

    /// A page that is shown with its runs, over a document of its own.
    struct Shown {
        DocumentFixture fixture;
        PlanSelection selection;
        QualityPage page{fixture.document(), selection};

        explicit Shown(const Plan &plan) : fixture(plan)
        {
            page.resize(1100, 700);
            page.show();
            page.showRecord({u"test_run"_s, 0});
        }
        [[nodiscard]] RecordTableView &table() const { return page.results().table(); }
        [[nodiscard]] QString cell(int row, const QString &field) const
        {
            return table().model()->index(row, table().records().columnOfField(field)).data().toString();
        }
        [[nodiscard]] QString label() const
        {
            for (const QLabel *each : page.results().findChildren<QLabel *>()) {
                if (each->isVisible())
                    return each->text();
            }
            return {};
        }
        [[nodiscard]] QAction *tool(const QString &text) const
        {
            for (QAction *each : page.tools()) {
                if (each && each->text() == text)
                    return each;
            }
            return nullptr;
        }
        [[nodiscard]] qsizetype count() { return fixture.document().plan().table<TestResult>().size(); }
    };

private Q_SLOTS:
    void resultsOfTheSelectedRun()
    {
        Shown s(plan());
        QCOMPARE(s.label(), u"Choose a run to see its results."_s);
        s.selection.setRecords({run(wrong)});
        QCOMPARE(s.label(), u"Results of “Run 2”"_s);
        QVERIFY(s.table().isVisible());
        QCOMPARE(s.table().shownRows(), 3);
        // What went wrong stands first.
        QCOMPARE(s.cell(0, u"outcome"_s), u"Failed"_s);
        QCOMPARE(s.cell(0, u"test_case"_s), u"Case 3"_s);
        QCOMPARE(s.cell(0, u"seconds"_s), u"1.5"_s);
        QCOMPARE(s.cell(0, u"attempts"_s), u"2"_s);
        QCOMPARE(s.cell(0, u"message"_s), u"expected 3 t, got 4 t"_s);
        QCOMPARE(s.cell(1, u"outcome"_s), u"Skipped"_s);
        QCOMPARE(s.cell(2, u"outcome"_s), u"Passed"_s);
        QCOMPARE(namelessControls(s.page), QStringList());
        s.selection.setRecords({run(good)});
        QCOMPARE(s.table().shownRows(), 1);
        s.selection.setRecords({run(empty)});
        QCOMPARE(s.label(), u"Results of “Run 3”"_s);
        QVERIFY(!s.table().isVisible());
    }

    void aWrongResultGoes()
    {
        Shown s(plan());
        s.selection.setRecords({run(wrong)});
        s.table().selectRow(0);
        QCOMPARE(s.selection.records(), std::vector{result(failedResult)});
        QAction *remove = s.tool(u"Remove"_s);
        QVERIFY(remove && remove->isEnabled());
        remove->trigger();
        QCOMPARE(s.count(), 3);
        QCOMPARE(s.table().shownRows(), 2);
        const RecordModel &runs = s.page.runs().table().records();
        QCOMPARE(runs.index(runs.rowOfRecord(wrong.value()), runs.columnOfField(u"failed"_s)).data().toString(), u"0"_s);
        QCOMPARE(runs.rowCount(), 3);
        QVERIFY(s.fixture.document().undo());
        QCOMPARE(s.count(), 4);
        QCOMPARE(s.table().shownRows(), 3);
        QCOMPARE(s.cell(0, u"outcome"_s), u"Failed"_s);
    }

    /// As from the problems or the links of a record: the first click selects, the second one leads.
    void aRevealedResultIsSelected()
    {
        Shown s(plan());
        s.page.tabs().setCurrentIndex(0);
        s.selection.setRecords({result(failedResult)});
        s.page.showRecord(result(failedResult));
        QVERIFY(s.table().isVisible());
        QCOMPARE(s.page.results().owner(), wrong.value());
        const auto rows = s.table().selectedRecordRows();
        QCOMPARE(rows.size(), size_t(1));
        QCOMPARE(s.table().records().recordAt(rows.front()), failedResult.value());
        QCOMPARE(s.selection.records(), std::vector{result(failedResult)});
        // A run that is not shown any more has no results to show.
        s.selection.setRelease(ReleaseId(999));
        QCOMPARE(s.page.results().owner(), qint64(0));
    }

    void withoutRuns()
    {
        F f;
        f.addPlanned(1, 60);
        f.plan.planId = QUuid(u"{7e1c7a49-6a1a-4a33-9b3e-0c4a6a1d2f15}"_s);
        const Shown s(f.plan);
        QVERIFY(!s.page.results().isVisible());
    }

    /// Thousands that stand apart go and come back at once, else whoever follows the rows looks at all of them for each.
    void aHundredThousandResults()
    {
        constexpr int many = 100'000;
        Plan plan = TestTestResults::plan();
        for (int i = 0; i < many; ++i) {
            const TestOutcome outcome = i % 4 == 0 ? TestOutcome::Failed : TestOutcome::Passed;
            plan.put(TestResult{TestResultId(10'000 + i), empty, TestCaseId(101 + i % 3), outcome, 0.1, 1, {}, {}});
        }
        Shown s(plan);
        s.selection.setRecords({run(empty)});
        QCOMPARE(s.table().shownRows(), many);
        QCOMPARE(s.cell(0, u"outcome"_s), u"Failed"_s);
        QCOMPARE(s.cell(many - 1, u"outcome"_s), u"Passed"_s);
        QList<int> failed;
        for (int row = 0; row < many; row += 4)
            failed += row;
        const QSignalSpy reset(&s.table().records(), &QAbstractItemModel::modelReset);
        const QSignalSpy removed(&s.table().records(), &QAbstractItemModel::rowsRemoved);
        const QSignalSpy inserted(&s.table().records(), &QAbstractItemModel::rowsInserted);
        QVERIFY(s.table().records().removeRecords(failed));
        QCOMPARE(s.table().shownRows(), many - many / 4);
        QVERIFY(s.fixture.document().undo());
        QCOMPARE(s.table().shownRows(), many);
        QCOMPARE(reset.size(), 2);
        QCOMPARE(removed.size() + inserted.size(), 0);
    }
};

QTEST_MAIN(TestTestResults)
#include "tst_testresults.moc"
