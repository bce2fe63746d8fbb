// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/webclient.h"

#include "exchange/serveraddress.h"
#include "exchange/weberrors.h"
#include "exchange/webexchange.h"

#include <QAuthenticator>
#include <QEventLoop>
#include <QNetworkProxy>

#include <map>

namespace Plimsoll {

namespace {

/// The requests under way, and the loop that waits for one of them to end.
class RunningExchanges
{
public:
    explicit RunningExchanges(const std::stop_token &stop)
        : m_onStop(stop, [this] { QMetaObject::invokeMethod(&m_loop, &QEventLoop::quit, Qt::QueuedConnection); })
    {}

    void add(int number, QNetworkAccessManager &network, const WebLimits &limits, WebRequest request)
    {
        auto exchange = std::make_unique<WebExchange>(network, limits, std::move(request), [this, number](Result<WebAnswer> answer) {
            m_over.emplace_back(number, std::move(answer));
            m_loop.quit();
        });
        exchange->start();
        m_running.emplace(number, std::move(exchange));
    }
    [[nodiscard]] int count() const { return int(m_running.size()); }

    /// Those that ended, or nothing where the token asked to stop.
    std::vector<std::pair<int, Result<WebAnswer>>> wait()
    {
        if (m_over.empty())
            m_loop.exec();
        for (const auto &[number, answer] : m_over)
            m_running.erase(number);
        return std::exchange(m_over, {});
    }

private:
    QEventLoop m_loop;
    std::vector<std::pair<int, Result<WebAnswer>>> m_over;
    std::map<int, std::unique_ptr<WebExchange>> m_running;
    std::stop_callback<std::function<void()>> m_onStop; // Last, so that it is gone before the loop is.
};

} // namespace

WebClient::WebClient(const QUrl &server, QString user, QString password, std::stop_token stop, const WebLimits &limits)
    : m_server(server), m_user(std::move(user)), m_password(std::move(password)), m_stop(std::move(stop)), m_limits(limits)
{
    if (isLoopback(server))
        m_network.setProxy(QNetworkProxy::NoProxy);
    QObject::connect(&m_network, &QNetworkAccessManager::authenticationRequired, &m_network, [this](QNetworkReply *reply, QAuthenticator *challenge) {
        // A second challenge means that the password is wrong; trying it again could lock the account.
        if (m_user.isEmpty() || !mayBeAsked(reply->url()) || WebExchange::hasPassword(reply))
            return;
        WebExchange::markPassword(reply);
        challenge->setUser(m_user);
        challenge->setPassword(m_password);
    });
}

bool WebClient::mayBeAsked(const QUrl &url) const
{
    return isSameOrigin(url, m_server) && (url.scheme() == QLatin1String("https") || isLoopback(url));
}

Result<WebAnswer> WebClient::send(const WebRequest &request)
{
    Result<WebAnswer> found = WebErrors::cancelled();
    const Result<void> sent = sendMany(1, [&](int) { return request; }, [&](int, const Result<WebAnswer> &answer) {
        found = answer;
        return true;
    });
    return sent ? found : sent.error();
}

Result<void> WebClient::sendMany(int count, const Make &make, const Answered &answered)
{
    RunningExchanges running(m_stop);
    bool goOn = true;
    for (int next = 0; !m_stop.stop_requested();) {
        for (; goOn && next < count && running.count() < m_limits.inFlight; ++next) {
            WebRequest request = make(next);
            if (mayBeAsked(request.url))
                running.add(next, m_network, m_limits, std::move(request));
            else
                goOn = answered(next, WebErrors::fromRedirect(m_server, request.url));
        }
        if (running.count() == 0 && (!goOn || next == count))
            return {};
        if (running.count() == 0)
            continue;
        for (const auto &[number, answer] : running.wait()) {
            m_passwordRefused = m_passwordRefused || (answer && answer->status == 401 && answer->passwordSent);
            goOn = answered(number, answer) && goOn;
        }
    }
    return WebErrors::cancelled();
}

} // namespace Plimsoll
