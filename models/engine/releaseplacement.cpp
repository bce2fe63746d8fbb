// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/releaseplacement.h"

#include "domain/allrecords.h"
#include "domain/plandraft.h"
#include "domain/titlepattern.h"
#include "domain/validation.h"
#include "engine/copiedmilestones.h"
#include "engine/messages.h"
#include "engine/workingdays.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString releasePlacementText(const char *text)
{
    return QCoreApplication::translate("ReleasePlacement", text);
}

std::optional<Error> refusal(const Plan &plan, const Timetable &timetable, const WantedRelease &wanted)
{
    const Release *source = plan.find(wanted.source);
    if (!source)
        return Error{ErrorCode::NotFound, releasePlacementText("The release to copy is gone; choose another."), {}};
    const QString sourceName = displayName(plan, *source);
    if (!timetable.startOf(source->anchor).isValid()) {
        return Error{ErrorCode::InvalidInput,
                     releasePlacementText("Release %1 has no anchor with a date to count from; choose its go-live as the anchor first.").arg(sourceName), sourceName};
    }
    if (wanted.name.isEmpty())
        return refuseName(plan, source->product, wanted.name);
    const QDate day = wanted.anchorDate;
    if (!day.isValid() || day < earliestDate || day > latestDate)
        return Error{ErrorCode::InvalidInput, releasePlacementText("The date of the new release must lie between 1970 and 2199; type another."), {}};
    return refuseName(plan, source->product, wanted.name);
}

/// Copies one release into another, step by step, in a draft.
class Placement
{
public:
    Placement(const Plan &plan, const Timetable &timetable, const WantedRelease &wanted, IdSource &ids)
        : m_plan(plan), m_timetable(timetable), m_wanted(wanted), m_source(*plan.find(wanted.source)), m_ids(ids), m_maker(plan, timetable, m_source),
          m_draft(plan)
    {}

    PlanEdit run()
    {
        m_release = {m_ids.next<Release>(), m_source.product, m_wanted.name};
        m_release.train = m_wanted.train;
        m_release.departure = m_wanted.departure;
        chooseMilestones();
        m_release.anchor = m_copies.value(m_source.anchor);
        m_draft.put(m_release);
        for (const Milestone &form : m_forms)
            copy(form);
        for (const Window &w : m_plan.table<Window>()) {
            if (w.release == m_source.id && w.kind != WindowKind::Event)
                copy(w);
        }
        copyDependencies();
        copyResponsibilities();
        for (const Message &m : m_plan.table<Message>()) {
            if (m.release == m_source.id)
                copy(m);
        }
        return m_draft.toEdit(releasePlacementText("Branch %1 from %2").arg(m_wanted.name, displayName(m_plan, m_source)));
    }

private:
    void chooseMilestones()
    {
        for (const Milestone &m : m_plan.table<Milestone>()) {
            if (m.release != m_source.id || (m.state == MilestoneState::Cancelled && m.id != m_source.anchor))
                continue;
            if (auto form = patternForm(m_plan, m_timetable, m)) {
                m_copies.insert(m.id, m_ids.next<Milestone>());
                m_forms.push_back(std::move(*form));
            }
        }
        // What counts from one that cannot come along has no date either.
        for (bool dropped = true; dropped;) {
            dropped = std::erase_if(m_forms, [&](const Milestone &form) {
                const bool lost = form.rule == RuleKind::Offset && !m_copies.contains(form.anchor);
                if (lost)
                    m_copies.remove(form.id);
                return lost;
            }) > 0;
        }
    }

    void copy(const Milestone &form)
    {
        Milestone m = m_maker.copyOf(form, m_copies.value(form.id), m_release, m_copies);
        if (form.id == m_source.anchor)
            m.pinned = m_wanted.anchorDate;
        m_draft.put(std::move(m));
    }

    /// Shown as it is written, so that the new version must stand in it.
    [[nodiscard]] QString withNewVersion(const QString &text) const
    {
        return patternFromTitle(text, m_source.name).replace("{release}"_L1, m_release.name);
    }

    void copy(Window w)
    {
        // What lies between two milestones that stay behind stays with them.
        if (staysBehind(w.startMilestone) && staysBehind(w.endMilestone))
            return;
        const WindowDates *dates = m_timetable.find(w.id);
        const auto end = [&](MilestoneId &milestone, QDate &date, int &offset, QDate anchor, QDate now) {
            if (m_copies.contains(milestone)) {
                milestone = m_copies.value(milestone);
                return true;
            }
            if (!milestone.isValid())
                now = date;
            if (!now.isValid())
                return false;
            offset = int(anchor.daysTo(now));
            milestone = m_release.anchor;
            date = {};
            return true;
        };
        if (!end(w.startMilestone, w.startDate, w.startOffset, m_timetable.startOf(m_source.anchor), dates ? dates->start : QDate())
            || !end(w.endMilestone, w.endDate, w.endOffset, m_timetable.endOf(m_source.anchor), dates ? dates->end : QDate()))
            return;
        w.id = m_ids.next<Window>();
        w.release = m_release.id;
        w.importKey = m_maker.keyIn(w.importKey, m_release);
        w.name = withNewVersion(w.name);
        w.publicTitle = withNewVersion(w.publicTitle);
        m_draft.put(std::move(w));
    }

    void copyDependencies()
    {
        for (MilestoneDependency d : m_plan.table<MilestoneDependency>()) {
            if (!m_copies.contains(d.predecessor) || !m_copies.contains(d.successor))
                continue;
            d.id = m_ids.next<MilestoneDependency>();
            d.predecessor = m_copies.value(d.predecessor);
            d.successor = m_copies.value(d.successor);
            m_draft.put(std::move(d));
        }
    }

    void copyResponsibilities()
    {
        for (Responsibility r : m_plan.table<Responsibility>()) {
            if (!m_copies.contains(r.milestone))
                continue;
            r.id = m_ids.next<Responsibility>();
            r.milestone = m_copies.value(r.milestone);
            m_draft.put(std::move(r));
        }
    }

    /// A milestone of the source without copy.
    [[nodiscard]] bool staysBehind(MilestoneId id) const
    {
        const Milestone *milestone = m_plan.find(id);
        return milestone && milestone->release == m_source.id && !m_copies.contains(id);
    }

    void copy(Message m)
    {
        if (staysBehind(m.milestone))
            return;
        if (m_copies.contains(m.milestone)) {
            m.milestone = m_copies.value(m.milestone);
        } else if (const QDate due = messageDates(m_plan, m_timetable, m).due; due.isValid()) {
            const QDate anchor = m_timetable.startOf(m_source.anchor);
            const WorkingDays &days = m_timetable.calendars().forMilestone(m_plan, *m_plan.find(m_source.anchor));
            const int working = days.between(anchor, due);
            const bool exact = days.plus(anchor, working) == due;
            m.milestone = m_release.anchor;
            m.offset = exact ? working : int(anchor.daysTo(due));
            m.offsetUnit = exact ? NoticeUnit::WorkingDays : NoticeUnit::CalendarDays;
        } else {
            m.milestone = {};
        }
        m.id = m_ids.next<Message>();
        m.release = m_release.id;
        m.title = withNewVersion(m.title);
        m.state = MessageState::Planned;
        m.due = {};
        m.sentOn = {};
        m.lateAllowedBy.clear();
        m_draft.put(std::move(m));
    }

    const Plan &m_plan;
    const Timetable &m_timetable;
    const WantedRelease &m_wanted;
    const Release &m_source;
    IdSource &m_ids;
    CopiedMilestones m_maker;
    PlanDraft m_draft;
    Release m_release;
    std::vector<Milestone> m_forms;
    CopiesByOrigin m_copies;
};

} // namespace

QString tidyName(const QString &name)
{
    return name.simplified().normalized(QString::NormalizationForm_C);
}

std::optional<Error> refuseName(const Plan &plan, ProductId product, const QString &name)
{
    if (name.isEmpty())
        return Error{ErrorCode::InvalidInput, releasePlacementText("The new release needs a name; type one."), {}};
    for (const Release &other : plan.table<Release>()) {
        if (other.product == product && other.name.compare(name, Qt::CaseInsensitive) == 0) {
            return Error{ErrorCode::Conflict, releasePlacementText("There is a release %1 already; type another name.").arg(displayName(plan, other)),
                         displayName(plan, other)};
        }
    }
    return {};
}

Result<PlanEdit> placeRelease(const Plan &plan, const Timetable &timetable, const WantedRelease &wanted, IdSource &ids)
{
    WantedRelease tidy = wanted;
    tidy.name = tidyName(wanted.name);
    if (const auto error = refusal(plan, timetable, tidy))
        return *error;
    return Placement(plan, timetable, tidy, ids).run();
}

} // namespace Plimsoll
