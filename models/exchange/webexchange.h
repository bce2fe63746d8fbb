// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/webmessage.h"

#include <QNetworkReply>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
QT_END_NAMESPACE

namespace Plimsoll {

/// One request until its end: follows redirects within the server with the same verb, repeats what failed for a moment (at most twice, and
/// only where doing it twice is doing it once), gives up on answers that are too slow or too large. Needs the event loop of its thread;
/// going away breaks it off.
class WebExchange
{
public:
    using Done = std::function<void(Result<WebAnswer>)>;

    /// `done` is called once, from the event loop; the exchange may not go away before that call is over.
    WebExchange(QNetworkAccessManager &network, const WebLimits &limits, WebRequest request, Done done);
    ~WebExchange();
    WebExchange(const WebExchange &) = delete;
    WebExchange &operator=(const WebExchange &) = delete;

    void start();

    /// Whether the password was handed to the network for this reply.
    static void markPassword(QNetworkReply *reply);
    [[nodiscard]] static bool hasPassword(const QNetworkReply *reply);

private:
    [[nodiscard]] QNetworkReply *send();
    void read();
    void breakOff(const Error &error);
    void finished();
    void answered(const WebAnswer &answer);
    [[nodiscard]] bool isCut() const;
    [[nodiscard]] WebAnswer answer() const;
    [[nodiscard]] std::optional<Error> redirected(const WebAnswer &answer);
    /// False where the request may not be repeated any more.
    [[nodiscard]] bool repeatLater(std::chrono::milliseconds asked);
    void letGo();

    QNetworkAccessManager &m_network;
    WebLimits m_limits;
    WebRequest m_request;
    Done m_done;
    QObject m_context; ///< What the signals of the reply are tied to.
    QTimer m_silence;
    QTimer m_whole;
    QNetworkReply *m_reply = nullptr;
    QByteArray m_body;
    QList<QSslError> m_certificateErrors;
    std::optional<Error> m_error;
    int m_attempts = 0;
    int m_redirects = 0;
};

} // namespace Plimsoll
