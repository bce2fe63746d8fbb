// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/servers/faultproxy.h"

#include <QHostAddress>
#include <QSslServer>
#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Plimsoll {

/// A connection of the client, and ours to the server.
struct FaultProxy::Link {
    QTcpSocket *client = nullptr;
    QTcpSocket *server = nullptr;
    QByteArray pending;
    bool loseAnswer = false;
};

namespace {

/// Takes the first whole request off the bytes.
std::optional<SeenRequest> takeRequest(QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return {};
    SeenRequest request;
    const QList<QByteArray> lines = bytes.first(end).split('\n');
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    request.verb = first.value(0);
    request.path = first.value(1);
    for (const QByteArray &line : lines.sliced(1))
        request.headers.insert(line.first(std::max<qsizetype>(line.indexOf(':'), 0)).toLower(), line.sliced(line.indexOf(':') + 1).trimmed());
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (bytes.size() < end + 4 + length)
        return {};
    request.whole = bytes.first(end + 4 + length);
    request.body = request.whole.sliced(end + 4);
    bytes.remove(0, request.whole.size());
    return request;
}

} // namespace

FaultProxy::FaultProxy(quint16 upstream, const std::optional<QSslConfiguration> &tls) : m_upstream(upstream), m_secure(tls.has_value())
{
    if (tls) {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(*tls);
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(), [this] { accept(); });
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no port for the proxy");
}

FaultProxy::~FaultProxy()
{
    const QList<QTcpSocket *> sockets = m_server->findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets)
        socket->disconnect();
}

QString FaultProxy::address(const QString &path) const
{
    return u"%1://127.0.0.1:%2%3"_s.arg(m_secure ? u"https"_s : u"http"_s).arg(m_server->serverPort()).arg(path);
}

int FaultProxy::count(const QByteArray &verb) const
{
    return int(std::ranges::count_if(seen, [&](const SeenRequest &request) {
        return request.verb == verb && (!needsPassword || request.headers.contains("authorization"));
    }));
}

bool FaultProxy::sawPassword() const
{
    return std::ranges::any_of(seen, [](const SeenRequest &request) { return request.headers.contains("authorization"); });
}

QByteArray FaultProxy::answer(const QByteArray &status, const QByteArray &headers, const QByteArray &body)
{
    return "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

void FaultProxy::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        auto link = std::make_shared<Link>();
        link->client = socket;
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (m_upstream != 0) {
            link->server = new QTcpSocket(socket);
            link->server->connectToHost(QHostAddress::LocalHost, m_upstream);
            QObject::connect(link->server, &QTcpSocket::readyRead, socket, [this, link] {
                if (link->loseAnswer)
                    link->client->abort();
                else
                    later(link->client, link->server->readAll());
            });
            const auto close = [this, link] {
                // After what is still on its way.
                QTimer::singleShot(delay.count() == 0 ? delay : delay + std::chrono::milliseconds(5), Qt::PreciseTimer, link->client,
                                   [link] { link->client->disconnectFromHost(); });
            };
            QObject::connect(link->server, &QTcpSocket::disconnected, socket, close);
            QObject::connect(link->server, &QTcpSocket::errorOccurred, socket, close);
        }
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, link] { received(link); });
        received(link);
    }
}

void FaultProxy::later(QTcpSocket *to, const QByteArray &bytes)
{
    if (to->state() == QAbstractSocket::UnconnectedState || to->state() == QAbstractSocket::ClosingState)
        return;
    if (delay.count() == 0) {
        to->write(bytes);
        return;
    }
    QTimer::singleShot(delay, Qt::PreciseTimer, to, [to, bytes] { to->write(bytes); }); // In the order in which they came.
}

void FaultProxy::received(const std::shared_ptr<Link> &link)
{
    link->pending += link->client->readAll();
    while (const std::optional<SeenRequest> request = takeRequest(link->pending)) {
        seen.push_back(*request);
        const std::optional<Fault> fault = decide ? decide(*request) : std::nullopt;
        if (fault)
            misbehave(link, *fault);
        if (!fault || fault->kind == Fault::Kind::LoseAnswer)
            later(link->server, request->whole);
    }
}

void FaultProxy::misbehave(const std::shared_ptr<Link> &link, const Fault &fault)
{
    link->client->write(fault.bytes);
    switch (fault.kind) {
    case Fault::Kind::Answer:
    case Fault::Kind::Silence:
        break;
    case Fault::Kind::Cut:
        link->client->disconnectFromHost();
        break;
    case Fault::Kind::LoseAnswer:
        link->loseAnswer = true;
        break;
    case Fault::Kind::Endless:
        QObject::connect(link->client, &QTcpSocket::bytesWritten, link->client, [link, last = fault.bytes.right(1)] {
            if (link->client->bytesToWrite() < 64 * 1024)
                link->client->write(last.repeated(64 * 1024));
        });
        break;
    }
}

} // namespace Plimsoll
