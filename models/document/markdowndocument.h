// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextDocument>

namespace Plimsoll {

/// A text read from Markdown. HTML in it is not taken as such, and nothing that it names is read or fetched.
class MarkdownDocument final : public QTextDocument
{
    Q_OBJECT
public:
    explicit MarkdownDocument(const QString &markdown, QObject *parent = nullptr);

protected:
    /// Always nothing: pictures are not part of messages.
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;
};

/// The text as people write mails: "- " before points, links with their target behind them, cells between bars.
[[nodiscard]] QString plainTextOf(const QTextDocument &document);
/// What stands in the body of an HTML page: headings, paragraphs, lists, tables and links to http, https and mailto. No style, no pictures.
[[nodiscard]] QString htmlBodyOf(const QTextDocument &document);
/// The same as a page of its own.
[[nodiscard]] QString htmlPageOf(const QTextDocument &document, const QString &title, const QString &language);

} // namespace Plimsoll
