// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

enum class NoticeUnit { WorkingDays, CalendarDays };

template<>
struct EnumNames<NoticeUnit> {
    static constexpr std::array names{"working_days", "calendar_days"};
};

/// Who is told. A customer audience sees public titles only, never notes, owners or reasons.
struct Audience {
    AudienceId id;
    QString name;
    bool customer = false;
    QString timeZone; ///< IANA name; empty takes the plan's.
    QString channel;  ///< How they are told, unless a message says otherwise: "mailing list".
    int noticeDays = 0; ///< How long before the first customer impact they must be told; 0 for no such need.
    NoticeUnit noticeUnit = NoticeUnit::WorkingDays;
    QString language = QStringLiteral("en"); ///< BCP 47.
    QString note;

    friend bool operator==(const Audience &, const Audience &) = default;
};

template<>
struct Record<Audience> {
    static constexpr auto table = "audience";
    static constexpr void fields(auto &&field)
    {
        field("name", &Audience::name);
        field("customer", &Audience::customer);
        field("time_zone", &Audience::timeZone);
        field("channel", &Audience::channel);
        field("notice_days", &Audience::noticeDays);
        field("notice_unit", &Audience::noticeUnit);
        field("language", &Audience::language);
        field("note", &Audience::note);
    }
};

} // namespace Plimsoll
