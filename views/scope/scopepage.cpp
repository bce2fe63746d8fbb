// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/scope/scopepage.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "items/demandmodel.h"
#include "items/scope/scopemodel.h"
#include "items/scope/workdependencymodel.h"
#include "views/common/emptystate.h"
#include "views/common/ownedpane.h"
#include "views/common/planselection.h"
#include "views/common/recordtableview.h"
#include "views/common/tablecolumns.h"
#include "views/scope/scopebar.h"
#include "views/scope/scopecommands.h"

#include <QAction>
#include <QSettings>
#include <QSplitter>
#include <QStackedLayout>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

const auto groupKey = u"scope/group"_s;

} // namespace

ScopePage::ScopePage(PlanDocument &document, PlanSelection &selection, QWidget *parent)
    : Page(parent), m_document(document), m_selection(selection), m_model(new ScopeModel(document, this)),
      m_table(new RecordTableView(*m_model, document, selection)), m_bar(new ScopeBar),
      m_commands(new ScopeCommands(*m_model, document, *m_table)), m_tabs(new QTabWidget), m_panes(new QSplitter(Qt::Vertical)),
      m_empty(new EmptyState), m_layout(new QStackedLayout)
{
    makePanes();
    layOut();
    makeActions();
    connectParts();
    useRelease();
    followSelection();
}

ScopePage::~ScopePage()
{
    // The table looks at the model to its end.
    delete m_table;
}

void ScopePage::makePanes()
{
    auto demands = std::make_unique<DemandModel>(m_document);
    DemandModel *shownDemands = demands.get();
    m_demands = new OwnedPane(std::move(demands), [shownDemands](qint64 item) { shownDemands->setWorkItem(WorkItemId(item)); },
                              OwnedPane::nameOf<WorkItem>(),
                              {tr("Hours that %1 needs"), tr("Add demand"), tr("Remove demands"),
                               tr("Choose a work item to see how many hours of which skill it needs."), tr("This work item needs no hours yet.")},
                              m_document, m_selection);
    m_demands->table().setAccessibleName(tr("Demands"));
    m_demands->table().columns().setDefaults({u"work_item"_s}, u"skill"_s);
    auto links = std::make_unique<WorkDependencyModel>(m_document);
    WorkDependencyModel *shownLinks = links.get();
    m_dependencies = new OwnedPane(std::move(links), [shownLinks](qint64 item) { shownLinks->setWorkItem(WorkItemId(item)); },
                                   OwnedPane::nameOf<WorkItem>(),
                                   {tr("What %1 waits for"), tr("Add dependency"), tr("Remove dependencies"),
                                    tr("Choose a work item to see what it waits for."), tr("This work item waits for no other.")},
                                   m_document, m_selection);
    m_dependencies->table().setAccessibleName(tr("Dependencies"));
    m_dependencies->table().columns().setDefaults({}, u"predecessor"_s);
}

void ScopePage::layOut()
{
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_demands, tr("Demands"));
    m_tabs->addTab(m_dependencies, tr("Waits for"));
    m_demands->setObjectName(u"demands"_s);
    m_dependencies->setObjectName(u"waits_for"_s);
    m_panes->addWidget(m_table);
    m_panes->addWidget(m_tabs);
    m_panes->setStretchFactor(0, 3);
    m_panes->setStretchFactor(1, 1);
    m_panes->setSizes({600, 220});
    m_panes->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addLayout(m_layout, 1);
    m_layout->addWidget(m_panes);
    m_layout->addWidget(m_empty);
    setFocusProxy(m_table);
    m_table->setAccessibleName(title());
    m_table->setOutline(u"title"_s);
    m_table->setBreaksHeadings(true);
    m_table->columns().setStretched(u"title"_s, u"predecessors"_s);
    m_table->columns().setDefaults({u"baseline_start_slip"_s, u"baseline_finish_slip"_s, u"baseline_hours"_s, u"documentation_owner"_s, u"parent"_s,
                                    u"started"_s, u"finished"_s, u"joined"_s, u"is_public"_s, u"audiences"_s, u"customer_note"_s, u"upgrade_action"_s,
                                    u"component"_s, u"rollout"_s, u"feature_toggle"_s, u"note"_s},
                                   {});
}

void ScopePage::makeActions()
{
    m_add = new QAction(QIcon::fromTheme(u"list-add"_s), tr("Add work item"), this);
    connect(m_add, &QAction::triggered, this, &ScopePage::addItem);
    m_showAll = new QAction(tr("Show all"), this);
    connect(m_showAll, &QAction::triggered, this, [this] {
        setFilter({});
        Q_EMIT allRequested();
    });
    m_table->addAction()->setText(m_add->text());
    m_table->removeAction()->setText(tr("Remove work items"));
    m_table->setRowActions(m_commands->rowActions());
    m_bar->addButton(m_commands->foldAll());
    m_bar->addButton(m_commands->unfoldAll());
}

void ScopePage::connectParts()
{
    for (RecordTableView *table : {m_table, &m_demands->table(), &m_dependencies->table()}) {
        connect(table, &RecordTableView::failed, this, &Page::failed);
        connect(table, &RecordTableView::statusTold, this, &Page::statusTold);
    }
    connect(m_table, &RecordTableView::rowsShownChanged, this, &ScopePage::showState);
    connect(m_commands, &ScopeCommands::failed, this, &Page::failed);
    connect(m_commands, &ScopeCommands::allWanted, m_showAll, &QAction::trigger);
    connect(m_commands, &ScopeCommands::tableWanted, this, [this] { m_layout->setCurrentWidget(m_panes); });
    connect(m_bar, &ScopeBar::changed, this, &ScopePage::useGroups);
    connect(&m_selection, &PlanSelection::releaseChanged, this, &ScopePage::useRelease);
    connect(&m_selection, &PlanSelection::recordsChanged, this, &ScopePage::followSelection);
    connect(&m_document, &PlanDocument::changed, this, [this](const PlanChange &change) {
        if (change.wholePlan || !change.edit.changes<WorkItem>().empty())
            showState();
    });
    connect(m_model, &ScopeModel::unaskedFieldsChanged, this, &ScopePage::leaveOutWhatIsSaid);
}

QString ScopePage::title() const
{
    return tr("Scope");
}

QString ScopePage::subtitle() const
{
    const int all = m_model->itemCount();
    if (m_filtered)
        return tr("%1 of %2 shown").arg(m_model->shownItems()).arg(all);
    return all == 1 ? tr("1 work item") : tr("%1 work items").arg(all);
}

std::vector<QAction *> ScopePage::tools() const
{
    std::vector<QAction *> tools{m_add, m_commands->addPart(), m_commands->indent(), m_commands->outdent(), m_table->removeAction(), m_commands->set(), nullptr};
    tools.insert(tools.end(), m_leveling.begin(), m_leveling.end());
    if (m_import)
        tools.push_back(m_import);
    tools.push_back(m_table->exportAction());
    return tools;
}

void ScopePage::keepColumnsIn(QSettings &settings)
{
    m_settings = &settings;
    m_table->columns().keepIn(settings, u"tables/scope"_s);
    m_demands->table().columns().keepIn(settings, u"tables/scope_demands"_s);
    m_dependencies->table().columns().keepIn(settings, u"tables/scope_dependencies"_s);
    m_bar->setGroupField(settings.value(groupKey).toString());
    useGroups();
}

void ScopePage::setFilter(const QString &text)
{
    m_filtered = !text.trimmed().isEmpty();
    m_model->setFilterText(text);
    showState();
}

void ScopePage::useRelease()
{
    m_model->setRelease(m_selection.release());
    leaveOutWhatIsSaid();
    showState();
}

/// The release of the sidebar, the heading of a group and hours that nothing asks for need no column.
void ScopePage::leaveOutWhatIsSaid()
{
    QStringList fields = m_model->unaskedFields();
    if (m_selection.release().isValid())
        fields += u"release"_s;
    if (!m_model->groupField().isEmpty())
        fields += m_model->groupField();
    m_table->columns().leaveOut(fields);
}

void ScopePage::useGroups()
{
    m_model->setGroupField(m_bar->groupField());
    leaveOutWhatIsSaid();
    if (m_settings)
        m_settings->setValue(groupKey, m_bar->groupField());
}

void ScopePage::addItem()
{
    // The table must be there to be typed into.
    m_layout->setCurrentWidget(m_panes);
    m_table->addRecord();
    showState();
}

/// The panes below stay those of an item while something of it is selected.
void ScopePage::followSelection()
{
    const Plan &plan = m_document.plan();
    const auto items = m_selection.idsOf(QString::fromLatin1(Record<WorkItem>::table));
    const auto demands = m_selection.idsOf(QString::fromLatin1(Record<Demand>::table));
    const auto links = m_selection.idsOf(QString::fromLatin1(Record<WorkDependency>::table));
    WorkItemId item(m_demands->owner());
    if (!items.empty())
        item = WorkItemId(items.front());
    else if (const Demand *demand = demands.empty() ? nullptr : plan.find(DemandId(demands.front())))
        item = demand->workItem;
    else if (const WorkDependency *link = links.empty() ? nullptr : plan.find(WorkDependencyId(links.front())))
        item = link->successor;
    m_demands->setOwner(item.value());
    m_dependencies->setOwner(item.value());
    // Somebody who is led here must see the item, whatever is folded.
    if (!items.empty() && m_model->rowOfRecord(items.front()) < 0)
        m_model->unfoldTo(item);
}

void ScopePage::showState()
{
    m_add->setEnabled(m_model->canAdd());
    const bool any = m_table->shownRows() > 0;
    if (any)
        m_layout->setCurrentWidget(m_panes);
    else if (m_filtered && m_model->itemCount() > 0)
        m_empty->offer(tr("No work item holds these words."), m_showAll->text(), m_showAll);
    else if (m_selection.release().isValid())
        m_empty->offer(tr("This release ships no work item yet."), m_add->text(), m_model->canAdd() ? m_add : nullptr);
    else
        m_empty->offer(tr("Work items are what releases ship; there is none yet."), m_add->text(), m_model->canAdd() ? m_add : nullptr);
    if (!any)
        m_layout->setCurrentWidget(m_empty);
    m_bar->setVisible(m_model->itemCount() > 0);
    Q_EMIT headingChanged();
}

} // namespace Plimsoll
