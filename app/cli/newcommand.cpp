// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/newcommand.h"

#include "app/cli/commandtext.h"
#include "app/cli/nearestnames.h"
#include "app/environment.h"
#include "app/newplan.h"
#include "app/sampleplan.h"
#include "app/templates.h"
#include "document/plandocument.h"
#include "exchange/newids.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QStringList sources()
{
    QStringList names{u"sample"_s};
    for (const PlanTemplate &offered : planTemplates())
        names << offered.name;
    return names;
}

QString offeredSources()
{
    return sources().join(", "_L1);
}

Result<Plan> firstContent(const QString &from, const QString &title, const Clock &clock)
{
    IdSource ids(clock, randomSeed());
    if (from.isEmpty())
        return emptyPlan(title, ids);
    if (!sources().contains(from))
        return Error{ErrorCode::NotFound, commandText("There is no template \"%1\"; there is %2.").arg(from, offeredNames(sources(), from)), {}};
    if (from != u"sample")
        return planFromTemplate(from, title, clock.now().date(), ids);
    const auto sample = samplePlan();
    return sample ? Result<Plan>(withNewIds(*sample, ids, QUuid::createUuid())) : sample;
}

} // namespace

QString NewCommand::summary() const
{
    return commandText("Make a plan: empty, from the sample or from a template.");
}

void NewCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"PLAN"_s, commandText("The file to make; one that is there is never overwritten."));
    parser.addOption({u"from"_s, commandText("What to begin with: %1.").arg(offeredSources()), u"TEMPLATE"_s});
}

ExitCode NewCommand::run(const QCommandLineParser &parser, const CommandContext &context) const
{
    const QString path = parser.positionalArguments().first();
    if (path == u"sample") {
        return context.fail({ErrorCode::InvalidInput,
                             commandText("The word \"sample\" stands for the sample plan; give the new plan another name, such as sample.plimsoll."), {}});
    }
    const QString from = parser.value(u"from"_s);
    if (parser.isSet(u"from"_s) && from.isEmpty())
        return context.fail({ErrorCode::InvalidInput, commandText("--from needs a name; there is %1.").arg(offeredSources()), {}});
    const auto plan = firstContent(from, titleOfNewPlan(path), context.clock);
    if (!plan)
        return context.fail(plan.error());
    const auto document = PlanDocument::create(path, *plan, context.clock, storeOptions(Access::ReadWrite), randomSeed());
    if (!document)
        return context.fail(document.error());
    context.out << commandText("Made %1.").arg(path) << Qt::endl;
    return ExitCode::Sound;
}

} // namespace Plimsoll
