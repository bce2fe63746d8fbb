// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

namespace Plimsoll {

/// A date as sentences say it, with its weekday: "Wed 22 Jul 2026".
[[nodiscard]] inline QString dayText(QDate date)
{
    return QLocale().toString(date, QStringLiteral("ddd d MMM yyyy"));
}

} // namespace Plimsoll
