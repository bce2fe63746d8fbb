// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edits/removal.h"
#include "domain/plandraft.h"
#include "support/documentfixture.h"
#include "support/messageplan.h"

#include <functional>

namespace Plimsoll {

/// A document over MessagePlan. It is 18 May 2026: the message to staff is due on Wed 12 Aug, as is that to customers.
class MessageFixture : public DocumentFixture
{
public:
    explicit MessageFixture(const std::function<void(Plan &)> &change = {}) : DocumentFixture(plan(change)) {}

    static Plan plan(const std::function<void(Plan &)> &change)
    {
        Plan plan = MessagePlan::make();
        if (change)
            change(plan);
        return plan;
    }
    void execute(const PlanEdit &edit)
    {
        if (const auto done = document().execute(edit); !done)
            qFatal("%s", qPrintable(done.error().text));
    }
    /// Moves the go-live by that many days, and the code freeze with it.
    void moveGoLive(QDate to)
    {
        PlanDraft draft(document().plan());
        draft.update(MessagePlan::goLive, [&](Milestone &m) { m.pinned = to; });
        execute(draft.toEdit(QStringLiteral("Move")));
    }
    void removeFreeze()
    {
        const MilestoneId id = MessagePlan::freeze;
        execute(edits::removeMilestones(document().plan(), std::span(&id, 1), document().presentDates()));
    }
};

} // namespace Plimsoll
