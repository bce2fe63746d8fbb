// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/communication/communicationpage.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/edits/fieldedits.h"
#include "items/audiencemodel.h"
#include "items/ledgermodel.h"
#include "items/messagemodel.h"
#include "items/messagetemplatemodel.h"
#include "items/stakeholdermodel.h"
#include "items/timecolumns.h"
#include "views/common/emptystate.h"
#include "views/common/planselection.h"
#include "views/common/recordtableview.h"
#include "views/common/tablecolumns.h"
#include "views/common/tablepane.h"
#include "views/communication/messageactions.h"
#include "views/communication/messagematrix.h"
#include "views/communication/messagepane.h"
#include "views/communication/stalebar.h"
#include "views/communication/templateeditor.h"

#include <QAction>
#include <QHeaderView>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int soon = 50;

RecordReference reference(MessageId id)
{
    return {QString::fromLatin1(Record<Message>::table), id.value()};
}

void preparePlainTable(QTableView &view, const QString &name)
{
    view.setAccessibleName(name);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setTabKeyNavigation(false);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setFrameShape(QFrame::NoFrame);
}

} // namespace

CommunicationPage::CommunicationPage(PlanDocument &document, PlanSelection &selection, QWidget *parent)
    : Page(parent), m_document(document), m_selection(selection), m_actions(new MessageActions(document, selection, this)),
      m_stale(new StaleBar(m_actions->writeNotices())), m_stack(new QStackedWidget), m_empty(new EmptyState), m_split(new QSplitter(Qt::Vertical)),
      m_tabs(new QTabWidget), m_pane(new MessagePane(document)), m_matrix(new MessageMatrix(this)), m_matrixView(new QTableView),
      m_add(new QAction(QIcon::fromTheme(u"list-add"_s), tr("Add message"), this)), m_first(new QAction(tr("Add audience"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stale);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_split);
    m_stack->addWidget(m_empty);
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setAccessibleName(tr("Parts of the communication plan"));
    m_split->addWidget(m_tabs);
    m_split->addWidget(m_pane);
    m_split->setChildrenCollapsible(false);
    m_split->setSizes({1000, 800});
    setFocusProxy(m_tabs);
    addPanes();
    connectActions();
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    connect(&m_soon, &QTimer::timeout, this, &CommunicationPage::refresh);
    connect(&document, &PlanDocument::changed, this, [this] {
        // A page that nobody sees waits until it is shown.
        m_outdated = true;
        if (isVisible())
            m_soon.start();
    });
    connect(&selection, &PlanSelection::recordsChanged, this, &CommunicationPage::followSelection);
    connect(&selection, &PlanSelection::releaseChanged, this, &CommunicationPage::useRelease);
    useRelease();
    followSelection();
}

void CommunicationPage::addPanes()
{
    const auto pane = [this](std::unique_ptr<RecordModel> model, const TablePane::Texts &texts) {
        return new TablePane(std::move(model), texts, m_document, m_selection);
    };
    auto messages = std::make_unique<MessageModel>(m_document);
    m_messages = messages.get();
    addPane(pane(std::move(messages), {tr("Add message"), tr("Messages tell audiences what comes, so long before or after a milestone; there is none yet."),
                                       tr("%1 messages"), tr("1 message")}),
            u"messages"_s, tr("Messages"));
    addMatrix();
    addPane(pane(std::make_unique<MessageTemplateModel>(m_document),
                 {tr("Add template"), tr("A template is the text of messages, filled from the plan; there is none yet."), tr("%1 templates"),
                  tr("1 template")}),
            u"templates"_s, tr("Templates"));
    addPane(pane(std::make_unique<AudienceModel>(m_document),
                 {tr("Add audience"), tr("An audience is told of dates, customers by public titles only; there is none yet."), tr("%1 audiences"),
                  tr("1 audience")}),
            u"audiences"_s, tr("Audiences"));
    addPane(pane(std::make_unique<StakeholderModel>(m_document),
                 {tr("Add stakeholder"), tr("Stakeholders are the people of an audience, to whom mails go; there is nobody yet."), tr("%1 stakeholders"),
                  tr("1 stakeholder")}),
            u"stakeholders"_s, tr("Stakeholders"));
    addLedger();
    RecordTableView &list = m_panes.front()->table();
    list.columns().setDefaults({u"offset_amount"_s, u"offset_unit"_s, u"channel"_s, u"release"_s, u"sent_on"_s, u"late_allowed_by"_s},
                               QString(MessageModel::standingField));
    list.setRowActions(m_actions->forRows());
    table(u"message_template"_s)->columns().setDefaults({}, u"name"_s);
    table(u"audience"_s)->columns().setDefaults({}, u"name"_s);
    table(u"stakeholder"_s)->columns().setDefaults({}, u"audience"_s);
}

void CommunicationPage::addPane(TablePane *pane, const QString &name, const QString &text)
{
    RecordTableView &view = pane->table();
    view.setAccessibleName(text);
    connect(&view, &RecordTableView::failed, this, &Page::failed);
    connect(&view, &RecordTableView::statusTold, this, &Page::statusTold);
    connect(&view, &RecordTableView::rowsShownChanged, this, &Page::headingChanged);
    connect(pane, &TablePane::allRequested, this, &CommunicationPage::allRequested);
    pane->setObjectName(name);
    m_panes.push_back(pane);
    m_tabs->addTab(pane, text);
}

void CommunicationPage::addMatrix()
{
    preparePlainTable(*m_matrixView, tr("Messages by audience and milestone"));
    m_matrixView->setObjectName(u"matrix"_s);
    m_matrixView->setModel(m_matrix);
    m_matrixView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_matrixView->setWordWrap(true);
    const int em = m_matrixView->fontMetrics().height();
    m_matrixView->horizontalHeader()->setDefaultSectionSize(em * 12);
    m_matrixView->horizontalHeader()->setHighlightSections(false);
    m_matrixView->verticalHeader()->setHighlightSections(false);
    m_matrixView->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_matrixView->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_matrixView->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_tabs->addTab(m_matrixView, tr("By milestone"));
    connect(m_matrixView->selectionModel(), &QItemSelectionModel::currentChanged, this, &CommunicationPage::followMatrix);
    connect(m_matrixView, &QAbstractItemView::activated, this, &CommunicationPage::openCell);
}

void CommunicationPage::addLedger()
{
    auto *view = new QTableView;
    preparePlainTable(*view, tr("Ledger"));
    auto *model = new LedgerModel(m_document, view);
    view->setModel(model);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->horizontalHeader()->setStretchLastSection(false);
    const int em = view->fontMetrics().height();
    const int widths[] = {em * 12, em * 9, em * 14, em * 9, em * 24, em * 7};
    for (int column = 0; column < LedgerModel::ColumnCount; ++column)
        view->setColumnWidth(column, widths[column]);
    auto *nothing = new EmptyState;
    nothing->offer(tr("Nothing is in the ledger yet: it keeps what was told when a message is marked as sent or a calendar is published here; "
                      "messages that were imported as sent are not in it."),
                   {}, nullptr);
    auto *stack = new QStackedWidget;
    stack->setObjectName(u"ledger"_s);
    stack->addWidget(view);
    stack->addWidget(nothing);
    const auto showWhatThereIs = [stack, model] { stack->setCurrentIndex(model->rowCount() > 0 ? 0 : 1); };
    connect(model, &QAbstractItemModel::rowsInserted, stack, showWhatThereIs);
    connect(model, &QAbstractItemModel::modelReset, stack, showWhatThereIs);
    showWhatThereIs();
    m_tabs->addTab(stack, tr("Ledger"));
}

void CommunicationPage::connectActions()
{
    connect(m_actions, &MessageActions::aboutToRun, &m_pane->editor(), &TemplateEditor::commit);
    connect(m_actions, &MessageActions::failed, this, &Page::failed);
    connect(m_actions, &MessageActions::statusTold, this, &Page::statusTold);
    connect(m_actions, &MessageActions::fileOffered, this, &CommunicationPage::fileOffered);
    connect(m_pane, &MessagePane::failed, this, &Page::failed);
    connect(m_add, &QAction::triggered, this, [this] {
        auto *current = qobject_cast<TablePane *>(m_tabs->currentWidget());
        if (!current)
            m_tabs->setCurrentWidget(current = m_panes.front());
        current->add();
    });
    connect(m_first, &QAction::triggered, this, &CommunicationPage::addFirst);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        const auto *current = qobject_cast<TablePane *>(m_tabs->currentWidget());
        m_add->setText((current ? current : m_panes.front())->table().addAction()->text());
        const QString name = m_tabs->currentWidget()->objectName();
        m_pane->setVisible(name == "messages"_L1 || name == "matrix"_L1 || name == "templates"_L1);
        Q_EMIT headingChanged();
    });
}

QString CommunicationPage::title() const
{
    return tr("Communication");
}

QString CommunicationPage::subtitle() const
{
    const auto *current = qobject_cast<TablePane *>(m_tabs->currentWidget());
    return (current ? current : m_panes.front())->count();
}

std::vector<QAction *> CommunicationPage::tools() const
{
    return {m_add, nullptr, m_actions->copy(), m_actions->saveDraft(), nullptr, m_actions->approve(), m_actions->markSent(),
            m_actions->acknowledge(), m_actions->allowLate(), nullptr, m_actions->writeNotices()};
}

void CommunicationPage::keepColumnsIn(QSettings &settings)
{
    for (TablePane *pane : m_panes)
        pane->table().columns().keepIn(settings, u"communication/"_s + pane->table().records().recordTable());
}

void CommunicationPage::setFilter(const QString &text)
{
    for (TablePane *pane : m_panes)
        pane->setFilter(text);
    Q_EMIT headingChanged();
}

void CommunicationPage::goToDate(QDate date)
{
    RecordTableView &list = m_panes.front()->table();
    list.goToDate(u"due"_s, date);
    // The row counts, not its day: what stands first in it stays in sight.
    list.horizontalScrollBar()->setValue(0);
}

RecordTableView *CommunicationPage::table(const QString &recordTable) const
{
    for (TablePane *pane : m_panes) {
        if (pane->table().records().recordTable() == recordTable)
            return &pane->table();
    }
    return nullptr;
}

void CommunicationPage::showTab(const QString &name)
{
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        if (m_tabs->widget(tab)->objectName() == name)
            m_tabs->setCurrentIndex(tab);
    }
}

void CommunicationPage::useRelease()
{
    m_messages->setRelease(m_selection.release());
    refresh();
}

MessageId CommunicationPage::messageUsing(MessageTemplateId text) const
{
    for (const Message &message : m_document.plan().table<Message>()) {
        if (message.messageTemplate == text)
            return message.id;
    }
    return {};
}

void CommunicationPage::followSelection()
{
    const auto messages = m_selection.idsOf(QString::fromLatin1(Record<Message>::table));
    const auto texts = m_selection.idsOf(QString::fromLatin1(Record<MessageTemplate>::table));
    if (!messages.empty()) {
        const MessageId id(messages.front());
        m_pane->setMessage(id);
        const QModelIndex cell = m_matrix->indexOf(id);
        if (!m_following && cell.isValid() && cell != m_matrixView->currentIndex()) {
            m_following = true;
            m_matrixView->setCurrentIndex(cell);
            m_following = false;
        }
    } else if (!texts.empty()) {
        const MessageTemplateId text(texts.front());
        const Message *shown = m_document.plan().find(m_pane->message());
        m_pane->setMessage(shown && shown->messageTemplate == text ? shown->id : messageUsing(text), text);
    }
}

/// The messages of the cell become the selection.
void CommunicationPage::followMatrix()
{
    if (m_following)
        return;
    m_following = true;
    std::vector<RecordReference> records;
    for (const MessageId id : m_matrix->messagesAt(m_matrixView->currentIndex()))
        records.push_back(reference(id));
    if (!records.empty())
        m_selection.setRecords(std::move(records));
    m_following = false;
}

/// Enter opens the messages of a cell, or makes one where there is none.
void CommunicationPage::openCell()
{
    const QModelIndex cell = m_matrixView->currentIndex();
    if (!cell.isValid())
        return;
    if (!m_matrix->messagesAt(cell).empty()) {
        Q_EMIT openRequested();
        return;
    }
    const Plan &plan = m_document.plan();
    if (m_document.isReadOnly() || !m_matrix->release().isValid())
        return;
    Message message;
    message.id = m_document.ids().next<Message>();
    message.title = unusedName<Message>(plan, tr("New message"));
    message.audience = m_matrix->audienceAt(cell.row());
    message.release = m_matrix->release();
    message.milestone = m_matrix->milestoneAt(cell.column());
    message.messageTemplate = firstId<MessageTemplate>(plan);
    if (const auto done = m_document.execute(edits::addRecord(plan, message)); !done) {
        Q_EMIT failed(done.error());
        return;
    }
    m_selection.setRecords({reference(message.id)});
    refresh();
    Q_EMIT openRequested();
}

void CommunicationPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_outdated)
        refresh();
}

void CommunicationPage::refresh()
{
    m_outdated = false;
    m_soon.stop();
    const Plan &plan = m_document.plan();
    const auto stale = staleDates(plan, m_document.timetable(), m_document.today());
    m_actions->setStale(stale);
    m_stale->setStale(plan, stale, m_actions->unwritten());
    m_matrix->setPlan(plan, m_document.timetable(), m_selection.release(), m_document.today());
    showState();
}

void CommunicationPage::showState()
{
    const Plan &plan = m_document.plan();
    const bool bare = plan.table<Audience>().isEmpty() || plan.table<Release>().isEmpty();
    m_add->setEnabled(!bare && !m_document.isReadOnly());
    if (!bare) {
        m_stack->setCurrentWidget(m_split);
        return;
    }
    if (plan.table<Release>().isEmpty())
        m_empty->offer(tr("Messages tell audiences of a release; add one under Tables first."), {}, nullptr);
    else
        m_empty->offer(tr("Messages are for audiences, such as users or support; there is none yet."), m_first->text(),
                       m_document.isReadOnly() ? nullptr : m_first);
    m_stack->setCurrentWidget(m_empty);
}

void CommunicationPage::addFirst()
{
    showTab(u"audiences"_s);
    m_stack->setCurrentWidget(m_split);
    for (TablePane *pane : m_panes) {
        if (pane->objectName() == "audiences"_L1)
            pane->add();
    }
}

} // namespace Plimsoll
