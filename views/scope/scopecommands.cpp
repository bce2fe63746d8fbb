// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/scope/scopecommands.h"

#include "document/plandocument.h"
#include "domain/edits/fieldedits.h"
#include "domain/edits/workedits.h"
#include "domain/workitem.h"
#include "engine/exceptionrules.h"
#include "items/membercolumn.h"
#include "items/scope/scopemodel.h"
#include "views/common/recordtableview.h"
#include "views/triage/exceptionrequestdialog.h"

#include <QAction>
#include <QInputDialog>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int greatestPriority = 1'000'000;

} // namespace

ScopeCommands::ScopeCommands(ScopeModel &model, PlanDocument &document, RecordTableView &table)
    : QObject(&table), m_model(model), m_document(document), m_table(table),
      m_addPart(make(u"view-list-tree"_s, tr("Add part"), Qt::ALT | Qt::Key_Insert, &ScopeCommands::addPartOfCurrent)),
      m_indent(make(u"go-next"_s, tr("Indent"), Qt::ALT | Qt::SHIFT | Qt::Key_Right, &ScopeCommands::indentSelected)),
      m_outdent(make(u"go-previous"_s, tr("Outdent"), Qt::ALT | Qt::SHIFT | Qt::Key_Left, &ScopeCommands::outdentSelected)),
      m_foldAll(make({}, tr("Fold all"), {}, &ScopeCommands::foldEverything)),
      m_unfoldAll(make({}, tr("Unfold all"), {}, &ScopeCommands::unfoldEverything)),
      m_askException(make(u"unlock"_s, tr("Ask for an exception…"), {}, &ScopeCommands::askForException))
{
    m_addPart->setToolTip(tr("Add a work item below the current one, of which it is a part (Alt+Insert)"));
    m_indent->setToolTip(tr("Make the selected items parts of the one above (Alt+Shift+Right)"));
    m_outdent->setToolTip(tr("Put the selected items beside what they are parts of (Alt+Shift+Left)"));
    m_askException->setToolTip(
        tr("Ask two people to let an item in that ends behind the freeze of its release, or joined it after its scope was frozen"));
    make({}, tr("Fold"), Qt::ALT | Qt::Key_Left, &ScopeCommands::foldCurrent);
    make({}, tr("Unfold"), Qt::ALT | Qt::Key_Right, &ScopeCommands::unfoldCurrent);
    makeSetMenu();
    connect(&table, &RecordTableView::selectedRowsChanged, this, &ScopeCommands::enable);
    connect(&table, &RecordTableView::foldRequested, this, [this](int row) {
        m_model.setFolded(row, Fold(m_model.index(row, 0).data(FoldRole).toInt()) == Fold::Unfolded);
    });
    connect(&document, &PlanDocument::changed, this, &ScopeCommands::enable);
    enable();
}

QAction *ScopeCommands::make(const QString &icon, const QString &text, const QKeySequence &keys, void (ScopeCommands::*run)())
{
    auto *action = new QAction(icon.isEmpty() ? QIcon() : QIcon::fromTheme(icon), text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    static_cast<QWidget &>(m_table).addAction(action);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void ScopeCommands::makeSetMenu()
{
    m_set = new QAction(tr("Set"), this);
    m_set->setToolTip(tr("Give all selected items a state, a release, a team or a priority"));
    auto *menu = new QMenu(&m_table);
    for (const char *name : {"state", "release", "team"}) {
        const QString field = QString::fromLatin1(name);
        QMenu *choices = menu->addMenu(fieldLabel(Record<WorkItem>::table, name));
        connect(choices, &QMenu::aboutToShow, this, [this, choices, field] { fillChoices(*choices, field); });
    }
    connect(menu->addAction(tr("Priority…")), &QAction::triggered, this, &ScopeCommands::askForPriority);
    m_set->setMenu(menu);
    connect(m_set, &QAction::triggered, this, [this, menu] { menu->popup(m_table.mapToGlobal(QPoint())); });
}

void ScopeCommands::fillChoices(QMenu &menu, const QString &field)
{
    menu.clear();
    const std::vector<WorkItemId> items = selectedItems();
    const int row = items.empty() ? -1 : m_model.rowOfRecord(items.front().value());
    const auto choices = m_model.index(row, m_model.columnOfField(field)).data(RecordModel::ChoicesRole).value<QList<Choice>>();
    for (const Choice &choice : choices) {
        QString text = choice.text.isEmpty() ? tr("(none)") : choice.text;
        connect(menu.addAction(text.replace(u'&', "&&"_L1)), &QAction::triggered, this, [this, field, value = choice.value] { setAll(field, value); });
    }
}

std::vector<WorkItemId> ScopeCommands::selectedItems() const
{
    std::vector<WorkItemId> items;
    for (const int row : m_table.selectedRecordRows()) {
        if (const qint64 id = m_model.recordAt(row); id != 0)
            items.emplace_back(id);
    }
    return items;
}

WorkItemId ScopeCommands::currentItem() const
{
    const QModelIndex current = m_table.toRecords(m_table.currentIndex());
    const std::vector<WorkItemId> selected = selectedItems();
    if (current.isValid() && m_model.recordAt(current.row()) != 0)
        return WorkItemId(m_model.recordAt(current.row()));
    return selected.empty() ? WorkItemId() : selected.front();
}

void ScopeCommands::setAll(const QString &field, const QVariant &value)
{
    QList<RecordModel::CellValue> cells;
    for (const WorkItemId item : selectedItems())
        cells.append({m_model.rowOfRecord(item.value()), m_model.columnOfField(field), value});
    // The model tells itself where it refuses.
    if (!cells.isEmpty())
        m_model.setCells(cells, {});
}

void ScopeCommands::askForPriority()
{
    const std::vector<WorkItemId> items = selectedItems();
    const WorkItem *first = items.empty() ? nullptr : m_document.plan().find(items.front());
    if (!first)
        return;
    bool chosen = false;
    const QString caption = tr("Priority; the greater the sooner:");
    const int priority = QInputDialog::getInt(&m_table, tr("Set the priority"), caption, first->priority, -greatestPriority, greatestPriority, 1, &chosen);
    if (chosen)
        setAll(u"priority"_s, priority);
}

const WorkItem *ScopeCommands::itemBehindFreeze() const
{
    const std::vector<WorkItemId> items = selectedItems();
    const WorkItem *item = items.size() == 1 ? m_document.plan().find(items.front()) : nullptr;
    const Plan &plan = m_document.plan();
    const Timetable &timetable = m_document.timetable();
    const bool isLate = item && (endsBehindFreeze(plan, timetable, *item, m_document.today()) || joinedAfterScopeFreeze(plan, timetable, *item));
    return isLate && !m_document.isReadOnly() ? item : nullptr;
}

void ScopeCommands::askForException()
{
    const WorkItem *item = itemBehindFreeze();
    if (!item)
        return;
    const ExceptionRequest *known = exceptionOf(m_document.plan(), *item);
    const ExceptionRequest request = known ? *known : newExceptionFor(*item, m_document.today(), m_document.ids());
    (new ExceptionRequestDialog(m_document, request, {}, &m_table))->open();
}

bool ScopeCommands::goTo(WorkItemId item, const QString &field)
{
    m_model.unfoldTo(item);
    const QModelIndex index = m_table.fromRecords(m_model.rowOfRecord(item.value()), m_model.columnOfField(field));
    if (!index.isValid())
        return false;
    m_table.setCurrentIndex(index);
    m_table.scrollTo(index);
    return true;
}

void ScopeCommands::addPartOfCurrent()
{
    const WorkItemId parent = currentItem();
    if (!parent.isValid())
        return;
    const Plan &plan = m_document.plan();
    WorkItem part = edits::newPartOf(plan, parent, unusedName<WorkItem>(plan, tr("New work item")), m_document.ids());
    const WorkItemId id = part.id;
    if (const auto added = m_document.execute(edits::addRecord(plan, std::move(part))); !added) {
        Q_EMIT failed(added.error());
        return;
    }
    Q_EMIT tableWanted();
    if (!goTo(id, u"title"_s)) {
        Q_EMIT allWanted();
        // What is typed must not go to another item.
        if (!goTo(id, u"title"_s))
            return;
    }
    m_table.setFocus(Qt::OtherFocusReason);
    m_table.edit(m_table.currentIndex());
}

/// The item above the topmost of the selected ones, beside which it stands.
WorkItemId ScopeCommands::newParent() const
{
    const std::vector<WorkItemId> items = selectedItems();
    const int row = items.empty() ? -1 : m_model.rowOfRecord(items.front().value());
    return row < 0 ? WorkItemId() : m_model.siblingAbove(row);
}

void ScopeCommands::indentSelected()
{
    const WorkItemId parent = newParent();
    const std::vector<WorkItemId> items = selectedItems();
    if (!parent.isValid() || m_document.isReadOnly())
        return;
    if (const auto done = m_document.execute(edits::putUnder(m_document.plan(), items, parent)); !done)
        Q_EMIT failed(done.error());
    else
        m_model.unfoldTo(items.front());
}

void ScopeCommands::outdentSelected()
{
    if (m_document.isReadOnly())
        return;
    if (const auto done = m_document.execute(edits::putBesideParent(m_document.plan(), selectedItems())); !done)
        Q_EMIT failed(done.error());
}

void ScopeCommands::foldCurrent()
{
    const QModelIndex current = m_table.toRecords(m_table.currentIndex());
    if (current.isValid())
        m_model.setFolded(current.row(), true);
}

void ScopeCommands::unfoldCurrent()
{
    const QModelIndex current = m_table.toRecords(m_table.currentIndex());
    if (current.isValid())
        m_model.setFolded(current.row(), false);
}

void ScopeCommands::foldEverything()
{
    m_model.foldAll(true);
}

void ScopeCommands::unfoldEverything()
{
    m_model.foldAll(false);
}

void ScopeCommands::enable()
{
    const std::vector<WorkItemId> items = selectedItems();
    const bool writable = !m_document.isReadOnly() && !items.empty();
    m_addPart->setEnabled(writable);
    m_indent->setEnabled(writable && newParent().isValid());
    m_outdent->setEnabled(writable && std::ranges::any_of(items, [this](WorkItemId id) {
        const WorkItem *item = m_document.plan().find(id);
        return item && item->parent.isValid();
    }));
    m_set->setEnabled(writable);
    m_askException->setEnabled(itemBehindFreeze() != nullptr);
}

} // namespace Plimsoll
