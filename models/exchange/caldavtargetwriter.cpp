// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/caldavtargetwriter.h"

#include "exchange/calendarplace.h"
#include "exchange/davanswer.h"
#include "exchange/davrequests.h"
#include "exchange/davsteps.h"
#include "exchange/icsresource.h"
#include "exchange/serveraddress.h"
#include "exchange/webclient.h"
#include "exchange/weberrors.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr size_t fetchedAtOnce = 50;
/// What somebody else changed while we published is looked at once more.
constexpr int rounds = 2;

/// One calendar, from what it holds to what it is to hold.
class CalDavRun
{
public:
    CalDavRun(const TargetRequest &request, bool overwrite, WebClient &client, const QUrl &calendar, TargetOutcome &outcome,
              const std::function<void(int, int)> &done)
        : m_request(request), m_client(client), m_calendar(calendar), m_outcome(outcome), m_done(done), m_overwrite(overwrite)
    {
        for (const PublishedEvent &event : outcome.held)
            m_held.emplace(event.uid, event);
    }

    void run()
    {
        DavSteps steps(m_request.events, m_calendar, m_request.target.id.value(), m_overwrite, m_held, m_justPut);
        for (int round = 0; round < rounds; ++round) {
            m_outcome.error = look(steps);
            if (m_outcome.error)
                break;
            steps.work(m_listing);
            m_outcome.conflicts = steps.conflicts();
            m_lookAgain = false;
            take(steps.steps(), round + 1 == rounds);
            if (m_outcome.error || !m_lookAgain)
                break;
        }
        learnEtags();
        m_outcome.held.clear();
        for (auto &[uid, event] : m_held)
            m_outcome.held.push_back(event);
    }

private:
    std::optional<Error> look(const DavSteps &steps)
    {
        if (const auto error = list())
            return error;
        return fetch(steps.unclear(m_listing));
    }

    std::optional<Error> list()
    {
        m_listing.etags.clear();
        m_listing.contents.clear();
        const Result<WebAnswer> answer = m_client.send(DavRequests::list(m_calendar));
        if (!answer)
            return answer.error();
        const auto found = davResources(*answer);
        if (!found)
            return found.error();
        for (const DavResource &resource : *found) {
            if (!resource.etag.isEmpty() && isSameOrigin(resource.url, m_calendar))
                m_listing.etags.insert(davKey(resource.url), resource.etag);
        }
        return {};
    }

    /// What was put last, or before an error, has no ETag yet where the server does not tell it at once. Where that fails the next run knows
    /// the event by its SEQUENCE.
    void learnEtags()
    {
        const bool silent = m_outcome.error && (m_outcome.error->code == ErrorCode::Cancelled || m_outcome.error->code == ErrorCode::Unreachable);
        const auto lacks = [this](const QString &uid) { return m_held.contains(uid) && m_held[uid].etag.isEmpty() && !m_held[uid].href.isEmpty(); };
        if (silent || std::ranges::none_of(m_justPut, lacks) || list())
            return;
        for (const QString &uid : m_justPut) {
            if (lacks(uid))
                m_held[uid].etag = QString::fromUtf8(m_listing.etags.value(davKey(m_calendar.resolved(QUrl(m_held[uid].href)))));
        }
    }

    std::optional<Error> fetch(const std::vector<QString> &keys)
    {
        for (size_t first = 0; first < keys.size(); first += fetchedAtOnce) {
            QStringList paths;
            for (size_t i = first; i < std::min(keys.size(), first + fetchedAtOnce); ++i) {
                QUrl url = m_calendar;
                url.setPath(keys[i], QUrl::DecodedMode);
                paths += url.path(QUrl::FullyEncoded);
            }
            const Result<WebAnswer> answer = m_client.send(DavRequests::fetch(m_calendar, paths));
            const auto found = answer ? davResources(*answer) : answer.error();
            if (!found)
                return found.error();
            for (const DavResource &resource : *found)
                m_listing.contents.insert(davKey(resource.url), resource.data);
        }
        return {};
    }

    void take(const std::vector<DavStep> &steps, bool last)
    {
        const int count = int(steps.size());
        int over = 0;
        std::vector<std::pair<size_t, WebAnswer>> misplaced;
        m_done(0, count);
        const Result<void> sent = m_client.sendMany(
            count, [&](int i) { return requestFor(steps[size_t(i)]); },
            [&](int i, const Result<WebAnswer> &received) {
                const DavStep &step = steps[size_t(i)];
                const Result<WebAnswer> answer = received ? Result<WebAnswer>(davChange(*received)) : received;
                m_done(++over, count);
                if (answer && isUidTaken(*answer) && !step.removes && !last) {
                    misplaced.emplace_back(size_t(i), *answer);
                    return true;
                }
                return account(step, answer, last);
            });
        if (!sent)
            m_outcome.error = sent.error();
        for (const auto &[i, refused] : misplaced) {
            if (!m_outcome.error)
                m_outcome.error = findElsewhere(steps[i].uid, refused);
        }
    }

    WebRequest requestFor(const DavStep &step) const
    {
        if (step.removes)
            return DavRequests::remove(step.url, step.etag);
        const QByteArray resource = icsResource(m_request.events[step.event].component);
        return step.etag.isEmpty() ? DavRequests::put(step.url, resource) : DavRequests::replace(step.url, resource, step.etag);
    }

    /// Whether to go on.
    bool account(const DavStep &step, const Result<WebAnswer> &answer, bool last)
    {
        if (!answer) {
            m_outcome.error = m_outcome.error ? m_outcome.error : answer.error();
            return false;
        }
        if (answer->status == 412) {
            m_lookAgain = true;
            if (last)
                m_outcome.conflicts.push_back({step.uid, WebErrors::fromStatus(*answer).text});
            return true;
        }
        if (last && namesTakenUid(*answer)) {
            conflictElsewhere(step.uid);
            return true;
        }
        const bool goneAlready = step.removes && (answer->status == 404 || answer->status == 410);
        if (!answer->succeeded() && !goneAlready) {
            m_outcome.error = m_outcome.error ? m_outcome.error : WebErrors::fromStatus(*answer);
            return false;
        }
        if (!goneAlready)
            ++m_outcome.sent;
        remember(step, *answer);
        return true;
    }

    void remember(const DavStep &step, const WebAnswer &answer)
    {
        if (step.event >= m_request.events.size()) {
            m_held.erase(step.uid);
            return;
        }
        PublishedEvent &held = m_held[step.uid];
        held = DavSteps::heldEvent(m_request.events[step.event], answer.url, step.removes ? QByteArray() : answer.etag,
                                   m_request.target.id.value(), held.id);
        if (!step.removes && answer.etag.isEmpty()) {
            m_justPut.insert(step.uid);
            m_lookAgain = true;
        }
    }

    /// The others can be published all the same.
    void conflictElsewhere(const QString &uid)
    {
        const QString text = QCoreApplication::translate(
            "CalDavTargetWriter", "\"%1\" is in another calendar of this server already, which allows that once only; remove it there and publish again.");
        m_outcome.conflicts.push_back({uid, DavSteps::sentence(m_request.events, uid, text)});
    }

    /// A calendar may hold a UID once only; who brought the event there gave it another name.
    std::optional<Error> findElsewhere(const QString &uid, const WebAnswer &refused)
    {
        const Result<WebAnswer> answer = m_client.send(DavRequests::find(m_calendar, uid));
        const auto found = answer ? davResources(*answer) : answer.error();
        if (!found)
            return found.error();
        for (const DavResource &resource : *found) {
            if (!resource.data.contains(uid.toUtf8()) || !isSameOrigin(resource.url, m_calendar))
                continue;
            m_listing.elsewhere.insert(uid, resource.url);
            m_lookAgain = true;
            return {};
        }
        if (!namesTakenUid(refused))
            return WebErrors::fromStatus(refused);
        conflictElsewhere(uid);
        return {};
    }

    const TargetRequest &m_request;
    WebClient &m_client;
    QUrl m_calendar;
    TargetOutcome &m_outcome;
    const std::function<void(int, int)> &m_done;
    bool m_overwrite;
    DavSteps::Held m_held;
    std::set<QString> m_justPut;
    DavListing m_listing;
    bool m_lookAgain = false;
};

} // namespace

TargetOutcome CalDavTargetWriter::write(const TargetRequest &request, bool overwrite, const std::stop_token &stop,
                                        const std::function<void(int, int)> &done)
{
    TargetOutcome outcome;
    outcome.state = request.state;
    outcome.held = request.held;
    const Result<QUrl> address = serverAddress(request.target.address);
    if (!address) {
        outcome.error = address.error();
        return outcome;
    }
    WebClient client(*address, request.target.userName, request.password, stop, m_limits);
    CalendarPlace place(request, *address, overwrite, client);
    const Result<QUrl> calendar = place.find();
    outcome.passwordRefused = client.passwordRefused();
    if (!calendar && calendar.error().code == ErrorCode::Conflict)
        outcome.conflicts.push_back({{}, calendar.error().text});
    else if (!calendar)
        outcome.error = calendar.error();
    if (!calendar)
        return outcome;
    if (place.wasMade())
        ++outcome.sent;
    // What was published elsewhere is not here.
    if (request.state.address != calendar->toString()) {
        outcome.held.clear();
        outcome.state = {};
        outcome.state.id = request.state.id;
    }
    outcome.state.address = calendar->toString();
    CalDavRun(request, overwrite, client, *calendar, outcome, done).run();
    outcome.passwordRefused = client.passwordRefused();
    return outcome;
}

} // namespace Plimsoll
