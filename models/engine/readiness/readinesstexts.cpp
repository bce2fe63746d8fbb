// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readiness/readiness.h"

#include "domain/allrecords.h"
#include "domain/labels.h"
#include "engine/readiness/readinesstext.h"
#include "engine/sentences.h"
#include "engine/timeunits.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// Whole numbers without decimals, others with one.
QString numberText(double value)
{
    return QLocale().toString(value, 'f', std::abs(value - std::round(value)) < 0.05 ? 0 : 1);
}

constexpr double longestInHours = 72.0; ///< From then on hours are told as days.

/// Days are rounded down: nothing has been there longer than it was.
QString soakedText(double hours)
{
    constexpr double mostTenths = 10.0;
    constexpr double rounding = 1e-9;
    if (hours < longestInHours)
        return readinessText("%1 h").arg(numberText(hours));
    const double days = hours / hoursPerDay;
    const double tenths = std::floor(days * 10.0 + rounding) / 10.0;
    return readinessText("%1 days").arg(numberText(days < mostTenths ? tenths : std::floor(days + rounding)));
}

/// What is said of how many there are; empty where it is measured otherwise.
struct CountTexts {
    QString none;
    QString one;
    QString many; ///< With their number.
};

CountTexts countTexts(CriterionMeasure measure)
{
    switch (measure) {
    case CriterionMeasure::OpenBlockers:
        return {readinessText("No bug that is to be fixed now is open"), readinessText("1 bug that is to be fixed now is open"),
            readinessText("%1 bugs that are to be fixed now are open")};
    case CriterionMeasure::OpenBugs:
        return {readinessText("Every open bug has its decision"), readinessText("1 open bug has no decision"), readinessText("%1 open bugs have no decision")};
    case CriterionMeasure::HighRisks:
        return {readinessText("Every high risk has its response"), readinessText("1 high risk has no response"), readinessText("%1 high risks have no response")};
    case CriterionMeasure::LateMessages:
        return {readinessText("No message is late"), readinessText("1 message is late"), readinessText("%1 messages are late")};
    case CriterionMeasure::BackOutRehearsed:
        return {readinessText("Every back-out plan is rehearsed"), readinessText("1 back-out plan is not rehearsed"), readinessText("%1 back-out plans are not rehearsed")};
    case CriterionMeasure::OpenExceptions:
        return {readinessText("Every exception request is decided"), readinessText("1 exception request is not decided"), readinessText("%1 exception requests are not decided")};
    case CriterionMeasure::ChecklistOpen:
        return {readinessText("Nothing on the checklist is open"), readinessText("1 item of the checklist is open"), readinessText("%1 items of the checklist are open")};
    case CriterionMeasure::Attested:
    case CriterionMeasure::TestsPassed:
    case CriterionMeasure::SoakHours:
    case CriterionMeasure::Shortage:
        break;
    }
    return {};
}

QString namesText(const Measured &measured)
{
    const QString names = measured.names.join(", "_L1);
    return measured.more == 0 ? names : readinessText("%1 and %2 more").arg(names, QString::number(measured.more));
}

QString countSentence(const Criterion &criterion, const Measured &measured)
{
    if (criterion.measure == CriterionMeasure::BackOutRehearsed && measured.whole == 0.0)
        return readinessText("The release has no back-out plan.");
    if (criterion.measure == CriterionMeasure::ChecklistOpen && measured.whole == 0.0)
        return readinessText("The milestone has no checklist.");
    const CountTexts texts = countTexts(criterion.measure);
    const int count = int(*measured.value);
    if (count == 0)
        return texts.none + u'.';
    QString sentence = count == 1 ? texts.one : texts.many.arg(count);
    if (!measured.names.isEmpty())
        sentence = readinessText("%1: %2", "count, names").arg(sentence, namesText(measured));
    return criterion.threshold > 0.0 ? readinessText("%1; %2 may be.").arg(sentence, numberText(criterion.threshold)) : sentence + u'.';
}

QString attestationSentence(const Plan &plan, const Criterion &criterion)
{
    const Person *person = plan.find(criterion.attestedBy);
    const QString who = person ? person->name : readinessText("Somebody");
    const QString when = criterion.attested.isValid() ? readinessText("on %1").arg(dayText(criterion.attested)) : readinessText("without a date");
    switch (criterion.attestation) {
    case Attestation::Open:
        return readinessText("Nobody has attested it yet.");
    case Attestation::Met:
        return readinessText("%1 attested it %2.").arg(who, when);
    case Attestation::NotMet:
        return readinessText("%1 said %2 that it is not met.").arg(who, when);
    }
    return {};
}

QString testSentence(const Criterion &criterion, const Measured &measured)
{
    if (!measured.value)
        return readinessText("No test is planned for the release.");
    const QLocale locale;
    const double passed = std::round(*measured.value * measured.whole / 100.0);
    return readinessText("%1 of %2 planned tests passed (%3); %4 are asked for.")
        .arg(locale.toString(passed, 'f', 0), locale.toString(measured.whole, 'f', 0), valueText(criterion.measure, measured.value),
             valueText(criterion.measure, criterion.threshold));
}

QString soakSentence(const Criterion &criterion, const Measured &measured)
{
    if (!measured.value)
        return readinessText("The release is in no environment before production yet.");
    // What is rounded down could not be held against days that are not whole.
    const double asked = criterion.threshold;
    const bool exact = asked >= longestInHours && std::fmod(asked, double(hoursPerDay)) != 0.0;
    const auto text = [&](double hours) { return exact ? readinessText("%1 h").arg(numberText(hours)) : soakedText(hours); };
    return readinessText("The release has been in %1 for %2; %3 are asked for.").arg(measured.names.value(0), text(*measured.value), text(asked));
}

QString shortageSentence(const Criterion &criterion, const Measured &measured)
{
    if (!measured.value)
        return readinessText("The release has no go-live date, so nobody knows whether its work fits.");
    if (*measured.value <= 0.0)
        return readinessText("All hours of work fit.");
    return readinessText("%1 of work do not fit: %2; %3 may.")
        .arg(valueText(criterion.measure, measured.value), namesText(measured), valueText(criterion.measure, criterion.threshold));
}

} // namespace

QString stateName(CriterionState state)
{
    switch (state) {
    case CriterionState::Met:
        return readinessText("Met");
    case CriterionState::NotMet:
        return readinessText("Not met");
    case CriterionState::Waived:
        return readinessText("Waived");
    case CriterionState::Unknown:
        return readinessText("Unknown");
    }
    return {};
}

QString stateName(GateState state)
{
    switch (state) {
    case GateState::Ready:
        return readinessText("Ready");
    case GateState::Waived:
        return readinessText("Ready with waivers");
    case GateState::NotReady:
        return readinessText("Not ready");
    case GateState::Unknown:
        return readinessText("Not known yet");
    }
    return {};
}

QString stateText(const Plan &plan, const GateStanding &standing)
{
    const Decision *decision = standing.settled ? plan.find(standing.decision) : nullptr;
    if (!decision)
        return stateName(standing.state);
    return readinessText("%1 \u2013 decided %2", "outcome, day").arg(label(decision->outcome), dayText(decisionDay(plan, *decision)));
}

GateState shownState(const Plan &plan, const GateStanding &standing)
{
    const Decision *decision = standing.settled ? plan.find(standing.decision) : nullptr;
    if (!decision)
        return standing.state;
    switch (decision->outcome) {
    case GateOutcome::Go:
        return GateState::Ready;
    case GateOutcome::GoWithConditions:
        return GateState::Waived;
    case GateOutcome::NoGo:
        return GateState::NotReady;
    }
    return standing.state;
}

QString valueText(CriterionMeasure measure, const std::optional<double> &value)
{
    if (!value)
        return u"\u2013"_s;
    switch (measure) {
    case CriterionMeasure::TestsPassed:
        return readinessText("%1 %").arg(numberText(*value));
    case CriterionMeasure::SoakHours:
        return soakedText(*value);
    case CriterionMeasure::Shortage:
        return readinessText("%1 h").arg(numberText(*value));
    default:
        return numberText(*value);
    }
}

QString measureSentence(const Plan &plan, const Criterion &criterion, const Measured &measured)
{
    switch (criterion.measure) {
    case CriterionMeasure::Attested:
        return attestationSentence(plan, criterion);
    case CriterionMeasure::TestsPassed:
        return testSentence(criterion, measured);
    case CriterionMeasure::SoakHours:
        return soakSentence(criterion, measured);
    case CriterionMeasure::Shortage:
        return shortageSentence(criterion, measured);
    default:
        return countSentence(criterion, measured);
    }
}

} // namespace Plimsoll
