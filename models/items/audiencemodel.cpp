// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/audiencemodel.h"

#include "domain/edits/removal.h"

namespace Plimsoll {

AudienceModel::AudienceModel(PlanDocument &document, QObject *parent) : RecordTableModel(document, parent)
{
    setColumns({
        column(&Audience::name, Format::Text),
        column(&Audience::customer, Format::Flag),
        column(&Audience::channel, Format::Text),
        column(&Audience::noticeDays, Format::Number),
        column(&Audience::noticeUnit, Format::Choice),
        column(&Audience::timeZone, Format::Text),
        column(&Audience::language, Format::Text),
    });
    setFactory([](const EditContext &context) {
        Audience made;
        made.id = context.ids.next<Audience>();
        made.name = unusedName<Audience>(context.plan, tr("New audience"));
        return made;
    });
    setRemover([](const EditContext &context, std::span<const Id<Audience>> ids) { return edits::removeRecords<Audience>(context.plan, ids); });
}

} // namespace Plimsoll
