// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/notesexport.h"

#include "app/cli/commandtext.h"
#include "app/cli/scopeoptions.h"
#include "document/markdowndocument.h"
#include "domain/allrecords.h"
#include "domain/titlepattern.h"
#include "engine/releasenotes.h"
#include "exchange/messagevalues.h"
#include "exchange/textsinlanguage.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

enum class NotesForm { Markdown, PlainText, Html };

/// By the ending of the name; standard output gets Markdown.
std::optional<NotesForm> formOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (path == "-"_L1 || ending == "md"_L1)
        return NotesForm::Markdown;
    if (ending == "txt"_L1)
        return NotesForm::PlainText;
    if (ending == "html"_L1)
        return NotesForm::Html;
    return {};
}

QByteArray bytesOf(const ReleaseNotes &notes, NotesForm form, const QString &language)
{
    const QString markdown = markdownOf(notes, markdownEscaped);
    if (form == NotesForm::Markdown)
        return markdown.toUtf8();
    const MarkdownDocument document(markdown);
    if (form == NotesForm::Html)
        return htmlPageOf(document, notes.title, language).toUtf8();
    QByteArray text = plainTextOf(document).toUtf8();
    if (!text.endsWith('\n'))
        text += '\n';
    return text;
}

} // namespace

void declareNotes(QCommandLineParser &parser)
{
    parser.addOption({u"release-notes"_s,
                      commandText("Write the notes of --release for --audience, in its language: Markdown, plain text or HTML as FILE ends in .md, .txt or "
                         ".html; \"-\" is standard output, as Markdown."),
                      u"FILE"_s});
}

std::optional<Error> notesError(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"release-notes"_s))
        return {};
    if (!formOf(parser.value(u"release-notes"_s)))
        return Error{ErrorCode::InvalidInput, commandText("Release notes are Markdown, plain text or HTML; let FILE end in .md, .txt or .html."), {}};
    if (!parser.isSet(u"release"_s) || !parser.isSet(u"audience"_s))
        return Error{ErrorCode::InvalidInput, commandText("Release notes are those of one release for one audience; add --release R and --audience A."), {}};
    return {};
}

Result<QByteArray> notesFrom(const QCommandLineParser &parser, const Plan &plan)
{
    const auto scope = scopeFrom(parser, plan);
    if (!scope)
        return scope.error();
    const Release &release = *plan.find(scope->release);
    const Audience &audience = *plan.find(scope->audience);
    const ReleaseNotes notes = releaseNotes(plan, release.id, audience, TextsInLanguage(audience.language));
    if (notes.isEmpty()) {
        const QString text = audience.customer
            ? commandText("There is nothing to tell: no public work item of %1 has a note for this audience; write one, or name another release.")
            : commandText("There is nothing to tell: %1 ships no work item for this audience; add one, or name another release.");
        return Error{ErrorCode::NotFound, text.arg(displayName(plan, release)), {}};
    }
    const NotesForm form = formOf(parser.value(u"release-notes"_s)).value_or(NotesForm::Markdown);
    return bytesOf(notes, form, audience.language.isEmpty() ? u"en"_s : audience.language);
}

} // namespace Plimsoll
