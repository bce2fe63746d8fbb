// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/calendar/calendarpage.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "views/calendar/agendaview.h"
#include "views/calendar/calendareditor.h"
#include "views/calendar/calendartext.h"
#include "views/calendar/monthview.h"
#include "views/calendar/yearview.h"
#include "views/common/planselection.h"

#include <QAction>
#include <QActionGroup>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Plimsoll {

CalendarPage::CalendarPage(PlanDocument &document, PlanSelection &selection, QWidget *parent)
    : Page(parent),
      m_document(document),
      m_selection(selection),
      m_editor(new CalendarEditor(document, selection, this)),
      m_stack(new QStackedWidget),
      m_month(new MonthView(document, selection, *m_editor)),
      m_year(new YearView(document)),
      m_agenda(new AgendaView(document, selection, *m_editor)),
      m_day(document.today())
{
    setObjectName(u"calendarPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_empty = emptyState();
    for (QWidget *view : std::initializer_list<QWidget *>{m_month, m_year, m_agenda, m_empty})
        m_stack->addWidget(view);
    makeActions();

    connect(m_month, &MonthView::currentChanged, this, [this] { setDay(m_month->currentDay()); });
    connect(m_year, &YearView::currentChanged, this, [this] { setDay(m_year->currentDay()); });
    connect(m_year, &YearView::dayChosen, this, [this](QDate date) {
        setDay(date);
        setMode(Mode::Month);
        m_month->setFocus(Qt::OtherFocusReason);
    });
    connect(m_month, &MonthView::creatingEnded, this, &CalendarPage::showCurrentView);
    connect(m_month, &MonthView::openRequested, this, &CalendarPage::openRequested);
    connect(m_agenda, &AgendaView::openRequested, this, &CalendarPage::openRequested);
    connect(m_editor, &CalendarEditor::failed, this, &Page::failed);
    connect(m_editor, &CalendarEditor::slipRequested, this, &Page::slipRequested);
    connect(&m_document, &PlanDocument::changed, this, &CalendarPage::documentChanged);
    connect(&m_selection, &PlanSelection::releaseChanged, this, &CalendarPage::rebuild);
    rebuild();
}

CalendarPage::~CalendarPage() = default;

QWidget *CalendarPage::emptyState()
{
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    const int em = fontMetrics().height();
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(2 * em, em, 2 * em, em);
    auto *picture = new QLabel;
    picture->setPixmap(QIcon::fromTheme(u"view-calendar-month"_s).pixmap(QSize(4 * em, 4 * em), devicePixelRatioF()));
    picture->setAlignment(Qt::AlignCenter);
    auto *sentence = new QLabel(tr("Nothing is planned yet: put the first milestone on a day, and the calendar grows around it."));
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    sentence->setAlignment(Qt::AlignCenter);
    auto *button = new QPushButton(QIcon::fromTheme(u"list-add"_s), tr("New milestone"));
    button->setObjectName(u"firstMilestone"_s);
    button->setEnabled(m_editor->canEdit());
    button->setDefault(true);
    button->setMinimumSize(10 * em, 2 * em);
    connect(button, &QPushButton::clicked, this, &CalendarPage::newMilestone);
    layout->addStretch(2);
    layout->addWidget(picture);
    layout->addSpacing(em / 2);
    layout->addWidget(sentence);
    layout->addSpacing(em);
    layout->addWidget(button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    return page;
}

QAction *CalendarPage::modeAction(Mode mode, const QString &icon, const QString &text)
{
    auto *action = new QAction(QIcon::fromTheme(icon), text, this);
    action->setCheckable(true);
    action->setChecked(mode == m_mode);
    action->setData(int(mode));
    connect(action, &QAction::triggered, this, [this, mode] { setMode(mode); });
    return action;
}

void CalendarPage::makeActions()
{
    auto *modes = new QActionGroup(this);
    const std::vector<QAction *> choices{modeAction(Mode::Month, u"view-calendar-month"_s, tr("&Month")),
                                         modeAction(Mode::Year, u"view-calendar"_s, tr("&Year")),
                                         modeAction(Mode::Agenda, u"view-calendar-agenda"_s, tr("&Agenda"))};
    const char *names[] = {"calendarMonth", "calendarYear", "calendarAgenda"};
    for (size_t i = 0; i < choices.size(); ++i) {
        choices[i]->setObjectName(QString::fromLatin1(names[i]));
        modes->addAction(choices[i]);
        m_tools.push_back(choices[i]);
    }
    m_tools.push_back(nullptr);
    const auto add = [this](const char *name, const QString &icon, const QString &text, auto &&run) {
        auto *action = new QAction(QIcon::fromTheme(icon), text, this);
        action->setObjectName(QString::fromLatin1(name));
        connect(action, &QAction::triggered, this, run);
        m_tools.push_back(action);
        return action;
    };
    const bool mirrored = isRightToLeft();
    add("calendarPrevious", mirrored ? u"go-next"_s : u"go-previous"_s, tr("&Previous"), [this] { page(-1); });
    QAction *today = add("calendarToday", {}, tr("&Today"), [this] { goToDate(m_document.today()); });
    today->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T));
    add("calendarNext", mirrored ? u"go-previous"_s : u"go-next"_s, tr("&Next"), [this] { page(1); });
    m_tools.push_back(nullptr);
    add("calendarNewMilestone", u"list-add"_s, tr("New M&ilestone"), [this] { newMilestone(); })->setEnabled(m_editor->canEdit());
}

QString CalendarPage::title() const
{
    return tr("Calendar");
}

QString CalendarPage::subtitle() const
{
    switch (m_mode) {
    case Mode::Month:
        return monthText(m_day);
    case Mode::Year:
        return QLocale().toString(m_day, u"yyyy"_s);
    case Mode::Agenda:
        break;
    }
    return tr("Milestones to come: %1").arg(QLocale().toString(m_agenda->agenda().upcoming()));
}

std::vector<QAction *> CalendarPage::tools() const
{
    return m_tools;
}

void CalendarPage::setFilter(const QString &text)
{
    if (m_filter == text)
        return;
    m_filter = text;
    rebuild();
}

void CalendarPage::goToDate(QDate date)
{
    if (!date.isValid())
        return;
    setDay(date);
    m_agenda->goTo(date);
}

void CalendarPage::setDay(QDate date)
{
    if (m_day == date)
        return;
    m_day = date;
    m_month->goTo(date);
    m_year->goTo(date);
    Q_EMIT headingChanged();
}

void CalendarPage::page(int step)
{
    switch (m_mode) {
    case Mode::Month:
        return goToDate(m_day.addMonths(step));
    case Mode::Year:
        return goToDate(m_day.addYears(step));
    case Mode::Agenda:
        return goToDate(QDate(m_day.year(), m_day.month(), 1).addMonths(step));
    }
}

void CalendarPage::setMode(Mode mode)
{
    m_mode = mode;
    for (QAction *action : m_tools) {
        if (action && action->isCheckable())
            action->setChecked(action->data().toInt() == int(mode));
    }
    showCurrentView();
    if (mode == Mode::Agenda)
        m_agenda->goTo(m_day);
    Q_EMIT headingChanged();
}

/// The views that are not shown get their entries when they are.
void CalendarPage::giveEntries()
{
    if (std::exchange(m_upToDate[size_t(m_mode)], true))
        return;
    switch (m_mode) {
    case Mode::Month:
        return m_month->setEntries(m_entries);
    case Mode::Year:
        return m_year->setEntries(m_entries);
    case Mode::Agenda:
        return m_agenda->setEntries(m_entries);
    }
}

void CalendarPage::showCurrentView()
{
    giveEntries();
    const Plan &plan = m_document.plan();
    if (plan.table<Milestone>().isEmpty() && plan.table<Window>().isEmpty() && m_entries->actions.empty() && !m_month->isCreating()) {
        m_stack->setCurrentWidget(m_empty);
        setFocusProxy(m_empty->findChild<QPushButton *>());
        return;
    }
    QWidget *const views[] = {m_month, m_year, m_agenda};
    QWidget *view = views[int(m_mode)];
    m_stack->setCurrentWidget(view);
    setFocusProxy(view);
}

void CalendarPage::rebuild()
{
    m_entries = std::make_shared<const CalendarEntries>(calendarEntries(m_document.plan(), m_document.timetable(), m_selection.release(), m_filter));
    m_upToDate.fill(false);
    showCurrentView();
    Q_EMIT headingChanged();
    if (!m_filter.isEmpty()) {
        const QLocale locale;
        Q_EMIT statusTold(tr("%1 of %2 milestones shown")
                              .arg(locale.toString(qlonglong(m_entries->milestones.size())),
                                   locale.toString(qlonglong(m_document.plan().table<Milestone>().size()))));
    }
}

void CalendarPage::documentChanged(const PlanChange &)
{
    rebuild();
}

void CalendarPage::newMilestone()
{
    setMode(Mode::Month);
    // A place for the title is found on the canvas as it will be shown.
    m_stack->setCurrentWidget(m_month);
    m_month->createOn(m_day);
    showCurrentView();
}

} // namespace Plimsoll
