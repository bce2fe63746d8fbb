// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importdifference.h"

#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/midsentence.h"
#include "domain/titlepattern.h"
#include "engine/rulelearning.h"
#include "exchange/scheduleimporttext.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString day(QDate date)
{
    return date.isValid() ? QLocale().toString(date, u"ddd d MMM yyyy"_s) : scheduleImportText("no date");
}

QString datesText(ToldDates dates)
{
    return dates.end.isValid() && dates.end != dates.start ? day(dates.start) + u" – "_s + day(dates.end) : day(dates.start);
}

QString shown(const QString &text)
{
    return text.isEmpty() ? scheduleImportText("nothing") : text;
}

/// Collects what changed; values that are long or have no short form are only named.
class Difference
{
public:
    void add(const QString &what, const QString &before, const QString &after)
    {
        if (before != after)
            m_parts += (what.isEmpty() ? QString() : what + u' ') + shown(before) + u" → "_s + shown(after);
    }
    void name(const QString &what, bool changed)
    {
        if (changed)
            m_parts += what;
    }
    [[nodiscard]] QString text() const { return m_parts.join("; "_L1); }

private:
    QStringList m_parts;
};

template<typename R>
QString namesOf(const Plan &plan, const IdList<R> &ids)
{
    QStringList names;
    for (const auto id : ids) {
        if (const R *record = plan.find(id))
            names += record->name;
    }
    return names.join(", "_L1);
}

QString deadlineOf(const Milestone &m)
{
    if (m.deadlineZone == DeadlineZone::None)
        return {};
    QString text = m.deadlineTime.isValid() ? m.deadlineTime.toString(u"HH:mm"_s) + u' ' : QString();
    text += m.deadlineZone == DeadlineZone::Local && !m.timeZone.isEmpty() ? m.timeZone : label(m.deadlineZone);
    return text;
}

QString stateText(const Milestone &m)
{
    const QString state = label(m.state);
    return m.actual.isValid() ? state + u' ' + day(m.actual) : state;
}

QString fieldName(const char *table, const char *field)
{
    return midSentence(fieldLabel(table, field));
}

} // namespace

QString differenceText(const Plan &before, const Plan &after, MilestoneId id, ToldDates datesBefore, ToldDates datesAfter)
{
    const Milestone *old = before.find(id);
    const Milestone *now = after.find(id);
    if (!old || !now)
        return {};
    constexpr auto table = Record<Milestone>::table;
    Difference difference;
    difference.add({}, datesText(datesBefore), datesText(datesAfter));
    // A moved pin says so by its date.
    if (old->rule != now->rule || (now->rule == RuleKind::Offset && ruleText(before, *old) != ruleText(after, *now)))
        difference.add(fieldName(table, "rule"), ruleText(before, *old), ruleText(after, *now));
    // Which end may stay the same, so that no date tells it.
    difference.name(fieldName(table, "span_unit"), old->spanUnit != now->spanUnit);
    difference.add(fieldName(table, "title"), displayTitle(before, *old), displayTitle(after, *now));
    difference.add(fieldName(table, "owners"), namesOf(before, old->owners), namesOf(after, now->owners));
    difference.add(fieldName(table, "kind"), label(old->kind), label(now->kind));
    difference.add(fieldName(table, "state"), stateText(*old), stateText(*now));
    difference.add(fieldName(table, "commitment"), label(old->commitment), label(now->commitment));
    difference.add(fieldName(table, "deadline_zone"), deadlineOf(*old), deadlineOf(*now));
    difference.add(fieldName(table, "environment"), namesOf(before, IdList<Environment>{old->environment}),
                   namesOf(after, IdList<Environment>{now->environment}));
    difference.add(fieldName(table, "public_title"), old->publicTitle, now->publicTitle);
    difference.add(fieldName(table, "audiences"), namesOf(before, old->audiences), namesOf(after, now->audiences));
    difference.name(fieldName(table, "note"), old->note != now->note);
    difference.name(fieldName(table, "import_key"), old->importKey != now->importKey);
    return difference.text();
}

QString differenceText(const Plan &before, const Plan &after, WindowId id, ToldDates datesBefore, ToldDates datesAfter)
{
    const Window *old = before.find(id);
    const Window *now = after.find(id);
    if (!old || !now)
        return {};
    constexpr auto table = Record<Window>::table;
    Difference difference;
    difference.add({}, datesText(datesBefore), datesText(datesAfter));
    difference.add(fieldName(table, "name"), old->name, now->name);
    difference.add(fieldName(table, "kind"), label(old->kind), label(now->kind));
    difference.add(fieldName(table, "environment"), namesOf(before, IdList<Environment>{old->environment}),
                   namesOf(after, IdList<Environment>{now->environment}));
    difference.add(fieldName(table, "reach"), label(old->reach), label(now->reach));
    difference.name(fieldName(table, "hard"), old->hard != now->hard);
    difference.add(fieldName(table, "public_title"), old->publicTitle, now->publicTitle);
    difference.add(fieldName(table, "audiences"), namesOf(before, old->audiences), namesOf(after, now->audiences));
    difference.name(fieldName(table, "note"), old->note != now->note);
    difference.name(fieldName(table, "import_key"), old->importKey != now->importKey);
    return difference.text();
}

} // namespace Plimsoll
