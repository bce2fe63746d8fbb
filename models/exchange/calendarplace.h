// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/calendardiscovery.h"
#include "exchange/targetwriter.h"

#include <QUrl>

namespace Plimsoll {

/// The calendar that a target means: the one at its address, the one that was made for it before, or a new one.
class CalendarPlace
{
public:
    CalendarPlace(const TargetRequest &request, const QUrl &address, bool overwrite, WebClient &client)
        : m_request(request), m_address(address), m_overwrite(overwrite), m_client(client), m_discovery(client)
    {}

    /// Fails with Conflict where it was there and is gone, unless that is to be overwritten.
    [[nodiscard]] Result<QUrl> find();
    [[nodiscard]] bool wasMade() const { return m_made; }

private:
    [[nodiscard]] Result<QUrl> below(const QUrl &home);
    /// What is there, made where nothing is.
    [[nodiscard]] Result<QUrl> findOrMake(const QUrl &url);
    [[nodiscard]] Result<QUrl> take(const DavResource &resource) const;
    [[nodiscard]] Result<QUrl> make(const QUrl &url);

    const TargetRequest &m_request;
    QUrl m_address;
    bool m_overwrite;
    WebClient &m_client;
    CalendarDiscovery m_discovery;
    bool m_made = false;
};

} // namespace Plimsoll
