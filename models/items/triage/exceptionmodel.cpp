// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/triage/exceptionmodel.h"

#include "domain/edits/removal.h"
#include "engine/exceptionrules.h"
#include "items/triage/exceptioncolumns.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

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
        ExceptionColumns::state(),
        ExceptionColumns::subject(),
        missingColumn(),
        ExceptionColumns::bug(),
        ExceptionColumns::ruled(column(&ExceptionRequest::approver, Format::Choice)),
        ExceptionColumns::ruled(column(&ExceptionRequest::secondApprover, Format::Choice)),
        column(&ExceptionRequest::asked, Format::Date),
        column(&ExceptionRequest::askedBy, Format::Choice),
        column(&ExceptionRequest::decided, Format::Date),
        column(&ExceptionRequest::reason, Format::LongText),
        ExceptionColumns::ruled(column(&ExceptionRequest::userImpact, Format::LongText)),
        ExceptionColumns::ruled(column(&ExceptionRequest::tests, Format::LongText)),
        ExceptionColumns::ruled(column(&ExceptionRequest::risk, Format::LongText)),
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
