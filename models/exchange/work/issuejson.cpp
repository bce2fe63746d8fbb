// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/work/issuejson.h"

#include "exchange/work/workimportrow.h"
#include "exchange/workimportwords.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int deepest = 64;

Error refusal(const QString &text, qsizetype line)
{
    return {ErrorCode::InvalidInput, text.arg(line), workImportWords("Line %1").arg(line)};
}

qsizetype lineAt(const QByteArray &bytes, qsizetype offset)
{
    return 1 + std::count(bytes.begin(), bytes.begin() + std::clamp<qsizetype>(offset, 0, bytes.size()), '\n');
}

/// Where the text first nests too deep; -1 where it does not.
qsizetype tooDeepAt(const QByteArray &bytes)
{
    int depth = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (quoted) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                quoted = false;
        } else if (c == '"') {
            quoted = true;
        } else if (c == '[' || c == '{') {
            if (++depth > deepest)
                return i;
        } else if (c == ']' || c == '}') {
            --depth;
        }
    }
    return -1;
}

/// Shells of Windows write what a program prints as UTF-16.
QByteArray utf8Of(const QByteArray &bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return bytes.sliced(3);
    const bool little = bytes.startsWith("\xFF\xFE");
    if (!little && !bytes.startsWith("\xFE\xFF"))
        return bytes;
    QStringDecoder decoder(little ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE, QStringDecoder::Flag::Stateless);
    const QString text = decoder(QByteArrayView(bytes).sliced(2));
    return text.toUtf8();
}

QJsonArray arrayIn(const QJsonDocument &document)
{
    if (document.isArray())
        return document.array();
    const QJsonObject object = document.object();
    for (const auto &name : {"items"_L1, "issues"_L1}) {
        if (object.value(name).isArray())
            return object.value(name).toArray();
    }
    return object.contains("title"_L1) ? QJsonArray{object} : QJsonArray();
}

} // namespace

Result<QJsonArray> issuesIn(const QByteArray &bytes)
{
    const QByteArray text = utf8Of(bytes);
    if (const qsizetype at = tooDeepAt(text); at >= 0)
        return refusal(workImportWords("Line %1 of the file nests deeper than 64 levels, which no list of issues does; export it again."), lineAt(text, at));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError) {
        return refusal(workImportWords("Line %1 of the file is no JSON (%2); export the issues again.").arg(u"%1"_s, problem.errorString()),
                       lineAt(text, problem.offset));
    }
    QJsonArray issues;
    const QJsonArray found = arrayIn(document);
    for (const QJsonValue &value : found) {
        if (!value.isArray()) {
            issues.append(value);
            continue;
        }
        const QJsonArray page = value.toArray();
        for (const QJsonValue &inner : page)
            issues.append(inner);
    }
    if (issues.isEmpty())
        return Error{ErrorCode::InvalidInput, workImportWords("The file holds no issues; export them as a JSON array."), {}};
    if (issues.size() > mostWorkRows)
        return Error{ErrorCode::InvalidInput, workImportWords("The file holds more than 100,000 work items; split it into smaller ones."), {}};
    return issues;
}

} // namespace Plimsoll
