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
#include "views/common/planselection.h"
#include "views/windows/allowdialog.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

CalendarEditor::CalendarEditor(PlanDocument &document, PlanSelection &selection, QObject *parent)
    : QObject(parent), m_document(document), m_selection(selection)
{
}

bool CalendarEditor::canEdit() const
{
    return !m_document.isReadOnly();
}

bool CalendarEditor::followsRule(MilestoneId id) const
{
    const Milestone *milestone = m_document.plan().find(id);
    return milestone && milestone->rule == RuleKind::Offset && milestone->state != MilestoneState::Done;
}

std::vector<ReleaseId> CalendarEditor::releasesForNew() const
{
    if (m_document.plan().find(m_selection.release()))
        return {m_selection.release()};
    std::vector<ReleaseId> releases;
    for (const Release &release : m_document.plan().table<Release>())
        releases.push_back(release.id);
    return releases;
}

bool CalendarEditor::execute(const Result<PlanEdit> &edit)
{
    if (!edit) {
        Q_EMIT failed(edit.error());
        return false;
    }
    if (const auto done = m_document.execute(*edit); !done) {
        Q_EMIT failed(done.error());
        return false;
    }
    return true;
}

MilestoneId CalendarEditor::create(QDate date, ReleaseId release, const QString &title)
{
    const Plan &plan = m_document.plan();
    Milestone milestone;
    milestone.id = m_document.ids().next<Milestone>();
    milestone.release = release;
    milestone.title = title;
    milestone.rule = RuleKind::Pinned;
    milestone.pinned = date;
    bool done = false;
    if (release.isValid()) {
        done = execute(edits::addRecord(plan, milestone));
    } else {
        Product product;
        product.id = m_document.ids().next<Product>();
        product.name = plan.settings().title.isEmpty() ? tr("Product") : plan.settings().title;
        // The first product of the plan takes the new release in, where there is one.
        if (!plan.table<Product>().isEmpty())
            product = *plan.table<Product>().begin();
        Release first;
        first.id = m_document.ids().next<Release>();
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
    execute(moveMilestones(m_document.plan(), m_document.timetable(), std::span(&id, 1), start));
}

void CalendarEditor::pin(MilestoneId id, QDate start)
{
    execute(edits::pinMilestone(m_document.plan(), id, start));
}

void CalendarEditor::reanchor(MilestoneId id)
{
    execute(reanchorRelease(m_document.plan(), m_document.timetable(), id));
}

bool CalendarEditor::canBeAnchor(MilestoneId id) const
{
    const Milestone *milestone = m_document.plan().find(id);
    const Release *release = milestone ? m_document.plan().find(milestone->release) : nullptr;
    const bool ahead = milestone && (milestone->state == MilestoneState::Planned || milestone->state == MilestoneState::Missed);
    return release && release->anchor != id && ahead && m_document.timetable().startOf(id).isValid();
}

void CalendarEditor::allowInWindow(MilestoneId id, QWidget *parent)
{
    (new AllowDialog(m_document, id, parent ? parent->window() : nullptr))->open();
}

void CalendarEditor::rename(MilestoneId id, const QString &title)
{
    execute(edits::setField(m_document.plan(), id, &Milestone::title, title));
}

void CalendarEditor::markDone(const std::vector<MilestoneId> &ids, QDate actual)
{
    execute(edits::markDone(m_document.plan(), ids, actual));
}

void CalendarEditor::reopen(const std::vector<MilestoneId> &ids)
{
    execute(edits::reopenMilestones(m_document.plan(), ids));
}

void CalendarEditor::remove(const std::vector<MilestoneId> &ids)
{
    const Timetable &timetable = m_document.timetable();
    if (execute(edits::removeMilestones(m_document.plan(), ids, [&](MilestoneId id) { return timetable.startOf(id); })))
        m_selection.setRecords({});
}

} // namespace Plimsoll
