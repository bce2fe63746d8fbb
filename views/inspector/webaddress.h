// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QUrl>

class QMenu;

namespace Plimsoll {

/// The address that the text is and that may be opened: of the web, by http or https. Empty for all else: a plan may come from anybody.
[[nodiscard]] QUrl webAddress(const QString &text);

/// Those that stand in a longer text, each once, in their order.
[[nodiscard]] QList<QUrl> webAddressesIn(const QString &text);

/// Adds an entry to the menu for each address in the text, which opens it in the browser; the first ones where there are many.
void offerWebAddresses(QMenu &menu, const QString &text);

} // namespace Plimsoll
