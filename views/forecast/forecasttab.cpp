// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forecast/forecasttab.h"

#include "views/common/dialogparts.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace Plimsoll {

ForecastTab::ForecastTab(ForecastTable *table, const QString &sentence, QAction *action, QWidget *parent)
    : QWidget(parent), m_table(table), m_layout(new QStackedLayout(this))
{
    auto *instead = new QWidget;
    auto *lines = new QVBoxLayout(instead);
    lines->addStretch(1);
    // A tab is narrower than what EmptyState asks for.
    QLabel *label = plainLabel(sentence);
    label->setAlignment(Qt::AlignCenter);
    lines->addWidget(label);
    if (action) {
        auto *button = new QPushButton(action->icon(), action->text());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        lines->addWidget(button, 0, Qt::AlignHCenter);
    }
    lines->addStretch(1);
    m_layout->addWidget(m_table);
    m_layout->addWidget(instead);
}

void ForecastTab::setRows(const std::vector<ForecastRow> &rows)
{
    m_table->setRows(rows);
    m_layout->setCurrentIndex(rows.empty() ? 1 : 0);
}

} // namespace Plimsoll
