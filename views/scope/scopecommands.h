// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordlist.h"
#include "domain/result.h"

#include <QObject>

#include <vector>

class QAction;
class QMenu;

namespace Plimsoll {

class PlanDocument;
class RecordTableView;
class ScopeModel;
struct WorkItem;

/// What can be done with the selected work items beside typing: each is one step of undo. Model, document and table must outlive it.
class ScopeCommands final : public QObject
{
    Q_OBJECT
public:
    ScopeCommands(ScopeModel &model, PlanDocument &document, RecordTableView &table);

    [[nodiscard]] QAction *addPart() const { return m_addPart; }
    [[nodiscard]] QAction *indent() const { return m_indent; }
    [[nodiscard]] QAction *outdent() const { return m_outdent; }
    /// A menu of states, releases, teams and priorities.
    [[nodiscard]] QAction *set() const { return m_set; }
    [[nodiscard]] QAction *foldAll() const { return m_foldAll; }
    [[nodiscard]] QAction *unfoldAll() const { return m_unfoldAll; }
    /// Of the only item that is selected, where it ends behind the freeze of its release, or joined it after its scope was frozen; opens the
    /// one that was asked for already.
    [[nodiscard]] QAction *askException() const { return m_askException; }
    /// The order in which toolbars and the menu of the rows have those that change items.
    [[nodiscard]] std::vector<QAction *> rowActions() const { return {m_addPart, m_indent, m_outdent, m_set, m_askException}; }

    [[nodiscard]] std::vector<WorkItemId> selectedItems() const;
    /// Gives all selected items that value in that column.
    void setAll(const QString &field, const QVariant &value);
    /// Shows the item and makes that cell the current one; false where a filter hides it.
    bool goTo(WorkItemId item, const QString &field);

Q_SIGNALS:
    void failed(const Plimsoll::Error &error);
    /// A part is about to be typed; the table must be seen.
    void tableWanted();
    /// That part is hidden by a filter, which must go.
    void allWanted();

private:
    QAction *make(const QString &icon, const QString &text, const QKeySequence &keys, void (ScopeCommands::*run)());
    void makeSetMenu();
    void fillChoices(QMenu &menu, const QString &field);
    void addPartOfCurrent();
    void indentSelected();
    void outdentSelected();
    void foldCurrent();
    void unfoldCurrent();
    void foldEverything();
    void unfoldEverything();
    void askForPriority();
    void askForException();
    /// Null where none is selected, several are, or no exception can be asked for it.
    [[nodiscard]] const WorkItem *itemBehindFreeze() const;
    void enable();
    [[nodiscard]] WorkItemId newParent() const;
    [[nodiscard]] WorkItemId currentItem() const;

    ScopeModel &m_model;
    PlanDocument &m_document;
    RecordTableView &m_table;
    QAction *m_addPart;
    QAction *m_indent;
    QAction *m_outdent;
    QAction *m_foldAll;
    QAction *m_unfoldAll;
    QAction *m_askException;
    QAction *m_set = nullptr;
};

} // namespace Plimsoll
