// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/riskcells.h"

#include "domain/allrecords.h"
#include "domain/edits/fieldedits.h"
#include "domain/edits/riskedits.h"
#include "domain/plandraft.h"
#include "items/cellvalue.h"
#include "items/membercolumn.h"

#include <QCoreApplication>

namespace Plimsoll::RiskCells {

namespace {

Result<int> levelFromCell(const QVariant &cell, RiskAxis axis, const EditContext &context)
{
    if (cell.typeId() != QMetaType::QString)
        return cell.toInt();
    if (!hasLimits(axis) && cell.toString().trimmed().isEmpty())
        return 0;
    const QList<Choice> choices = levelChoices(context.plan, axis, context.locale);
    if (const auto number = integerFromText(cell.toString(), context.locale))
        return *number;
    const auto chosen = choiceFromText(cell.toString(), choices);
    return chosen ? Result<int>(chosen->toInt()) : Result<int>(chosen.error());
}

PlanEdit strike(const EditContext &context, std::span<const RiskId> ids, QDate day)
{
    const auto workingDay = [&](QDate from, int days) { return context.timetable.calendars().ofPlan().plus(from, days); };
    return edits::strikeRisks(context.plan, ids, day, context.today, workingDay, context.ids);
}

} // namespace

QString scoreText(const RiskMeasure &measure, RiskSpot spot, const QLocale &locale)
{
    return locale.toString(measure.score(spot)) + u' ' + ratingLetter(measure.rating(spot));
}

QString notRatedText()
{
    return QCoreApplication::translate("RiskModel", "Not rated");
}

QString levelText(const RiskMeasure &measure, RiskAxis axis, int level, const QLocale &locale)
{
    if (level == 0)
        return {};
    const QString name = measure.levelName(axis, level);
    return name.isEmpty() ? locale.toString(level) : locale.toString(level) + u' ' + name;
}

QList<Choice> levelChoices(const Plan &plan, RiskAxis axis, const QLocale &locale)
{
    const RiskMeasure measure(plan);
    QList<Choice> choices;
    if (!hasLimits(axis))
        choices.append({notRatedText(), 0});
    for (int i = 1; i <= measure.levels(); ++i)
        choices.append({levelText(measure, axis, i, locale), i});
    return choices;
}

Result<PlanEdit> setLevel(const EditContext &context, std::span<const RiskId> ids, int Risk::*member, RiskAxis axis, const QVariant &cell)
{
    const auto typed = levelFromCell(cell, axis, context);
    if (!typed)
        return typed.error();
    return edits::changeRisks(context.plan, ids, memberLabel(member), [&](Risk &r) { r.*member = *typed; }, context.today, context.ids);
}

Result<PlanEdit> setDelay(const EditContext &context, std::span<const RiskId> ids, double Risk::*member, const QVariant &cell)
{
    const auto typed = fromCell<double>(cell, 0.0, context);
    if (!typed)
        return typed.error();
    return edits::updateRecords(context.plan, ids, memberLabel(member), [&](Risk &r) {
        r.*member = *typed;
        const bool isLow = member == &Risk::delayLow;
        const bool isHigh = member == &Risk::delayHigh;
        r.delayLikely = isLow ? std::max(r.delayLikely, *typed) : isHigh ? std::min(r.delayLikely, *typed) : r.delayLikely;
        r.delayLow = std::min(r.delayLow, r.delayLikely);
        r.delayHigh = std::max(r.delayHigh, r.delayLikely);
    });
}

Result<PlanEdit> setState(const EditContext &context, std::span<const RiskId> ids, const QVariant &cell)
{
    const auto wanted = fromCell<RiskState>(cell, {}, context);
    if (!wanted)
        return wanted.error();
    std::vector<RiskId> others;
    std::ranges::copy_if(ids, std::back_inserter(others), [&](RiskId id) {
        const Risk *risk = context.plan.find(id);
        return risk && risk->state != *wanted;
    });
    switch (*wanted) {
    case RiskState::Struck:
        return strike(context, others, context.today);
    case RiskState::Closed:
        return edits::closeRisks(context.plan, others, context.today, context.ids);
    case RiskState::Open:
        break;
    }
    return edits::reopenRisks(context.plan, others, context.today, context.ids);
}

Result<PlanEdit> setStruckOn(const EditContext &context, std::span<const RiskId> ids, const QVariant &cell)
{
    const Risk *first = ids.empty() ? nullptr : context.plan.find(ids.front());
    const auto date = fromCell<QDate>(cell, first ? first->struckOn : QDate(), context);
    if (!date)
        return date.error();
    // A risk that is over keeps its state; the day on which it struck is a fact about it like others.
    std::vector<RiskId> over;
    std::vector<RiskId> others;
    for (const RiskId id : ids) {
        if (const Risk *risk = context.plan.find(id))
            (risk->state == RiskState::Closed || (!date->isValid() && risk->state == RiskState::Open) ? over : others).push_back(id);
    }
    auto edit = date->isValid() ? strike(context, others, *date)
                                : Result<PlanEdit>(edits::reopenRisks(context.plan, others, context.today, context.ids));
    if (!edit || over.empty())
        return edit;
    Plan after = context.plan;
    after.apply(*edit);
    const PlanEdit dated = edits::dateStrikes(after, over, *date, context.today, context.ids);
    after.apply(dated);
    return editBetween(context.plan, after, edit->label.isEmpty() ? dated.label : edit->label);
}

} // namespace Plimsoll::RiskCells
