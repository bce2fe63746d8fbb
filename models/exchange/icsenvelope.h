// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace Plimsoll {

/// Text as a property value: backslash, comma, semicolon and line break escaped.
[[nodiscard]] QString icsEscaped(const QString &text);

/// "NAME:value" in UTF-8 with CRLF, folded so that no line has more than 75 bytes and no character is torn.
[[nodiscard]] QByteArray icsLine(QByteArrayView name, const QString &value);

/// Everything of a published calendar before its first component. Leaves X-WR-CALNAME out on request: Outlook makes a folder of that
/// name, which is not wanted for a single event.
[[nodiscard]] QByteArray icsHead(const QString &calendarName, bool withFolderName);
[[nodiscard]] QByteArray icsTail();

} // namespace Plimsoll
