// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordlist.h"

#include <QWidget>

#include <functional>
#include <memory>

class QAction;
class QLabel;
class QStackedLayout;

namespace Plimsoll {

class EmptyState;
class PlanDocument;
class PlanSelection;
class RecordModel;
class RecordTableView;

/// The records of one kind that belong to a work item, as a table; a sentence where there is no item or it has none. Document and selection
/// must outlive it.
class ItemPane final : public QWidget
{
    Q_OBJECT
public:
    struct Texts {
        QString heading; ///< "Hours that %1 needs"
        QString add;
        QString remove;
        QString choose; ///< Where there is no item.
        QString none;   ///< Where it has no such record.
    };
    /// Narrows the model to an item.
    using Show = std::function<void(WorkItemId)>;

    ItemPane(std::unique_ptr<RecordModel> model, Show show, const Texts &texts, PlanDocument &document, PlanSelection &selection);
    ~ItemPane() override;

    /// An invalid one stands for none. While the pane is hidden its table stays as it is.
    void setItem(WorkItemId item);
    [[nodiscard]] WorkItemId item() const { return m_item; }
    [[nodiscard]] RecordTableView &table() const { return *m_table; }
    /// Adds a record to the item and lets it be typed.
    [[nodiscard]] QAction *addAction() const { return m_add; }

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void add();
    void showHeading();
    void showState();

    PlanDocument &m_document;
    std::unique_ptr<RecordModel> m_model;
    Show m_show;
    Texts m_texts;
    RecordTableView *m_table;
    EmptyState *m_empty;
    QLabel *m_heading;
    QStackedLayout *m_layout;
    QAction *m_add;
    WorkItemId m_item;
};

} // namespace Plimsoll
