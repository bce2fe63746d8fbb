// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdowndocument.h"

namespace Plimsoll {

MarkdownDocument::MarkdownDocument(const QString &markdown, QObject *parent) : QTextDocument(parent)
{
    setUndoRedoEnabled(false);
    setMarkdown(markdown, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) | QTextDocument::MarkdownNoHTML);
}

QVariant MarkdownDocument::loadResource(int type, const QUrl &name)
{
    Q_UNUSED(type)
    Q_UNUSED(name)
    return {};
}

} // namespace Plimsoll
