// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/ownedpane.h"

#include "document/plandocument.h"
#include "items/recordmodel.h"
#include "views/common/emptystate.h"
#include "views/common/recordtableview.h"

#include <QAction>
#include <QIcon>
#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Plimsoll {

OwnedPane::OwnedPane(std::unique_ptr<RecordModel> model, Show show, Name name, const Texts &texts, PlanDocument &document,
                     PlanSelection &selection)
    : m_document(document), m_model(std::move(model)), m_show(std::move(show)), m_name(std::move(name)), m_texts(texts),
      m_table(new RecordTableView(*m_model, document, selection)), m_empty(new EmptyState), m_heading(new QLabel),
      m_layout(new QStackedLayout), m_add(new QAction(QIcon::fromTheme(u"list-add"_s), texts.add, this))
{
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setMargin(fontMetrics().height() / 3);
    // The long name of an owner must not widen the pane.
    m_heading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_table->addAction()->setText(texts.add);
    m_table->addAction()->setVisible(!texts.add.isEmpty());
    m_table->removeAction()->setText(texts.remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_heading);
    layout->addLayout(m_layout, 1);
    m_layout->addWidget(m_table);
    m_layout->addWidget(m_empty);
    connect(m_add, &QAction::triggered, this, &OwnedPane::add);
    connect(m_table, &RecordTableView::rowsShownChanged, this, &OwnedPane::showState);
    connect(&document, &PlanDocument::changed, this, &OwnedPane::showState);
    showState();
}

OwnedPane::~OwnedPane()
{
    // The table looks at the model to its end.
    delete m_table;
}

void OwnedPane::setOwner(qint64 id)
{
    if (m_owner == id)
        return;
    m_owner = id;
    if (isVisible())
        m_show(m_owner);
    showState();
}

void OwnedPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_show(m_owner);
    showState();
}

void OwnedPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showHeading();
}

void OwnedPane::showHeading()
{
    const QString name = m_name(m_document.plan(), m_owner);
    const QString text = name.isEmpty() ? QString() : m_texts.heading.arg(name);
    m_heading->setText(m_heading->fontMetrics().elidedText(text, Qt::ElideRight, width() - 2 * m_heading->margin()));
    m_heading->setAccessibleName(text);
}

void OwnedPane::add()
{
    // The table must be there to be typed into.
    Q_EMIT wanted();
    m_show(m_owner);
    m_layout->setCurrentWidget(m_table);
    m_table->addRecord();
    showState();
}

void OwnedPane::showState()
{
    const bool known = !m_name(m_document.plan(), m_owner).isEmpty();
    const bool adds = known && m_model->canAdd();
    m_add->setEnabled(adds);
    showHeading();
    m_heading->setVisible(known);
    m_empty->offer(known ? m_texts.none : m_texts.choose, m_texts.add, adds ? m_add : nullptr);
    m_layout->setCurrentWidget(known && m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
}

} // namespace Plimsoll
