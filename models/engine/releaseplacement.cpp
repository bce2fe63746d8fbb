// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/releaseplacement.h"

#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/plandraft.h"
#include "domain/titlepattern.h"
#include "domain/validation.h"
#include "engine/rulelearning.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ReleasePlacement", text);
}

std::optional<Error> refusal(const Plan &plan, const Timetable &timetable, const Release *source, const QString &name, QDate anchorDate)
{
    if (!source)
        return Error{ErrorCode::NotFound, tr("The release to copy is gone; choose another."), {}};
    const QString sourceName = displayName(plan, *source);
    if (!timetable.startOf(source->anchor).isValid()) {
        return Error{ErrorCode::InvalidInput,
                     tr("Release %1 has no anchor with a date to count from; choose its go-live as the anchor first.").arg(sourceName), sourceName};
    }
    if (name.isEmpty())
        return Error{ErrorCode::InvalidInput, tr("The new release needs a name; type one."), {}};
    if (!anchorDate.isValid() || anchorDate < earliestDate || anchorDate > latestDate)
        return Error{ErrorCode::InvalidInput, tr("The date of the new release must lie between 1970 and 2199; type another."), {}};
    for (const Release &other : plan.table<Release>()) {
        if (other.product == source->product && other.name.compare(name, Qt::CaseInsensitive) == 0) {
            return Error{ErrorCode::Conflict, tr("There is a release %1 already; type another name.").arg(displayName(plan, other)),
                         displayName(plan, other)};
        }
    }
    return {};
}

/// Copies one release into another, step by step, in a draft.
class Placement
{
public:
    Placement(const Plan &plan, const Timetable &timetable, const Release &source, IdSource &ids)
        : m_plan(plan), m_timetable(timetable), m_source(source), m_ids(ids), m_draft(plan)
    {}

    PlanEdit run(const QString &name, QDate anchorDate)
    {
        Release release{m_ids.next<Release>(), m_source.product, name};
        for (const Milestone &m : m_plan.table<Milestone>()) {
            if (m.release == m_source.id && (m.state != MilestoneState::Cancelled || m.id == m_source.anchor))
                m_copies.insert(m.id, m_ids.next<Milestone>());
        }
        release.anchor = m_copies.value(m_source.anchor);
        m_draft.put(release);
        for (const Milestone &m : m_plan.table<Milestone>()) {
            if (m_copies.contains(m.id))
                copy(m, release, anchorDate);
        }
        for (const Window &w : m_plan.table<Window>()) {
            if (w.release == m_source.id && w.kind != WindowKind::Event)
                copy(w, release);
        }
        return m_draft.toEdit(tr("Add release %1 like %2").arg(name, displayName(m_plan, m_source)));
    }

private:
    void copy(Milestone m, const Release &release, QDate anchorDate)
    {
        const QDate date = m_timetable.startOf(m.id);
        if (m.id == m_source.anchor) {
            m.rule = RuleKind::Pinned;
            m.pinned = anchorDate;
            m.anchor = {};
            m.offset = 0;
            m.snapWeekday = 0;
            m.avoidance = Avoidance::None;
        } else if (m.rule == RuleKind::Offset && m_copies.contains(m.anchor)) {
            m.anchor = m_copies.value(m.anchor);
        } else if (date.isValid()) {
            m = withRuleFrom(m_plan, m_timetable, m, m_source.anchor, date);
            m.anchor = release.anchor;
        } else {
            return;
        }
        // Written out, the old version would stay in the new release's titles.
        m.title = patternFromTitle(m.title, m_source.name);
        m.publicTitle = patternFromTitle(m.publicTitle, m_source.name);
        m.importKey = patternFromTitle(m.importKey, m_source.name);
        m.id = m_copies.value(m.id);
        m.release = release.id;
        m.state = MilestoneState::Planned;
        m.actual = {};
        m_draft.put(std::move(m));
    }

    void copy(Window w, const Release &release)
    {
        const QDate anchor = m_timetable.startOf(m_source.anchor);
        const auto end = [&](MilestoneId &milestone, QDate &date, int &offset) {
            if (m_copies.contains(milestone)) {
                milestone = m_copies.value(milestone);
                return true;
            }
            if (milestone.isValid() || !date.isValid())
                return false;
            offset = int(anchor.daysTo(date));
            milestone = release.anchor;
            date = {};
            return true;
        };
        if (!end(w.startMilestone, w.startDate, w.startOffset) || !end(w.endMilestone, w.endDate, w.endOffset))
            return;
        w.id = m_ids.next<Window>();
        w.release = release.id;
        w.importKey = patternFromTitle(w.importKey, m_source.name);
        w.name = patternFromTitle(w.name, m_source.name).replace("{release}"_L1, release.name);
        w.publicTitle = patternFromTitle(w.publicTitle, m_source.name).replace("{release}"_L1, release.name);
        m_draft.put(std::move(w));
    }

    const Plan &m_plan;
    const Timetable &m_timetable;
    const Release &m_source;
    IdSource &m_ids;
    PlanDraft m_draft;
    QHash<MilestoneId, MilestoneId> m_copies;
};

} // namespace

Result<PlanEdit> placeRelease(const Plan &plan, const Timetable &timetable, ReleaseId sourceId, const QString &name, QDate anchorDate, IdSource &ids)
{
    const Release *source = plan.find(sourceId);
    const QString trimmed = name.simplified().normalized(QString::NormalizationForm_C);
    if (const auto error = refusal(plan, timetable, source, trimmed, anchorDate))
        return *error;
    return Placement(plan, timetable, *source, ids).run(trimmed, anchorDate);
}

} // namespace Plimsoll
