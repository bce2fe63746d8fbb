// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/risks/riskspage.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/edits/riskedits.h"
#include "domain/edits/riskscaleedits.h"
#include "items/plaintip.h"
#include "items/riskactionmodel.h"
#include "items/riskmodel.h"
#include "views/common/emptystate.h"
#include "views/common/ownedpane.h"
#include "views/common/planselection.h"
#include "views/common/recordtableview.h"
#include "views/common/tablecolumns.h"
#include "views/risks/exposurepane.h"
#include "views/risks/matrixview.h"
#include "views/risks/riskfilterbar.h"
#include "views/risks/scaledialog.h"

#include <QAction>
#include <QActionGroup>
#include <QLocale>
#include <QSet>
#include <QSplitter>
#include <QStackedLayout>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

template<typename... R>
bool touches(const PlanEdit &edit)
{
    return (... || !edit.changes<R>().empty());
}

OwnedPane *paneOfActions(PlanDocument &document, PlanSelection &selection)
{
    auto actions = std::make_unique<RiskActionModel>(document);
    RiskActionModel *shown = actions.get();
    auto *pane = new OwnedPane(std::move(actions), [shown](qint64 risk) { shown->setRisk(RiskId(risk)); }, OwnedPane::nameOf<Risk>(),
                               {RisksPage::tr("Actions against %1"), RisksPage::tr("Add action"), RisksPage::tr("Remove actions"),
                                RisksPage::tr("Choose a risk to see what is done about it."),
                                RisksPage::tr("Nothing is done about this risk yet.")},
                               document, selection);
    pane->table().setAccessibleName(RisksPage::tr("Actions"));
    pane->table().columns().setDefaults({u"risk"_s}, u"due"_s);
    return pane;
}

} // namespace

RisksPage::RisksPage(PlanDocument &document, PlanSelection &selection, QWidget *parent)
    : Page(parent), m_document(document), m_selection(selection), m_model(new RiskModel(document, this)),
      m_matrix(new MatrixView(document, selection)), m_table(new RecordTableView(*m_model, document, selection)),
      m_actions(paneOfActions(document, selection)), m_exposure(new ExposurePane), m_bar(new RiskFilterBar), m_tabs(new QTabWidget),
      m_empty(new EmptyState), m_panes(new QSplitter(Qt::Vertical)), m_layout(new QStackedLayout)
{
    layOut();
    makeActions();
    connectParts();
    useFilter();
    followSelection();
}

RisksPage::~RisksPage()
{
    // The table looks at the model to its end.
    delete m_table;
}

void RisksPage::layOut()
{
    auto *above = new QSplitter(Qt::Horizontal);
    above->addWidget(m_matrix);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_actions, tr("Actions"));
    m_tabs->addTab(m_exposure, tr("Exposure over time"));
    m_actions->setObjectName(u"actions"_s);
    m_exposure->setObjectName(u"exposure"_s);
    above->addWidget(m_tabs);
    above->setStretchFactor(0, 3);
    above->setStretchFactor(1, 2);
    m_panes->addWidget(above);
    m_panes->addWidget(m_table);
    m_panes->setStretchFactor(0, 3);
    m_panes->setStretchFactor(1, 2);
    for (QSplitter *splitter : {above, m_panes})
        splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addLayout(m_layout, 1);
    m_layout->addWidget(m_panes);
    m_layout->addWidget(m_empty);
    setFocusProxy(m_matrix);
    m_table->setAccessibleName(tr("Risk register"));
    m_table->columns().setDefaults({u"exposure"_s, u"struck_on"_s, u"proximity"_s, u"milestones"_s, u"components"_s, u"delay_low"_s,
                                    u"delay_likely"_s, u"delay_high"_s, u"cause"_s, u"event"_s, u"effect"_s, u"is_public"_s, u"note"_s, u"trigger_text"_s},
                                   u"title"_s);
}

void RisksPage::makeActions()
{
    m_add = new QAction(QIcon::fromTheme(u"list-add"_s), tr("Add risk"), this);
    connect(m_add, &QAction::triggered, this, &RisksPage::addRisk);
    m_showAll = new QAction(tr("Show all"), this);
    connect(m_showAll, &QAction::triggered, this, [this] {
        m_bar->clear();
        useFilter();
        setFilter({});
        Q_EMIT allRequested();
    });
    m_strike = new QAction(QIcon::fromTheme(u"flag"_s), tr("Has struck"), this);
    m_strike->setToolTip(tr("Starts the contingency: its actions fall due"));
    connect(m_strike, &QAction::triggered, this, [this] { strike(selectedRisks()); });
    m_scale = new QAction(QIcon::fromTheme(u"configure"_s), tr("Risk scale…"), this);
    connect(m_scale, &QAction::triggered, this, &RisksPage::showScale);
    m_close = makeEdit(u"task-complete"_s, tr("Close"), [this](std::span<const RiskId> ids) {
        return edits::closeRisks(m_document.plan(), ids, m_document.today(), m_document.ids());
    });
    m_reopen = makeEdit(u"edit-undo"_s, tr("Reopen"), [this](std::span<const RiskId> ids) {
        return edits::reopenRisks(m_document.plan(), ids, m_document.today(), m_document.ids());
    });
    m_inherent = makeStage(tr("Inherent"), tr("Shows and moves where risks stand before the response"), RiskStage::Inherent);
    m_residual = makeStage(tr("Residual"), tr("Shows and moves where risks stand after the response"), RiskStage::Residual);
    auto *stages = new QActionGroup(this);
    stages->addAction(m_inherent);
    stages->addAction(m_residual);
    m_residual->setChecked(true);
    m_table->addAction()->setText(m_add->text());
    m_table->removeAction()->setText(tr("Remove risks"));
    m_table->setRowActions({m_strike, m_close, m_reopen});
    m_matrix->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_matrix->addActions({m_strike, m_close, m_actions->addAction()});
}

/// An action that does one edit to the selected risks.
QAction *RisksPage::makeEdit(const QString &icon, const QString &text, const Edit &edit)
{
    auto *action = new QAction(QIcon::fromTheme(icon), text, this);
    connect(action, &QAction::triggered, this, [this, edit] {
        const std::vector<RiskId> ids = selectedRisks();
        if (const auto done = m_document.execute(edit(ids)); !done)
            Q_EMIT failed(done.error());
    });
    return action;
}

QAction *RisksPage::makeStage(const QString &text, const QString &tip, RiskStage stage)
{
    auto *action = new QAction(text, this);
    action->setCheckable(true);
    action->setToolTip(plainTip(tip));
    connect(action, &QAction::toggled, this, [this, stage](bool on) {
        if (on)
            m_matrix->setStage(stage);
        Q_EMIT headingChanged();
    });
    return action;
}

void RisksPage::connectParts()
{
    for (RecordTableView *table : {m_table, &m_actions->table()}) {
        connect(table, &RecordTableView::failed, this, &Page::failed);
        connect(table, &RecordTableView::statusTold, this, &Page::statusTold);
    }
    m_table->setImportKind(ImportKind::Risks);
    connect(m_table, &RecordTableView::tablePasted, this, [this](const CsvTable &table) { Q_EMIT tablePasted(table, ImportKind::Risks); });
    connect(m_table, &RecordTableView::rowsShownChanged, this, &RisksPage::showState);
    connect(m_tabs, &QTabWidget::currentChanged, this, &RisksPage::showExposure);
    connect(m_bar, &RiskFilterBar::changed, this, &RisksPage::useFilter);
    connect(m_matrix, &MatrixView::failed, this, &Page::failed);
    connect(m_matrix, &MatrixView::openRequested, this, &RisksPage::openRow);
    connect(&m_selection, &PlanSelection::releaseChanged, this, &RisksPage::useFilter);
    connect(&m_selection, &PlanSelection::recordsChanged, this, &RisksPage::followSelection);
    connect(&m_document, &PlanDocument::changed, this, &RisksPage::documentChanged);
    connect(m_actions, &OwnedPane::wanted, this, [this] { m_tabs->setCurrentWidget(m_actions); });
    connect(m_bar, &RiskFilterBar::impactChanged, this, &RisksPage::showCards);
}

void RisksPage::documentChanged(const PlanChange &change)
{
    if (change.wholePlan || touches<Risk, RiskPosition, RiskScale, RiskLevel, Role>(change.edit))
        showState();
}

QString RisksPage::title() const
{
    return tr("Risks");
}

QString RisksPage::subtitle() const
{
    const RiskStage stage = m_matrix->stage();
    const QString days = QLocale().toString(exposureOf(m_document.plan(), m_selection.release(), stage), 'f', 1);
    const int all = m_model->rowCount();
    const int shown = m_table->shownRows();
    const QString count = shown != all ? tr("%1 of %2 shown").arg(shown).arg(all) : all == 1 ? tr("1 risk") : tr("%1 risks").arg(all);
    if (all == 0)
        return count;
    return stage == RiskStage::Inherent ? tr("%1, inherent exposure %2 working days").arg(count, days)
                                        : tr("%1, residual exposure %2 working days").arg(count, days);
}

std::vector<QAction *> RisksPage::tools() const
{
    return {m_add,   m_actions->addAction(), m_strike,   m_close,    m_reopen, m_table->removeAction(),
            nullptr, m_inherent,             m_residual, m_scale,  nullptr, m_table->exportAction()};
}

void RisksPage::keepColumnsIn(QSettings &settings)
{
    m_table->columns().keepIn(settings, u"tables/risks"_s);
    m_actions->table().columns().keepIn(settings, u"tables/risk_actions"_s);
}

void RisksPage::setFilter(const QString &text)
{
    m_table->setFilter(text);
    showState();
}

void RisksPage::useFilter()
{
    m_model->setFilter({m_selection.release(), m_bar->state(), m_bar->owner()});
    showState();
}

void RisksPage::addRisk()
{
    // The table must be there to be typed into.
    m_layout->setCurrentWidget(m_panes);
    if (m_document.plan().table<Risk>().isEmpty()) {
        const Risk first = RiskModel::newRisk(m_document.plan(), m_selection.release(), m_document.ids());
        if (const auto added = m_document.execute(edits::addFirstRisk(m_document.plan(), first, m_document.ids())); added) {
            openRow(first.id);
            m_table->edit(m_table->currentIndex());
        } else {
            Q_EMIT failed(added.error());
        }
    } else {
        m_table->addRecord();
    }
    showState();
}

void RisksPage::strike(const std::vector<RiskId> &risks)
{
    // The day of those that have struck already is theirs.
    std::vector<RiskId> others;
    std::ranges::copy_if(risks, std::back_inserter(others), [this](RiskId id) {
        const Risk *risk = m_document.plan().find(id);
        return risk && risk->state != RiskState::Struck;
    });
    const auto workingDay = [this](QDate day, int n) { return m_document.timetable().calendars().ofPlan().plus(day, n); };
    const QDate today = m_document.today();
    if (const auto done = m_document.execute(edits::strikeRisks(m_document.plan(), others, today, today, workingDay, m_document.ids())); done)
        tellContingency(others);
    else
        Q_EMIT failed(done.error());
}

void RisksPage::tellContingency(const std::vector<RiskId> &struck)
{
    const QSet<RiskId> risks(struck.begin(), struck.end());
    int begun = 0;
    QDate first;
    for (const RiskAction &action : m_document.plan().table<RiskAction>()) {
        if (action.kind != ActionKind::Contingency || action.done.isValid() || !risks.contains(action.risk))
            continue;
        ++begun;
        first = first.isValid() ? std::min(first, action.due) : action.due;
    }
    const QString day = QLocale().toString(first, u"ddd "_s + QLocale().dateFormat(QLocale::ShortFormat));
    if (begun == 0)
        Q_EMIT statusTold(tr("Has struck; no contingency action is known"));
    else
        Q_EMIT statusTold(begun == 1 ? tr("The contingency has begun: 1 action is due on %1").arg(day)
                                     : tr("The contingency has begun: %1 actions are due, the first on %2").arg(begun).arg(day));
    m_tabs->setCurrentWidget(m_actions);
}

void RisksPage::showScale()
{
    ScaleDialog dialog(m_document, this);
    dialog.exec();
}

std::vector<RiskId> RisksPage::selectedRisks() const
{
    std::vector<RiskId> ids;
    for (const qint64 id : m_selection.idsOf(QString::fromLatin1(Record<Risk>::table)))
        ids.emplace_back(id);
    return ids;
}

/// The actions stay those of a risk while one of them is selected.
void RisksPage::followSelection()
{
    const auto actions = m_selection.idsOf(QString::fromLatin1(Record<RiskAction>::table));
    const std::vector<RiskId> risks = selectedRisks();
    if (!risks.empty())
        m_actions->setOwner(risks.front().value());
    else if (const RiskAction *action = actions.empty() ? nullptr : m_document.plan().find(RiskActionId(actions.front())))
        m_actions->setOwner(action->risk.value());
    enableTools();
}

void RisksPage::enableTools()
{
    const std::vector<RiskId> ids = selectedRisks();
    const auto any = [&](auto &&wanted) {
        return !m_document.isReadOnly() && std::ranges::any_of(ids, [&](RiskId id) {
            const Risk *risk = m_document.plan().find(id);
            return risk && wanted(risk->state);
        });
    };
    m_add->setEnabled(m_model->canAdd());
    m_scale->setEnabled(!m_document.isReadOnly());
    m_strike->setEnabled(any([](RiskState state) { return state == RiskState::Open; }));
    m_close->setEnabled(any([](RiskState state) { return state != RiskState::Closed; }));
    m_reopen->setEnabled(any([](RiskState state) { return state != RiskState::Open; }));
}

void RisksPage::showCards()
{
    std::vector<NumberedRisk> shown;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_table->fromRecords(row, 0).isValid())
            shown.push_back({m_model->idAt(row), m_model->numberOf(m_model->idAt(row))});
    }
    m_matrix->setCards(std::make_shared<RiskCards>(m_document.plan(), shown, m_bar->impact()));
}

/// Reckons only what can be seen.
void RisksPage::showExposure()
{
    if (m_tabs->currentWidget() == m_exposure)
        m_exposure->setHistory(exposureHistory(m_document.plan(), m_selection.release(), m_document.today()));
}

void RisksPage::showState()
{
    m_bar->setPlan(m_document.plan());
    m_bar->setVisible(!m_document.plan().table<Risk>().isEmpty());
    m_table->columns().leaveOut(m_model->unratedFields());
    showCards();
    showExposure();
    enableTools();
    const bool any = m_table->shownRows() > 0;
    if (!any)
        offerInstead();
    m_layout->setCurrentWidget(any ? static_cast<QWidget *>(m_panes) : m_empty);
    Q_EMIT headingChanged();
}

/// What stands where no risk is shown.
void RisksPage::offerInstead()
{
    QAction *add = m_model->canAdd() ? m_add : nullptr;
    const RiskFilter &filter = m_model->filter();
    if (m_model->rowCount() > 0)
        m_empty->offer(tr("No risk holds these words."), m_showAll->text(), m_showAll);
    else if (filter.state || filter.owner)
        m_empty->offer(tr("No risk has this state and owner."), m_showAll->text(), m_showAll);
    else if (filter.release.isValid())
        m_empty->offer(tr("No risk of this release is known yet."), m_add->text(), add);
    else
        m_empty->offer(tr("No risk is known yet."), m_add->text(), add);
}

void RisksPage::openRow(RiskId id)
{
    const QModelIndex index = m_table->fromRecords(m_model->rowOf(id), m_model->columnOf(&Risk::title));
    if (!index.isValid())
        return;
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace Plimsoll
