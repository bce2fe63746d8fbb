// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/labels.h"
#include "domain/plan.h"
#include "domain/result.h"
#include "exchange/calendarcontent.h"

#include <QCommandLineParser>

namespace Plimsoll {

/// The records that the command line names. Names are compared without regard to case; an unknown one is an error that lists those
/// that there are, and one that several have is an error, too.
[[nodiscard]] Result<ReleaseId> findRelease(const Plan &plan, const QString &name, ProductId product = {});
[[nodiscard]] Result<ProductId> findProduct(const Plan &plan, const QString &name);
[[nodiscard]] Result<TeamId> findTeam(const Plan &plan, const QString &name);
[[nodiscard]] Result<AudienceId> findAudience(const Plan &plan, const QString &name);
[[nodiscard]] Result<EnvironmentId> findEnvironment(const Plan &plan, const QString &name);
[[nodiscard]] Result<PersonId> findPerson(const Plan &plan, const QString &name);
[[nodiscard]] Result<PublishingTargetId> findTarget(const Plan &plan, const QString &name);
[[nodiscard]] Result<TestSuiteId> findTestSuite(const Plan &plan, const QString &name);
[[nodiscard]] Result<TestCycleId> findTestCycle(const Plan &plan, const QString &title);
[[nodiscard]] Result<ComponentId> findComponent(const Plan &plan, const QString &name);
/// By its version, or by its component and version; of one component, or of the only one that has such a build.
[[nodiscard]] Result<BuildId> findBuild(const Plan &plan, const QString &version, ComponentId component = {});
/// By its title as people read it, or as a pattern; in one release, or in the only one that has such a milestone.
[[nodiscard]] Result<MilestoneId> findMilestone(const Plan &plan, const QString &title, ReleaseId release = {});
/// By its title, or by its id; in one release or the releases of one product, or the only one of that title.
[[nodiscard]] Result<GateId> findGate(const Plan &plan, const QString &name, ReleaseId release = {}, ProductId product = {});

/// The values of an enum as options name them: "go-live".
template<typename E>
QStringList enumWords()
{
    QStringList words;
    for (const char *name : EnumNames<E>::names)
        words << QString::fromLatin1(name).replace(u'_', u'-');
    return words;
}
/// The place of the name among the words or the labels.
[[nodiscard]] Result<size_t> findWord(const QString &option, const QString &name, const QStringList &words, const QStringList &labels);
/// The value of an enum that the option gives, by its word or its label.
template<typename E>
Result<E> findEnum(const QString &option, const QString &name)
{
    QStringList labels;
    for (size_t i = 0; i < EnumNames<E>::names.size(); ++i)
        labels << label(E(i));
    const auto place = findWord(option, name, enumWords<E>(), labels);
    return place ? Result<E>(E(*place)) : Result<E>(place.error());
}

/// What the option gives, where it is a whole number within those bounds.
[[nodiscard]] Result<qint64> wholeNumber(const QString &option, const QString &text, qint64 least, qint64 most);

/// Fills in what the option gives, where it is set and nothing was wrong before.
template<typename T, typename Find>
void takeOption(const QCommandLineParser &parser, const QString &option, std::optional<Error> &error, T &target, Find find)
{
    if (error || !parser.isSet(option))
        return;
    const auto found = find(parser.value(option));
    if (found)
        target = *found;
    else
        error = found.error();
}

/// --product, --release, --kind, --team, --audience, without their dashes.
[[nodiscard]] QStringList scopeOptionNames();
void declareScope(QCommandLineParser &parser);
[[nodiscard]] Result<CalendarScope> scopeFrom(const QCommandLineParser &parser, const Plan &plan);
/// The gate of that title or id, among those that --product and --release leave.
[[nodiscard]] Result<GateId> gateFrom(const QCommandLineParser &parser, const Plan &plan, const QString &name);

} // namespace Plimsoll
