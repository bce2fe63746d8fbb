// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/davanswer.h"

#include <QString>

#include <stop_token>
#include <vector>

namespace Plimsoll {

class WebClient;

/// A calendar on a server that events can be published in.
struct FoundCalendar {
    QString name;
    QString address;
    bool writable = true;

    friend bool operator==(const FoundCalendar &, const FoundCalendar &) = default;
};

struct FoundCalendars {
    std::vector<FoundCalendar> calendars; ///< By name, then address.
    QString home; ///< Where new ones are made.
    bool canMakeCalendar = false;
};

/// The user's calendars on the server at an address: of a calendar, of the server, or of anything in between. Blocks, so it belongs to a
/// worker thread. The password may be empty.
[[nodiscard]] Result<FoundCalendars> findCalendars(const QString &address, const QString &user, const QString &password,
                                                   const std::stop_token &stop = {});

/// Finds the way on a server (RFC 6764, 5397, 4791). Lives as long as its client.
class CalendarDiscovery
{
public:
    explicit CalendarDiscovery(WebClient &client) : m_client(client) {}

    /// What is at an address.
    [[nodiscard]] Result<DavResource> look(const QUrl &url);
    /// The collection that the user's calendars lie in.
    [[nodiscard]] Result<QUrl> home(const QUrl &start);
    [[nodiscard]] Result<FoundCalendars> calendars(const QUrl &home);

private:
    [[nodiscard]] Result<QUrl> homeFrom(const QUrl &place);

    WebClient &m_client;
};

/// With a slash at its end, as collections have.
[[nodiscard]] QUrl asCollection(QUrl url);

} // namespace Plimsoll
