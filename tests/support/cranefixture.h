// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/documentfixture.h"

namespace Plimsoll {

/// A document over a plan of two releases of one product whose ids are told here.
/// Crane 4.2 goes live on Wed 26 Aug 2026, pinned; the code freeze is 25 working days before it, the thaw 5 after the freeze.
class CraneFixture : public DocumentFixture
{
public:
    static constexpr ProductId crane{1};
    static constexpr ReleaseId release{2}, earlier{3};
    static constexpr MilestoneId goLive{10}, freeze{11}, thaw{12}, docs{13}, earlierGoLive{14}, earlierFreeze{15};
    static constexpr WindowId blackout{20};
    static constexpr PersonId ada{30};
    static constexpr RoleId lead{40}, branch{41};
    static constexpr AudienceId customers{50};

    CraneFixture() : DocumentFixture(plan()) {}

    static Plan plan()
    {
        Plan plan;
        plan.planId = QUuid(QStringLiteral("{7e1c7a49-6a1a-4a33-9b3e-0c4a6a1d2f10}"));
        PlanSettings settings;
        settings.title = QStringLiteral("Cranes");
        plan.put(settings);
        plan.put(Product{crane, QStringLiteral("Crane"), {}, {}});
        plan.put(Release{release, crane, QStringLiteral("4.2"), ReleaseState::Planned, goLive, {}});
        plan.put(Release{earlier, crane, QStringLiteral("4.1"), ReleaseState::Released, earlierGoLive, {}});
        plan.put(pinned(goLive, release, QStringLiteral("v{release} released"), MilestoneKind::GoLive, {2026, 8, 26}));
        plan.put(counted(freeze, QStringLiteral("Code freeze"), MilestoneKind::Freeze, goLive, -25));
        plan.put(counted(thaw, QStringLiteral("Thaw"), MilestoneKind::Checkpoint, freeze, 5));
        plan.put(pinned(docs, release, QStringLiteral("Docs complete"), MilestoneKind::Gate, {2026, 8, 12}));
        plan.put(pinned(earlierGoLive, earlier, QStringLiteral("v{release} released"), MilestoneKind::GoLive, {2026, 4, 22}));
        plan.put(pinned(earlierFreeze, earlier, QStringLiteral("Code freeze"), MilestoneKind::Freeze, {2026, 3, 18}));
        Window window;
        window.id = blackout;
        window.name = QStringLiteral("No deployments");
        window.startMilestone = freeze;
        window.endDate = {2026, 8, 7};
        plan.put(window);
        plan.put(Person{ada, QStringLiteral("Ada"), {}, {}, {}});
        plan.put(Role{lead, QStringLiteral("Lead"), false, {}, ada, {}});
        plan.put(Role{branch, QStringLiteral("Branch Manager"), false, {}, {}, {}});
        plan.put(Audience{customers, QStringLiteral("Customers"), true, {}});
        return plan;
    }

private:
    static Milestone pinned(MilestoneId id, ReleaseId release, const QString &title, MilestoneKind kind, QDate date)
    {
        Milestone m;
        m.id = id;
        m.release = release;
        m.title = title;
        m.kind = kind;
        m.pinned = date;
        return m;
    }
    static Milestone counted(MilestoneId id, const QString &title, MilestoneKind kind, MilestoneId anchor, int offset)
    {
        Milestone m = pinned(id, release, title, kind, {});
        m.rule = RuleKind::Offset;
        m.anchor = anchor;
        m.offset = offset;
        return m;
    }
};

} // namespace Plimsoll
