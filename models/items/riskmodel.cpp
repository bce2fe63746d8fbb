// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/riskmodel.h"

#include "domain/edits/removal.h"
#include "items/riskcells.h"

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

bool numbersTouched(const PlanChange &change)
{
    return scaleTouched(change) || !change.edit.changes<Risk>().empty();
}

/// Risks that are closed have none.
Column<Risk> numberColumn(const QHash<RiskId, int> &numbers)
{
    Column<Risk> number;
    number.field = u"number"_s;
    number.heading = riskText("No.");
    number.format = Format::Number;
    number.touchedBy = numbersTouched;
    number.value = [&numbers](const Risk &r, const ReadContext &) { return numbers.contains(r.id) ? QVariant(numbers.value(r.id)) : QVariant(); };
    number.text = [&numbers](const Risk &r, const ReadContext &context) {
        return numbers.contains(r.id) ? context.locale.toString(numbers.value(r.id)) : QString();
    };
    return number;
}

/// The fields that a score is reckoned from.
quint64 bitsOf(RiskStage stage)
{
    quint64 bits = fieldBit(levelMember(RiskAxis::Probability, stage));
    for (const RiskAxis impact : riskImpacts)
        bits |= fieldBit(levelMember(impact, stage));
    return bits;
}

/// A level of one axis. Beside the residual one the inherent one is called so, which the labels of fields do not.
Column<Risk> levelColumn(const RiskMeasure &measure, int Risk::*member, RiskAxis axis, const char *heading = nullptr)
{
    auto level = column(member, heading ? riskText(heading) : memberLabel(member), Format::Choice);
    level.touchedBy = scaleTouched;
    level.text = [&measure, member, axis](const Risk &r, const ReadContext &context) {
        return RiskCells::levelText(measure, axis, r.*member, context.locale);
    };
    level.choices = [=](const Risk &, const ReadContext &context) { return RiskCells::levelChoices(context.plan, axis, context.locale); };
    level.set = [=](const EditContext &context, std::span<const RiskId> ids, const QVariant &cell) {
        return RiskCells::setLevel(context, ids, member, axis, cell);
    };
    return level;
}

/// "12 H", sorted by the score.
Column<Risk> scoreColumn(const RiskMeasure &measure, RiskStage stage, const QString &field, const QString &heading, quint64 fields)
{
    Column<Risk> score;
    score.field = field;
    score.heading = heading;
    score.fields = fields;
    score.touchedBy = scaleTouched;
    score.text = [&measure, stage](const Risk &r, const ReadContext &context) {
        return RiskCells::scoreText(measure, measure.worst(r, stage), context.locale);
    };
    score.value = [&measure, stage](const Risk &r, const ReadContext &) { return QVariant(measure.score(measure.worst(r, stage))); };
    return score;
}

Column<Risk> exposureColumn(const RiskMeasure &measure, RiskStage stage, const QString &field, const QString &heading, quint64 fields)
{
    Column<Risk> days;
    days.field = field;
    days.heading = heading;
    days.format = Format::Number;
    days.fields = fields | fieldBit(&Risk::delayLikely) | fieldBit(&Risk::delayHigh) | fieldBit(&Risk::state);
    days.touchedBy = scaleTouched;
    days.value = [&measure, stage](const Risk &r, const ReadContext &) { return QVariant(measure.exposure(r, stage)); };
    days.text = [&measure, stage](const Risk &r, const ReadContext &context) {
        return r.state == RiskState::Open ? context.locale.toString(measure.exposure(r, stage), 'f', 1) : QString();
    };
    days.sortKey = [value = days.value](const Risk &r, const ReadContext &context) {
        return r.state == RiskState::Open ? value(r, context) : QVariant();
    };
    return days;
}

Column<Risk> delayColumn(double Risk::*member)
{
    auto delay = column(member, Format::Number);
    delay.set = [=](const EditContext &context, std::span<const RiskId> ids, const QVariant &cell) {
        return RiskCells::setDelay(context, ids, member, cell);
    };
    return delay;
}

Column<Risk> riskStateColumn()
{
    auto state = column(&Risk::state, Format::Choice);
    state.set = RiskCells::setState;
    return state;
}

Column<Risk> struckOnColumn()
{
    auto day = column(&Risk::struckOn, Format::Date);
    day.set = RiskCells::setStruckOn;
    return day;
}

} // namespace

RiskModel::RiskModel(PlanDocument &document, QObject *parent) : RecordTableModel(document, parent), m_measure(plan())
{
    const quint64 inherent = bitsOf(RiskStage::Inherent);
    const quint64 residual = bitsOf(RiskStage::Residual);
    countAnew();
    setColumns({
        numberColumn(m_numbers),
        column(&Risk::title, Format::Text),
        column(&Risk::category, Format::Text),
        column(&Risk::releases, Format::Choices),
        levelColumn(m_measure, &Risk::probability, RiskAxis::Probability, QT_TRANSLATE_NOOP("RiskModel", "Inherent probability")),
        levelColumn(m_measure, &Risk::impact, RiskAxis::Impact, QT_TRANSLATE_NOOP("RiskModel", "Inherent impact")),
        levelColumn(m_measure, &Risk::qualityImpact, RiskAxis::Quality, QT_TRANSLATE_NOOP("RiskModel", "Inherent quality impact")),
        levelColumn(m_measure, &Risk::costImpact, RiskAxis::Cost, QT_TRANSLATE_NOOP("RiskModel", "Inherent cost impact")),
        levelColumn(m_measure, &Risk::reputationImpact, RiskAxis::Reputation, QT_TRANSLATE_NOOP("RiskModel", "Inherent reputation impact")),
        scoreColumn(m_measure, RiskStage::Inherent, u"score"_s, riskText("Inherent score"), inherent),
        levelColumn(m_measure, &Risk::residualProbability, RiskAxis::Probability),
        levelColumn(m_measure, &Risk::residualImpact, RiskAxis::Impact),
        levelColumn(m_measure, &Risk::residualQualityImpact, RiskAxis::Quality),
        levelColumn(m_measure, &Risk::residualCostImpact, RiskAxis::Cost),
        levelColumn(m_measure, &Risk::residualReputationImpact, RiskAxis::Reputation),
        scoreColumn(m_measure, RiskStage::Residual, u"residual_score"_s, riskText("Residual score"), residual),
        exposureColumn(m_measure, RiskStage::Inherent, u"exposure"_s, riskText("Inherent exposure, days"), inherent),
        exposureColumn(m_measure, RiskStage::Residual, u"residual_exposure"_s, riskText("Residual exposure, days"), residual),
        column(&Risk::owner, Format::Choice),
        column(&Risk::response, Format::Choice),
        riskStateColumn(),
        struckOnColumn(),
        column(&Risk::trigger, Format::LongText),
        column(&Risk::contingency, Format::LongText),
        column(&Risk::reviewBy, Format::Date),
        column(&Risk::proximity, Format::Date),
        column(&Risk::milestones, Format::Choices),
        column(&Risk::components, Format::Choices),
        delayColumn(&Risk::delayLow),
        delayColumn(&Risk::delayLikely),
        delayColumn(&Risk::delayHigh),
        column(&Risk::cause, Format::LongText),
        column(&Risk::event, Format::LongText),
        column(&Risk::effect, Format::LongText),
        column(&Risk::isPublic, Format::Flag),
        column(&Risk::note, Format::LongText),
    });
    setFactory([this](const EditContext &context) { return newRisk(context.plan, m_filter.release, context.ids); });
    setRemover([](const EditContext &context, std::span<const RiskId> ids) { return edits::removeRecords<Risk>(context.plan, ids); });
}

Risk RiskModel::newRisk(const Plan &plan, ReleaseId release, IdSource &ids)
{
    Risk made;
    made.id = ids.next<Risk>();
    made.title = unusedName<Risk>(plan, riskText("New risk"));
    if (release.isValid())
        made.releases = {release};
    const int middle = (RiskMeasure(plan).levels() + 1) / 2;
    made.probability = made.impact = made.residualProbability = made.residualImpact = middle;
    return made;
}

void RiskModel::snapshotReplaced(const PlanChange *change)
{
    if (!change || scaleTouched(*change))
        m_measure = RiskMeasure(plan());
    if (!change || numbersTouched(*change))
        countAnew();
}

void RiskModel::countAnew()
{
    m_numbers.clear();
    int number = 0;
    for (const RiskId id : riskRegister(plan(), m_filter.release))
        m_numbers.insert(id, ++number);
}

QStringList RiskModel::unratedFields() const
{
    QStringList fields;
    for (const RiskAxis impact : riskImpacts) {
        for (const RiskStage stage : {RiskStage::Inherent, RiskStage::Residual}) {
            if (!m_measure.rates(impact))
                fields << QString::fromLatin1(fieldName(levelMember(impact, stage)));
        }
    }
    return fields;
}

bool RiskFilter::passes(const Risk &risk) const
{
    return (!release.isValid() || concerns(risk, release)) && (!state || risk.state == *state) && (!owner || risk.owner == *owner);
}

void RiskModel::setFilter(const RiskFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    setRowFilter(filter.isAll() ? RowFilter() : RowFilter([filter](const Risk &risk) { return filter.passes(risk); }));
}

} // namespace Plimsoll
