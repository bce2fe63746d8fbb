// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Plimsoll {

namespace {

constexpr char hexDigits[] = "0123456789abcdef";

bool mustBeEscaped(char byte)
{
    return uchar(byte) < 0x20 || byte == '"' || byte == '\\';
}

void appendEscaped(QByteArray &text, char byte)
{
    if (uchar(byte) < 0x20)
        text.append("\\u00").append(hexDigits[uchar(byte) >> 4]).append(hexDigits[uchar(byte) & 15]);
    else
        text.append('\\').append(byte);
}

} // namespace

void appendJson(QByteArray &text, const QJsonValue &value)
{
    if (value.isString() && QStringView(value.toString()).isValidUtf16()) {
        appendJson(text, value.toString());
        return;
    }
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    text.append(QByteArrayView(list).sliced(1).chopped(1));
}

void appendJson(QByteArray &text, const QString &value)
{
    // What UTF-8 cannot hold can be escaped.
    if (!value.isValidUtf16()) {
        appendJson(text, QJsonValue(value));
        return;
    }
    const QByteArray bytes = value.toUtf8();
    text.append('"');
    if (std::ranges::none_of(bytes, mustBeEscaped)) {
        text.append(bytes);
    } else {
        for (const char byte : bytes) {
            if (mustBeEscaped(byte))
                appendEscaped(text, byte);
            else
                text.append(byte);
        }
    }
    text.append('"');
}

} // namespace Plimsoll
