// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "engine/personhours.h"

#include <QDate>
#include <QHash>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace Plimsoll {

class PlanEdit;

/// The hours of one person over the days of a Capacity; a value whose rows copies share.
struct PersonDays {
    PersonId id;
    std::shared_ptr<const std::vector<DayHours>> days;  ///< One for each day.
    std::shared_ptr<const std::vector<double>> sums;    ///< sums[i]: available hours before day i; one more than days.

    friend bool operator==(const PersonDays &a, const PersonDays &b) { return a.id == b.id && *a.days == *b.days; }
};

template<>
struct TableKey<PersonDays> {
    using type = PersonId;
};

/// The hours that people have, day by day, over a span: after calendar or working pattern, days off, absences and standing commitments.
/// A value; may be read on any thread. Days outside the span count as 0 hours; ends are inclusive.
class Capacity
{
public:
    Capacity() = default;
    [[nodiscard]] static Capacity of(const Plan &plan, QDate first, QDate last);
    /// That of `after`, which is `before` with the edit applied: people whom the edit does not reach keep their rows. Equal to of(after).
    [[nodiscard]] Capacity updated(const Plan &after, const PlanEdit &edit) const;

    [[nodiscard]] QDate first() const { return m_first; }
    [[nodiscard]] QDate last() const { return m_first.addDays(m_days - 1); }
    [[nodiscard]] DayHours on(PersonId person, QDate day) const;
    /// One for each day of the span; null for people who are not in the plan. What updated() keeps stays the same pointer.
    [[nodiscard]] std::shared_ptr<const std::vector<DayHours>> daysOf(PersonId person) const;
    /// Available hours.
    [[nodiscard]] double ofPerson(PersonId person, QDate from, QDate to) const;
    /// All that went into ofPerson(), added up.
    [[nodiscard]] DayHours partsOf(PersonId person, QDate from, QDate to) const;

    friend bool operator==(const Capacity &a, const Capacity &b)
    {
        return a.m_first == b.m_first && a.m_days == b.m_days && a.m_people == b.m_people;
    }

private:
    [[nodiscard]] PersonDays compute(const Plan &plan, PersonId person) const;

    QDate m_first;
    int m_days = 0;
    Table<PersonDays> m_people;
};

/// The hours that a team has: of each member the available hours by the share that the membership says. Where the shares of somebody add
/// up to more than 1 on a day, each is scaled down, so that nobody is counted twice.
[[nodiscard]] double teamHours(const Plan &plan, const Capacity &capacity, TeamId team, QDate from, QDate to);

/// Calls visit(person, team, share) for each membership pair of a person and a team: which share of the person's available hours over
/// that span the team has. Of somebody without hours the days are weighed instead. The shares of a person never add up to more than 1.
void forEachMemberShare(const Plan &plan, const Capacity &capacity, QDate from, QDate to,
                        const std::function<void(PersonId, TeamId, double)> &visit);

/// The hours of all people who have the skill. Somebody with several skills counts in each: what is left for one when another needs
/// them is the matter of the feasibility check.
[[nodiscard]] double skillHours(const Plan &plan, const Capacity &capacity, SkillId skill, QDate from, QDate to);

/// "40 h − 8 h Labour Day − 16 h away − 3.2 h Support duty = 12.8 h": how a person's hours in that span came about.
[[nodiscard]] QString explainHours(const Plan &plan, PersonId person, QDate from, QDate to);

} // namespace Plimsoll
