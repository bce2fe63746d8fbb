// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/proposaltable.h"

#include "domain/allrecords.h"
#include "domain/plan.h"
#include "domain/titlepattern.h"
#include "items/celltext.h"
#include "items/plaintip.h"
#include "views/common/dialogparts.h"

#include <QHeaderView>

namespace Plimsoll {

ProposalTable::ProposalTable(QWidget *parent) : QTreeWidget(parent)
{
    setHeaderLabels({tr("Milestone"), tr("Now"), tr("Rule"), tr("Gives"), tr("In past cycles")});
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setAllColumnsShowFocus(true);
    setAccessibleName(tr("Proposed rules"));
    connect(this, &QTreeWidget::itemChanged, this, &ProposalTable::acceptedChanged);
}

void ProposalTable::setProposals(const Plan &plan, std::vector<RuleProposal> proposals, const QHash<MilestoneId, QString> &remarks)
{
    m_proposals = std::move(proposals);
    clear();
    QList<QTreeWidgetItem *> items;
    for (const RuleProposal &proposal : m_proposals) {
        const Milestone *milestone = plan.find(proposal.milestone);
        auto *item = new QTreeWidgetItem({milestone ? displayTitle(plan, *milestone) : QString(), proposal.ruleNow, proposal.ruleProposed,
                                          dateText(proposal.date, locale()), remarks.value(proposal.milestone)});
        item->setCheckState(TitleColumn, Qt::Checked);
        for (int column = TitleColumn; column <= RemarkColumn; ++column)
            item->setToolTip(column, plainTip(item->text(column)));
        items += item;
    }
    addTopLevelItems(items);
    setColumnHidden(RemarkColumn, remarks.isEmpty());
    fitColumns(*this, TitleColumn, RemarkColumn, 15);
    Q_EMIT acceptedChanged();
}

std::vector<RuleProposal> ProposalTable::accepted() const
{
    std::vector<RuleProposal> chosen;
    for (int row = 0; row < topLevelItemCount(); ++row) {
        if (topLevelItem(row)->checkState(TitleColumn) == Qt::Checked)
            chosen.push_back(m_proposals[size_t(row)]);
    }
    return chosen;
}

void ProposalTable::checkAll(bool checked)
{
    for (int row = 0; row < topLevelItemCount(); ++row)
        topLevelItem(row)->setCheckState(TitleColumn, checked ? Qt::Checked : Qt::Unchecked);
}

} // namespace Plimsoll
