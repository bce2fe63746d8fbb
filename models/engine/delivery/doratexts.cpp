// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/delivery/dorafigures.h"

#include "engine/delivery/deliverytext.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr double hoursOfDay = 24.0;

/// Minutes below two hours, days from two on, so that the figure has few digits.
QString durationText(double hours)
{
    const QLocale locale;
    if (hours < 2.0)
        return deliveryText("%1 min").arg(locale.toString(hours * 60.0, 'f', 0));
    if (hours < 2.0 * hoursOfDay)
        return deliveryText("%1 h").arg(locale.toString(hours, 'f', 1));
    return deliveryText("%1 days").arg(locale.toString(hours / hoursOfDay, 'f', 1));
}

/// Not every pipeline tells when the commit was made, so that the two ways of counting are told apart.
QString leadTimeBasis(const DoraFigure &figure)
{
    const int fromBuild = figure.of - figure.fromCommit;
    if (figure.of == 1) {
        return fromBuild == 0 ? deliveryText("From 1 deployment, counted from its newest commit.")
                              : deliveryText("From 1 deployment, counted from its build, as the time of its commit is not known.");
    }
    if (fromBuild == 0)
        return deliveryText("From %1 deployments, all counted from their newest commit.").arg(figure.of);
    if (figure.fromCommit == 0)
        return deliveryText("From %1 deployments, all counted from their build, as the times of their commits are not known.").arg(figure.of);
    return deliveryText("From %1 deployments: %2 counted from their newest commit, %3 from their build, as the time of the commit is not known.")
        .arg(figure.of).arg(figure.fromCommit).arg(fromBuild);
}

} // namespace

QString doraTitle(DoraMeasure measure)
{
    switch (measure) {
    case DoraMeasure::DeploymentFrequency:
        return deliveryText("Deployment frequency");
    case DoraMeasure::LeadTime:
        return deliveryText("Lead time for changes");
    case DoraMeasure::ChangeFailureRate:
        return deliveryText("Change failure rate");
    case DoraMeasure::TimeToRestore:
        return deliveryText("Time to restore");
    }
    return {};
}

QString doraDefinition(DoraMeasure measure)
{
    switch (measure) {
    case DoraMeasure::DeploymentFrequency:
        return deliveryText("How often a build is deployed into the last environment: promotions there, a week, those that were rolled back later with them.");
    case DoraMeasure::LeadTime:
        return deliveryText("From commit to customers: the median of the time from the newest commit of a build, or from the build itself where the time of its "
                  "commit is not known, to its first deployment into the last environment.");
    case DoraMeasure::ChangeFailureRate:
        return deliveryText("How many of these deployments went wrong: those that an incident names as its cause, or that were rolled back.");
    case DoraMeasure::TimeToRestore:
        return deliveryText("From failure to service: the median of the time from begin to end of the incidents that began in the span and are over.");
    }
    return {};
}

QString doraValue(const DoraFigure &figure)
{
    if (!figure.value)
        return {};
    switch (figure.measure) {
    case DoraMeasure::DeploymentFrequency:
        return deliveryText("%1 a week").arg(QLocale().toString(*figure.value, 'f', 1));
    case DoraMeasure::ChangeFailureRate:
        return deliveryText("%1 %").arg(QLocale().toString(*figure.value * 100.0, 'f', 0));
    case DoraMeasure::LeadTime:
    case DoraMeasure::TimeToRestore:
        return durationText(*figure.value);
    }
    return {};
}

QString doraBasis(const DoraFigure &figure)
{
    const bool ofIncidents = figure.measure == DoraMeasure::TimeToRestore;
    if (figure.value && figure.measure == DoraMeasure::LeadTime)
        return leadTimeBasis(figure);
    if (figure.value) {
        if (figure.of == 1)
            return ofIncidents ? deliveryText("From 1 incident.") : deliveryText("From 1 deployment.");
        return (ofIncidents ? deliveryText("From %1 incidents.") : deliveryText("From %1 deployments.")).arg(figure.of);
    }
    switch (figure.measure) {
    case DoraMeasure::DeploymentFrequency:
        return deliveryText("Not enough data: no deployment into the last environment is recorded.");
    case DoraMeasure::LeadTime:
        return deliveryText("Not enough data: no build that reached the last environment in this span says when it was committed or built.");
    case DoraMeasure::ChangeFailureRate:
        return deliveryText("Not enough data: nothing was deployed into the last environment in this span.");
    case DoraMeasure::TimeToRestore:
        return deliveryText("Not enough data: no incident began in this span and is over.");
    }
    return {};
}

} // namespace Plimsoll
