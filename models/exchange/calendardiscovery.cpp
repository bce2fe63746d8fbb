// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendardiscovery.h"

#include "exchange/davrequests.h"
#include "exchange/serveraddress.h"
#include "exchange/webclient.h"
#include "exchange/weberrors.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// Where to look for the way, the likeliest first.
std::vector<QUrl> places(const QUrl &start)
{
    const QUrl wellKnown = start.resolved(QUrl(u"/.well-known/caldav"_s));
    const QUrl root = start.resolved(QUrl(u"/"_s));
    if (start.path().size() <= 1)
        return {wellKnown, root};
    return {start, wellKnown, root};
}

/// Looking elsewhere would not help, or not be right.
bool isFinal(const Error &error)
{
    return error.code == ErrorCode::Cancelled || error.code == ErrorCode::Unreachable || error.code == ErrorCode::Busy;
}

Error nothingFound(const QUrl &start)
{
    const QString shown = shownAddress(start);
    return {ErrorCode::NotFound,
            QCoreApplication::translate("CalendarDiscovery", "No calendars were found at %1; enter the address that its operator gives for CalDAV.").arg(shown),
            shown};
}

} // namespace

QUrl asCollection(QUrl url)
{
    if (!url.path().endsWith(u'/'))
        url.setPath(url.path(QUrl::FullyEncoded) + u'/', QUrl::StrictMode);
    return url;
}

Result<DavResource> CalendarDiscovery::look(const QUrl &url)
{
    const Result<WebAnswer> answer = m_client.send(DavRequests::look(url));
    if (!answer)
        return answer.error();
    Result<std::vector<DavResource>> found = davResources(*answer);
    if (!found)
        return found.error();
    if (found->empty())
        return WebErrors::notUnderstood(url);
    DavResource resource = std::move(found->front());
    // Some servers say so only within their answer.
    if (resource.status >= 400) {
        WebAnswer refused = *answer;
        refused.status = resource.status;
        return WebErrors::fromStatus(refused);
    }
    // Where it really is, which redirects may have told.
    resource.url = answer->url;
    return resource;
}

Result<QUrl> CalendarDiscovery::homeFrom(const QUrl &place)
{
    const Result<DavResource> at = look(place);
    if (!at)
        return at.error();
    if (!at->home.isEmpty())
        return at->home;
    if (at->principal.isEmpty())
        return nothingFound(place);
    if (!isSameOrigin(at->principal, place))
        return WebErrors::fromRedirect(place, at->principal);
    const Result<DavResource> principal = look(at->principal);
    if (!principal)
        return principal.error();
    return principal->home.isEmpty() ? Result<QUrl>(nothingFound(place)) : Result<QUrl>(principal->home);
}

Result<QUrl> CalendarDiscovery::home(const QUrl &start)
{
    Error last = nothingFound(start);
    for (const QUrl &place : places(start)) {
        const Result<QUrl> found = homeFrom(place);
        if (found && !isSameOrigin(*found, start))
            return WebErrors::fromRedirect(start, *found);
        if (found)
            return asCollection(*found);
        // Some servers forbid the well-known place instead of not having it.
        const bool denied = found.error().code == ErrorCode::Denied;
        if (denied)
            last = found.error();
        if (isFinal(found.error()) || (denied && !place.path().startsWith("/.well-known/"_L1)))
            return found.error();
    }
    return last;
}

Result<FoundCalendars> CalendarDiscovery::calendars(const QUrl &home)
{
    const Result<WebAnswer> answer = m_client.send(DavRequests::lookBelow(home));
    if (!answer)
        return answer.error();
    const Result<std::vector<DavResource>> below = davResources(*answer);
    if (!below)
        return below.error();
    FoundCalendars found;
    found.home = home.toString();
    for (const DavResource &resource : *below) {
        if (!resource.isCalendar || !resource.takesEvents || !isSameOrigin(resource.url, home))
            continue;
        const QString name = resource.name.isEmpty() ? resource.url.adjusted(QUrl::StripTrailingSlash).fileName() : resource.name;
        found.calendars.push_back({name, asCollection(resource.url).toString(), resource.isWritable});
    }
    std::ranges::sort(found.calendars, [](const FoundCalendar &a, const FoundCalendar &b) {
        const int byName = QString::localeAwareCompare(a.name, b.name);
        return byName != 0 ? byName < 0 : a.address < b.address;
    });
    const Result<WebAnswer> options = m_client.send(DavRequests::options(home));
    found.canMakeCalendar = options && options->succeeded() && options->allow.toUpper().contains("MKCALENDAR");
    return found;
}

Result<FoundCalendars> findCalendars(const QString &address, const QString &user, const QString &password, const std::stop_token &stop)
{
    const Result<QUrl> url = serverAddress(address);
    if (!url)
        return url.error();
    WebClient client(*url, user, password, stop);
    CalendarDiscovery discovery(client);
    const Result<QUrl> home = discovery.home(*url);
    if (home)
        return discovery.calendars(*home);
    // A single calendar that tells nothing of its surroundings is better than nothing.
    if (isFinal(home.error()) || home.error().code == ErrorCode::Denied)
        return home.error();
    const Result<DavResource> at = discovery.look(*url);
    if (!at || !at->isCalendar)
        return home.error();
    FoundCalendars found;
    found.calendars.push_back({at->name, asCollection(at->url).toString(), at->isWritable});
    return found;
}

} // namespace Plimsoll
