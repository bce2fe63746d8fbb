// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forecast/forecastpage.h"

#include "document/forecasting/forecastjob.h"
#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/titlepattern.h"
#include "engine/forecast/forecasttexts.h"
#include "items/plaintip.h"
#include "views/common/chartsofdays.h"
#include "views/common/dialogparts.h"
#include "views/common/emptystate.h"
#include "views/common/planselection.h"
#include "views/common/theme.h"
#include "views/forecast/forecastchart.h"
#include "views/forecast/forecastrows.h"
#include "views/forecast/forecasttab.h"
#include "views/forecast/forecasttable.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QSplitter>
#include <QStackedLayout>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Plimsoll {

ForecastPage::ForecastPage(PlanDocument &document, PlanSelection &selection, QWidget *parent)
    : Page(parent), m_document(document), m_selection(selection), m_job(ForecastJob::of(document)), m_layout(new QStackedLayout(this)),
      m_empty(new EmptyState), m_chart(new DayChart)
{
    makeActions();
    m_content = makeContent();
    m_layout->addWidget(m_content);
    m_layout->addWidget(m_empty);
    setFocusProxy(m_milestones);
    connect(&m_job, &ForecastJob::changed, this, &ForecastPage::refresh);
    connect(&m_job, &ForecastJob::progressed, this, [this](double done) { m_progress->setValue(int(done * 100)); });
    connect(&selection, &PlanSelection::releaseChanged, this, &ForecastPage::refresh);
    for (const ForecastTable *table : {m_milestones, &m_items->table(), &m_risks->table(), &m_days->table()})
        connect(table, &ForecastTable::picked, this, &ForecastPage::pick);
    refresh();
    fill();
}

void ForecastPage::makeActions()
{
    m_run = new QAction(QIcon::fromTheme(u"view-refresh"_s), tr("Run the forecast"), this);
    m_cancel = new QAction(QIcon::fromTheme(u"dialog-cancel"_s), tr("Cancel"), this);
    m_toScope = new QAction(QIcon::fromTheme(u"view-list-tree"_s), tr("Show the work"), this);
    m_toMilestones = new QAction(QIcon::fromTheme(u"view-list-details"_s), tr("Add milestones"), this);
    m_toRisks = new QAction(QIcon::fromTheme(u"data-warning"_s), tr("Show the risks"), this);
    connect(m_run, &QAction::triggered, &m_job, &ForecastJob::run);
    connect(m_cancel, &QAction::triggered, &m_job, &ForecastJob::cancel);
    connect(m_toScope, &QAction::triggered, this, [this] { Q_EMIT pageRequested(u"scope"_s); });
    connect(m_toMilestones, &QAction::triggered, this, [this] { Q_EMIT pageRequested(u"milestones"_s); });
    connect(m_toRisks, &QAction::triggered, this, [this] { Q_EMIT pageRequested(u"risks"_s); });
}

QWidget *ForecastPage::makeBar()
{
    m_shape = new QComboBox;
    m_shape->setAccessibleName(tr("How efforts are spread"));
    m_shape->addItems({tr("Efforts as PERT"), tr("Efforts as triangles"), tr("Efforts by history"), tr("Efforts from past phases")});
    m_stage = new QComboBox;
    m_stage->setAccessibleName(tr("Stage of the chart"));
    m_stage->addItems({tr("Before responses"), tr("With responses")});
    m_runs = new QComboBox;
    m_runs->setAccessibleName(tr("Runs"));
    for (const int runs : {1'000, 10'000, 100'000})
        m_runs->addItem(tr("%1 runs").arg(QLocale().toString(runs)), runs);
    m_shape->setCurrentIndex(int(m_job.options().shape));
    m_runs->setCurrentIndex(std::max(0, m_runs->findData(m_job.options().runs)));
    m_mark = plainLabel();
    m_progress = new QProgressBar;
    m_progress->setRange(0, 100);
    m_progress->setAccessibleName(tr("Progress of the forecast"));
    m_progress->setMaximumWidth(fontMetrics().height() * 12);
    connect(m_shape, &QComboBox::activated, this, &ForecastPage::choose);
    connect(m_runs, &QComboBox::activated, this, &ForecastPage::choose);
    connect(m_stage, &QComboBox::activated, this, &ForecastPage::fill);
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_shape);
    layout->addWidget(m_runs);
    layout->addWidget(m_stage);
    layout->addWidget(m_mark, 1);
    layout->addWidget(m_progress);
    return bar;
}

QWidget *ForecastPage::makeChartSide()
{
    m_chartTitle = plainLabel();
    m_chartTitle->setAlignment(Qt::AlignHCenter);
    m_chart->setMinimumHeight(fontMetrics().height() * 12);
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_chartTitle);
    layout->addWidget(m_chart, 1);
    return side;
}

QWidget *ForecastPage::makeTabs()
{
    const auto tab = [](const QString &id, ForecastTable *table, const QString &sentence, QAction *action) {
        auto *made = new ForecastTab(table, sentence, action);
        made->setObjectName(id);
        return made;
    };
    m_items = tab(u"items"_s, new ForecastTable(tr("Work that moves the end most"), ForecastRows::itemHeadings(), 1),
                  tr("No unfinished work is planned for this release that could move its end."), m_toScope);
    m_risks = tab(u"risks"_s, new ForecastTable(tr("Risks that move the end most"), ForecastRows::riskHeadings(), 1),
                  tr("No open risk moves the end of this release; say of a risk which work items or milestones it delays."), m_toRisks);
    m_days = tab(u"days"_s, new ForecastTable(tr("When the work ends"), ForecastRows::dayHeadings(), 1),
                 tr("No unfinished work is planned for this release, so that there is no day on which it ends."), m_toScope);
    m_phases = tab(u"phases"_s, new ForecastTable(tr("Past phases"), ForecastRows::phaseHeadings(), -1),
                   tr("No phase is over yet; once milestones are done, what was planned shows here beside what it took."), nullptr);
    auto *tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    tabs->addTab(m_items, tr("By work item"));
    tabs->addTab(m_risks, tr("By risk"));
    tabs->addTab(m_days, tr("By day"));
    const int phases = tabs->addTab(m_phases, tr("Past phases"));
    tabs->setTabToolTip(phases, plainTip(tr("Planned and actual working days of phases that are over. A phase ends with a milestone that is done, "
                                            "and begins with the one before it in its release, at least five working days earlier.")));
    return tabs;
}

QWidget *ForecastPage::makeContent()
{
    m_sentence = plainLabel();
    QFont strong = font();
    strong.setBold(true);
    strong.setPointSizeF(strong.pointSizeF() * 1.2);
    m_sentence->setFont(strong);
    m_detail = plainLabel();
    m_milestones = new ForecastTable(tr("Milestones"), ForecastRows::milestoneHeadings(), -1);
    auto *above = new QSplitter(Qt::Horizontal);
    above->addWidget(makeChartSide());
    above->addWidget(makeTabs());
    above->setStretchFactor(0, 3);
    above->setStretchFactor(1, 2);
    above->setSizes({600, 450});
    auto *panes = new QSplitter(Qt::Vertical);
    panes->addWidget(above);
    panes->addWidget(m_milestones);
    panes->setStretchFactor(0, 3);
    panes->setStretchFactor(1, 2);
    panes->setSizes({3'000, 2'000});
    for (QSplitter *splitter : {above, panes})
        splitter->setChildrenCollapsible(false);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->addWidget(m_sentence);
    layout->addWidget(m_detail);
    layout->addWidget(makeBar());
    layout->addWidget(panes, 1);
    return content;
}

QString ForecastPage::title() const
{
    return tr("Forecast");
}

QString ForecastPage::subtitle() const
{
    const ReleaseForecast *forecast = shown();
    const Release *release = forecast ? m_document.plan().find(forecast->release) : nullptr;
    return release ? displayName(m_document.plan(), *release) : QString();
}

std::vector<QAction *> ForecastPage::tools() const
{
    return {m_run, m_cancel};
}

QString ForecastPage::sentence() const
{
    return m_sentence->text();
}

ForecastTable &ForecastPage::table(const QString &id) const
{
    if (id == "items"_L1)
        return m_items->table();
    if (id == "risks"_L1)
        return m_risks->table();
    if (id == "phases"_L1)
        return m_phases->table();
    return id == "days"_L1 ? m_days->table() : *m_milestones;
}

void ForecastPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    fill();
    if (!m_watching)
        m_job.watch(true);
    m_watching = true;
}

void ForecastPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    if (m_watching)
        m_job.watch(false);
    m_watching = false;
}

void ForecastPage::choose()
{
    ForecastOptions options = m_job.options();
    options.shape = ForecastShape(m_shape->currentIndex());
    options.runs = m_runs->currentData().toInt();
    m_job.setOptions(options);
}

/// The release that is chosen in the sidebar; where that is all of them, the first that has work.
const ReleaseForecast *ForecastPage::shown() const
{
    const auto forecast = m_job.forecast();
    if (!forecast)
        return nullptr;
    if (m_selection.release().isValid())
        return forecast->find(m_selection.release());
    const auto &releases = forecast->releases;
    const auto working = std::ranges::find_if(releases, [](const ReleaseForecast &each) { return each.workItems > 0; });
    if (working != releases.end())
        return &*working;
    return releases.empty() ? nullptr : &releases.front();
}

void ForecastPage::showNothing(const QString &sentence, const QString &button, QAction *action)
{
    m_empty->offer(sentence, button, action);
    m_layout->setCurrentWidget(m_empty);
}

/// Figures that nobody sees wait until they are shown.
void ForecastPage::refresh()
{
    m_run->setEnabled(!m_job.isRunning());
    m_cancel->setEnabled(m_job.isRunning());
    m_progress->setVisible(m_job.isRunning());
    m_progress->setValue(int(m_job.progress() * 100));
    if (isVisible())
        fill();
}

void ForecastPage::fill()
{
    const ReleaseForecast *forecast = shown();
    if (forecast && (forecast->workItems > 0 || !forecast->milestones.empty()))
        showForecast(*forecast);
    else if (forecast)
        showNothing(tr("There is nothing to forecast: the release has neither unfinished work nor dates."), m_toScope->text(), m_toScope);
    else if (m_job.isRunning())
        showNothing(tr("The work is being played through many times…"), m_cancel->text(), m_cancel);
    else if (!m_job.failure().isEmpty())
        showNothing(m_job.failure(), m_run->text(), m_run);
    else if (m_job.forecast())
        showNothing(tr("A forecast tells how likely a planned release makes its dates; this one is not planned any more, or there is none yet."),
                    m_toMilestones->text(), m_toMilestones);
    else
        showNothing(tr("How likely does the release make its dates? A forecast plays its work through many times, each time with other luck."),
                    m_run->text(), m_run);
    Q_EMIT headingChanged();
}

void ForecastPage::showForecast(const ReleaseForecast &forecast)
{
    const Plan &plan = m_document.plan();
    const auto whole = m_job.forecast();
    m_sentence->setText(forecastSentence(plan, forecast));
    QStringList details{workEndSentence(forecast), leftOutSentence(plan, forecast), spreadSentence(*whole, forecast)};
    if (forecast.workItems == 0)
        details << tr("No unfinished work is planned for it, so that only risks on its dates count.");
    details.removeAll(QString());
    m_detail->setText(details.join(u' '));
    m_detail->setVisible(!details.isEmpty());
    const bool stale = m_job.isOutdated();
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Theme::of(palette()).warningText);
    m_mark->setPalette(colours);
    m_mark->setText(!m_job.failure().isEmpty() ? m_job.failure() : stale ? tr("⚠ Outdated: the plan has changed since.") : QString());
    m_chart->setContent(forecastChart(plan, forecast, RiskStage(m_stage->currentIndex())));
    m_chartTitle->setText(m_chart->content().name);
    m_chart->parentWidget()->setVisible(forecast.workItems > 0);
    m_milestones->setRows(ForecastRows::milestones(plan, forecast));
    m_items->setRows(ForecastRows::items(plan, forecast));
    m_risks->setRows(ForecastRows::risks(plan, forecast));
    m_days->setRows(ForecastRows::days(forecast));
    m_phases->setRows(ForecastRows::phases(plan, *whole));
    m_layout->setCurrentWidget(m_content);
}

void ForecastPage::pick(const RecordReference &record)
{
    m_selection.setRecords({record});
}

} // namespace Plimsoll
