// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/webmessage.h"

#include <QString>
#include <QStringList>

namespace Plimsoll {

/// The requests of CalDAV that are used (RFC 4918, 4791).
namespace DavRequests {

/// What is there, of what kind, whose it is, and what may be done with it.
[[nodiscard]] WebRequest look(const QUrl &url);
/// The same of everything directly below.
[[nodiscard]] WebRequest lookBelow(const QUrl &collection);
/// The ETags of everything directly below.
[[nodiscard]] WebRequest list(const QUrl &calendar);
/// The events at these paths, with their ETags.
[[nodiscard]] WebRequest fetch(const QUrl &calendar, const QStringList &paths);
/// The event of that UID, wherever in the calendar it lies.
[[nodiscard]] WebRequest find(const QUrl &calendar, const QString &uid);
[[nodiscard]] WebRequest makeCalendar(const QUrl &url, const QString &name);
[[nodiscard]] WebRequest options(const QUrl &url);
/// Where nothing is there yet.
[[nodiscard]] WebRequest put(const QUrl &url, const QByteArray &calendar);
/// Over what has that ETag. A weak one never matches (RFC 9110, 13.1.1), so that it is no condition; nor is none.
[[nodiscard]] WebRequest replace(const QUrl &url, const QByteArray &calendar, const QByteArray &etag);
[[nodiscard]] WebRequest remove(const QUrl &url, const QByteArray &etag);

} // namespace DavRequests

} // namespace Plimsoll
