// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/messagetemplate.h"
#include "domain/result.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace Plimsoll {

class PlanDocument;

/// Subject and body of one template. What is typed becomes a step when the field is left, or by Ctrl+Enter; until then it is told by
/// edited(), for the preview.
class TemplateEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit TemplateEditor(PlanDocument &document, QWidget *parent = nullptr);

    /// Takes what is being typed first. An invalid id empties and disables the editor.
    void setTemplate(MessageTemplateId id);
    [[nodiscard]] MessageTemplateId templateId() const { return m_id; }
    /// As it stands in the fields now.
    [[nodiscard]] MessageTemplate current() const;
    /// The sentence below the fields; empty hides it.
    void showProblem(const QString &sentence);
    /// Makes what was typed a step; false where that was refused, and then it stays in the fields.
    bool commit();

Q_SIGNALS:
    void edited();
    void failed(const Plimsoll::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// Leaving the page is leaving the field.
    void hideEvent(QHideEvent *event) override;

private:
    /// The fields that hold what is not in the plan yet.
    struct Typed {
        bool subject = false;
        bool body = false;
    };
    [[nodiscard]] Typed typed() const;
    void setTyped(Typed typed);
    void showTemplate(const MessageTemplate *text);
    void follow();
    void insert(const QString &text);
    void fillInsertMenu();

    PlanDocument &m_document;
    MessageTemplateId m_id;
    QLabel *m_name;
    QLineEdit *m_subject;
    QPlainTextEdit *m_body;
    QToolButton *m_insert;
    QLabel *m_problem;
    MessageTemplate m_shown; ///< As the plan had it when it was shown.
};

} // namespace Plimsoll
