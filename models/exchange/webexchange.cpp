// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/webexchange.h"

#include "exchange/serveraddress.h"
#include "exchange/weberrors.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int mostAttempts = 3;
constexpr int mostRedirects = 5;
constexpr const char *passwordProperty = "plimsollPassword";

bool isIdempotent(const QByteArray &verb)
{
    static const std::array verbs{"GET", "HEAD", "OPTIONS", "PROPFIND", "REPORT", "PUT", "DELETE"};
    return std::ranges::any_of(verbs, [&](const char *name) { return verb == name; });
}

bool isTemporary(int status)
{
    return status == 423 || status == 429 || status == 500 || status == 502 || status == 503 || status == 504;
}

bool isTemporary(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::RemoteHostClosedError || error == QNetworkReply::TemporaryNetworkFailureError
        || error == QNetworkReply::NetworkSessionFailedError || error == QNetworkReply::ProxyConnectionClosedError
        || error == QNetworkReply::UnknownNetworkError;
}

/// The connection failed, as against a server that answered with a status that is no success.
bool isOfTheNetwork(QNetworkReply::NetworkError error)
{
    return (error != QNetworkReply::NoError && error <= QNetworkReply::UnknownProxyError) || error == QNetworkReply::ProtocolFailure;
}

QNetworkRequest networkRequest(const WebRequest &request)
{
    QNetworkRequest made(request.url);
    made.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    made.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    made.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    // Compressed answers could be small and yet fill the memory, and some servers give them an ETag of their own.
    made.setRawHeader("Accept-Encoding", "identity");
    made.setRawHeader("User-Agent", "Plimsoll/" PLIMSOLL_VERSION);
    if (!request.contentType.isEmpty())
        made.setRawHeader("Content-Type", request.contentType);
    for (const auto &[name, value] : request.headers)
        made.setRawHeader(name, value);
    return made;
}

/// Seconds, or a date that the server's own clock is taken from.
std::chrono::seconds retryAfter(const QNetworkReply &reply)
{
    const QByteArray text = reply.rawHeader("Retry-After").trimmed();
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    if (isNumber)
        return std::chrono::seconds(std::clamp<qint64>(seconds, 0, 86'400));
    const QDateTime until = QDateTime::fromString(QString::fromLatin1(text), Qt::RFC2822Date);
    const QDateTime now = QDateTime::fromString(QString::fromLatin1(reply.rawHeader("Date")), Qt::RFC2822Date);
    if (!until.isValid() || !now.isValid())
        return {};
    return std::chrono::seconds(std::clamp<qint64>(now.secsTo(until), 0, 86'400));
}

} // namespace

WebExchange::WebExchange(QNetworkAccessManager &network, const WebLimits &limits, WebRequest request, Done done)
    : m_network(network), m_limits(limits), m_request(std::move(request)), m_done(std::move(done))
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(limits.silence);
    m_whole.setSingleShot(true);
    m_whole.setInterval(limits.whole);
    for (QTimer *timer : {&m_silence, &m_whole})
        QObject::connect(timer, &QTimer::timeout, &m_context, [this] { breakOff(WebErrors::tooSlow(m_request.url)); });
}

WebExchange::~WebExchange()
{
    letGo();
}

void WebExchange::markPassword(QNetworkReply *reply)
{
    reply->setProperty(passwordProperty, true);
}

bool WebExchange::hasPassword(const QNetworkReply *reply)
{
    return reply->property(passwordProperty).toBool();
}

void WebExchange::start()
{
    ++m_attempts;
    m_body.clear();
    m_certificateErrors.clear();
    m_reply = send();
    // What is not read here is not asked for, so that an endless answer does not fill the memory.
    m_reply->setReadBufferSize(256 * 1024);
    QObject::connect(m_reply, &QNetworkReply::readyRead, &m_context, [this] { read(); });
    QObject::connect(m_reply, &QNetworkReply::uploadProgress, &m_context, [this] { m_silence.start(); });
    QObject::connect(m_reply, &QNetworkReply::sslErrors, &m_context, [this](const QList<QSslError> &errors) { m_certificateErrors += errors; });
    QObject::connect(m_reply, &QNetworkReply::finished, &m_context, [this] { finished(); });
    m_silence.start();
    m_whole.start();
}

QNetworkReply *WebExchange::send()
{
    const QNetworkRequest request = networkRequest(m_request);
    if (m_request.verb == "GET")
        return m_network.get(request);
    if (m_request.verb == "HEAD")
        return m_network.head(request);
    if (m_request.verb == "DELETE")
        return m_network.deleteResource(request);
    if (m_request.verb == "PUT")
        return m_network.put(request, m_request.body);
    return m_network.sendCustomRequest(request, m_request.verb, m_request.body);
}

void WebExchange::read()
{
    m_silence.start();
    m_body += m_reply->readAll();
    if (m_body.size() > m_limits.mostBytes)
        breakOff(WebErrors::tooLarge(m_request.url));
}

void WebExchange::breakOff(const Error &error)
{
    m_error = error;
    if (m_reply != nullptr)
        m_reply->abort(); // Which finishes it.
}

void WebExchange::letGo()
{
    m_silence.stop();
    m_whole.stop();
    if (m_reply == nullptr)
        return;
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    reply->disconnect(&m_context);
    reply->abort();
    reply->deleteLater();
}

bool WebExchange::isCut() const
{
    const QByteArray length = m_reply->rawHeader("Content-Length");
    return m_request.verb != "HEAD" && !length.isEmpty() && m_body.size() < length.toLongLong();
}

WebAnswer WebExchange::answer() const
{
    WebAnswer answer;
    answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.url = m_request.url;
    answer.body = m_body;
    answer.contentType = m_reply->rawHeader("Content-Type").split(';').constFirst().trimmed().toLower();
    answer.etag = m_reply->rawHeader("ETag").trimmed();
    answer.location = m_reply->rawHeader("Location");
    answer.allow = m_reply->rawHeader("Allow");
    answer.retryAfter = retryAfter(*m_reply);
    answer.passwordSent = hasPassword(m_reply);
    return answer;
}

void WebExchange::finished()
{
    if (!m_error)
        m_body += m_reply->readAll();
    if (!m_error && m_body.size() > m_limits.mostBytes)
        m_error = WebErrors::tooLarge(m_request.url);
    const WebAnswer whole = answer();
    QNetworkReply::NetworkError network = m_reply->error();
    if (!isOfTheNetwork(network) && isCut())
        network = QNetworkReply::RemoteHostClosedError;
    letGo();
    if (m_error) {
        m_done(*m_error);
    } else if (!m_certificateErrors.isEmpty()) {
        m_done(WebErrors::fromCertificate(m_certificateErrors, m_request.url));
    } else if (isOfTheNetwork(network) || whole.status == 0) {
        if (!isTemporary(network) || !repeatLater({}))
            m_done(WebErrors::fromNetwork(network, m_request.url));
    } else {
        answered(whole);
    }
}

void WebExchange::answered(const WebAnswer &answer)
{
    const bool redirect = answer.status >= 300 && answer.status < 400 && answer.status != 304;
    if (redirect) {
        if (const std::optional<Error> error = redirected(answer))
            m_done(*error);
        return;
    }
    if (!isTemporary(answer.status) || !repeatLater(answer.retryAfter))
        m_done(answer);
}

std::optional<Error> WebExchange::redirected(const WebAnswer &answer)
{
    const bool reads = m_request.verb == "GET" || m_request.verb == "HEAD";
    if (answer.location.isEmpty() || (answer.status == 303 && !reads))
        return WebErrors::notUnderstood(m_request.url);
    QUrl to = m_request.url.resolved(QUrl(QString::fromUtf8(answer.location), QUrl::StrictMode));
    to.setFragment({});
    if (!to.isValid() || !to.userInfo().isEmpty() || !isSameOrigin(to, m_request.url))
        return WebErrors::fromRedirect(m_request.url, to);
    if (++m_redirects > mostRedirects)
        return WebErrors::endlessRedirects(m_request.url);
    m_request.url = to;
    m_attempts = 0;
    start();
    return {};
}

bool WebExchange::repeatLater(std::chrono::milliseconds asked)
{
    if (m_attempts >= mostAttempts || asked > m_limits.longestWait || !isIdempotent(m_request.verb))
        return false;
    const auto wait = std::max(asked, m_limits.firstWait * (1 << (m_attempts - 1)));
    QTimer::singleShot(wait, &m_context, [this] { start(); });
    return true;
}

} // namespace Plimsoll
