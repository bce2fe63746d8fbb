// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

class QAction;
class QStackedLayout;

namespace Plimsoll {

class EmptyState;
class PlanDocument;
class PlanSelection;
class RecordModel;
class RecordTableView;

/// The table of one kind of record, or a sentence and a button where there is none.
class TablePane final : public QWidget
{
    Q_OBJECT
public:
    /// What the pane says of its records.
    struct Texts {
        QString add;   ///< "Add role"
        QString empty; ///< "Roles own milestones; there is none yet."
        QString count; ///< "%1 roles"
        QString one = {}; ///< "1 role"; without it the count says so too.
    };

    TablePane(std::unique_ptr<RecordModel> model, const Texts &texts, PlanDocument &document, PlanSelection &selection);
    ~TablePane() override;

    [[nodiscard]] RecordTableView &table() const { return *m_table; }
    [[nodiscard]] QString count() const;
    void setFilter(const QString &text);
    void add();
    /// Where records come by another way than by adding them: what the empty pane offers. The table offers no adding then.
    void offerInstead(QAction *action);

Q_SIGNALS:
    /// Nothing is filtered any more; whoever holds the words shall forget them.
    void allRequested();

private:
    void showState();

    std::unique_ptr<RecordModel> m_model;
    Texts m_texts;
    RecordTableView *m_table;
    EmptyState *m_empty;
    QStackedLayout *m_layout;
    QAction *m_add;
    QAction *m_showAll;
    QAction *m_instead = nullptr;
};

} // namespace Plimsoll
