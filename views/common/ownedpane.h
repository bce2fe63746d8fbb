// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/labels.h"
#include "domain/plan.h"

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

/// The records of one kind that belong to another record, as a table; a sentence where there is none to belong to, or it has none. Document
/// and selection must outlive it.
class OwnedPane final : public QWidget
{
    Q_OBJECT
public:
    struct Texts {
        QString heading; ///< "Hours that %1 needs"
        QString add;     ///< Empty where nothing is added here.
        QString remove;
        QString choose; ///< Where there is no owner.
        QString none;   ///< Where it has no such record.
    };
    /// Narrows the model to an owner. That looks at every record of the model, and is not done for steps that nobody sees.
    using Show = std::function<void(qint64)>;
    /// What an owner is called; empty where there is none.
    using Name = std::function<QString(const Plan &, qint64)>;

    OwnedPane(std::unique_ptr<RecordModel> model, Show show, Name name, const Texts &texts, PlanDocument &document,
              PlanSelection &selection);
    ~OwnedPane() override;

    /// For owners of type R.
    template<typename R>
    [[nodiscard]] static Name nameOf()
    {
        return [](const Plan &plan, qint64 id) {
            const R *record = plan.find(Id<R>(id));
            return record ? quotedName(*record) : QString();
        };
    }

    /// 0 stands for none. While the pane is hidden its table stays as it is.
    void setOwner(qint64 id);
    [[nodiscard]] qint64 owner() const { return m_owner; }
    [[nodiscard]] RecordTableView &table() const { return *m_table; }
    /// Adds a record to the owner and lets it be typed.
    [[nodiscard]] QAction *addAction() const { return m_add; }

Q_SIGNALS:
    /// A record is about to be typed; the pane must be seen.
    void wanted();

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
    Name m_name;
    Texts m_texts;
    RecordTableView *m_table;
    EmptyState *m_empty;
    QLabel *m_heading;
    QStackedLayout *m_layout;
    QAction *m_add;
    qint64 m_owner = 0;
};

} // namespace Plimsoll
