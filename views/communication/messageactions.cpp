// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/communication/messageactions.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/edits/messageedits.h"
#include "engine/messages.h"
#include "exchange/messagetext.h"
#include "exchange/safefilename.h"
#include "views/common/planselection.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QIcon>
#include <QInputDialog>
#include <QMenu>
#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

MessageActions::MessageActions(PlanDocument &document, PlanSelection &selection, QWidget *parent)
    : QObject(parent), m_document(document), m_selection(selection), m_window(parent)
{
    m_copy = make(u"edit-copy"_s, tr("Copy message"), &MessageActions::copyText);
    m_copyText = make({}, tr("As text"), &MessageActions::copyText);
    m_copyMarkdown = make({}, tr("As Markdown"), &MessageActions::copyAsMarkdown);
    m_copyHtml = make({}, tr("As HTML"), &MessageActions::copyAsHtml);
    auto *forms = new QMenu(parent);
    for (QAction *form : {m_copyText, m_copyMarkdown, m_copyHtml})
        forms->addAction(form);
    m_copy->setMenu(forms);
    m_saveDraft = make(u"mail-message"_s, tr("Save mail draft…"), &MessageActions::offerDraft);
    m_approve = make(u"dialog-ok"_s, tr("Approve"), &MessageActions::approveSelected);
    m_markSent = make(u"mail-send"_s, tr("Mark as sent"), &MessageActions::sendSelected);
    m_acknowledge = make(u"dialog-ok-apply"_s, tr("Mark as acknowledged"), &MessageActions::acknowledgeSelected);
    m_allowLate = make(u"security-high"_s, tr("Allow to be late…"), &MessageActions::askWhoAllows);
    m_writeNotices = make(u"document-edit"_s, tr("Write change notices"), &MessageActions::writeChangeNotices);
    makeTwins();
    connect(&selection, &PlanSelection::recordsChanged, this, &MessageActions::enable);
    connect(&document, &PlanDocument::changed, this, &MessageActions::enable);
    enable();
}

QAction *MessageActions::make(const QString &icon, const QString &text, void (MessageActions::*run)())
{
    auto *action = new QAction(icon.isEmpty() ? QIcon() : QIcon::fromTheme(icon), text, this);
    connect(action, &QAction::triggered, this, [this, run] {
        Q_EMIT aboutToRun();
        (this->*run)();
    });
    return action;
}

void MessageActions::makeTwins()
{
    for (QAction *action : {m_copy, m_saveDraft, m_approve, m_markSent, m_acknowledge, m_allowLate}) {
        auto *twin = new QAction(action->icon(), action->text(), this);
        twin->setMenu(action->menu());
        connect(twin, &QAction::triggered, action, &QAction::trigger);
        m_twins.emplace_back(action, twin);
    }
}

std::vector<QAction *> MessageActions::forRows() const
{
    std::vector<QAction *> twins;
    for (const auto &[action, twin] : m_twins)
        twins.push_back(twin);
    return twins;
}

std::vector<MessageId> MessageActions::selected() const
{
    std::vector<MessageId> ids;
    for (const qint64 id : m_selection.idsOf(QString::fromLatin1(Record<Message>::table))) {
        if (m_document.plan().find(MessageId(id)))
            ids.emplace_back(id);
    }
    return ids;
}

void MessageActions::enable()
{
    const Plan &plan = m_document.plan();
    const auto ids = selected();
    const bool writable = !m_document.isReadOnly();
    const auto any = [&](auto passes) { return writable && std::ranges::any_of(ids, [&](MessageId id) { return passes(*plan.find(id)); }); };
    const bool hasText = ids.size() == 1 && plan.find(plan.find(ids.front())->messageTemplate);
    for (QAction *action : {m_copy, m_copyText, m_copyMarkdown, m_copyHtml, m_saveDraft})
        action->setEnabled(hasText);
    m_approve->setEnabled(any([](const Message &m) { return m.state < MessageState::Approved; }));
    m_markSent->setEnabled(any([](const Message &m) { return !isSent(m); }));
    m_acknowledge->setEnabled(any([](const Message &m) { return m.state == MessageState::Sent; }));
    m_allowLate->setEnabled(any([&](const Message &m) {
        return !m.lateAllowedBy.isEmpty() || breaksNotice(m, messageDates(plan, m_document.timetable(), m), m_document.today());
    }));
    m_writeNotices->setEnabled(writable && unwritten() > 0);
    for (const auto &[action, twin] : m_twins)
        twin->setVisible(action->isEnabled());
}

void MessageActions::setStale(const std::vector<StaleDates> &stale)
{
    m_stale = stale;
    enable();
}

int MessageActions::unwritten() const
{
    const auto &messages = m_document.plan().table<Message>();
    return int(std::ranges::count_if(m_stale, [&](const StaleDates &dates) {
        return std::none_of(messages.begin(), messages.end(), [&](const Message &m) {
            return m.purpose == MessagePurpose::ChangeNotice && m.audience == dates.audience && m.release == dates.release && !isSent(m);
        });
    }));
}

void MessageActions::execute(const PlanEdit &edit, const QString &done)
{
    if (edit.isEmpty())
        return;
    if (const auto result = m_document.execute(edit); !result)
        Q_EMIT failed(result.error());
    else if (!done.isEmpty())
        Q_EMIT statusTold(done);
}

void MessageActions::copyAs(Form form)
{
    const auto ids = selected();
    if (ids.size() != 1)
        return;
    const Message &message = *m_document.plan().find(ids.front());
    const MessageTemplate *text = m_document.plan().find(message.messageTemplate);
    if (!text)
        return;
    const auto composed = composeMessage(m_document.plan(), m_document.timetable(), message, *text, m_document.today());
    if (!composed) {
        Q_EMIT failed(composed.error());
        return;
    }
    auto *data = new QMimeData;
    data->setText(form == Form::Markdown ? composed->markdown : composed->text);
    if (form == Form::Html)
        data->setData(u"text/html"_s, composed->html.toUtf8());
    QGuiApplication::clipboard()->setMimeData(data);
    Q_EMIT statusTold(tr("“%1” is on the clipboard.").arg(composed->subject));
}

void MessageActions::offerDraft()
{
    const auto ids = selected();
    if (ids.size() != 1)
        return;
    const Message &message = *m_document.plan().find(ids.front());
    const auto draft = messageDraft(m_document.plan(), m_document.timetable(), message, m_document.clock().now(), m_document.today());
    if (draft)
        Q_EMIT fileOffered(safeFileName(message.title, u"eml"_s), *draft);
    else
        Q_EMIT failed(draft.error());
}

void MessageActions::approveSelected()
{
    execute(edits::approveMessages(m_document.plan(), selected()), tr("Approved."));
}

void MessageActions::sendSelected()
{
    const Plan &plan = m_document.plan();
    const auto ids = selected();
    std::vector<Publication> told;
    for (const MessageId id : ids) {
        if (!isSent(*plan.find(id)))
            told.push_back(publicationOf(plan, m_document.timetable(), *plan.find(id), m_document.clock().now(), m_document.today(),
                                         m_document.ids()));
    }
    execute(edits::markMessagesSent(plan, ids, m_document.today(), told), tr("Marked as sent; the ledger keeps what was told."));
}

void MessageActions::acknowledgeSelected()
{
    execute(edits::acknowledgeMessages(m_document.plan(), selected()), tr("Marked as acknowledged."));
}

void MessageActions::askWhoAllows()
{
    const auto ids = selected();
    if (ids.empty())
        return;
    auto *dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Allow to be late"));
    dialog->setLabelText(tr("Name of who allows less notice than the audience needs; empty takes it back:"));
    dialog->setTextValue(m_document.plan().find(ids.front())->lateAllowedBy);
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, ids](const QString &name) { execute(edits::allowLateMessages(m_document.plan(), ids, name), {}); });
    dialog->open();
}

void MessageActions::writeChangeNotices()
{
    std::vector<edits::NoticeWanted> wanted;
    for (const StaleDates &dates : m_stale)
        wanted.push_back({dates.audience, dates.release});
    const PlanEdit edit = edits::writeChangeNotices(m_document.plan(), wanted, m_document.today(), m_document.ids());
    std::vector<RecordReference> made;
    for (const auto &change : edit.changes<Message>())
        made.push_back({QString::fromLatin1(Record<Message>::table), change.id().value()});
    execute(edit, tr("Change notices written; read them, then mark them as sent."));
    if (!made.empty())
        m_selection.setRecords({made.front()});
}

} // namespace Plimsoll
