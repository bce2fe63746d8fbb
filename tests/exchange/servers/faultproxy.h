// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QTcpSocket;
QT_END_NAMESPACE

namespace Plimsoll {

/// A request as it came over the wire.
struct SeenRequest {
    QByteArray verb;
    QByteArray path;
    QHash<QByteArray, QByteArray> headers; ///< By name in small letters.
    QByteArray body;
    QByteArray whole;
};

/// What the proxy does instead of passing a request on.
struct Fault {
    enum class Kind {
        Answer,     ///< With these bytes.
        Cut,        ///< With these bytes, then closes.
        Endless,    ///< With these bytes, then the last of them for ever.
        LoseAnswer, ///< Passes it on, and closes when the server answers.
        Silence,    ///< Never answers.
    };
    Kind kind = Kind::Answer;
    QByteArray bytes;
};

/// Stands between client and server on the loopback: counts, remembers what it saw, and does wrong where it is told to. One thread.
class FaultProxy
{
public:
    /// The fault for a request; nothing: it is passed on.
    using Decide = std::function<std::optional<Fault>(const SeenRequest &)>;

    /// `upstream` 0: nothing is passed on. With a certificate it speaks TLS.
    explicit FaultProxy(quint16 upstream, const std::optional<QSslConfiguration> &tls = {});
    ~FaultProxy();

    [[nodiscard]] QString address(const QString &path = QStringLiteral("/")) const;
    /// Without those that came without the password where the server has one: it answered them with its question.
    [[nodiscard]] int count(const QByteArray &verb) const;
    /// Of requests that would change something.
    [[nodiscard]] int changes() const { return count("PUT") + count("DELETE") + count("MKCALENDAR"); }
    [[nodiscard]] bool sawPassword() const;

    Decide decide;
    bool needsPassword = false;
    std::chrono::milliseconds delay{0}; ///< Each way, as over a long line.
    std::vector<SeenRequest> seen;

    /// "HTTP/1.1 <status>" with a body and its length.
    [[nodiscard]] static QByteArray answer(const QByteArray &status, const QByteArray &headers = {}, const QByteArray &body = {});

private:
    struct Link;
    void accept();
    void later(QTcpSocket *to, const QByteArray &bytes);
    void received(const std::shared_ptr<Link> &link);
    void misbehave(const std::shared_ptr<Link> &link, const Fault &fault);

    quint16 m_upstream;
    bool m_secure;
    std::unique_ptr<QTcpServer> m_server;
};

} // namespace Plimsoll
