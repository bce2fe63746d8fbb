// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/milestones/milestonespage.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "items/milestonemodel.h"
#include "items/releasemodel.h"
#include "items/windowmodel.h"
#include "views/common/emptystate.h"
#include "views/common/planselection.h"
#include "views/common/recordtableview.h"
#include "views/common/tablecolumns.h"

#include <QAction>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace Plimsoll {

MilestonesPage::MilestonesPage(PlanDocument &document, PlanSelection &selection, QWidget *parent)
    : Page(parent), m_document(document), m_selection(selection), m_model(new MilestoneModel(document, this)),
      m_table(new RecordTableView(*m_model, document, selection)), m_empty(new EmptyState), m_layout(new QStackedLayout(this))
{
    m_table->setAccessibleName(title());
    m_table->setImportKind(ImportKind::Milestones);
    m_layout->addWidget(m_table);
    m_layout->addWidget(m_empty);
    setFocusProxy(m_table);
    makeActions();
    useRelease();
    m_table->columns().setDefaults({u"end"_s, u"weekday"_s, u"baseline_slip"_s, u"offset_amount"_s, u"actual"_s, u"commitment"_s, u"release"_s, u"audiences"_s,
                                    u"public_title"_s, u"needed_people"_s, u"needed_skills"_s, u"freezes"_s},
                                   u"start"_s);
    connect(m_table, &RecordTableView::failed, this, &Page::failed);
    connect(m_table, &RecordTableView::statusTold, this, &Page::statusTold);
    connect(m_table, &RecordTableView::tablePasted, this, &MilestonesPage::tablePasted);
    connect(m_table, &RecordTableView::rowsShownChanged, this, &MilestonesPage::showState);
    connect(&selection, &PlanSelection::releaseChanged, this, &MilestonesPage::useRelease);
    connect(&document, &PlanDocument::changed, this, &MilestonesPage::showState);
    showState();
}

MilestonesPage::~MilestonesPage()
{
    // The table looks at the model to its end.
    delete m_table;
}

void MilestonesPage::makeActions()
{
    m_add = new QAction(QIcon::fromTheme(u"list-add"_s), tr("Add milestone"), this);
    connect(m_add, &QAction::triggered, this, &MilestonesPage::addMilestone);
    m_addRelease = new QAction(QIcon::fromTheme(u"list-add"_s), tr("Add a release"), this);
    connect(m_addRelease, &QAction::triggered, this, &MilestonesPage::addRelease);
    m_addWindow = new QAction(QIcon::fromTheme(u"appointment-new"_s), tr("Add window"), this);
    connect(m_addWindow, &QAction::triggered, this, [this] {
        WindowModel windows(m_document);
        connect(&windows, &RecordModel::editFailed, this, &Page::failed);
        if (const auto id = windows.addRecord()) {
            m_selection.setRecords({{windows.recordTable(), *id}});
            Q_EMIT statusTold(tr("A window was added; its days and name stand in the inspector."));
        }
    });
    m_done = new QAction(QIcon::fromTheme(u"task-complete"_s), tr("Mark done"), this);
    connect(m_done, &QAction::triggered, this, &MilestonesPage::markDone);
    m_clearFilter = new QAction(tr("Show all"), this);
    connect(m_clearFilter, &QAction::triggered, this, [this] {
        setFilter({});
        Q_EMIT allRequested();
    });
    m_table->removeAction()->setText(tr("Remove milestones"));
    m_table->addAction()->setText(tr("Add milestone"));
    m_slip = new QAction(QIcon::fromTheme(u"go-jump"_s), tr("Slip…"), this);
    connect(m_slip, &QAction::triggered, this, [this] { Q_EMIT slipRequested(slippable(), {}); });
    addRowAction(m_done);
    addRowAction(m_slip);
    connect(m_table, &RecordTableView::selectedRowsChanged, this, &MilestonesPage::enableRowActions);
    connect(&m_document, &PlanDocument::changed, this, &MilestonesPage::enableRowActions);
    enableRowActions();
}

void MilestonesPage::addRowAction(QAction *action)
{
    m_rowActions.push_back(action);
    m_table->setRowActions(m_rowActions);
}

void MilestonesPage::enableRowActions()
{
    m_done->setEnabled(m_table->removeAction()->isEnabled());
    m_slip->setEnabled(slippable().isValid());
}

/// The one that is selected, where it is one and may move.
MilestoneId MilestonesPage::slippable() const
{
    const auto rows = m_table->selectedRecordRows();
    const Milestone *milestone = rows.size() == 1 ? m_document.plan().find(MilestoneId(m_model->recordAt(rows.front()))) : nullptr;
    const bool movable = milestone && milestone->state != MilestoneState::Done && milestone->state != MilestoneState::Cancelled;
    return movable && !m_document.isReadOnly() ? milestone->id : MilestoneId();
}

QString MilestonesPage::title() const
{
    return tr("Milestones");
}

QString MilestonesPage::subtitle() const
{
    const int all = m_model->rowCount();
    const int shown = m_table->shownRows();
    if (shown != all)
        return tr("%1 of %2 shown").arg(shown).arg(all);
    return all == 1 ? tr("1 milestone") : tr("%1 milestones").arg(all);
}

std::vector<QAction *> MilestonesPage::tools() const
{
    return {m_add, m_addWindow, m_done, m_slip, m_table->removeAction(), nullptr, m_table->exportAction()};
}

void MilestonesPage::keepColumnsIn(QSettings &settings)
{
    m_table->columns().keepIn(settings, u"tables/milestones"_s);
}

void MilestonesPage::setFilter(const QString &text)
{
    m_filtered = !text.trimmed().isEmpty();
    m_table->setFilter(text);
    showState();
}

void MilestonesPage::goToDate(QDate date)
{
    m_table->goToDate(u"start"_s, date);
}

void MilestonesPage::useRelease()
{
    m_model->setRelease(m_selection.release());
    showState();
}

void MilestonesPage::addMilestone()
{
    // The table must be there to be typed into.
    m_layout->setCurrentWidget(m_table);
    m_table->addRecord();
    showState();
}

void MilestonesPage::addRelease()
{
    ReleaseModel releases(m_document);
    connect(&releases, &RecordModel::editFailed, this, &Page::failed);
    if (const auto id = releases.addRecord())
        m_selection.setRelease(ReleaseId(*id));
}

void MilestonesPage::markDone()
{
    QList<RecordModel::CellValue> cells;
    for (const int row : m_table->selectedRecordRows())
        cells.append({row, m_model->columnOf(&Milestone::state), int(MilestoneState::Done)});
    if (!cells.isEmpty())
        m_model->setCells(cells, cells.size() == 1 ? QString() : tr("Tick off %1 milestones").arg(cells.size()));
}

void MilestonesPage::showState()
{
    const bool releases = !m_document.plan().table<Release>().isEmpty();
    const bool writable = !m_document.isReadOnly();
    m_add->setEnabled(releases && writable);
    m_addWindow->setEnabled(writable);
    if (m_table->shownRows() > 0) {
        m_layout->setCurrentWidget(m_table);
    } else if (!releases) {
        m_empty->offer(tr("Milestones belong to a release, and there is none yet."), tr("Add a release"), writable ? m_addRelease : nullptr);
        m_layout->setCurrentWidget(m_empty);
    } else if (m_filtered && m_model->rowCount() > 0) {
        m_empty->offer(tr("No milestone holds these words."), tr("Show all"), m_clearFilter);
        m_layout->setCurrentWidget(m_empty);
    } else {
        m_empty->offer(m_model->release().isValid() ? tr("This release has no milestones yet.") : tr("There are no milestones yet."), tr("Add milestone"), writable ? m_add : nullptr);
        m_layout->setCurrentWidget(m_empty);
    }
    Q_EMIT headingChanged();
}

} // namespace Plimsoll
