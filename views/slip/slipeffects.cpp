// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/slip/slipeffects.h"

#include "domain/allrecords.h"
#include "domain/titlepattern.h"
#include "items/celltext.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr size_t mostLines = 200;

QStringList textsOf(const std::vector<Problem> &problems)
{
    QStringList texts;
    for (size_t i = 0; i < problems.size() && i < mostLines; ++i)
        texts << problems[i].text;
    if (problems.size() > mostLines)
        texts << SlipEffects::tr("and %1 more").arg(problems.size() - mostLines);
    return texts;
}

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

QStringList holdersOf(const Plan &plan, const std::vector<StaleDates> &stale)
{
    QStringList texts;
    for (const StaleDates &dates : stale) {
        const Audience *audience = plan.find(dates.audience);
        const Release *release = plan.find(dates.release);
        if (!audience || !release)
            continue;
        const size_t count = dates.changes.size();
        texts << (count == 1 ? SlipEffects::tr("%1: one date of %2").arg(audience->name, displayName(plan, *release))
                             : SlipEffects::tr("%1: %2 dates of %3").arg(audience->name, QString::number(count), displayName(plan, *release)));
    }
    return texts;
}

} // namespace

SlipEffects::SlipEffects(QWidget *parent) : GroupedList(parent)
{
    setAccessibleName(tr("What the slip means"));
}

void SlipEffects::setPreview(const Plan &after, const SlipPreview &preview)
{
    clear();
    addGroup(tr("New conflicts (%1)").arg(preview.conflicts.size()), u"data-warning"_s, textsOf(preview.conflicts));
    addGroup(tr("Milestones that would be past (%1)").arg(preview.intoThePast.size()), u"data-warning"_s, titlesOf(after, preview.intoThePast));
    addGroup(tr("Messages whose notice becomes too short (%1)").arg(preview.notices.size()), u"mail-message"_s, noticesOf(after, preview.notices));
    addGroup(tr("Audiences that will hold stale dates (%1)").arg(preview.stale.size()), u"user-group-new"_s, holdersOf(after, preview.stale));
    addGroup(tr("Conflicts that go away (%1)").arg(preview.resolved.size()), u"dialog-ok-apply"_s, textsOf(preview.resolved));
    if (topLevelItemCount() == 0)
        new QTreeWidgetItem(this, {tr("No new conflicts, no milestone that would be past, no message that comes too late, no audience that holds stale dates.")});
}

} // namespace Plimsoll
