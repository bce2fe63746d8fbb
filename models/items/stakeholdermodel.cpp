// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/stakeholdermodel.h"

#include "domain/edits/removal.h"
#include "items/timecolumns.h"

namespace Plimsoll {

StakeholderModel::StakeholderModel(PlanDocument &document, QObject *parent) : RecordTableModel(document, parent)
{
    setColumns({
        column(&Stakeholder::name, Format::Text),
        column(&Stakeholder::audience, Format::Choice),
        column(&Stakeholder::function, Format::Text),
        column(&Stakeholder::email, Format::Text),
        column(&Stakeholder::person, Format::Choice),
        column(&Stakeholder::note, Format::LongText),
    });
    setFactory([](const EditContext &context) {
        Stakeholder made;
        made.id = context.ids.next<Stakeholder>();
        made.name = unusedName<Stakeholder>(context.plan, QCoreApplication::translate("StakeholderModel", "New stakeholder"));
        made.audience = firstId<Audience>(context.plan);
        return made;
    });
    setRemover([](const EditContext &context, std::span<const StakeholderId> ids) { return edits::removeRecords<Stakeholder>(context.plan, ids); });
}

} // namespace Plimsoll
