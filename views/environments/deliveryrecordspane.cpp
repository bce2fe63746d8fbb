// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/environments/deliveryrecordspane.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "items/delivery/deliverymodels.h"
#include "views/common/planselection.h"
#include "views/common/recordtableview.h"
#include "views/common/tablecolumns.h"
#include "views/common/tablepane.h"

#include <QAction>
#include <QIcon>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

DeliveryRecordsPane::DeliveryRecordsPane(PlanDocument &document, PlanSelection &selection)
    : m_document(document), m_selection(selection), m_tabs(new QTabWidget), m_add(new QAction(QIcon::fromTheme(u"list-add"_s), tr("Add"), this)),
      m_remove(new QAction(QIcon::fromTheme(u"edit-delete"_s), tr("Remove"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    setFocusProxy(m_tabs);
    addTabs();
    connect(m_add, &QAction::triggered, this, [this] { current().add(); });
    connect(m_remove, &QAction::triggered, this, [this] { current().table().removeAction()->trigger(); });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        enableActions();
        Q_EMIT countChanged();
    });
    connect(&selection, &PlanSelection::releaseChanged, this, &DeliveryRecordsPane::setRelease);
    connect(&selection, &PlanSelection::recordsChanged, this, &DeliveryRecordsPane::followSelection);
    connect(&document, &PlanDocument::changed, this, &DeliveryRecordsPane::enableActions);
    setRelease();
    enableActions();
}

void DeliveryRecordsPane::addTabs()
{
    addTab(new TablePane(std::make_unique<BuildModel>(m_document),
                         {tr("Add build"), tr("Builds come with imports and promotions, or are typed here; there is none yet."), tr("%1 builds"),
                          tr("1 build")},
                         m_document, m_selection),
           tr("Builds"), u"built"_s);
    addTab(new TablePane(std::make_unique<PipelineRunModel>(m_document),
                         {tr("Add pipeline run"), tr("Runs of pipelines tell whether builds are sound; there is none yet."), tr("%1 pipeline runs"),
                          tr("1 pipeline run")},
                         m_document, m_selection),
           tr("Pipeline runs"), u"started"_s);
    auto incidents = std::make_unique<IncidentModel>(m_document);
    m_incidents = incidents.get();
    addTab(new TablePane(std::move(incidents),
                         {tr("Add incident"), tr("Incidents tell how often deployments fail and how soon service is back; there is none yet."),
                          tr("%1 incidents"), tr("1 incident")},
                         m_document, m_selection),
           tr("Incidents"), u"started"_s);
}

void DeliveryRecordsPane::addTab(TablePane *pane, const QString &text, const QString &sortedBy)
{
    RecordTableView &table = pane->table();
    table.setAccessibleName(text);
    table.columns().setDefaults({u"note"_s}, sortedBy);
    connect(&table, &RecordTableView::failed, this, &DeliveryRecordsPane::failed);
    connect(&table, &RecordTableView::statusTold, this, &DeliveryRecordsPane::statusTold);
    connect(&table, &RecordTableView::rowsShownChanged, this, &DeliveryRecordsPane::countChanged);
    m_panes.push_back(pane);
    m_tabs->addTab(pane, text);
}

TablePane &DeliveryRecordsPane::current() const
{
    return *m_panes[size_t(m_tabs->currentIndex())];
}

void DeliveryRecordsPane::keepColumnsIn(QSettings &settings)
{
    for (TablePane *pane : m_panes)
        pane->table().columns().keepIn(settings, u"environments/"_s + pane->table().records().recordTable());
}

void DeliveryRecordsPane::setFilter(const QString &text)
{
    for (TablePane *pane : m_panes)
        pane->setFilter(text);
}

QString DeliveryRecordsPane::count() const
{
    return current().count();
}

bool DeliveryRecordsPane::isSelected(const TablePane &pane) const
{
    return m_selection.has(pane.table().records().recordTable());
}

bool DeliveryRecordsPane::holdsSelection() const
{
    return std::ranges::any_of(m_panes, [this](const TablePane *pane) { return isSelected(*pane); });
}

void DeliveryRecordsPane::followSelection()
{
    const auto found = std::ranges::find_if(m_panes, [this](const TablePane *pane) { return isSelected(*pane); });
    if (found != m_panes.end())
        m_tabs->setCurrentWidget(*found);
    enableActions();
}

void DeliveryRecordsPane::setRelease()
{
    const Release *release = m_document.plan().find(m_selection.release());
    m_incidents->setProduct(release ? release->product : ProductId());
}

void DeliveryRecordsPane::enableActions()
{
    const RecordTableView &table = current().table();
    m_add->setText(table.addAction()->text());
    m_add->setEnabled(table.records().canAdd());
    m_remove->setEnabled(!m_document.isReadOnly() && isSelected(current()));
}

} // namespace Plimsoll
