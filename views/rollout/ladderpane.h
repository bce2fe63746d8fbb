// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordlist.h"

#include <QWidget>

class QAction;
class QStackedLayout;

namespace Plimsoll {

class EmptyState;
class LadderView;
class PlanDocument;
class PlanSelection;

/// The roll-outs of the chosen release as ladders, and that of the selected step; of all releases where none is chosen. Offers to plan one
/// where there is none, and hides itself where the whole plan has none. Document, selection and action must outlive it.
class LadderPane final : public QWidget
{
    Q_OBJECT
public:
    LadderPane(PlanDocument &document, PlanSelection &selection, QAction &plan, QWidget *parent = nullptr);

    [[nodiscard]] LadderView &view() const { return *m_view; }

Q_SIGNALS:
    /// The selected step shall be shown in detail.
    void openRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void outdate();
    void refresh();
    void pick(RolloutStepId step);
    [[nodiscard]] bool hasSteps() const;
    [[nodiscard]] RolloutStepId selectedStep() const;

    PlanDocument &m_document;
    PlanSelection &m_selection;
    QAction &m_plan;
    LadderView *m_view;
    EmptyState *m_empty;
    QStackedLayout *m_layout;
    bool m_outdated = true; ///< As long as nobody sees it.
};

} // namespace Plimsoll
