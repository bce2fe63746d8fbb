// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

enum class MessagePurpose { Announcement, ChangeNotice, ReleaseNotes, Reminder, Marketing, Training, Other };

template<>
struct EnumNames<MessagePurpose> {
    static constexpr std::array names{"announcement", "change_notice", "release_notes", "reminder", "marketing", "training", "other"};
};

/// A text for messages: KTextTemplate over Markdown, filled from the plan.
struct MessageTemplate {
    MessageTemplateId id;
    QString name;
    MessagePurpose purpose = MessagePurpose::Announcement;
    QString language = QStringLiteral("en"); ///< BCP 47: "en", "de".
    QString subject;
    QString body;
    QString note;

    friend bool operator==(const MessageTemplate &, const MessageTemplate &) = default;
};

template<>
struct Record<MessageTemplate> {
    static constexpr auto table = "message_template";
    static constexpr void fields(auto &&field)
    {
        field("name", &MessageTemplate::name);
        field("purpose", &MessageTemplate::purpose);
        field("language", &MessageTemplate::language);
        field("subject", &MessageTemplate::subject);
        field("body", &MessageTemplate::body);
        field("note", &MessageTemplate::note);
    }
};

} // namespace Plimsoll
