// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/labels.h"
#include "engine/quality/testtrend.h"
#include "engine/readiness/readiness.h"
#include "engine/sentences.h"
#include "engine/testbook.h"
#include "engine/testneed.h"
#include "items/decisions/readinesssnapshot.h"
#include "items/quality/testneedtexts.h"
#include "items/recordnames.h"
#include "views/calendar/calendartext.h"
#include "views/reports/reportsections.h"
#include "views/reports/reportsource.h"
#include "views/reports/reporttext.h"
#include "views/reports/sectionparts.h"

#include <QLocale>

#include <array>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// A number, with what is to be said of it below; the tone is for more than none.
ReportCell countCell(int count, const QStringList &details, ReportTone tone = ReportTone::Plain)
{
    return {QLocale().toString(count), joinedTexts(details, u"\n"_s), count > 0 ? tone : ReportTone::Plain};
}

/// "1 blocked"; empty for none.
QString countText(int count, const QString &text)
{
    return count > 0 ? text.arg(QLocale().toString(count)) : QString();
}

/// What a report tells of the test cycles of releases.
class CycleTables
{
public:
    explicit CycleTables(const ReportSource &source)
        : m_source(source), m_plan(source.plan()), m_readiness(source.readiness()), m_book(m_plan),
          m_needs(m_plan, source.timetable(), source.today())
    {
        for (const TestResult &result : m_plan.table<TestResult>()) {
            if (const TestRun *run = m_plan.find(result.run))
                m_tested[run->cycle].insert(result.testCase);
        }
    }

    [[nodiscard]] ReportTable cycles(ReleaseId release) const
    {
        ReportTable table;
        table.columns = {{reportText("Test cycle"), 2.2}, {reportText("When"), 1.9}, {reportText("Scope"), 2.4},
                         {reportText("Automated"), 1.0, true}, {reportText("By hand"), 1.2, true}, {reportText("Passed"), 1.0, true},
                         {reportText("Failed"), 1.0, true}, {reportText("Not run"), 1.0, true}};
        for (const TestCycle &cycle : m_plan.table<TestCycle>()) {
            if (cycle.release == release)
                table.rows.push_back(rowOf(cycle));
        }
        if (const ReleaseTestNeed need = m_needs.ofRelease(release); need.cycles > 1)
            table.rows.push_back({{reportText("All test cycles"), {}, ReportTone::Plain, true}, {}, {}, {}, {needHoursText(need.hours, QLocale())}, {}, {}, {}});
        return table;
    }

    /// The criteria of the gates at which the cycles end, each once.
    [[nodiscard]] ReportTable exits(const Release &release) const
    {
        std::map<MilestoneId, QStringList> ends;
        for (const TestCycle &cycle : m_plan.table<TestCycle>()) {
            if (cycle.release == release.id)
                ends[cycle.closes.isValid() ? cycle.closes : release.anchor] << cycle.title;
        }
        ReportTable table;
        table.columns = {{reportText("Criterion"), 2.6}, {reportText("Test cycle"), 1.8}, {reportText("Kind"), 0.8}, {reportText("State"), 1.4},
                         {reportText("Why"), 3.6}};
        for (const Gate *gate : m_readiness.gatesOf(release.id)) {
            const auto end = ends.find(gate->milestone);
            if (end == ends.end())
                continue;
            for (const Criterion *criterion : m_readiness.criteriaOf(gate->id)) {
                const CriterionStanding standing = m_readiness.of(*criterion);
                table.rows.push_back({{criterion->title, gate->title},
                                      {end->second.join(", "_L1)},
                                      {criterion->hard ? reportText("hard") : reportText("soft")},
                                      {stateGlyph(standing.state) + u' ' + stateName(standing.state), {}, toneOfCriterion(standing.state)},
                                      {standing.sentence, criterion->evidence}});
            }
        }
        return table;
    }

private:
    [[nodiscard]] static ReportTone toneOfCriterion(CriterionState state)
    {
        switch (state) {
        case CriterionState::Met:
            return ReportTone::Good;
        case CriterionState::NotMet:
            return ReportTone::Bad;
        case CriterionState::Waived:
            return ReportTone::Warning;
        case CriterionState::Unknown:
            break;
        }
        return ReportTone::Quiet;
    }

    /// Those chosen for it; of a cycle without a choice those that have results, as testPassing() has it.
    [[nodiscard]] std::vector<const TestCase *> casesIn(TestCycleId cycle) const
    {
        std::vector<const TestCase *> cases;
        for (const PlannedTest *planned : m_book.plannedIn(cycle))
            cases.push_back(m_plan.find(planned->testCase));
        const auto tested = m_tested.find(cycle);
        if (!cases.empty() || tested == m_tested.end())
            return cases;
        for (const TestCaseId id : tested->second) {
            const TestCase *testCase = m_plan.find(id);
            if (testCase && !testCase->retired)
                cases.push_back(testCase);
        }
        return cases;
    }

    [[nodiscard]] std::vector<ReportCell> rowOf(const TestCycle &cycle) const
    {
        const std::vector<const TestCase *> cases = casesIn(cycle.id);
        const int all = int(cases.size());
        OutcomeCounts counts;
        int automated = 0;
        for (const TestCase *testCase : cases) {
            automated += testCase->automated ? 1 : 0;
            if (const TestResult *last = m_book.standing(cycle.id, testCase->id).last)
                counts.add(last->outcome);
        }
        const int blocked = counts.count(TestOutcome::Blocked);
        const int failed = counts.count(TestOutcome::Failed) + blocked;
        return {{cycle.title, recordName(m_plan, cycle.environment), ReportTone::Plain, true},
                whenOf(cycle),
                scopeOf(cycle, cases),
                countCell(automated, {}),
                byHandOf(cycle, all - automated),
                countCell(counts.passed(), {countText(counts.count(TestOutcome::Flaky), reportText("%1 when repeated"))}, ReportTone::Good),
                countCell(failed, {countText(blocked, reportText("%1 blocked"))}, ReportTone::Bad),
                countCell(all - counts.passed() - failed, {countText(counts.count(TestOutcome::Skipped), reportText("%1 skipped"))})};
    }

    [[nodiscard]] ReportCell whenOf(const TestCycle &cycle) const
    {
        const QDate opens = opensOn(m_plan, m_source.timetable(), cycle);
        const QDate ends = endsOn(m_plan, m_source.timetable(), cycle);
        if (opens.isValid() && ends.isValid() && opens <= ends)
            return {spanText(opens, ends)};
        if (ends.isValid())
            return {reportText("until %1").arg(dayText(ends))};
        return opens.isValid() ? ReportCell{reportText("from %1").arg(dayText(opens))} : ReportCell{reportText("no date"), {}, ReportTone::Bad};
    }

    [[nodiscard]] ReportCell scopeOf(const TestCycle &cycle, const std::vector<const TestCase *> &cases) const
    {
        std::array<int, EnumNames<TestTag>::names.size()> byTag{};
        for (const TestCase *testCase : cases)
            ++byTag[size_t(testCase->tag)];
        QStringList tags;
        for (size_t tag = 0; tag < byTag.size(); ++tag) {
            if (byTag[tag] > 0)
                tags << reportText("%1: %2").arg(label(TestTag(tag)), QLocale().toString(byTag[tag]));
        }
        const QString suites = recordNames<TestSuite>(m_plan, cycle.suites).join(", "_L1);
        return {suites.isEmpty() ? reportText("all suites of the product") : suites, tags.join(u'\n')};
    }

    [[nodiscard]] ReportCell byHandOf(const TestCycle &cycle, int cases) const
    {
        const TestNeed need = m_needs.of(cycle);
        if (cases == 0 || need.planned == 0 || need.hours <= 0.0)
            return countCell(cases, {});
        const ReportTone tone = need.fit == TestFit::TooLate ? ReportTone::Bad : need.fit == TestFit::Tight ? ReportTone::Warning : ReportTone::Plain;
        return countCell(cases, {needText(need, QLocale())}, tone);
    }

    const ReportSource &m_source;
    const Plan &m_plan;
    const Readiness &m_readiness;
    TestBook m_book;
    TestNeeds m_needs;
    std::map<TestCycleId, std::set<TestCaseId>> m_tested;
};

} // namespace

std::optional<ReportSection> qualitySection(const ReportSource &source)
{
    if (source.isPublic() || source.plan().table<TestCycle>().isEmpty())
        return {};
    const CycleTables tables(source);
    ReportSection section{u"quality"_s, reportText("Quality plan"), {}};
    for (const Release *release : source.releases()) {
        addPart(section, partTitle(source, *release, {}), tables.cycles(release->id));
        addPart(section, partTitle(source, *release, reportText("Exit criteria")), tables.exits(*release));
    }
    return unlessEmpty(std::move(section));
}

} // namespace Plimsoll
