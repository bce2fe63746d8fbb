// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/planargument.h"

#include "app/cli/commandtext.h"
#include "app/environment.h"
#include "app/sampleplan.h"
#include "document/newdocuments.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

Result<QString> unpackSample(const QTemporaryDir &folder, const Clock &clock)
{
    if (!folder.isValid())
        return Error{ErrorCode::Io, commandText("No folder for the sample plan could be made in %1; free some space there.").arg(folder.path()), {}};
    const QString path = folder.filePath(u"sample.plimsoll"_s);
    prepareNewDocuments();
    const auto plan = samplePlan();
    if (!plan)
        return plan.error();
    const auto made = PlanDocument::create(path, *plan, clock, storeOptions(Access::ReadWrite), randomSeed());
    return made ? Result<QString>(path) : Result<QString>(made.error());
}

} // namespace

Result<std::unique_ptr<PlanArgument>> PlanArgument::forReading(const QString &name, const Clock &clock)
{
    auto argument = std::make_unique<PlanArgument>();
    QString path = name;
    if (name == u"sample") {
        argument->m_folder = std::make_unique<QTemporaryDir>();
        auto unpacked = unpackSample(*argument->m_folder, clock);
        if (!unpacked)
            return unpacked.error();
        path = *unpacked;
    }
    auto document = PlanDocument::open(path, clock, storeOptions(Access::ReadOnly), randomSeed());
    if (!document)
        return document.error();
    argument->m_document = std::move(*document);
    return argument;
}

Result<std::unique_ptr<PlanArgument>> PlanArgument::forWriting(const QString &name, const Clock &clock)
{
    if (name == u"sample") {
        return Error{ErrorCode::ReadOnly,
                     commandText("The sample plan can only be read; \"plimsoll new PLAN --from sample\" makes a copy that can be changed."), {}};
    }
    auto argument = std::make_unique<PlanArgument>();
    auto document = PlanDocument::open(name, clock, storeOptions(Access::ReadWrite), randomSeed());
    if (!document)
        return document.error();
    if (const auto reason = (*document)->readOnlyReason())
        return *reason;
    argument->m_document = std::move(*document);
    return argument;
}

Result<std::unique_ptr<PlanArgument>> PlanArgument::forChange(const QString &name, bool onlyShown, const Clock &clock)
{
    return onlyShown ? forReading(name, clock) : forWriting(name, clock);
}

} // namespace Plimsoll
