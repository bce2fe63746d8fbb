// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/composedmessage.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QTextBrowser;

namespace Plimsoll {

class MarkdownDocument;
class PlanDocument;
class TemplateEditor;

/// A template, and beside it the message as its audience reads it, filled from the plan while the template is typed.
class MessagePane final : public QWidget
{
    Q_OBJECT
public:
    explicit MessagePane(PlanDocument &document, QWidget *parent = nullptr);
    ~MessagePane() override;

    /// The message to fill a template for. Without a template of its own to show, an invalid id takes the message's.
    void setMessage(MessageId message, MessageTemplateId text = {});
    [[nodiscard]] MessageId message() const { return m_message; }
    [[nodiscard]] TemplateEditor &editor() const { return *m_editor; }
    [[nodiscard]] QString previewText() const;
    [[nodiscard]] QString headText() const;
    /// Fills the message at once, instead of a moment after the last key.
    void refresh();

Q_SIGNALS:
    void failed(const Plimsoll::Error &error);

private:
    void showNothing(const QString &sentence);
    void showMessage(const ComposedMessage &message);

    PlanDocument &m_document;
    MessageId m_message;
    MessageTemplateId m_chosen; ///< Shown instead of the message's own; invalid where none is.
    TemplateEditor *m_editor;
    QLabel *m_head;
    QTextBrowser *m_preview;
    std::unique_ptr<MarkdownDocument> m_text;
    QTimer m_soon;
};

} // namespace Plimsoll
