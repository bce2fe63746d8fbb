// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/environments/environmentspage.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/edits/fieldedits.h"
#include "items/membercolumn.h"
#include "views/common/emptystate.h"
#include "views/common/planselection.h"
#include "views/environments/bookdialog.h"
#include "views/environments/bookinglist.h"
#include "views/environments/deliveryfigurespane.h"
#include "views/environments/deliveryrecordspane.h"
#include "views/environments/deploymentpane.h"
#include "views/environments/environmentboard.h"
#include "views/environments/infrastructurepane.h"

#include <QAction>
#include <QIcon>
#include <QSet>
#include <QSplitter>
#include <QStackedLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

EnvironmentsPage::EnvironmentsPage(PlanDocument &document, PlanSelection &selection, QWidget *parent)
    : Page(parent), m_document(document), m_selection(selection), m_board(new EnvironmentBoard), m_list(new BookingList), m_empty(new EmptyState),
      m_panes(new QSplitter(Qt::Vertical)), m_layout(new QStackedLayout(this))
{
    m_panes->addWidget(m_board);
    m_panes->addWidget(m_list);
    m_panes->setStretchFactor(0, 3);
    m_panes->setStretchFactor(1, 2);
    m_panes->setChildrenCollapsible(false);
    makeActions();
    m_deployments = new DeploymentPane(document, selection, *m_add);
    m_records = new DeliveryRecordsPane(document, selection);
    m_infrastructure = new InfrastructurePane(document, selection);
    m_figures = new DeliveryFiguresPane(document, selection);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_panes, m_empty, m_deployments, m_records, m_infrastructure, m_figures})
        m_layout->addWidget(widget);
    setFocusProxy(m_board);
    connect(m_deployments, &DeploymentPane::failed, this, &Page::failed);
    connect(m_deployments, &DeploymentPane::openRequested, this, &Page::openRequested);
    connect(m_records, &DeliveryRecordsPane::failed, this, &Page::failed);
    connect(m_records, &DeliveryRecordsPane::statusTold, this, &Page::statusTold);
    connect(m_records, &DeliveryRecordsPane::countChanged, this, &Page::headingChanged);
    connect(m_infrastructure, &InfrastructurePane::failed, this, &Page::failed);
    connect(m_infrastructure, &InfrastructurePane::statusTold, this, &Page::statusTold);
    connect(m_board, &EnvironmentBoard::picked, this, &EnvironmentsPage::pick);
    connect(m_board, &EnvironmentBoard::opened, this, &Page::openRequested);
    connect(m_board, &EnvironmentBoard::freeDayChosen, this, &EnvironmentsPage::book);
    connect(m_board, &EnvironmentBoard::zoomChanged, this, &Page::zoomChanged);
    connect(m_list, &BookingList::picked, this, &EnvironmentsPage::pick);
    connect(m_list, &BookingList::environmentPicked, this, [this](EnvironmentId environment) {
        m_selection.setRecords({{QString::fromLatin1(Record<Environment>::table), environment.value()}});
    });
    connect(m_list, &BookingList::opened, this, &Page::openRequested);
    connect(&selection, &PlanSelection::recordsChanged, this, [this] {
        leadToSelection();
        followSelection();
    });
    connect(&selection, &PlanSelection::releaseChanged, this, &EnvironmentsPage::refresh);
    connect(&document, &PlanDocument::changed, this, &EnvironmentsPage::refresh);
    refresh();
}

QString EnvironmentsPage::title() const
{
    return tr("Environments");
}

QString EnvironmentsPage::subtitle() const
{
    switch (m_view) {
    case View::Bookings:
        return bookingsText();
    case View::Board:
        return m_deployments->count();
    case View::Records:
        return m_records->count();
    case View::Infrastructure:
        return m_infrastructure->count();
    case View::Figures:
        break;
    }
    return tr("Delivery figures");
}

QString EnvironmentsPage::bookingsText() const
{
    qsizetype bookings = 0;
    QSet<WindowId> meeting;
    for (const EnvironmentRow &row : m_rows) {
        for (const EnvironmentBar &bar : row.bars) {
            bookings += bar.isBooking() ? 1 : 0;
            if (bar.isBooking() && !bar.conflicts.empty())
                meeting.insert(bar.window);
        }
    }
    const QString count = bookings == 1 ? tr("1 booking") : tr("%1 bookings").arg(bookings);
    if (meeting.isEmpty())
        return count;
    return meeting.size() == 1 ? tr("%1, 1 in conflict").arg(count) : tr("%1, %2 in conflict").arg(count).arg(meeting.size());
}

void EnvironmentsPage::keepColumnsIn(QSettings &settings)
{
    m_records->keepColumnsIn(settings);
    m_infrastructure->keepColumnsIn(settings);
}

void EnvironmentsPage::setFilter(const QString &text)
{
    m_filter = text;
    m_list->setFilter(text);
    m_deployments->setFilter(text);
    m_records->setFilter(text);
    m_infrastructure->setFilter(text);
}

void EnvironmentsPage::goToDate(QDate date)
{
    m_board->goToDate(date);
}

void EnvironmentsPage::showRecord(const RecordReference &record)
{
    leadToSelection();
    // Environments stand in bookings and board alike.
    if (record.table == QLatin1StringView(Record<Environment>::table) && m_view != View::Board)
        setView(View::Bookings);
}

int EnvironmentsPage::zoom() const
{
    return m_view == View::Bookings ? m_board->zoom() : -1;
}

void EnvironmentsPage::setZoom(int zoom)
{
    m_board->setZoom(zoom);
}

void EnvironmentsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_outdated)
        refresh();
}

void EnvironmentsPage::refresh()
{
    // What nobody sees is read when it is looked at.
    if (!isVisible() && !m_rows.empty()) {
        m_outdated = true;
        return;
    }
    m_outdated = false;
    // What an empty view offers must be there to be offered.
    enableTools();
    // Bookings are told above the page whatever is shown.
    refreshBookings();
    if (m_view == View::Board)
        m_deployments->refresh();
    else if (m_view == View::Figures)
        m_figures->refresh();
    QWidget *const shown[] = {m_rows.empty() ? static_cast<QWidget *>(m_empty) : m_panes, m_deployments, m_records, m_infrastructure, m_figures};
    m_layout->setCurrentWidget(shown[size_t(m_view)]);
    followSelection();
    Q_EMIT headingChanged();
}

void EnvironmentsPage::refreshBookings()
{
    const Release *release = m_document.plan().find(m_selection.release());
    m_rows = environmentRows(m_document.plan(), m_document.timetable(), release ? release->product : ProductId());
    m_board->setRows(m_document.plan(), m_document.timetable(), m_rows, m_document.today());
    m_list->setRows(m_document.plan(), m_rows);
    m_list->setFilter(m_filter);
    m_empty->offer(tr("A release goes through environments on its way to customers, and books them; there is none yet."), tr("Add environment"), m_add);
}

WindowId EnvironmentsPage::selectedWindow() const
{
    const auto ids = m_selection.idsOf(QString::fromLatin1(Record<Window>::table));
    return ids.empty() ? WindowId() : WindowId(ids.front());
}

/// Whoever leads here to a record finds it shown.
void EnvironmentsPage::leadToSelection()
{
    const auto selects = [this](const char *table) { return m_selection.has(QString::fromLatin1(table)); };
    const bool ofCode = selects(Record<InfrastructureCode>::table) || selects(Record<InfrastructureChange>::table);
    const bool ofBoard = selects(Record<Component>::table) || selects(Record<Promotion>::table);
    if (m_records->holdsSelection() && m_view != View::Records)
        setView(View::Records);
    else if (ofCode && m_view != View::Infrastructure)
        setView(View::Infrastructure);
    else if (ofBoard && m_view != View::Board)
        setView(View::Board);
}

void EnvironmentsPage::followSelection()
{
    m_board->select(selectedWindow());
    m_list->select(selectedWindow());
    enableTools();
}

void EnvironmentsPage::pick(WindowId window)
{
    m_selection.setRecords({{QString::fromLatin1(Record<Window>::table), window.value()}});
}

void EnvironmentsPage::book(EnvironmentId environment, QDate from)
{
    if (!m_book->isEnabled())
        return;
    auto *dialog = new BookDialog(m_document, environment, m_selection.release(), from, window());
    connect(dialog, &BookDialog::booked, this, &EnvironmentsPage::pick);
    dialog->open();
}

void EnvironmentsPage::addEnvironment()
{
    const Plan &plan = m_document.plan();
    Environment made;
    made.id = m_document.ids().next<Environment>();
    made.name = unusedName<Environment>(plan, tr("New environment"));
    for (const Environment &other : plan.table<Environment>())
        made.position = std::max(made.position, other.position + 1);
    const EnvironmentId id = made.id;
    if (const auto done = m_document.execute(edits::addRecord(plan, std::move(made))); !done) {
        Q_EMIT failed(done.error());
        return;
    }
    m_selection.setRecords({{QString::fromLatin1(Record<Environment>::table), id.value()}});
    Q_EMIT openRequested();
}

} // namespace Plimsoll
