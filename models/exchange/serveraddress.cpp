// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/serveraddress.h"

#include <QCoreApplication>
#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

Error refused(const QString &text, const QString &where)
{
    return {ErrorCode::InvalidInput, text, where};
}

QString withKnownScheme(const QString &text)
{
    for (const auto scheme : {"webcal://"_L1, "webcals://"_L1, "caldav://"_L1, "caldavs://"_L1}) {
        if (text.startsWith(scheme, Qt::CaseInsensitive))
            return u"https://"_s + text.mid(scheme.size());
    }
    return text.contains("://"_L1) ? text : u"https://"_s + text;
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

} // namespace

Result<QUrl> serverAddress(const QString &text)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return refused(QCoreApplication::translate("ServerAddress", "The target has no address; enter one that begins with https://."), {});
    QUrl url(withKnownScheme(typed), QUrl::StrictMode);
    // An address that is typed with spaces or letters beyond ASCII in its path is understood all the same.
    if (!url.isValid())
        url = QUrl(withKnownScheme(typed), QUrl::TolerantMode);
    // Before anything else, so that no sentence repeats a password.
    if (!url.userInfo().isEmpty()) {
        return refused(QCoreApplication::translate("ServerAddress", "The address has a user name in it; enter that in its own field."),
                       shownAddress(url));
    }
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)) {
        return refused(QCoreApplication::translate("ServerAddress", "\"%1\" is no address of a server; enter one that begins with https://.")
                           .arg(typed.section(u'?', 0, 0).left(200)),
                       {});
    }
    if (url.scheme() == "http"_L1 && !isLoopback(url)) {
        return refused(QCoreApplication::translate("ServerAddress", "%1 would be read by others on the way; use an address that begins with https://.")
                           .arg(shownAddress(url)),
                       shownAddress(url));
    }
    url.setFragment({});
    if (url.path().isEmpty())
        url.setPath(u"/"_s);
    return url.adjusted(QUrl::NormalizePathSegments);
}

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

bool isSameOrigin(const QUrl &one, const QUrl &other)
{
    return one.scheme() == other.scheme() && one.host() == other.host() && portOf(one) == portOf(other);
}

QString shownAddress(const QUrl &url)
{
    return url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

} // namespace Plimsoll
