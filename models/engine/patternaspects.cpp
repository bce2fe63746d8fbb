// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "engine/rulelearning.h"
#include "engine/rulepattern.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString patternAspectsText(const char *text)
{
    return QCoreApplication::translate("PatternAspects", text);
}

struct Functions {
    bool (*same)(const Milestone &, const Milestone &);
    void (*take)(Milestone &, const Milestone &);
    bool dates;
};

template<bool aboutDates, auto... Members>
constexpr Functions functionsOf()
{
    return {[](const Milestone &a, const Milestone &b) { return ((a.*Members == b.*Members) && ...); },
            [](Milestone &to, const Milestone &from) { ((to.*Members = from.*Members), ...); }, aboutDates};
}

bool countsByHours(const Milestone &milestone)
{
    return milestone.rule == RuleKind::Offset && milestone.offsetUnit == OffsetUnit::Hours;
}

/// A rule in hours gives the time of day itself: the one in the record is what was kept of it when such a milestone was done.
bool isSameDeadline(const Milestone &a, const Milestone &b)
{
    const auto zone = [](const Milestone &m) { return m.deadlineZone == DeadlineZone::None && countsByHours(m) ? DeadlineZone::Local : m.deadlineZone; };
    const bool sameTime = a.deadlineTime == b.deadlineTime || (countsByHours(a) && countsByHours(b));
    return sameTime && zone(a) == zone(b) && a.timeZone == b.timeZone;
}

constexpr Functions deadlineFunctions()
{
    Functions made = functionsOf<true, &Milestone::deadlineZone, &Milestone::deadlineTime, &Milestone::timeZone>();
    made.same = isSameDeadline;
    return made;
}

/// In the order of PatternAspect.
constexpr std::array<Functions, patternAspects> aspects{
    functionsOf<false, &Milestone::title>(),
    functionsOf<false, &Milestone::kind, &Milestone::freezes>(),
    functionsOf<false, &Milestone::commitment>(),
    functionsOf<true, &Milestone::rule, &Milestone::anchor, &Milestone::anchorEdge, &Milestone::offset, &Milestone::offsetUnit>(),
    functionsOf<true, &Milestone::calendars, &Milestone::calendarMode>(),
    functionsOf<true, &Milestone::snapWeekday, &Milestone::snapDirection>(),
    functionsOf<true, &Milestone::avoidance>(),
    functionsOf<true, &Milestone::span, &Milestone::spanUnit, &Milestone::bufferFloor>(),
    deadlineFunctions(),
    functionsOf<false, &Milestone::publicTitle>(),
    functionsOf<false, &Milestone::audiences>(),
    functionsOf<false, &Milestone::owners>(),
    functionsOf<false, &Milestone::neededPeople>(),
    functionsOf<false, &Milestone::neededSkills>(),
    functionsOf<false, &Milestone::environment>(),
};

template<typename R>
QString namesOf(const Plan &plan, const IdList<R> &ids)
{
    QStringList names;
    for (const auto id : ids) {
        if (const R *record = plan.find(id))
            names << record->name;
    }
    return names.isEmpty() ? patternAspectsText("nobody") : names.join(u", "_s);
}

QString kindText(const Milestone &milestone)
{
    if (milestone.freezes == FreezeScope::Unspecified)
        return label(milestone.kind);
    return patternAspectsText("%1: %2").arg(label(milestone.kind), label(milestone.freezes));
}

QString calendarsText(const Plan &plan, const Milestone &milestone)
{
    if (milestone.calendars.empty())
        return patternAspectsText("the product's");
    QString text = namesOf(plan, milestone.calendars);
    if (milestone.calendars.size() > 1)
        text += milestone.calendarMode == CalendarMode::AllWorking ? patternAspectsText(" (all work)") : patternAspectsText(" (any works)");
    return text;
}

QString weekdayText(const Milestone &milestone)
{
    if (milestone.snapWeekday == 0)
        return patternAspectsText("any day");
    return patternAspectsText("%1 %2").arg(QLocale().dayName(milestone.snapWeekday), label(milestone.snapDirection).toLower());
}

QString deadlineText(const Milestone &milestone)
{
    if (milestone.deadlineZone == DeadlineZone::None)
        return patternAspectsText("all day");
    const QString time = milestone.deadlineTime.isValid() ? milestone.deadlineTime.toString(u"HH:mm"_s) : patternAspectsText("end of the day");
    const QString zone = milestone.deadlineZone == DeadlineZone::Local && !milestone.timeZone.isEmpty() ? milestone.timeZone
                                                                                                         : label(milestone.deadlineZone);
    return patternAspectsText("%1, %2").arg(time, zone);
}

QString lengthText(const Milestone &milestone)
{
    const QString length = milestone.span == 0 ? patternAspectsText("a point") : amountLabel(milestone.span, milestone.spanUnit);
    return milestone.bufferFloor < 0 ? length : patternAspectsText("%1, a buffer down to %2").arg(length, amountLabel(milestone.bufferFloor, milestone.spanUnit));
}

QString orNone(const QString &text)
{
    return text.isEmpty() ? patternAspectsText("none") : text;
}

} // namespace

bool isSame(PatternAspect aspect, const Milestone &a, const Milestone &b)
{
    return aspects[size_t(aspect)].same(a, b);
}

void takeAspect(PatternAspect aspect, Milestone &to, const Milestone &from)
{
    aspects[size_t(aspect)].take(to, from);
}

bool isAboutDates(PatternAspect aspect)
{
    return aspects[size_t(aspect)].dates;
}

QString label(PatternAspect aspect)
{
    switch (aspect) {
    case PatternAspect::Title:
        return patternAspectsText("Title");
    case PatternAspect::Kind:
        return patternAspectsText("Kind");
    case PatternAspect::Commitment:
        return patternAspectsText("Commitment");
    case PatternAspect::Rule:
        return patternAspectsText("Rule");
    case PatternAspect::Calendars:
        return patternAspectsText("Calendars");
    case PatternAspect::Weekday:
        return patternAspectsText("Weekday");
    case PatternAspect::Windows:
        return patternAspectsText("Stays out of windows");
    case PatternAspect::Length:
        return patternAspectsText("Length");
    case PatternAspect::Deadline:
        return patternAspectsText("Deadline");
    case PatternAspect::PublicTitle:
        return patternAspectsText("Public title");
    case PatternAspect::Audiences:
        return patternAspectsText("Audiences");
    case PatternAspect::Owners:
        return patternAspectsText("Owners");
    case PatternAspect::NeededPeople:
        return patternAspectsText("Needed people");
    case PatternAspect::NeededSkills:
        return patternAspectsText("Needed skills");
    case PatternAspect::Environment:
        break;
    }
    return patternAspectsText("Environment");
}

QString aspectText(const Plan &plan, PatternAspect aspect, const Milestone &milestone)
{
    switch (aspect) {
    case PatternAspect::Title:
        return milestone.title;
    case PatternAspect::Kind:
        return kindText(milestone);
    case PatternAspect::Commitment:
        return label(milestone.commitment);
    case PatternAspect::Rule:
        return milestone.rule == RuleKind::Pinned && !milestone.pinned.isValid() ? patternAspectsText("the anchor") : ruleText(plan, milestone);
    case PatternAspect::Calendars:
        return calendarsText(plan, milestone);
    case PatternAspect::Weekday:
        return weekdayText(milestone);
    case PatternAspect::Windows:
        return label(milestone.avoidance);
    case PatternAspect::Length:
        return lengthText(milestone);
    case PatternAspect::Deadline:
        return deadlineText(milestone);
    case PatternAspect::PublicTitle:
        return orNone(milestone.publicTitle);
    case PatternAspect::Audiences:
        return namesOf(plan, milestone.audiences);
    case PatternAspect::Owners:
        return namesOf(plan, milestone.owners);
    case PatternAspect::NeededPeople:
        return namesOf(plan, milestone.neededPeople);
    case PatternAspect::NeededSkills:
        return namesOf(plan, milestone.neededSkills);
    case PatternAspect::Environment:
        break;
    }
    const Environment *environment = plan.find(milestone.environment);
    return environment ? environment->name : patternAspectsText("none");
}

} // namespace Plimsoll
