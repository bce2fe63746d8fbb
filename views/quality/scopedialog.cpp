// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/quality/scopedialog.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "engine/testneed.h"
#include "items/quality/testneedtexts.h"
#include "items/recordnames.h"
#include "views/common/dialogparts.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

void addTick(QListWidget &list, const QString &text, qint64 data)
{
    auto *item = new QListWidgetItem(text, &list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Unchecked);
    item->setData(Qt::UserRole, data);
}

std::vector<qint64> ticked(const QListWidget &list)
{
    std::vector<qint64> found;
    for (int i = 0; i < list.count(); ++i) {
        if (list.item(i)->checkState() == Qt::Checked)
            found.push_back(list.item(i)->data(Qt::UserRole).toLongLong());
    }
    return found;
}

/// As the text of a check box, not without bounds.
QString namesOf(const Plan &plan, const IdList<Component> &components)
{
    if (components.empty())
        return QCoreApplication::translate("ScopeDialog", "none");
    return recordNames(plan, components).join(u", "_s).left(200).replace(u'&', "&&"_L1);
}

} // namespace

ScopeDialog::ScopeDialog(PlanDocument &document, TestCycleId cycle, QWidget *parent)
    : QDialog(parent), m_document(document), m_cycle(cycle), m_changed(new QCheckBox), m_risky(new QCheckBox), m_areas(new QListWidget),
      m_tags(new QListWidget), m_only(new QCheckBox(tr("&Take out all other tests that have no result"))), m_preview(new QTableWidget),
      m_summary(plainLabel())
{
    setAttribute(Qt::WA_DeleteOnClose);
    fillLists();
    build();
    for (QCheckBox *box : {m_changed, m_risky, m_only})
        connect(box, &QCheckBox::toggled, this, &ScopeDialog::refresh);
    for (QListWidget *list : {m_areas, m_tags})
        connect(list, &QListWidget::itemChanged, this, &ScopeDialog::refresh);
    connect(&document, &PlanDocument::changed, this, &ScopeDialog::refresh);
    refresh();
}

void ScopeDialog::fillLists()
{
    const Plan &plan = m_document.plan();
    const TestCycle *cycle = plan.find(m_cycle);
    const Release *release = cycle ? plan.find(cycle->release) : nullptr;
    setWindowTitle(cycle ? tr("Regression Scope of %1").arg(cycle->title) : tr("Regression Scope"));
    const IdList<Component> changed = release ? changedComponents(plan, release->id) : IdList<Component>();
    const IdList<Component> risky = release ? riskyComponents(plan, release->id) : IdList<Component>();
    m_changed->setText(tr("What the release &changes: %1").arg(namesOf(plan, changed)));
    m_changed->setChecked(!changed.empty());
    m_changed->setEnabled(!changed.empty());
    m_risky->setText(tr("What high &risks are about: %1").arg(namesOf(plan, risky)));
    m_risky->setChecked(!risky.empty());
    m_risky->setEnabled(!risky.empty());
    for (const Component &component : plan.table<Component>()) {
        if (!release || !component.product.isValid() || component.product == release->product)
            addTick(*m_areas, component.name, component.id.value());
    }
    for (size_t i = 0; i < EnumNames<TestTag>::names.size(); ++i)
        addTick(*m_tags, label(TestTag(i)), qint64(i));
    m_areas->setAccessibleName(tr("Areas"));
    m_tags->setAccessibleName(tr("Tags"));
}

void ScopeDialog::build()
{
    const int em = fontMetrics().height();
    resize(em * 52, em * 40);
    for (QListWidget *list : {m_areas, m_tags})
        list->setFixedHeight(em * 8);
    QFont bold = font();
    bold.setBold(true);
    m_summary->setFont(bold);
    m_preview->setColumnCount(4);
    m_preview->setHorizontalHeaderLabels({tr("Test"), tr("Suite"), tr("Why"), tr("In the cycle")});
    m_preview->setAccessibleName(tr("Selected tests"));
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_preview->setTabKeyNavigation(false);
    m_preview->verticalHeader()->hide();
    m_preview->horizontalHeader()->setStretchLastSection(true);
    auto *lists = new QGridLayout;
    const auto heading = [](const QString &text, QWidget *buddy) {
        QLabel *label = plainLabel(text);
        label->setBuddy(buddy);
        return label;
    };
    lists->addWidget(heading(tr("These &areas:"), m_areas), 0, 0);
    lists->addWidget(heading(tr("Only these ta&gs (none ticked: all):"), m_tags), 0, 1);
    lists->addWidget(m_areas, 1, 0);
    lists->addWidget(m_tags, 1, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_take = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &ScopeDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_changed);
    layout->addWidget(m_risky);
    layout->addLayout(lists);
    layout->addWidget(m_only);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_summary);
    layout->addWidget(buttons);
}

QString ScopeDialog::summary() const
{
    return m_summary->text();
}

ScopeQuestion ScopeDialog::question() const
{
    ScopeQuestion question;
    for (const qint64 id : ticked(*m_areas))
        question.areas.emplace_back(id);
    for (const qint64 tag : ticked(*m_tags))
        question.tags.push_back(TestTag(tag));
    question.byChange = m_changed->isChecked();
    question.byRisk = m_risky->isChecked();
    return question;
}

void ScopeDialog::refresh()
{
    const Plan &plan = m_document.plan();
    const TestCycle *cycle = plan.find(m_cycle);
    m_edit = {};
    if (!cycle) {
        tellIn(*m_summary, tr("The cycle is gone; close this and choose another one."), true);
        m_take->setEnabled(false);
        return;
    }
    const std::vector<ScopedCase> scope = selectScope(plan, *cycle, question());
    showScope(scope);
    IdList<TestCase> cases;
    for (const ScopedCase &scoped : scope)
        cases.push_back(scoped.testCase);
    m_edit = planTests(plan, m_cycle, cases, m_only->isChecked(), m_document.ids());
    Plan after = plan;
    after.apply(m_edit);
    const TestNeed need = TestNeeds(after, m_document.timetable(), m_document.today()).of(*cycle);
    int added = 0;
    for (const auto &change : m_edit.changes<PlannedTest>())
        added += change.after ? 1 : 0;
    const int removed = int(m_edit.changes<PlannedTest>().size()) - added;
    QStringList parts{counted(qsizetype(scope.size()), tr("1 test selected"), tr("%1 tests selected"))};
    if (removed > 0)
        parts << tr("%1 taken out").arg(removed);
    parts << tr("%1: %2").arg(fitName(need.fit), headroomText(need, m_document.today(), locale()));
    tellIn(*m_summary, parts.join(u" · "_s), need.fit == TestFit::TooLate);
    m_take->setText(added > 0 ? counted(added, tr("&Plan 1 more test"), tr("&Plan %1 more tests")) : tr("&Plan these tests"));
    m_take->setEnabled(!m_edit.isEmpty() && !m_document.isReadOnly());
}

void ScopeDialog::showScope(const std::vector<ScopedCase> &scope)
{
    const Plan &plan = m_document.plan();
    m_preview->setRowCount(int(scope.size()));
    for (size_t i = 0; i < scope.size(); ++i) {
        const TestCase &testCase = *plan.find(scope[i].testCase);
        QStringList why;
        if (scope[i].byChange)
            why << tr("changed");
        if (scope[i].byRisk)
            why << tr("risk");
        if (scope[i].byArea)
            why << tr("area");
        const QString component = recordName(plan, testCase.component);
        const QString reason = why.isEmpty() ? label(testCase.tag) : component + u": "_s + why.join(u", "_s);
        const QStringList cells{testCase.title, recordName(plan, testCase.suite), reason, scope[i].planned ? tr("already") : tr("new")};
        for (int column = 0; column < cells.size(); ++column)
            m_preview->setItem(int(i), column, new QTableWidgetItem(cells[column]));
    }
    fitColumns(*m_preview, 0, 2, 20);
}

void ScopeDialog::accept()
{
    if (m_edit.isEmpty())
        return;
    // Of the change that follows the dialog need not be told any more.
    disconnect(&m_document, nullptr, this, nullptr);
    if (const auto done = m_document.execute(m_edit); !done) {
        connect(&m_document, &PlanDocument::changed, this, &ScopeDialog::refresh);
        tellIn(*m_summary, done.error().text, true);
        return;
    }
    Q_EMIT selected();
    QDialog::accept();
}

} // namespace Plimsoll
