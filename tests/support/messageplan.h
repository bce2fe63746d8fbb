// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/allrecords.h"
#include "domain/edits/messageedits.h"
#include "domain/plan.h"

namespace Plimsoll {

/// Crane 4.2 with a message to customers and one to staff. Code freeze is on Wed 22 Jul 2026, go-live on Wed 26 Aug, both told to staff, the
/// go-live to customers too. Whatever customers may not read of has SECRET in it.
namespace MessagePlan {

inline const QDate today = QDate(2026, 7, 1);
inline constexpr ReleaseId release{2};
inline constexpr MilestoneId goLive{10}, freeze{11};
inline constexpr AudienceId customers{50}, staff{51};
inline constexpr MessageTemplateId announcement{60}, notice{61};
inline constexpr MessageId toCustomers{70}, toStaff{71};
inline constexpr RoleId comms{40};

inline Message message(MessageId id, AudienceId audience)
{
    Message m;
    m.id = id;
    m.title = QStringLiteral("Coming soon SECRET");
    m.audience = audience;
    m.release = release;
    m.milestone = goLive;
    m.offset = -10;
    m.owner = comms;
    m.messageTemplate = announcement;
    m.note = QStringLiteral("The vendor is late SECRET");
    return m;
}

inline void putAudiences(Plan &plan)
{
    Audience audience;
    audience.id = customers;
    audience.name = QStringLiteral("Customers SECRET");
    audience.customer = true;
    audience.timeZone = QStringLiteral("America/New_York");
    plan.put(audience);
    audience = {};
    audience.id = staff;
    audience.name = QStringLiteral("Staff");
    audience.channel = QStringLiteral("#crane");
    audience.noticeDays = 5;
    plan.put(audience);
    Stakeholder stakeholder;
    stakeholder.id = StakeholderId(80);
    stakeholder.audience = customers;
    stakeholder.name = QStringLiteral("Zoë Müller, \"Support\"");
    stakeholder.email = QStringLiteral("zoe@example.com");
    plan.put(stakeholder);
    stakeholder = {};
    stakeholder.id = StakeholderId(81);
    stakeholder.audience = customers;
    stakeholder.person = PersonId(30);
    plan.put(stakeholder);
}

inline void putMilestones(Plan &plan)
{
    Milestone m;
    m.id = goLive;
    m.release = release;
    m.title = QStringLiteral("v{release} live SECRET");
    m.kind = MilestoneKind::GoLive;
    m.pinned = QDate(2026, 8, 26);
    m.publicTitle = QStringLiteral("{product} {release} is here");
    m.audiences = {customers, staff};
    m.deadlineZone = DeadlineZone::Utc;
    m.deadlineTime = QTime(16, 0);
    m.note = QStringLiteral("Note SECRET");
    plan.put(m);
    Milestone f;
    f.id = freeze;
    f.release = release;
    f.title = QStringLiteral("Code freeze SECRET");
    f.rule = RuleKind::Offset;
    f.anchor = goLive;
    f.offset = -25;
    f.audiences = {customers, staff};
    plan.put(f);
}

inline void putRisksAndItems(Plan &plan)
{
    Risk risk;
    risk.id = RiskId(90);
    risk.title = QStringLiteral("The old API goes <b>away</b>");
    risk.effect = QStringLiteral("Scripts must change");
    risk.contingency = QStringLiteral("Keep it SECRET");
    risk.isPublic = true;
    plan.put(risk);
    risk.id = RiskId(91);
    risk.title = QStringLiteral("Ada leaves SECRET");
    risk.isPublic = false;
    plan.put(risk);
    WorkItem item;
    item.id = WorkItemId(100);
    item.release = release;
    item.title = QStringLiteral("Twice as *fast*");
    item.customerNote = QStringLiteral("Less waiting");
    item.isPublic = true;
    plan.put(item);
    item.id = WorkItemId(101);
    item.title = QStringLiteral("Refactoring SECRET");
    item.isPublic = false;
    plan.put(item);
}

inline Plan make()
{
    Plan plan;
    plan.planId = QUuid(QStringLiteral("{7e1c7a49-6a1a-4a33-9b3e-0c4a6a1d2f10}"));
    PlanSettings settings;
    settings.title = QStringLiteral("Cranes SECRET");
    plan.put(settings);
    plan.put(Product{ProductId(1), QStringLiteral("Crane"), {}, {}});
    plan.put(Release{release, ProductId(1), QStringLiteral("4.2"), {}, goLive, QStringLiteral("SECRET")});
    plan.put(Person{PersonId(30), QStringLiteral("Ada SECRET"), QStringLiteral("ada@example.org"), {}, {}});
    plan.put(Role{comms, QStringLiteral("Comms SECRET"), false, {}, PersonId(30), {}});
    putAudiences(plan);
    putMilestones(plan);
    putRisksAndItems(plan);
    MessageTemplate text = edits::starterTemplate(MessagePurpose::Announcement);
    text.id = announcement;
    plan.put(text);
    text = edits::starterTemplate(MessagePurpose::ChangeNotice);
    text.id = notice;
    plan.put(text);
    plan.put(message(toCustomers, customers));
    plan.put(message(toStaff, staff));
    return plan;
}

} // namespace MessagePlan

} // namespace Plimsoll
