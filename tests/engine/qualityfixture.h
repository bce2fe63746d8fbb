// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/idsource.h"
#include "engine/scheduler.h"
#include "engine/soundplan.h"

#include <QTimeZone>

namespace Plimsoll {

/// The sound plan with a cycle of Crane 4.2 for one tester from the code freeze on Wed 22 Jul 2026 to before the go-live on Wed 26 Aug: 25
/// days of 8 hours. Anna can explore; nobody can paint.
class QualityFixture
{
public:
    static constexpr SkillId explore{50}, paint{51};
    static constexpr PersonId anna{60};
    static constexpr ComponentId cart{70}, search{71}, login{72};
    static constexpr TestSuiteId shop{80}, account{81}, foreign{82};
    static constexpr TestCycleId cycle{90};

    Plan plan = SoundPlan::make();

    QualityFixture()
    {
        using namespace Qt::StringLiterals;
        plan.put(Skill{explore, u"Exploring"_s});
        plan.put(Skill{paint, u"Painting"_s});
        plan.put(Person{anna, u"Anna"_s, {}, {}, {}});
        plan.put(PersonSkill{PersonSkillId(61), anna, explore, 3});
        plan.put(Product{ProductId(5), u"Barge"_s, {}, {}});
        for (const auto &[id, name] : {std::pair(cart, u"Cart"_s), {search, u"Search"_s}, {login, u"Login"_s}})
            plan.put(Component{id, name, SoundPlan::product});
        plan.put(TestSuite{shop, u"Shop"_s, SoundPlan::product});
        plan.put(TestSuite{account, u"Account"_s});
        plan.put(TestSuite{foreign, u"Barges"_s, ProductId(5)});
        TestCycle made;
        made.id = cycle;
        made.release = SoundPlan::release;
        made.title = u"Regression"_s;
        made.fixLoops = 0.25;
        plan.put(made);
    }

    /// Cases count from 100 on. By hand where minutes are given.
    TestCaseId addCase(int number, TestSuiteId suite, ComponentId component, int minutes, SkillId skill = explore)
    {
        using namespace Qt::StringLiterals;
        TestCase made;
        made.id = TestCaseId(100 + number);
        made.suite = suite;
        made.title = u"Case %1"_s.arg(number);
        made.key = u"shop.Case%1"_s.arg(number);
        made.component = component;
        made.automated = minutes == 0;
        made.minutes = minutes;
        made.skill = minutes == 0 ? SkillId() : skill;
        plan.put(made);
        return made.id;
    }
    /// A case that the cycle holds.
    TestCaseId addPlanned(int number, int minutes, SkillId skill = explore)
    {
        const TestCaseId id = addCase(number, shop, cart, minutes, skill);
        plan.put(PlannedTest{PlannedTestId(200 + number), cycle, id, {}});
        return id;
    }
    TestRunId addRun(int number, QDate day, BuildId build = {})
    {
        using namespace Qt::StringLiterals;
        const QDateTime ran(day, QTime(9, 0), QTimeZone::UTC);
        plan.put(TestRun{TestRunId(300 + number), cycle, u"Run %1"_s.arg(number), ran, u"junit.xml"_s, build});
        return TestRunId(300 + number);
    }
    void addResult(TestRunId run, TestCaseId testCase, TestOutcome outcome)
    {
        TestResult result;
        result.id = TestResultId(1000 + plan.table<TestResult>().size());
        result.run = run;
        result.testCase = testCase;
        result.outcome = outcome;
        plan.put(result);
    }
    void changeCycle(const std::function<void(TestCycle &)> &change) { SoundPlan::change<TestCycle>(plan, cycle, change); }
    void changeCase(TestCaseId id, const std::function<void(TestCase &)> &change) { SoundPlan::change<TestCase>(plan, id, change); }
};

} // namespace Plimsoll
