// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/triage/triagepage.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "engine/triage/triagedecisions.h"
#include "items/triage/bugmodel.h"
#include "views/common/dialogparts.h"
#include "views/common/planselection.h"
#include "views/common/recordbox.h"
#include "views/common/recordtableview.h"
#include "views/common/tablecolumns.h"
#include "views/common/tablepane.h"
#include "views/triage/exceptionspane.h"
#include "views/triage/onebyonepane.h"
#include "views/triage/policypane.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// Who decided last, else the only person there is; invalid where nobody stands out.
PersonId usualDecider(const Plan &plan)
{
    PersonId decider = plan.table<Person>().size() == 1 ? plan.table<Person>().begin()->id : PersonId();
    QDate last;
    for (const Bug &bug : plan.table<Bug>()) {
        if (plan.find(bug.decider) && bug.decided.isValid() && (!last.isValid() || bug.decided >= last)) {
            last = bug.decided;
            decider = bug.decider;
        }
    }
    return decider;
}

} // namespace

TriagePage::TriagePage(PlanDocument &document, PlanSelection &selection, QWidget *parent)
    : Page(parent), m_document(document), m_selection(selection), m_tabs(new QTabWidget), m_oneByOne(new OneByOnePane(document, selection)),
      m_openOnly(new QCheckBox(tr("Only &open bugs"))), m_policy(new PolicyPane(document, selection)), m_exceptions(new ExceptionsPane(document, selection)),
      m_decider(new QComboBox), m_soon(new QTimer(this))
{
    makeTable();
    makeActions();
    auto *table = new QWidget;
    auto *rows = new QVBoxLayout(table);
    rows->setContentsMargins(0, fontMetrics().height() / 3, 0, 0);
    rows->addWidget(m_openOnly);
    rows->addWidget(m_table, 1);
    table->setFocusProxy(m_table);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Views of the bugs"));
    m_tabs->addTab(m_oneByOne, tr("One by one"));
    m_tabs->addTab(table, tr("Table"));
    m_tabs->addTab(m_policy, tr("Policy"));
    m_tabs->addTab(m_exceptions, tr("Exceptions"));
    m_oneByOne->setObjectName(u"one_by_one"_s);
    table->setObjectName(u"table"_s);
    m_policy->setObjectName(u"policy"_s);
    m_exceptions->setObjectName(u"exceptions"_s);
    m_tabs->setCornerWidget(makeCorner());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    setFocusProxy(m_tabs);
    m_soon->setSingleShot(true);
    m_soon->setInterval(0);
    connectParts();
    fillDeciders();
    setDecider(usualDecider(document.plan()));
    m_oneByOne->setActions(m_import, m_showTable);
    useFilter();
}

void TriagePage::makeTable()
{
    auto model = std::make_unique<BugModel>(m_document);
    m_model = model.get();
    m_table = new TablePane(std::move(model), {tr("Add bug"), tr("No bug is known yet."), tr("%1 bugs"), tr("1 bug")}, m_document, m_selection);
    m_table->table().setAccessibleName(tr("Bugs"));
    m_table->table().columns().setDefaults({u"decided"_s, u"deferred_to"_s, u"toggle"_s, u"release"_s, u"work_item"_s, u"found"_s, u"closed"_s,
                                            u"url"_s, u"note"_s},
                                           u"severity"_s);
}

void TriagePage::makeActions()
{
    m_add = new QAction(QIcon::fromTheme(u"list-add"_s), tr("Add bug"), this);
    connect(m_add, &QAction::triggered, this, &TriagePage::addBug);
    m_showTable = new QAction(QIcon::fromTheme(u"view-list-text"_s), tr("Show the table"), this);
    connect(m_showTable, &QAction::triggered, this, [this] { m_tabs->setCurrentIndex(1); });
    m_takeUp = new QAction(QIcon::fromTheme(u"task-recurring"_s), tr("Take up deferred bugs"), this);
    m_takeUp->setToolTip(tr("Bugs that were deferred to this release come into it, to be judged anew"));
    connect(m_takeUp, &QAction::triggered, this, &TriagePage::takeUp);
}

QWidget *TriagePage::makeCorner()
{
    auto *corner = new QWidget;
    auto *name = new QLabel(tr("&Decided by:"));
    name->setTextFormat(Qt::PlainText);
    name->setBuddy(m_decider);
    m_decider->setToolTip(tr("Who decides about the bugs from now on"));
    auto *layout = new QHBoxLayout(corner);
    layout->setContentsMargins(0, 0, 0, fontMetrics().height() / 6);
    layout->addWidget(name);
    layout->addWidget(m_decider);
    return corner;
}

void TriagePage::connectParts()
{
    connect(m_oneByOne, &OneByOnePane::failed, this, &Page::failed);
    connect(m_oneByOne, &OneByOnePane::statusTold, this, &Page::statusTold);
    connect(m_policy, &PolicyPane::failed, this, &Page::failed);
    connect(m_exceptions, &ExceptionsPane::failed, this, &Page::failed);
    connect(m_exceptions, &ExceptionsPane::statusTold, this, &Page::statusTold);
    connect(m_exceptions, &ExceptionsPane::allRequested, this, &TriagePage::allRequested);
    connect(m_table, &TablePane::allRequested, this, &TriagePage::allRequested);
    connect(&m_table->table(), &RecordTableView::failed, this, &Page::failed);
    connect(&m_table->table(), &RecordTableView::statusTold, this, &Page::statusTold);
    connect(&m_table->table(), &RecordTableView::rowsShownChanged, this, &Page::headingChanged);
    connect(m_openOnly, &QCheckBox::toggled, this, &TriagePage::useFilter);
    connect(m_decider, &QComboBox::activated, this, &TriagePage::useDecider);
    connect(m_tabs, &QTabWidget::currentChanged, this, &TriagePage::refresh);
    connect(&m_selection, &PlanSelection::releaseChanged, this, &TriagePage::useFilter);
    connect(&m_selection, &PlanSelection::recordsChanged, this, &TriagePage::followSelection);
    connect(m_soon, &QTimer::timeout, this, &TriagePage::refresh);
    connect(&m_document, &PlanDocument::changed, this, [this](const PlanChange &change) {
        if (change.wholePlan || !change.edit.changes<Person>().empty())
            fillDeciders();
        m_soon->start();
    });
}

void TriagePage::keepColumnsIn(QSettings &settings)
{
    m_table->table().columns().keepIn(settings, u"tables/bugs"_s);
    m_exceptions->keepColumnsIn(settings);
}

void TriagePage::setImport(QAction *import)
{
    m_import = import;
    m_oneByOne->setActions(m_import, m_showTable);
}

QString TriagePage::title() const
{
    return tr("Bug triage");
}

QString TriagePage::subtitle() const
{
    return m_document.plan().table<Bug>().isEmpty() ? tr("No bugs") : m_oneByOne->progressText();
}

std::vector<QAction *> TriagePage::tools() const
{
    std::vector<QAction *> tools{m_add};
    if (m_import)
        tools.push_back(m_import);
    tools.insert(tools.end(), {m_takeUp, m_exceptions->askAction(), m_table->table().removeAction(), nullptr, m_table->table().exportAction()});
    return tools;
}

void TriagePage::setFilter(const QString &text)
{
    m_table->setFilter(text);
    m_exceptions->setFilter(text);
}

void TriagePage::showRecord(const RecordReference &record)
{
    followSelection();
    if (record.table == QLatin1StringView(Record<TriageRule>::table))
        m_tabs->setCurrentWidget(m_policy);
}

RecordTableView &TriagePage::table() const
{
    return m_table->table();
}

void TriagePage::fillDeciders()
{
    const auto before = m_decider->currentData();
    m_decider->clear();
    addRecords<Person>(*m_decider, m_document.plan(), tr("Nobody chosen"));
    m_decider->setCurrentIndex(std::max(0, m_decider->findData(before)));
    useDecider();
}

void TriagePage::setDecider(PersonId decider)
{
    m_decider->setCurrentIndex(std::max(0, m_decider->findData(decider.value())));
    useDecider();
}

void TriagePage::useDecider()
{
    const auto decider = chosenId<Person>(*m_decider);
    m_oneByOne->setDecider(decider);
    m_model->setDecider(decider);
}

void TriagePage::useFilter()
{
    m_model->setFilter({m_selection.release(), {}, m_openOnly->isChecked()});
    refresh();
}

/// Only what can be seen is reckoned.
void TriagePage::refresh()
{
    const QWidget *shown = m_tabs->currentWidget();
    if (shown == m_oneByOne)
        m_oneByOne->refresh();
    else if (shown == m_policy)
        m_policy->refresh();
    else if (shown == m_exceptions)
        m_exceptions->refresh();
    const bool writable = !m_document.isReadOnly();
    m_add->setEnabled(writable);
    m_takeUp->setEnabled(writable && deferredTo(m_document.plan(), m_selection.release()) > 0);
    Q_EMIT headingChanged();
}

void TriagePage::followSelection()
{
    const auto bugs = m_selection.idsOf(QString::fromLatin1(Record<Bug>::table));
    if (bugs.size() == 1) {
        m_oneByOne->showBug(BugId(bugs.front()));
        // What is mended or closed is not gone through any more; the table has it.
        if (m_tabs->currentIndex() != 1)
            m_tabs->setCurrentIndex(m_oneByOne->current() == BugId(bugs.front()) ? 0 : 1);
        return;
    }
    const auto asked = m_selection.idsOf(QString::fromLatin1(Record<ExceptionRequest>::table));
    const ExceptionRequest *request = asked.empty() ? nullptr : m_document.plan().find(ExceptionRequestId(asked.front()));
    if (!request)
        return;
    if (m_selection.release().isValid())
        m_selection.setRelease(request->release);
    m_tabs->setCurrentWidget(m_exceptions);
}

void TriagePage::addBug()
{
    m_tabs->setCurrentIndex(1);
    m_table->add();
}

void TriagePage::takeUp()
{
    const int count = deferredTo(m_document.plan(), m_selection.release());
    if (const auto done = m_document.execute(takeUpDeferred(m_document.plan(), m_selection.release())); !done) {
        Q_EMIT failed(done.error());
        return;
    }
    Q_EMIT statusTold(counted(count, tr("1 bug is to be judged anew; Undo takes it back"), tr("%1 bugs are to be judged anew; Undo takes it back")));
    m_tabs->setCurrentWidget(m_oneByOne);
}

} // namespace Plimsoll
