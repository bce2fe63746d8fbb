// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rollout/rolloutpage.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "engine/rollout/rolloutedits.h"
#include "items/plaintip.h"
#include "items/rollout/backoutmodel.h"
#include "items/rollout/oncallmodel.h"
#include "items/rollout/rolloutstepmodel.h"
#include "items/rollout/togglemodel.h"
#include "views/common/planselection.h"
#include "views/common/recordtableview.h"
#include "views/common/tablecolumns.h"
#include "views/common/tablepane.h"
#include "views/rollout/ladderpane.h"
#include "views/rollout/ladderview.h"
#include "views/rollout/rolloutdialog.h"
#include "views/rollout/rolloutnote.h"
#include "views/rollout/takebackdialog.h"

#include <QAction>
#include <QIcon>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int usualRehearsalDays = 5;

/// By which it is known whether the table of toggles has the right columns.
QString environmentsText(const Plan &plan)
{
    QString text;
    for (const EnvironmentId id : ToggleModel::shownEnvironments(plan))
        text += ToggleModel::fieldOf(id) + u'=' + plan.find(id)->name + u'\n';
    return text;
}

} // namespace

RolloutPage::RolloutPage(PlanDocument &document, PlanSelection &selection, QWidget *parent)
    : Page(parent), m_document(document), m_selection(selection), m_tabs(new QTabWidget), m_steps(new QWidget), m_note(new RolloutNote(document))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    m_tabs->setDocumentMode(true);
    setFocusProxy(m_tabs);
    makeActions();
    addPanes();
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        enableTools();
        Q_EMIT headingChanged();
    });
    connect(&selection, &PlanSelection::recordsChanged, this, &RolloutPage::follow);
    connect(&selection, &PlanSelection::releaseChanged, this, [this](ReleaseId release) { m_backOuts->setRelease(release); });
    connect(&document, &PlanDocument::changed, this, [this] {
        followEnvironments();
        follow();
    });
    follow();
}

void RolloutPage::makeActions()
{
    const auto make = [this](const char *name, const QString &icon, const QString &text, const QString &tip, auto &&run) {
        auto *action = new QAction(QIcon::fromTheme(icon), text, this);
        action->setObjectName(QString::fromLatin1(name));
        action->setToolTip(plainTip(tip.isEmpty() ? action->text() : tip));
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    m_plan = make("rolloutPlan", u"list-add"_s, tr("New roll-out…"), tr("Plan the steps by which a feature or a release comes to users"),
        [this] { planRollout(); });
    m_pass = make("rolloutPass", u"task-complete"_s, tr("Passed"), tr("The chosen steps went well today"), [this] { passSteps(); });
    m_back = make("rolloutBack", u"document-revert"_s, tr("Take back…"), tr("The chosen step is killed, and what follows from that"),
        [this] { takeBack(); });
    m_switch = make("rolloutSwitch", u"view-refresh"_s, tr("Switch"),
        tr("Switches the chosen toggles in the environment of the current cell: on, off (Space)"),
                    [this] { switchToggles(); });
    m_gone = make("rolloutGone", u"edit-clear"_s, tr("Code removed"), tr("The code of the chosen toggles was removed today"),
        [this] { removeToggles(); });
    m_rehearse = make("rolloutRehearse", u"view-calendar-tasks"_s, tr("Schedule rehearsal"),
                      tr("Adds a milestone five working days before go-live, at which the plan is tried"), [this] { scheduleRehearsal(); });
    m_import = make("rolloutImport", u"document-import"_s, tr("Import toggles…"), {}, [this] { Q_EMIT importRequested(part()); });
    m_add = make("rolloutAdd", u"list-add"_s, tr("Add"), {}, [this] { current()->add(); });
    m_remove = make("rolloutRemove", u"edit-delete"_s, tr("Remove"), {}, [this] { current()->table().removeAction()->trigger(); });
    m_export = make("rolloutExport", u"text-csv"_s, tr("Export table as CSV…"), {}, [this] { current()->table().exportAction()->trigger(); });
}

void RolloutPage::addSteps()
{
    auto *steps = new TablePane(std::make_unique<RolloutStepModel>(m_document),
                                {m_plan->text(), tr("A roll-out brings a feature or a release to users step by step; none is planned yet."),
                                    tr("%1 steps"), tr("1 step")},
                                m_document, m_selection);
    steps->offerInstead(m_plan);
    m_ladder = new LadderPane(m_document, m_selection, *m_plan);
    m_ladder->view().setContextMenuPolicy(Qt::ActionsContextMenu);
    m_ladder->view().addActions({m_pass, m_back});
    connect(m_ladder, &LadderPane::openRequested, this, &Page::openRequested);
    auto *panes = new QSplitter(Qt::Vertical);
    panes->addWidget(m_ladder);
    panes->addWidget(steps);
    panes->setStretchFactor(0, 3);
    panes->setStretchFactor(1, 2);
    panes->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(m_steps);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_note);
    layout->addWidget(panes, 1);
    addPane(steps, tr("Steps"), u"ladder"_s);
}

void RolloutPage::addPanes()
{
    addSteps();
    addPane(makeToggles(), tr("Toggles"), u"debt"_s);
    auto backOuts = std::make_unique<BackOutModel>(m_document);
    m_backOuts = backOuts.get();
    m_backOuts->setRelease(m_selection.release());
    addPane(new TablePane(std::move(backOuts), {tr("Add back-out plan"),
        tr("A back-out plan says how a release goes back when it must; there is none yet."),
                                                tr("%1 back-out plans"), tr("1 back-out plan")},
                          m_document, m_selection),
            tr("Back-out"), u"go_live_date"_s);
    addPane(new TablePane(std::make_unique<OnCallModel>(m_document), {tr("Add on-call duty"),
        tr("Who is on call watches the steps of roll-outs; nobody is yet."),
                                                                      tr("%1 duties"), tr("1 duty")},
                          m_document, m_selection),
            tr("On call"), u"start_date"_s);
    table(Part::Steps).columns().setDefaults({u"data_note"_s, u"technique"_s, u"action"_s, u"toggle"_s, u"note"_s}, u"ladder"_s);
    m_steps->setObjectName(u"steps"_s);
    m_panes[size_t(Part::BackOuts)]->setObjectName(u"back_out"_s);
    m_panes[size_t(Part::OnCall)]->setObjectName(u"on_call"_s);
    table(Part::Steps).setRowActions({m_pass, m_back});
    table(Part::BackOuts).setRowActions({m_rehearse});
}

TablePane *RolloutPage::makeToggles()
{
    m_environments = environmentsText(m_document.plan());
    auto *pane = new TablePane(std::make_unique<ToggleModel>(m_document), {tr("Add toggle"),
        tr("A feature toggle switches what is built on and off without another release; there is none yet."),
                                                                          tr("%1 toggles"), tr("1 toggle")},
                               m_document, m_selection);
    pane->setObjectName(u"toggles"_s);
    RecordTableView &view = pane->table();
    view.setRowActions({m_switch, m_gone});
    // Of the table only, and before its cells take the key.
    auto *space = new QAction(m_switch->text(), &view);
    space->setShortcut(Qt::Key_Space);
    space->setShortcutContext(Qt::WidgetShortcut);
    connect(space, &QAction::triggered, this, &RolloutPage::switchToggles);
    view.QWidget::addAction(space);
    connect(view.selectionModel(), &QItemSelectionModel::currentChanged, this, &RolloutPage::enableTools);
    return pane;
}

void RolloutPage::wire(TablePane *pane, const QString &text, const QString &sortedBy)
{
    RecordTableView &table = pane->table();
    table.setAccessibleName(text);
    table.columns().setDefaults({u"note"_s}, sortedBy);
    connect(&table, &RecordTableView::failed, this, &Page::failed);
    connect(&table, &RecordTableView::statusTold, this, &Page::statusTold);
    connect(&table, &RecordTableView::rowsShownChanged, this, &Page::headingChanged);
    connect(pane, &TablePane::allRequested, this, &RolloutPage::allRequested);
}

void RolloutPage::addPane(TablePane *pane, const QString &text, const QString &sortedBy)
{
    wire(pane, text, sortedBy);
    const bool isSteps = m_panes.empty();
    m_panes.push_back(pane);
    m_tabs->addTab(isSteps ? m_steps : pane, text);
}

/// The table of toggles has a column for each environment: with others it is made anew.
void RolloutPage::followEnvironments()
{
    if (environmentsText(m_document.plan()) == m_environments)
        return;
    const int place = int(Part::Toggles);
    const bool wasCurrent = m_tabs->currentIndex() == place;
    const QString text = m_tabs->tabText(place);
    TablePane *old = m_panes[size_t(place)];
    m_tabs->removeTab(place);
    old->deleteLater();
    TablePane *pane = makeToggles();
    m_panes[size_t(place)] = pane;
    wire(pane, text, u"debt"_s);
    if (m_settings)
        pane->table().columns().keepIn(*m_settings, u"rollout/"_s + pane->table().records().recordTable());
    m_tabs->insertTab(place, pane, text);
    pane->setFilter(m_filter);
    if (wasCurrent)
        m_tabs->setCurrentIndex(place);
}

TablePane *RolloutPage::current() const
{
    return m_panes[size_t(part())];
}

RolloutPage::Part RolloutPage::part() const
{
    return Part(qMax(0, m_tabs->currentIndex()));
}

RecordTableView &RolloutPage::table(Part part) const
{
    return m_panes[size_t(part)]->table();
}

void RolloutPage::showPart(Part part)
{
    m_tabs->setCurrentIndex(int(part));
}

void RolloutPage::keepColumnsIn(QSettings &settings)
{
    m_settings = &settings;
    for (TablePane *pane : m_panes)
        pane->table().columns().keepIn(settings, u"rollout/"_s + pane->table().records().recordTable());
}

QString RolloutPage::title() const
{
    return tr("Roll-out");
}

QString RolloutPage::subtitle() const
{
    return current()->count();
}

std::vector<QAction *> RolloutPage::tools() const
{
    return {m_plan, m_pass, m_back, nullptr, m_switch, m_gone, m_rehearse, nullptr, m_import, m_add, m_remove, m_export};
}

void RolloutPage::setFilter(const QString &text)
{
    m_filter = text;
    for (TablePane *pane : m_panes)
        pane->setFilter(text);
    Q_EMIT headingChanged();
}

void RolloutPage::goToDate(QDate date)
{
    current()->table().goToDate(part() == Part::BackOuts ? u"go_live_date"_s : u"start_date"_s, date);
}

void RolloutPage::showRecord(const RecordReference &record)
{
    const auto isOf = [&record](const char *table) { return record.table == QLatin1StringView(table); };
    if (isOf(Record<RolloutStep>::table))
        showPart(Part::Steps);
    else if (isOf(Record<FeatureToggle>::table) || isOf(Record<ToggleState>::table))
        showPart(Part::Toggles);
    else if (isOf(Record<BackOutPlan>::table))
        showPart(Part::BackOuts);
    else if (isOf(Record<OnCall>::table))
        showPart(Part::OnCall);
    follow();
}

template<typename R>
std::vector<Id<R>> RolloutPage::chosen() const
{
    std::vector<Id<R>> ids;
    for (const qint64 id : m_selection.idsOf(QString::fromLatin1(Record<R>::table)))
        ids.push_back(Id<R>(id));
    return ids;
}

void RolloutPage::follow()
{
    const auto steps = chosen<RolloutStep>();
    m_note->setStep(steps.empty() ? RolloutStepId() : steps.front());
    enableTools();
}

void RolloutPage::enableTools()
{
    const bool writable = !m_document.isReadOnly();
    const Plan &plan = m_document.plan();
    const auto steps = chosen<RolloutStep>();
    const auto toggles = chosen<FeatureToggle>();
    const auto backOuts = chosen<BackOutPlan>();
    const auto passable = [&](RolloutStepId id) { return plan.find(id) && plan.find(id)->outcome != StepOutcome::Passed; };
    const bool inEnvironment = ToggleModel::environmentOfField(table(Part::Toggles).currentIndex().data(RecordModel::FieldRole).toString()).isValid();
    m_plan->setVisible(part() == Part::Steps);
    m_pass->setVisible(part() == Part::Steps);
    m_back->setVisible(part() == Part::Steps);
    m_switch->setVisible(part() == Part::Toggles);
    m_gone->setVisible(part() == Part::Toggles);
    m_rehearse->setVisible(part() == Part::BackOuts);
    const bool duties = part() == Part::OnCall;
    m_import->setVisible(duties || part() == Part::Toggles);
    m_import->setText(duties ? tr("Import duties…") : tr("Import toggles…"));
    m_import->setToolTip(plainTip(duties ? tr("Who is on call, from a table (CSV) with the columns person, from, until and team")
                                         : tr("Feature toggles from a table (CSV) with a row for each")));
    m_add->setVisible(part() != Part::Steps);
    m_plan->setEnabled(writable && !plan.table<Release>().isEmpty());
    m_plan->setToolTip(plainTip(plan.table<Release>().isEmpty() ? tr("Add a release first")
        : tr("Plan the steps by which a feature or a release comes to users")));
    m_pass->setEnabled(writable && std::ranges::any_of(steps, passable));
    m_back->setEnabled(writable && steps.size() == 1 && plan.find(steps.front()) && plan.find(steps.front())->outcome != StepOutcome::Killed);
    m_switch->setEnabled(writable && !toggles.empty() && inEnvironment);
    m_gone->setEnabled(writable && !toggles.empty());
    m_import->setEnabled(writable);
    m_rehearse->setEnabled(writable && backOuts.size() == 1 && plan.find(backOuts.front()) && !plan.find(backOuts.front())->rehearsal.isValid());
    RecordTableView &view = current()->table();
    m_add->setText(view.addAction()->text());
    m_add->setEnabled(view.records().canAdd());
    m_remove->setEnabled(writable && m_selection.has(view.records().recordTable()));
}

void RolloutPage::execute(const PlanEdit &edit)
{
    if (edit.isEmpty())
        return;
    if (const auto done = m_document.execute(edit); !done)
        Q_EMIT failed(done.error());
}

void RolloutPage::planRollout()
{
    if (!m_plan->isEnabled())
        return;
    const auto items = chosen<WorkItem>();
    auto *dialog = new RolloutDialog(m_document, m_selection.release(), items.empty() ? WorkItemId() : items.front(), window());
    connect(dialog, &RolloutDialog::planned, this, [this](const std::vector<RolloutStepId> &steps) {
        std::vector<RecordReference> records;
        for (const RolloutStepId id : steps)
            records.push_back({QString::fromLatin1(Record<RolloutStep>::table), id.value()});
        m_selection.setRecords(std::move(records));
    });
    dialog->open();
}

void RolloutPage::passSteps()
{
    execute(Plimsoll::passSteps(m_document.plan(), m_document.timetable(), chosen<RolloutStep>(), m_document.today(), m_document.ids()));
}

void RolloutPage::takeBack()
{
    const auto steps = chosen<RolloutStep>();
    if (steps.size() == 1)
        (new TakeBackDialog(m_document, steps.front(), window()))->open();
}

void RolloutPage::switchToggles()
{
    const QModelIndex index = table(Part::Toggles).currentIndex();
    const EnvironmentId environment = ToggleModel::environmentOfField(index.data(RecordModel::FieldRole).toString());
    const auto toggles = chosen<FeatureToggle>();
    if (!environment.isValid() || toggles.empty() || m_document.isReadOnly())
        return;
    const FeatureToggleId current(index.data(RecordModel::RecordIdRole).toLongLong());
    const ToggleState *state = ToggleStates(m_document.plan()).find(current, environment);
    const auto next = state && state->position == SwitchPosition::On ? SwitchPosition::Off : SwitchPosition::On;
    const auto edit = setTogglePosition(m_document.plan(), toggles, environment, next, 0, m_document.today(), m_document.ids());
    if (edit)
        execute(*edit);
    else
        Q_EMIT failed(edit.error());
}

void RolloutPage::removeToggles()
{
    execute(markRemoved(m_document.plan(), chosen<FeatureToggle>(), m_document.today()));
}

void RolloutPage::scheduleRehearsal()
{
    const auto backOuts = chosen<BackOutPlan>();
    if (backOuts.size() != 1)
        return;
    const auto edit = Plimsoll::scheduleRehearsal(m_document.plan(), backOuts.front(), usualRehearsalDays, m_document.ids());
    if (edit)
        execute(*edit);
    else
        Q_EMIT failed(edit.error());
}

} // namespace Plimsoll
