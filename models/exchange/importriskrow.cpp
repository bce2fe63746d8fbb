// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importriskrow.h"

#include "domain/labels.h"
#include "domain/midsentence.h"
#include "domain/riskspot.h"
#include "exchange/dateparsing.h"
#include "exchange/importcells.h"
#include "exchange/importchoices.h"
#include "exchange/importnames.h"
#include "exchange/scheduleimporttext.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// Words that registers use where they have no scale, from the lowest level (0) to the highest (1).
constexpr std::array<std::pair<const char *, double>, 5> levelWords{
    {{"very low", 0.0}, {"low", 0.25}, {"medium", 0.5}, {"high", 0.75}, {"very high", 1.0}}};

std::optional<int> levelByPercent(const QString &cell, const std::vector<edits::RiskScaleSetup::Level> &levels)
{
    static const QRegularExpression percent(u"^([0-9]+(?:[.,][0-9]+)?) ?%$"_s);
    const auto match = percent.match(cell);
    if (!match.hasMatch())
        return {};
    const double value = match.captured(1).replace(u',', u'.').toDouble();
    const auto found = std::ranges::find_if(levels, [&](const auto &level) { return value <= level.upTo; });
    return found == levels.end() ? std::nullopt : std::optional(int(found - levels.begin()) + 1);
}

/// "4", "4 Likely", "Likely", "70 %", "high".
std::optional<int> levelFrom(const QString &cell, RiskAxis axis, const std::vector<edits::RiskScaleSetup::Level> &levels)
{
    if (axis == RiskAxis::Probability) {
        if (const auto level = levelByPercent(cell, levels))
            return level;
    }
    static const QRegularExpression number(u"^([0-9]+)(?![0-9.,]*%)\\b"_s);
    if (const auto match = number.match(cell); match.hasMatch()) {
        const int level = match.captured(1).toInt();
        return level >= 1 && level <= int(levels.size()) ? std::optional(level) : std::nullopt;
    }
    const QString folded = foldedWords(cell);
    for (size_t i = 0; i < levels.size(); ++i) {
        if (foldedWords(levels[i].name) == folded)
            return int(i) + 1;
    }
    for (const auto &[word, part] : levelWords) {
        if (folded == QLatin1StringView(word))
            return 1 + int(std::lround(part * double(levels.size() - 1)));
    }
    return {};
}

/// Reads the cells of one row into a risk; what it does not understand becomes a remark.
class RiskReader
{
public:
    RiskReader(ScheduleRow &row, const RiskReading &how) : m_row(row), m_how(how) {}

    void read(Risk &risk)
    {
        for (const auto &[field, member] : {std::pair(ImportField::Category, &Risk::category), std::pair(ImportField::Cause, &Risk::cause),
                                            std::pair(ImportField::Event, &Risk::event), std::pair(ImportField::Effect, &Risk::effect),
                                            std::pair(ImportField::Trigger, &Risk::trigger),
                                            std::pair(ImportField::Contingency, &Risk::contingency)}) {
            if (const QString cell = m_row.risk.value(field); !cell.isEmpty())
                risk.*member = cell;
        }
        readLevel(risk.probability, ImportField::Probability, RiskAxis::Probability);
        readLevel(risk.impact, ImportField::Impact, RiskAxis::Impact);
        // Before anybody answers a risk, it stands afterwards where it stands before.
        readLevel(risk.residualProbability, ImportField::ResidualProbability, RiskAxis::Probability, risk.probability);
        readLevel(risk.residualImpact, ImportField::ResidualImpact, RiskAxis::Impact, risk.impact);
        readFurther(risk, RiskAxis::Quality, ImportField::QualityImpact, ImportField::ResidualQualityImpact);
        readFurther(risk, RiskAxis::Cost, ImportField::CostImpact, ImportField::ResidualCostImpact);
        readFurther(risk, RiskAxis::Reputation, ImportField::ReputationImpact, ImportField::ResidualReputationImpact);
        if (const QString cell = m_row.risk.value(ImportField::Response); !cell.isEmpty()) {
            if (const auto response = choiceFrom<RiskResponse>(cell))
                risk.response = *response;
            else
                m_row.remarks += scheduleImportText("The response “%1” is not known and was left out; write avoid, mitigate, transfer or accept.").arg(cell);
        }
        readState(risk);
        readDelay(risk);
        readDay(risk.reviewBy, ImportField::Review, scheduleImportText("The review date “%1” is not clear and was left out; write it as 2026-07-22."));
        if (const QString cell = m_row.risk.value(ImportField::Public); !cell.isEmpty())
            risk.isPublic = saysYes(cell);
    }

private:
    void readLevel(int &level, ImportField field, RiskAxis axis, int otherwise = 0)
    {
        const QString cell = m_row.risk.value(field);
        if (cell.isEmpty()) {
            if (otherwise > 0 && !m_how.known)
                level = otherwise;
            return;
        }
        if (!hasLimits(axis) && cell == "0"_L1)
            level = 0;
        else if (const auto read = levelFrom(cell, axis, m_how.scale.of(axis)))
            level = *read;
        else
            m_row.remarks += scheduleImportText("“%1” is no level of %2 and was left out; write a number from 1 to %3.")
                                 .arg(cell, midSentence(label(axis))).arg(m_how.scale.scale.levels);
    }

    void readFurther(Risk &risk, RiskAxis impact, ImportField inherent, ImportField residual)
    {
        if (rates(m_how.scale.scale, impact) || m_how.ownTable) {
            int Risk::*before = levelMember(impact, RiskStage::Inherent);
            readLevel(risk.*before, inherent, impact);
            readLevel(risk.*levelMember(impact, RiskStage::Residual), residual, impact, risk.*before);
        } else if (m_row.risk.contains(inherent) || m_row.risk.contains(residual)) {
            m_row.remarks += scheduleImportText("The plan does not rate the %1, so that it was left out; switch it on in the risk scale first.").arg(midSentence(label(impact)));
        }
    }

    void readState(Risk &risk)
    {
        QDate struckOn = risk.struckOn;
        readDay(struckOn, ImportField::StruckOn, scheduleImportText("The day “%1” on which it struck is not clear and was left out; write it as 2026-07-22."));
        const QString cell = m_row.risk.value(ImportField::State);
        auto state = std::optional(struckOn != risk.struckOn && risk.state == RiskState::Open ? RiskState::Struck : risk.state);
        if (!cell.isEmpty())
            state = foldedWords(cell) == "occurred"_L1 ? std::optional(RiskState::Struck) : choiceFrom<RiskState>(cell);
        if (!state) {
            m_row.remarks += scheduleImportText("The state “%1” is not known and was left out; write open, struck or closed.").arg(cell);
            return;
        }
        risk.state = *state;
        risk.struckOn = *state == RiskState::Open ? QDate() : struckOn;
        if (*state == RiskState::Struck && !struckOn.isValid())
            risk.struckOn = m_how.options.today;
    }

    void readDelay(Risk &risk)
    {
        const QString cell = m_row.risk.value(ImportField::Delay);
        bool number = false;
        const double days = QString(cell).replace(u',', u'.').toDouble(&number);
        if (number) {
            risk.delayLikely = days;
            risk.delayLow = std::min(risk.delayLow, days);
            risk.delayHigh = std::max(risk.delayHigh, days);
        } else if (!cell.isEmpty()) {
            m_row.remarks += scheduleImportText("The delay “%1” is no number of working days and was left out; write one.").arg(cell);
        }
    }

    /// `unclear` says so of the cell %1.
    void readDay(QDate &day, ImportField field, const QString &unclear)
    {
        const QString cell = m_row.risk.value(field);
        if (cell.isEmpty())
            return;
        const DateReading reading = readDate(cell, {m_how.options.dateOrder, m_how.options.today, m_how.options.locale});
        if (reading.state == DateReading::State::Read)
            day = reading.start;
        else
            m_row.remarks += unclear.arg(cell);
    }

    ScheduleRow &m_row;
    const RiskReading &m_how;
};

} // namespace

void readRisk(Risk &risk, ScheduleRow &row, const RiskReading &how)
{
    RiskReader(row, how).read(risk);
}

} // namespace Plimsoll
