// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/rulelearning.h"

#include <QHash>
#include <QTreeWidget>

#include <vector>

namespace Plimsoll {

class Plan;

/// Rules that are proposed for milestones, each with a check box: the rule now, the rule proposed, the date that it yields.
class ProposalTable : public QTreeWidget
{
    Q_OBJECT
public:
    explicit ProposalTable(QWidget *parent = nullptr);

    /// All are checked. `remarks` fill the last column, which is hidden where there are none.
    void setProposals(const Plan &plan, std::vector<RuleProposal> proposals, const QHash<MilestoneId, QString> &remarks = {});
    /// Those whose box is checked.
    [[nodiscard]] std::vector<RuleProposal> accepted() const;
    void checkAll(bool checked);

Q_SIGNALS:
    void acceptedChanged();

private:
    enum Column { TitleColumn, NowColumn, RuleColumn, DateColumn, RemarkColumn };

    std::vector<RuleProposal> m_proposals;
};

} // namespace Plimsoll
