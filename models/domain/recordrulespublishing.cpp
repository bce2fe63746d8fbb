// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/plan.h"
#include "domain/recordrules.h"
#include "domain/rulechecks.h"
#include "domain/validationtext.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace Plimsoll {

using namespace RuleChecks;

namespace {

constexpr int longestAlarm = 24 * 60;
constexpr double largestLagHours = 100'000;
constexpr qsizetype longestChanges = 10'000'000;

std::optional<QString> brokenWebAddress(const QString &address, const QString &name)
{
    const QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return validationText("The address of %1 must begin with https://; type it in full.").arg(name);
    if (!url.userInfo().isEmpty())
        return validationText("The address of %1 holds a user name or password, that would be in the plan for all to read; give the user name in its own field.")
            .arg(name);
    return {};
}

} // namespace

std::optional<QString> brokenRule(const Plan &, const PublishingTarget &t)
{
    const QString name = quotedName(t);
    if (t.address.trimmed().isEmpty())
        return t.kind == TargetKind::File ? validationText("The target %1 names no file; choose one.").arg(name)
                                          : validationText("The target %1 has no address; type one that begins with https://.").arg(name);
    if (t.kind != TargetKind::File) {
        if (auto broken = brokenWebAddress(t.address, name))
            return broken;
    }
    if (t.alarmHours < 0 || t.alarmHours > longestAlarm)
        return validationText("The alarm of %1 must be 0 to %2 hours before the start; type another number.").arg(name).arg(longestAlarm);
    return firstOf(brokenName(t.name, validationText("target")), brokenNote(t.address, name), brokenNote(t.userName, name));
}

std::optional<QString> brokenRule(const Plan &, const PublishedCalendar &)
{
    return {};
}

std::optional<QString> brokenRule(const Plan &, const PublishedEvent &)
{
    return {};
}

std::optional<QString> brokenRule(const Plan &, const SentInvitation &)
{
    return {};
}

std::optional<QString> brokenRule(const Plan &, const Scenario &s)
{
    const QString name = quotedName(s);
    if (!s.made.isValid() || s.baseSequence < 0)
        return validationText("The scenario %1 does not say on which state of the plan it stands; make it anew.").arg(name);
    if (s.changes.size() > longestChanges)
        return validationText("The scenario %1 changes too much to be kept; keep it as a plan of its own.").arg(name);
    return firstOf(brokenName(s.name, validationText("scenario")), brokenNote(s.note, name));
}

std::optional<QString> brokenRule(const Plan &, const WorkDependency &d)
{
    if (!d.predecessor.isValid() || !d.successor.isValid())
        return validationText("A dependency leads from one work item to another; choose both.");
    if (d.predecessor == d.successor)
        return validationText("A work item cannot wait for itself; choose another predecessor.");
    if (!(qAbs(d.lag) <= largestLagHours))
        return validationText("The lag of a dependency is a number of hours, up to %1; type another.").arg(int(largestLagHours));
    return brokenNote(d.note, quotedName(d));
}

} // namespace Plimsoll
