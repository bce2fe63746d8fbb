// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/workspace.h"

#include "app/window/bottompanel.h"
#include "app/window/centrepane.h"
#include "app/window/messageslot.h"
#include "app/window/shownrelease.h"
#include "app/window/taborder.h"
#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "views/common/page.h"
#include "views/history/historypanel.h"
#include "views/inspector/inspector.h"
#include "views/problems/problemspanel.h"
#include "views/shell/sidebar.h"

#include <QApplication>
#include <QDataStream>
#include <QSplitter>
#include <QVBoxLayout>

#include <optional>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int sidebarWidth = 220;
constexpr int inspectorWidth = 300;
constexpr int panelHeight = 200;
constexpr int centreWidth = 600; ///< At least, whatever the pages ask for.
enum MonthFold : qint8 { FoldsItself, StaysFolded, StaysUnfolded };

MonthFold kept(std::optional<bool> folded)
{
    return !folded ? FoldsItself : *folded ? StaysFolded : StaysUnfolded;
}

int widthClassOf(int width)
{
    int shown = 0;
    for (const int limit : Workspace::foldWidths)
        shown += width >= limit ? 1 : 0;
    return shown;
}

} // namespace

Workspace::Workspace(PlanDocument &document, QWidget *parent)
    : QWidget(parent), m_document(document), m_centre(new CentrePane(document, m_selection)), m_panel(new BottomPanel),
      m_columns(new QSplitter(Qt::Horizontal)), m_rows(new QSplitter(Qt::Vertical))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_columns);
    m_rows->addWidget(m_centre);
    m_rows->addWidget(m_panel);
    m_rows->setStretchFactor(0, 1);
    m_rows->setSizes({1000, panelHeight});
    // A page that asks for more takes nothing from the panes beside it: these keep their widths from page to page.
    m_rows->setMinimumWidth(centreWidth);
    makeSidebar();
    makeInspector();
    makePanel();
    m_columns->addWidget(m_sidebar);
    m_columns->addWidget(m_rows);
    m_columns->addWidget(m_inspector);
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({sidebarWidth, 1000, inspectorWidth});
    for (QSplitter *splitter : {m_columns, m_rows}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(1);
    }
    connect(&m_document, &PlanDocument::changed, this, &Workspace::followChange);
    fillSidebar();
}

void Workspace::makeSidebar()
{
    std::vector<SidebarEntry> entries;
    for (const PageKind &kind : m_centre->kinds())
        entries.push_back({kind.id, kind.text, kind.icon, kind.section});
    m_sidebar = new Sidebar(entries);
    m_sidebar->setMinimumWidth(sidebarWidth * 3 / 4);
    m_sidebar->setMaximumWidth(sidebarWidth * 2);
    m_sidebar->setToday(m_document.today());
    connect(m_sidebar, &Sidebar::viewChosen, m_centre, &CentrePane::showPage);
    connect(m_sidebar, &Sidebar::releaseChosen, &m_selection, &PlanSelection::setRelease);
    connect(m_sidebar, &Sidebar::dateChosen, this, [this](QDate date) {
        if (Page *page = m_centre->page())
            page->goToDate(date);
    });
    connect(m_centre, &CentrePane::pageChanged, this, [this] { m_sidebar->setCurrentView(m_centre->pageId()); });
    connect(&m_selection, &PlanSelection::releaseChanged, this, &Workspace::fillSidebar);
}

void Workspace::makeInspector()
{
    m_inspector = new Inspector(m_document, m_selection);
    m_inspector->setMinimumWidth(inspectorWidth * 4 / 5);
    m_inspector->setMaximumWidth(inspectorWidth * 2);
}

void Workspace::makePanel()
{
    auto *problems = new ProblemsPanel(m_document, m_selection);
    connect(problems, &ProblemsPanel::countsChanged, this,
            [this](int errors, int warnings, int notices) { Q_EMIT problemsChanged(errors, warnings + notices); });
    connect(problems, &ProblemsPanel::cureRequested, this, &Workspace::cureRequested);
    connect(problems, &ProblemsPanel::revealRequested, this, &Workspace::reveal);
    connect(problems, &ProblemsPanel::failed, this, [this](const Error &error) { messages().showError(error); });
    m_panel->add(u"problems"_s, tr("Problems"), problems);
    auto *history = new HistoryPanel(m_document);
    connect(history, &HistoryPanel::failed, this, [this](const Error &error) { messages().showError(error); });
    m_panel->add(u"history"_s, tr("Undo history"), history);
    connect(m_panel, &BottomPanel::currentChanged, this, &Workspace::panesChanged);
}

MessageSlot &Workspace::messages()
{
    return m_centre->messages();
}

void Workspace::showPage(const QString &id)
{
    m_centre->showPage(id);
}

void Workspace::fillSidebar()
{
    fillReleases();
    m_days.read(m_document.plan(), m_document.timetable(), m_selection.release());
    m_sidebar->setMarkedDays(m_days.days());
}

void Workspace::fillReleases()
{
    const Plan &plan = m_document.plan();
    m_sidebar->setReleases(plan, m_selection.release());
    m_sidebar->setFirstDayOfWeek(plan.settings().firstDayOfWeek);
}

void Workspace::followChange(const PlanChange &change)
{
    if (m_selection.release().isValid() && !change.after.find(m_selection.release())) {
        m_selection.setRelease({});
        return;
    }
    if (change.wholePlan) {
        fillSidebar();
        return;
    }
    const PlanEdit &edit = change.edit;
    if (!edit.changes<Release>().empty() || !edit.changes<Product>().empty() || !edit.changes<PlanSettings>().empty())
        fillReleases();
    if (m_days.follow(change))
        m_sidebar->setMarkedDays(m_days.days());
}

QWidget *Workspace::paneWidget(Pane pane) const
{
    return pane == SidebarPane ? static_cast<QWidget *>(m_sidebar) : static_cast<QWidget *>(m_inspector);
}

bool Workspace::isPaneShown(Pane pane) const
{
    const QWidget *widget = paneWidget(pane);
    return widget && !widget->isHidden();
}

void Workspace::setPaneShown(Pane pane, bool shown)
{
    m_wanted[pane] = shown;
    if (QWidget *widget = paneWidget(pane))
        widget->setVisible(shown);
    Q_EMIT panesChanged();
}

void Workspace::showPanel(const QString &id)
{
    m_panel->showContent(id);
}

QString Workspace::panel() const
{
    return m_panel->current();
}

/// A pane that the user unfolds in a narrow window stays until the window passes the next limit.
void Workspace::fold()
{
    const int widthClass = widthClassOf(width());
    if (widthClass == m_widthClass)
        return;
    m_widthClass = widthClass;
    for (const Pane pane : {SidebarPane, InspectorPane}) {
        if (QWidget *widget = paneWidget(pane))
            widget->setVisible(m_wanted[pane] && width() >= foldWidths[pane]);
    }
    Q_EMIT panesChanged();
}

void Workspace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

std::vector<QWidget *> Workspace::panes() const
{
    std::vector<QWidget *> panes;
    for (QWidget *pane : {static_cast<QWidget *>(m_sidebar), static_cast<QWidget *>(m_centre), static_cast<QWidget *>(m_inspector),
                          static_cast<QWidget *>(m_panel)}) {
        if (pane && !pane->isHidden())
            panes.push_back(pane);
    }
    return panes;
}

void Workspace::focusNextPane(int direction)
{
    const std::vector<QWidget *> panes = this->panes();
    const QWidget *focused = QApplication::focusWidget();
    const auto at = std::find_if(panes.begin(), panes.end(), [focused](const QWidget *pane) { return pane->isAncestorOf(focused); });
    const int count = int(panes.size());
    const int current = at == panes.end() ? -1 : int(at - panes.begin());
    // A pane where nothing takes the keyboard is passed over.
    for (int step = 1; step <= count; ++step) {
        const int next = current < 0 ? step - 1 : ((current + direction * step) % count + count) % count;
        if (focusInto(*panes[size_t(next)]))
            return;
    }
}

void Workspace::focusCentre()
{
    focusInto(*m_centre);
}

bool Workspace::focusInto(const QWidget &pane)
{
    QWidget *first = firstByTab(pane);
    if (first)
        first->setFocus(Qt::TabFocusReason);
    return first;
}

void Workspace::reveal(const RecordReference &record)
{
    if (record.table == QLatin1StringView(Record<Release>::table))
        m_selection.setRelease(ReleaseId(record.id));
    else
        m_selection.setRelease(releaseToShow(m_document.plan(), record, m_selection.release()));
    // No other page shows the records of that one; milestones, absences and what stands in the tables are shown by several.
    const bool sheet = record.table == QLatin1StringView(Record<SentSheet>::table);
    if (const QString page = pageOf(record.table); sheet || (page != "milestones"_L1 && page != "tables"_L1 && page != "capacity"_L1))
        showPage(page);
    m_selection.setRecords({record});
    if (Page *page = m_centre->page())
        page->showRecord(record);
    QDate date;
    if (record.table == QLatin1StringView(Record<Milestone>::table))
        date = m_document.timetable().startOf(MilestoneId(record.id));
    else if (record.table == QLatin1StringView(Record<Window>::table)) {
        if (const WindowDates *dates = m_document.timetable().find(WindowId(record.id)))
            date = dates->start;
    }
    if (date.isValid())
        goToDate(date);
}

void Workspace::goToDate(QDate date)
{
    m_sidebar->setMonth(date);
    if (Page *page = m_centre->page())
        page->goToDate(date);
}

void Workspace::goToUsefulDate()
{
    const QDate today = m_document.today();
    QDate nearest;
    for (const MilestoneDate &date : m_document.timetable().milestones()) {
        if (date.start.isValid() && (!nearest.isValid() || qAbs(today.daysTo(date.start)) < qAbs(today.daysTo(nearest))))
            nearest = date.start;
    }
    const bool todayIsBare = nearest.isValid() && (nearest.year() != today.year() || nearest.month() != today.month());
    goToDate(todayIsBare ? nearest : today);
}

QByteArray Workspace::saveState() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << m_columns->sizes() << m_rows->sizes() << m_wanted[SidebarPane] << m_wanted[InspectorPane] << m_centre->pageId()
           << qint8(kept(m_sidebar->monthFold()));
    return bytes;
}

void Workspace::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    QList<int> columns;
    QList<int> rows;
    QString page;
    std::array<bool, 2> wanted{true, true};
    stream >> columns >> rows >> wanted[SidebarPane] >> wanted[InspectorPane] >> page;
    if (stream.status() != QDataStream::Ok)
        return;
    m_columns->setSizes(columns);
    m_rows->setSizes(rows);
    m_wanted = wanted;
    qint8 month = FoldsItself;
    // What was kept by an older version ends before.
    if (!stream.atEnd())
        stream >> month;
    if (month == StaysFolded || month == StaysUnfolded)
        m_sidebar->setMonthFold(month == StaysFolded);
    m_widthClass = -1;
    fold();
    showPage(page);
}

} // namespace Plimsoll
