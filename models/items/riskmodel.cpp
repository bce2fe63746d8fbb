// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/riskmodel.h"

#include "domain/edits/removal.h"
#include "domain/edits/riskedits.h"
#include "engine/exposure.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString riskText(const char *text)
{
    return QCoreApplication::translate("RiskModel", text);
}

bool scaleTouched(const PlanChange &change)
{
    return !change.edit.changes<RiskScale>().empty() || !change.edit.changes<RiskLevel>().empty();
}

/// "3 Likely", or the number alone where the level has no name.
QString levelText(const RiskMeasure &measure, RiskAxis axis, int level, const QLocale &locale)
{
    const QString name = measure.levelName(axis, level);
    return name.isEmpty() ? locale.toString(level) : locale.toString(level) + u' ' + name;
}

Result<int> levelFromCell(const QVariant &cell, const QList<Choice> &choices, const EditContext &context)
{
    if (cell.typeId() != QMetaType::QString)
        return cell.toInt();
    if (const auto number = integerFromText(cell.toString(), context.locale))
        return *number;
    const auto chosen = choiceFromText(cell.toString(), choices);
    return chosen ? Result<int>(chosen->toInt()) : Result<int>(chosen.error());
}

/// A level of one axis; another one is kept in the history.
Column<Risk> levelColumn(int Risk::*member, RiskAxis axis)
{
    auto level = column(member, Format::Choice);
    level.touchedBy = scaleTouched;
    level.text = [=](const Risk &r, const ReadContext &context) { return levelText(RiskMeasure(context.plan), axis, r.*member, context.locale); };
    level.choices = [=](const Risk &, const ReadContext &context) {
        const RiskMeasure measure(context.plan);
        QList<Choice> choices;
        for (int i = 1; i <= measure.levels(); ++i)
            choices.append({levelText(measure, axis, i, context.locale), i});
        return choices;
    };
    level.set = [=, choices = level.choices](const EditContext &context, std::span<const RiskId> ids, const QVariant &cell) -> Result<PlanEdit> {
        const auto typed = levelFromCell(cell, choices({}, context.reading()), context);
        if (!typed)
            return typed.error();
        return edits::changeRisks(context.plan, ids, memberLabel(member), [&](Risk &r) { r.*member = *typed; }, context.today, context.ids);
    };
    return level;
}

/// "12 H", sorted by the score.
Column<Risk> scoreColumn(RiskStage stage, const QString &field, const QString &heading, quint64 fields)
{
    Column<Risk> score;
    score.field = field;
    score.heading = heading;
    score.fields = fields;
    score.touchedBy = scaleTouched;
    score.text = [=](const Risk &r, const ReadContext &context) {
        const RiskMeasure measure(context.plan);
        const RiskSpot spot = spotOf(r, stage);
        return context.locale.toString(measure.score(spot)) + u' ' + ratingLetter(measure.rating(spot));
    };
    score.value = [=](const Risk &r, const ReadContext &context) { return QVariant(RiskMeasure(context.plan).score(spotOf(r, stage))); };
    return score;
}

Column<Risk> exposureColumn(RiskStage stage, const QString &field, const QString &heading, quint64 fields)
{
    Column<Risk> days;
    days.field = field;
    days.heading = heading;
    days.format = Format::Number;
    days.fields = fields | fieldBit(&Risk::delayLikely) | fieldBit(&Risk::delayHigh) | fieldBit(&Risk::state);
    days.touchedBy = scaleTouched;
    days.value = [=](const Risk &r, const ReadContext &context) { return QVariant(RiskMeasure(context.plan).exposure(r, stage)); };
    days.text = [=](const Risk &r, const ReadContext &context) {
        return r.state == RiskState::Open ? context.locale.toString(RiskMeasure(context.plan).exposure(r, stage), 'f', 1) : QString();
    };
    days.sortKey = [value = days.value](const Risk &r, const ReadContext &context) {
        return r.state == RiskState::Open ? value(r, context) : QVariant();
    };
    return days;
}

/// One estimate of the delay; the others give way, so that they rise from low over likely to high.
Column<Risk> delayColumn(double Risk::*member)
{
    auto delay = column(member, Format::Number);
    delay.set = [=](const EditContext &context, std::span<const RiskId> ids, const QVariant &cell) -> Result<PlanEdit> {
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
    };
    return delay;
}

PlanEdit strike(const EditContext &context, std::span<const RiskId> ids, QDate day)
{
    const auto workingDay = [&](QDate from, int days) { return context.timetable.calendars().ofPlan().plus(from, days); };
    return edits::strikeRisks(context.plan, ids, day, workingDay, context.ids);
}

Column<Risk> stateColumn()
{
    auto state = column(&Risk::state, Format::Choice);
    state.set = [](const EditContext &context, std::span<const RiskId> ids, const QVariant &cell) -> Result<PlanEdit> {
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
    };
    return state;
}

/// A typed day says that the risk struck then; an emptied one that it has not.
Column<Risk> struckOnColumn()
{
    auto day = column(&Risk::struckOn, Format::Date);
    day.set = [](const EditContext &context, std::span<const RiskId> ids, const QVariant &cell) -> Result<PlanEdit> {
        const Risk *first = ids.empty() ? nullptr : context.plan.find(ids.front());
        const auto date = fromCell<QDate>(cell, first ? first->struckOn : QDate(), context);
        if (!date)
            return date.error();
        return date->isValid() ? strike(context, ids, *date) : edits::reopenRisks(context.plan, ids, context.today, context.ids);
    };
    return day;
}

} // namespace

RiskModel::RiskModel(PlanDocument &document, QObject *parent) : RecordTableModel(document, parent)
{
    const quint64 inherent = fieldBit(&Risk::probability) | fieldBit(&Risk::impact);
    const quint64 residual = fieldBit(&Risk::residualProbability) | fieldBit(&Risk::residualImpact);
    setColumns({
        column(&Risk::title, Format::Text),
        column(&Risk::category, Format::Text),
        column(&Risk::releases, Format::Choices),
        levelColumn(&Risk::probability, RiskAxis::Probability),
        levelColumn(&Risk::impact, RiskAxis::Impact),
        scoreColumn(RiskStage::Inherent, u"score"_s, riskText("Score"), inherent),
        levelColumn(&Risk::residualProbability, RiskAxis::Probability),
        levelColumn(&Risk::residualImpact, RiskAxis::Impact),
        scoreColumn(RiskStage::Residual, u"residual_score"_s, riskText("Residual score"), residual),
        exposureColumn(RiskStage::Inherent, u"exposure"_s, riskText("Exposure, days"), inherent),
        exposureColumn(RiskStage::Residual, u"residual_exposure"_s, riskText("Residual exposure, days"), residual),
        column(&Risk::owner, Format::Choice),
        column(&Risk::response, Format::Choice),
        stateColumn(),
        struckOnColumn(),
        column(&Risk::trigger, Format::LongText),
        column(&Risk::contingency, Format::LongText),
        column(&Risk::reviewBy, Format::Date),
        column(&Risk::proximity, Format::Date),
        column(&Risk::milestones, Format::Choices),
        delayColumn(&Risk::delayLow),
        delayColumn(&Risk::delayLikely),
        delayColumn(&Risk::delayHigh),
        column(&Risk::cause, Format::LongText),
        column(&Risk::event, Format::LongText),
        column(&Risk::effect, Format::LongText),
        column(&Risk::isPublic, Format::Flag),
        column(&Risk::note, Format::LongText),
    });
    setFactory([this](const EditContext &context) {
        Risk made;
        made.id = context.ids.next<Risk>();
        made.title = unusedName<Risk>(context.plan, riskText("New risk"));
        if (m_release.isValid())
            made.releases = {m_release};
        const int middle = (RiskMeasure(context.plan).levels() + 1) / 2;
        made.probability = made.impact = made.residualProbability = made.residualImpact = middle;
        return made;
    });
    setRemover([](const EditContext &context, std::span<const RiskId> ids) { return edits::removeRecords<Risk>(context.plan, ids); });
}

void RiskModel::setRelease(ReleaseId release)
{
    if (m_release == release)
        return;
    m_release = release;
    setRowFilter(release.isValid() ? RowFilter([release](const Risk &risk) { return concerns(risk, release); }) : RowFilter());
}

} // namespace Plimsoll
