// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendarstamps.h"

#include "domain/allrecords.h"
#include "domain/datedcondition.h"
#include "exchange/calendarcontent.h"
#include "exchange/calendartombstone.h"

#include <QCoreApplication>
#include <QSet>

#include <type_traits>

namespace Plimsoll {

namespace {

constexpr int tombstoneDays = 90;

QString stampLabel()
{
    return QCoreApplication::translate("Edits", "Stamp calendar entries");
}

/// The records of type R that the edit changes, as a set.
template<typename R>
QSet<Id<R>> changedIds(const PlanEdit &edit)
{
    QSet<Id<R>> ids;
    for (const auto &change : edit.changes<R>())
        ids.insert(change.id());
    return ids;
}

/// Records that calendars name, so that a change of theirs changes the texts of others.
struct NamedChanges {
    QSet<ReleaseId> releases;
    QSet<ProductId> products;
    QSet<RoleId> roles;
    QSet<PersonId> people;
    QSet<SkillId> skills;
    bool zoneOfPlan = false;

    NamedChanges(const Plan &after, const PlanEdit &edit)
        : releases(changedIds<Release>(edit)), products(changedIds<Product>(edit)), roles(changedIds<Role>(edit)),
          people(changedIds<Person>(edit)), skills(changedIds<Skill>(edit))
    {
        for (const auto &change : edit.changes<PlanSettings>())
            zoneOfPlan = zoneOfPlan || !change.before || !change.after || change.before->timeZone != change.after->timeZone;
        if (!products.isEmpty()) {
            for (const Release &release : after.table<Release>()) {
                if (products.contains(release.product))
                    releases.insert(release.id);
            }
        }
    }

    [[nodiscard]] bool isEmpty() const
    {
        return releases.isEmpty() && products.isEmpty() && roles.isEmpty() && people.isEmpty() && skills.isEmpty() && !zoneOfPlan;
    }
    [[nodiscard]] bool touch(const Milestone &m) const
    {
        const auto any = [](const auto &ids, const auto &changed) {
            return !changed.isEmpty() && std::ranges::any_of(ids, [&](auto id) { return changed.contains(id); });
        };
        return releases.contains(m.release) || any(m.owners, roles) || any(m.neededPeople, people) || any(m.neededSkills, skills)
            || (zoneOfPlan && m.deadlineZone == DeadlineZone::Local && m.timeZone.isEmpty());
    }
    [[nodiscard]] bool touch(const Window &w) const { return releases.contains(w.release) || products.contains(w.product); }
    [[nodiscard]] bool touch(const Risk &r) const
    {
        return std::ranges::any_of(r.releases, [this](ReleaseId id) { return releases.contains(id); });
    }
};

/// Collects the stamp changes of one edit.
class Stamper
{
public:
    Stamper(const Plan &plan, const QDateTime &now) : m_plan(plan), m_now(now.toUTC()) {}

    [[nodiscard]] bool knows(qint64 record) const { return m_plan.find(Id<CalendarStamp>(record)); }

    /// `left` is what calendars showed that do not show it any more; empty where there are none.
    void present(qint64 record, const QString &contentHash, const QJsonObject &left = {})
    {
        const CalendarStamp *old = m_plan.find(Id<CalendarStamp>(record));
        if (old && !old->removed && old->contentHash == contentHash && left.isEmpty())
            return;
        CalendarStamp stamp;
        if (old) {
            stamp = *old;
            stamp.sequence += 1;
        } else {
            stamp.id = Id<CalendarStamp>(record);
            stamp.created = m_now;
        }
        stamp.contentHash = contentHash;
        stamp.removed = false;
        stamp.lastContent = withContent(keptContent(old && !old->removed ? old : nullptr), left, record);
        put(old, std::move(stamp));
    }

    void gone(qint64 record, const QJsonObject &content)
    {
        const CalendarStamp *old = m_plan.find(Id<CalendarStamp>(record));
        if (old && old->removed)
            return;
        CalendarStamp stamp;
        if (old)
            stamp = *old;
        else
            stamp.created = m_now;
        stamp.id = Id<CalendarStamp>(record);
        stamp.sequence += 1;
        stamp.contentHash = QStringLiteral("");
        stamp.removed = true;
        stamp.lastContent = withContent(keptContent(old), content, record);
        put(old, std::move(stamp));
    }

    /// The changes so far, sorted by id as an edit wants them.
    [[nodiscard]] PlanEdit take()
    {
        PlanEdit edit(stampLabel());
        std::ranges::sort(m_changes, {}, [](const Change<CalendarStamp> &change) { return change.id(); });
        edit.changes<CalendarStamp>() = std::move(m_changes);
        return edit;
    }

private:
    [[nodiscard]] QString keptContent(const CalendarStamp *old) const
    {
        return old && isTombstoneCurrent(*old, m_now) ? old->lastContent : QString();
    }

    void put(const CalendarStamp *old, CalendarStamp stamp)
    {
        // A clock that was set back must not make the newer version look older.
        stamp.modified = old && old->modified > m_now ? old->modified : m_now;
        Change<CalendarStamp> change;
        if (old)
            change.before = *old;
        change.after = std::move(stamp);
        m_changes.push_back(std::move(change));
    }

    const Plan &m_plan;
    QDateTime m_now;
    std::vector<Change<CalendarStamp>> m_changes;
};

template<typename R, typename Dates>
QSet<Id<R>> recordsToLookAt(const Plan &after, const Table<Dates> &datesBefore, const Table<Dates> &datesAfter, const PlanEdit &edit,
                            const NamedChanges &named)
{
    QSet<Id<R>> ids = changedIds<R>(edit);
    Table<Dates>::forEachDifference(datesBefore, datesAfter,
                                    [&](const Dates *old, const Dates *now) { ids.insert(now ? now->id : old->id); });
    if (!named.isEmpty()) {
        for (const R &record : after.table<R>()) {
            if (named.touch(record))
                ids.insert(record.id);
        }
    }
    return ids;
}

QSet<RiskActionId> actionsToLookAt(const Plan &after, const PlanEdit &edit, const NamedChanges &named)
{
    QSet<RiskActionId> ids = changedIds<RiskAction>(edit);
    const QSet<RiskId> risks = changedIds<Risk>(edit);
    if (risks.isEmpty() && named.isEmpty())
        return ids;
    for (const RiskAction &action : after.table<RiskAction>()) {
        const Risk *risk = after.find(action.risk);
        if (risks.contains(action.risk) || named.roles.contains(action.owner) || (risk && named.touch(*risk)))
            ids.insert(action.id);
    }
    return ids;
}

/// A gate that changes, or goes to another milestone, is told with its conditions.
QSet<DecisionConditionId> conditionsToLookAt(const Plan &after, const PlanEdit &edit, const NamedChanges &named)
{
    QSet<DecisionConditionId> ids = changedIds<DecisionCondition>(edit);
    const QSet<GateId> gates = changedIds<Gate>(edit);
    const QSet<MilestoneId> milestones = changedIds<Milestone>(edit);
    if (gates.isEmpty() && milestones.isEmpty() && named.isEmpty())
        return ids;
    for (const DecisionCondition &condition : after.table<DecisionCondition>()) {
        const auto [gate, release] = placeOf(after, condition);
        if (named.roles.contains(condition.owner) || (gate && (gates.contains(gate->id) || milestones.contains(gate->milestone)))
            || (release && named.releases.contains(release->id)))
            ids.insert(condition.id);
    }
    return ids;
}

/// Most actions about risks have no day and are shown nowhere; they get no stamp until they are, and so do conditions.
template<typename R>
constexpr bool isAlwaysStamped = !std::is_same_v<R, RiskAction> && !std::is_same_v<R, DecisionCondition>;

/// What some calendar showed of a record that is still there, where it does not show it any more.
template<typename R>
QJsonObject leftContent(const Plan &before, const Timetable &timetableBefore, const Plan &after, const Timetable &timetableAfter, Id<R> id,
                        bool shownAtAll)
{
    const R *old = before.find(id);
    const R *now = after.find(id);
    if (!old)
        return {};
    const auto shown = [id](const Plan &plan, const Timetable &timetable, CalendarWording wording) {
        return calendarItem(plan, timetable, id, wording).has_value();
    };
    // Inside all is shown that has a date; to look whether it was is dear, so that comes last.
    const bool left = leavesSomeScope(calendarFacts(before, *old), calendarFacts(after, *now))
        || (!shown(after, timetableAfter, CalendarWording::Public) && shown(before, timetableBefore, CalendarWording::Public))
        || (!shownAtAll && shown(before, timetableBefore, CalendarWording::Internal));
    return left ? tombstoneContent(before, timetableBefore, id) : QJsonObject();
}

template<typename R>
void stamp(Stamper &stamper, const QSet<Id<R>> &ids, const Plan &before, const Timetable &timetableBefore, const Plan &after,
           const Timetable &timetableAfter)
{
    for (const Id<R> id : ids) {
        if (after.table<R>().contains(id)) {
            const QString hash = contentHash(after, timetableAfter, id);
            if (!isAlwaysStamped<R> && hash.isEmpty() && !stamper.knows(id.value()))
                continue;
            stamper.present(id.value(), hash, leftContent(before, timetableBefore, after, timetableAfter, id, !hash.isEmpty()));
        } else if (before.table<R>().contains(id)) {
            const QJsonObject content = tombstoneContent(before, timetableBefore, id);
            if (isAlwaysStamped<R> || !content.isEmpty() || stamper.knows(id.value()))
                stamper.gone(id.value(), content);
        }
    }
}

} // namespace

PlanEdit stampEdit(const Plan &before, const Timetable &timetableBefore, const Plan &after, const Timetable &timetableAfter,
                   const PlanEdit &edit, const QDateTime &now)
{
    const NamedChanges named(after, edit);
    Stamper stamper(before, now);
    stamp(stamper,
          recordsToLookAt<Milestone>(after, timetableBefore.milestones(), timetableAfter.milestones(), edit, named), before,
          timetableBefore, after, timetableAfter);
    stamp(stamper, recordsToLookAt<Window>(after, timetableBefore.windows(), timetableAfter.windows(), edit, named), before,
          timetableBefore, after, timetableAfter);
    stamp(stamper, actionsToLookAt(after, edit, named), before, timetableBefore, after, timetableAfter);
    stamp(stamper, conditionsToLookAt(after, edit, named), before, timetableBefore, after, timetableAfter);
    return stamper.take();
}

PlanEdit initialStamps(const Plan &plan, const Timetable &timetable, const QDateTime &now)
{
    Stamper stamper(plan, now);
    for (const Milestone &milestone : plan.table<Milestone>())
        stamper.present(milestone.id.value(), contentHash(plan, timetable, milestone.id));
    for (const Window &window : plan.table<Window>())
        stamper.present(window.id.value(), contentHash(plan, timetable, window.id));
    for (const RiskAction &action : plan.table<RiskAction>()) {
        if (const QString hash = contentHash(plan, timetable, action.id); !hash.isEmpty())
            stamper.present(action.id.value(), hash);
    }
    for (const DecisionCondition &condition : plan.table<DecisionCondition>()) {
        if (const QString hash = contentHash(plan, timetable, condition.id); !hash.isEmpty())
            stamper.present(condition.id.value(), hash);
    }
    for (const CalendarStamp &orphan : plan.table<CalendarStamp>()) {
        const qint64 id = orphan.id.value();
        if (!plan.table<Milestone>().contains(MilestoneId(id)) && !plan.table<Window>().contains(WindowId(id))
            && !plan.table<RiskAction>().contains(RiskActionId(id)) && !plan.table<DecisionCondition>().contains(DecisionConditionId(id)))
            stamper.gone(id, {});
    }
    return stamper.take();
}

bool isTombstoneCurrent(const CalendarStamp &stamp, const QDateTime &now)
{
    return !stamp.lastContent.isEmpty() && stamp.modified.daysTo(now) <= tombstoneDays;
}

} // namespace Plimsoll
