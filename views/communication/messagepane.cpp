// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/communication/messagepane.h"

#include "document/markdowndocument.h"
#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "views/communication/templateeditor.h"

#include <QLabel>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int previewDelay = 200;

QString recipients(const ComposedMessage &message)
{
    QStringList names;
    for (const MailAddress &to : message.to)
        names << (to.name.isEmpty() ? to.address : to.name + u" <"_s + to.address + u'>');
    return names.join(u", "_s);
}

} // namespace

MessagePane::MessagePane(PlanDocument &document, QWidget *parent)
    : QWidget(parent), m_document(document), m_editor(new TemplateEditor(document)), m_head(new QLabel), m_preview(new QTextBrowser),
      m_text(std::make_unique<MarkdownDocument>(QString()))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *split = new QSplitter(Qt::Horizontal);
    layout->addWidget(split);
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_head);
    column->addWidget(m_preview, 1);
    split->addWidget(m_editor);
    split->addWidget(right);
    split->setChildrenCollapsible(false);
    split->setSizes({1000, 1000});
    m_head->setTextFormat(Qt::PlainText);
    m_head->setWordWrap(true);
    m_head->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_preview->setAccessibleName(tr("The message as its audience reads it"));
    m_preview->setOpenLinks(false);
    m_soon.setSingleShot(true);
    m_soon.setInterval(previewDelay);
    connect(&m_soon, &QTimer::timeout, this, &MessagePane::refresh);
    connect(m_editor, &TemplateEditor::edited, &m_soon, qOverload<>(&QTimer::start));
    connect(m_editor, &TemplateEditor::failed, this, &MessagePane::failed);
    connect(&document, &PlanDocument::changed, &m_soon, qOverload<>(&QTimer::start));
    refresh();
}

MessagePane::~MessagePane()
{
    // The browser looks at its document to its end.
    delete m_preview;
}

QString MessagePane::previewText() const
{
    return m_preview->toPlainText();
}

QString MessagePane::headText() const
{
    return m_head->text();
}

void MessagePane::setMessage(MessageId message, MessageTemplateId text)
{
    m_message = message;
    m_chosen = text;
    refresh();
}

void MessagePane::refresh()
{
    // A message may get another template; taking what is typed into the old one is an edit itself.
    const Message *shown = m_document.plan().find(m_message);
    m_editor->setTemplate(m_chosen.isValid() ? m_chosen : shown ? shown->messageTemplate : MessageTemplateId());
    m_soon.stop();
    const Plan &plan = m_document.plan();
    const Message *message = plan.find(m_message);
    if (!plan.find(m_editor->templateId())) {
        m_editor->showProblem({});
        showNothing(message ? tr("This message has no template yet; choose one in the table or the inspector.")
                            : tr("Choose a message to see it as its audience reads it."));
        return;
    }
    if (!message) {
        m_editor->showProblem({});
        showNothing(tr("No message uses this template yet, so there is nothing to fill it with."));
        return;
    }
    const auto composed = composeMessage(plan, m_document.timetable(), *message, m_editor->current(), m_document.today());
    m_editor->showProblem(composed ? QString() : composed.error().text);
    if (composed)
        showMessage(*composed);
}

void MessagePane::showNothing(const QString &sentence)
{
    m_head->setText(sentence);
    m_preview->setVisible(false);
}

void MessagePane::showMessage(const ComposedMessage &message)
{
    const Plan &plan = m_document.plan();
    const Audience *audience = plan.find(plan.find(m_message)->audience);
    QStringList lines{tr("Preview for %1").arg(audience ? audience->name : QString()),
                      message.to.empty() ? tr("To: nobody with an address yet") : tr("To: %1").arg(recipients(message)),
                      tr("Subject: %1").arg(message.subject)};
    if (!message.withoutAddress.isEmpty())
        lines << tr("Without address: %1").arg(message.withoutAddress.join(u", "_s));
    m_head->setText(lines.join(u'\n'));
    auto text = std::make_unique<MarkdownDocument>(message.markdown);
    text->setDefaultFont(m_preview->font());
    m_preview->setDocument(text.get());
    m_text = std::move(text);
    m_preview->setVisible(true);
}

} // namespace Plimsoll
