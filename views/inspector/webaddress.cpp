// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/webaddress.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QIcon>
#include <QMenu>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Plimsoll {

QUrl webAddress(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (std::ranges::any_of(trimmed, [](QChar c) { return c.isSpace(); }))
        return {};
    const QUrl url(trimmed);
    const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return web && url.isValid() && !url.host().isEmpty() ? url : QUrl();
}

QList<QUrl> webAddressesIn(const QString &text)
{
    // What ends a sentence does not belong to the address.
    static const QRegularExpression addresses(u"\\bhttps?://[^\\s<>\"]*[^\\s<>\".,;:!?)'\\]]"_s, QRegularExpression::CaseInsensitiveOption);
    QList<QUrl> found;
    for (auto match = addresses.globalMatch(text); match.hasNext();) {
        const QUrl url = webAddress(match.next().captured());
        if (!url.isEmpty() && !found.contains(url))
            found.append(url);
    }
    return found;
}

void offerWebAddresses(QMenu &menu, const QString &text)
{
    constexpr qsizetype most = 10;
    constexpr qsizetype longest = 80;
    QList<QUrl> addresses = webAddressesIn(text);
    addresses.resize(std::min(most, addresses.size()));
    if (!addresses.isEmpty())
        menu.addSeparator();
    for (const QUrl &url : std::as_const(addresses)) {
        const QString shown = url.toDisplayString();
        const QString cut = shown.size() > longest ? QString(shown.left(longest) + u'…') : shown;
        QAction *action = menu.addAction(QIcon::fromTheme(u"globe"_s),
                                         QCoreApplication::translate("WebAddress", "Open %1").arg(QString(cut).replace(u'&', "&&"_L1)));
        QObject::connect(action, &QAction::triggered, &menu, [url] { QDesktopServices::openUrl(url); });
    }
}

} // namespace Plimsoll
