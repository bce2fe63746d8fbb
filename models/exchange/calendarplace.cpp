// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendarplace.h"

#include "exchange/davrequests.h"
#include "exchange/serveraddress.h"
#include "exchange/webclient.h"
#include "exchange/weberrors.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// A folder's name for a new calendar: always the same for the same target, so that an interrupted run finds what it made.
QString folderName(const TargetRequest &request)
{
    QString name;
    for (const QChar c : request.calendarName.toLower().left(40)) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (plain)
            name += c;
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    if (!name.isEmpty() && !name.endsWith(u'-'))
        name += u'-';
    return name + QString::number(request.target.id.value(), 36) + u'/';
}

/// Whether it is the calendar that was made for the target there, whatever that was called then. Calendars that the target named before, on
/// the same server, are not meant any more.
bool isMadeFor(const TargetRequest &request, const QUrl &calendar, const QUrl &home)
{
    const QString folder = calendar.adjusted(QUrl::StripTrailingSlash).fileName();
    const QString id = QString::number(request.target.id.value(), 36);
    return isSameOrigin(calendar, home) && calendar.path().startsWith(home.path()) && (folder == id || folder.endsWith(QString(u'-' + id)));
}

Error error(ErrorCode code, const QString &text, const QUrl &url)
{
    return {code, text.arg(shownAddress(url)), shownAddress(url)};
}

} // namespace

Result<QUrl> CalendarPlace::find()
{
    const Result<DavResource> at = m_discovery.look(m_address);
    if (at && at->isCalendar)
        return take(*at);
    const bool isRoot = m_address.path().size() <= 1;
    if (!at && at.error().code == ErrorCode::NotFound && !isRoot)
        return make(asCollection(m_address));
    // Some servers let nobody look at their root, and yet tell the way at the well-known place.
    const bool mayGoOn = !at && (at.error().code == ErrorCode::NotFound || at.error().code == ErrorCode::InvalidInput
                                 || (isRoot && at.error().code == ErrorCode::Denied));
    if (!at && !mayGoOn)
        return at.error();
    const Result<QUrl> home = m_discovery.home(m_address);
    return home ? below(*home) : home;
}

Result<QUrl> CalendarPlace::below(const QUrl &home)
{
    const QUrl before(m_request.state.address);
    return findOrMake(isMadeFor(m_request, before, home) ? before : home.resolved(QUrl(folderName(m_request))));
}

Result<QUrl> CalendarPlace::findOrMake(const QUrl &url)
{
    const Result<DavResource> at = m_discovery.look(url);
    if (at)
        return take(*at);
    return at.error().code == ErrorCode::NotFound ? make(url) : Result<QUrl>(at.error());
}

Result<QUrl> CalendarPlace::take(const DavResource &resource) const
{
    const QUrl url = asCollection(resource.url);
    if (!resource.isCalendar) {
        return error(ErrorCode::InvalidInput,
                     QCoreApplication::translate("CalDavTargetWriter", "%1 is no calendar; choose one of the server's calendars."), url);
    }
    if (!resource.takesEvents) {
        return error(ErrorCode::InvalidInput,
                     QCoreApplication::translate("CalDavTargetWriter", "The calendar at %1 takes tasks only; choose one that takes events."), url);
    }
    return url;
}

Result<QUrl> CalendarPlace::make(const QUrl &url)
{
    if (!m_overwrite && m_request.state.address == url.toString()) {
        return error(ErrorCode::Conflict,
                     QCoreApplication::translate("CalDavTargetWriter", "The calendar at %1 was removed there since it was last published."), url);
    }
    const Result<WebAnswer> received = m_client.send(DavRequests::makeCalendar(url, m_request.calendarName));
    if (!received)
        return received.error();
    const WebAnswer answer = davChange(*received);
    if (answer.succeeded()) {
        m_made = true;
        return url;
    }
    if (answer.status == 403 || answer.status == 404 || answer.status == 405 || answer.status == 409 || answer.status == 501) {
        return error(ErrorCode::Denied,
                     QCoreApplication::translate("CalDavTargetWriter", "The server does not let a calendar be made at %1; choose one of its calendars."), url);
    }
    return WebErrors::fromStatus(answer);
}

} // namespace Plimsoll
