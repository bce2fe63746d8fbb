// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/rulecopying.h"
#include "views/branching/previewdialog.h"

#include <QSet>

class QCheckBox;

namespace Plimsoll {

/// "Copy rules to…": the rules of some or all milestones of a release onto another one that exists. Shows what matches, what would be made and
/// what would move by how much; each milestone can be left out.
class CopyRulesDialog final : public PreviewDialog
{
    Q_OBJECT
public:
    /// Only those milestones are ticked at first; all where there are none.
    CopyRulesDialog(PlanDocument &document, ReleaseId from, const std::vector<MilestoneId> &milestones, QWidget *parent);

protected:
    void preview() override;

private:
    void changeReleases();
    void showRows(const RuleCopyPreview &preview, const std::vector<RuleCopyRow> &all);
    [[nodiscard]] QString whatHappens(const RuleCopyRow &row) const;

    QComboBox *m_from;
    QComboBox *m_to;
    QCheckBox *m_add;
    QSet<qint64> m_leftOut; ///< Milestones of the source.
};

} // namespace Plimsoll
