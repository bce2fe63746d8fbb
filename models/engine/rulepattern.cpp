// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rulepattern.h"

#include "domain/allrecords.h"
#include "domain/edits/presentdates.h"
#include "domain/recordjson.h"
#include "domain/titlepattern.h"
#include "engine/datecalculator.h"
#include "engine/rulelearning.h"
#include "engine/timeunits.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// What is each milestone's own and never handed on.
constexpr std::array ownFields{"state", "actual", "pinned", "note", "import_key", "copied_from", "copied_rule"};

Milestone withoutPin(Milestone milestone)
{
    edits::pin(milestone, {});
    return milestone;
}

Milestone withHours(Milestone milestone, MilestoneId anchor, int hours)
{
    milestone.anchor = anchor;
    milestone.anchorEdge = AnchorEdge::Start;
    milestone.offset = hours;
    milestone.snapWeekday = 0;
    milestone.avoidance = Avoidance::None;
    return milestone;
}

/// Where a pin puts it, though it may have been done on another day.
QDate pinnedStart(const Timetable &timetable, const Milestone *milestone)
{
    if (milestone && milestone->rule == RuleKind::Pinned && milestone->pinned.isValid())
        return milestone->pinned;
    return milestone ? timetable.startOf(milestone->id) : QDate();
}

/// The milestone of the pattern that an anchor in a release made from it stands for.
MilestoneId originOf(const Plan &plan, const Milestone &anchor, const Release *pattern)
{
    const Milestone *origin = plan.find(anchor.copiedFrom);
    if (origin && (!pattern || origin->release == pattern->id))
        return origin->id;
    const Release *release = plan.find(anchor.release);
    if (pattern && pattern->anchor.isValid() && release && release->anchor == anchor.id)
        return pattern->anchor;
    if (anchor.copiedFrom.isValid())
        return anchor.copiedFrom;
    // Of one that is gone only what was copied says which it was.
    const auto copied = copiedRuleFrom(anchor.copiedRule);
    return copied ? copied->id : anchor.id;
}

} // namespace

bool countsInside(const Plan &plan, const Milestone &milestone)
{
    const Release *release = plan.find(milestone.release);
    const Milestone *anchor = plan.find(milestone.anchor);
    return release && milestone.rule == RuleKind::Offset && anchor && anchor->release == release->id
        && (anchor->state != MilestoneState::Cancelled || anchor->id == release->anchor);
}

std::optional<int> hoursFrom(const Plan &plan, const Timetable &timetable, const Milestone &milestone, MilestoneId anchorId)
{
    const MilestoneDate *own = timetable.find(milestone.id);
    const MilestoneDate *anchor = timetable.find(anchorId);
    if (!countsHours(milestone) || !own || !own->moment.isValid() || !anchor || !anchor->start.isValid())
        return {};
    DateCalculator calculator(plan, timetable.calendars());
    const QDateTime from = calculator.momentOf(*anchor, AnchorEdge::Start, milestone);
    const qint64 seconds = from.secsTo(calculator.momentOf(*own, AnchorEdge::Start, milestone));
    return seconds % secondsPerHour == 0 ? std::optional(int(seconds / secondsPerHour)) : std::nullopt;
}

std::optional<Milestone> patternForm(const Plan &plan, const Timetable &timetable, const Milestone &milestone)
{
    const Release *release = plan.find(milestone.release);
    if (!release)
        return {};
    Milestone form = milestone;
    const bool inside = countsInside(plan, milestone);
    const bool pinned = milestone.rule == RuleKind::Pinned;
    const QDate date = pinnedStart(timetable, &milestone);
    const QDate from = pinned ? pinnedStart(timetable, plan.find(release->anchor)) : timetable.startOf(release->anchor);
    if (milestone.id == release->anchor)
        form = withoutPin(form);
    else if (const auto hours = inside || pinned ? std::nullopt : hoursFrom(plan, timetable, milestone, release->anchor))
        form = withHours(form, release->anchor, *hours);
    else if (!inside && date.isValid() && from.isValid())
        form = withRuleFrom(plan, timetable, form, release->anchor, from, date);
    else if (!inside)
        return {};
    form.title = patternFromTitle(form.title, release->name);
    form.publicTitle = patternFromTitle(form.publicTitle, release->name);
    form.state = MilestoneState::Planned;
    form.actual = {};
    return form;
}

Milestone formOfCopy(const Plan &plan, const Milestone &copy)
{
    Milestone form = copy;
    const Release *release = plan.find(copy.release);
    if (release) {
        form.title = patternFromTitle(form.title, release->name);
        form.publicTitle = patternFromTitle(form.publicTitle, release->name);
        if (release->anchor == copy.id && copy.rule == RuleKind::Pinned)
            form = withoutPin(form);
    }
    if (form.rule == RuleKind::Pinned)
        form.anchor = {};
    const Milestone *anchor = plan.find(form.anchor);
    const Milestone *origin = plan.find(copy.copiedFrom);
    if (anchor && anchor->release == copy.release)
        form.anchor = originOf(plan, *anchor, origin ? plan.find(origin->release) : nullptr);
    return form;
}

QString copiedRuleText(const Milestone &form)
{
    QJsonObject object = toJson(form);
    for (const char *field : ownFields)
        object.remove(QLatin1StringView(field));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<Milestone> copiedRuleFrom(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return {};
    const auto form = fromJson<Milestone>(document.object());
    return form ? std::optional(*form) : std::nullopt;
}

CopiesByOrigin copiesIn(const Plan &plan, ReleaseId release)
{
    CopiesByOrigin copies;
    for (const Milestone &milestone : plan.table<Milestone>()) {
        if (milestone.release == release && milestone.copiedFrom.isValid())
            copies.insert(milestone.copiedFrom, milestone.id);
    }
    return copies;
}

} // namespace Plimsoll
