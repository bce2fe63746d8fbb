// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QUrl>

namespace Plimsoll {

/// The address of a server, file or calendar as a user typed it. "webcal" and a missing scheme are taken as https. Refused are addresses
/// without a server, with a user name or password in them (they would be kept in the plan), and http to any machine but this one.
[[nodiscard]] Result<QUrl> serverAddress(const QString &text);

/// This machine, which nobody else can listen to.
[[nodiscard]] bool isLoopback(const QUrl &url);

/// Scheme, host and port are the same: passwords for one may be sent to the other.
[[nodiscard]] bool isSameOrigin(const QUrl &one, const QUrl &other);

/// As it is shown in sentences: without a query, which may hold a secret.
[[nodiscard]] QString shownAddress(const QUrl &url);

} // namespace Plimsoll
