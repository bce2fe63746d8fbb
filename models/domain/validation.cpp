// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/validation.h"

#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/midsentence.h"
#include "domain/planedit.h"
#include "domain/recordrules.h"
#include "domain/validationtext.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

template<typename R>
std::optional<Error> missingReference(const Plan &plan, const R &record)
{
    std::optional<Error> error;
    forEachReference(record, [&]<typename X>(Id<X> id) {
        if (!error && !plan.table<X>().contains(id)) {
            error = Error{ErrorCode::InvalidInput,
                          validationText("%1 refers to a %2 that does not exist; choose another or leave it empty.")
                              .arg(quotedName(record), midSentence(recordLabel<X>())),
                          recordLabel<R>()};
        }
    });
    return error;
}

/// Looks for records that still refer to removed ones. Reads the whole plan, so it is only asked after a removal.
std::optional<Error> danglingReference(const Plan &after)
{
    std::optional<Error> error;
    forEachRecordType([&]<typename R>() {
        for (const R &record : after.table<R>()) {
            if (!error)
                error = missingReference(after, record);
        }
    });
    return error;
}

template<typename R>
std::optional<Error> offence(const Plan &plan, const R &record)
{
    if (auto broken = brokenRule(plan, record))
        return Error{ErrorCode::InvalidInput, *broken, recordLabel<R>()};
    return missingReference(plan, record);
}

/// A milestone that changes its release may have been the anchor of the one that it leaves, or bound a test cycle of it.
std::optional<Error> anchorLeftBehind(const Plan &after, const PlanEdit &edit)
{
    const auto &changes = edit.changes<Milestone>();
    const bool leaves = std::any_of(changes.begin(), changes.end(), [](const auto &change) {
        return change.before && change.after && change.before->release != change.after->release;
    });
    if (!leaves)
        return {};
    for (const Release &release : after.table<Release>()) {
        if (auto broken = brokenRule(after, release))
            return Error{ErrorCode::InvalidInput, *broken, recordLabel<Release>()};
    }
    for (const TestCycle &cycle : after.table<TestCycle>()) {
        if (auto broken = brokenRule(after, cycle))
            return Error{ErrorCode::InvalidInput, *broken, recordLabel<TestCycle>()};
    }
    return {};
}

} // namespace

Result<void> validate(const Plan &plan, const PlanEdit &edit)
{
    std::optional<Error> error;
    bool removes = false;
    Plan after = plan;
    after.apply(edit);
    forEachRecordType([&]<typename R>() {
        for (const auto &change : edit.changes<R>()) {
            if (error)
                return;
            const R *current = plan.find(change.id());
            if ((current != nullptr) != change.before.has_value() || (current && !(*current == *change.before))) {
                const R &named = current ? *current : (change.after ? *change.after : *change.before);
                error = Error{ErrorCode::Conflict,
                              validationText("%1 has changed in the meantime; look at it again and repeat the edit.").arg(quotedName(named)),
                              recordLabel<R>()};
            } else if (change.after) {
                error = offence(after, *change.after);
            } else {
                removes = true;
            }
        }
    });
    if (!error && removes)
        error = danglingReference(after);
    if (!error)
        error = anchorLeftBehind(after, edit);
    return error ? Result<void>(*error) : Result<void>();
}

Result<void> validate(const Plan &plan)
{
    std::optional<Error> error;
    forEachRecordType([&]<typename R>() {
        for (const R &record : plan.table<R>()) {
            if (!error)
                error = offence(plan, record);
        }
    });
    return error ? Result<void>(*error) : Result<void>();
}

} // namespace Plimsoll
