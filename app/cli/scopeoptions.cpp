// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/scopeoptions.h"

#include "app/cli/commandtext.h"
#include "app/cli/nearestnames.h"
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/midsentence.h"
#include "domain/titlepattern.h"
#include "items/recordnames.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

Error unknownName(const QString &what, const QString &name, const QStringList &known)
{
    const QString offer = known.isEmpty() ? commandText("the plan has none") : commandText("there is %1").arg(offeredNames(known, name));
    return {ErrorCode::NotFound, commandText("There is no %1 \"%2\" in the plan; %3.").arg(what, name, offer), {}};
}

bool sameName(const QString &a, const QString &b)
{
    return a.compare(b.trimmed(), Qt::CaseInsensitive) == 0;
}

template<typename R>
Result<Id<R>> findNamed(const Plan &plan, const QString &name, QString R::*member = &R::name)
{
    QStringList known;
    std::vector<Id<R>> found;
    for (const R &record : plan.table<R>()) {
        if (sameName(record.*member, name))
            found.push_back(record.id);
        known << record.*member;
    }
    if (found.size() > 1)
        return Error{ErrorCode::InvalidInput, commandText("The plan has several of the name \"%1\" (%2); give them different names first.").arg(name, midSentence(recordLabel<R>())), {}};
    if (!found.empty())
        return found.front();
    return unknownName(midSentence(recordLabel<R>()), name, known);
}

/// Lists them, each by what tells it from the others.
Error severalGates(const Plan &plan, const QString &title, const std::vector<const Gate *> &gates)
{
    QStringList releases;
    QStringList places;
    for (const Gate *gate : gates) {
        const Milestone *milestone = plan.find(gate->milestone);
        const QString release = milestone ? recordName(plan, milestone->release) : QString();
        releases << release;
        places << commandText("%1 (%2, %3)", "id of a gate, release, milestone").arg(gate->id.toString(), release, recordName(plan, gate->milestone));
    }
    releases.removeDuplicates();
    if (size_t(releases.size()) == gates.size()) {
        return {ErrorCode::InvalidInput,
                commandText("Several releases have a gate \"%1\"; name one of them with --release: %2.").arg(title, releases.join(", "_L1)), {}};
    }
    return {ErrorCode::InvalidInput, commandText("Several gates are called \"%1\"; name one of them by its id: %2.").arg(title, places.join("; "_L1)), {}};
}

} // namespace

Result<ReleaseId> findRelease(const Plan &plan, const QString &name, ProductId product)
{
    QStringList known;
    std::vector<ReleaseId> found;
    for (const Release &release : plan.table<Release>()) {
        if (product.isValid() && release.product != product)
            continue;
        if (sameName(release.name, name) || sameName(displayName(plan, release), name))
            found.push_back(release.id);
        known << displayName(plan, release);
    }
    if (found.size() > 1) {
        return Error{ErrorCode::InvalidInput,
                     commandText("Several products have a release \"%1\"; name the product, too.").arg(name), {}};
    }
    return found.empty() ? Result<ReleaseId>(unknownName(commandText("release"), name, known)) : found.front();
}

Result<ProductId> findProduct(const Plan &plan, const QString &name) { return findNamed<Product>(plan, name); }
Result<TeamId> findTeam(const Plan &plan, const QString &name) { return findNamed<Team>(plan, name); }
Result<AudienceId> findAudience(const Plan &plan, const QString &name) { return findNamed<Audience>(plan, name); }
Result<EnvironmentId> findEnvironment(const Plan &plan, const QString &name) { return findNamed<Environment>(plan, name); }
Result<PersonId> findPerson(const Plan &plan, const QString &name) { return findNamed<Person>(plan, name); }
Result<PublishingTargetId> findTarget(const Plan &plan, const QString &name) { return findNamed<PublishingTarget>(plan, name); }
Result<TestSuiteId> findTestSuite(const Plan &plan, const QString &name) { return findNamed<TestSuite>(plan, name); }
Result<TestCycleId> findTestCycle(const Plan &plan, const QString &title) { return findNamed(plan, title, &TestCycle::title); }
Result<ComponentId> findComponent(const Plan &plan, const QString &name) { return findNamed<Component>(plan, name); }

Result<BuildId> findBuild(const Plan &plan, const QString &version, ComponentId component)
{
    QStringList known;
    QStringList components;
    BuildId found;
    for (const Build &build : plan.table<Build>()) {
        if (component.isValid() && build.component != component)
            continue;
        const QString whole = buildName(plan, build);
        if (sameName(build.version, version) || sameName(whole, version)) {
            components << recordName(plan, build.component);
            found = build.id;
        }
        known << whole;
    }
    if (components.size() > 1) {
        return Error{ErrorCode::InvalidInput,
                     component.isValid() ? commandText("The component has several builds \"%1\"; give them different versions first.").arg(version)
                                         : commandText("Several components have a build \"%1\"; name one of them with --component: %2.")
                                               .arg(version, components.join(", "_L1)),
                     {}};
    }
    return found.isValid() ? Result<BuildId>(found) : Result<BuildId>(unknownName(midSentence(recordLabel<Build>()), version, known));
}

Result<MilestoneId> findMilestone(const Plan &plan, const QString &title, ReleaseId release)
{
    QStringList known;
    QStringList releases;
    MilestoneId found;
    for (const Milestone &milestone : plan.table<Milestone>()) {
        if (release.isValid() && milestone.release != release)
            continue;
        const QString display = displayTitle(plan, milestone);
        if (sameName(display, title) || sameName(milestone.title, title)) {
            const Release *in = plan.find(milestone.release);
            releases << (in ? displayName(plan, *in) : QString());
            found = milestone.id;
        }
        known << display;
    }
    if (releases.size() > 1) {
        return Error{ErrorCode::InvalidInput,
                     release.isValid() ? commandText("The release has several milestones \"%1\"; give them different titles first.").arg(title)
                                       : commandText("Several releases have a milestone \"%1\"; name one of them with --release: %2.")
                                             .arg(title, releases.join(", "_L1)),
                     {}};
    }
    return found.isValid() ? Result<MilestoneId>(found) : Result<MilestoneId>(unknownName(commandText("milestone"), title, known));
}

Result<GateId> findGate(const Plan &plan, const QString &name, ReleaseId release, ProductId product)
{
    QStringList known;
    std::vector<const Gate *> found;
    GateId byId;
    for (const Gate &gate : plan.table<Gate>()) {
        const Milestone *milestone = plan.find(gate.milestone);
        const Release *in = milestone ? plan.find(milestone->release) : nullptr;
        if ((release.isValid() && (!in || in->id != release)) || (product.isValid() && (!in || in->product != product)))
            continue;
        if (sameName(gate.title, name))
            found.push_back(&gate);
        if (gate.id.toString() == name.trimmed())
            byId = gate.id;
        known << gate.title;
    }
    if (found.size() > 1)
        return severalGates(plan, name, found);
    if (!found.empty())
        return found.front()->id;
    known.removeDuplicates();
    return byId.isValid() ? Result<GateId>(byId) : Result<GateId>(unknownName(midSentence(recordLabel<Gate>()), name, known));
}

Result<size_t> findWord(const QString &option, const QString &name, const QStringList &words, const QStringList &labels)
{
    const QString word = QString(name).replace(u'_', u'-');
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (sameName(words[i], word) || sameName(labels[i], name))
            return size_t(i);
    }
    return Error{ErrorCode::InvalidInput, commandText("\"%1\" is nothing that --%2 knows; --%2 takes one of %3.").arg(name, option, words.join(", "_L1)), {}};
}

Result<qint64> wholeNumber(const QString &option, const QString &text, qint64 least, qint64 most)
{
    bool good = false;
    const qint64 number = text.trimmed().toLongLong(&good);
    if (good && number >= least && number <= most)
        return number;
    return Error{ErrorCode::InvalidInput,
                 commandText("\"%1\" is no value for --%2; give a whole number from %3 to %4.")
                     .arg(text, option, QString::number(least), QString::number(most)),
                 {}};
}

QStringList scopeOptionNames()
{
    return {u"product"_s, u"release"_s, u"kind"_s, u"team"_s, u"audience"_s};
}

void declareScope(QCommandLineParser &parser)
{
    parser.addOption({u"product"_s, commandText("Only this product."), u"P"_s});
    parser.addOption({u"release"_s, commandText("Only this release."), u"R"_s});
    parser.addOption({u"kind"_s, commandText("Only milestones of this kind: freeze, gate, build, go-live …"), u"K"_s});
    parser.addOption({u"team"_s, commandText("Only what this team owns."), u"T"_s});
    parser.addOption({u"audience"_s, commandText("Only what this audience is told, in its wording."), u"A"_s});
}

Result<CalendarScope> scopeFrom(const QCommandLineParser &parser, const Plan &plan)
{
    CalendarScope scope;
    std::optional<Error> error;
    const auto take = [&](const QString &option, auto &target, auto find) { takeOption(parser, option, error, target, find); };
    take(u"product"_s, scope.product, [&](const QString &name) { return findProduct(plan, name); });
    take(u"release"_s, scope.release, [&](const QString &name) { return findRelease(plan, name, scope.product); });
    take(u"kind"_s, scope.kind, [&](const QString &name) { return findEnum<MilestoneKind>(u"kind"_s, name); });
    take(u"team"_s, scope.team, [&](const QString &name) { return findTeam(plan, name); });
    take(u"audience"_s, scope.audience, [&](const QString &name) { return findAudience(plan, name); });
    return error ? Result<CalendarScope>(*error) : scope;
}

Result<GateId> gateFrom(const QCommandLineParser &parser, const Plan &plan, const QString &name)
{
    ProductId product;
    ReleaseId release;
    std::optional<Error> error;
    takeOption(parser, u"product"_s, error, product, [&](const QString &given) { return findProduct(plan, given); });
    takeOption(parser, u"release"_s, error, release, [&](const QString &given) { return findRelease(plan, given, product); });
    return error ? Result<GateId>(*error) : findGate(plan, name, release, product);
}

} // namespace Plimsoll
