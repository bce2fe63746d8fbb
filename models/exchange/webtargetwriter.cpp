// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/webtargetwriter.h"

#include "exchange/davrequests.h"
#include "exchange/serveraddress.h"
#include "exchange/webclient.h"
#include "exchange/weberrors.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// What is there is known again by its content. ETags of the same file differ with the time and the way in which servers are asked.
QString contentTag(const QByteArray &file)
{
    return u"sha256:"_s + QString::fromLatin1(QCryptographicHash::hash(file, QCryptographicHash::Sha256).toHex());
}

std::vector<PublishedEvent> heldAfter(const TargetRequest &request)
{
    std::vector<PublishedEvent> held;
    held.reserve(request.events.size());
    for (const OutgoingEvent &event : request.events) {
        const auto before = std::ranges::lower_bound(request.held, event.uid, {}, &PublishedEvent::uid);
        PublishedEvent now = before != request.held.end() && before->uid == event.uid ? *before : PublishedEvent{};
        now.target = request.target.id.value();
        now.uid = event.uid;
        now.sequence = event.sequence;
        now.contentHash = event.contentHash;
        now.cancelled = event.cancelled;
        held.push_back(std::move(now));
    }
    return held;
}

/// One file at one address, from look to put.
class WebTarget
{
public:
    WebTarget(const TargetRequest &request, bool overwrite, WebClient &client, const QUrl &url, TargetOutcome &outcome)
        : m_request(request), m_client(client), m_url(url), m_outcome(outcome), m_overwrite(overwrite)
    {
        // Another address holds nothing of what was published elsewhere.
        if (request.state.address == url.toString())
            m_known = request.state.etag;
    }

    std::optional<Error> run()
    {
        const Result<WebAnswer> there = m_client.send({"GET", m_url, {}, {}, {{"Accept", "text/calendar, */*;q=0.1"}}});
        if (!there)
            return there.error();
        if (there->succeeded())
            return replace(*there);
        if (there->status != 404 && there->status != 410)
            return WebErrors::fromStatus(*there);
        if (!m_known.isEmpty() && !m_overwrite) {
            conflict(QCoreApplication::translate("WebTargetWriter", "The calendar at %1 was removed there since it was last published."));
            return {};
        }
        return put({});
    }

private:
    std::optional<Error> replace(const WebAnswer &there)
    {
        if (there.contentType.contains("html"))
            return WebErrors::webPage(m_url);
        // An answer in chunks can be cut off unnoticed.
        const QByteArray text = there.body.trimmed();
        if (text.startsWith("BEGIN:VCALENDAR") && !text.endsWith("END:VCALENDAR"))
            return WebErrors::fromNetwork(QNetworkReply::RemoteHostClosedError, m_url);
        if (there.body == m_request.file) {
            succeed(contentTag(there.body));
            return {};
        }
        if (m_known == tagOf(there.body)) {
            succeed(m_known);
            return {};
        }
        if (!isOurs(there.body) && !m_overwrite) {
            conflict(m_known.isEmpty()
                         ? QCoreApplication::translate("WebTargetWriter", "There is another file at %1 already, which was not published by this plan.")
                         : QCoreApplication::translate("WebTargetWriter", "The calendar at %1 was changed there since it was last published."));
            return {};
        }
        return put(there);
    }

    /// Over what is there, or where nothing is.
    std::optional<Error> put(const std::optional<WebAnswer> &over)
    {
        const WebRequest request = over ? DavRequests::replace(m_url, m_request.file, over->etag) : DavRequests::put(m_url, m_request.file);
        const Result<WebAnswer> answer = m_client.send(request);
        if (!answer)
            return answer.error();
        if (answer->status == 412)
            return lookAgain(*answer);
        if (!answer->succeeded())
            return WebErrors::fromStatus(*answer);
        ++m_outcome.sent;
        succeed(tagOf(answer->etag.isEmpty() ? asKept() : m_request.file));
        return {};
    }

    /// Servers that write a calendar anew tell no ETag when it is put. What they made of it is ours as long as all our events are in it.
    QByteArray asKept()
    {
        const Result<WebAnswer> there = m_client.send({"GET", m_url, {}, {}, {}});
        const bool isComplete = there && there->succeeded() && there->body.contains("BEGIN:VCALENDAR")
            && std::ranges::all_of(m_request.events, [&](const OutgoingEvent &event) { return there->body.contains(event.uid.toUtf8()); });
        return isComplete ? there->body : m_request.file;
    }

    /// Of what is there; where the server wrote it anew also of what we put, as only that tells whether there is something new to put.
    QString tagOf(const QByteArray &kept) const
    {
        const QString tag = contentTag(kept);
        return kept == m_request.file ? tag : tag + u' ' + contentTag(m_request.file);
    }

    bool isOurs(const QByteArray &kept) const
    {
        return !m_known.isEmpty() && contentTag(kept) == m_known.section(u' ', 0, 0);
    }

    /// Either somebody was faster, or it was us and the answer got lost.
    std::optional<Error> lookAgain(const WebAnswer &refused)
    {
        const Result<WebAnswer> there = m_client.send({"GET", m_url, {}, {}, {}});
        if (!there)
            return there.error();
        if (!there->succeeded() || there->body != m_request.file)
            return WebErrors::fromStatus(refused);
        ++m_outcome.sent;
        succeed(contentTag(there->body));
        return {};
    }

    void succeed(const QString &tag)
    {
        m_outcome.state.address = m_url.toString();
        m_outcome.state.etag = tag;
        m_outcome.held = heldAfter(m_request);
    }

    void conflict(const QString &text) { m_outcome.conflicts.push_back({{}, text.arg(shownAddress(m_url))}); }

    const TargetRequest &m_request;
    WebClient &m_client;
    QUrl m_url;
    QString m_known;
    TargetOutcome &m_outcome;
    bool m_overwrite;
};

} // namespace

TargetOutcome WebTargetWriter::write(const TargetRequest &request, bool overwrite, const std::stop_token &stop,
                                     const std::function<void(int, int)> &done)
{
    TargetOutcome outcome;
    outcome.state = request.state;
    outcome.held = request.held;
    const Result<QUrl> url = serverAddress(request.target.address);
    if (!url) {
        outcome.error = url.error();
        return outcome;
    }
    WebClient client(*url, request.target.userName, request.password, stop, m_limits);
    done(0, 1);
    outcome.error = WebTarget(request, overwrite, client, *url, outcome).run();
    outcome.passwordRefused = client.passwordRefused();
    if (!outcome.error)
        done(1, 1);
    return outcome;
}

} // namespace Plimsoll
