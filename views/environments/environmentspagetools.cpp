// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/edits/removal.h"
#include "items/delivery/deploymentboardmodel.h"
#include "items/plaintip.h"
#include "views/common/planselection.h"
#include "views/environments/deliveryfigurespane.h"
#include "views/environments/deliveryrecordspane.h"
#include "views/environments/deploymentpane.h"
#include "views/environments/environmentboard.h"
#include "views/environments/environmentspage.h"
#include "views/environments/infrastructurepane.h"

#include <QAction>
#include <QActionGroup>
#include <QIcon>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// Removes the first of the selected records of that type; empty where none is selected.
template<typename R>
PlanEdit removalOf(const Plan &plan, const PlanSelection &selection)
{
    const auto ids = selection.idsOf(QString::fromLatin1(Record<R>::table));
    const Id<R> id(ids.empty() ? 0 : ids.front());
    return plan.find(id) ? edits::removeRecords<R>(plan, std::span(&id, 1)) : PlanEdit();
}

} // namespace

void EnvironmentsPage::makeActions()
{
    m_book = new QAction(QIcon::fromTheme(u"list-add"_s), tr("Book…"), this);
    m_book->setToolTip(tr("Reserve an environment for a release"));
    connect(m_book, &QAction::triggered, this, [this] {
        const auto chosen = m_selection.idsOf(QString::fromLatin1(Record<Environment>::table));
        book(chosen.empty() ? EnvironmentId() : EnvironmentId(chosen.front()), {});
    });
    m_import = new QAction(QIcon::fromTheme(u"document-import"_s), QString(), this);
    m_import->setToolTip(plainTip(tr("Runs of GitHub Actions or GitLab, runs of tests (JUnit), tables of runs, promotions or incidents, "
                                   "plans of Terraform or OpenTofu")));
    connect(m_import, &QAction::triggered, this, &EnvironmentsPage::requestImport);
    m_add = new QAction(QIcon::fromTheme(u"tag-new"_s), tr("Add environment"), this);
    connect(m_add, &QAction::triggered, this, &EnvironmentsPage::addEnvironment);
    m_remove = new QAction(QIcon::fromTheme(u"edit-delete"_s), tr("Remove"), this);
    m_remove->setShortcut(QKeySequence::Delete);
    m_remove->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_remove);
    connect(m_remove, &QAction::triggered, this, &EnvironmentsPage::remove);
    makeViewActions();
}

void EnvironmentsPage::makeViewActions()
{
    auto *group = new QActionGroup(this);
    const auto add = [&](View view, const QString &icon, const QString &text, const QString &tip) {
        auto *action = new QAction(QIcon::fromTheme(icon), text, this);
        action->setCheckable(true);
        action->setChecked(view == m_view);
        action->setToolTip(plainTip(tip));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, view] { setView(view); });
        m_views.push_back(action);
    };
    add(View::Bookings, u"view-calendar-timeline"_s, tr("Bookings"), tr("Who has which environment when"));
    add(View::Board, u"view-list-details"_s, tr("Board"), tr("What runs where"));
    add(View::Records, u"view-list-text"_s, tr("Builds and incidents"), tr("All builds, pipeline runs and incidents"));
    add(View::Infrastructure, u"run-build"_s, tr("Infrastructure"), tr("By what code environments are made, and what changes"));
    add(View::Figures, u"office-chart-bar"_s, tr("Delivery figures"), tr("How often, how fast and how well builds reach customers"));
}

std::vector<QAction *> EnvironmentsPage::tools() const
{
    std::vector<QAction *> tools{m_book,
                                 m_add,
                                 m_remove,
                                 m_deployments->promoteAction(),
                                 m_deployments->rollBackAction(),
                                 m_deployments->addComponentAction(),
                                 m_records->addRecordAction(),
                                 m_records->removeRecordAction(),
                                 m_infrastructure->addCodeAction(),
                                 m_infrastructure->addChangeAction(),
                                 m_infrastructure->removeAction(),
                                 m_import,
                                 nullptr};
    tools.insert(tools.end(), m_views.begin(), m_views.end());
    return tools;
}

void EnvironmentsPage::setView(View view)
{
    m_view = view;
    m_views[size_t(view)]->setChecked(true);
    refresh();
    Q_EMIT zoomChanged(zoom());
    QWidget *const focused[] = {m_board, m_deployments, m_records, m_infrastructure, m_figures};
    setFocusProxy(focused[size_t(view)]);
}

void EnvironmentsPage::requestImport()
{
    const BoardCell *cell = m_deployments->model().cellAt(m_deployments->table().currentIndex());
    const EnvironmentId environment = m_view == View::Infrastructure ? m_infrastructure->chosenEnvironment() : EnvironmentId();
    Q_EMIT importRequested(m_view == View::Board && cell ? cell->component : ComponentId(), environment);
}

void EnvironmentsPage::enableTools()
{
    const bool writable = !m_document.isReadOnly();
    m_add->setEnabled(writable);
    m_book->setEnabled(writable && !m_document.plan().table<Environment>().isEmpty());
    const bool none = m_document.plan().table<Environment>().isEmpty();
    m_book->setToolTip(plainTip(none ? tr("Add an environment first") : tr("Reserve an environment for a release")));
    const bool bookings = m_view == View::Bookings;
    const bool board = m_view == View::Board;
    const auto selects = [this](const char *table) { return m_selection.has(QString::fromLatin1(table)); };
    m_remove->setEnabled(writable && ((bookings && selectedWindow().isValid()) || ((bookings || board) && selects(Record<Environment>::table))
                                      || (board && (selects(Record<Promotion>::table) || selects(Record<Component>::table)))));
    m_book->setVisible(bookings);
    m_add->setVisible(bookings || board);
    m_remove->setVisible(bookings || board);
    for (QAction *action : {m_deployments->promoteAction(), m_deployments->rollBackAction(), m_deployments->addComponentAction()})
        action->setVisible(board);
    for (QAction *action : {m_records->addRecordAction(), m_records->removeRecordAction()})
        action->setVisible(m_view == View::Records);
    for (QAction *action : {m_infrastructure->addCodeAction(), m_infrastructure->addChangeAction(), m_infrastructure->removeAction()})
        action->setVisible(m_view == View::Infrastructure);
    m_import->setVisible(!bookings);
    m_import->setEnabled(writable);
    m_import->setText(m_view == View::Infrastructure ? tr("Import plan result…") : tr("Import pipeline runs…"));
}

void EnvironmentsPage::remove()
{
    const Plan &plan = m_document.plan();
    PlanEdit edit;
    if (m_view == View::Bookings)
        edit = removalOf<Window>(plan, m_selection);
    else
        edit = removalOf<Promotion>(plan, m_selection);
    if (edit.isEmpty() && m_view == View::Board)
        edit = removalOf<Component>(plan, m_selection);
    if (edit.isEmpty())
        edit = removalOf<Environment>(plan, m_selection);
    if (edit.isEmpty())
        return;
    if (const auto done = m_document.execute(edit); !done)
        Q_EMIT failed(done.error());
}

} // namespace Plimsoll
