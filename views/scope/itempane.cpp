// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/scope/itempane.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "items/recordmodel.h"
#include "views/common/emptystate.h"
#include "views/common/recordtableview.h"

#include <QAction>
#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Plimsoll {

ItemPane::ItemPane(std::unique_ptr<RecordModel> model, Show show, const Texts &texts, PlanDocument &document, PlanSelection &selection)
    : m_document(document), m_model(std::move(model)), m_show(std::move(show)), m_texts(texts),
      m_table(new RecordTableView(*m_model, document, selection)), m_empty(new EmptyState), m_heading(new QLabel),
      m_layout(new QStackedLayout), m_add(new QAction(QIcon::fromTheme(u"list-add"_s), texts.add, this))
{
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setMargin(fontMetrics().height() / 3);
    // A long title must not widen the pane.
    m_heading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_table->addAction()->setText(texts.add);
    m_table->removeAction()->setText(texts.remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_heading);
    layout->addLayout(m_layout, 1);
    m_layout->addWidget(m_table);
    m_layout->addWidget(m_empty);
    setFocusProxy(m_table);
    connect(m_add, &QAction::triggered, this, &ItemPane::add);
    connect(m_table, &RecordTableView::rowsShownChanged, this, &ItemPane::showState);
    connect(&document, &PlanDocument::changed, this, &ItemPane::showState);
    showState();
}

ItemPane::~ItemPane()
{
    // The table looks at the model to its end.
    delete m_table;
}

void ItemPane::setItem(WorkItemId item)
{
    if (m_item == item)
        return;
    m_item = item;
    if (isVisible())
        m_show(m_item);
    showState();
}

void ItemPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_show(m_item);
    showState();
}

void ItemPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showHeading();
}

void ItemPane::showHeading()
{
    const WorkItem *item = m_document.plan().find(m_item);
    const QString text = item ? m_texts.heading.arg(quotedName(*item)) : QString();
    m_heading->setText(m_heading->fontMetrics().elidedText(text, Qt::ElideRight, width() - 2 * m_heading->margin()));
    m_heading->setAccessibleName(text);
}

void ItemPane::add()
{
    // The table must be there to be typed into.
    m_show(m_item);
    m_layout->setCurrentWidget(m_table);
    m_table->addRecord();
    showState();
}

void ItemPane::showState()
{
    const bool any = m_document.plan().find(m_item) != nullptr;
    m_add->setEnabled(any && m_model->canAdd());
    showHeading();
    m_heading->setVisible(any);
    if (!any)
        m_empty->offer(m_texts.choose, {}, nullptr);
    else
        m_empty->offer(m_texts.none, m_add->text(), m_model->canAdd() ? m_add : nullptr);
    m_layout->setCurrentWidget(any && m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
}

} // namespace Plimsoll
