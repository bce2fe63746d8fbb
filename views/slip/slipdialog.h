// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/slip.h"

#include <QDialog>

#include <optional>

class QLabel;
class QPushButton;
class QTableView;

namespace Plimsoll {

class OpenPastPanel;
class PlanDocument;
class SlipEffects;
class SlipFields;
class SlipMovesModel;

/// "Slip…": shows what a slip would move and what that would mean while it is being described, and does it as one step. Deletes itself
/// when closed.
class SlipDialog : public QDialog
{
    Q_OBJECT
public:
    /// A valid target is the day to which the milestone was dragged.
    SlipDialog(PlanDocument &document, MilestoneId milestone, QDate target, QWidget *parent);
    ~SlipDialog() override;

    void accept() override;

Q_SIGNALS:
    void slipped(Plimsoll::MilestoneId milestone);
    /// It was kept as a scenario, and nothing moved.
    void kept();

private:
    void build();
    void documentChanged();
    void preview();
    void keep();
    void showPreview(const SlipPreview &preview);
    void tell(const QString &text, bool wrong);
    [[nodiscard]] QString summary(const SlipPreview &preview) const;

    PlanDocument &m_document;
    SlipPlanner m_planner; ///< Of the plan as it is.
    OpenPastPanel *m_open;
    SlipFields *m_fields;
    QLabel *m_summary;
    SlipMovesModel *m_moves;
    QTableView *m_table;
    SlipEffects *m_effects;
    QPushButton *m_accept = nullptr;
    QPushButton *m_keep = nullptr;
    std::optional<PlanEdit> m_edit;
};

} // namespace Plimsoll
