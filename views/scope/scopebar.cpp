// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/scope/scopebar.h"

#include "domain/labels.h"
#include "domain/workitem.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Plimsoll {

ScopeBar::ScopeBar(QWidget *parent) : QWidget(parent), m_layout(new QHBoxLayout(this)), m_group(new QComboBox)
{
    const int gap = fontMetrics().height() / 3;
    m_layout->setContentsMargins(gap, gap, gap, gap);
    m_layout->setSpacing(gap);
    auto *caption = new QLabel(tr("&Group by:"));
    caption->setTextFormat(Qt::PlainText);
    caption->setBuddy(m_group);
    m_group->setAccessibleName(tr("By what the work items are grouped"));
    m_group->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_group->addItem(tr("Nothing"), QString());
    for (const char *field : {"release", "team", "kind", "state"})
        m_group->addItem(fieldLabel(Record<WorkItem>::table, field), QString::fromLatin1(field));
    m_layout->addWidget(caption);
    m_layout->addWidget(m_group);
    m_layout->addStretch();
    connect(m_group, &QComboBox::activated, this, &ScopeBar::changed);
}

void ScopeBar::addButton(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    m_layout->addWidget(button);
}

QString ScopeBar::groupField() const
{
    return m_group->currentData().toString();
}

void ScopeBar::setGroupField(const QString &field)
{
    if (const int index = m_group->findData(field); index >= 0)
        m_group->setCurrentIndex(index);
}

} // namespace Plimsoll
