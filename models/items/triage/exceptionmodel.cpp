// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/triage/exceptionmodel.h"

#include "domain/edits/removal.h"
#include "engine/exceptionrules.h"
#include "engine/triage/triagedecisions.h"
#include "items/triage/exceptioncolumns.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// An approval is one with all its rules.
Column<ExceptionRequest> stateColumn()
{
    auto state = column(&ExceptionRequest::state, Format::Choice);
    state.set = [](const EditContext &context, std::span<const ExceptionRequestId> ids, const QVariant &cell) -> Result<PlanEdit> {
        const auto value = fromCell<ExceptionState>(cell, ExceptionState::Asked, context);
        if (!value)
            return value.error();
        for (const ExceptionRequestId id : ids) {
            const ExceptionRequest *request = context.plan.find(id);
            if (!request || *value != ExceptionState::Approved)
                continue;
            ExceptionRequest approved = *request;
            approved.state = *value;
            if (const auto sound = putException(context.plan, context.timetable, approved, {}, context.ids); !sound)
                return sound.error();
        }
        return edits::updateRecords<ExceptionRequest>(context.plan, ids, memberLabel(&ExceptionRequest::state), [&](ExceptionRequest &request) {
            if (*value == ExceptionState::Asked)
                request.decided = {};
            else if (request.state != *value || !request.decided.isValid())
                request.decided = context.today;
            request.state = *value;
        });
    };
    return state;
}

Column<ExceptionRequest> missingColumn()
{
    auto missing = computedColumn<ExceptionRequest>(QString(ExceptionModel::missingField), QCoreApplication::translate("ExceptionModel", "Missing"),
                                                    [](const ExceptionRequest &request, const ReadContext &context) {
                                                        return missingFrom(context.plan, request).join(u", "_s);
                                                    });
    missing.fields = fieldBit(&ExceptionRequest::bug) | fieldBit(&ExceptionRequest::workItem) | fieldBit(&ExceptionRequest::userImpact)
                     | fieldBit(&ExceptionRequest::tests) | fieldBit(&ExceptionRequest::risk) | fieldBit(&ExceptionRequest::approver)
                     | fieldBit(&ExceptionRequest::secondApprover);
    missing.touchedBy = [](const PlanChange &change) { return !change.edit.changes<Person>().empty(); };
    return missing;
}

} // namespace

ExceptionModel::ExceptionModel(PlanDocument &document, QObject *parent) : RecordTableModel(document, parent)
{
    setColumns({
        column(&ExceptionRequest::title, Format::Text),
        column(&ExceptionRequest::release, Format::Choice),
        stateColumn(),
        ExceptionColumns::subject(),
        missingColumn(),
        ExceptionColumns::bug(),
        column(&ExceptionRequest::approver, Format::Choice),
        column(&ExceptionRequest::secondApprover, Format::Choice),
        column(&ExceptionRequest::asked, Format::Date),
        column(&ExceptionRequest::askedBy, Format::Choice),
        column(&ExceptionRequest::decided, Format::Date),
        column(&ExceptionRequest::reason, Format::LongText),
        column(&ExceptionRequest::userImpact, Format::LongText),
        column(&ExceptionRequest::tests, Format::LongText),
        column(&ExceptionRequest::risk, Format::LongText),
        ExceptionColumns::workItem(),
        column(&ExceptionRequest::note, Format::LongText),
    });
    setRemover([](const EditContext &context, std::span<const ExceptionRequestId> ids) {
        return edits::removeRecords<ExceptionRequest>(context.plan, ids);
    });
}

void ExceptionModel::setRelease(ReleaseId release)
{
    if (m_release == release)
        return;
    m_release = release;
    setRowFilter(release.isValid() ? RowFilter([release](const ExceptionRequest &request) { return request.release == release; }) : RowFilter());
}

} // namespace Plimsoll
