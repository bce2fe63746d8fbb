// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audience.h"
#include "domain/recordlist.h"
#include "engine/releasenotes.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QTextEdit;

namespace Plimsoll {

class MarkdownDocument;
class PlanDocument;

/// Drafts the release notes of one release for one audience, in its language, shows them as they will be read, and what is still unwritten.
/// The document must outlive it.
class ReleaseNotesDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Begins with that release; an invalid one stands for the newest.
    ReleaseNotesDialog(PlanDocument &document, ReleaseId release, QWidget *parent = nullptr);

    [[nodiscard]] const ReleaseNotes &notes() const { return m_notes; }
    [[nodiscard]] QByteArray markdown() const;
    [[nodiscard]] QByteArray html() const;
    /// Puts the text and its HTML on the clipboard.
    void copy();

Q_SIGNALS:
    /// The user wants a file; the name has its extension.
    void fileWanted(const QString &name, const QByteArray &bytes);
    /// Somebody wants to write what an item lacks.
    void itemRequested(Plimsoll::WorkItemId item);

private:
    void layOut();
    void fillReleases(ReleaseId chosen);
    void fillAudiences();
    void refresh();
    void showMissing();
    /// One of the plan's, or all of a kind.
    [[nodiscard]] Audience audience() const;

    PlanDocument &m_document;
    ReleaseNotes m_notes;
    QString m_markdown;
    MarkdownDocument *m_text = nullptr;
    QComboBox *m_releases;
    QComboBox *m_audiences;
    QTextEdit *m_preview;
    QLabel *m_missingText;
    QListWidget *m_missing;
    QPushButton *m_copy;
    QPushButton *m_saveMarkdown;
    QPushButton *m_saveHtml;
};

} // namespace Plimsoll
