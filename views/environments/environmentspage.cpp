// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/environments/environmentspage.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/edits/fieldedits.h"
#include "domain/edits/removal.h"
#include "items/membercolumn.h"
#include "items/plaintip.h"
#include "views/common/emptystate.h"
#include "views/common/planselection.h"
#include "views/environments/bookdialog.h"
#include "views/environments/bookinglist.h"
#include "views/environments/environmentboard.h"

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
    m_layout->addWidget(m_panes);
    m_layout->addWidget(m_empty);
    setFocusProxy(m_board);
    makeActions();
    connect(m_board, &EnvironmentBoard::picked, this, &EnvironmentsPage::pick);
    connect(m_board, &EnvironmentBoard::opened, this, &Page::openRequested);
    connect(m_board, &EnvironmentBoard::freeDayChosen, this, &EnvironmentsPage::book);
    connect(m_board, &EnvironmentBoard::zoomChanged, this, &Page::zoomChanged);
    connect(m_list, &BookingList::picked, this, &EnvironmentsPage::pick);
    connect(m_list, &BookingList::environmentPicked, this, [this](EnvironmentId environment) {
        m_selection.setRecords({{QString::fromLatin1(Record<Environment>::table), environment.value()}});
    });
    connect(m_list, &BookingList::opened, this, &Page::openRequested);
    connect(&selection, &PlanSelection::recordsChanged, this, &EnvironmentsPage::followSelection);
    connect(&selection, &PlanSelection::releaseChanged, this, &EnvironmentsPage::refresh);
    connect(&document, &PlanDocument::changed, this, &EnvironmentsPage::refresh);
    refresh();
}

void EnvironmentsPage::makeActions()
{
    m_book = new QAction(QIcon::fromTheme(u"list-add"_s), tr("Book…"), this);
    m_book->setToolTip(tr("Reserve an environment for a release"));
    connect(m_book, &QAction::triggered, this, [this] {
        const auto chosen = m_selection.idsOf(QString::fromLatin1(Record<Environment>::table));
        book(chosen.empty() ? EnvironmentId() : EnvironmentId(chosen.front()), {});
    });
    m_add = new QAction(QIcon::fromTheme(u"tag-new"_s), tr("Add environment"), this);
    connect(m_add, &QAction::triggered, this, &EnvironmentsPage::addEnvironment);
    m_remove = new QAction(QIcon::fromTheme(u"edit-delete"_s), tr("Remove"), this);
    m_remove->setShortcut(QKeySequence::Delete);
    m_remove->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_remove);
    connect(m_remove, &QAction::triggered, this, &EnvironmentsPage::remove);
}

QString EnvironmentsPage::title() const
{
    return tr("Environments");
}

QString EnvironmentsPage::subtitle() const
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

std::vector<QAction *> EnvironmentsPage::tools() const
{
    return {m_book, m_add, m_remove};
}

void EnvironmentsPage::setFilter(const QString &text)
{
    m_filter = text;
    m_list->setFilter(text);
}

void EnvironmentsPage::goToDate(QDate date)
{
    m_board->goToDate(date);
}

int EnvironmentsPage::zoom() const
{
    return m_board->zoom();
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
    const Release *release = m_document.plan().find(m_selection.release());
    m_rows = environmentRows(m_document.plan(), m_document.timetable(), release ? release->product : ProductId());
    m_board->setRows(m_document.plan(), m_document.timetable(), m_rows, m_document.today());
    m_list->setRows(m_document.plan(), m_rows);
    m_list->setFilter(m_filter);
    m_empty->offer(tr("A release goes through environments on its way to customers, and books them; there is none yet."), tr("Add environment"), m_add);
    m_layout->setCurrentWidget(m_rows.empty() ? static_cast<QWidget *>(m_empty) : m_panes);
    followSelection();
    Q_EMIT headingChanged();
}

WindowId EnvironmentsPage::selectedWindow() const
{
    const auto ids = m_selection.idsOf(QString::fromLatin1(Record<Window>::table));
    return ids.empty() ? WindowId() : WindowId(ids.front());
}

void EnvironmentsPage::followSelection()
{
    m_board->select(selectedWindow());
    m_list->select(selectedWindow());
    enableTools();
}

void EnvironmentsPage::enableTools()
{
    const bool writable = !m_document.isReadOnly();
    m_add->setEnabled(writable);
    m_book->setEnabled(writable && !m_document.plan().table<Environment>().isEmpty());
    m_book->setToolTip(plainTip(m_document.plan().table<Environment>().isEmpty() ? tr("Add an environment first") : tr("Reserve an environment for a release")));
    const auto environments = m_selection.idsOf(QString::fromLatin1(Record<Environment>::table));
    m_remove->setEnabled(writable && (selectedWindow().isValid() || !environments.empty()));
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

void EnvironmentsPage::remove()
{
    const Plan &plan = m_document.plan();
    const WindowId window = selectedWindow();
    const auto environments = m_selection.idsOf(QString::fromLatin1(Record<Environment>::table));
    PlanEdit edit;
    if (window.isValid()) {
        edit = edits::removeRecords<Window>(plan, std::span(&window, 1));
    } else if (!environments.empty()) {
        const EnvironmentId environment(environments.front());
        edit = edits::removeRecords<Environment>(plan, std::span(&environment, 1));
    }
    if (edit.isEmpty())
        return;
    if (const auto done = m_document.execute(edit); !done)
        Q_EMIT failed(done.error());
}

} // namespace Plimsoll
