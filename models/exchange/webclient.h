// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/webmessage.h"

#include <QNetworkAccessManager>

#include <functional>
#include <stop_token>

namespace Plimsoll {

/// Speaks with one server. The password goes nowhere else, and only after the server asked for it. Blocks in an event loop of its own, so
/// it belongs to a worker thread; everything is called from the thread that made it.
class WebClient
{
public:
    /// `server` has passed serverAddress(). User and password may be empty.
    WebClient(const QUrl &server, QString user, QString password, std::stop_token stop, const WebLimits &limits = {});
    WebClient(const WebClient &) = delete;
    WebClient &operator=(const WebClient &) = delete;

    /// The answer, whatever its status; an error where none came, or where going on would not be safe.
    [[nodiscard]] Result<WebAnswer> send(const WebRequest &request);

    using Make = std::function<WebRequest(int)>;
    /// False: no further requests are begun; those under way are waited for.
    using Answered = std::function<bool(int, const Result<WebAnswer> &)>;
    /// `count` requests, several at a time, in no certain order. Fails only with Cancelled, and then breaks off what is under way.
    [[nodiscard]] Result<void> sendMany(int count, const Make &make, const Answered &answered);

    /// Whether the server was given user and password, and did not accept them.
    [[nodiscard]] bool passwordRefused() const { return m_passwordRefused; }

private:
    [[nodiscard]] bool mayBeAsked(const QUrl &url) const;

    QUrl m_server;
    QString m_user;
    QString m_password;
    std::stop_token m_stop;
    WebLimits m_limits;
    QNetworkAccessManager m_network;
    bool m_passwordRefused = false;
};

} // namespace Plimsoll
