// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/emptystate.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Plimsoll {

EmptyState::EmptyState(QWidget *parent) : QWidget(parent), m_sentence(new QLabel), m_button(new QPushButton)
{
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setMaximumWidth(fontMetrics().averageCharWidth() * 46);
    QFont larger = font();
    larger.setPointSizeF(larger.pointSizeF() * 1.15);
    m_sentence->setFont(larger);
    QSizePolicy wide = m_sentence->sizePolicy();
    wide.setHorizontalPolicy(QSizePolicy::Expanding);
    m_sentence->setSizePolicy(wide);
    m_button->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height());
    // A widget that is aligned in its layout gets the height of its size hint, whatever its width asks for.
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(m_sentence, 1);
    middle->addStretch();
    layout->addStretch(2);
    layout->addLayout(middle);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

void EmptyState::offer(const QString &sentence, const QString &buttonText, QAction *action)
{
    m_sentence->setText(sentence);
    m_button->setText(buttonText);
    m_button->setVisible(action != nullptr);
    disconnect(m_connection);
    if (!action)
        return;
    m_button->setIcon(action->icon());
    m_button->setEnabled(action->isEnabled());
    m_connection = connect(m_button, &QPushButton::clicked, action, &QAction::trigger);
}

} // namespace Plimsoll
