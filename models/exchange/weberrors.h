// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/webmessage.h"

#include <QList>
#include <QNetworkReply>
#include <QSslError>

namespace Plimsoll {

/// One sentence for each way in which a server can fail; none of them holds what a server wrote.
namespace WebErrors {

/// For an answer that is not what was asked for.
[[nodiscard]] Error fromStatus(const WebAnswer &answer);
/// No answer came, or not all of it.
[[nodiscard]] Error fromNetwork(QNetworkReply::NetworkError error, const QUrl &url);
/// The certificate is not to be trusted.
[[nodiscard]] Error fromCertificate(const QList<QSslError> &errors, const QUrl &url);
/// The server sends on to where no password may go; `to` is no valid address, or another server.
[[nodiscard]] Error fromRedirect(const QUrl &url, const QUrl &to);
[[nodiscard]] Error endlessRedirects(const QUrl &url);
[[nodiscard]] Error tooSlow(const QUrl &url);
[[nodiscard]] Error tooLarge(const QUrl &url);
[[nodiscard]] Error webPage(const QUrl &url);
[[nodiscard]] Error notUnderstood(const QUrl &url);
[[nodiscard]] Error cancelled();

} // namespace WebErrors

} // namespace Plimsoll
