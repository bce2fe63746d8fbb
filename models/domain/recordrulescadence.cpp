// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/plan.h"
#include "domain/recordrules.h"
#include "domain/rulechecks.h"
#include "domain/validationtext.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

using namespace RuleChecks;

namespace {

constexpr int largestLag = 36500;
constexpr int longestCadence = 520;
constexpr int longestAhead = 100;
constexpr int largestNumber = 1'000'000;

} // namespace

std::optional<QString> brokenRule(const Plan &, const SentSheet &s)
{
    if (!s.team.isValid() || !s.sentOn.isValid() || !s.from.isValid())
        return validationText("A sent capacity sheet names a team, the day on which it was sent and its first week; give all three.");
    if (s.weeks < 1 || s.weeks > 53)
        return validationText("A capacity sheet covers 1 to 53 weeks; choose another number.");
    const QString name = validationText("a sent capacity sheet");
    return firstOf(brokenDate(s.sentOn, name), brokenDate(s.from, name), brokenDate(s.answeredOn, name));
}

std::optional<QString> brokenRule(const Plan &, const Environment &e)
{
    const QString name = quotedName(e);
    if (e.position < 0 || e.position > largestNumber)
        return validationText("The position of %1 must be between 0 and 1,000,000; type another.").arg(name);
    return firstOf(brokenName(e.name, validationText("environment")), brokenNote(e.note, name));
}

std::optional<QString> brokenRule(const Plan &, const MilestoneDependency &d)
{
    if (!d.predecessor.isValid() || !d.successor.isValid())
        return validationText("A dependency leads from a milestone to another; choose both.");
    if (d.predecessor == d.successor)
        return validationText("A milestone cannot wait for itself; choose another predecessor.");
    if (qAbs(d.lag) > largestLag || d.lagUnit == OffsetUnit::Hours)
        return validationText("The lag of a dependency is a number of days or weeks, up to %1; type another.").arg(largestLag);
    return brokenNote(d.note, validationText("a dependency"));
}

std::optional<QString> brokenRule(const Plan &, const WindowException &e)
{
    if (!e.window.isValid() || !e.milestone.isValid())
        return validationText("An exception names a window and a milestone; choose both.");
    if (e.allowedBy.trimmed().isEmpty() || e.reason.trimmed().isEmpty())
        return validationText("An exception to a window needs the name of who allows it, and a reason; type both.");
    const QString name = validationText("an exception to a window");
    return firstOf(brokenNote(e.allowedBy, name), brokenNote(e.reason, name), brokenDate(e.allowedOn, name));
}

std::optional<QString> brokenRule(const Plan &, const Train &t)
{
    const QString name = quotedName(t);
    if (!t.product.isValid() || !t.first.isValid())
        return validationText("The train %1 needs a product and a first departure; choose both.").arg(name);
    if (t.every < 1 || t.every > longestCadence)
        return validationText("The train %1 departs every 1 to %2 weeks or months; type another number.").arg(name).arg(longestCadence);
    if (t.weekday < 0 || t.weekday > 7)
        return validationText("The weekday of %1 is not one of a week; choose another.").arg(name);
    if (!t.numbering.contains("{n}"_L1))
        return validationText("The numbering of %1 must contain {n}, where the running number stands; type it, as in “1.{n}”.").arg(name);
    if (t.ahead < 0 || t.ahead > longestAhead)
        return validationText("The train %1 can plan up to %2 releases ahead; type another number.").arg(name).arg(longestAhead);
    if (t.firstNumber < 0 || t.firstNumber > largestNumber)
        return validationText("The first number of %1 must be between 0 and 1,000,000; type another.").arg(name);
    return firstOf(brokenName(t.name, validationText("train")), brokenDate(t.first, name), brokenNote(t.numbering, name), brokenNote(t.note, name));
}

std::optional<QString> brokenRule(const Plan &, const TrainException &e)
{
    if (!e.train.isValid() || !e.departure.isValid())
        return validationText("An exception names a train and one of its departures; choose both.");
    const QString name = validationText("an exception of a train");
    return firstOf(brokenDate(e.departure, name), brokenDate(e.movedTo, name), brokenNote(e.reason, name));
}

std::optional<QString> brokenRule(const Plan &, const Slip &s)
{
    const QString name = validationText("a slip");
    if (!s.release.isValid() || !s.from.isValid() || !s.to.isValid() || !s.slippedOn.isValid())
        return validationText("A slip names a release, the dates before and after, and the day on which it was decided; give them.");
    return firstOf(brokenDate(s.from, name), brokenDate(s.to, name), brokenDate(s.slippedOn, name), brokenNote(s.reason, name),
                   brokenNote(s.approver, name));
}

std::optional<QString> brokenRule(const Plan &, const Baseline &b)
{
    if (!b.taken.isValid())
        return validationText("The baseline %1 has no time at which it was taken; give one.").arg(quotedName(b));
    return firstOf(brokenName(b.name, validationText("baseline")), brokenNote(b.note, quotedName(b)));
}

std::optional<QString> brokenRule(const Plan &, const BaselineDate &d)
{
    const QString name = validationText("a date of a baseline");
    if (!d.baseline.isValid() || !d.milestone.isValid() || !d.start.isValid() || !d.end.isValid())
        return validationText("A date of a baseline names the baseline, a milestone and its first and last day; give them.");
    return brokenSpan(d.start, d.end, name);
}

} // namespace Plimsoll
