// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/leveling/levelingeffects.h"

#include "document/workleveler.h"
#include "domain/allrecords.h"
#include "domain/titlepattern.h"
#include "engine/sentences.h"
#include "engine/workname.h"

namespace Plimsoll {

namespace {

constexpr size_t mostLines = 200;

/// A line for each, made by text(); of very many the first ones.
template<typename Values, typename Text>
QStringList linesFor(const Values &values, Text &&text)
{
    QStringList lines;
    for (const auto &value : values) {
        if (size_t(lines.size()) == mostLines)
            return lines << LevelingEffects::tr("and %1 more").arg(values.size() - mostLines);
        lines << text(value);
    }
    lines.removeDuplicates();
    return lines;
}

QString lateText(const Plan &plan, const LateWork &late)
{
    const WorkItem *item = plan.find(late.item);
    const Milestone *milestone = plan.find(late.limit.milestone);
    return LevelingEffects::tr("“%1” ends on %2; it must end before “%3” on %4.")
        .arg(item ? keyAndTitle(*item) : QString(), dayText(late.end), milestone ? displayTitle(plan, *milestone) : QString(), dayText(late.limit.day));
}

} // namespace

LevelingEffects::LevelingEffects(QWidget *parent) : EffectList(parent)
{
    setAccessibleName(tr("What the new schedule means"));
}

void LevelingEffects::setWork(const LevelingResult &work, const LeveledPlan &plan)
{
    clear();
    const auto &unplaced = work.schedule.unplaced;
    addGroup(tr("Work that has no place (%1)").arg(unplaced.size()), QStringLiteral("data-warning"),
             linesFor(unplaced, [&](const UnplacedPart &part) { return unplacedText(work.plan, work.network, part); }));
    addGroup(tr("Work that ends too late (%1)").arg(plan.late.size()), QStringLiteral("data-warning"),
             linesFor(plan.late, [&](const LateWork &late) { return lateText(plan.after, late); }));
    addGroup(tr("New problems (%1)").arg(plan.created.size()), QStringLiteral("data-warning"), EffectList::linesOf(plan.created));
    addGroup(tr("Problems that go away (%1)").arg(plan.resolved.size()), QStringLiteral("dialog-ok-apply"), EffectList::linesOf(plan.resolved));
    addNothing(tr("All work has its place and ends in time; no problem comes or goes."));
}

} // namespace Plimsoll
