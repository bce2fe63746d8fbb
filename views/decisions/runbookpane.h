// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordlist.h"
#include "domain/result.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;

namespace Plimsoll {

class PlanDocument;
class PlanSelection;
class RunbookModel;
class TablePane;

/// The go-live of a release, minute by minute: which milestone is T0, how long it takes in all, from where there is no way back, and the
/// steps, ticked off by Ctrl+Space.
class RunbookPane final : public QWidget
{
    Q_OBJECT
public:
    RunbookPane(PlanDocument &document, PlanSelection &selection, QWidget *parent = nullptr);

    /// Offers the milestones of that release, its anchor first; of all where it is invalid.
    void setRelease(ReleaseId release);
    /// That of the milestone which is shown.
    [[nodiscard]] ReleaseId shownRelease() const;
    [[nodiscard]] TablePane &pane() const { return *m_pane; }
    [[nodiscard]] QAction *tickAction() const { return m_tick; }
    [[nodiscard]] QString sumText() const;
    /// Why no step has a time of day; empty where they have, or where there is none.
    [[nodiscard]] QString hintText() const;
    /// Chooses the milestone of the step; the pane must be visible.
    void showStep(RunbookStepId id);

Q_SIGNALS:
    void failed(const Plimsoll::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fillMilestones();
    void useMilestone();
    void tickSelected();
    void showSum();

    PlanDocument &m_document;
    ReleaseId m_release;
    bool m_filling = false;
    QComboBox *m_milestone;
    QLabel *m_sum;
    QLabel *m_hint;
    RunbookModel *m_model = nullptr;
    TablePane *m_pane = nullptr;
    QAction *m_tick;
};

} // namespace Plimsoll
