// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/applyfindingdialog.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/midsentence.h"
#include "domain/titlepattern.h"
#include "engine/moveddates.h"
#include "engine/scheduler.h"
#include "engine/sentences.h"
#include "items/celltext.h"
#include "items/movetexts.h"
#include "views/branching/previewtable.h"
#include "views/decisions/findingspane.h"

namespace Plimsoll {

ApplyFindingDialog::ApplyFindingDialog(PlanDocument &document, ReviewFindingId finding, QWidget *parent)
    : PreviewDialog(document, tr("Apply to Template"), parent), m_finding(finding)
{
    const int em = fontMetrics().height();
    resize(em * 46, em * 26);
    refresh();
}

void ApplyFindingDialog::preview()
{
    const Plan &plan = document().plan();
    const auto edit = applyFinding(plan, m_finding, document().today());
    if (!edit || edit->isEmpty()) {
        table().setRows({}, {});
        refuse(edit ? tr("The template says so already; there is nothing to apply.") : edit.error().text, !edit);
        return;
    }
    Plan after = plan;
    after.apply(*edit);
    std::vector<PreviewRow> rows;
    for (const MovedDate &moved : movedDates(after, document().timetable(), updateTimetable(document().timetable(), plan, after, *edit))) {
        const Milestone &milestone = *after.find(moved.milestone);
        const Release *release = after.find(milestone.release);
        PreviewRow row;
        row.cells = {displayTitle(after, milestone), release ? displayName(after, *release) : QString(), dateText(moved.from.start, locale()),
                     dateText(moved.to.start, locale()), movedByText(moved.from, moved.to, moved.workingDays)};
        row.key = moved.milestone.value();
        rows.push_back(std::move(row));
    }
    const bool still = rows.empty();
    table().setRows({tr("Milestone"), tr("Release"), tr("From"), tr("To"), tr("Moves by")}, std::move(rows));
    const ReviewFinding &finding = *plan.find(m_finding);
    const Milestone &changed = *plan.find(finding.templateMilestone);
    const QString summary = tr("The offset of %1 becomes %2 instead of %3, in the unit that it has: %4.")
                                .arg(quotedTitle(plan, changed), QString::number(finding.proposedOffset), QString::number(changed.offset),
                                     midSentence(label(changed.offsetUnit)));
    propose(*edit, still ? QString(summary + u' ' + tr("No date moves.")) : summary, tr("&Apply"));
}

void ApplyFindingDialog::executed()
{
    Q_EMIT applied();
}

} // namespace Plimsoll
