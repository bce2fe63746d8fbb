// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/audience.h"
#include "domain/messagetemplate.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

enum class MessageState { Planned, Drafted, Approved, Sent, Acknowledged };

template<>
struct EnumNames<MessageState> {
    static constexpr std::array names{"planned", "drafted", "approved", "sent", "acknowledged"};
};

/// What an audience is told, and when: so long before or after a milestone.
struct Message {
    MessageId id;
    QString title;
    AudienceId audience;
    ReleaseId release;
    MessagePurpose purpose = MessagePurpose::Announcement;
    MilestoneId milestone; ///< Empty: due is typed by hand.
    int offset = 0; ///< Negative is before the milestone.
    NoticeUnit offsetUnit = NoticeUnit::WorkingDays;
    QDate due; ///< Only without milestone.
    QString channel; ///< Empty takes the audience's.
    RoleId owner;
    MessageState state = MessageState::Planned;
    MessageTemplateId messageTemplate;
    QDate sentOn; ///< Only in states Sent and Acknowledged.
    QString lateAllowedBy; ///< Who allowed it to be later than its audience's notice.
    QString note;

    friend bool operator==(const Message &, const Message &) = default;
};

template<>
struct Record<Message> {
    static constexpr auto table = "message";
    static constexpr void fields(auto &&field)
    {
        field("title", &Message::title);
        field("audience", &Message::audience);
        field("release", &Message::release);
        field("purpose", &Message::purpose);
        field("milestone", &Message::milestone);
        field("offset_amount", &Message::offset);
        field("offset_unit", &Message::offsetUnit);
        field("due", &Message::due);
        field("channel", &Message::channel);
        field("owner", &Message::owner);
        field("state", &Message::state);
        field("message_template", &Message::messageTemplate);
        field("sent_on", &Message::sentOn);
        field("late_allowed_by", &Message::lateAllowedBy);
        field("note", &Message::note);
    }
    static constexpr auto belongsTo = std::tuple{&Message::audience, &Message::release};
};

} // namespace Plimsoll
