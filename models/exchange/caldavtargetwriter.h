// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/targetwriter.h"
#include "exchange/webmessage.h"

namespace Plimsoll {

/// Brings a CalDAV calendar up to date: finds it, or makes it where there is none; each event is a resource of its own, put and removed
/// only as long as it is as we left it. What others have in the calendar is not touched. After an interruption the next run goes on where
/// it stopped: what is there already in our words is ours.
class CalDavTargetWriter : public TargetWriter
{
public:
    explicit CalDavTargetWriter(const WebLimits &limits = {}) : m_limits(limits) {}

    TargetOutcome write(const TargetRequest &request, bool overwrite, const std::stop_token &stop,
                        const std::function<void(int, int)> &done) override;

private:
    WebLimits m_limits;
};

} // namespace Plimsoll
