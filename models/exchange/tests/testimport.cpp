// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tests/testimport.h"

#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/validation.h"
#include "engine/quality/testscope.h"
#include "exchange/tests/testimporttext.h"
#include "exchange/tests/testreading.h"
#include "exchange/work/workwatch.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr qsizetype longestTitle = 500;
constexpr qsizetype mostTitlesTold = 10;

/// Finds cases by their keys and titles.
class CaseBook
{
public:
    CaseBook(const Plan &plan, const TestCycle &cycle)
    {
        for (const TestCase *testCase : casesFor(plan, cycle))
            add(*testCase, true);
        for (const TestCase &testCase : plan.table<TestCase>())
            add(testCase, false);
    }

    [[nodiscard]] TestCaseId find(const ReportedTest &test, const QStringList &names) const
    {
        for (const QString &name : names) {
            if (const auto found = m_keys.constFind(name); found != m_keys.constEnd())
                return *found;
        }
        return titlesFor(test).value(test.name).id;
    }

    /// Whether several cases have the title of a test that was not found.
    [[nodiscard]] bool sharesTitle(const ReportedTest &test) const { return titlesFor(test).contains(test.name); }

private:
    struct Titled {
        TestCaseId id; ///< Invalid where several cases share the title.
        bool isOwn = false;
    };
    using Titles = QHash<QString, Titled>;

    /// What a runner calls a test is seldom the title of a case that is known by its key: each class may have an "init".
    [[nodiscard]] const Titles &titlesFor(const ReportedTest &test) const { return test.noted ? m_titles : m_keylessTitles; }

    /// Own ones, which come first, are those from which the cycle may choose.
    void add(const TestCase &testCase, bool isOwn)
    {
        const QString key = testCase.key.trimmed();
        if (key.isEmpty())
            addTitle(m_keylessTitles, testCase, isOwn);
        else if (!m_keys.contains(key))
            m_keys.insert(key, testCase.id);
        addTitle(m_titles, testCase, isOwn);
    }

    static void addTitle(Titles &titles, const TestCase &testCase, bool isOwn)
    {
        const QString title = testCase.title.trimmed();
        const auto known = titles.find(title);
        if (known == titles.end())
            titles.insert(title, Titled{testCase.id, isOwn});
        else if (known->isOwn == isOwn)
            known->id = TestCaseId();
    }

    QHash<QString, TestCaseId> m_keys;
    Titles m_titles;
    Titles m_keylessTitles;
};

/// Builds the one edit. Ids rise, so that changes are sorted as they are appended.
class ResultMerge
{
public:
    ResultMerge(const Plan &plan, const TestImportOptions &options, IdSource &ids) : m_plan(plan), m_options(options), m_ids(ids)
    {
        for (const PlannedTest &planned : plan.table<PlannedTest>()) {
            if (planned.cycle == options.cycle)
                m_planned.insert(planned.testCase);
        }
        for (const Person &person : plan.table<Person>())
            m_people.insert(person.name.simplified().toLower(), person.id);
    }

    Result<TestImportOutcome> merge(const TestCycle &cycle, const TestRun &run, std::vector<ReportedTest> tests, const WorkWatch &watch)
    {
        const CaseBook book(m_plan, cycle);
        std::vector<std::pair<TestCaseId, size_t>> found;
        QHash<TestCaseId, size_t> firsts;
        for (size_t i = 0; i < tests.size(); ++i) {
            if (!watch.goesOn(qsizetype(i), qsizetype(tests.size())))
                return importCancelled();
            const TestCaseId id = caseOf(tests[i], book);
            if (!id.isValid())
                continue;
            if (const auto first = firsts.constFind(id); first != firsts.constEnd()) {
                mergeInto(tests[*first], tests[i]);
                continue;
            }
            firsts.insert(id, i);
            found.emplace_back(id, i);
        }
        for (const auto &[id, place] : found)
            addResult(run.id, id, tests[place]);
        if (!m_shared.isEmpty()) {
            m_done.remarks << testImportText("Several cases share a title, so that none was chosen; give each its key: %1.")
                                  .arg(m_shared.join(", "_L1));
        }
        if (!m_done.edit.changes<TestResult>().empty())
            m_done.edit.changes<TestRun>().push_back({{}, run});
        return std::move(m_done);
    }

private:
    /// Invalid where the test is left out.
    TestCaseId caseOf(const ReportedTest &test, const CaseBook &book)
    {
        const QStringList names = namesOf(test);
        const TestCaseId id = book.find(test, names);
        if (id.isValid()) {
            ++m_done.matched;
            m_done.unplanned += m_planned.contains(id) ? 0 : 1;
            return id;
        }
        if (book.sharesTitle(test))
            noteShared(test.name.left(100));
        m_done.unknown.push_back({names.front(), test.outcome});
        return m_options.suite.isValid() ? addCase(names.front(), test) : TestCaseId();
    }

    void noteShared(const QString &title)
    {
        if (m_shared.size() <= mostTitlesTold && !m_shared.contains(title))
            m_shared << (m_shared.size() < mostTitlesTold ? title : u"…"_s);
    }

    TestCaseId addCase(const QString &key, const ReportedTest &test)
    {
        TestCase made;
        made.id = m_ids.next<TestCase>();
        made.suite = m_options.suite;
        made.title = test.name.left(longestTitle);
        made.key = key;
        made.automated = true;
        made.minutes = 0;
        m_done.edit.changes<TestCase>().push_back({{}, made});
        m_done.edit.changes<PlannedTest>().push_back({{}, PlannedTest{m_ids.next<PlannedTest>(), m_options.cycle, made.id, {}}});
        return made.id;
    }

    void addResult(TestRunId run, TestCaseId id, const ReportedTest &test)
    {
        const PersonId person = test.person.isEmpty() ? PersonId() : m_people.value(test.person.simplified().toLower());
        if (!test.person.isEmpty() && !person.isValid() && !m_strangers.contains(test.person)) {
            m_strangers.insert(test.person);
            m_done.remarks << testImportText("Nobody of the plan is called “%1”; those results name no tester.").arg(test.person.left(100));
        }
        ++m_done.outcomes[size_t(test.outcome)];
        m_done.edit.changes<TestResult>().push_back(
            {{}, TestResult{m_ids.next<TestResult>(), run, id, test.outcome, test.seconds, test.attempts, person, test.message}});
    }

    const Plan &m_plan;
    const TestImportOptions &m_options;
    IdSource &m_ids;
    QSet<TestCaseId> m_planned;
    QHash<QString, PersonId> m_people;
    QSet<QString> m_strangers;
    QStringList m_shared; ///< Titles.
    TestImportOutcome m_done;
};

QString sourceOf(const TestReport &report)
{
    if (report.files.size() < 2)
        return report.files.value(0);
    return testImportText("%1 and %2 more").arg(report.files.front(), QString::number(report.files.size() - 1));
}

bool isKnown(const Plan &plan, const TestRun &run)
{
    return std::ranges::any_of(plan.table<TestRun>(), [&](const TestRun &other) {
        return other.cycle == run.cycle && other.ran == run.ran && other.source == run.source && other.title == run.title && !run.source.isEmpty();
    });
}

} // namespace

Result<TestImportOutcome> importTests(const Plan &plan, const TestReport &report, const TestImportOptions &options, IdSource &ids,
                                      const WorkWatch *watch)
{
    const TestCycle *cycle = plan.find(options.cycle);
    if (!cycle)
        return Error{ErrorCode::NotFound, testImportText("The plan has no such test cycle; choose one of its own."), {}};
    if (options.suite.isValid() && !plan.find(options.suite))
        return Error{ErrorCode::NotFound, testImportText("The plan has no such test suite; choose one of its own."), {}};
    TestRun run;
    run.id = ids.next<TestRun>();
    run.cycle = options.cycle;
    run.source = sourceOf(report);
    run.title = (report.name.isEmpty() ? run.source : report.name).left(longestTitle);
    if (run.title.trimmed().isEmpty())
        run.title = testImportText("Imported results");
    run.ran = report.ran.isValid() ? report.ran : options.ran;
    run.build = options.build;
    if (isKnown(plan, run)) {
        TestImportOutcome nothing;
        nothing.remarks << testImportText("These results of %1 are in the cycle already; nothing changes.").arg(run.source);
        return nothing;
    }
    const WorkWatch unwatched{};
    auto outcome = ResultMerge(plan, options, ids).merge(*cycle, run, joinedTests(report.tests), watch ? *watch : unwatched);
    if (!outcome)
        return outcome;
    outcome->remarks = report.remarks + outcome->remarks;
    outcome->edit.label = testImportText("Import results into %1").arg(quotedName(*cycle));
    if (const auto sound = validate(plan, outcome->edit); !sound)
        return sound.error();
    return outcome;
}

} // namespace Plimsoll
