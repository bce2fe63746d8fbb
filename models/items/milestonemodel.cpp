// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/milestonemodel.h"

#include "domain/edits/removal.h"
#include "engine/datecalculator.h"
#include "engine/presentdates.h"
#include "engine/timeunits.h"
#include "items/milestonecolumns.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// Calendar days to the release's anchor, negative after it; nothing where one of the two has no date.
std::optional<int> tMinusOf(const Milestone &m, const ReadContext &context)
{
    const Release *release = context.plan.find(m.release);
    const QDate start = context.timetable.startOf(m.id);
    const QDate anchor = release ? context.timetable.startOf(release->anchor) : QDate();
    return start.isValid() && anchor.isValid() ? std::optional(int(start.daysTo(anchor))) : std::nullopt;
}

/// Whether a time of day stands beside its day.
bool tellsTime(const Plan &plan, const Milestone &m, const MilestoneDate *date)
{
    return date && date->start == date->end && date->moment.isValid() && deadlineTimeOf(plan, m, *date).isValid();
}

/// Seconds to the release's anchor, negative after it; nothing where neither counts hours or one of the two tells no time of day.
std::optional<qint64> secondsToAnchor(const Milestone &m, const ReadContext &context)
{
    const Release *release = context.plan.find(m.release);
    const Milestone *anchor = release ? context.plan.find(release->anchor) : nullptr;
    if (!anchor || anchor->id == m.id || !(countsHours(m) || countsHours(*anchor)))
        return {};
    const MilestoneDate *date = context.timetable.find(m.id);
    const MilestoneDate *goal = context.timetable.find(anchor->id);
    if (!tellsTime(context.plan, m, date) || !tellsTime(context.plan, *anchor, goal))
        return {};
    return date->moment.secsTo(goal->moment);
}

QString countdownText(int amount, const QLocale &locale)
{
    const QString told = locale.toString(qAbs(amount));
    return amount == 0 ? u"T"_s : amount > 0 ? u"T\u2212"_s + told : u"T+"_s + told;
}

/// "T−25" in days; "T−28 h" near the anchor where hours are counted, as days say too little there.
QString tMinusText(const Milestone &m, const ReadContext &context)
{
    constexpr int mostHours = 72;
    const auto seconds = secondsToAnchor(m, context);
    const int hours = seconds ? qRound(double(*seconds) / double(secondsPerHour)) : 0;
    // The sign of the hour is the same in all languages.
    if (hours != 0 && qAbs(hours) <= mostHours)
        return countdownText(hours, context.locale) + u" h"_s;
    const auto days = tMinusOf(m, context);
    return days ? countdownText(*days, context.locale) : QString();
}

/// In days, negative before the anchor; of one kind whatever is shown, so that hours stand between days.
QVariant tMinusKey(const Milestone &m, const ReadContext &context)
{
    constexpr auto secondsPerDay = double(hoursPerDay * secondsPerHour);
    if (const auto seconds = secondsToAnchor(m, context))
        return -double(*seconds) / secondsPerDay;
    const auto days = tMinusOf(m, context);
    return days ? QVariant(-double(*days)) : QVariant();
}

/// Whether the moment from which milestones count down has become another one, or is counted otherwise, for any release.
bool anchorsMoved(const PlanChange &change)
{
    const auto isAnchor = [&](MilestoneId id) {
        const Milestone *m = change.after.find(id);
        const Release *release = m ? change.after.find(m->release) : nullptr;
        return release && release->anchor == id;
    };
    bool moved = false;
    for (const auto &c : change.edit.changes<Release>())
        moved = moved || (c.before && c.after && c.before->anchor != c.after->anchor);
    Table<MilestoneDate>::forEachDifference(change.timetableBefore.milestones(), change.timetableAfter.milestones(),
                                            [&](const MilestoneDate *before, const MilestoneDate *after) {
                                                moved = moved || isAnchor(before ? before->id : after->id);
                                            });
    for (const auto &c : change.edit.changes<Milestone>()) {
        moved = moved || (c.before && c.after && isAnchor(c.after->id)
                          && (changedFields(*c.before, *c.after) & MilestoneColumns::clockFields()) != 0);
    }
    return moved;
}

bool baselinesChanged(const PlanChange &change)
{
    return change.wholePlan || !change.edit.changes<Baseline>().empty() || !change.edit.changes<BaselineDate>().empty();
}

/// Whether slips may be others though dates are not: they are counted against baselines, in working days.
bool slipsChanged(const PlanChange &change)
{
    const auto changed = [&]<typename... R>(TypeList<R...>) { return (!change.edit.changes<R>().empty() || ...); };
    return baselinesChanged(change) || changed(TypeList<WorkingCalendar, CalendarException, PlanSettings, Product, Release>{});
}

} // namespace

MilestoneModel::MilestoneModel(PlanDocument &document, QObject *parent) : RecordTableModel(document, parent), m_baselines(plan())
{
    setColumns({
        MilestoneColumns::title(),
        MilestoneColumns::start(),
        MilestoneColumns::end(),
        MilestoneColumns::weekday(),
        tMinusColumn(),
        weekColumn(),
        slipColumn(),
        MilestoneColumns::rule(),
        MilestoneColumns::offset(),
        MilestoneColumns::kind(),
        MilestoneColumns::freezes(),
        MilestoneColumns::state(),
        MilestoneColumns::actual(),
        column(&Milestone::commitment, Format::Choice),
        column(&Milestone::owners, Format::Choices),
        MilestoneColumns::deadline(),
        column(&Milestone::release, Format::Choice),
        column(&Milestone::audiences, Format::Choices),
        column(&Milestone::publicTitle, Format::Text),
        column(&Milestone::neededPeople, Format::Choices),
        column(&Milestone::neededSkills, Format::Choices),
        column(&Milestone::environment, Format::Choice),
        column(&Milestone::note, Format::LongText),
    });
    setFactory([this](const EditContext &context) { return newMilestone(context); });
    setRemover([](const EditContext &context, std::span<const MilestoneId> ids) {
        return edits::removeMilestones(context.plan, ids, presentDates(context.plan, context.timetable, context.today));
    });
}

void MilestoneModel::setRelease(ReleaseId release)
{
    if (release == m_release)
        return;
    m_release = release;
    if (release.isValid())
        setRowFilter([release](const Milestone &m) { return m.release == release; });
    else
        setRowFilter({});
}

void MilestoneModel::snapshotReplaced(const PlanChange *change)
{
    m_firstDayMoved = change && m_starts.follow(*change);
    if (!change || baselinesChanged(*change))
        m_baselines = BaselineDates(plan());
    if (!change)
        m_starts.clear();
}

Column<Milestone> MilestoneModel::tMinusColumn()
{
    auto tMinus = computedColumn<Milestone>(u"t_minus"_s, QCoreApplication::translate("MilestoneModel", "T\u2212"), tMinusText);
    tMinus.format = Format::Number;
    tMinus.fields = fieldBit(&Milestone::release) | MilestoneColumns::clockFields();
    tMinus.showsDates = true;
    tMinus.touchedBy = anchorsMoved;
    // Sorted as the days come: T−25 stands before T−1.
    tMinus.sortKey = tMinusKey;
    return tMinus;
}

Column<Milestone> MilestoneModel::weekColumn()
{
    const auto weekOf = [this](const Milestone &m) { return m_starts.weekOf(plan(), timetable(), m); };
    auto week = computedColumn<Milestone>(u"week"_s, QCoreApplication::translate("MilestoneModel", "Week"),
                                          [weekOf](const Milestone &m, const ReadContext &context) {
                                              const int number = weekOf(m);
                                              return number == 0 ? QString() : context.locale.toString(number);
                                          });
    week.format = Format::Number;
    week.fields = fieldBit(&Milestone::release);
    week.showsDates = true;
    week.touchedBy = [this](const PlanChange &) { return m_firstDayMoved; };
    week.sortKey = [weekOf](const Milestone &m, const ReadContext &) {
        const int number = weekOf(m);
        return number == 0 ? QVariant() : QVariant(number);
    };
    return week;
}

Column<Milestone> MilestoneModel::slipColumn()
{
    const auto slipOf = [this](const Milestone &m) { return m_baselines.slipOf(plan(), timetable(), m.id); };
    auto slip = computedColumn<Milestone>(u"baseline_slip"_s, QCoreApplication::translate("MilestoneModel", "Slip since baseline"),
                                          [slipOf](const Milestone &m, const ReadContext &context) {
                                              const auto days = slipOf(m);
                                              if (!days)
                                                  return QString();
                                              const QString amount = context.locale.toString(qAbs(*days));
                                              return *days == 0 ? amount : *days > 0 ? u'+' + amount : u'\u2212' + amount;
                                          });
    slip.format = Format::Number;
    slip.fields = fieldBit(&Milestone::calendars) | fieldBit(&Milestone::calendarMode);
    slip.showsDates = true;
    slip.touchedBy = slipsChanged;
    slip.sortKey = [slipOf](const Milestone &m, const ReadContext &) {
        const auto days = slipOf(m);
        return days ? QVariant(*days) : QVariant();
    };
    return slip;
}

/// On the day of the release's anchor and bound to it, where there is one: typing its date then makes a rule of it.
Milestone MilestoneModel::newMilestone(const EditContext &context) const
{
    Milestone made;
    made.id = context.ids.next<Milestone>();
    made.title = QCoreApplication::translate("MilestoneModel", "New milestone");
    const auto &releases = context.plan.table<Release>();
    made.release = m_release.isValid() || releases.isEmpty() ? m_release : releases.at(releases.size() - 1).id;
    const Release *release = context.plan.find(made.release);
    if (release && context.timetable.startOf(release->anchor).isValid()) {
        made.rule = RuleKind::Offset;
        made.anchor = release->anchor;
    } else {
        made.pinned = context.today;
    }
    return made;
}

} // namespace Plimsoll
