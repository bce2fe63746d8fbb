// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "views/common/planselection.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

namespace Plimsoll {

/// A plan of one product with one or two releases around July 2026, open in a document. Today is Wed 22 Jul 2026.
///
///   Go-live   Wed 26 Aug 2026, pinned, anchor of 4.2
///   Freeze    25 working days before it: Wed 22 Jul
///   Demo      Fri 10 Jul 2026, pinned
///   Testing   Mon 27 Jul to Fri 7 Aug 2026, pinned, a span
struct CalendarFixture {
    static constexpr ProductId product{1};
    static constexpr ReleaseId release{2}, nextRelease{3};
    static constexpr WorkingCalendarId calendar{4};
    static constexpr MilestoneId goLive{10}, freeze{11}, demo{12}, testing{13};
    static constexpr WindowId blackout{20};

    FixedClock clock{QDateTime({2026, 7, 22}, {9, 0}, QTimeZone::UTC)};
    QTemporaryDir folder;
    std::unique_ptr<PlanDocument> document;
    PlanSelection selection;

    explicit CalendarFixture(const Plan &initial = plan())
    {
        auto made = PlanDocument::create(folder.filePath(QStringLiteral("plan.plimsoll")), initial, clock, {}, 1);
        if (!made)
            qFatal("%s", qPrintable(made.error().text));
        document = std::move(*made);
    }

    static Milestone milestone(MilestoneId id, const QString &title, MilestoneKind kind, QDate pinned)
    {
        Milestone m;
        m.id = id;
        m.release = release;
        m.title = title;
        m.kind = kind;
        m.pinned = pinned;
        return m;
    }

    static Plan empty()
    {
        Plan plan;
        plan.planId = QUuid(QStringLiteral("{7e1c7a49-6a1a-4a33-9b3e-0c4a6a1d2f10}"));
        PlanSettings settings;
        settings.calendar = calendar;
        plan.put(settings);
        WorkingCalendar week;
        week.id = calendar;
        week.name = QStringLiteral("Office");
        plan.put(week);
        return plan;
    }

    static Plan plan()
    {
        Plan plan = empty();
        plan.put(Product{product, QStringLiteral("Crane"), {}, {}});
        plan.put(Release{release, product, QStringLiteral("4.2"), {}, goLive, {}});
        plan.put(milestone(goLive, QStringLiteral("Go-live"), MilestoneKind::GoLive, {2026, 8, 26}));
        Milestone code = milestone(freeze, QStringLiteral("Code freeze"), MilestoneKind::Freeze, {});
        code.rule = RuleKind::Offset;
        code.anchor = goLive;
        code.offset = -25;
        plan.put(code);
        plan.put(milestone(demo, QStringLiteral("Demo"), MilestoneKind::Checkpoint, {2026, 7, 10}));
        Milestone tests = milestone(testing, QStringLiteral("Testing"), MilestoneKind::Phase, {2026, 7, 27});
        tests.span = 11;
        plan.put(tests);
        Window closed;
        closed.id = blackout;
        closed.name = QStringLiteral("Year-end closing");
        closed.startDate = {2026, 7, 16};
        closed.endDate = {2026, 7, 20};
        plan.put(closed);
        return plan;
    }

    /// A condition under which Ada decided on the gate at the go-live.
    static DecisionCondition addCondition(Plan &plan, QDate due, RoleId owner = {})
    {
        plan.put(Person{PersonId(701), QStringLiteral("Ada"), {}, {}, {}});
        Gate gate;
        gate.id = GateId(702);
        gate.milestone = goLive;
        gate.title = QStringLiteral("Go or no go");
        plan.put(gate);
        Decision decision;
        decision.id = DecisionId(703);
        decision.gate = gate.id;
        decision.outcome = GateOutcome::GoWithConditions;
        decision.decider = PersonId(701);
        plan.put(decision);
        const DecisionCondition condition{DecisionConditionId(704), decision.id, QStringLiteral("Tell the known issue"), owner, due, {}};
        plan.put(condition);
        return condition;
    }

    /// The date that the timetable gives the milestone.
    [[nodiscard]] QDate dateOf(MilestoneId id) const { return document->timetable().startOf(id); }
};

} // namespace Plimsoll
