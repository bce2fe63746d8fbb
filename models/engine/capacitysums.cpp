// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "engine/capacity.h"
#include "engine/teamshare.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString capacityText(const char *text)
{
    return QCoreApplication::translate("Capacity", text);
}

/// Days on which a set of spans may begin or end to hold, so that shares need not be read for each day.
std::vector<QDate> turns(const std::vector<const Membership *> &memberships, QDate from, QDate to)
{
    std::vector<QDate> days{from};
    for (const Membership *membership : memberships) {
        if (membership->start.isValid() && membership->start > from && membership->start <= to)
            days.push_back(membership->start);
        if (membership->end.isValid() && membership->end >= from && membership->end < to)
            days.push_back(membership->end.addDays(1));
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

double memberHours(const Capacity &capacity, PersonId person, TeamId team, const std::vector<const Membership *> &memberships, QDate from,
                   QDate to)
{
    const std::vector<QDate> starts = turns(memberships, from, to);
    double hours = 0.0;
    for (size_t i = 0; i < starts.size(); ++i) {
        const QDate end = i + 1 < starts.size() ? starts[i + 1].addDays(-1) : to;
        if (const double share = teamShare(team, memberships, starts[i]); share > 0)
            hours += capacity.ofPerson(person, starts[i], end) * share;
    }
    return hours;
}

/// The same of days.
double memberDays(TeamId team, const std::vector<const Membership *> &memberships, QDate from, QDate to)
{
    const std::vector<QDate> starts = turns(memberships, from, to);
    double days = 0.0;
    for (size_t i = 0; i < starts.size(); ++i) {
        const QDate end = i + 1 < starts.size() ? starts[i + 1].addDays(-1) : to;
        days += double(starts[i].daysTo(end) + 1) * teamShare(team, memberships, starts[i]);
    }
    return days;
}

QString exactHours(double hours)
{
    const QLocale locale;
    QString text = locale.toString(hours, 'f', 2);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(locale.decimalPoint()))
        text.chop(locale.decimalPoint().size());
    return text + " h"_L1;
}

/// Reasons in the order in which they first occur, each with its sum.
class Reasons
{
public:
    void add(const QString &name, double hours)
    {
        if (hours <= 0)
            return;
        const auto found = std::find_if(m_reasons.begin(), m_reasons.end(), [&](const auto &reason) { return reason.first == name; });
        if (found == m_reasons.end())
            m_reasons.emplace_back(name, hours);
        else
            found->second += hours;
    }
    [[nodiscard]] QString text() const
    {
        QString text;
        for (const auto &[name, hours] : m_reasons)
            text += u" − "_s + exactHours(hours) + u' ' + name;
        return text;
    }

private:
    std::vector<std::pair<QString, double>> m_reasons;
};

} // namespace

Memberships membershipsOf(const Plan &plan)
{
    Memberships memberships;
    for (const Membership &membership : plan.table<Membership>())
        memberships[membership.person].push_back(&membership);
    return memberships;
}

double teamShare(TeamId team, const std::vector<const Membership *> &memberships, QDate day)
{
    double all = 0.0;
    double here = 0.0;
    for (const Membership *membership : memberships) {
        if (!spanHolds(membership->start, membership->end, day))
            continue;
        all += membership->share;
        here += membership->team == team ? membership->share : 0.0;
    }
    return here / std::max(all, 1.0);
}

double teamHours(const Plan &plan, const Capacity &capacity, TeamId team, QDate from, QDate to)
{
    const Memberships members = membershipsOf(plan);
    QSet<PersonId> inTeam;
    for (const Membership &membership : plan.table<Membership>()) {
        if (membership.team == team)
            inTeam.insert(membership.person);
    }
    double hours = 0.0;
    for (const PersonId person : std::as_const(inTeam))
        hours += memberHours(capacity, person, team, members.value(person), from, to);
    return hours;
}

void forEachMemberShare(const Plan &plan, const Capacity &capacity, QDate from, QDate to,
                        const std::function<void(PersonId, TeamId, double)> &visit)
{
    const Memberships members = membershipsOf(plan);
    for (auto member = members.cbegin(); member != members.cend(); ++member) {
        QSet<TeamId> told;
        const double hours = capacity.ofPerson(member.key(), from, to);
        for (const Membership *membership : *member) {
            if (told.contains(membership->team))
                continue;
            told.insert(membership->team);
            const double share = hours > 0
                ? memberHours(capacity, member.key(), membership->team, *member, from, to) / hours
                : memberDays(membership->team, *member, from, to) / double(from.daysTo(to) + 1);
            if (share > 0)
                visit(member.key(), membership->team, share);
        }
    }
}

double skillHours(const Plan &plan, const Capacity &capacity, SkillId skill, QDate from, QDate to)
{
    QSet<PersonId> people;
    for (const PersonSkill &has : plan.table<PersonSkill>()) {
        if (has.skill == skill)
            people.insert(has.person);
    }
    double hours = 0.0;
    for (const PersonId person : std::as_const(people))
        hours += capacity.ofPerson(person, from, to);
    return hours;
}

QString explainHours(const Plan &plan, PersonId person, QDate from, QDate to)
{
    const PersonRules rules(plan, person);
    Reasons daysOff;
    Reasons commitments;
    double planned = 0.0;
    double away = 0.0;
    double available = 0.0;
    for (QDate day = from; day <= to; day = day.addDays(1)) {
        const DayHours hours = rules.on(day);
        planned += hours.planned;
        away += hours.away;
        available += hours.available();
        if (const CalendarException *exception = rules.exceptionOn(day))
            daysOff.add(exception->name, hours.dayOff);
        double shares = 0.0;
        for (const StandingCommitment *commitment : rules.commitments())
            shares += spanHolds(commitment->start, commitment->end, day) ? commitment->share : 0.0;
        for (const StandingCommitment *commitment : rules.commitments()) {
            if (spanHolds(commitment->start, commitment->end, day))
                commitments.add(commitment->name, hours.committed * commitment->share / shares);
        }
    }
    Reasons absences;
    absences.add(capacityText("away"), away);
    const QString reasons = daysOff.text() + absences.text() + commitments.text();
    return reasons.isEmpty() ? exactHours(planned) : exactHours(planned) + reasons + " = "_L1 + exactHours(available);
}

} // namespace Plimsoll
