// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/slip/slipeffects.h"

#include "domain/allrecords.h"
#include "domain/titlepattern.h"
#include "items/celltext.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QStringList titlesOf(const Plan &plan, const std::vector<MilestoneId> &milestones)
{
    QStringList titles;
    for (const MilestoneId id : milestones)
        titles << displayTitle(plan, *plan.find(id));
    return titles;
}

QStringList noticesOf(const Plan &plan, const std::vector<ShortNotice> &notices)
{
    QStringList texts;
    for (const ShortNotice &notice : notices) {
        const Message *message = plan.find(notice.message);
        const Audience *audience = message ? plan.find(message->audience) : nullptr;
        if (audience) {
            texts << SlipEffects::tr("%1 to %2 is due on %3, but would have to be sent by %4")
                         .arg(message->title, audience->name, dateText(notice.dates.due, QLocale()), dateText(notice.dates.latest, QLocale()));
        }
    }
    return texts;
}

} // namespace

SlipEffects::SlipEffects(QWidget *parent) : EffectList(parent)
{
    setAccessibleName(tr("What the slip means"));
}

void SlipEffects::setPreview(const Plan &after, const SlipPreview &preview)
{
    clear();
    addGroup(tr("New conflicts (%1)").arg(preview.conflicts.size()), u"data-warning"_s, linesOf(preview.conflicts));
    addGroup(tr("Milestones that would be past (%1)").arg(preview.intoThePast.size()), u"data-warning"_s, titlesOf(after, preview.intoThePast));
    addGroup(tr("Messages whose notice becomes too short (%1)").arg(preview.notices.size()), u"mail-message"_s, noticesOf(after, preview.notices));
    addGroup(tr("Audiences that will hold stale dates (%1)").arg(preview.stale.size()), u"user-group-new"_s, linesOf(after, preview.stale));
    addGroup(tr("Conflicts that go away (%1)").arg(preview.resolved.size()), u"dialog-ok-apply"_s, linesOf(preview.resolved));
    addNothing(tr("No new conflicts, no milestone that would be past, no message that comes too late, no audience that holds stale dates."));
}

} // namespace Plimsoll
