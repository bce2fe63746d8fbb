// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/emlwriter.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr qsizetype longestMailLine = 76;
// "=_" occurs neither in quoted-printable nor in base64.
const QByteArray mixedBoundary = "=_plimsoll-mixed"_ba;
const QByteArray alternativeBoundary = "=_plimsoll-alternative"_ba;

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
}

/// Control characters become blanks, so that no value spills into another header.
QString headerText(const QString &text)
{
    QString clean;
    for (const QChar c : text)
        clean += c.unicode() < 0x20 || c.unicode() == 0x7f || c == QChar::LineSeparator || c == QChar::ParagraphSeparator ? QChar(u' ') : c;
    return clean.simplified();
}

/// RFC 2047: as many encoded words as it takes, none over 75 characters, none through the middle of a character.
QByteArray encodedWords(const QString &text)
{
    constexpr qsizetype mostBytes = 45; // 60 in base64, and 12 around them.
    QList<QByteArray> words;
    QByteArray bytes;
    const auto flush = [&] {
        if (!bytes.isEmpty())
            words << "=?UTF-8?B?" + bytes.toBase64() + "?=";
        bytes.clear();
    };
    for (const char32_t c : text.toUcs4()) {
        const QByteArray encoded = QString::fromUcs4(&c, 1).toUtf8();
        if (bytes.size() + encoded.size() > mostBytes)
            flush();
        bytes += encoded;
    }
    flush();
    return words.join("\r\n ");
}

/// Folded at blanks where that is enough, else in encoded words.
QByteArray unstructured(const QByteArray &name, const QString &text)
{
    const QString clean = headerText(text);
    if (!isAscii(clean) || clean.contains("=?"_L1) || std::ranges::any_of(clean.split(u' '), [](const QString &w) { return w.size() > longestMailLine - 20; }))
        return name + ": " + encodedWords(clean) + "\r\n";
    QByteArray header = name + ':';
    qsizetype length = header.size();
    for (const QString &word : clean.split(u' ')) {
        const bool folds = length + 1 + word.size() > longestMailLine;
        header += (folds ? QByteArray("\r\n ") : QByteArray(" ")) + word.toLatin1();
        length = (folds ? 1 : length + 1) + word.size();
    }
    return header + "\r\n";
}

QByteArray mailbox(const MailAddress &to)
{
    const qsizetype at = to.address.lastIndexOf(u'@');
    const QByteArray address = to.address.left(at).toLatin1() + '@' + QUrl::toAce(to.address.mid(at + 1));
    const QString name = headerText(to.name);
    if (name.isEmpty())
        return address;
    if (!isAscii(name) || name.size() > 60)
        return encodedWords(name) + "\r\n <" + address + '>';
    QString quoted = name;
    quoted.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return '"' + quoted.toLatin1() + "\" <" + address + '>';
}

QByteArray quotedPrintable(const QString &text)
{
    QString lines = text;
    lines.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    QByteArray out;
    for (const QString &line : lines.split(u'\n')) {
        const QByteArray bytes = line.toUtf8();
        qsizetype length = 0;
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            const auto c = uchar(bytes[i]);
            const bool last = i + 1 == bytes.size();
            const bool plain = (c > 0x20 && c < 0x7f && c != '=') || (c == ' ' && !last);
            const QByteArray shown = plain ? QByteArray(1, char(c)) : '=' + QByteArray(1, char(c)).toHex().toUpper();
            if (length + shown.size() > longestMailLine - 1) {
                out += "=\r\n";
                length = 0;
            }
            out += shown;
            length += shown.size();
        }
        out += "\r\n";
    }
    return out;
}

QByteArray base64Lines(const QByteArray &bytes)
{
    const QByteArray encoded = bytes.toBase64();
    QByteArray out;
    for (qsizetype i = 0; i < encoded.size(); i += longestMailLine)
        out += encoded.mid(i, longestMailLine) + "\r\n";
    return out;
}

/// Quoted where it is plain ASCII, else after RFC 2231. Both at once would make some readers take the poorer one.
QByteArray fileNameParameter(const QString &fileName)
{
    const QString clean = headerText(fileName);
    QByteArray plain;
    for (const QChar c : clean)
        plain += c.unicode() < 0x20 || c.unicode() > 0x7e || c == u'"' || c == u'\\' ? '_' : char(c.unicode());
    if (QString::fromLatin1(plain) != clean)
        return ";\r\n filename*=UTF-8''" + QUrl::toPercentEncoding(clean);
    return ";\r\n filename=\"" + plain + '"';
}

QByteArray textPart(const QByteArray &type, const QString &text)
{
    return "--" + alternativeBoundary + "\r\nContent-Type: " + type + "; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        + quotedPrintable(text);
}

/// The header; empty where nobody has an address that a mail program would take.
QByteArray mailboxes(const QByteArray &header, const std::vector<MailAddress> &addresses)
{
    QList<QByteArray> list;
    for (const MailAddress &address : addresses) {
        if (isMailAddress(address.address))
            list << mailbox(address);
    }
    return list.isEmpty() ? QByteArray() : header + ": " + list.join(",\r\n ") + "\r\n";
}

} // namespace

bool isMailAddress(const QString &address)
{
    static const QString forbidden = u" \"(),:;<>[]\\"_s;
    const qsizetype at = address.lastIndexOf(u'@');
    if (at < 1 || at + 1 == address.size() || address.size() > 254 || address.indexOf(u'@') != at || !isAscii(address.left(at)))
        return false;
    if (std::any_of(address.begin(), address.end(), [](QChar c) { return forbidden.contains(c) || !c.isPrint(); }))
        return false;
    return !QUrl::toAce(address.mid(at + 1)).isEmpty();
}

QByteArray emlDraft(const MailDraft &draft)
{
    QByteArray eml = mailboxes("From", {draft.from}) + mailboxes("To", draft.to) + mailboxes("Bcc", draft.bcc);
    eml += unstructured("Subject", draft.subject);
    eml += "X-Unsent: 1\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed;\r\n boundary=\"" + mixedBoundary + "\"\r\n\r\n";
    eml += "--" + mixedBoundary + "\r\nContent-Type: multipart/alternative;\r\n boundary=\"" + alternativeBoundary + "\"\r\n\r\n";
    eml += textPart("text/plain", draft.text);
    eml += textPart("text/html", draft.html);
    if (!draft.calendar.isEmpty()) {
        eml += "--" + alternativeBoundary + "\r\nContent-Type: text/calendar; charset=utf-8; method=" + draft.calendarMethod
            + "\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64Lines(draft.calendar);
    }
    eml += "--" + alternativeBoundary + "--\r\n";
    for (const MailAttachment &attachment : draft.attachments) {
        eml += "--" + mixedBoundary + "\r\nContent-Type: " + attachment.type + "\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment"
            + fileNameParameter(attachment.fileName) + "\r\n\r\n" + base64Lines(attachment.bytes);
    }
    return eml + "--" + mixedBoundary + "--\r\n";
}

} // namespace Plimsoll
