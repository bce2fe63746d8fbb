// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/weberrors.h"

#include "exchange/serveraddress.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("WebErrors", text);
}

Error error(ErrorCode code, const char *text, const QUrl &url)
{
    const QString shown = shownAddress(url);
    return {code, translated(text).arg(shown), shown};
}

Error busy(const WebAnswer &answer)
{
    const QString shown = shownAddress(answer.url);
    const qint64 seconds = answer.retryAfter.count();
    if (seconds <= 0)
        return {ErrorCode::Busy, translated(QT_TRANSLATE_NOOP("WebErrors", "%1 is too busy to answer; publish again later.")).arg(shown), shown};
    const QString text = seconds < 120 ? translated(QT_TRANSLATE_NOOP("WebErrors", "%1 is too busy to answer; publish again in %2 seconds."))
                                       : translated(QT_TRANSLATE_NOOP("WebErrors", "%1 is too busy to answer; publish again in %2 minutes."));
    return {ErrorCode::Busy, text.arg(shown, QString::number(seconds < 120 ? seconds : (seconds + 59) / 60)), shown};
}

struct Sentence {
    int status;
    ErrorCode code;
    const char *text;
};

constexpr std::array sentences{
    Sentence{403, ErrorCode::Denied,
             QT_TRANSLATE_NOOP("WebErrors", "%1 does not let this user write there; ask its owner for the right, or choose another calendar.")},
    Sentence{404, ErrorCode::NotFound, QT_TRANSLATE_NOOP("WebErrors", "There is nothing at %1; check the address.")},
    Sentence{405, ErrorCode::InvalidInput, QT_TRANSLATE_NOOP("WebErrors", "Calendars can't be written to %1; check the address, or choose another place.")},
    Sentence{409, ErrorCode::NotFound, QT_TRANSLATE_NOOP("WebErrors", "The folder that %1 lies in does not exist; make it on the server, or check the address.")},
    Sentence{410, ErrorCode::NotFound, QT_TRANSLATE_NOOP("WebErrors", "There is nothing at %1 any more; check the address.")},
    Sentence{412, ErrorCode::Conflict, QT_TRANSLATE_NOOP("WebErrors", "%1 was changed by somebody else just now; publish again to see how.")},
    Sentence{413, ErrorCode::InvalidInput, QT_TRANSLATE_NOOP("WebErrors", "%1 does not take that much; publish less in this calendar.")},
    Sentence{415, ErrorCode::InvalidInput, QT_TRANSLATE_NOOP("WebErrors", "%1 does not take calendars; choose a place that does.")},
    Sentence{423, ErrorCode::Busy, QT_TRANSLATE_NOOP("WebErrors", "%1 is locked by another program; publish again when that is done.")},
    Sentence{500, ErrorCode::Unreachable, QT_TRANSLATE_NOOP("WebErrors", "%1 fails for a reason of its own; publish again later, or tell who runs it.")},
    Sentence{502, ErrorCode::Unreachable, QT_TRANSLATE_NOOP("WebErrors", "The server behind %1 is out of order; publish again later, or tell who runs it.")},
    Sentence{504, ErrorCode::Unreachable, QT_TRANSLATE_NOOP("WebErrors", "The server behind %1 does not answer; publish again later, or tell who runs it.")},
    Sentence{507, ErrorCode::DiskFull, QT_TRANSLATE_NOOP("WebErrors", "%1 has no room left; make some on the server and publish again.")},
};

} // namespace

namespace WebErrors {

Error fromStatus(const WebAnswer &answer)
{
    if (answer.status == 401) {
        return answer.passwordSent
            ? error(ErrorCode::Denied, QT_TRANSLATE_NOOP("WebErrors", "%1 does not accept this user name and password; check both."), answer.url)
            : error(ErrorCode::Denied, QT_TRANSLATE_NOOP("WebErrors", "%1 asks for a user name and password; enter both."), answer.url);
    }
    if (answer.status == 429 || answer.status == 503)
        return busy(answer);
    const auto found = std::ranges::find(sentences, answer.status, &Sentence::status);
    if (found != sentences.end())
        return error(found->code, found->text, answer.url);
    const QString shown = shownAddress(answer.url);
    return {answer.status >= 500 ? ErrorCode::Unreachable : ErrorCode::InvalidInput,
            translated(QT_TRANSLATE_NOOP("WebErrors", "%1 answered with status %2, which was not expected; check the address."))
                .arg(shown, QString::number(answer.status)),
            shown};
}

Error fromNetwork(QNetworkReply::NetworkError network, const QUrl &url)
{
    const ErrorCode code = ErrorCode::Unreachable;
    switch (network) {
    case QNetworkReply::HostNotFoundError:
        return error(code, QT_TRANSLATE_NOOP("WebErrors", "The server of %1 can't be found; check the address and the network."), url);
    case QNetworkReply::ConnectionRefusedError:
        return error(code, QT_TRANSLATE_NOOP("WebErrors", "Nothing answers at %1; check the address, or publish again later."), url);
    case QNetworkReply::SslHandshakeFailedError:
        return error(code, QT_TRANSLATE_NOOP("WebErrors", "No safe connection to %1 came about; check the address, or tell who runs the server."), url);
    case QNetworkReply::TimeoutError:
        return tooSlow(url);
    default:
        break;
    }
    if (network >= QNetworkReply::ProxyConnectionRefusedError && network <= QNetworkReply::UnknownProxyError)
        return error(code, QT_TRANSLATE_NOOP("WebErrors", "The proxy of this network does not let through to %1; check the proxy's settings."), url);
    return error(code, QT_TRANSLATE_NOOP("WebErrors", "The connection to %1 broke off before all of the answer was there; publish again."), url);
}

Error fromCertificate(const QList<QSslError> &errors, const QUrl &url)
{
    const auto has = [&](std::initializer_list<QSslError::SslError> kinds) {
        return std::ranges::any_of(errors, [&](const QSslError &e) { return std::ranges::find(kinds, e.error()) != kinds.end(); });
    };
    const ErrorCode code = ErrorCode::Unreachable;
    if (has({QSslError::CertificateRevoked, QSslError::CertificateBlacklisted}))
        return error(code, QT_TRANSLATE_NOOP("WebErrors", "The certificate of %1 was revoked, so nothing was sent; tell who runs the server."), url);
    if (has({QSslError::HostNameMismatch, QSslError::SubjectIssuerMismatch}))
        return error(code, QT_TRANSLATE_NOOP("WebErrors", "The certificate of %1 is for another server, so nothing was sent; check the address."), url);
    if (has({QSslError::CertificateExpired}))
        return error(code, QT_TRANSLATE_NOOP("WebErrors", "The certificate of %1 has expired, so nothing was sent; tell who runs the server."), url);
    if (has({QSslError::CertificateNotYetValid}))
        return error(code, QT_TRANSLATE_NOOP("WebErrors", "The certificate of %1 is not valid yet, so nothing was sent; check this machine's clock."), url);
    if (has({QSslError::SelfSignedCertificate, QSslError::SelfSignedCertificateInChain})) {
        return error(code,
                     QT_TRANSLATE_NOOP("WebErrors", "The certificate of %1 is signed by nobody but itself, so nothing was sent; have this machine trust "
                                                    "it, or tell who runs the server."),
                     url);
    }
    return error(code,
                 QT_TRANSLATE_NOOP("WebErrors", "The certificate of %1 is signed by nobody whom this machine trusts, so nothing was sent; tell who runs "
                                                "the server."),
                 url);
}

Error fromRedirect(const QUrl &url, const QUrl &to)
{
    const QString shown = shownAddress(url);
    if (!to.isValid() || to.host().isEmpty())
        return notUnderstood(url);
    if (url.scheme() == "https"_L1 && to.scheme() != "https"_L1) {
        return {ErrorCode::Unreachable,
                translated(QT_TRANSLATE_NOOP("WebErrors", "%1 sends on to %2, which others could listen to, so nothing was sent there; tell who runs the server."))
                    .arg(shown, shownAddress(to)),
                shown};
    }
    return {ErrorCode::Unreachable,
            translated(QT_TRANSLATE_NOOP("WebErrors", "%1 sends on to another server, %2, so nothing was sent there; enter that address if you trust it."))
                .arg(shown, shownAddress(to)),
            shown};
}

Error endlessRedirects(const QUrl &url)
{
    return error(ErrorCode::Unreachable, QT_TRANSLATE_NOOP("WebErrors", "%1 sends on again and again; check the address."), url);
}

Error tooSlow(const QUrl &url)
{
    return error(ErrorCode::Unreachable, QT_TRANSLATE_NOOP("WebErrors", "%1 takes too long to answer; publish again later."), url);
}

Error tooLarge(const QUrl &url)
{
    return error(ErrorCode::Unreachable, QT_TRANSLATE_NOOP("WebErrors", "%1 answers with more than a calendar can be; check the address."), url);
}

Error webPage(const QUrl &url)
{
    return error(ErrorCode::InvalidInput, QT_TRANSLATE_NOOP("WebErrors", "%1 answers with a page for people; check the address."), url);
}

Error notUnderstood(const QUrl &url)
{
    return error(ErrorCode::InvalidInput, QT_TRANSLATE_NOOP("WebErrors", "What %1 answers can't be understood; check the address."), url);
}

Error cancelled()
{
    return {ErrorCode::Cancelled, translated(QT_TRANSLATE_NOOP("WebErrors", "Publishing was cancelled; publish again to go on where it stopped.")), {}};
}

} // namespace WebErrors

} // namespace Plimsoll
