// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/messagetemplatemodel.h"

#include "domain/edits/messageedits.h"
#include "domain/edits/removal.h"

namespace Plimsoll {

MessageTemplateModel::MessageTemplateModel(PlanDocument &document, QObject *parent) : RecordTableModel(document, parent)
{
    setColumns({
        column(&MessageTemplate::name, Format::Text),
        column(&MessageTemplate::purpose, Format::Choice),
        column(&MessageTemplate::language, Format::Text),
        column(&MessageTemplate::subject, Format::Text),
        column(&MessageTemplate::body, Format::LongText),
    });
    setFactory([](const EditContext &context) {
        MessageTemplate made = edits::starterTemplate(MessagePurpose::Announcement);
        made.id = context.ids.next<MessageTemplate>();
        made.name = unusedName<MessageTemplate>(context.plan, made.name);
        return made;
    });
    setRemover([](const EditContext &context, std::span<const MessageTemplateId> ids) {
        return edits::removeRecords<MessageTemplate>(context.plan, ids);
    });
}

} // namespace Plimsoll
