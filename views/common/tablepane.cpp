// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/tablepane.h"

#include "document/plandocument.h"
#include "items/recordmodel.h"
#include "views/common/emptystate.h"
#include "views/common/recordtableview.h"

#include <QAction>
#include <QStackedLayout>

namespace Plimsoll {

TablePane::TablePane(std::unique_ptr<RecordModel> model, const Texts &texts, PlanDocument &document, PlanSelection &selection)
    : m_model(std::move(model)), m_texts(texts), m_table(new RecordTableView(*m_model, document, selection, this)),
      m_empty(new EmptyState(this)), m_layout(new QStackedLayout(this)), m_add(new QAction(this)),
      m_showAll(new QAction(tr("Show all"), this))
{
    m_layout->addWidget(m_table);
    m_layout->addWidget(m_empty);
    setFocusProxy(m_table);
    m_table->addAction()->setText(texts.add);
    connect(m_add, &QAction::triggered, this, &TablePane::add);
    connect(m_showAll, &QAction::triggered, this, [this] {
        setFilter({});
        Q_EMIT allRequested();
    });
    connect(m_table, &RecordTableView::rowsShownChanged, this, &TablePane::showState);
    connect(&document, &PlanDocument::changed, this, &TablePane::showState);
    showState();
}

TablePane::~TablePane()
{
    // The table looks at the model to its end.
    delete m_table;
}

QString TablePane::count() const
{
    const int all = m_model->rowCount();
    const int shown = m_table->shownRows();
    if (all == 1 && shown == 1 && !m_texts.one.isEmpty())
        return m_texts.one;
    return shown == all ? m_texts.count.arg(all) : tr("%1 of %2 shown").arg(shown).arg(all);
}

void TablePane::setFilter(const QString &text)
{
    m_table->setFilter(text);
    showState();
}

void TablePane::add()
{
    // The table must be there to be typed into.
    m_layout->setCurrentWidget(m_table);
    m_table->addRecord();
    showState();
}

void TablePane::offerInstead(QAction *action)
{
    m_instead = action;
    m_table->addAction()->setVisible(false);
    showState();
}

void TablePane::showState()
{
    if (m_table->shownRows() > 0) {
        m_layout->setCurrentWidget(m_table);
        return;
    }
    if (m_model->rowCount() > 0)
        m_empty->offer(tr("Nothing here holds these words."), tr("Show all"), m_showAll);
    else
        m_empty->offer(m_texts.empty, m_texts.add, m_instead ? m_instead : m_model->canAdd() ? m_add : nullptr);
    m_layout->setCurrentWidget(m_empty);
}

} // namespace Plimsoll
