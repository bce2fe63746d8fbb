// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/messageedits.h"

#include "domain/allrecords.h"
#include "domain/edits/editwords.h"
#include "domain/labels.h"
#include "domain/messagestate.h"
#include "domain/plandraft.h"
#include "domain/titlepattern.h"

#include <algorithm>

namespace Plimsoll::edits {

namespace {

/// Changes those messages that pass; one of the two sentences names the step.
template<typename Passes, typename Function>
PlanEdit changed(PlanDraft &draft, std::span<const MessageId> ids, const QString &one, const QString &several, Passes passes, Function change)
{
    for (const MessageId id : ids) {
        const Message *message = draft.plan().find(id);
        if (message && passes(*message))
            draft.update(id, change);
    }
    PlanEdit edit = draft.toEdit({});
    const auto &changes = edit.changes<Message>();
    if (changes.size() == 1)
        edit.label = one.arg(quotedName(*changes.front().before));
    else if (!changes.empty())
        edit.label = several.arg(changes.size());
    return edit;
}

bool hasNoticeWaiting(const Plan &plan, const NoticeWanted &wanted)
{
    const auto &messages = plan.table<Message>();
    return std::any_of(messages.begin(), messages.end(), [&](const Message &m) {
        return m.purpose == MessagePurpose::ChangeNotice && m.audience == wanted.audience && m.release == wanted.release && !isSent(m);
    });
}

MessageTemplateId noticeTemplate(PlanDraft &draft, const Audience &audience, IdSource &source)
{
    MessageTemplateId any;
    for (const MessageTemplate &known : draft.plan().table<MessageTemplate>()) {
        if (known.purpose != MessagePurpose::ChangeNotice)
            continue;
        if (known.language == audience.language)
            return known.id;
        if (!any.isValid())
            any = known.id;
    }
    if (any.isValid())
        return any;
    MessageTemplate made = starterTemplate(MessagePurpose::ChangeNotice);
    made.id = any = source.next<MessageTemplate>();
    draft.put(std::move(made));
    return any;
}

/// Who last had something to tell that audience.
RoleId usualOwner(const Plan &plan, AudienceId audience)
{
    RoleId owner;
    for (const Message &message : plan.table<Message>()) {
        if (message.audience == audience && message.owner.isValid())
            owner = message.owner;
    }
    return owner;
}

} // namespace

PlanEdit approveMessages(const Plan &plan, std::span<const MessageId> ids)
{
    PlanDraft draft(plan);
    return changed(draft, ids, editWords("Approve %1"), editWords("Approve %1 messages"), [](const Message &m) { return !isSent(m); },
                   [](Message &m) { m.state = MessageState::Approved; });
}

PlanEdit markMessagesSent(const Plan &plan, std::span<const MessageId> ids, QDate day, const std::vector<Publication> &publications)
{
    PlanDraft draft(plan);
    for (const Publication &publication : publications)
        draft.put(publication);
    return changed(draft, ids, editWords("Mark %1 as sent"), editWords("Mark %1 messages as sent"), [](const Message &m) { return !isSent(m); },
                   [day](Message &m) {
                       m.state = MessageState::Sent;
                       m.sentOn = day;
                   });
}

PlanEdit acknowledgeMessages(const Plan &plan, std::span<const MessageId> ids)
{
    PlanDraft draft(plan);
    return changed(draft, ids, editWords("Acknowledge %1"), editWords("Acknowledge %1 messages"),
                   [](const Message &m) { return m.state == MessageState::Sent; }, [](Message &m) { m.state = MessageState::Acknowledged; });
}

PlanEdit allowLateMessages(const Plan &plan, std::span<const MessageId> ids, const QString &name)
{
    PlanDraft draft(plan);
    const QString trimmed = name.trimmed();
    return changed(draft, ids, trimmed.isEmpty() ? editWords("Take back that %1 may be late") : editWords("Allow %1 to be late"),
                   trimmed.isEmpty() ? editWords("Take back that %1 messages may be late") : editWords("Allow %1 messages to be late"),
                   [](const Message &) { return true; }, [&](Message &m) { m.lateAllowedBy = trimmed; });
}

PlanEdit writeChangeNotices(const Plan &plan, std::span<const NoticeWanted> wanted, QDate today, IdSource &source)
{
    PlanDraft draft(plan);
    int notices = 0;
    QString name;
    for (const NoticeWanted &notice : wanted) {
        const Audience *audience = plan.find(notice.audience);
        const Release *release = plan.find(notice.release);
        if (!audience || !release || hasNoticeWaiting(draft.plan(), notice))
            continue;
        Message message;
        message.messageTemplate = noticeTemplate(draft, *audience, source);
        message.id = source.next<Message>();
        message.title = editWords("Changed dates of %1").arg(displayName(plan, *release));
        message.audience = audience->id;
        message.release = release->id;
        message.purpose = MessagePurpose::ChangeNotice;
        message.due = today;
        message.owner = usualOwner(plan, audience->id);
        message.state = MessageState::Drafted;
        draft.put(std::move(message));
        name = quotedName(*audience);
        ++notices;
    }
    return draft.toEdit(notices == 1 ? editWords("Write a change notice to %1").arg(name) : editWords("Write %1 change notices").arg(notices));
}

} // namespace Plimsoll::edits
