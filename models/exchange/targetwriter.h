// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/publishedcalendar.h"
#include "domain/publishedevent.h"
#include "domain/publishingtarget.h"
#include "domain/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace Plimsoll {

/// An event of a calendar that is to be published.
struct OutgoingEvent {
    QString uid;
    int sequence = 0;
    bool cancelled = false;
    QString contentHash; ///< Of the component; another hash means that subscribers would see something else.
    QByteArray component; ///< One VEVENT, folded, with CRLF.
};

/// What a target is to hold, and what it held after the last time.
struct TargetRequest {
    PublishingTarget target;
    QString password; ///< Empty where none is needed.
    QString calendarName;
    std::vector<OutgoingEvent> events; ///< All of the calendar, sorted by UID.
    QByteArray file; ///< The same as one calendar file, METHOD:PUBLISH, for files and web servers.
    PublishedCalendar state; ///< As the plan has it; its time is invalid where nothing was ever published.
    std::vector<PublishedEvent> held; ///< Sorted by UID.
};

/// An event that somebody else changed or removed at the target since it was last published there.
struct TargetConflict {
    QString uid;
    QString text; ///< One sentence for the user.
};

/// What was reached, also where it failed half-way: state and held then tell how far it came, so that the next run goes on there and
/// sends nothing twice.
struct TargetOutcome {
    PublishedCalendar state;
    std::vector<PublishedEvent> held; ///< Sorted by UID; new ones have an invalid id.
    int sent = 0;    ///< Requests or files that changed something at the target.
    std::vector<TargetConflict> conflicts; ///< Left as they are; where `overwrite` was asked for only what even that can't decide.
    std::optional<Error> error;
    bool passwordRefused = false; ///< It is wrong. What the server only does not allow to this user is not that.
};

/// Brings one target up to date. Blocks, so it runs in a worker thread; one thread at a time.
class TargetWriter
{
public:
    virtual ~TargetWriter() = default;

    /// `done` is told how many of how many steps are over. Stops soon after the token asks for it, with ErrorCode::Cancelled.
    virtual TargetOutcome write(const TargetRequest &request, bool overwrite, const std::stop_token &stop,
                                const std::function<void(int, int)> &done) = 0;
};

} // namespace Plimsoll
