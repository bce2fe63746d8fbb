// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/calendar/calendareditor.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/edits/fieldedits.h"
#include "domain/edits/milestoneedits.h"
#include "domain/edits/removal.h"
#include "engine/moveedits.h"
#include "engine/reanchor.h"
#include "engine/workingdays.h"
#include "views/common/planselection.h"
#include "views/windows/allowdialog.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

CalendarEditor::CalendarEditor(PlanDocument &document, PlanSelection &selection, QObject *parent)
    : PlanEditor(document, parent), m_selection(selection)
{
}

bool CalendarEditor::followsRule(MilestoneId id) const
{
    const Milestone *milestone = document().plan().find(id);
    return milestone && milestone->rule == RuleKind::Offset && milestone->state != MilestoneState::Done;
}

std::vector<ReleaseId> CalendarEditor::releasesForNew() const
{
    if (document().plan().find(m_selection.release()))
        return {m_selection.release()};
    std::vector<ReleaseId> releases;
    for (const Release &release : document().plan().table<Release>())
        releases.push_back(release.id);
    return releases;
}

MilestoneId CalendarEditor::create(QDate date, ReleaseId release, const QString &title, QDate end)
{
    const Plan &plan = document().plan();
    Milestone milestone;
    milestone.id = document().ids().next<Milestone>();
    milestone.release = release;
    milestone.title = title;
    milestone.rule = RuleKind::Pinned;
    milestone.pinned = date;
    if (end > date) {
        const WorkingDays &calendar = document().timetable().calendars().forMilestone(plan, milestone);
        const MilestoneLength length = lengthBetween(calendar, date, end);
        milestone.kind = MilestoneKind::Phase;
        milestone.span = length.span;
        milestone.spanUnit = length.unit;
    }
    bool done = false;
    if (release.isValid()) {
        done = execute(edits::addRecord(plan, milestone));
    } else {
        Product product;
        product.id = document().ids().next<Product>();
        product.name = plan.settings().title.isEmpty() ? tr("Product") : plan.settings().title;
        // The first product of the plan takes the new release in, where there is one.
        if (!plan.table<Product>().isEmpty())
            product = *plan.table<Product>().begin();
        Release first;
        first.id = document().ids().next<Release>();
        first.product = product.id;
        first.name = u"1.0"_s;
        milestone.release = first.id;
        done = execute(edits::addFirstMilestone(plan, product, first, milestone));
    }
    if (!done)
        return {};
    m_selection.setRecords({{QString::fromLatin1(Record<Milestone>::table), milestone.id.value()}});
    return milestone.id;
}

void CalendarEditor::move(MilestoneId id, QDate start)
{
    execute(moveMilestones(document().plan(), document().timetable(), std::span(&id, 1), start));
}

void CalendarEditor::pin(MilestoneId id, QDate start)
{
    execute(edits::pinMilestone(document().plan(), id, start, document().presentDates()));
}

void CalendarEditor::reanchor(MilestoneId id)
{
    execute(reanchorRelease(document().plan(), document().timetable(), id));
}

bool CalendarEditor::canBeAnchor(MilestoneId id) const
{
    const Milestone *milestone = document().plan().find(id);
    const Release *release = milestone ? document().plan().find(milestone->release) : nullptr;
    const bool ahead = milestone && (milestone->state == MilestoneState::Planned || milestone->state == MilestoneState::Missed);
    return release && release->anchor != id && ahead && document().timetable().startOf(id).isValid();
}

void CalendarEditor::allowInWindow(MilestoneId id, QWidget *parent)
{
    (new AllowDialog(document(), id, parent ? parent->window() : nullptr))->open();
}

void CalendarEditor::rename(MilestoneId id, const QString &title)
{
    execute(edits::setField(document().plan(), id, &Milestone::title, title));
}

void CalendarEditor::markDone(const std::vector<MilestoneId> &ids, QDate actual)
{
    execute(edits::markDone(document().plan(), ids, actual, document().presentDates()));
}

void CalendarEditor::reopen(const std::vector<MilestoneId> &ids)
{
    execute(edits::reopenMilestones(document().plan(), ids));
}

void CalendarEditor::remove(const std::vector<MilestoneId> &ids)
{
    if (execute(edits::removeMilestones(document().plan(), ids, document().presentDates())))
        m_selection.setRecords({});
}

} // namespace Plimsoll
