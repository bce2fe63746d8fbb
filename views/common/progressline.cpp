// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/progressline.h"

#include "views/common/dialogparts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>

namespace Plimsoll {

namespace {

constexpr int barSteps = 1000;
constexpr int patience = 200; // milliseconds

} // namespace

ProgressLine::ProgressLine(const QString &barName, QWidget *parent) : QWidget(parent), m_text(plainLabel()), m_bar(new QProgressBar)
{
    QFont bold = font();
    bold.setBold(true);
    m_text->setFont(bold);
    m_bar->setRange(0, barSteps);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(barName);
    m_bar->setFixedWidth(fontMetrics().height() * 12);
    QSizePolicy policy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    policy.setRetainSizeWhenHidden(true);
    m_bar->setSizePolicy(policy);
    m_bar->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text, 1);
    row->addWidget(m_bar);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, m_bar, &QWidget::show);
}

QString ProgressLine::text() const
{
    return m_text->text();
}

void ProgressLine::tell(const QString &what, bool wrong)
{
    tellIn(*m_text, what, wrong);
}

void ProgressLine::start()
{
    m_bar->setValue(0);
    if (m_bar->isHidden())
        m_patience.start();
}

void ProgressLine::showProgress(double done, const QString &what)
{
    m_bar->setValue(int(done * barSteps));
    if (!m_bar->isHidden() && !what.isEmpty())
        tell(what, false);
}

void ProgressLine::finish()
{
    m_patience.stop();
    m_bar->hide();
}

} // namespace Plimsoll
