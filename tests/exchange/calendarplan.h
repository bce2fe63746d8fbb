// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/allrecords.h"
#include "domain/plandraft.h"
#include "engine/scheduler.h"
#include "exchange/calendarstamps.h"
#include "exchange/icsexport.h"

#include <QHash>
#include <QTest>
#include <QTimeZone>

namespace Plimsoll {

/// A small stamped plan for tests of calendars, with edits that are stamped as the document stamps them.
class CalendarPlan
{
public:
    static constexpr ProductId product{10};
    static constexpr ReleaseId release{20};
    static constexpr MilestoneId goLive{30};
    static constexpr MilestoneId codeFreeze{31};
    static constexpr MilestoneId docs{32};
    static constexpr WindowId conference{40};
    static constexpr AudienceId staff{50};
    static constexpr AudienceId customers{51};
    static constexpr RoleId lead{60};
    static constexpr TeamId core{70};
    static constexpr RiskId risk{90};
    static constexpr GateId gate{95};

    Plan plan;
    Timetable timetable;
    QDateTime now{QDate(2026, 5, 1), QTime(8, 0), QTimeZone::UTC};

    CalendarPlan()
    {
        plan.planId = QUuid(QStringLiteral("7d6b2b1e-9a52-4e49-9bb5-0a6e0a1f3c55"));
        PlanSettings settings;
        settings.title = QStringLiteral("Ships");
        plan.put(settings);
        plan.put(Product{product, QStringLiteral("Brig"), {}, {}});
        plan.put(Release{release, product, QStringLiteral("1.37"), {}, goLive, {}});
        plan.put(Audience{staff, QStringLiteral("Staff"), false, {}});
        plan.put(Audience{customers, QStringLiteral("Customers"), true, {}});
        plan.put(Team{core, QStringLiteral("Core")});
        plan.put(Role{lead, QStringLiteral("Lead"), false, core, {}, {}});
        addMilestones();
        Window window;
        window.id = conference;
        window.name = QStringLiteral("KubeCon Japan");
        window.kind = WindowKind::Event;
        window.release = release;
        window.startDate = QDate(2026, 7, 28);
        window.endDate = QDate(2026, 7, 30);
        plan.put(window);
        timetable = computeTimetable(plan);
        plan.apply(initialStamps(plan, timetable, now));
    }

    /// What change(PlanDraft &) does, stamped, one hour later.
    template<typename Function>
    void edit(Function &&change)
    {
        PlanDraft draft(plan);
        change(draft);
        apply(draft.toEdit(QStringLiteral("edit")));
    }

    void apply(const PlanEdit &step)
    {
        now = now.addSecs(3600);
        Plan after = plan;
        after.apply(step);
        const Timetable timetableAfter = updateTimetable(timetable, plan, after, step);
        after.apply(stampEdit(plan, timetable, after, timetableAfter, step, now));
        plan = after;
        timetable = timetableAfter;
    }

    /// A risk of the release with a mitigation of the lead.
    static RiskActionId addRisk(CalendarPlan &p, QDate due = {})
    {
        const RiskActionId id(91);
        p.edit([&](PlanDraft &draft) {
            Risk r;
            r.id = risk;
            r.title = QStringLiteral("Keys expire");
            r.releases = {release};
            draft.put(r);
            draft.put(RiskAction{id, risk, ActionKind::Mitigation, QStringLiteral("Order new keys"), lead, due, 0, {}});
        });
        return id;
    }

    /// A condition of the lead under which the go-live was decided.
    static DecisionConditionId addCondition(CalendarPlan &p, QDate due = {})
    {
        const DecisionConditionId id(97);
        p.edit([&](PlanDraft &draft) {
            Gate atGoLive;
            atGoLive.id = gate;
            atGoLive.milestone = goLive;
            atGoLive.title = QStringLiteral("Go or no go");
            draft.put(atGoLive);
            Decision decision;
            decision.id = DecisionId(96);
            decision.gate = gate;
            decision.outcome = GateOutcome::GoWithConditions;
            draft.put(decision);
            draft.put(DecisionCondition{id, decision.id, QStringLiteral("Tell the known issue"), lead, due, {}});
        });
        return id;
    }

    void move(MilestoneId id, QDate day)
    {
        edit([&](PlanDraft &draft) { draft.update(id, [&](Milestone &milestone) { milestone.pinned = day; }); });
    }

    [[nodiscard]] QByteArray calendar(const CalendarScope &scope = {}) const
    {
        const auto bytes = icsCalendar(plan, timetable, scope, now);
        if (!bytes)
            qFatal("%s", qPrintable(bytes.error().text));
        return *bytes;
    }

    /// The unfolded properties of each event of a calendar, by summary.
    [[nodiscard]] static QHash<QString, QHash<QString, QString>> eventsOf(const QByteArray &calendar)
    {
        QHash<QString, QHash<QString, QString>> events;
        QHash<QString, QString> event;
        for (const QString &line : QString::fromUtf8(calendar).replace(QStringLiteral("\r\n "), QString()).split(QStringLiteral("\r\n"))) {
            const qsizetype colon = line.indexOf(u':');
            if (line == u"BEGIN:VEVENT")
                event.clear();
            else if (line == u"END:VEVENT")
                events.insert(event.value(QStringLiteral("SUMMARY")), event);
            else if (colon > 0)
                event.insert(line.left(colon), line.mid(colon + 1));
        }
        return events;
    }

    [[nodiscard]] QHash<QString, QString> event(const QString &summary, const CalendarScope &scope = {}) const
    {
        const auto events = eventsOf(calendar(scope));
        if (!events.contains(summary))
            qWarning("no event \"%s\" among %s", qPrintable(summary), qPrintable(QStringList(events.keys()).join(u" | ")));
        return events.value(summary);
    }

private:
    void addMilestones()
    {
        Milestone milestone;
        milestone.id = goLive;
        milestone.release = release;
        milestone.title = QStringLiteral("v{release}.0 released");
        milestone.kind = MilestoneKind::GoLive;
        milestone.pinned = QDate(2026, 8, 26);
        milestone.publicTitle = QStringLiteral("{product} {release}");
        milestone.audiences = {staff, customers};
        milestone.owners = {lead};
        milestone.note = QStringLiteral("secret; with a comma, a \\ and\na line");
        plan.put(milestone);
        milestone = {};
        milestone.id = codeFreeze;
        milestone.release = release;
        milestone.title = QStringLiteral("Code Freeze");
        milestone.kind = MilestoneKind::Freeze;
        milestone.rule = RuleKind::Offset;
        milestone.anchor = goLive;
        milestone.offset = -25;
        milestone.deadlineZone = DeadlineZone::AnywhereOnEarth;
        milestone.audiences = {staff};
        milestone.owners = {lead};
        plan.put(milestone);
        milestone = {};
        milestone.id = docs;
        milestone.release = release;
        milestone.title = QStringLiteral("Docs");
        milestone.pinned = QDate(2026, 7, 1);
        plan.put(milestone);
    }
};

} // namespace Plimsoll
