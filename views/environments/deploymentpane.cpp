// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/environments/deploymentpane.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/edits/fieldedits.h"
#include "engine/delivery/deliveryedits.h"
#include "engine/planzone.h"
#include "engine/rolloutfacts.h"
#include "items/celltext.h"
#include "items/delivery/deploymentboardmodel.h"
#include "items/membercolumn.h"
#include "items/plaintip.h"
#include "views/common/dialogparts.h"
#include "views/common/emptystate.h"
#include "views/common/planselection.h"
#include "views/environments/deploymentdelegate.h"
#include "views/environments/promotedialog.h"

#include <QAction>
#include <QHeaderView>
#include <QIcon>
#include <QLabel>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

enum HistoryColumn { WhenColumn, VersionColumn, StateColumn, ApproverColumn, HandColumn, NoteColumn };
constexpr int promotionRole = Qt::UserRole;

QTreeWidgetItem *historyRow(const Plan &plan, const Promotion &promotion)
{
    const Build *build = plan.find(promotion.build);
    const Person *approver = plan.find(promotion.approvedBy);
    const QString when = promotion.at.isValid() ? momentText(promotion.at, planZone(plan), QLocale()) : DeploymentPane::tr("Not told");
    auto *item = new QTreeWidgetItem({when, build ? build->version : QString(), label(promotion.state), approver ? approver->name : QString(),
                                      promotion.byHand ? DeploymentPane::tr("Yes") : QString(), promotion.note.simplified()});
    item->setData(WhenColumn, promotionRole, promotion.id.value());
    item->setToolTip(NoteColumn, plainTip(promotion.note));
    return item;
}

} // namespace

DeploymentPane::DeploymentPane(PlanDocument &document, PlanSelection &selection, QAction &addEnvironment)
    : m_document(document), m_selection(selection), m_addEnvironment(addEnvironment), m_model(new DeploymentBoardModel(this)),
      m_table(new QTableView), m_heading(plainLabel()), m_facts(plainLabel()), m_history(new QTreeWidget), m_empty(new EmptyState),
      m_layout(new QStackedLayout(this))
{
    makeActions();
    build();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        showCell();
        const BoardCell *cell = m_model->cellAt(current);
        // What the user chose is shown in detail; what a refresh chose is not.
        if (cell && m_table->hasFocus())
            selectRecord(cell->running ? Record<Promotion>::table : Record<Component>::table,
                         cell->running ? cell->running->promotion.value() : cell->component.value());
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &DeploymentPane::showCell);
    connect(m_table, &QTableView::activated, m_promote, &QAction::trigger);
    connect(m_history, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (m_filling || !item)
            return;
        selectRecord(Record<Promotion>::table, item->data(WhenColumn, promotionRole).toLongLong());
        enableActions();
    });
    connect(m_history, &QTreeWidget::itemActivated, this, &DeploymentPane::openRequested);
}

QAction *DeploymentPane::makeAction(const QString &icon, const QString &text, const QString &tip)
{
    auto *action = new QAction(QIcon::fromTheme(icon), text, this);
    action->setToolTip(plainTip(tip));
    return action;
}

void DeploymentPane::makeActions()
{
    m_promote = makeAction(u"go-next"_s, tr("Promote…"), tr("Brings a build into an environment, or plans to"));
    m_rollBack = makeAction(u"edit-undo"_s, tr("Mark as rolled back"), tr("Says that this deployment was taken back; what ran before runs again"));
    m_addComponent = makeAction(u"list-add"_s, tr("Add component"), tr("A part of a product that is built and deployed by itself"));
    connect(m_promote, &QAction::triggered, this, &DeploymentPane::promote);
    connect(m_rollBack, &QAction::triggered, this, &DeploymentPane::rollBack);
    connect(m_addComponent, &QAction::triggered, this, &DeploymentPane::addComponent);
}

void DeploymentPane::build()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new DeploymentDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("What runs where"));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->verticalHeader()->setHighlightSections(false);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions({m_promote, m_rollBack, m_addComponent});
    m_history->setHeaderLabels({tr("When"), tr("Version"), tr("State"), tr("Approved by"), tr("By hand"), tr("Note")});
    m_history->setRootIsDecorated(false);
    m_history->setUniformRowHeights(true);
    m_history->setAllColumnsShowFocus(true);
    m_history->setAlternatingRowColors(true);
    m_history->setAccessibleName(tr("History of the chosen cell"));
    m_history->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_history->addAction(m_rollBack);
    QFont bold = font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_facts->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    for (QAction *action : {m_promote, m_rollBack}) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *details = new QWidget;
    auto *column = new QVBoxLayout(details);
    column->addWidget(m_heading);
    column->addWidget(m_facts);
    column->addLayout(buttons);
    column->addWidget(m_history, 1);
    auto *panes = new QSplitter(Qt::Horizontal);
    panes->addWidget(m_table);
    panes->addWidget(details);
    panes->setStretchFactor(0, 3);
    panes->setStretchFactor(1, 2);
    panes->setChildrenCollapsible(false);
    m_panes = panes;
    m_layout->addWidget(m_panes);
    m_layout->addWidget(m_empty);
    setFocusProxy(m_table);
}

void DeploymentPane::refresh()
{
    const Plan &plan = m_document.plan();
    const Release *release = plan.find(m_selection.release());
    m_model->show(plan, release ? release->product : ProductId(), m_document.clock().now(), sideHistory(plan, m_document.timetable()));
    // Marks come and go, and with them the height of their rows.
    m_table->resizeRowsToContents();
    m_table->resizeColumnsToContents();
    if (m_model->board().environments.empty())
        m_empty->offer(tr("A build goes through environments on its way to customers; there is none yet."), tr("Add environment"), &m_addEnvironment);
    else
        m_empty->offer(tr("The board shows which build of each component runs where; there is no component yet."), tr("Add component"),
                       m_addComponent);
    m_layout->setCurrentWidget(m_model->isEmpty() ? static_cast<QWidget *>(m_empty) : m_panes);
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    showCell();
}

void DeploymentPane::setFilter(const QString &text)
{
    m_model->setFilter(text);
}

QString DeploymentPane::count() const
{
    return counted(qsizetype(m_model->board().components.size()), tr("1 component"), tr("%1 components"));
}

QString DeploymentPane::details() const
{
    return m_facts->text();
}

void DeploymentPane::showCell()
{
    const Plan &plan = m_document.plan();
    const QModelIndex current = m_table->currentIndex();
    const BoardCell *cell = m_model->cellAt(current);
    const Component *component = cell ? plan.find(cell->component) : nullptr;
    const Environment *environment = cell ? plan.find(cell->environment) : nullptr;
    if (!component || !environment) {
        m_heading->setText(tr("Choose a cell to see its history."));
        m_facts->clear();
        m_history->clear();
    } else {
        m_heading->setText(tr("%1 in %2").arg(component->name, environment->name));
        QStringList facts = cellFacts(plan, *cell, m_document.clock().now());
        const QStringList before = gateLines(plan, cell->environment, GatePassage::Entry, m_selection.release());
        facts << (before.isEmpty() ? tr("No gate stands before %1.") : tr("Gates before %1:")).arg(environment->name) << before;
        const QStringList behind = gateLines(plan, cell->environment, GatePassage::Exit, m_selection.release());
        if (!behind.isEmpty())
            facts << tr("Gates on the way out of %1:").arg(environment->name) << behind;
        m_facts->setText(facts.join(u'\n'));
        showHistory(current);
    }
    enableActions();
}

void DeploymentPane::showHistory(const QModelIndex &index)
{
    const BoardCell &cell = *m_model->cellAt(index);
    m_filling = true;
    m_history->clear();
    for (const PromotionId id : promotionsInto(m_document.plan(), cell.environment, cell.component))
        m_history->addTopLevelItem(historyRow(m_document.plan(), *m_document.plan().find(id)));
    fitColumns(*m_history, WhenColumn, NoteColumn, 14);
    m_filling = false;
}

void DeploymentPane::selectRecord(const char *table, qint64 id)
{
    m_selection.setRecords({{QString::fromLatin1(table), id}});
}

PromotionId DeploymentPane::chosenPromotion() const
{
    if (const QTreeWidgetItem *item = m_history->currentItem())
        return PromotionId(item->data(WhenColumn, promotionRole).toLongLong());
    const BoardCell *cell = m_model->cellAt(m_table->currentIndex());
    return cell && cell->running ? cell->running->promotion : PromotionId();
}

void DeploymentPane::enableActions()
{
    const bool writable = !m_document.isReadOnly();
    const Promotion *promotion = m_document.plan().find(chosenPromotion());
    m_addComponent->setEnabled(writable);
    m_promote->setEnabled(writable && m_model->cellAt(m_table->currentIndex()));
    m_rollBack->setEnabled(writable && promotion && promotion->state == PromotionState::Deployed);
}

void DeploymentPane::promote()
{
    const BoardCell *cell = m_model->cellAt(m_table->currentIndex());
    if (!cell || m_document.isReadOnly())
        return;
    auto *dialog = new PromoteDialog(m_document, cell->component, cell->environment, m_selection.release(), window());
    connect(dialog, &PromoteDialog::promoted, this, [this](PromotionId id) { selectRecord(Record<Promotion>::table, id.value()); });
    dialog->open();
}

void DeploymentPane::rollBack()
{
    const PlanEdit edit = edits::markRolledBack(m_document.plan(), chosenPromotion());
    if (edit.isEmpty())
        return;
    if (const auto done = m_document.execute(edit); !done)
        Q_EMIT failed(done.error());
}

void DeploymentPane::addComponent()
{
    const Plan &plan = m_document.plan();
    const Release *release = plan.find(m_selection.release());
    const auto &products = plan.table<Product>();
    Component made;
    made.id = m_document.ids().next<Component>();
    made.name = unusedName<Component>(plan, tr("New component"));
    made.product = release ? release->product : products.size() == 1 ? products.at(0).id : ProductId();
    for (const Component &other : plan.table<Component>())
        made.position = std::max(made.position, other.position + 1);
    const ComponentId id = made.id;
    if (const auto done = m_document.execute(edits::addRecord(plan, std::move(made))); !done) {
        Q_EMIT failed(done.error());
        return;
    }
    selectRecord(Record<Component>::table, id.value());
    Q_EMIT openRequested();
}

} // namespace Plimsoll
