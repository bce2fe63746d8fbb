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
class RecordTableView;
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
    [[nodiscard]] RecordTableView &table() const;
    [[nodiscard]] QAction *tickAction() const { return m_tick; }
    [[nodiscard]] QString sumText() const;
    void add();

Q_SIGNALS:
    void failed(const Plimsoll::Error &error);
    void statusTold(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fillMilestones();
    void useMilestone();
    void tickSelected();
    void showSum();

    PlanDocument &m_document;
    PlanSelection &m_selection;
    ReleaseId m_release;
    bool m_filling = false;
    QComboBox *m_milestone;
    QLabel *m_sum;
    RunbookModel *m_model = nullptr;
    TablePane *m_pane = nullptr;
    QAction *m_tick;
};

} // namespace Plimsoll
