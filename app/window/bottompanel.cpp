// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/bottompanel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Plimsoll {

BottomPanel::BottomPanel(QWidget *parent) : QWidget(parent), m_title(new QLabel), m_stack(new QStackedWidget)
{
    const int em = fontMetrics().height();
    auto *close = new QToolButton;
    close->setAutoRaise(true);
    close->setIcon(QIcon::fromTheme(u"window-close"_s));
    close->setIconSize({16, 16});
    close->setToolTip(tr("Hide the panel"));
    close->setAccessibleName(tr("Hide the panel"));
    connect(close, &QToolButton::clicked, this, [this] { showContent({}); });
    m_title->setTextFormat(Qt::PlainText);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_title, 1);
    heading->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(em * 2 / 3, em / 4, em * 2 / 3, em / 4);
    layout->setSpacing(em / 4);
    layout->addLayout(heading);
    layout->addWidget(m_stack, 1);
    hide();
}

void BottomPanel::add(const QString &id, const QString &title, QWidget *content)
{
    content->setObjectName(id);
    content->setWindowTitle(title);
    m_contents.insert(id, content);
    m_stack->addWidget(content);
}

void BottomPanel::showContent(const QString &id)
{
    QWidget *content = m_contents.value(id);
    const QString wanted = content ? id : QString();
    if (content) {
        m_title->setText(content->windowTitle());
        m_stack->setCurrentWidget(content);
        setFocusProxy(content);
    }
    setVisible(content != nullptr);
    if (m_current == wanted)
        return;
    m_current = wanted;
    Q_EMIT currentChanged(m_current);
}

QString BottomPanel::current() const
{
    return m_current;
}

} // namespace Plimsoll
