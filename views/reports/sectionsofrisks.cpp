// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/labels.h"
#include "domain/titlepattern.h"
#include "engine/sentences.h"
#include "views/reports/reportsections.h"
#include "views/reports/reportsource.h"
#include "views/reports/reporttext.h"
#include "views/reports/sectionparts.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// Of a kind: what, who, by when.
QString actionsText(const ReportSource &source, RiskId risk, ActionKind kind)
{
    QStringList lines;
    for (const RiskAction &action : source.plan().table<RiskAction>()) {
        if (action.risk != risk || action.kind != kind)
            continue;
        const QString when = action.done.isValid() ? reportText("done %1").arg(dayText(action.done))
            : action.due.isValid()                 ? reportText("by %1").arg(dayText(action.due))
                                                   : QString();
        const QString rest = joinedTexts({source.ownerText(action.owner), when}, u", "_s);
        lines << (rest.isEmpty() ? action.title : reportText("%1 (%2)").arg(action.title, rest));
    }
    return lines.join(u'\n');
}

QString riskText(const Risk &risk)
{
    return joinedTexts({risk.cause, risk.event, risk.effect}, u" → "_s);
}

/// "Schedule: Major" and so on after the response, a line each; nothing where there is one impact only.
QString impactsText(const RiskMeasure &measure, const Risk &risk)
{
    const std::vector<RiskAxis> impacts = measure.impacts();
    QStringList lines;
    for (const RiskAxis impact : impacts) {
        if (const int level = spotOn(risk, impact, RiskStage::Residual).impact; level > 0 && impacts.size() > 1)
            lines << reportText("%1: %2").arg(impactName(impact), measure.levelName(impact, level));
    }
    return lines.join(u'\n');
}

std::vector<ReportCell> riskRow(const ReportSource &source, const RiskMeasure &measure, const Risk &risk, int number)
{
    const RiskSpot inherent = measure.worst(risk, RiskStage::Inherent);
    const RiskSpot residual = measure.worst(risk, RiskStage::Residual);
    ReportCell title{risk.title, riskText(risk), ReportTone::Plain, true};
    const bool struck = risk.state == RiskState::Struck;
    ReportCell rating{ratingText(measure, residual), {}, ratingTone(measure.rating(residual))};
    if (struck)
        rating = {label(risk.state), risk.struckOn.isValid() ? dayText(risk.struckOn) : QString(), ReportTone::Bad, true};
    else
        rating.detail = joinedTexts({inherent == residual ? QString() : reportText("before: %1").arg(ratingText(measure, inherent)),
                                     impactsText(measure, risk)},
                                    u"\n"_s);
    ReportCell response{label(risk.response),
                        joinedTexts({source.ownerText(risk.owner), actionsText(source, risk.id, ActionKind::Mitigation)}, u"\n"_s)};
    const bool bare = risk.contingency.trimmed().isEmpty();
    ReportCell contingency{bare ? reportText("none yet") : risk.contingency,
                           joinedTexts({risk.trigger.isEmpty() ? QString() : reportText("Trigger: %1").arg(risk.trigger),
                                        actionsText(source, risk.id, ActionKind::Contingency)},
                                       u"\n"_s),
                           bare && measure.rating(residual) >= RiskRating::High ? ReportTone::Warning
                               : bare                                           ? ReportTone::Quiet
                                                                                : ReportTone::Plain};
    return {{QString::number(number)}, title, rating, response, contingency};
}

ReportTable riskTable(const ReportSource &source, const std::vector<const Risk *> &risks)
{
    ReportTable table;
    if (source.isPublic()) {
        table.columns = {{reportText("Risk"), 2.0}, {reportText("What it would mean"), 3.0}};
        for (const Risk *risk : risks)
            table.rows.push_back({{risk->title, {}, ReportTone::Plain, true}, {risk->effect}});
        return table;
    }
    table.columns = {{reportText("No."), 0.7}, {reportText("Risk"), 3.6}, {reportText("Rating"), 1.7}, {reportText("Response"), 2.7},
                     {reportText("Contingency"), 3.3}};
    const RiskMeasure measure(source.plan());
    int number = 0;
    for (const Risk *risk : risks)
        table.rows.push_back(riskRow(source, measure, *risk, ++number));
    return table;
}

QString levelText(const RiskMeasure &measure, RiskAxis axis, int level)
{
    const QString name = measure.levelName(axis, level);
    return name.isEmpty() ? QLocale().toString(level) : name;
}

ReportMatrix matrixOf(const ReportSource &source, const std::vector<const Risk *> &risks)
{
    const RiskMeasure measure(source.plan());
    // Levels of several impacts share no names.
    const bool several = measure.impacts().size() > 1;
    ReportMatrix matrix;
    matrix.caption = several
        ? reportText("Where the risks stand after the response by the highest of their impacts, by their numbers in the register. Probability grows upwards, impact to the right.")
        : reportText("Where the risks stand after the response, by their numbers in the register. Probability grows upwards, impact to the right.");
    for (int probability = measure.levels(); probability >= 1; --probability) {
        matrix.probabilities.push_back(levelText(measure, RiskAxis::Probability, probability));
        auto &row = matrix.squares.emplace_back();
        for (int impact = 1; impact <= measure.levels(); ++impact)
            row.push_back({measure.rating({probability, impact}), {}});
    }
    for (int impact = 1; impact <= measure.levels(); ++impact)
        matrix.impacts.push_back(several ? QLocale().toString(impact) : levelText(measure, RiskAxis::Impact, impact));
    int number = 0;
    for (const Risk *risk : risks) {
        const RiskSpot spot = measure.shown(measure.worst(*risk, RiskStage::Residual));
        matrix.squares[size_t(measure.levels() - spot.probability)][size_t(spot.impact - 1)].risks << QString::number(++number);
    }
    return matrix;
}

/// Why, by whom and until when each of them is accepted.
ReportTable waivedTable(const ReportSource &source)
{
    ReportTable table;
    table.columns = {{reportText("Problem"), 4.5}, {reportText("Reason"), 3.0}, {reportText("Accepted by"), 1.3}, {reportText("Until"), 1.2}};
    for (const auto &[problem, waiver] : source.waived()) {
        const Person *person = source.plan().find(waiver.person);
        table.rows.push_back({{problem.text, severityText(problem.severity)},
                              {waiver.reason},
                              {person ? person->name : QString()},
                              {waiver.expires.isValid() ? dayText(waiver.expires) : reportText("no last day")}});
    }
    return table;
}

} // namespace

QString ratingText(const RiskMeasure &measure, RiskSpot spot)
{
    return reportText("%1 %2").arg(QLocale().toString(measure.score(spot)), ratingName(measure.rating(spot)));
}

ReportTone ratingTone(RiskRating rating)
{
    return rating == RiskRating::Critical ? ReportTone::Bad : rating == RiskRating::High ? ReportTone::Warning : ReportTone::Plain;
}

QString severityText(Severity severity)
{
    return severity == Severity::Error ? reportText("Error") : severity == Severity::Warning ? reportText("Warning") : reportText("Notice");
}

ReportTone severityTone(Severity severity)
{
    return severity == Severity::Error ? ReportTone::Bad : severity == Severity::Warning ? ReportTone::Warning : ReportTone::Plain;
}

std::optional<ReportSection> problemsSection(const ReportSource &source)
{
    const std::vector<Problem> problems = source.problems();
    if (problems.empty() && source.waived().empty())
        return {};
    ReportSection section{u"problems"_s, problems.empty() ? reportText("Waived problems") : reportText("Open problems"), {}};
    ReportTable table;
    table.columns = {{reportText("Severity"), 1.0}, {reportText("Problem"), 5.0}, {reportText("Cure"), 4.0}};
    for (const Problem &problem : problems)
        table.rows.push_back({{severityText(problem.severity), {}, severityTone(problem.severity)}, {problem.text}, {problem.cure}});
    if (!problems.empty())
        section.blocks.push_back(std::move(table));
    if (!problems.empty() && !source.waived().empty())
        section.blocks.push_back(ReportHeading{reportText("Waived problems")});
    if (!source.waived().empty())
        section.blocks.push_back(waivedTable(source));
    return section;
}

std::optional<ReportSection> risksSection(const ReportSource &source)
{
    const std::vector<const Risk *> risks = source.risks();
    if (risks.empty())
        return {};
    ReportSection section{u"risks"_s, reportText("Risks"), {}};
    if (!source.isPublic()) {
        section.blocks.push_back(ReportHeading{reportText("Matrix")});
        section.blocks.push_back(matrixOf(source, risks));
        section.blocks.push_back(ReportHeading{reportText("Register")});
    }
    section.blocks.push_back(riskTable(source, risks));
    return section;
}

} // namespace Plimsoll
