// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/environments/infrastructurepane.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "items/delivery/infrastructuremodels.h"
#include "views/common/dialogparts.h"
#include "views/common/planselection.h"
#include "views/common/recordtableview.h"
#include "views/common/tablecolumns.h"
#include "views/common/tablepane.h"

#include <QAction>
#include <QIcon>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QWidget *titled(const QString &title, QWidget *content)
{
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    QLabel *label = plainLabel(title);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    label->setMargin(label->fontMetrics().height() / 3);
    layout->addWidget(label);
    layout->addWidget(content, 1);
    return part;
}

template<typename Model>
TablePane *makePane(std::unique_ptr<Model> model, const TablePane::Texts &texts, PlanDocument &document, PlanSelection &selection,
                    const QString &name)
{
    auto *pane = new TablePane(std::move(model), texts, document, selection);
    pane->table().setAccessibleName(name);
    return pane;
}

} // namespace

InfrastructurePane::InfrastructurePane(PlanDocument &document, PlanSelection &selection)
    : m_document(document), m_selection(selection), m_addCode(new QAction(QIcon::fromTheme(u"list-add"_s), tr("Add code"), this)),
      m_addChange(new QAction(QIcon::fromTheme(u"list-add"_s), tr("Add change"), this)),
      m_remove(new QAction(QIcon::fromTheme(u"edit-delete"_s), tr("Remove"), this))
{
    auto changes = std::make_unique<InfrastructureChangeModel>(document);
    m_changeModel = changes.get();
    m_changeModel->setRelease(selection.release());
    m_code = makePane(std::make_unique<InfrastructureCodeModel>(document),
                      {tr("Add code"), tr("Infrastructure as code makes environments that can be compared with it; none is described yet."),
                       tr("%1 pieces of code"), tr("1 piece of code")},
                      document, selection, tr("Infrastructure code by environment"));
    m_changes = makePane(std::move(changes),
                         {tr("Add change"),
                          tr("Nothing changes in the infrastructure with the release yet; changes and what proves them are listed here."),
                          tr("%1 changes"), tr("1 change")},
                         document, selection, tr("Infrastructure changes"));
    m_code->table().columns().setDefaults({u"note"_s}, u"environment"_s);
    m_changes->table().columns().setDefaults({u"note"_s}, u"due"_s);
    auto *panes = new QSplitter(Qt::Vertical);
    panes->addWidget(titled(tr("Code of the environments"), m_code));
    panes->addWidget(titled(tr("Changes with the release"), m_changes));
    panes->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panes);
    setFocusProxy(m_code);
    for (const TablePane *pane : {m_code, m_changes}) {
        connect(&pane->table(), &RecordTableView::failed, this, &InfrastructurePane::failed);
        connect(&pane->table(), &RecordTableView::statusTold, this, &InfrastructurePane::statusTold);
    }
    connect(m_addCode, &QAction::triggered, m_code, &TablePane::add);
    connect(m_addChange, &QAction::triggered, m_changes, &TablePane::add);
    connect(m_remove, &QAction::triggered, this, [this] { tableOfSelection().removeAction()->trigger(); });
    connect(&selection, &PlanSelection::releaseChanged, this, [this](ReleaseId release) { m_changeModel->setRelease(release); });
    connect(&selection, &PlanSelection::recordsChanged, this, &InfrastructurePane::enableActions);
    connect(&document, &PlanDocument::changed, this, &InfrastructurePane::enableActions);
    enableActions();
}

RecordTableView &InfrastructurePane::tableOfSelection() const
{
    const bool ofChanges = m_selection.has(QString::fromLatin1(Record<InfrastructureChange>::table));
    return ofChanges ? m_changes->table() : m_code->table();
}

void InfrastructurePane::keepColumnsIn(QSettings &settings)
{
    for (TablePane *pane : {m_code, m_changes})
        pane->table().columns().keepIn(settings, u"environments/"_s + pane->table().records().recordTable());
}

void InfrastructurePane::setFilter(const QString &text)
{
    m_code->setFilter(text);
    m_changes->setFilter(text);
}

QString InfrastructurePane::count() const
{
    return tr("%1, %2").arg(m_code->count(), m_changes->count());
}

EnvironmentId InfrastructurePane::chosenEnvironment() const
{
    const auto ids = m_selection.idsOf(QString::fromLatin1(Record<InfrastructureCode>::table));
    const InfrastructureCode *code = ids.empty() ? nullptr : m_document.plan().find(InfrastructureCodeId(ids.front()));
    return code ? code->environment : EnvironmentId();
}

void InfrastructurePane::enableActions()
{
    const bool writable = !m_document.isReadOnly();
    const Plan &plan = m_document.plan();
    m_addCode->setEnabled(writable && !plan.table<Environment>().isEmpty());
    m_addChange->setEnabled(writable && !plan.table<Release>().isEmpty());
    const bool chosen = m_selection.has(QString::fromLatin1(Record<InfrastructureChange>::table))
        || m_selection.has(QString::fromLatin1(Record<InfrastructureCode>::table));
    m_remove->setEnabled(writable && chosen);
}

} // namespace Plimsoll
