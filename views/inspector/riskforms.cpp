// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/labels.h"
#include "domain/midsentence.h"
#include "items/riskcells.h"
#include "views/inspector/formfactories.h"

namespace Plimsoll {

namespace {

void addLevel(RecordForm<Risk> &form, RiskAxis axis, RiskStage stage)
{
    int Risk::*member = levelMember(axis, stage);
    auto row = form.row(member);
    useChoices(row, form, member, {});
    row.choices = [axis](const Plan &plan) { return RiskCells::levelChoices(plan, axis, QLocale()); };
    row.read = form.reader([=](const Plan &plan, const Risk &risk) {
        const int level = risk.*member;
        return FieldState{level, level == 0 ? RiskCells::notRatedText() : RiskCells::levelText(RiskMeasure(plan), axis, level, QLocale())};
    });
    row.visible = [axis](const Plan &plan) {
        const RiskScale *scale = plan.find(RiskScale::onlyId);
        return rates(scale ? *scale : RiskScale(), axis);
    };
    form.addSetBy(std::move(row), [=](const EditContext &context, std::span<const RiskId> ids, const QVariant &cell) {
        return RiskCells::setLevel(context, ids, member, axis, cell);
    });
}

void addDelay(RecordForm<Risk> &form, double Risk::*member)
{
    form.addSetBy(form.row(member), [=](const EditContext &context, std::span<const RiskId> ids, const QVariant &cell) {
        return RiskCells::setDelay(context, ids, member, cell);
    });
}

template<typename R>
void addAll(RecordForm<Risk> &form, IdList<R> Risk::*member, const QString &placeholder)
{
    auto row = form.row(member);
    static_cast<ListField *>(row.editor)->setPlaceholder(placeholder);
    form.addRow(std::move(row));
}

/// "12, high; 4.0 working days", or "12, high by its impact on cost; …" where there is more than one.
QString standing(const RiskMeasure &measure, const Risk &risk, RiskStage stage)
{
    const QLocale locale;
    const RiskSpot spot = measure.worst(risk, stage);
    QString rating = ratingName(measure.rating(spot)).toLower();
    if (const RiskAxis worst = measure.worstImpact(risk, stage); worst != RiskAxis::Impact)
        rating = formText("%1 by its %2", "high by its impact on cost").arg(rating, midSentence(label(worst)));
    return formText("%1, %2; %3 working days")
        .arg(locale.toString(measure.score(spot)), rating, locale.toString(measure.exposure(risk, stage), 'f', 1));
}

FormInfo positionInfo(const Plan &plan, const Risk *risk)
{
    if (!risk)
        return {};
    const RiskMeasure measure(plan);
    return {formText("Inherent: %1").arg(standing(measure, *risk, RiskStage::Inherent)),
            formText("After the response: %1").arg(standing(measure, *risk, RiskStage::Residual))};
}

void addResponse(RecordForm<Risk> &form)
{
    form.addHeading(formText("Response"));
    form.addReference(&Risk::owner, formText("Nobody yet"));
    form.add(&Risk::response);
    addText(form, &Risk::trigger, formText("By what one sees that it strikes"));
    addText(form, &Risk::contingency, formText("What is done when it strikes"));
    form.addSetBy(form.row(&Risk::state), RiskCells::setState);
    auto struck = form.row(&Risk::struckOn);
    struck.visible = [&form](const Plan &plan) { return form.all(plan, [](const Risk &r) { return r.state == RiskState::Struck; }); };
    form.addSetBy(std::move(struck), RiskCells::setStruckOn);
    form.add(&Risk::proximity);
    form.add(&Risk::reviewBy);
    form.add(&Risk::isPublic);
}

void fill(RecordForm<Risk> &form)
{
    form.add(&Risk::title);
    form.add(&Risk::category);
    addText(form, &Risk::cause, formText("Because …"));
    addText(form, &Risk::event, formText("… this may happen …"));
    addText(form, &Risk::effect, formText("… and lead to this"));
    form.addHeading(formText("What it hits"));
    addAll(form, &Risk::releases, formText("All releases"));
    addAll(form, &Risk::milestones, formText("No milestone"));
    addAll(form, &Risk::workItems, formText("No work item"));
    addAll(form, &Risk::components, formText("No component"));
    form.addHeading(formText("Position"));
    for (const RiskStage stage : {RiskStage::Inherent, RiskStage::Residual}) {
        addLevel(form, RiskAxis::Probability, stage);
        for (const RiskAxis impact : riskImpacts)
            addLevel(form, impact, stage);
    }
    form.addInfo([&form](const Plan &plan, const Timetable &) { return positionInfo(plan, form.only(plan)); });
    addDelay(form, &Risk::delayLow);
    addDelay(form, &Risk::delayLikely);
    addDelay(form, &Risk::delayHigh);
    addResponse(form);
}

void fill(RecordForm<RiskAction> &form)
{
    form.add(&RiskAction::title);
    form.add(&RiskAction::kind);
    auto risk = form.row(&RiskAction::risk);
    risk.choices = [](const Plan &plan) { return recordChoices<Risk>(plan, false); };
    form.addRow(std::move(risk));
    form.addReference(&RiskAction::owner, formText("Nobody yet"));
    form.add(&RiskAction::due);
    auto days = form.row(&RiskAction::daysAfterStrike);
    days.visible = [&form](const Plan &plan) { return form.all(plan, [](const RiskAction &a) { return a.kind == ActionKind::Contingency; }); };
    form.addRow(std::move(days));
    form.add(&RiskAction::done);
}

} // namespace

std::unique_ptr<Form> makeRiskForm(const QString &table, PlanDocument &document)
{
    return makeFormAmong<Risk, RiskAction, RiskScale, RiskLevel>(table, document, [](auto &form) { fill(form); });
}

} // namespace Plimsoll
