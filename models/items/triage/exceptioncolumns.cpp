// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/triage/exceptioncolumns.h"

#include "engine/triage/triagedecisions.h"
#include "engine/workname.h"
#include "items/guardedcolumn.h"

using namespace Qt::StringLiterals;

namespace Plimsoll::ExceptionColumns {

namespace {

template<typename R, typename Other>
Column<ExceptionRequest> oneOfTwo(Id<R> ExceptionRequest::*member, Id<Other> ExceptionRequest::*other)
{
    auto made = column(member, Format::Choice);
    made.set = [member, other](const EditContext &context, std::span<const ExceptionRequestId> ids, const QVariant &cell) -> Result<PlanEdit> {
        const auto wanted = fromCell<Id<R>>(cell, {}, context);
        if (!wanted)
            return wanted.error();
        return edits::updateRecords<ExceptionRequest>(context.plan, ids, memberLabel(member), [&](ExceptionRequest &request) {
            request.*member = *wanted;
            if (wanted->isValid())
                request.*other = {};
        });
    };
    return ruled(std::move(made));
}

QString subjectText(const ExceptionRequest &request, const ReadContext &context)
{
    if (const WorkItem *item = context.plan.find(request.workItem))
        return keyAndTitle(*item);
    const Bug *bug = context.plan.find(request.bug);
    return bug ? keyAndTitle(*bug) : QString();
}

} // namespace

Column<ExceptionRequest> bug()
{
    return oneOfTwo(&ExceptionRequest::bug, &ExceptionRequest::workItem);
}

Column<ExceptionRequest> workItem()
{
    return oneOfTwo(&ExceptionRequest::workItem, &ExceptionRequest::bug);
}

Column<ExceptionRequest> subject()
{
    auto subject = computedColumn<ExceptionRequest>(u"subject"_s, QCoreApplication::translate("ExceptionModel", "Asked for"), subjectText);
    subject.fields = fieldBit(&ExceptionRequest::bug) | fieldBit(&ExceptionRequest::workItem);
    subject.touchedBy = [](const PlanChange &change) {
        const bool ofBugs = !change.edit.changes<Bug>().empty();
        return ofBugs || !change.edit.changes<WorkItem>().empty();
    };
    return subject;
}

Column<ExceptionRequest> state()
{
    auto state = column(&ExceptionRequest::state, Format::Choice);
    state.set = [](const EditContext &context, std::span<const ExceptionRequestId> ids, const QVariant &cell) -> Result<PlanEdit> {
        const auto value = fromCell<ExceptionState>(cell, ExceptionState::Asked, context);
        if (!value)
            return value.error();
        return edits::updateRecords<ExceptionRequest>(context.plan, ids, memberLabel(&ExceptionRequest::state), [&](ExceptionRequest &request) {
            if (*value == ExceptionState::Asked)
                request.decided = {};
            else if (request.state != *value || !request.decided.isValid())
                request.decided = context.today;
            request.state = *value;
        });
    };
    return ruled(std::move(state));
}

Column<ExceptionRequest> ruled(Column<ExceptionRequest> column)
{
    return guarded(std::move(column), [](const EditContext &context, const PlanEdit &edit) { return brokenException(context.plan, edit); });
}

} // namespace Plimsoll::ExceptionColumns
