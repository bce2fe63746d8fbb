// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/risks/actionspane.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "items/riskactionmodel.h"
#include "views/common/emptystate.h"
#include "views/common/recordtableview.h"
#include "views/common/tablecolumns.h"

#include <QAction>
#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Plimsoll {

ActionsPane::ActionsPane(PlanDocument &document, PlanSelection &selection, QWidget *parent)
    : QWidget(parent), m_document(document), m_model(new RiskActionModel(document, this)),
      m_table(new RecordTableView(*m_model, document, selection)), m_empty(new EmptyState), m_heading(new QLabel),
      m_layout(new QStackedLayout), m_add(new QAction(QIcon::fromTheme(u"list-add"_s), tr("Add action"), this))
{
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setMargin(fontMetrics().height() / 3);
    // A long name of a risk must not widen the pane.
    m_heading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_table->setAccessibleName(tr("Actions"));
    m_table->addAction()->setText(m_add->text());
    m_table->removeAction()->setText(tr("Remove actions"));
    m_table->columns().setDefaults({u"risk"_s}, u"due"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_heading);
    layout->addLayout(m_layout, 1);
    m_layout->addWidget(m_table);
    m_layout->addWidget(m_empty);
    connect(m_add, &QAction::triggered, this, &ActionsPane::add);
    connect(m_table, &RecordTableView::rowsShownChanged, this, &ActionsPane::showState);
    connect(&document, &PlanDocument::changed, this, &ActionsPane::showState);
    showState();
}

ActionsPane::~ActionsPane()
{
    // The table looks at the model to its end.
    delete m_table;
}

void ActionsPane::setRisk(RiskId risk)
{
    if (m_risk == risk)
        return;
    m_risk = risk;
    if (isVisible())
        showRisk();
    showState();
}

void ActionsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showRisk();
    showState();
}

void ActionsPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showHeading();
}

void ActionsPane::showHeading()
{
    const Risk *risk = m_document.plan().find(m_risk);
    const QString text = risk ? tr("Actions against %1").arg(quotedName(*risk)) : QString();
    m_heading->setText(m_heading->fontMetrics().elidedText(text, Qt::ElideRight, width() - 2 * m_heading->margin()));
    m_heading->setAccessibleName(text);
}

/// Looks at every action of the plan, so that it is not done for steps that nobody sees.
void ActionsPane::showRisk()
{
    m_model->setRisk(m_risk);
}

void ActionsPane::add()
{
    // The table must be there to be typed into.
    Q_EMIT wanted();
    showRisk();
    m_layout->setCurrentWidget(m_table);
    m_table->addRecord();
    showState();
}

void ActionsPane::showState()
{
    const Risk *risk = m_document.plan().find(m_risk);
    m_add->setEnabled(risk && m_model->canAdd());
    showHeading();
    m_heading->setVisible(risk != nullptr);
    if (!risk)
        m_empty->offer(tr("Choose a risk to see what is done about it."), {}, nullptr);
    else
        m_empty->offer(tr("Nothing is done about this risk yet."), m_add->text(), m_model->canAdd() ? m_add : nullptr);
    const bool any = risk && m_model->rowCount() > 0;
    m_layout->setCurrentWidget(any ? static_cast<QWidget *>(m_table) : m_empty);
}

} // namespace Plimsoll
