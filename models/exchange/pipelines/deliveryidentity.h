// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace Plimsoll {

/// By what a run or an incident is known again when it is imported once more: its key, else its name and when it began.
[[nodiscard]] inline QString deliveryIdentity(const QString &key, const QString &name, const QDateTime &started)
{
    return key.isEmpty() ? name.toCaseFolded() + u'\n' + started.toUTC().toString(Qt::ISODateWithMs) : key.toCaseFolded();
}

} // namespace Plimsoll
