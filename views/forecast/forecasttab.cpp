// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forecast/forecasttab.h"

#include "views/common/emptystate.h"

#include <QAction>
#include <QStackedLayout>

namespace Plimsoll {

ForecastTab::ForecastTab(ForecastTable *table, const QString &sentence, QAction *action, QWidget *parent)
    : QWidget(parent), m_table(table), m_layout(new QStackedLayout(this))
{
    auto *empty = new EmptyState;
    empty->offer(sentence, action ? action->text() : QString(), action);
    m_layout->addWidget(m_table);
    m_layout->addWidget(empty);
}

void ForecastTab::setRows(const std::vector<ForecastRow> &rows)
{
    m_table->setRows(rows);
    m_layout->setCurrentIndex(rows.empty() ? 1 : 0);
}

} // namespace Plimsoll
