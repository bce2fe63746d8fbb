// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/reportmessages.h"

#include "engine/messages.h"
#include "views/reports/reportsource.h"

#include <algorithm>

namespace Plimsoll {

std::vector<DueMessage> dueMessages(const ReportSource &source)
{
    std::vector<DueMessage> found;
    for (const Message &message : source.plan().table<Message>()) {
        const bool ours = std::ranges::find(source.releases(), message.release, &Release::id) != source.releases().end();
        if (ours && (!source.request().audience.isValid() || message.audience == source.request().audience))
            found.push_back({&message, messageDates(source.plan(), source.timetable(), message).due});
    }
    std::ranges::stable_sort(found, [](const DueMessage &a, const DueMessage &b) {
        return a.date.isValid() != b.date.isValid() ? a.date.isValid() : a.date < b.date;
    });
    return found;
}

} // namespace Plimsoll
