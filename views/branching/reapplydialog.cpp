// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/branching/reapplydialog.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/titlepattern.h"
#include "engine/reapplying.h"
#include "items/celltext.h"
#include "items/movetexts.h"
#include "views/branching/patternchangetree.h"
#include "views/branching/previewtable.h"
#include "views/common/dialogparts.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace Plimsoll {

ReapplyDialog::ReapplyDialog(PlanDocument &document, ReleaseId release, QWidget *parent)
    : PreviewDialog(document, tr("Re-apply Changed Pattern"), parent), m_pattern(new QComboBox), m_release(new QComboBox), m_changes(new PatternChangeTree)
{
    const int em = fontMetrics().height();
    resize(em * 60, em * 44);
    m_pattern->setPlaceholderText(tr("No release was made from another one yet"));
    form().addRow(tr("&Pattern:"), m_pattern);
    form().addRow(tr("&Onto:"), m_release);
    setCentre(m_changes);
    fillPatterns();
    const bool isPattern = m_pattern->findData(release.value()) >= 0;
    const ReleaseId pattern = isPattern ? release : patternOf(document.plan(), release);
    m_pattern->setCurrentIndex(pattern.isValid() ? m_pattern->findData(pattern.value()) : m_pattern->count() - 1);
    choosePattern();
    if (!isPattern)
        m_release->setCurrentIndex(qMax(0, m_release->findData(release.value())));
    find();
    connect(m_pattern, &QComboBox::currentIndexChanged, this, [this] {
        choosePattern();
        find();
    });
    connect(m_release, &QComboBox::activated, this, &ReapplyDialog::find);
    connect(m_changes, &PatternChangeTree::choiceChanged, this, &ReapplyDialog::refresh);
}

/// The releases from which others were made.
void ReapplyDialog::fillPatterns()
{
    const Plan &plan = document().plan();
    for (const Release &release : plan.table<Release>()) {
        if (!releasesMadeFrom(plan, document().timetable(), release.id).empty())
            m_pattern->addItem(displayName(plan, release), release.id.value());
    }
}

void ReapplyDialog::choosePattern()
{
    const Plan &plan = document().plan();
    const auto made = releasesMadeFrom(plan, document().timetable(), chosenId<Release>(*m_pattern));
    m_release->clear();
    if (made.size() != 1)
        m_release->addItem(tr("All %1 releases made from it").arg(made.size()), qint64(0));
    for (const ReleaseId id : made)
        m_release->addItem(displayName(plan, *plan.find(id)), id.value());
    m_release->setCurrentIndex(0);
}

void ReapplyDialog::find()
{
    const Plan &plan = document().plan();
    const ReleaseId pattern = chosenId<Release>(*m_pattern);
    std::vector<ReleaseId> releases{chosenId<Release>(*m_release)};
    if (!releases.front().isValid())
        releases = releasesMadeFrom(plan, document().timetable(), pattern);
    m_revision = document().revision();
    m_changes->setChanges(plan, document().timetable(), findPatternChanges(plan, document().timetable(), pattern, releases));
    refresh();
}

void ReapplyDialog::preview()
{
    if (m_revision != document().revision()) {
        find();
        return;
    }
    const ReleaseId pattern = chosenId<Release>(*m_pattern);
    if (!pattern.isValid() || m_changes->changes().empty()) {
        table().setRows({}, {});
        refuse(pattern.isValid() ? tr("The pattern has not changed since; there is nothing to re-apply.")
                                 : tr("No release was made from another one yet; use “Branch next release…” first."),
               false);
        return;
    }
    const auto preview = previewReapplying(document().plan(), document().timetable(), pattern, m_changes->changes(), document().today(), document().ids());
    if (!preview) {
        table().setRows({}, {});
        refuse(preview.error().text);
        return;
    }
    std::vector<PreviewRow> rows;
    const auto addRow = [&](const Plan &plan, MilestoneId id, QDate from, QDate to, const QString &by) {
        const Milestone &milestone = *plan.find(id);
        PreviewRow row;
        row.cells = {displayTitle(plan, milestone), displayName(plan, *plan.find(milestone.release)), dateText(from, locale()), dateText(to, locale()), by};
        row.key = id.value();
        rows.push_back(std::move(row));
    };
    for (const MovedDate &moved : preview->moved)
        addRow(preview->after, moved.milestone, moved.from.start, moved.to.start, movedByText(moved.from, moved.to, moved.workingDays));
    for (const MilestoneId id : preview->added)
        addRow(preview->after, id, {}, preview->dates.startOf(id), tr("is added"));
    for (const MilestoneId id : preview->removed)
        addRow(document().plan(), id, document().timetable().startOf(id), {}, tr("is removed"));
    table().setRows({tr("Milestone"), tr("Release"), tr("From"), tr("To"), tr("Moves by")}, std::move(rows));
    addConflicts(preview->conflicts);
    const auto conflicts = std::ranges::count_if(m_changes->changes(), [](const PatternChange &change) {
        return std::ranges::any_of(change.aspects, &AspectChange::conflict);
    });
    QStringList parts{counted(qsizetype(m_changes->changes().size()), tr("1 milestone changed"), tr("%1 milestones changed")),
                      counted(qsizetype(preview->moved.size()), tr("1 date moves"), tr("%1 dates move"))};
    if (conflicts > 0)
        parts << counted(conflicts, tr("1 changed in both: tick it where the pattern shall win"), tr("%1 changed in both: tick those where the pattern shall win"));
    if (preview->edit.isEmpty())
        refuse(tr("Nothing is ticked that would change a release."), false);
    else
        propose(preview->edit, parts.join(u" · "_s), tr("Re-apply"));
}

} // namespace Plimsoll
