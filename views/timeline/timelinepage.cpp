// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinepage.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "items/plaintip.h"
#include "views/calendar/calendareditor.h"
#include "views/common/emptystate.h"
#include "views/common/planselection.h"
#include "views/timeline/timelineeditor.h"
#include "views/timeline/timelineview.h"

#include <QAction>
#include <QActionGroup>
#include <QIcon>
#include <QLocale>
#include <QMenu>
#include <QStackedLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

TimelinePage::TimelinePage(PlanDocument &document, PlanSelection &selection, QWidget *parent)
    : Page(parent), m_document(document), m_selection(selection), m_calendar(new CalendarEditor(document, selection, this)),
      m_editor(new TimelineEditor(document, this)), m_view(new TimelineView(document, selection, *m_calendar, *m_editor)),
      m_empty(new EmptyState), m_layout(new QStackedLayout(this))
{
    setObjectName(u"timelinePage"_s);
    makeActions();
    m_empty->setBackgroundRole(QPalette::Base);
    m_empty->setAutoFillBackground(true);
    m_empty->offer(tr("Nothing is planned yet: the timeline shows releases and their milestones over time, and what waits for what."),
                   tr("New milestone"), m_add);
    m_layout->addWidget(m_view);
    m_layout->addWidget(m_empty);
    connect(m_calendar, &CalendarEditor::failed, this, &Page::failed);
    connect(m_calendar, &CalendarEditor::slipRequested, this, &Page::slipRequested);
    connect(m_editor, &TimelineEditor::failed, this, &Page::failed);
    connect(m_view, &TimelineView::zoomChanged, this, &Page::zoomChanged);
    connect(m_view, &TimelineView::openRequested, this, &Page::openRequested);
    connect(m_view, &TimelineView::currentChanged, this, &TimelinePage::enableTools);
    connect(m_view, &TimelineView::outlineChanged, this, &TimelinePage::tellFilter);
    connect(m_view, &TimelineView::outlineChanged, this, &TimelinePage::tellWork);
    connect(&document, &PlanDocument::changed, this, &TimelinePage::showState);
    connect(&selection, &PlanSelection::releaseChanged, this, &Page::headingChanged);
    showState();
}

void TimelinePage::makeActions()
{
    const auto add = [this](const char *name, const QString &icon, const QString &text, auto &&run) {
        auto *action = new QAction(QIcon::fromTheme(icon), text, this);
        action->setObjectName(QString::fromLatin1(name));
        connect(action, &QAction::triggered, this, run);
        m_tools.push_back(action);
        return action;
    };
    QAction *today = add("timelineToday", {}, tr("&Today"), [this] { goToDate(m_document.today()); });
    today->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T));
    add("timelineFit", u"zoom-fit-best"_s, tr("&Fit"), [this] { m_view->fit(); })->setToolTip(tr("Bring the releases in sight"));
    m_tools.push_back(nullptr);
    QAction *critical = add("timelineFloat", {}, tr("&Critical path"), [this](bool shown) { m_view->setShowsFloat(shown); });
    critical->setCheckable(true);
    critical->setToolTip(tr("Show how far milestones and work may slip, and which may not slip at all"));
    QAction *rules = add("timelineRules", {}, tr("&Rules"), [this](bool shown) { m_view->setShowsRules(shown); });
    rules->setCheckable(true);
    rules->setToolTip(tr("Show which milestones count from which"));
    m_work = add("timelineWork", {}, tr("&Work"), [this](bool shown) { m_view->setShowsWork(shown); });
    m_work->setCheckable(true);
    makeBaselineMenu();
    m_tools.push_back(nullptr);
    m_link = add("timelineLink", u"link"_s, tr("&Link"), [this] { m_view->startLink(); });
    m_link->setToolTip(tr("Let another milestone wait for the current one (L)"));
    m_add = add("timelineNewMilestone", u"list-add"_s, tr("New m&ilestone"), [this] { addMilestone(); });
}

void TimelinePage::makeBaselineMenu()
{
    m_baselines = new QAction(tr("&Baseline"), this);
    m_baselines->setObjectName(u"timelineBaseline"_s);
    m_baselines->setToolTip(tr("Show where milestones and work were in a saved baseline"));
    auto *menu = new QMenu(this);
    m_baselines->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &TimelinePage::fillBaselineMenu);
    connect(m_baselines, &QAction::triggered, this, [this, menu] { menu->popup(m_view->mapToGlobal(QPoint())); });
    m_tools.push_back(m_baselines);
}

void TimelinePage::fillBaselineMenu()
{
    QMenu *menu = m_baselines->menu();
    menu->clear();
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &text, BaselineId id) {
        QAction *action = menu->addAction(text, this, [this, id] { m_view->setBaseline(id); });
        action->setCheckable(true);
        action->setChecked(m_view->baseline() == id);
        group->addAction(action);
    };
    add(tr("None"), {});
    for (const Baseline &baseline : m_document.plan().table<Baseline>())
        add(QString(baseline.name).replace(u'&', u"&&"_s), baseline.id);
}

QString TimelinePage::title() const
{
    return tr("Timeline");
}

QString TimelinePage::subtitle() const
{
    const ReleaseId only = m_selection.release();
    const auto &milestones = m_document.plan().table<Milestone>();
    const auto count = only.isValid() ? std::ranges::count_if(milestones, [only](const Milestone &m) { return m.release == only; })
                                      : std::ptrdiff_t(milestones.size());
    return count == 1 ? tr("1 milestone") : tr("%1 milestones").arg(QLocale().toString(qlonglong(count)));
}

std::vector<QAction *> TimelinePage::tools() const
{
    std::vector<QAction *> tools = m_tools;
    if (m_leveling) {
        tools.push_back(nullptr);
        tools.push_back(m_leveling);
    }
    return tools;
}

void TimelinePage::setFilter(const QString &text)
{
    m_filter = text.trimmed();
    m_view->setFilter(text);
}

void TimelinePage::tellFilter()
{
    if (m_filter.isEmpty())
        return;
    const QLocale locale;
    const auto &rows = m_view->outline().rows;
    const auto shown = std::ranges::count_if(rows, [](const TimelineRow &row) { return row.kind == TimelineRowKind::Milestone; });
    Q_EMIT statusTold(tr("%1 of %2 milestones shown")
                          .arg(locale.toString(qlonglong(shown)), locale.toString(qlonglong(m_document.plan().table<Milestone>().size()))));
}

void TimelinePage::tellWork()
{
    const int count = m_view->workCount();
    m_work->setEnabled(count > 0);
    m_work->setChecked(m_view->showsWork());
    m_work->setToolTip(plainTip(count > 0 ? tr("Show the %1 scheduled work items under their releases").arg(QLocale().toString(count))
                                          : tr("No work is scheduled yet; “Level work…” does that")));
}

void TimelinePage::goToDate(QDate date)
{
    m_view->goTo(date);
}

int TimelinePage::zoom() const
{
    return m_view->zoom();
}

void TimelinePage::setZoom(int zoom)
{
    m_view->setZoom(zoom);
}

/// In the release of the current row; where the plan has none yet, with the first one.
void TimelinePage::addMilestone()
{
    const Plan &plan = m_document.plan();
    if (plan.table<Release>().isEmpty())
        m_calendar->create(m_document.today(), {}, tr("New milestone"));
    else
        m_view->createMilestone();
}

void TimelinePage::showState()
{
    const Plan &plan = m_document.plan();
    const bool nothing = plan.table<Release>().isEmpty() && plan.table<Window>().isEmpty();
    m_layout->setCurrentIndex(nothing ? 1 : 0);
    setFocusProxy(nothing ? static_cast<QWidget *>(m_empty) : m_view);
    m_baselines->setVisible(!plan.table<Baseline>().isEmpty());
    enableTools();
    Q_EMIT headingChanged();
}

void TimelinePage::enableTools()
{
    m_link->setEnabled(m_view->canLink());
    m_add->setEnabled(m_view->canEdit());
}

} // namespace Plimsoll
