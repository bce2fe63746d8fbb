// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/targetwriter.h"
#include "exchange/webmessage.h"

namespace Plimsoll {

class WebClient;

/// Puts the calendar as one file to an address (HTTPS, WebDAV). What is there is read first: the same bytes are not sent again, and what
/// somebody else put there is not overwritten unasked.
class WebTargetWriter : public TargetWriter
{
public:
    explicit WebTargetWriter(const WebLimits &limits = {}) : m_limits(limits) {}

    TargetOutcome write(const TargetRequest &request, bool overwrite, const std::stop_token &stop,
                        const std::function<void(int, int)> &done) override;

private:
    WebLimits m_limits;
};

} // namespace Plimsoll
