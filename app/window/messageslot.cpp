// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/messageslot.h"

#include <KMessageWidget>

#include <QAction>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr auto topicName = "topic";

KMessageWidget::MessageType typeOf(MessageSlot::Kind kind)
{
    switch (kind) {
    case MessageSlot::Kind::Information: return KMessageWidget::Information;
    case MessageSlot::Kind::Success: return KMessageWidget::Positive;
    case MessageSlot::Kind::Warning: return KMessageWidget::Warning;
    case MessageSlot::Kind::Error: break;
    }
    return KMessageWidget::Error;
}

QString iconOf(MessageSlot::Kind kind)
{
    switch (kind) {
    case MessageSlot::Kind::Information: return u"dialog-information"_s;
    case MessageSlot::Kind::Success: return u"dialog-ok-apply"_s;
    case MessageSlot::Kind::Warning: return u"dialog-warning"_s;
    case MessageSlot::Kind::Error: break;
    }
    return u"dialog-error"_s;
}

} // namespace

MessageSlot::MessageSlot(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    hide();
}

KMessageWidget *MessageSlot::find(const QString &topic) const
{
    for (int row = 0; row < m_layout->count(); ++row) {
        auto *message = qobject_cast<KMessageWidget *>(m_layout->itemAt(row)->widget());
        if (message && message->property(topicName).toString() == topic)
            return message;
    }
    return nullptr;
}

void MessageSlot::post(const QString &topic, Kind kind, const QString &text, const std::vector<MessageAction> &actions)
{
    clear(topic);
    auto *message = new KMessageWidget;
    message->setProperty(topicName, topic);
    message->setTextFormat(Qt::PlainText);
    message->setWordWrap(true);
    message->setText(text);
    message->setMessageType(typeOf(kind));
    message->setIcon(QIcon::fromTheme(iconOf(kind)));
    message->setAccessibleName(text);
    message->setCloseButtonVisible(true);
    for (const MessageAction &entry : actions) {
        auto *action = new QAction(QIcon::fromTheme(entry.icon), entry.text, message);
        connect(action, &QAction::triggered, this, [this, topic, trigger = entry.trigger] {
            clear(topic);
            trigger();
        });
        message->addAction(action);
    }
    connect(message, &KMessageWidget::hideAnimationFinished, this, [this, topic] { clear(topic); });
    m_layout->addWidget(message);
    message->show();
    setVisible(true);
}

void MessageSlot::showError(const Error &error)
{
    post(u"error"_s, Kind::Error, error.text);
}

void MessageSlot::clear(const QString &topic)
{
    if (KMessageWidget *message = find(topic)) {
        // Its own button may be what calls this, so it goes later.
        m_layout->removeWidget(message);
        message->hide();
        message->deleteLater();
    }
    setVisible(m_layout->count() > 0);
}

QString MessageSlot::text(const QString &topic) const
{
    const KMessageWidget *message = find(topic);
    return message ? message->text() : QString();
}

} // namespace Plimsoll
