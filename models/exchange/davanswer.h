// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/webmessage.h"

#include <QString>
#include <QUrl>

#include <vector>

namespace Plimsoll {

/// What a server tells of one resource: only what it answered with success.
struct DavResource {
    QUrl url;
    int status = 0; ///< Of the resource as a whole, where it was told; 404 for one that is not there.
    QString name;
    QByteArray etag;
    QByteArray data; ///< calendar-data
    QUrl principal;  ///< current-user-principal
    QUrl home;       ///< calendar-home-set, the first of it
    bool isCalendar = false;
    bool takesEvents = true;   ///< False where the calendar names other components only.
    bool isWritable = true;    ///< False where the privileges were told and writing is not among them.
};

/// Reads a multistatus answer (RFC 4918, 4791, 3744, 5397). XML with a document type, of another kind, or cut off is refused.
[[nodiscard]] Result<std::vector<DavResource>> davResources(const WebAnswer &answer);

/// The answer to a request that changes something: some servers wrap what went wrong in a multistatus of their own.
[[nodiscard]] WebAnswer davChange(WebAnswer answer);

/// The server says that it has an event of that UID at another address.
[[nodiscard]] bool namesTakenUid(const WebAnswer &answer);
/// It may have one: some only say that there is a conflict.
[[nodiscard]] bool isUidTaken(const WebAnswer &answer);

/// Two addresses of the same resource have the same key, however they are escaped.
[[nodiscard]] QString davKey(const QUrl &url);

} // namespace Plimsoll
