// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planedit.h"
#include "domain/recordlist.h"
#include "domain/result.h"

#include <QWidget>

class QAction;

namespace Plimsoll {

class FindingModel;
class PlanDocument;
class PlanSelection;
class TablePane;

/// What the review of a release found, and the way of a finding into the template.
class FindingsPane final : public QWidget
{
    Q_OBJECT
public:
    FindingsPane(PlanDocument &document, PlanSelection &selection, QWidget *parent = nullptr);

    void setRelease(ReleaseId release);
    [[nodiscard]] TablePane &pane() const { return *m_pane; }
    [[nodiscard]] QAction *applyAction() const { return m_apply; }

Q_SIGNALS:
    void statusTold(const QString &text);

private:
    [[nodiscard]] ReviewFindingId selected() const;
    void enable();
    void openPreview();

    PlanDocument &m_document;
    PlanSelection &m_selection;
    FindingModel *m_model = nullptr;
    TablePane *m_pane = nullptr;
    QAction *m_apply;
};

/// Gives the milestone of the template the offset that the finding proposes, in the unit that it has, and says that the finding is done.
/// Fails where the finding names no milestone, or one that counts from none.
[[nodiscard]] Result<PlanEdit> applyFinding(const Plan &plan, ReviewFindingId finding, QDate today);

} // namespace Plimsoll
