// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/communication/templateeditor.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/edits/fieldedits.h"
#include "exchange/templatecheck.h"
#include "views/common/theme.h"

#include <QFormLayout>
#include <QFocusEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Plimsoll {

TemplateEditor::TemplateEditor(PlanDocument &document, QWidget *parent)
    : QWidget(parent), m_document(document), m_name(new QLabel), m_subject(new QLineEdit), m_body(new QPlainTextEdit), m_insert(new QToolButton),
      m_problem(new QLabel)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_insert);
    layout->addLayout(head);
    auto *subject = new QHBoxLayout;
    auto *label = new QLabel(tr("&Subject"));
    label->setBuddy(m_subject);
    subject->addWidget(label);
    subject->addWidget(m_subject, 1);
    layout->addLayout(subject);
    layout->addWidget(m_body, 1);
    layout->addWidget(m_problem);
    m_name->setTextFormat(Qt::PlainText);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_subject->setAccessibleName(tr("Subject of the template"));
    m_body->setAccessibleName(tr("Text of the template"));
    m_body->setTabChangesFocus(true);
    m_body->setPlaceholderText(tr("Markdown, with places to fill in such as {{ release.name }}"));
    m_insert->setText(tr("Insert"));
    m_insert->setPopupMode(QToolButton::InstantPopup);
    m_insert->setFocusPolicy(Qt::TabFocus);
    m_insert->setAccessibleName(tr("Insert a place to fill in"));
    fillInsertMenu();
    for (QWidget *field : {static_cast<QWidget *>(m_subject), static_cast<QWidget *>(m_body)})
        field->installEventFilter(this);
    connect(m_subject, &QLineEdit::textEdited, this, &TemplateEditor::edited);
    connect(m_subject, &QLineEdit::returnPressed, this, &TemplateEditor::commit);
    connect(m_body, &QPlainTextEdit::textChanged, this, &TemplateEditor::edited);
    connect(&document, &PlanDocument::changed, this, &TemplateEditor::follow);
    showTemplate(nullptr);
}

void TemplateEditor::fillInsertMenu()
{
    auto *menu = new QMenu(m_insert);
    QMenu *loops = menu->addMenu(tr("A list of"));
    static const QStringList lists{u"dates"_s, u"changes"_s, u"items"_s, u"risks"_s, u"contacts"_s};
    for (const QString &name : knownTemplateNames()) {
        const QString root = name.section(u'.', 0, 0);
        if (lists.contains(name)) {
            const QString one = name.chopped(1);
            const QString first = one == "contact"_L1 ? u"name"_s : u"title"_s;
            loops->addAction(name, this, [this, name, one, first] {
                insert(u"{% for "_s + one + u" in "_s + name + u" %}\n- {{ "_s + one + u'.' + first + u" }}\n{% endfor %}\n"_s);
            });
        } else if (lists.contains(root + u's')) {
            continue;
        } else {
            menu->addAction(name, this, [this, name] { insert(u"{{ "_s + name + u" }}"_s); });
        }
    }
    m_insert->setMenu(menu);
}

void TemplateEditor::insert(const QString &text)
{
    m_body->insertPlainText(text);
    m_body->setFocus();
}

void TemplateEditor::setTemplate(MessageTemplateId id)
{
    if (id == m_id)
        return;
    // What could not be taken stays in the fields rather than be lost.
    if (!commit())
        return;
    m_id = id;
    showTemplate(m_document.plan().find(id));
}

void TemplateEditor::showTemplate(const MessageTemplate *text)
{
    m_shown = text ? *text : MessageTemplate();
    m_name->setText(text ? tr("Template: %1").arg(text->name) : tr("No template chosen"));
    if (m_subject->text() != m_shown.subject)
        m_subject->setText(m_shown.subject);
    if (m_body->toPlainText() != m_shown.body)
        m_body->setPlainText(m_shown.body);
    setTyped({});
    const bool writable = text && !m_document.isReadOnly();
    for (QWidget *field : {static_cast<QWidget *>(m_subject), static_cast<QWidget *>(m_body), static_cast<QWidget *>(m_insert)})
        field->setEnabled(writable);
    Q_EMIT edited();
}

MessageTemplate TemplateEditor::current() const
{
    MessageTemplate text = m_shown;
    text.subject = m_subject->text();
    text.body = m_body->toPlainText();
    return text;
}

/// By what was typed, not by comparing texts: a field gives back blanks for no-break ones.
TemplateEditor::Typed TemplateEditor::typed() const
{
    return {m_subject->isModified(), m_body->document()->isModified()};
}

void TemplateEditor::setTyped(Typed typed)
{
    m_subject->setModified(typed.subject);
    m_body->document()->setModified(typed.body);
}

bool TemplateEditor::commit()
{
    const MessageTemplate *stored = m_document.plan().find(m_id);
    const Typed fields = typed();
    if (!stored || m_document.isReadOnly() || !(fields.subject || fields.body))
        return true;
    MessageTemplate changed = *stored;
    if (fields.subject)
        changed.subject = m_subject->text();
    if (fields.body)
        changed.body = m_body->toPlainText();
    // Before the edit is told: nothing is being typed then.
    const MessageTemplate before = std::exchange(m_shown, changed);
    setTyped({});
    const auto done = m_document.execute(edits::replaceRecord(m_document.plan(), changed));
    if (done)
        return true;
    m_shown = before;
    setTyped(fields);
    Q_EMIT failed(done.error());
    return false;
}

/// Undo and other views may change what is shown; what is being typed stays.
void TemplateEditor::follow()
{
    const MessageTemplate *stored = m_document.plan().find(m_id);
    const bool typing = stored && (typed().subject || typed().body);
    if (!typing && (!stored || !(*stored == m_shown)))
        showTemplate(stored);
}

void TemplateEditor::showProblem(const QString &sentence)
{
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, Theme::of(palette).errorText);
    m_problem->setPalette(palette);
    m_problem->setText(sentence.isEmpty() ? QString() : u"\u26a0 "_s + sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void TemplateEditor::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    commit();
}

bool TemplateEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        // A menu that opens over the field takes its focus only for a while.
        if (static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            commit();
    } else if (event->type() == QEvent::KeyPress && watched == m_body) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return && key->modifiers() == Qt::ControlModifier) {
            commit();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Plimsoll
