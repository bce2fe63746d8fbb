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
    static constexpr auto fields = std::tuple{
        Field{"title", &Message::title},
        Field{"audience", &Message::audience},
        Field{"release", &Message::release},
        Field{"purpose", &Message::purpose},
        Field{"milestone", &Message::milestone},
        Field{"offset_amount", &Message::offset},
        Field{"offset_unit", &Message::offsetUnit},
        Field{"due", &Message::due},
        Field{"channel", &Message::channel},
        Field{"owner", &Message::owner},
        Field{"state", &Message::state},
        Field{"message_template", &Message::messageTemplate},
        Field{"sent_on", &Message::sentOn},
        Field{"late_allowed_by", &Message::lateAllowedBy},
        Field{"note", &Message::note},
    };
    static constexpr auto belongsTo = std::tuple{&Message::audience, &Message::release};
};

} // namespace Plimsoll
