// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QUrl>

#include <chrono>
#include <utility>
#include <vector>

namespace Plimsoll {

/// How long and how much is borne from a server.
struct WebLimits {
    std::chrono::milliseconds silence{90'000};     ///< Without a byte in either direction. Busy servers let one of several wait long.
    std::chrono::milliseconds whole{180'000};      ///< For one request, however much still arrives.
    std::chrono::milliseconds firstWait{500};      ///< Before a request is repeated; twice as long before the next time.
    std::chrono::milliseconds longestWait{20'000}; ///< A server that asks for more is asked again by the user.
    qint64 mostBytes = 64 * 1024 * 1024;           ///< Of one answer.
    int inFlight = 6;                              ///< Requests at the same time.
};

struct WebRequest {
    QByteArray verb;
    QUrl url;
    QByteArray body;
    QByteArray contentType;
    std::vector<std::pair<QByteArray, QByteArray>> headers;
};

/// What a server answered in the end, whatever its status; redirects within the server are followed.
struct WebAnswer {
    int status = 0;
    QUrl url; ///< That answered, after redirects.
    QByteArray body;
    QByteArray contentType; ///< Without parameters, in small letters.
    QByteArray etag;
    QByteArray location; ///< Only of redirects.
    QByteArray allow;
    std::chrono::seconds retryAfter{0};
    bool passwordSent = false;

    [[nodiscard]] bool succeeded() const { return status >= 200 && status < 300; }
};

} // namespace Plimsoll
